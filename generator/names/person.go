package names

import (
	"strings"
	"unicode/utf8"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// titledPerson reads a run that has a title before a name: "Tajik President
// Emomali Rahmon", "Dr. Ann Bell".
func (r *reading) titledPerson(s token.Sentence, first, end int) bool {
	last := -1
	for i := first; i+1 < end; i++ {
		if lexicon.Title(r.Tokens[i].Low) {
			last = i
		} else if last >= 0 {
			break
		}
	}
	if last < 0 || !r.nameShaped(last+1, end) || lexicon.Place(r.Words(last+1, end)) {
		return false
	}
	if r.Tokens[last].Low == "general" && end-last == 2 && last == first {
		return false // "General Motors" and its like
	}
	if institutions[r.Tokens[end-1].Text] {
		return false // "Orla General Hospital"
	}
	e := r.addPerson(last+1, end)
	if e == nil {
		return false
	}
	title := last
	for title > first && (lexicon.Title(r.Tokens[title-1].Low) || lexicon.TitlePart(r.Tokens[title-1].Low)) {
		title--
	}
	if g, ok := honorifics[r.Tokens[last].Low]; ok && title == last {
		if e.Gender == Unknown {
			e.Gender = g
		}
	} else {
		r.giveRole(e, r.roleStart(s, title), last+1)
	}
	if title > first {
		r.classify(s, first, title)
	}
	return true
}

// person reads a run that a given name, a family name put first or the words
// beside it show to be a person.
func (r *reading) person(s token.Sentence, first, end int) bool {
	if !r.nameShaped(first, end) {
		return false
	}
	titleAt := first - 1
	lowTitle := titleAt >= s.First && lexicon.Title(r.Tokens[titleAt].Low) && !r.Tokens[titleAt].Capital()
	width := end - first
	given := givenNames(r.Tokens[first].Text) != Unknown && width > 1
	family := width == 2 && familyFirst[r.Tokens[first].Text] && pinyin(r.Tokens[first+1].Low)
	beside := width > 1 && width < 4 && !r.introduced(s, first) && !r.ordinary(first, end) &&
		(r.looksLikeSpeaker(s, first, end) || r.describedAsPerson(s, end))
	titled := lowTitle && !r.ordinary(first, end)
	if !given && !family && !beside && !titled {
		return false
	}
	e := r.addPerson(first, end)
	if e == nil {
		return false
	}
	if lowTitle && s.Low(first-1) != "father" {
		start := titleAt
		for start > s.First && (lexicon.Title(s.Low(start-1)) || lexicon.TitlePart(s.Low(start-1))) && !r.Tokens[start-1].Capital() {
			start--
		}
		r.giveRole(e, r.roleStart(s, start), first)
	}
	r.appositive(s, e, end)
	return true
}

// nameShaped reports whether the tokens can be a person's name: one to four
// words, none of them the head of another kind of name.
func (r *reading) nameShaped(first, end int) bool {
	words := 0
	for i := first; i < end; i++ {
		t := r.Tokens[i]
		switch {
		case joints[t.Low] && i > first:
			continue
		case !t.Capital(), t.Shouted() && utf8.RuneCountInString(t.Text) > 2 && end-first == 1, lexicon.Stop(t.Low), lexicon.Demonym(t.Text),
			lexicon.Title(t.Low) && i == end-1, t.Low == "of" || t.Low == "for" || t.Low == "and" || t.Low == "the":
			return false
		case i > first && (organizationHeads[t.Text] || companyEndings[t.Text] || placeHeads[t.Text] && t.Text != "Lake" && t.Text != "Park" && t.Text != "Hills" && t.Text != "Bay" && t.Text != "Beach" && t.Text != "Street" && t.Text != "Bridge"):
			return false
		}
		words++
	}
	return words > 0 && words <= 4
}

// ordinary reports whether a word of the run is also an ordinary word of the text.
func (r *reading) ordinary(first, end int) bool {
	for i := first; i < end; i++ {
		if r.Lower[r.Tokens[i].Low] && !joints[r.Tokens[i].Low] || r.Tokens[i].Shouted() && end-first < 3 {
			return true
		}
	}
	return false
}

// looksLikeSpeaker reports whether a verb of speech stands right beside the run.
func (r *reading) looksLikeSpeaker(s token.Sentence, first, end int) bool {
	switch after := s.Low(end); after {
	case "said", "says", "told", "added", "explained", "recalled", "joked", "quipped":
		return true
	}
	switch s.Low(first - 1) {
	case "said", "says", "added", "explained", "recalled":
		return first-2 >= s.First && r.Breaks(first-2)
	}
	return false
}

// describedAsPerson reports whether an age, "who" or a role follows at i.
func (r *reading) describedAsPerson(s token.Sentence, i int) bool {
	if s.Low(i) != "," {
		return false
	}
	if i+2 < s.Limit && r.Tokens[i+1].Kind == token.Number && len(r.Tokens[i+1].Text) <= 2 && s.Low(i+2) == "," {
		return true
	}
	if w := s.Low(i + 1); w == "who" || w == "whose" {
		return true
	}
	first, end := r.rolePhrase(s, i+1)
	return end > first
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
	closed := end >= s.Limit || r.Breaks(end) || r.Tokens[end].Low == "said" || r.Tokens[end].Low == "told"
	if !role || !closed || end <= i || r.Tokens[i].Capital() && !lexicon.Demonym(r.Tokens[i].Text) && !r.Tokens[i].Shouted() {
		return 0, 0
	}
	switch r.Tokens[i].Low {
	case "and", "but", "as", "in", "with", "when", "while", "or", "his", "her":
		return 0, 0
	}
	return i, end
}

// isRole reports whether a word in lower case is what someone is: "mayor",
// "glaciologist", "physician".
func isRole(w string) bool {
	if lexicon.Title(w) {
		return true
	}
	for _, ending := range []string{"ologist", "ician", "grapher", "onomer", "holder", "keeper", "smith"} {
		if strings.HasSuffix(w, ending) && len(w) > len(ending) {
			return true
		}
	}
	return false
}

// roleStart goes back from a title to the start of the role: the demonym, the
// place or the organization before it.
func (r *reading) roleStart(s token.Sentence, i int) int {
	for i > s.First {
		t := r.Tokens[i-1]
		name := t.Capital() && r.nameWord(i-1) && (!r.opens(s, i-1) || r.nameLike(s, i-1))
		owner := t.Possessive() && i-1 > s.First && r.Tokens[i-2].Capital()
		if !lexicon.TitlePart(t.Low) && !name && !owner {
			break
		}
		if t.Capital() && givenNames(t.Text) != Unknown {
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

// addPerson records the person named by tokens first to end.
func (r *reading) addPerson(first, end int) *Entity {
	e := r.add(Person, r.Words(first, end))
	if e == nil {
		return nil
	}
	if e.short == "" {
		e.short = r.familyName(first, end)
		r.families[e.short] = true
		e.Gender = givenNames(r.Tokens[first].Text)
		if familyFirst[r.Tokens[first].Text] && end-first == 2 && !mensNames[r.Tokens[first].Text] {
			e.Gender = Unknown
		}
	}
	r.mark(e, first, end)
	return e
}

// familyName is the part of a name by which the text goes on.
func (r *reading) familyName(first, end int) string {
	if t := r.Tokens[first]; familyFirst[t.Text] && givenNames(t.Text) == Unknown && end-first > 1 && end-first < 4 && pinyin(r.Tokens[first+1].Low) {
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

// pinyin reports whether a word in lower case may be Chinese or Korean in Latin
// letters: it ends in a vowel, n, ng or r and has no foreign clusters.
func pinyin(w string) bool {
	if w == "" || len(w) > 12 {
		return false
	}
	for _, cluster := range []string{"th", "st", "tr", "br", "cr", "dr", "fr", "gr", "pr", "bl", "cl", "fl", "gl", "pl", "ll", "ss", "tt", "rt", "rd", "v"} {
		if strings.Contains(w, cluster) {
			return false
		}
	}
	return strings.ContainsRune("aeiouüngrkl", rune(w[len(w)-1]))
}
