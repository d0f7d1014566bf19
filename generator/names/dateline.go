package names

import (
	"strings"

	"newsbrief/generator/article"
	"newsbrief/generator/lexicon"
)

// datelineName is a place of the dateline as the body would write it: "BEIJING"
// is Beijing.
func datelineName(written string) string {
	if written != strings.ToUpper(written) || lexicon.ShortPlace(written) != "" {
		if full := lexicon.ShortPlace(written); full != "" {
			return full
		}
		return written
	}
	if known := lexicon.FoldedPlace(written); known != "" {
		return known
	}
	words := strings.Fields(strings.ToLower(written))
	for i, w := range words {
		if lexicon.UseOf(w)&lexicon.JointWord != 0 || w == "of" {
			continue
		}
		letters := []rune(w)
		words[i] = strings.ToUpper(string(letters[:1])) + string(letters[1:])
	}
	return strings.Join(words, " ")
}

// findDateline marks the places of the dateline.
func (r *reading) findDateline() {
	line := r.Article.Dateline
	for _, s := range r.Sentences {
		if s.Kind != article.Dated {
			continue
		}
		for _, written := range []string{line.Place, line.Region} {
			width := len(strings.Fields(written))
			for i := s.First; width > 0 && i+width <= s.Limit; i++ {
				if r.Words(i, i+width) == written && r.nameOf[i] < 0 {
					r.mark(r.certain(Place, datelineName(written)), i, i+width)
					break
				}
			}
		}
		return
	}
}

// homeOf is the places of a dateline.
func homeOf(line article.Dateline) map[string]bool {
	home := make(map[string]bool)
	for _, written := range []string{line.Place, line.Region} {
		if written != "" {
			home[datelineName(written)] = true
		}
	}
	return home
}
