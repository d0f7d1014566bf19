package wording

import (
	"strings"
	"unicode"
)

// Alike reports whether the text tells hardly more than the title: fewer than five
// of its longer words are not the title's.
func Alike(text, title string) bool { return More(text, title) < 5 }

// More is how many longer words of the text are not the title's.
func More(text, title string) int {
	known := make(map[string]bool)
	for w := range strings.FieldsFuncSeq(strings.ToLower(title), notWord) {
		known[stem(w)] = true
	}
	more := 0
	for w := range strings.FieldsFuncSeq(strings.ToLower(text), notWord) {
		if len(w) > 3 && !known[stem(w)] {
			more++
		}
	}
	return more
}

func notWord(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// stem is the beginning of a word, which its other forms share.
func stem(w string) string {
	n := 0
	for i := range w {
		if n++; n > 5 {
			return w[:i]
		}
	}
	return w
}
