package article

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"", " \ufeff\n", "30", "-30-", "###", "\x00.\x00", "a\r\nb\rc\u0085d\u2028e\u2029f\fg",
		"ORLA, Vend, Aug 28 (Agency) —\n\n“Stop.” he said. No.\u00a05 \" ' »",
		"Headline: \nHeadline: x\nBy Jane Doe\n\n* one\n* two\n  and a half\n\n1. J. K. Doe. . . . So.",
		"Photo: Jane Doe\n\nJane Doe\n\nDoe said so. Minister Jane Doe, 45, left.\n\nEnds",
		"According to x, y said, z, said w on Monday, who, which", "\xff\xfe\xc3.",
		"Rain \" fell in Orla", strings.Repeat("雨", 200), // once: a title that was not folded, one without measure
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		a := Parse(text)
		last := 0
		for i, b := range a.Blocks {
			if b.Span.Start < last || b.Span.End <= b.Span.Start || b.Span.End > len(text) {
				t.Fatalf("block %d at %v is out of order or empty (before it: %d)", i, b.Span, last)
			}
			mustBeBlank(t, text[last:b.Span.Start], "outside blocks")
			mustBeTrimmed(t, text, b.Span)
			last = b.Span.End
			checkSentences(t, text, b)
		}
		mustBeBlank(t, text[last:], "after the last block")
		if d := a.Dateline.Span; d.Start < 0 || d.End < d.Start || d.End > len(text) {
			t.Fatalf("dateline at %v", d)
		}
		if strings.ContainsFunc(text, unicode.IsLetter) && a.Title == "" {
			t.Fatal("no title")
		}
		if a.Title != fold(a.Title) {
			t.Fatalf("title %q is not folded", a.Title)
		}
	})
}

func checkSentences(t *testing.T, text string, b Block) {
	t.Helper()
	if b.Kind.Envelope() || b.Kind == Table {
		return
	}
	last := b.Span.Start
	for _, s := range b.Sentences {
		if s.Start < last || s.End <= s.Start || !b.Span.Contains(s) {
			t.Fatalf("sentence %v of block %v is out of order, empty or outside", s, b.Span)
		}
		mustBeBlank(t, text[last:s.Start], "outside sentences")
		mustBeTrimmed(t, text, s)
		last = s.End
	}
	mustBeBlank(t, text[last:b.Span.End], "after the last sentence")
}

func mustBeBlank(t *testing.T, s, where string) {
	t.Helper()
	if i := strings.IndexFunc(s, func(r rune) bool { return !blank(r) }); i >= 0 {
		t.Fatalf("%q %s", s[i:], where)
	}
}

// mustBeTrimmed checks that s begins and ends with a whole character that is not blank.
func mustBeTrimmed(t *testing.T, text string, s Span) {
	t.Helper()
	first, _ := utf8.DecodeRuneInString(s.Of(text))
	last, _ := utf8.DecodeLastRuneInString(s.Of(text))
	cut := utf8.ValidString(text) && (first == utf8.RuneError && !strings.HasPrefix(s.Of(text), "\uFFFD") || last == utf8.RuneError && !strings.HasSuffix(s.Of(text), "\uFFFD"))
	if blank(first) || blank(last) || cut {
		t.Fatalf("%q is not trimmed", s.Of(text))
	}
}
