package names

import (
	"cmp"
	"slices"
	"strings"

	"newsbrief/generator/calendar"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// Find marks the names of a text. First each form is weighed by its words and by
// what stands beside all its uses; then again with what the names so found tell of
// the others; last the forms of one entity are joined and found everywhere.
func Find(t *token.Text, dates *calendar.Dates) *Names {
	r := newReading(t, dates)
	var runs []run
	for n, s := range r.Sentences {
		switch {
		case s.Kind.Envelope() || r.manner[n] == shouts:
		case r.manner[n] == titleCase:
			for _, u := range r.runs(nil, n) {
				if r.personStarts(u.first, u.end) && !r.ordinary(u) {
					runs = append(runs, u)
				}
			}
		default:
			runs = r.runs(runs, n)
		}
	}
	r.noteSingles(runs)
	r.noteShips(runs)
	for _, u := range runs {
		if !r.headline(u) {
			r.cut(u.sentence, u.first, u.end, 0)
		}
	}
	r.decide()
	r.learn()
	r.decide()
	r.nameAll()
	r.joinPeople()
	r.joinShort()
	r.joinAcronyms()
	r.settle()
	r.spread()
	slices.SortFunc(r.names, func(a, b Found) int { return a.First - b.First })
	for i, n := range r.names {
		for j := n.First; j < n.End; j++ {
			r.nameOf[j] = int32(i)
		}
	}
	return &Names{List: r.names, at: r.nameOf, byName: r.byName, people: indexPeople(r.entities)}
}

// ordinary reports whether a word of the run but the first is in general use.
func (r *reading) ordinary(u run) bool {
	for i := u.first + 1; i < u.end; i++ {
		if lexicon.Ordinary(r.Tokens[i].Low) {
			return true
		}
	}
	return false
}

// headline reports whether a run is a headline that runs into a sentence: four
// words or more in capitals.
func (r *reading) headline(u run) bool {
	for i := u.first; i < u.end; i++ {
		if !r.words[i].has(shouted) {
			return false
		}
	}
	return u.end-u.first > 3
}

// noteSingles records the capitalized words that stand alone, which the text
// uses as family names, as places or for short.
func (r *reading) noteSingles(runs []run) {
	for _, u := range runs {
		if u.end-u.first == 1 && (!r.opens(r.Sentences[u.sentence], u.first) || !lexicon.Ordinary(r.Tokens[u.first].Low)) {
			r.single[r.Tokens[u.first].Text] = true
		}
	}
}

// decide weighs the forms, and each use by what stands beside it once more: what
// "Washington" is here counts for more than what it is elsewhere.
func (r *reading) decide() {
	for _, f := range r.order {
		shown := f.shown
		shown.setIf(sentenceOpen, !f.inside)
		f.sum = points{}
		shown.count(&f.sum)
		f.kind, f.proved = f.sum.decide()
	}
	for i := range r.candidates {
		c := &r.candidates[i]
		sum, own := c.form.sum, c.own
		if c.form.proved {
			own &= elsewhere
		}
		own.count(&sum)
		c.kind, _ = sum.decide()
		c.proved = c.form.proved && c.kind == c.form.kind || c.kind != "" && c.kind != c.form.kind && own&(1<<titledName|1<<tradeBefore|1<<cricketer) != 0
	}
}

// elsewhere is the evidence that a name is used for another kind of thing than its
// proved one: a city for its club, a land's name for a person.
const elsewhere marks = 1<<titledName | 1<<personBefore | 1<<scores | 1<<rival | 1<<cricketer | 1<<tradeBefore | 1<<quotedTitle | 1<<bracketed

// learn adds what the names found so far tell of the others: family names and
// given names that stand alone, and the kind of a name listed beside another.
func (r *reading) learn() {
	given := make(map[string]bool)
	for _, f := range r.order {
		c := &r.candidates[f.uses[0]]
		switch first := r.Tokens[c.first].Text; {
		case c.end-c.first < 2:
		case f.kind == Person:
			family := r.familyName(c.first, c.end)
			r.families[family] = true
			if arabic(strings.ToLower(family)) {
				r.families[family[3:]] = true
			}
			given[first] = true
		case f.kind == Event && stormKinds[r.Tokens[c.end-2].Text]:
			r.storms[r.Tokens[c.end-1].Text] = f.text
		}
	}
	somebody := r.Lower["he"] || r.Lower["she"] || r.Lower["his"] || r.Lower["her"]
	for _, f := range r.order {
		c := &r.candidates[f.uses[0]]
		if c.end-c.first == 1 {
			f.shown.setIf(eventName, r.storms[f.text] != "")
			f.shown.setIf(surname, r.families[f.text] && !lexicon.Country(f.text))
			f.shown.setIf(firstName, given[f.text] && !r.families[f.text] && !lexicon.Place(f.text) && !lexicon.Ordinary(r.Tokens[c.first].Low))
			continue
		}
		if r.families[f.text] {
			f.shown.set(surname) // "van Orla"
		}
		last := r.Tokens[c.end-1]
		f.shown.setIf(echoed, somebody && c.end-c.first < 4 && r.single[last.Text] && !r.single[r.Tokens[c.first].Text] && !lexicon.Place(last.Text) && r.words[c.end-1].class&lexicon.OrganizationHead == 0)
	}
	for i := range r.candidates {
		r.learnListed(i, i-1)
		r.learnListed(i, i+1)
	}
}

// learnListed takes the kind of the candidate at other for evidence where "and"
// or a comma alone stands between it and the one at i.
func (r *reading) learnListed(i, other int) {
	if other < 0 || other >= len(r.candidates) {
		return
	}
	c, o := &r.candidates[i], &r.candidates[other]
	end, first := min(c.end, o.end), max(c.first, o.first)
	if c.sentence != o.sentence || !o.proved || first != end+1 {
		return
	}
	switch r.Tokens[end].Low {
	case "and", "or", "&", ",", "/":
	default:
		return
	}
	switch o.kind {
	case Person:
		c.form.shown.setIf(likeMan, c.end-c.first > 1 || r.Tokens[end].Low != ",")
	case Place:
		c.form.shown.set(likePlace)
	case Organization:
		c.form.shown.setIf(likeGroup, r.Tokens[end].Low != ",")
	}
}

// nameAll gives the tokens of each candidate that is a name to its entity.
func (r *reading) nameAll() {
	for i := range r.candidates {
		c := &r.candidates[i]
		if c.kind == "" || r.dates.At(c.first) != nil {
			continue
		}
		s, end := r.Sentences[c.sentence], c.end
		var e *Entity
		switch c.kind {
		case Person:
			for back := 1; back < 3 && c.first-back >= s.First && joints[r.Tokens[c.first-back].Low]; back++ {
				if r.families[r.text(c.first-back, c.end)] {
					c.first -= back // "de Marr"
					break
				}
			}
			e = r.person(s, c)
		case Place:
			e = r.entity(Place, fullPlace(c.form.text, r.words[c.first].has(shouted)))
		case Organization:
			e = r.entity(Organization, r.ownedName(s, c))
		case Event:
			switch s.Low(end) {
			case "final", "finals", "semifinal", "semi-final", "semifinals", "semi-finals", "playoffs", "qualifiers":
				end++
			}
			e = r.entity(Event, cmp.Or(r.storms[c.form.text], r.Words(c.first, end)))
		}
		e.Certain = e.Certain || c.proved
		r.mark(e, c.first, end)
	}
}

// fullPlace is the name of a place written out: "U.S." is the United States,
// "BONN" is Bonn.
func fullPlace(name string, loud bool) string {
	if full := lexicon.ShortPlace(name); full != "" {
		return full
	}
	if full := lexicon.FoldedPlace(name); loud && full != "" {
		return full
	}
	return name
}

// ownedName is the name of an organization with the country whose it is:
// "China's Foreign Ministry".
func (r *reading) ownedName(s token.Sentence, c *candidate) string {
	first := c.first
	if r.Tokens[c.end-1].Text != "Ministry" || first-2 < s.First || !r.Tokens[first-1].Possessive() || !r.words[first-2].has(capital) {
		return c.form.text
	}
	i := first - 2
	for i > s.First && r.nameWord(i-1) && lexicon.Place(r.Words(i-1, first-1)) {
		i--
	}
	if owner := r.Words(i, first-1); lexicon.Place(owner) {
		return owner + r.Tokens[first-1].Text + " " + c.form.text
	}
	return c.form.text
}
