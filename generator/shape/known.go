package shape

import (
	"strings"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// knownWidths is how many tokens the longest known name has that begins with a word.
var knownWidths = readKnown()

func readKnown() map[string]int {
	m := make(map[string]int, 4096)
	var tokens []token.Token
	lexicon.KnownNames(func(name string) bool {
		first, _, many := strings.Cut(name, " ")
		width := 1
		if many || strings.ContainsAny(name, "'-&/.") {
			tokens = token.Cut(tokens[:0], name, 0)
			first, width = tokens[0].Text, len(tokens)
		}
		m[first] = max(m[first], width)
		return true
	})
	return m
}

// KnownAt is how many tokens the longest name of the tables has at i; 0 for none.
func (r *Text) KnownAt(s token.Sentence, i int) int {
	for width := min(knownWidths[r.Tokens[i].Text], s.Limit-i); width > 0; width-- {
		if name := r.Line(i, i+width); lexicon.Place(name) || lexicon.Organization(name) || lexicon.Team(name) {
			return width
		}
	}
	return 0
}

// PlaceAt is the place of the atlas at token i and how many tokens it has.
func (r *Text) PlaceAt(s token.Sentence, i int) (string, int) {
	if i >= s.Limit || !r.Shapes[i].Is(Capital) {
		return "", 0
	}
	for width := min(max(knownWidths[r.Tokens[i].Text], 1), s.Limit-i); width > 0; width-- {
		if name := r.Line(i, i+width); lexicon.Place(name) {
			return name, width
		} else if full := lexicon.ShortPlace(name); full != "" {
			return full, width
		}
	}
	return "", 0
}

// Line is the words of tokens first to end on one line. It allocates only where
// the text breaks a line between them.
func (r *Text) Line(first, end int) string {
	s := r.SpanOf(first, end).Of(r.Article.Text)
	if end-first == 1 {
		return s
	}
	for i := 0; i < len(s); i++ {
		if c := s[i]; c == '\n' || c == '\t' || c == '\r' || c == ' ' && s[i+1] == ' ' || c == 0xC2 {
			return r.Words(first, end)
		}
	}
	return s
}
