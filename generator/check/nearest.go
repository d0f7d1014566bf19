package check

import (
	"strings"
	"unicode"

	"newsbrief/generator/sentence"
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

// sentences are those of each line of the text, a block a line.
func sentences(text string) []string {
	var all []string
	for line := range strings.Lines(text) {
		for _, s := range sentence.Split(line) {
			all = append(all, line[s.Start:s.End])
		}
	}
	return all
}
