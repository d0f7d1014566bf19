package sentence

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func FuzzSplit(f *testing.F) {
	for _, s := range []string{
		"", " \u00a0\n", ".", "\x00.\x00", "“Stop.” he said. No.\u00a05 \" ' »", "He left. \" \" She stayed.",
		"1. J. K. Doe. . . . So. 2. No", "(a) trade (b) water", "• 1. • 2.", "\xff\xfe\xc3.", "雨。雨", "?!?\" ) ] a",
		strings.Repeat("é", longest) + ".The é.",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		for _, s := range Split(text) {
			if s.Start < last || s.End <= s.Start || s.End > len(text) {
				t.Fatalf("sentence %v is out of order, empty or outside (before it: %d)", s, last)
			}
			mustBeSpace(t, text[last:s.Start])
			if words := text[s.Start:s.End]; strings.TrimSpace(words) != words || utf8.ValidString(text) && !utf8.ValidString(words) {
				t.Fatalf("%q begins or ends with a space or within a character", words)
			}
			last = s.End
		}
		mustBeSpace(t, text[last:])
	})
}

func mustBeSpace(t *testing.T, s string) {
	t.Helper()
	if strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsSpace(r) }) {
		t.Fatalf("%q is in no sentence", s)
	}
}
