package facts

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/tools/txtar"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/brief"
	"newsbrief/generator/golden"
	"newsbrief/generator/story"
	"newsbrief/generator/wording"
)

// TestGolden reads articles of many registers and compares their key facts and
// annotations with those an editor has read and approved.
func TestGolden(t *testing.T) {
	golden.Test(t, "testdata/*.txtar", func(t *testing.T, archive *txtar.Archive) {
		an := Analyze(article.Parse(string(archive.Files[0].Data)))
		check(t, an)
		golden.Set(archive, "want/facts.txt", listFacts(an))
		golden.Set(archive, "want/annotations.txt", listAnnotations(an))
	})
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
		fmt.Fprintf(&b, "\n\t%s\n", story.Fold(f.Evidence.Of(an.Article.Text)))
	}
	return b.Bytes()
}

// listAnnotations writes every annotation on a line, with the words it marks.
func listAnnotations(an *Analysis) []byte {
	var b bytes.Buffer
	line := func(kind string, s article.Span, parts ...string) {
		fmt.Fprintf(&b, "%s %q", kind, story.Fold(s.Of(an.Article.Text)))
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
		if f.Kind == brief.Figure || f.Kind == brief.What || f.Kind == brief.Quote {
			checkWords(t, f.Value, f.Evidence.Of(text))
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

// follows are the words of a value that need not stand in its evidence: the way a
// level moved, and the fate that a verb tells in another form.
var follows = strings.Fields("up down unchanged killed dead injured missing in hospital")

// checkWords fails when a word or a number of the value is not in the evidence, as
// both are written at a headline desk, and does not follow by a rule.
func checkWords(t *testing.T, value, evidence string) {
	t.Helper()
	list := func(s string) []string {
		return strings.FieldsFunc(strings.ToLower(wording.Short(wording.Curly(s))), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	}
	known := append(list(evidence), follows...)
	for _, w := range list(value) {
		if !slices.Contains(known, w) {
			t.Errorf("%q of the value %q is not in the evidence %q", w, value, evidence)
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
		{Kind: brief.Figure, Label: "Rahmon’s visits to China", Value: "22nd"},
		{Kind: brief.Figure, Label: "Tajikistan’s trade volume with China, first half of 2025",
			Value: "$2.04 billion, up 12.5% year-on-year (China’s Foreign Ministry)"},
	} {
		if !has(an, want) {
			t.Errorf("no fact %s: %s: %s; got\n%s", want.Kind, want.Label, want.Value, listFacts(an))
		}
	}
	last := an.Facts[len(an.Facts)-1]
	if last.Kind != brief.Quote || last.Label != "In Emomali Rahmon’s words" || !strings.Contains(last.Value, "security") {
		t.Errorf("the last fact is no quotation of the speaker on the story’s subject: %+v", last)
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
		"", "“", "$", "It rained.\n\nAnn Bell\nPresident", "-1", "1 2 3", "’s ’ “‘", "ORLA, Aug 28 — In 9999 and 0000-00-00.", "\xff “\xfe” said Xi. 1\xcc%",
		"A a-b two-three-four hundred million million and and.", "between 1990 and 2022, $5-$7m, 5 to 3 percent, 1/2, 1:30",
		"“a\n\n“b\n\n“c” X said, according to", "Sunday and Monday, next Friday 31, from May to May",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		an := Analyze(article.Parse(text))
		check(t, an)
		if !reflect.DeepEqual(an, Analyze(article.Parse(text))) {
			t.Fatal("two runs differ")
		}
	})
}

// BenchmarkAnalyze reads the shipped article, from its text to its facts.
func BenchmarkAnalyze(b *testing.B) {
	text := string(shipped(b))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Analyze(article.Parse(text))
	}
}

// BenchmarkPick picks its facts from what was found in it.
func BenchmarkPick(b *testing.B) {
	a := article.Parse(string(shipped(b)))
	an := annotate.Annotate(a)
	b.SetBytes(int64(len(a.Text)))
	for b.Loop() {
		pick(a, an)
	}
}
