package facts

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/tools/txtar"

	"newsbrief/generator/article"
	"newsbrief/generator/brief"
)

var update = flag.Bool("update", false, "rewrite the wanted facts in testdata")

// TestGolden reads articles of many registers and compares their key facts and
// annotations with those an editor has read and approved.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) < 6 {
		t.Fatalf("%d articles in testdata, %v", len(files), err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			an := Analyze(article.Parse(string(archive.Files[0].Data)))
			check(t, an)
			got := []txtar.File{
				archive.Files[0],
				{Name: "want/facts.txt", Data: listFacts(an)},
				{Name: "want/annotations.txt", Data: listAnnotations(an)},
			}
			if *update {
				archive.Files = got
				if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if len(archive.Files) != len(got) {
				t.Fatalf("%s has %d files, want %d (run with -update)", file, len(archive.Files), len(got))
			}
			for i, f := range got {
				if !bytes.Equal(f.Data, archive.Files[i].Data) {
					t.Errorf("%s: got\n%s\nwant\n%s", f.Name, f.Data, archive.Files[i].Data)
				}
			}
		})
	}
}

// listFacts writes the facts as an editor reads them: kind, label, value, days,
// and the evidence on a line of its own.
func listFacts(an *Analysis) []byte {
	var b bytes.Buffer
	for _, f := range an.Facts {
		fmt.Fprintf(&b, "%s: %s: %s", f.Kind, f.Label, f.Value)
		if f.Start != "" {
			fmt.Fprintf(&b, " [%s]", strings.TrimSuffix(string(f.Start+"/"+f.End), "/"))
		}
		fmt.Fprintf(&b, "\n\t%s\n", fold(f.Evidence.Of(an.Article.Text)))
	}
	return b.Bytes()
}

// listAnnotations writes every annotation on a line, with the words it marks.
func listAnnotations(an *Analysis) []byte {
	var b bytes.Buffer
	line := func(kind string, s article.Span, parts ...string) {
		fmt.Fprintf(&b, "%s %q", kind, fold(s.Of(an.Article.Text)))
		for _, p := range parts {
			if p != "" {
				fmt.Fprintf(&b, " | %s", p)
			}
		}
		b.WriteByte('\n')
	}
	for _, m := range an.Annotations.Mentions {
		line(string(m.Kind), m.Span, m.Name, m.Role)
	}
	for _, d := range an.Annotations.Dates {
		line("date", d.Span, d.Value)
	}
	for _, q := range an.Annotations.Quantities {
		line(string(q.Kind), q.Span, strings.TrimSpace(fmt.Sprint(q.Low, " ", q.Unit)), q.Of, q.Change, q.Period, q.Source)
	}
	for _, q := range an.Annotations.Quotes {
		line("quote", q.Span, q.Speaker, q.Cue)
	}
	fmt.Fprintf(&b, "topics %s\n", strings.Join(an.Annotations.Topics, ", "))
	return b.Bytes()
}

// check holds what is true of every analysis of every text.
func check(t *testing.T, an *Analysis) {
	t.Helper()
	if len(an.Facts) > Most {
		t.Errorf("%d facts", len(an.Facts))
	}
	text := an.Article.Text
	var seen []article.Span
	for _, f := range an.Facts {
		checkSpan(t, text, f.Evidence, "evidence of "+f.Label)
		for _, s := range seen {
			if overlap(s, f.Evidence) {
				t.Errorf("evidence %q shares words with another fact", f.Evidence.Of(text))
			}
		}
		seen = append(seen, f.Evidence)
		if _, _, ok := brief.Evidence(f.Evidence.Of(text)).Find(text); !ok {
			t.Errorf("evidence %q is not found in the text", f.Evidence.Of(text))
		}
		if f.Label == "" || f.Value == "" {
			t.Errorf("fact without label or value: %+v", f)
		}
		if f.Kind == brief.Figure {
			checkDigits(t, f.Value, f.Evidence.Of(text))
		}
	}
	notes := an.Annotations
	for _, m := range notes.Mentions {
		checkSpan(t, text, m.Span, "mention")
	}
	for _, d := range notes.Dates {
		checkSpan(t, text, d.Span, "date")
		if d.To.Before(d.From) {
			t.Errorf("date %q ends before it begins", d.Span.Of(text))
		}
	}
	for _, q := range notes.Quantities {
		checkSpan(t, text, q.Span, "quantity")
	}
	for _, q := range notes.Quotes {
		checkSpan(t, text, q.Span, "quote")
		if q.SpeakerSpan != (article.Span{}) {
			checkSpan(t, text, q.SpeakerSpan, "speaker")
		}
	}
}

// checkSpan fails for a span that is empty, outside the text, crosses a block
// or cuts a character.
func checkSpan(t *testing.T, text string, s article.Span, what string) {
	t.Helper()
	if s.Start < 0 || s.End <= s.Start || s.End > len(text) || !boundary(text, s.Start) || !boundary(text, s.End) {
		t.Fatalf("%s: bad span %v of %d bytes", what, s, len(text))
	}
}

// boundary reports whether a cut at byte i leaves every character whole.
func boundary(text string, i int) bool {
	if i == len(text) || utf8.RuneStart(text[i]) {
		return true
	}
	for back := 1; back < utf8.UTFMax && back <= i; back++ {
		if r, n := utf8.DecodeRuneInString(text[i-back:]); n > back && r != utf8.RuneError {
			return false
		}
	}
	return true
}

// checkDigits fails when a number of the value is not in the evidence.
func checkDigits(t *testing.T, value, evidence string) {
	t.Helper()
	plain := strings.ReplaceAll(evidence, ",", "")
	notDigit := func(r rune) bool { return r < '0' || r > '9' }
	for digits := range strings.FieldsFuncSeq(strings.ReplaceAll(value, ",", ""), notDigit) {
		if !strings.Contains(plain, digits) {
			t.Errorf("%s of the value %q is not in the evidence %q", digits, value, evidence)
		}
	}
}

// TestShippedArticle holds what the site's own article must tell.
func TestShippedArticle(t *testing.T) {
	an := Analyze(article.Parse(string(shipped(t))))
	check(t, an)
	for _, want := range []Fact{
		{Kind: brief.Who, Label: "Who is speaking", Value: "Tajik President Emomali Rahmon"},
		{Kind: brief.Where, Label: "Dateline", Value: "Beijing, China, 28 August 2025", Start: "2025-08-28"},
		{Kind: brief.Event, Label: "SCO Tianjin Summit", Value: "31 August to 1 September 2025", Start: "2025-08-31", End: "2025-09-01"},
		{Kind: brief.Figure, Label: "Visit to China", Value: "22nd"},
		{Kind: brief.Figure, Label: "Trade volume with China, first half of 2025", Value: "$2.04 billion, up 12.5 percent (China’s Foreign Ministry)"},
	} {
		if !has(an, want) {
			t.Errorf("no fact %s: %s: %s; got\n%s", want.Kind, want.Label, want.Value, listFacts(an))
		}
	}
	last := an.Facts[len(an.Facts)-1]
	if last.Kind != brief.Quote || !strings.HasSuffix(last.Value, "” — Emomali Rahmon") {
		t.Errorf("the last fact is no quotation of the speaker: %+v", last)
	}
}

func has(an *Analysis, want Fact) bool {
	for _, f := range an.Facts {
		f.Evidence = article.Span{}
		if f == want {
			return true
		}
	}
	return false
}

func shipped(t testing.TB) []byte {
	t.Helper()
	text, err := os.ReadFile("../../content/articles/2025-08-28-china-tajikistan.txt")
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func FuzzAnalyze(f *testing.F) {
	f.Add(string(shipped(f)))
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(archive.Files[0].Data))
	}
	for _, s := range []string{
		"", "“", "$", "-1", "1 2 3", "’s ’ “‘", "ORLA, Aug 28 — In 9999 and 0000-00-00.", "\xff “\xfe” said Xi. 1\xcc%",
		"A a-b two-three-four hundred million million and and.", "between 1990 and 2022, $5-$7m, 5 to 3 percent, 1/2, 1:30",
		"“a\n\n“b\n\n“c” X said, according to", "Sunday and Monday, next Friday 31, from May to May",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		an := Analyze(article.Parse(text))
		check(t, an)
		one, err := an.JSON()
		if err != nil {
			t.Fatal(err)
		}
		two, _ := Analyze(article.Parse(text)).JSON()
		if !bytes.Equal(one, two) {
			t.Fatal("two runs differ")
		}
	})
}

func BenchmarkAnalyze(b *testing.B) {
	a := article.Parse(string(shipped(b)))
	b.SetBytes(int64(len(a.Text)))
	for b.Loop() {
		Analyze(a)
	}
}

// TestNothingCertain holds texts that state much and prove little: no figure,
// event or quotation may be shown of them.
func TestNothingCertain(t *testing.T) {
	for name, text := range map[string]string{
		"a supposition":        "Orla’s exports could rise 5 percent if the harbor opens.",
		"a share, no change":   "Orla lost 42 percent of its trees.",
		"a time span":          "The talks took a course of three years.",
		"a modifier":           "They climbed steps of 70 meter towers.",
		"a list of subjects":   "Sales of coal and steel rose 5 percent.",
		"another accident":     "The road was closed.\n\nIt is busy.\n\nIt is long.\n\nThere, in an older crash, nine people were killed.",
		"a scare quote":        "Ann Bell said it was a “new chapter” for Orla.",
		"a fragment":           "Ann Bell said she “will never again sail on a boat as old and slow as that one was”.",
		"no certain speaker":   "“We will never again sail on a boat as old as that,” the cook said.",
		"an event without day": "The Orla Summit was held in Vend.",
		"an event of the past": "He was a guest at the Orla Science Fair, and on 3 May 2021 he left.",
	} {
		for _, f := range Analyze(article.Parse(text)).Facts {
			switch f.Kind {
			case brief.Figure, brief.Event, brief.Quote:
				t.Errorf("%s: %s: %s: %s", name, f.Kind, f.Label, f.Value)
			}
		}
	}
}
