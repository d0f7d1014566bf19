// Package headline makes a headline from a lead.
//
// The first sentence of a story comes in, one line comes out, as an editor would
// write it: what is said rather than who said it (attribution.go), the main clause
// rather than what leads to it or is said beside it (aside.go), cut behind its verb
// (verb.go) where a clause ends (clause.go) but with what caused it (cause.go), in
// headline style (style.go). Each step takes the words that the one before it left and
// returns fewer; a step that is not certain returns them as they are. No word is
// made up but the "to" that stands for "will". Of a mere claim nothing goes but its end
// (claim.go).
package headline

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A headline has at most so many words, so many where fewer would break it, and so
// many characters.
const (
	longest = 12
	most    = 20
	widest  = 120
)

// readable is how many words of a lead are looked at.
const readable = 150

// The marks that open and close what is quoted or bracketed, those around a word,
// those that end a sentence, and those that no headline begins or ends with.
const (
	opening = "\"'“‘„«‹([{¿¡`"
	closing = "\"'”’»›)]}"
	around  = "\"'“‘„«‹([{¿¡`”’»›)]}.,;:!?"
	stops   = ".!?…。．！？"
	loose   = ".,;:—–- "
)

// FromLead makes a headline of a lead: one line of valid UTF-8, white space folded,
// of at most 12 words, or 20 where fewer would not make a sentence, and 120
// characters. A lead without letters is kept as far as
// 120 characters go; an empty one gives an empty headline.
func FromLead(lead string) string {
	w := strings.Fields(strings.ToValidUTF8(lead, "\uFFFD"))
	if !strings.ContainsFunc(lead, unicode.IsLetter) {
		return clip(strings.Join(w, " "))
	}
	w = w[:min(readable, len(w))]
	w = dropAges(dropBrackets(w))
	whole := w
	if claims(w) {
		return clip(finish(claim(w)))
	}
	for _, step := range []func([]string) []string{
		dropAccording, dropOpening, dropAside, dropTrailing, dropOpening, dropLeading, dropAccording, dropAside, dropWeekday, dropRelative, tighten, keepCause, cutClause,
	} {
		if next := step(w); len(next) > 0 {
			w = next
		}
	}
	if s := finish(w); s != "" {
		return clip(s)
	}
	return clip(strings.Join(whole[:min(longest, len(whole))], " "))
}

// finish trims what no headline ends with and makes its first letter a capital.
func finish(w []string) string {
	end := len(w)
	for end > 1 && (function[plain(w[end-1])] || !wordy(w[end-1])) {
		end--
	}
	if end > 2 {
		w = w[:end]
	}
	s := strings.Join(w, " ")
	if core := strings.TrimRight(s, closing); balanced(s) {
		s = strings.TrimRight(core, loose) + s[len(core):]
	} else {
		s = strings.TrimRight(unquoted.Replace(s), loose)
	}
	left := strings.Fields(strings.TrimLeft(s, loose))
	s = strings.Join(left, " ")
	if last := len(left) - 1; last > 0 && (hanging(plain(left[last])) || utf8.RuneCountInString(s) > widest) {
		return finish(left[:last])
	}
	first := len(s) - len(strings.TrimLeft(s, opening))
	if word, _, _ := strings.Cut(s[first:], " "); word != strings.ToLower(word) {
		return s // "iPhone"
	}
	r, n := utf8.DecodeRuneInString(s[first:])
	if !unicode.IsLetter(r) { // a mark alone can have a letter for its capital
		return s
	}
	return s[:first] + string(unicode.ToUpper(r)) + s[first+n:]
}

var unquoted = strings.NewReplacer("“", "", "”", "", `"`, "", "(", "", ")", "")

// balanced reports whether every quotation and bracket that s opens is closed.
func balanced(s string) bool {
	return strings.Count(s, "“") == strings.Count(s, "”") && strings.Count(s, `"`)%2 == 0 && strings.Count(s, "(") == strings.Count(s, ")")
}

// clip cuts a headline of which spaces are not the measure: numbers, or a script
// without them.
func clip(s string) string {
	n := 0
	for i := range s {
		if n++; n > widest {
			return strings.TrimSpace(s[:i])
		}
	}
	return s
}
