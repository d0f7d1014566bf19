package candidate

import (
	"strings"
	"unicode/utf8"

	"newsbrief/generator/lexicon"
)

// FamilyName is the part of a name by which the text goes on.
func (r *Set) FamilyName(first, end int) string {
	if t := r.Tokens[first]; r.Shapes[first].Class&lexicon.FamilyFirst != 0 && r.Shapes[first].Class&lexicon.GivenName == 0 && end-first > 1 && end-first < 4 && pinyin(r.Tokens[first+1].Low) {
		return t.Text
	}
	last := end - 1
	switch r.Tokens[last].Low {
	case "jr.", "sr.", "ii", "iii", "iv":
		if last > first {
			last--
		}
	}
	for last > first && r.Tokens[last-1].Is(lexicon.JointWord) && r.Tokens[last-1].Low != "y" && last-1 > first {
		last--
	}
	return r.Words(last, end)
}

// pinyin reports whether a word in lower case may be Chinese or Korean in Latin
// letters: it ends in a vowel, n, ng or r and has no foreign clusters.
func pinyin(w string) bool {
	if w == "" || len(w) > 12 {
		return false
	}
	for _, cluster := range [...]string{"th", "st", "tr", "br", "cr", "dr", "fr", "gr", "pr", "bl", "cl", "fl", "gl", "pl", "ll", "ss", "tt", "rt", "rd", "v"} {
		if strings.Contains(w, cluster) {
			return false
		}
	}
	c, _ := utf8.DecodeLastRuneInString(w)
	return strings.ContainsRune("aeiouüngrkl", c)
}
