// Package candidate finds what may be a name in a text, and weighs what speaks for
// each: a person, a place, an organization, an event, or no name at all.
//
// A shape.Text comes in; out comes a Set. It flows so: the runs of capitalized words
// are cut into candidates; each shows evidence, by its own words and by those beside
// it; a table says how much each piece of evidence counts for each kind; the sum
// decides, for all uses of a form together and for each by its own.
package candidate

import (
	"newsbrief/generator/lexicon"
	"newsbrief/generator/shape"
)

// A Kind is the kind of thing a name names.
type Kind string

// The kinds of names.
const (
	Person       Kind = "person"
	Place        Kind = "place"
	Organization Kind = "organization"
	Event        Kind = "event"
)

// A Set is the candidates of a text and what they tell of its names.
type Set struct {
	*shape.Text
	List     []Candidate       // in text order
	Single   map[string]bool   // capitalized words that stand alone somewhere
	Families map[string]bool   // family names of people
	Ships    map[string]bool   // names of ships
	Storms   map[string]string // "Ada" -> "Hurricane Ada"
	sports   bool              // the text is about sport
	somebody bool              // the text says "he" or "she" of one
	home     map[string]bool   // places of the dateline
	forms    map[string]*form
	order    []*form // in text order
}

// Find finds the candidates of a text, the home of which is known to be places.
// First each form is weighed by its words and by what stands beside all its uses;
// then again with what the names so found tell of the others.
func Find(t *shape.Text, home map[string]bool) *Set {
	r := &Set{
		Text: t, home: home, Single: make(map[string]bool), Families: make(map[string]bool), Ships: make(map[string]bool), Storms: make(map[string]string),
	}
	r.readUses()
	runs := r.runs()
	r.forms, r.order, r.List = make(map[string]*form, len(runs)), make([]*form, 0, len(runs)), make([]Candidate, 0, len(runs))
	r.noteSingles(runs)
	r.noteShips(runs)
	for _, u := range runs {
		if !r.headline(u) {
			r.cut(u.Sentence, u.First, u.End, 0)
		}
	}
	r.decide()
	r.learn()
	r.decide()
	return r
}

// runs are the runs of the text, of a headline those alone that are sure to be people.
func (r *Set) runs() []shape.Run {
	var runs []shape.Run
	for n, s := range r.Sentences {
		switch {
		case s.Kind.Envelope() || r.Manners[n] == shape.Shouts:
		case r.Manners[n] == shape.TitleCase:
			for _, u := range r.Runs(nil, n) {
				if r.personStarts(u.First, u.End) && !r.ordinary(u) {
					runs = append(runs, u)
				}
			}
		default:
			runs = r.Runs(runs, n)
		}
	}
	return runs
}

// readUses reads what the words of the whole text tell: it is about sport where every
// fortieth is of that, and about somebody where it says "he" or "her".
func (r *Set) readUses() {
	sport := 0
	for i := range r.Tokens {
		switch t := &r.Tokens[i]; {
		case t.Is(lexicon.SportWord):
			sport++
		case t.Is(lexicon.PersonPronoun) && t.Text == t.Low:
			r.somebody = true
		}
	}
	r.sports = sport > 2 && sport*40 > len(r.Tokens)
}

// Name is the candidate as it is written.
func (c *Candidate) Name() string { return c.form.text }
