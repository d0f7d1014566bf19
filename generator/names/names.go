// Package names finds the people, places, organizations and events that a text
// names, and joins the forms of one name: "President Xi" is the Xi Jinping of the
// same text.
//
// A token.Text and its dates, which are no names, come in; out come Names, each
// with its tokens and the entity that it names. It flows so: capitalized runs are
// cut into candidates; each candidate shows evidence, by its own words and by those
// beside it; a table says how much each piece of evidence counts for each kind; the
// sum decides, for all uses of a name together and for each by its own. Then the
// forms of one name are joined and found in the whole text.
package names

import (
	"newsbrief/generator/calendar"
	"newsbrief/generator/lexicon"
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
	dates      *calendar.Dates
	words      []word // for every token
	manner     []manner
	sports     bool              // the text is about sport
	home       map[string]bool   // places of the dateline
	single     map[string]bool   // capitalized words that stand alone somewhere
	families   map[string]bool   // family names of people
	ships      map[string]bool   // names of ships
	storms     map[string]string // "Ada" -> "Hurricane Ada"
	forms      map[string]*form
	order      []*form // in text order
	candidates []candidate
	names      []Found
	nameOf     []int32 // for every token the index of its name, or -1
	entities   []*Entity
	byName     map[string]*Entity
	byKind     map[kindName]*Entity
}

// A word is what a token can be in a name.
type word struct {
	class lexicon.Class
	is    wordFlags
}

type wordFlags uint8

const (
	capital  wordFlags = 1 << iota // starts with a capital
	nameable                       // a capital, and neither a date nor "I"
	shouted                        // in capitals throughout
	title                          // "President"
	demonym                        // "Tajik"
)

type kindName struct {
	kind Kind
	name string
}

func newReading(t *token.Text, dates *calendar.Dates) *reading {
	r := &reading{
		Text: t, dates: dates, words: make([]word, len(t.Tokens)), nameOf: make([]int32, len(t.Tokens)), manner: make([]manner, len(t.Sentences)),
		home: make(map[string]bool), single: make(map[string]bool), families: make(map[string]bool), ships: make(map[string]bool), storms: make(map[string]string),
		forms: make(map[string]*form), byName: make(map[string]*Entity), byKind: make(map[kindName]*Entity),
	}
	for i := range t.Tokens {
		r.nameOf[i] = -1
		r.words[i] = r.wordAt(i)
	}
	for n := range t.Sentences {
		r.manner[n] = r.mannerOf(t.Sentences[n])
	}
	r.sports = r.aboutSport()
	for _, written := range []string{t.Article.Dateline.Place, t.Article.Dateline.Region} {
		if written != "" {
			r.home[datelineName(written)] = true
		}
	}
	return r
}

// wordAt is what the token at i can be in a name.
func (r *reading) wordAt(i int) word {
	t := &r.Tokens[i]
	if !t.Capital() {
		return word{}
	}
	w := word{class: lexicon.ClassOf(t.Text), is: capital}
	if t.Shouted() {
		w.is |= shouted
	}
	if lexicon.Title(t.Low) {
		w.is |= title
	}
	if lexicon.Demonym(t.Text) {
		w.is |= demonym
	}
	if (r.dates.At(i) == nil || r.familyMay(i)) && t.Text != "I" && !calendar.IsWeekday(t.Low) && !cutOff(t.Text) {
		w.is |= nameable
	}
	return w
}

// familyMay reports whether the token at i is the family name May: a given name
// stands before it.
func (r *reading) familyMay(i int) bool {
	return r.Tokens[i].Text == "May" && i > 0 && r.words[i-1].class&lexicon.GivenName != 0 && r.words[i-1].has(nameable)
}

// cutOff reports whether a word joins a name to what is none: "Tokyo-based".
func cutOff(w string) bool {
	for i := len(w) - 1; i > 0; i-- {
		if w[i] == '-' {
			return compoundTails[w[i+1:]]
		}
	}
	return false
}

var compoundTails = lexicon.Set(`based led backed owned born style run controlled made like wide trained bound held mediated sponsored brokered listed funded dominated educated occupied ruled speaking educated built registered
area era time day year month week long term and-file round leg minute point yard metre meter mile type level old year-old ranked seeded`)
