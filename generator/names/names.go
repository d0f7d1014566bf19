// Package names finds the people, places, organizations and events that a text
// names, and joins the forms of one name: "President Xi" is the Xi Jinping of the
// same text.
//
// A token.Text and its dates, which are no names, come in; out come Names, each
// with its tokens and the entity that it names. It flows so: package shape finds the
// capitalized words in a row, package candidate cuts them and weighs the evidence for
// each cut; here each use that is a name is given to its entity, the forms of one
// entity are joined, and all of them are found in the whole text.
package names

import (
	"newsbrief/generator/calendar"
	"newsbrief/generator/candidate"
	"newsbrief/generator/shape"
	"newsbrief/generator/token"
)

// A Kind is the kind of thing a name names.
type Kind = candidate.Kind

// The kinds of names.
const (
	Person       = candidate.Person
	Place        = candidate.Place
	Organization = candidate.Organization
	Event        = candidate.Event
)

// Names are the names of a text, in text order.
type Names struct {
	List   []Found
	at     []int32 // for every token the index of its name, or -1
	byName map[string]*Entity
	people people
}

// At is the name that token i is part of, or nil.
func (n *Names) At(i int) *Found {
	if i < 0 || i >= len(n.at) || n.at[i] < 0 {
		return nil
	}
	return &n.List[n.at[i]]
}

// Named is the entity of that full name, or nil.
func (n *Names) Named(name string) *Entity {
	if e := n.byName[name]; e != nil {
		return e.final()
	}
	return nil
}

// Of is the one person whose role says the country, "French", or nil.
func (n *Names) Of(country string) *Entity { return n.people.byCountry[country] }

// As is the one person whose role ends in the word, "mayor", or nil.
func (n *Names) As(role string) *Entity { return n.people.byRole[role] }

// Only is the one person of a gender, or nil.
func (n *Names) Only(g Gender) *Entity { return n.people.byGender[g] }

// A reading is a text in which names are being found, and what is known so far.
type reading struct {
	*candidate.Set
	names    []Found
	nameOf   []int32 // for every token the index of its name, or -1
	entities []*Entity
	byName   map[string]*Entity // the first of each name; the rest are its namesakes
}

func newReading(t *token.Text, dates *calendar.Dates) *reading {
	r := &reading{
		Set: candidate.Find(shape.Read(t, dates), homeOf(t.Article.Dateline)), nameOf: make([]int32, len(t.Tokens)),
	}
	r.byName = make(map[string]*Entity, len(r.List))
	for i := range r.nameOf {
		r.nameOf[i] = -1
	}
	return r
}
