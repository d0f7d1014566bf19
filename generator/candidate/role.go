package candidate

import (
	"strings"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// RolePhrase is the description at i up to the next comma or the end of the
// sentence: at most 14 words, a role among the first.
func (r *Set) RolePhrase(s token.Sentence, i int) (first, end int) {
	role := false
	for end = i; end < s.Limit && end < i+15; end++ {
		t := r.Tokens[end]
		if t.Low == "largest" || t.Low == "biggest" {
			return 0, 0 // a company: "the largest chemist of Orla"
		}
		if r.Breaks(end) || t.Low == "said" || t.Low == "told" || t.Low == "who" {
			break
		}
		if IsRole(t.Low) && !t.Capital() && !role {
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
	if !role || !closed || end <= i || r.Tokens[i].Capital() && !lexicon.Demonym(r.Tokens[i].Text) && !r.Tokens[i].Shouted() {
		return 0, 0
	}
	if low := r.Tokens[i].Low; lexicon.Past(low) || strings.HasSuffix(low, "ed") || lexicon.Speech(low) {
		return 0, 0 // a clause: "refused to name the referee"
	}
	switch r.Tokens[i].Low {
	case "another", "and", "but", "as", "in", "with", "when", "while", "or", "his", "her":
		return 0, 0
	}
	return i, end
}

// IsRole reports whether a word in lower case is what someone is: "mayor",
// "glaciologist", "physician".
func IsRole(w string) bool {
	if lexicon.Title(w) || occupations[w] {
		return true
	}
	for _, ending := range []string{"ologist", "nomist", "ician", "grapher", "onomer", "holder", "keeper", "smith"} {
		if strings.HasSuffix(w, ending) && len(w) > len(ending) {
			return true
		}
	}
	return false
}

// occupations are what people are, beside the titles.
var occupations = lexicon.Set(`chemist student investigator architect merchant steward engineer accountant actor actress singer musician artist painter sculptor writer
designer surgeon psychiatrist psychologist chef baker butcher plumber carpenter miner soldier policeman tycoon fisherman fishmonger shopkeeper clerk pensioner librarian analyst
attorney electrician mechanic welder gardener waiter waitress bartender cashier pharmacist dentist midwife paramedic firefighter housewife tailor trucker veteran volunteer teammate`)
