package shape

import (
	"strings"
	"sync"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// knownWidths is how many tokens the longest known name has that begins with a word.
var knownWidths = sync.OnceValue(func() map[string]uint8 {
	m := make(map[string]uint8, 4096)
	var tokens []token.Token
	for name := range lexicon.KnownNames() {
		first, _, many := strings.Cut(name, " ")
		width := 1
		if many || strings.ContainsAny(name, "'-&/.") {
			tokens = token.Cut(tokens[:0], name, 0)
			first, width = tokens[0].Text, len(tokens)
		}
		m[first] = max(m[first], uint8(width))
	}
	return m
})

// KnownAt is how many tokens the longest name of the tables has at i; 0 for none.
func (r *Text) KnownAt(s token.Sentence, i int) int {
	for width := min(int(r.Shapes[i].known), s.Limit-i); width > 0; width-- {
		if lexicon.Known(r.Words(i, i+width)) {
			return width
		}
	}
	return 0
}

// PlaceAt is the place of the tables at token i, in full, and how many tokens it has.
func (r *Text) PlaceAt(s token.Sentence, i int) (string, int) {
	if i >= s.Limit || !r.Shapes[i].Is(Capital) {
		return "", 0
	}
	for width := min(max(int(r.Shapes[i].known), 1), s.Limit-i); width > 0; width-- {
		if name := r.Words(i, i+width); lexicon.Place(name) {
			return name, width
		} else if full := lexicon.ShortPlace(name); full != "" {
			return full, width
		}
	}
	return "", 0
}
