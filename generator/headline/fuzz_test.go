package headline

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func FuzzFromLead(f *testing.F) {
	for _, s := range []string{
		"", " \u00a0", "30", "30 : 15 !", "\xff\xfe\xc3.", "a\u2028b\vc", strings.Repeat("雨", 200),
		"Rain \" fell in Orla", "( Rain fell ”", "— “”", "The a of and", "iPhone, ʼn and ǆ",
		"According to x, y said, z, said w on Monday, who, which", "On Monday, he said it would rain.",
		"A000\xca\"\xba",      // once: a letter made up of what a dropped quote left
		"T\x80 f [ a\"\"\"nd", // once: a conjunction made up of what dropped quotes left
		" \u0345i { 2",        // once: a mark made a letter
		"Orla, Ana de la Cruz, has been said to be, on Monday, \"closed\" (again.",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, lead string) {
		got := FromLead(lead)
		words := strings.Fields(got)
		lettered := strings.ContainsFunc(lead, unicode.IsLetter)
		switch {
		case got != strings.Join(words, " ") || !utf8.ValidString(got):
			t.Fatalf("%q is not folded or no UTF-8", got)
		case lettered && got == "":
			t.Fatal("no headline")
		case lettered && len(words) > most:
			t.Fatalf("%q has %d words", got, len(words))
		case utf8.RuneCountInString(got) > widest:
			t.Fatalf("%q has %d characters", got, utf8.RuneCountInString(got))
		case lettered && len(words) > 1 && hanging(plain(words[len(words)-1])):
			t.Fatalf("%q ends with %q", got, words[len(words)-1])
		}
		var known []string
		for _, w := range strings.Fields(lead) {
			known = append(known, letters(w))
		}
		for _, w := range words {
			w = letters(w)
			found := slices.ContainsFunc(known, func(k string) bool { return strings.HasPrefix(k, w) }) // clipped at the end
			if !found && w != "TO" {
				t.Fatalf("%q of %q is not in the lead", w, got)
			}
		}
	})
}

// letters is the letters of w, as capitals.
func letters(w string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) {
			return -1
		}
		return unicode.ToUpper(r)
	}, w)
}
