package annotate

import (
	"strings"
	"unicode/utf8"
)

// titledPerson reads a run that has a title before a name: "Tajik President
// Emomali Rahmon", "Dr. Ann Bell".
func (r *reading) titledPerson(s sentence, first, end int) bool {
	last := -1
	for i := first; i+1 < end; i++ {
		if titles[r.tokens[i].low] {
			last = i
		} else if last >= 0 {
			break
		}
	}
	if last < 0 || !r.nameShaped(last+1, end) || atlas.places[r.words(last+1, end)] {
		return false
	}
	if r.tokens[last].low == "general" && end-last == 2 && last == first {
		return false // "General Motors" and its like
	}
	e := r.addPerson(last+1, end)
	if e == nil {
		return false
	}
	title := last
	for title > first && (titles[r.tokens[title-1].low] || titleParts[r.tokens[title-1].low]) {
		title--
	}
	if g, ok := honorifics[r.tokens[last].low]; ok && title == last {
		if e.gender == unknown {
			e.gender = g
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
func (r *reading) person(s sentence, first, end int) bool {
	if !r.nameShaped(first, end) {
		return false
	}
	titleAt := first - 1
	lowTitle := titleAt >= s.first && titles[r.tokens[titleAt].low] && !r.tokens[titleAt].capital()
	width := end - first
	given := givenNames(r.tokens[first].text) != unknown && width > 1
	family := width == 2 && familyFirst[r.tokens[first].text] && pinyin(r.tokens[first+1].low)
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
	if lowTitle && r.low(s, first-1) != "father" {
		start := titleAt
		for start > s.first && (titles[r.low(s, start-1)] || titleParts[r.low(s, start-1)]) && !r.tokens[start-1].capital() {
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
		t := r.tokens[i]
		switch {
		case joints[t.low] && i > first:
			continue
		case !t.capital(), t.shouted() && utf8.RuneCountInString(t.text) > 2 && end-first == 1, stopWords[t.low], atlas.demonym(t.text),
			titles[t.low] && i == end-1, t.low == "of" || t.low == "for" || t.low == "and" || t.low == "the":
			return false
		case i > first && (organizationHeads[t.text] || companyEndings[t.text] || placeHeads[t.text] && t.text != "Lake" && t.text != "Park" && t.text != "Hills" && t.text != "Bay" && t.text != "Beach" && t.text != "Street" && t.text != "Bridge"):
			return false
		}
		words++
	}
	return words > 0 && words <= 4
}

// ordinary reports whether a word of the run is also an ordinary word of the text.
func (r *reading) ordinary(first, end int) bool {
	for i := first; i < end; i++ {
		if r.lower[r.tokens[i].low] && !joints[r.tokens[i].low] || r.tokens[i].shouted() && end-first < 3 {
			return true
		}
	}
	return false
}

// looksLikeSpeaker reports whether a verb of speech stands right beside the run.
func (r *reading) looksLikeSpeaker(s sentence, first, end int) bool {
	switch after := r.low(s, end); after {
	case "said", "says", "told", "added", "explained", "recalled", "joked", "quipped":
		return true
	}
	switch r.low(s, first-1) {
	case "said", "says", "added", "explained", "recalled":
		return first-2 >= s.first && r.breaks(first-2)
	}
	return false
}

// describedAsPerson reports whether an age, "who" or a role follows at i.
func (r *reading) describedAsPerson(s sentence, i int) bool {
	if r.low(s, i) != "," {
		return false
	}
	if i+2 < s.end && r.tokens[i+1].kind == number && len(r.tokens[i+1].text) <= 2 && r.low(s, i+2) == "," {
		return true
	}
	if w := r.low(s, i+1); w == "who" || w == "whose" {
		return true
	}
	first, end := r.rolePhrase(s, i+1)
	return end > first
}

// appositive reads the role that stands behind a name: "Ann Bell, 45, the head
// of the agency, ...".
func (r *reading) appositive(s sentence, e *entity, i int) {
	if r.low(s, i) != "," {
		return
	}
	if i+2 < s.end && r.tokens[i+1].kind == number && r.low(s, i+2) == "," {
		i += 2
	}
	if first, end := r.rolePhrase(s, i+1); end > first && e.role == "" {
		r.giveRole(e, first, end)
	}
}

// rolePhrase is the description at i up to the next comma or the end of the
// sentence: at most 14 words, a role among the first.
func (r *reading) rolePhrase(s sentence, i int) (first, end int) {
	role := false
	for end = i; end < s.end && end < i+15; end++ {
		t := r.tokens[end]
		if r.breaks(end) || t.low == "said" || t.low == "told" || t.low == "who" {
			break
		}
		if isRole(t.low) && !t.capital() && !role {
			if end > i+4 {
				return 0, 0
			}
			role = true
		}
		if t.low == "and" && !role {
			return 0, 0
		}
	}
	closed := end >= s.end || r.breaks(end) || r.tokens[end].low == "said" || r.tokens[end].low == "told"
	if !role || !closed || end <= i || r.tokens[i].capital() && !atlas.demonym(r.tokens[i].text) && !r.tokens[i].shouted() {
		return 0, 0
	}
	switch r.tokens[i].low {
	case "and", "but", "as", "in", "with", "when", "while", "or", "his", "her":
		return 0, 0
	}
	return i, end
}

// isRole reports whether a word in lower case is what someone is: "mayor",
// "glaciologist", "physician".
func isRole(w string) bool {
	if titles[w] {
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
func (r *reading) roleStart(s sentence, i int) int {
	for i > s.first {
		t := r.tokens[i-1]
		name := t.capital() && r.nameWord(i-1) && (!r.opens(s, i-1) || r.nameLike(s, i-1))
		owner := t.possessive() && i-1 > s.first && r.tokens[i-2].capital()
		if !titleParts[t.low] && !name && !owner {
			break
		}
		if t.capital() && givenNames(t.text) != unknown {
			break
		}
		i--
	}
	for i < s.end && r.tokens[i].possessive() {
		i++
	}
	return i
}

// giveRole records the role phrase of tokens first to end, unless one as full is known.
func (r *reading) giveRole(e *entity, first, end int) {
	bare := len(strings.Fields(e.role)) < 2 // none, or "President" alone
	if first >= end || e.role != "" && (!bare || end-first < 2) {
		return
	}
	e.role = r.words(first, end)
	for i := first; i < end; i++ {
		if atlas.demonym(r.tokens[i].text) {
			e.country = r.tokens[i].text
			return
		}
	}
}

// addPerson records the person named by tokens first to end.
func (r *reading) addPerson(first, end int) *entity {
	e := r.add(Person, r.words(first, end))
	if e == nil {
		return nil
	}
	if e.short == "" {
		e.short = r.familyName(first, end)
		r.families[e.short] = true
		e.gender = givenNames(r.tokens[first].text)
		if familyFirst[r.tokens[first].text] && end-first == 2 && !mensNames[r.tokens[first].text] {
			e.gender = unknown
		}
	}
	r.mark(e, first, end)
	return e
}

// familyName is the part of a name by which the text goes on.
func (r *reading) familyName(first, end int) string {
	if t := r.tokens[first]; familyFirst[t.text] && givenNames(t.text) == unknown && end-first > 1 && end-first < 4 && pinyin(r.tokens[first+1].low) {
		return t.text
	}
	last := end - 1
	switch r.tokens[last].low {
	case "jr.", "sr.", "ii", "iii", "iv":
		if last > first {
			last--
		}
	}
	for last > first && joints[r.tokens[last-1].low] && r.tokens[last-1].low != "y" && last-1 > first {
		last--
	}
	return r.words(last, end)
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
