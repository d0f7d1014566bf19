package candidate

import (
	"strings"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/shape"
)

// ordinary reports whether a word of the run but the first is in general use.
func (r *Set) ordinary(u shape.Run) bool {
	for i := u.First + 1; i < u.End; i++ {
		if r.Tokens[i].Is(lexicon.OrdinaryWord) {
			return true
		}
	}
	return false
}

// headline reports whether a run is a headline that runs into a sentence: four
// words or more in capitals.
func (r *Set) headline(u shape.Run) bool {
	for i := u.First; i < u.End; i++ {
		if !r.Shapes[i].Is(shape.Shouted) {
			return false
		}
	}
	return u.End-u.First > 3
}

// noteSingles records the capitalized words that stand alone, which the text
// uses as family names, as places or for short.
func (r *Set) noteSingles(runs []shape.Run) {
	for _, u := range runs {
		if u.End-u.First == 1 && (!r.Opens(r.Sentences[u.Sentence], u.First) || !r.Tokens[u.First].Is(lexicon.OrdinaryWord)) {
			r.Single[r.Tokens[u.First].Text] = true
		}
	}
}

// decide weighs the forms, and each use by what stands beside it once more: what
// "Washington" is here counts for more than what it is elsewhere.
func (r *Set) decide() {
	for _, f := range r.order {
		shown := f.shown
		shown.setIf(sentenceOpen, !f.inside)
		f.sum = points{}
		shown.count(&f.sum)
		f.kind, f.proved = f.sum.decide()
	}
	for i := range r.List {
		c := &r.List[i]
		sum, own := c.form.sum, c.own
		if c.form.proved {
			own &= elsewhere
		}
		own.count(&sum)
		c.Kind, _ = sum.decide()
		c.Proved = c.form.proved && c.Kind == c.form.kind || c.Kind != "" && c.Kind != c.form.kind && own&(1<<titledName|1<<tradeBefore|1<<cricketer) != 0
	}
}

// elsewhere is the evidence that a name is used for another kind of thing than its
// proved one: a city for its club, a land's name for a person.
const elsewhere marks = 1<<titledName | 1<<personBefore | 1<<scores | 1<<rival | 1<<cricketer | 1<<tradeBefore | 1<<quotedTitle | 1<<bracketed

// learn adds what the names found so far tell of the others: family names and
// given names that stand alone, and the kind of a name listed beside another.
func (r *Set) learn() {
	given := make(map[string]bool)
	for _, f := range r.order {
		c := &r.List[f.first]
		switch first := r.Tokens[c.First].Text; {
		case c.End-c.First < 2:
		case f.kind == Person:
			family := r.FamilyName(c.First, c.End)
			r.Families[family] = true
			if shape.Arabic(strings.ToLower(family)) {
				r.Families[family[3:]] = true
			}
			given[first] = true
		case f.kind == Event && shape.Storm(r.Tokens[c.End-2].Text):
			r.Storms[r.Tokens[c.End-1].Text] = f.text
		}
	}
	for _, f := range r.order {
		c := &r.List[f.first]
		if c.End-c.First == 1 {
			f.shown.setIf(eventName, r.Storms[f.text] != "")
			f.shown.setIf(surname, r.Families[f.text] && !lexicon.Country(f.text))
			f.shown.setIf(firstName, given[f.text] && !r.Families[f.text] && !lexicon.Place(f.text) && !r.Tokens[c.First].Is(lexicon.OrdinaryWord))
			continue
		}
		if r.Families[f.text] {
			f.shown.set(surname) // "van Orla"
		}
		last := r.Tokens[c.End-1]
		f.shown.setIf(echoed, r.somebody && c.End-c.First < 4 && r.Single[last.Text] && !r.Single[r.Tokens[c.First].Text] && !lexicon.Place(last.Text) && r.Shapes[c.End-1].Class&lexicon.OrganizationHead == 0)
	}
	for i := range r.List {
		r.learnListed(i, i-1)
		r.learnListed(i, i+1)
	}
}

// learnListed takes the kind of the candidate at other for evidence where "and"
// or a comma alone stands between it and the one at i.
func (r *Set) learnListed(i, other int) {
	if other < 0 || other >= len(r.List) {
		return
	}
	c, o := &r.List[i], &r.List[other]
	end, first := min(c.End, o.End), max(c.First, o.First)
	if c.Sentence != o.Sentence || !o.Proved || first != end+1 {
		return
	}
	switch r.Tokens[end].Low {
	case "and", "or", "&", ",", "/":
	default:
		return
	}
	switch o.Kind {
	case Person:
		c.form.shown.setIf(likeMan, c.End-c.First > 1 || r.Tokens[end].Low != ",")
	case Place:
		c.form.shown.set(likePlace)
	case Organization:
		c.form.shown.setIf(likeGroup, r.Tokens[end].Low != ",")
	}
}
