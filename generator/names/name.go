package names

import (
	"slices"
	"strings"

	"newsbrief/generator/article"
	"newsbrief/generator/calendar"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// Find marks names in two passes. The first takes those that their own words or
// the words beside them prove; between the passes the forms of one entity are
// joined; the second finds the known forms, long and short, in the whole text.
func Find(t *token.Text, dates *calendar.Dates) *Names {
	r := newReading(t, dates)
	var runs []run
	for n, s := range r.Sentences {
		if !s.Kind.Envelope() && !r.titleCased(s) {
			runs = append(runs, r.runs(n)...)
		}
	}
	r.noteSingles(runs)
	r.noteShips(runs)
	for _, u := range runs {
		r.classify(r.Sentences[u.sentence], u.first, u.end)
	}
	r.joinPeople()
	r.joinAcronyms()
	r.settle()
	r.spread()
	slices.SortFunc(r.names, func(a, b Found) int { return a.First - b.First })
	for i, n := range r.names {
		for j := n.First; j < n.End; j++ {
			r.nameOf[j] = i
		}
	}
	return &Names{List: r.names, at: r.nameOf, byName: r.byName, people: indexPeople(r.entities)}
}

// classify says what the capitalized tokens first to end name, as far as that
// is certain. What it cannot tell stays unmarked.
func (r *reading) classify(s token.Sentence, first, end int) {
	for first < end && (joints[r.Tokens[first].Low] || r.Tokens[first].Possessive()) {
		first++
	}
	if first >= end {
		return
	}
	name := r.Words(first, end)
	switch {
	case r.ships[name]:
	case r.company(s, first, end):
	case r.titledPerson(s, first, end):
	case lexicon.Place(name):
		if !r.looksLikeSpeaker(s, first, end) || end-first > 1 || !r.families[name] {
			r.mark(r.add(Place, name), first, end)
		}
	case lexicon.ShortPlace(name) != "":
		r.mark(r.add(Place, lexicon.ShortPlace(name)), first, end)
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
	case lexicon.Demonym(r.Tokens[first].Text) && end-first > 1:
		r.classify(s, first+1, end)
	}
}

// event reads "SCO Tianjin Summit", "World Cup", "Hurricane Ada".
func (r *reading) event(s token.Sentence, first, end int) bool {
	if stormKinds[r.Tokens[first].Text] && end-first == 2 && !r.Tokens[first+1].Shouted() {
		r.mark(r.add(Event, r.Words(first, end)), first, end)
		return true
	}
	if !eventHeads[r.Tokens[end-1].Text] || end-first < 2 || end-first > 7 {
		return false
	}
	if end-first == 2 && (lexicon.Demonym(r.Tokens[first].Text) || lexicon.Title(r.Tokens[first].Low)) {
		return false
	}
	switch s.Low(end) {
	case "final", "finals", "semifinal", "semi-final", "semifinals", "semi-finals", "playoffs", "qualifiers":
		end++
	}
	r.mark(r.add(Event, r.Words(first, end)), first, end)
	return true
}

// organization reads a run with an organization's head noun.
func (r *reading) organization(s token.Sentence, first, end int) bool {
	head := -1
	for i := first; i < end; i++ {
		w := r.Tokens[i].Text
		if !organizationHeads[w] && !companyEndings[w] {
			continue
		}
		next := r.Tokens[min(i+1, end-1)].Low
		goesOn := i+2 < end && w != "Station" && (next == "of" || next == "for" || next == "on")
		switch {
		case goesOn:
			head = end - 1
			for j := i + 2; j < end; j++ {
				if companyEndings[r.Tokens[j].Text] {
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
	last := r.Tokens[head].Text
	words := head - first + 1
	if weakHeads[last] && words < 3 && !r.introduced(s, first) && !companyEndings[last] {
		return false
	}
	if words == 2 && lexicon.Demonym(r.Tokens[first].Text) && weakHeads[last] {
		return false // "Chinese Police", "Russian Navy": a description
	}
	if words > 10 {
		return false
	}
	name := r.Words(first, head+1)
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
func (r *reading) introduced(s token.Sentence, first int) bool { return s.Low(first-1) == "the" }

// owner is "China's" where it stands before the name at first.
func (r *reading) owner(s token.Sentence, first int) string {
	if first-2 < s.First || !r.Tokens[first-1].Possessive() || !r.Tokens[first-2].Capital() {
		return ""
	}
	i := first - 2
	for i > s.First && r.nameWord(i-1) && r.Tokens[i].Kind == token.Word && lexicon.Place(r.Words(i-1, first-1)) {
		i--
	}
	if name := r.Words(i, first-1); lexicon.Place(name) {
		return name + r.Tokens[first-1].Text
	}
	return ""
}

// placeByHead reads "Lake Orla", "Orla Valley", "Gulf of Finland", "Port Ellen".
func (r *reading) placeByHead(first, end int) bool {
	if end-first < 2 || end-first > 4 {
		return false
	}
	opener, head := r.Tokens[first].Text, r.Tokens[end-1].Text
	switch {
	case placeHeads[head] && givenNames(opener) == Unknown,
		(placeHeads[opener] || opener == "Isle") && end-first > 2 && r.Tokens[first+1].Low == "of":
	case placeOpeners[opener] && end-first == 2 && !organizationHeads[head]:
		switch opener {
		case "North", "South", "East", "West", "Lower", "Upper", "New":
			if !lexicon.Place(head) {
				return false
			}
		}
	default:
		return false
	}
	r.mark(r.add(Place, r.Words(first, end)), first, end)
	return true
}

// placeByContext takes an unknown name for a place where the words around it
// leave no choice: "the town of X", "X, Ohio", "in X, a village".
func (r *reading) placeByContext(s token.Sentence, first, end int) bool {
	if end-first > 3 || r.Tokens[first].Shouted() || lexicon.Demonym(r.Tokens[end-1].Text) {
		return false
	}
	before := s.Low(first - 1)
	certain := before == "of" && settlements[s.Low(first-2)]
	if (before == "in" || before == "near") && (end >= s.Limit || r.Breaks(end) && s.Low(end) != ",") && !r.ordinary(first, end) &&
		!r.families[r.Tokens[end-1].Text] && !familyFirst[r.Tokens[first].Text] && givenNames(r.Tokens[first].Text) == Unknown {
		certain = true
	}
	if s.Low(end) == "," && end+1 < s.Limit {
		next := end + 1
		if r.Tokens[next].Capital() {
			_, width := r.gazetteerAt(s, next)
			certain = certain || width > 0 && locative[before] && r.placeEnds(s, next+width)
		} else if a := s.Low(next); a == "a" || a == "the" {
			for j := next + 1; j < s.Limit && j < next+4; j++ {
				certain = certain || locative[before] && settlements[s.Low(j)]
			}
		}
	}
	if certain {
		r.mark(r.add(Place, r.Words(first, end)), first, end)
	}
	return certain
}

// placeEnds reports whether the name before token i ends there.
func (r *reading) placeEnds(s token.Sentence, i int) bool {
	return i >= s.Limit || !r.Tokens[i].Capital() && !r.Tokens[i].Possessive()
}

var (
	settlements = lexicon.Set(`town city village suburb port capital district county province state region island hamlet resort municipality neighborhood neighbourhood`)
	locative    = lexicon.Set(`in near at from to of outside around`)
)

// gazetteerAt is the place of the atlas at token i and how many tokens it has.
func (r *reading) gazetteerAt(s token.Sentence, i int) (string, int) {
	for width := min(lexicon.LongestPlace(), s.Limit-i); width > 0; width-- {
		if !r.Tokens[i+width-1].Capital() {
			continue
		}
		if name := r.Words(i, i+width); lexicon.Place(name) {
			return name, width
		} else if width == 1 && lexicon.ShortPlace(name) != "" {
			return lexicon.ShortPlace(name), 1
		}
	}
	return "", 0
}

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
	line := r.Article.Dateline
	for _, s := range r.Sentences {
		if s.Kind != article.Dated {
			continue
		}
		for _, written := range []string{line.Place, line.Region} {
			width := len(strings.Fields(written))
			for i := s.First; width > 0 && i+width <= s.Limit; i++ {
				if r.Words(i, i+width) == written && r.nameOf[i] < 0 {
					r.mark(r.add(Place, datelineName(written)), i, i+width)
					break
				}
			}
		}
		return
	}
}
