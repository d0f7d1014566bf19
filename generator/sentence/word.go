package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longest is how many bytes of a word are looked at: no stop's meaning depends on
// more, and a text without spaces takes no longer than another.
const longest = 64

const digits = "0123456789"

// lastWord is what follows the last space of s.
func lastWord(s string) string {
	s = tail(s, longest)
	if i := strings.LastIndexFunc(s, unicode.IsSpace); i >= 0 {
		_, n := utf8.DecodeRuneInString(s[i:])
		s = s[i+n:]
	}
	return s
}

// word is the letters, digits and inner marks that s begins with.
func word(s string) string {
	s = head(s, longest)
	if i := strings.IndexFunc(s, unicode.IsSpace); i >= 0 {
		s = s[:i]
	}
	return strings.TrimRight(s, Closing+",.;:!?…")
}

// head is the first n bytes of s, less a character that would be cut.
func head(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

// tail is the last n bytes of s, less a character that would be cut.
func tail(s string, n int) string {
	i := max(0, len(s)-n)
	for i < len(s) && !utf8.RuneStart(s[i]) {
		i++
	}
	return s[i:]
}

// letters reports whether w is letters and nothing else.
func letters(w string) bool {
	return w != "" && !strings.ContainsFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })
}
