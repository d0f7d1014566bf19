package headline

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// plain is w without the marks around it.
func plain(w string) string { return strings.Trim(w, around) }

// hanging reports whether w is a preposition or a conjunction: no headline ends with one.
func hanging(w string) bool { return prepositions[w] || subordinates[w] || conjunctions[w] }

// wordy reports whether w has a letter or a digit.
func wordy(w string) bool {
	return strings.ContainsFunc(w, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// comma is the index after the first word from start on that ends with a comma,
// among at most n words; -1 without one.
func comma(w []string, start, n int) int {
	for i := start; i < min(start+n, len(w)-1); i++ {
		if strings.HasSuffix(strings.TrimRight(w[i], closing), ",") {
			return i + 1
		}
	}
	return -1
}

// containsAny reports whether one of the words is among w, marks and case aside.
func containsAny(w []string, list ...string) bool {
	for _, v := range w {
		if slices.Contains(list, strings.ToLower(plain(v))) {
			return true
		}
	}
	return false
}

// personal reports whether w looks like a person's full name: two to five words
// that begin with a capital, with particles between them.
func personal(w []string) bool {
	for i, v := range w {
		first, _ := utf8.DecodeRuneInString(v)
		inner := i > 0 && i < len(w)-1 && particles[strings.ToLower(v)]
		if !inner && !unicode.IsUpper(first) || strings.ContainsAny(v, `0123456789:;!?"()`) {
			return false
		}
	}
	return len(w) >= 2 && len(w) <= 5
}
