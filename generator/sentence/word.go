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

// A lettering says in which letters a text is written.
type lettering int

const (
	mixed lettering = iota
	small           // not one capital
	large           // nothing but capitals
)

// lettersOf is the lettering of text. A few letters tell nothing.
func lettersOf(text string) lettering {
	lower, upper := 0, 0
	for _, r := range text {
		switch {
		case unicode.IsLower(r):
			lower++
		case unicode.IsUpper(r):
			upper++
		}
		if lower > 0 && upper > 0 {
			return mixed
		}
	}
	switch {
	case lower > longest/2:
		return small
	case upper > longest/2:
		return large
	}
	return mixed
}

// capital is w, in small letters, with a capital first.
func capital(w string) string {
	if w == "" || w[0] < 'a' || w[0] > 'z' {
		return w
	}
	return string(w[0]-'a'+'A') + w[1:]
}

// spaces is the length of the white space that s begins with.
func spaces(s string) int {
	return len(s) - len(strings.TrimLeftFunc(s, unicode.IsSpace))
}

// lastWord is what follows the last space of s.
func lastWord(s string) string {
	s = tail(s, longest)
	for i := len(s); i > 0; {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		if unicode.IsSpace(r) {
			return s[i:]
		}
		i -= n
	}
	return s
}

// word is the letters, digits and inner marks that s begins with.
func word(s string) string {
	s = head(s, longest)
	end := 0 // after the last character that is no mark
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if unicode.IsSpace(r) {
			break
		}
		i += n
		if !closes(r) && !stops(r) && r != ',' && r != ';' && r != ':' {
			end = i
		}
	}
	return s[:end]
}

// unopened is s without the opening marks it begins with.
func unopened(s string) string {
	for i, r := range s {
		if !opens(r) {
			return s[i:]
		}
	}
	return ""
}

// unclosed is s without the closing marks it ends with.
func unclosed(s string) string {
	for s != "" {
		r, n := utf8.DecodeLastRuneInString(s)
		if !closes(r) {
			break
		}
		s = s[:len(s)-n]
	}
	return s
}

// opens reports whether r is one of the Opening marks.
func opens(r rune) bool { return !plain(r) && strings.ContainsRune(Opening, r) }

// closes reports whether r is one of the Closing marks.
func closes(r rune) bool { return !plain(r) && strings.ContainsRune(Closing, r) }

// plain reports whether r is a common letter or digit, which spares a search.
func plain(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == ' '
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
