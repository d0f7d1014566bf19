package check

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// nearest is the sentence of the text that shares most words with the evidence,
// if that is at least half of them; of equals the first.
func nearest(text, evidence string) string {
	wanted := map[string]bool{}
	for _, w := range words(evidence) {
		wanted[w] = true
	}
	best, most := "", max((len(wanted)+1)/2-1, 0)
	for _, sentence := range sentences(text) {
		shared := map[string]bool{}
		for _, w := range words(sentence) {
			if wanted[w] {
				shared[w] = true
			}
		}
		if len(shared) > most {
			best, most = sentence, len(shared)
		}
	}
	return best
}

// words are the lower-case words and numbers of a text: "12.5" is one.
func words(text string) []string {
	fields := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '.' && r != ','
	})
	for i, f := range fields {
		fields[i] = strings.Trim(f, ".,")
	}
	return fields
}

// sentences cuts a text roughly, after a stop and a space and at line ends: good
// enough to show an editor the place.
func sentences(text string) []string {
	var all []string
	start := 0
	for i, r := range text {
		stop := r == '\n' || r == ' ' && i > start && strings.ContainsRune(".!?”\"", lastRune(text[start:i]))
		if !stop {
			continue
		}
		all = append(all, strings.TrimSpace(text[start:i]))
		start = i
	}
	return append(all, strings.TrimSpace(text[start:]))
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}
