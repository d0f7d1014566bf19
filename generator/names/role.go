package names

import (
	"strings"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// person is the one whom a candidate names, with the role that stands beside it.
func (r *reading) person(s token.Sentence, c *candidate) *Entity {
	e := r.entity(Person, r.Words(c.first, c.end))
	if e.short == "" {
		e.short = r.familyName(c.first, c.end)
		if r.families[e.Name] {
			e.short = e.Name
		}
		r.families[e.short] = true
		e.Gender = genderOf(r.Tokens[c.first].Text)
		if r.words[c.first].class&lexicon.FamilyFirst != 0 && c.end-c.first == 2 && e.Gender == Female {
			e.Gender = Unknown
		}
	}
	switch start := c.first - 1; {
	case c.role >= 0:
		if g, ok := honorifics[r.Tokens[c.roleEnd-1].Low]; ok && c.role == c.roleEnd-1 {
			if e.Gender == Unknown {
				e.Gender = g
			}
			break
		}
		r.giveRole(e, r.roleStart(s, c.role), c.roleEnd)
	case start >= s.First && lexicon.Title(r.Tokens[start].Low) && !r.words[start].has(capital) && s.Low(start) != "father":
		for start > s.First && (lexicon.Title(s.Low(start-1)) || lexicon.TitlePart(s.Low(start-1))) && !r.words[start-1].has(capital) {
			start--
		}
		r.giveRole(e, r.roleStart(s, start), c.first)
	}
	r.officeAhead(s, e, c.first)
	r.appositive(s, e, c.end)
	return e
}

// genderOf is the gender of a first name; Unknown when w is none or both.
func genderOf(w string) Gender {
	switch lexicon.ClassOf(w) & lexicon.GivenName {
	case lexicon.ManName:
		return Male
	case lexicon.WomanName:
		return Female
	}
	return Unknown
}

// honorifics are titles that are no role.
var honorifics = map[string]Gender{
	"mr.": Male, "mr": Male, "mrs.": Female, "mrs": Female, "ms.": Female, "ms": Female, "miss": Female,
	"sir": Male, "dame": Female, "lord": Male, "lady": Female,
	"dr.": Unknown, "dr": Unknown, "hon.": Unknown,
}

// officeAhead reads the role that stands before a name and a comma: "the Orla
// mayor, Ann Bell, ...".
func (r *reading) officeAhead(s token.Sentence, e *Entity, first int) {
	at := first - 1
	if s.Low(at) != "," || !isRole(s.Low(at-1)) {
		return
	}
	for i := at - 1; i >= s.First && i > at-8; i-- {
		switch low := s.Low(i); {
		case low == "the" || low == "its" || low == "his" || low == "her" || low == "their" || low == "a" || low == "an" || r.Tokens[i].Possessive():
			r.giveRole(e, i+1, at)
			return
		case r.Breaks(i), lexicon.Stop(low) && !lexicon.Title(low) && !lexicon.TitlePart(low):
			return
		}
	}
}

// appositive reads the role that stands behind a name: "Ann Bell, 45, the head
// of the agency, ...".
func (r *reading) appositive(s token.Sentence, e *Entity, i int) {
	if s.Low(i) != "," {
		return
	}
	if i+2 < s.Limit && r.Tokens[i+1].Kind == token.Number && s.Low(i+2) == "," {
		i += 2
	}
	if first, end := r.rolePhrase(s, i+1); end > first && e.Role == "" {
		r.giveRole(e, first, end)
	}
}

// rolePhrase is the description at i up to the next comma or the end of the
// sentence: at most 14 words, a role among the first.
func (r *reading) rolePhrase(s token.Sentence, i int) (first, end int) {
	role := false
	for end = i; end < s.Limit && end < i+15; end++ {
		t := r.Tokens[end]
		if t.Low == "largest" || t.Low == "biggest" {
			return 0, 0 // a company: "the largest chemist of Orla"
		}
		if r.Breaks(end) || t.Low == "said" || t.Low == "told" || t.Low == "who" {
			break
		}
		if isRole(t.Low) && !t.Capital() && !role {
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

// isRole reports whether a word in lower case is what someone is: "mayor",
// "glaciologist", "physician".
func isRole(w string) bool {
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

// roleStart goes back from a title to the start of the role: the demonym, the
// place or the organization before it.
func (r *reading) roleStart(s token.Sentence, i int) int {
	for i > s.First {
		if n := r.nameOf[i-1]; n >= 0 && r.names[n].Entity.Kind == Organization && r.names[n].First >= s.First {
			i = r.names[n].First // "Bank of Orla"
			continue
		}
		t := r.Tokens[i-1]
		if t.Low == "and" && i-1 > s.First && lexicon.TitlePart(r.Tokens[i].Low) && lexicon.TitlePart(r.Tokens[i-2].Low) && r.words[i].is&r.words[i-2].is&capital != 0 {
			i-- // "Trade and Industry Minister"
			continue
		}
		name := t.Capital() && r.nameWord(i-1) && (!r.opens(s, i-1) || r.nameLike(s, i-1))
		owner := t.Possessive() && i-1 > s.First && r.Tokens[i-2].Capital()
		if !lexicon.TitlePart(t.Low) && !name && !owner {
			break
		}
		if t.Capital() && r.words[i-1].class&lexicon.GivenName != 0 {
			break
		}
		i--
	}
	for i < s.Limit && r.Tokens[i].Possessive() {
		i++
	}
	return i
}

// giveRole records the role phrase of tokens first to end, unless one as full is known.
func (r *reading) giveRole(e *Entity, first, end int) {
	bare := len(strings.Fields(e.Role)) < 2 // none, or "President" alone
	if first >= end || e.Role != "" && (!bare || end-first < 2) {
		return
	}
	e.Role = r.Words(first, end)
	for i := first; i < end; i++ {
		if lexicon.Demonym(r.Tokens[i].Text) {
			e.country = r.Tokens[i].Text
			return
		}
	}
}

// familyName is the part of a name by which the text goes on.
func (r *reading) familyName(first, end int) string {
	if t := r.Tokens[first]; r.words[first].class&lexicon.FamilyFirst != 0 && r.words[first].class&lexicon.GivenName == 0 && end-first > 1 && end-first < 4 && pinyin(r.Tokens[first+1].Low) {
		return t.Text
	}
	last := end - 1
	switch r.Tokens[last].Low {
	case "jr.", "sr.", "ii", "iii", "iv":
		if last > first {
			last--
		}
	}
	for last > first && joints[r.Tokens[last-1].Low] && r.Tokens[last-1].Low != "y" && last-1 > first {
		last--
	}
	return r.Words(last, end)
}
