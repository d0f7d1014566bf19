package candidate

import (
	"strings"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/shape"
	"newsbrief/generator/token"
)

// RolePhrase is the description at i up to the next comma or the end of the
// sentence: at most 14 words, a role among the first.
func (r *Set) RolePhrase(s token.Sentence, i int) (first, end int) {
	role := false
	for end = i; end < s.Limit && end < i+15; end++ {
		t := &r.Tokens[end]
		if t.Low == "largest" || t.Low == "biggest" {
			return 0, 0 // a company: "the largest chemist of Orla"
		}
		if r.Breaks(end) || t.Low == "said" || t.Low == "told" || t.Low == "who" {
			break
		}
		if IsRole(t) && !t.Capital() && !role {
			if end > i+4 {
				return 0, 0
			}
			role = true
		}
		if t.Low == "and" && !role {
			return 0, 0
		}
	}
	closed := end >= s.Limit || r.Breaks(end) || r.Tokens[end].Low == "who" || r.Tokens[end].Low == "said" || r.Tokens[end].Low == "told"
	if !role || !closed || end <= i || r.Tokens[i].Capital() && !r.Shapes[i].Is(shape.Demonym) && !r.Tokens[i].Shouted() {
		return 0, 0
	}
	if t := &r.Tokens[i]; t.Is(lexicon.PastForm|lexicon.SpeechVerb) || strings.HasSuffix(t.Low, "ed") {
		return 0, 0 // a clause: "refused to name the referee"
	}
	switch r.Tokens[i].Low {
	case "another", "and", "but", "as", "in", "with", "when", "while", "or", "his", "her":
		return 0, 0
	}
	return i, end
}

// IsRole reports whether a word is what someone is: "mayor", "glaciologist",
// "physician".
func IsRole(t *token.Token) bool {
	if t.Kind != token.Word || t.Is(lexicon.TitleWord|lexicon.OccupationWord) {
		return t.Kind == token.Word
	}
	for _, ending := range [...]string{"ologist", "nomist", "ician", "grapher", "onomer", "holder", "keeper", "smith"} {
		if strings.HasSuffix(t.Low, ending) && len(t.Low) > len(ending) {
			return true
		}
	}
	return false
}
