// Package names finds the people, places, organizations and events that a text
// names, and joins the forms of one name: "President Xi" is the Xi Jinping of the
// same text.
//
// A token.Text and its dates, which are no names, come in; out come Names, each
// with its tokens and the entity that it names. What no table, no word beside it
// and no other use in the text proves stays unmarked.
package names

import (
	"newsbrief/generator/calendar"
	"newsbrief/generator/token"
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

// Names are the names of a text, in text order.
type Names struct {
	List   []Found
	at     []int // for every token the index of its name, or -1
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
func (n *Names) Named(name string) *Entity { return n.byName[name] }

// Of is the one person whose role says the country, "French", or nil.
func (n *Names) Of(country string) *Entity { return n.people.byCountry[country] }

// As is the one person whose role ends in the word, "mayor", or nil.
func (n *Names) As(role string) *Entity { return n.people.byRole[role] }

// Only is the one person of a gender, or nil.
func (n *Names) Only(g Gender) *Entity { return n.people.byGender[g] }

// A reading is a text in which names are being found, and what is known so far.
type reading struct {
	*token.Text
	dates    *calendar.Dates
	single   map[string]bool // capitalized words that stand alone somewhere
	families map[string]bool // family names of people
	ships    map[string]bool // names of ships
	names    []Found
	nameOf   []int // for every token the index of its name, or -1
	entities []*Entity
	byName   map[string]*Entity
}

func newReading(t *token.Text, dates *calendar.Dates) *reading {
	r := &reading{
		Text: t, dates: dates, nameOf: make([]int, len(t.Tokens)),
		single: make(map[string]bool), families: make(map[string]bool), ships: make(map[string]bool), byName: make(map[string]*Entity),
	}
	for i := range r.nameOf {
		r.nameOf[i] = -1
	}
	return r
}
