package main

import (
	"bytes"
	"strings"
	"testing"

	"newsbrief/generator/golden"
)

// TestFigures holds the documented figures to what the command prints.
func TestFigures(t *testing.T) {
	var stdout, stderr bytes.Buffer
	if code := run(nil, &stdout, &stderr); code != 0 {
		t.Fatalf("exit %d\n%s", code, stderr.String())
	}
	golden.Section(t, "../facts/README.md", "<!-- figures -->", "<!-- end of figures -->",
		"```\n"+stdout.String()+"```\n")
}

const harbour = `-- article.txt --
Harbour dues to rise in Kell

KELL, Vend, 11 March 2026 — Harbour dues in Kell will rise by 12 percent, said
Mayor Karin Holt. "The quay is older than the town," she said.

The dues rose by 12 percent in 2021 too.
-- gold.txt --
`

func TestMistakes(t *testing.T) {
	for _, test := range []struct{ gold, want string }{
		{"Kell", "9:1: a line is a key, a colon and what is expected"},
		{"\n# a comment\ntown: Kell", `11:1: "town" is no key`},
		{"title: Harbour dues to fall", `9:1: the article does not say "Harbour dues to fall"`},
		{"given: 11 March", "9:1: a day is written 2026-03-04"},
		{"dateline: KELL | Vend", "9:1: a dateline is PLACE | REGION | AGENCY | 2026-03-04, with nothing for what is missing"},
		{"place: Orla", `9:1: the article does not say "Orla"`},
		{"person: | Mayor", "9:1: a name is Canonical Name | role"},
		{"person: Karin Holt | harbourmaster", `9:1: the article does not say "harbourmaster"`},
		{"when: 2021 = 2021", "9:1: words of the article stand in straight quotation marks, then an equals sign"},
		{`when: "2021" = 21st century`, `9:1: "21st century" is no day, month, year or interval of ISO 8601`},
		{"when: \"2021\" = 2021\nwhen: \"11 March\" = 2026-03-11", `10:1: the article does not say "11 March" behind the words of the when line before`},
		{`quantity: "12 percent" = twelve`, `9:1: "twelve" is no number with a unit`},
		{`quantity: "2 percent" = 2 percent`, `9:1: the article does not say "2 percent"`},
		{`quantity: "12 percent" = 12 percent | more`, "9:1: a change is up or down, with a question mark where it may be left out"},
		{`quote: "The quay is newer" = Karin Holt`, `9:1: the article does not say "The quay is newer"`},
		{`quote: "The quay ... the town" = Lena Orsk`, `9:1: the article does not say "Lena Orsk"`},
		{"fact: figure | will rise", "9:1: a fact is kind | words of the article | words of label and value, with a comma between them"},
		{"fact: figure | will rise |", "9:1: a fact is kind | words of the article | words of label and value, with a comma between them"},
		{"fact: number | will rise | 12", `9:1: "number" is no kind of fact`},
		{"fine: figure | by 12 percent | 12", `9:1: the article says "by 12 percent" more than once: quote more of it`},
	} {
		gold := test.gold
		if !strings.HasPrefix(gold, "title") {
			gold += "\ntitle: Harbour dues to rise in Kell"
		}
		_, err := parse("x.txtar", []byte(harbour+gold+"\n"))
		if err == nil || err.Error() != "x.txtar:"+test.want {
			t.Errorf("%s\ngot  %v\nwant x.txtar:%s", test.gold, err, test.want)
		}
	}
}

// TestNotes counts and names what is missed and what is wrong.
func TestNotes(t *testing.T) {
	gold := `title: Harbour dues to rise in Kell
date: 2026-03-12
quantity: "12 percent" = 13 percent | up
quantity?: "12 percent" = 12 percent
person: Karin Holt | Mayor
quote: "The quay ... the town" = Karin Holt
fine: quote | The quay is older | quay, Holt
`
	g, err := parse("x.txtar", []byte(harbour+gold))
	if err != nil {
		t.Fatal(err)
	}
	s := measureOne(g)
	for _, test := range []struct {
		kind  string
		want  [4]int // expected, found, hit, right
		notes []string
	}{
		{"title", [4]int{1, 1, 1, 1}, nil},
		{"date", [4]int{1, 1, 0, 0}, []string{"x.txtar:2: date: wrong: 2026-03-11", "x.txtar:10: date: missed: date: 2026-03-12"}},
		{"dateline", [4]int{0, 1, 0, 0}, []string{"x.txtar:4: dateline: wrong: KELL | Vend | | 2026-03-11"}},
		{"quantities: unit", [4]int{1, 2, 0, 1}, []string{
			`x.txtar:4: quantities: unit: wrong: "12 percent" = 12 percent up`,
			`x.txtar:11: quantities: unit: missed: quantity: "12 percent" = 13 percent | up`,
		}},
		{"people", [4]int{1, 1, 1, 1}, nil},
		{"speakers", [4]int{1, 1, 1, 1}, nil},
	} {
		got := s.tallies[test.kind]
		if counts := [4]int{got.expected, got.found, got.hit, got.right}; counts != test.want {
			t.Errorf("%s: got %v, want %v", test.kind, counts, test.want)
		}
		if strings.Join(got.notes, "\n") != strings.Join(test.notes, "\n") {
			t.Errorf("%s: got\n%s", test.kind, strings.Join(got.notes, "\n"))
		}
	}
}

func TestFind(t *testing.T) {
	const text = "It rose 2.5 percent to 12.5 mln\ndlrs, or 1,200 yen, said “the bank”."
	for _, test := range []struct{ words, want string }{
		{"12.5 mln dlrs", "12.5 mln\ndlrs"},
		{"rose ... yen", "rose 2.5 percent to 12.5 mln\ndlrs, or 1,200 yen"},
		{"2.5", "2.5"},
		{"5 percent", ""},
		{"200 yen", ""},
		{"the ban", ""},
		{"“the bank”", "“the bank”"},
	} {
		span, ok := find(text, test.words, 0)
		if ok != (test.want != "") || span.Of(text) != test.want {
			t.Errorf("%s: got %q, want %q", test.words, span.Of(text), test.want)
		}
	}
}

func TestUsage(t *testing.T) {
	for _, args := range [][]string{{"rules/nothing"}, {"-x"}} {
		var stdout, stderr bytes.Buffer
		if code := run(args, &stdout, &stderr); code != 2 || stdout.Len() > 0 || stderr.Len() == 0 {
			t.Errorf("%v: exit %d, stdout %q, stderr %q", args, code, stdout.String(), stderr.String())
		}
	}
}
