package annotate

import (
	"slices"
	"strings"

	"newsbrief/generator/article"
)

// findNames marks names in two passes. The first takes those that their own
// words or the words beside them prove; between the passes the forms of one
// entity are joined; the second finds the known forms, long and short, in the
// whole text.
func (r *reading) findNames() {
	var runs []run
	for n, s := range r.sentences {
		if !s.kind.Envelope() && !r.titleCased(s) {
			runs = append(runs, r.runs(n)...)
		}
	}
	r.noteSingles(runs)
	for _, u := range runs {
		r.classify(r.sentences[u.sentence], u.first, u.end)
	}
	r.joinPeople()
	r.joinAcronyms()
	r.settle()
	r.spread()
	r.people = indexPeople(r.entities)
	slices.SortFunc(r.names, func(a, b foundName) int { return a.first - b.first })
	for i, n := range r.names {
		for j := n.first; j < n.end; j++ {
			r.nameOf[j] = i
		}
	}
}

// classify says what the capitalized tokens first to end name, as far as that
// is certain. What it cannot tell stays unmarked.
func (r *reading) classify(s sentence, first, end int) {
	for first < end && (joints[r.tokens[first].low] || r.tokens[first].possessive()) {
		first++
	}
	if first >= end {
		return
	}
	name := r.words(first, end)
	switch {
	case r.titledPerson(s, first, end):
	case atlas.places[name]:
		if !r.looksLikeSpeaker(s, first, end) || end-first > 1 || !r.families[name] {
			r.mark(r.add(Place, name), first, end)
		}
	case shortPlaces[name] != "":
		r.mark(r.add(Place, shortPlaces[name]), first, end)
	case r.event(s, first, end):
	case r.organization(s, first, end):
	case r.placeByHead(first, end):
	case r.person(s, first, end):
	case knownOrganizations[name]:
		r.mark(r.add(Organization, name), first, end)
	case r.placeByContext(s, first, end):
	case r.bracketed(s, first, end):
	case r.team(first, end):
	case r.echoed(s, first, end):
	case atlas.demonym(r.tokens[first].text) && end-first > 1:
		r.classify(s, first+1, end)
	}
}

// event reads "SCO Tianjin Summit", "World Cup", "Hurricane Ada".
func (r *reading) event(s sentence, first, end int) bool {
	if stormKinds[r.tokens[first].text] && end-first == 2 && !r.tokens[first+1].shouted() {
		r.mark(r.add(Event, r.words(first, end)), first, end)
		return true
	}
	if !eventHeads[r.tokens[end-1].text] || end-first < 2 || end-first > 7 {
		return false
	}
	if end-first == 2 && (atlas.demonym(r.tokens[first].text) || titles[r.tokens[first].low]) {
		return false
	}
	switch r.low(s, end) {
	case "final", "finals", "semifinal", "semi-final", "semifinals", "semi-finals", "playoffs", "qualifiers":
		end++
	}
	r.mark(r.add(Event, r.words(first, end)), first, end)
	return true
}

// organization reads a run with an organization's head noun.
func (r *reading) organization(s sentence, first, end int) bool {
	head := -1
	for i := first; i < end; i++ {
		w := r.tokens[i].text
		if !organizationHeads[w] && !companyEndings[w] {
			continue
		}
		next := r.tokens[min(i+1, end-1)].low
		goesOn := i+2 < end && (next == "of" || next == "for" || next == "on")
		switch {
		case goesOn:
			head = end - 1
			for j := i + 2; j < end; j++ {
				if companyEndings[r.tokens[j].text] {
					head = j
				}
			}
		case i > first:
			head = i
		}
		if goesOn {
			break
		}
	}
	if head < 0 {
		return false
	}
	last := r.tokens[head].text
	words := head - first + 1
	if weakHeads[last] && words < 3 && !r.introduced(s, first) && !companyEndings[last] {
		return false
	}
	if words == 2 && atlas.demonym(r.tokens[first].text) && weakHeads[last] {
		return false // "Chinese Police", "Russian Navy": a description
	}
	if words > 10 {
		return false
	}
	name := r.words(first, head+1)
	if owner := r.owner(s, first); owner != "" && (last == "Ministry" || words == 1) {
		name = owner + " " + name
	}
	r.mark(r.add(Organization, name), first, head+1)
	if head+1 < end {
		r.classify(s, head+1, end)
	}
	return true
}

// introduced reports whether "the" stands before the name.
func (r *reading) introduced(s sentence, first int) bool { return r.low(s, first-1) == "the" }

// owner is "China's" where it stands before the name at first.
func (r *reading) owner(s sentence, first int) string {
	if first-2 < s.first || !r.tokens[first-1].possessive() || !r.tokens[first-2].capital() {
		return ""
	}
	i := first - 2
	for i > s.first && r.nameWord(i-1) && r.tokens[i].kind == word && atlas.places[r.words(i-1, first-1)] {
		i--
	}
	if name := r.words(i, first-1); atlas.places[name] {
		return name + r.tokens[first-1].text
	}
	return ""
}

// placeByHead reads "Lake Orla", "Orla Valley", "Gulf of Finland", "Port Ellen".
func (r *reading) placeByHead(first, end int) bool {
	if end-first < 2 || end-first > 4 {
		return false
	}
	opener, head := r.tokens[first].text, r.tokens[end-1].text
	switch {
	case placeHeads[head] && givenNames(opener) == unknown,
		(placeHeads[opener] || opener == "Isle") && end-first > 2 && r.tokens[first+1].low == "of":
	case placeOpeners[opener] && end-first == 2 && !organizationHeads[head]:
		switch opener {
		case "North", "South", "East", "West", "Lower", "Upper", "New":
			if !atlas.places[head] {
				return false
			}
		}
	default:
		return false
	}
	r.mark(r.add(Place, r.words(first, end)), first, end)
	return true
}

// placeByContext takes an unknown name for a place where the words around it
// leave no choice: "the town of X", "X, Ohio", "in X, a village".
func (r *reading) placeByContext(s sentence, first, end int) bool {
	if end-first > 3 || r.tokens[first].shouted() || atlas.demonym(r.tokens[end-1].text) {
		return false
	}
	before := r.low(s, first-1)
	certain := before == "of" && settlements[r.low(s, first-2)]
	if (before == "in" || before == "near") && (end >= s.end || r.breaks(end) && r.low(s, end) != ",") && !r.ordinary(first, end) &&
		!r.families[r.tokens[end-1].text] && !familyFirst[r.tokens[first].text] && givenNames(r.tokens[first].text) == unknown {
		certain = true
	}
	if r.low(s, end) == "," && end+1 < s.end {
		next := end + 1
		if r.tokens[next].capital() {
			_, width := r.gazetteerAt(s, next)
			certain = certain || width > 0 && locative[before] && r.placeEnds(s, next+width)
		} else if a := r.low(s, next); a == "a" || a == "the" {
			for j := next + 1; j < s.end && j < next+4; j++ {
				certain = certain || locative[before] && settlements[r.low(s, j)]
			}
		}
	}
	if certain {
		r.mark(r.add(Place, r.words(first, end)), first, end)
	}
	return certain
}

// placeEnds reports whether the name before token i ends there.
func (r *reading) placeEnds(s sentence, i int) bool {
	return i >= s.end || !r.tokens[i].capital() && !r.tokens[i].possessive()
}

var (
	settlements = set(`town city village suburb port capital district county province state region island hamlet resort municipality neighborhood neighbourhood`)
	locative    = set(`in near at from to of outside around`)
)

// gazetteerAt is the place of the atlas at token i and how many tokens it has.
func (r *reading) gazetteerAt(s sentence, i int) (string, int) {
	for width := min(atlas.longest, s.end-i); width > 0; width-- {
		if !r.tokens[i+width-1].capital() {
			continue
		}
		if name := r.words(i, i+width); atlas.places[name] {
			return name, width
		} else if width == 1 && shortPlaces[name] != "" {
			return shortPlaces[name], 1
		}
	}
	return "", 0
}

// datelineName is a place of the dateline as the body would write it: "BEIJING"
// is Beijing.
func datelineName(written string) string {
	if written != strings.ToUpper(written) || shortPlaces[written] != "" {
		if full := shortPlaces[written]; full != "" {
			return full
		}
		return written
	}
	for p := range atlas.places {
		if strings.EqualFold(p, written) {
			return p
		}
	}
	words := strings.Fields(strings.ToLower(written))
	for i, w := range words {
		if joints[w] || w == "of" {
			continue
		}
		letters := []rune(w)
		words[i] = strings.ToUpper(string(letters[:1])) + string(letters[1:])
	}
	return strings.Join(words, " ")
}

// findDateline marks the places of the dateline.
func (r *reading) findDateline() {
	line := r.article.Dateline
	for _, s := range r.sentences {
		if s.kind != article.Dated {
			continue
		}
		for _, written := range []string{line.Place, line.Region} {
			width := len(strings.Fields(written))
			for i := s.first; width > 0 && i+width <= s.end; i++ {
				if r.words(i, i+width) == written && r.nameOf[i] < 0 {
					r.mark(r.add(Place, datelineName(written)), i, i+width)
					break
				}
			}
		}
		return
	}
}
