package names

import (
	"cmp"
	"slices"

	"newsbrief/generator/calendar"
	"newsbrief/generator/candidate"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/shape"
	"newsbrief/generator/token"
)

// Find marks the names of a text: its candidates first, then, when the forms of one
// entity are joined, every other place where one of them stands.
func Find(t *token.Text, dates *calendar.Dates) *Names {
	r := newReading(t, dates)
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

// nameAll gives the tokens of each candidate that is a name to its entity.
func (r *reading) nameAll() {
	for i := range r.List {
		c := &r.List[i]
		if c.Kind == "" || r.Dates.At(c.First) != nil {
			continue
		}
		s, end := r.Sentences[c.Sentence], c.End
		var e *Entity
		switch c.Kind {
		case Person:
			for back := 1; back < 3 && c.First-back >= s.First && r.Tokens[c.First-back].Is(lexicon.JointWord); back++ {
				if r.Families[r.Words(c.First-back, c.End)] {
					c.First -= back // "de Marr"
					break
				}
			}
			e = r.person(s, c)
		case Place:
			e = r.entity(Place, fullPlace(c.Name(), r.Shapes[c.First].Is(shape.Shouted)))
		case Organization:
			e = r.entity(Organization, r.ownedName(s, c))
		case Event:
			switch s.Low(end) {
			case "final", "finals", "semifinal", "semi-final", "semifinals", "semi-finals", "playoffs", "qualifiers":
				end++
			}
			e = r.entity(Event, cmp.Or(r.Storms[c.Name()], r.Words(c.First, end)))
		}
		e.Certain = e.Certain || c.Proved
		r.mark(e, c.First, end)
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
func (r *reading) ownedName(s token.Sentence, c *candidate.Candidate) string {
	first := c.First
	if r.Tokens[c.End-1].Text != "Ministry" || first-2 < s.First || !r.Tokens[first-1].Possessive() || !r.Shapes[first-2].Is(shape.Capital) {
		return c.Name()
	}
	i := first - 2
	for i > s.First && r.NameWord(i-1) && lexicon.Place(r.Words(i-1, first-1)) {
		i--
	}
	if owner := r.Words(i, first-1); lexicon.Place(owner) {
		return owner + r.Tokens[first-1].Text + " " + c.Name()
	}
	return c.Name()
}
