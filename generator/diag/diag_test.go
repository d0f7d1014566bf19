package diag_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"unicode"

	"newsbrief/generator/diag"
)

func ExampleProblem_Detail() {
	src := diag.NewSource("content/briefs/a.md", "---\ntitel: Trade grows\n---\n")
	p := src.Problem(2, 1, `unknown key "titel"`, `did you mean "title"?`)
	fmt.Println(p.Detail())
	// Output:
	// content/briefs/a.md:2:1: unknown key "titel"
	// 	titel: Trade grows
	// 	^
	// 	hint: did you mean "title"?
}

func TestDetailShowsTheColumnOfALongLine(t *testing.T) {
	line := strings.Repeat("é", 300) + "X" + strings.Repeat("é", 300)
	p := diag.NewSource("a", line).Problem(1, 301, "x", "")
	rows := strings.Split(p.Detail(), "\n")
	text, caret := []rune(rows[1]), []rune(rows[2])
	if got := text[len(caret)-1]; got != 'X' {
		t.Errorf("the caret is under %q in\n%s", got, p.Detail())
	}
	if len(text) > 110 {
		t.Errorf("%d characters shown", len(text))
	}
}

func TestSourceAt(t *testing.T) {
	src := diag.NewSource("a", "é1\r\n2\r3\n\n5")
	for offset, want := range map[int]string{0: "1:1", 2: "1:2", 5: "2:1", 7: "3:1", 9: "4:1", 10: "5:1", 11: "5:2", 99: "5:2", -1: "1:1"} {
		line, col := src.At(offset)
		if got := fmt.Sprintf("%d:%d", line, col); got != want {
			t.Errorf("offset %d is at %s, want %s", offset, got, want)
		}
	}
	for line, want := range map[int]string{0: "", 1: "é1", 2: "2", 3: "3", 4: "", 5: "5", 6: ""} {
		if got := src.Line(line); got != want {
			t.Errorf("line %d is %q, want %q", line, got, want)
		}
	}
}

func TestNearest(t *testing.T) {
	known := []string{"title", "topics", "places", "people", "date", "dateline"}
	for word, want := range map[string]string{
		"titel": "title", "topic": "topics", "Date": "date", "datelin": "dateline", "poeple": "people", "font": "", "": "",
	} {
		if got := diag.Nearest(word, known); got != want {
			t.Errorf("Nearest(%q) = %q, want %q", word, got, want)
		}
	}
}

func TestListErr(t *testing.T) {
	warning := diag.Problem{File: "b", Line: 2, Severity: diag.Warning, Message: "w"}
	if err := (diag.List{warning}).Err(); err != nil {
		t.Errorf("a warning alone is an error: %v", err)
	}
	list := diag.List{warning, {File: "a", Line: 10, Message: "second"}, {File: "a", Line: 9, Col: 3, Message: "first"}}
	list.Sort()
	want := "a:9:3: first\na:10: second\nb:2: warning: w"
	if got := list.Err(); got == nil || got.Error() != want {
		t.Errorf("got\n%v\nwant\n%s", got, want)
	}
}

func TestOfGathersWhatIsJoined(t *testing.T) {
	first := diag.List{{File: "a", Message: "one"}, {File: "a", Message: "two"}}
	second := fmt.Errorf("reading: %w", diag.List{{File: "b", Message: "three"}})
	all := diag.Of(errors.Join(first, errors.Join(second, errors.New("four"))))
	if got, want := all.Error(), "a: one\na: two\nb: three\nfour"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if got := diag.Of(nil); got != nil {
		t.Errorf("of nothing: %v", got)
	}
}

func TestATerminalIsNotObeyed(t *testing.T) {
	p := diag.NewSource("a\x1b[2J.md", "title: \x1b]0;owned\x07\n").Problem(1, 1, "odd \x1b", "see \x9b")
	if got := p.Detail(); strings.ContainsFunc(got, func(r rune) bool { return unicode.IsControl(r) && r != '\n' && r != '\t' }) {
		t.Errorf("%q", got)
	}
}
