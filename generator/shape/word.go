package shape

import (
	"strings"

	"newsbrief/generator/calendar"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// A Word is what a token can be in a name.
type Word struct {
	Class lexicon.Class
	is    Flags
	known uint8 // tokens of the longest known name that begins with it
}

// Is reports whether the word is one of these.
func (w Word) Is(f Flags) bool { return w.is&f != 0 }

// Flags are what a capitalized word is, a bit for each.
type Flags uint8

// The flags of a word.
const (
	Capital  Flags = 1 << iota // starts with a capital
	Nameable                   // a capital, and neither a date nor "I"
	Shouted                    // in capitals throughout
	Title                      // "President"
	Demonym                    // "Tajik"
)

// wordAt is what the token at i can be in a name.
func (r *Text) wordAt(i int) Word {
	t := &r.Tokens[i]
	if !t.Capital() {
		return Word{}
	}
	w := Word{Class: lexicon.ClassOf(t.Text), is: Capital, known: knownWidths()[t.Text]}
	if t.Shouted() {
		w.is |= Shouted
	}
	if t.Is(lexicon.TitleWord) {
		w.is |= Title
	}
	if w.Class&lexicon.DemonymWord != 0 {
		w.is |= Demonym
	}
	if (r.Dates.At(i) == nil || r.familyMay(i)) && t.Text != "I" && !calendar.IsWeekday(t.Low) && !cutOff(t.Text) && !shortForms[t.Low] && !r.ordinal(i) {
		w.is |= Nameable
	}
	return w
}

// familyMay reports whether the token at i is the family name May: a given name
// stands before it.
func (r *Text) familyMay(i int) bool {
	return r.Tokens[i].Text == "May" && i > 0 && r.Shapes[i-1].Class&lexicon.GivenName != 0 && r.Shapes[i-1].Is(Nameable)
}

// ordinal reports whether the token at i stands before a number that counts on:
// "No. 2".
func (r *Text) ordinal(i int) bool {
	low := r.Tokens[i].Low
	return (low == "no." || low == "nos.") && i+1 < len(r.Tokens) && r.Tokens[i+1].Kind == token.Number
}

// shortForms are what the wires make of the words for money and results.
var shortForms = lexicon.Set(`dlr dlrs stg mln bln pct cts shr shrs qtr qtly qtrly revs`)

// cutOff reports whether a word joins a name to what is none, as in "Tokyo-based",
// or is a grade or a model: "BBB-plus", "M-1".
func cutOff(w string) bool {
	for i := len(w) - 1; i > 0; i-- {
		if w[i] == '-' {
			return compoundTails[w[i+1:]] || strings.Trim(w[i+1:], "0123456789") == "" && i+1 < len(w) && !lexicon.Organization(w)
		}
	}
	return false
}

var compoundTails = lexicon.Set(`based led backed owned born style run controlled made like wide trained bound held mediated sponsored brokered listed funded dominated educated occupied ruled speaking educated built registered
area era time day year month week long term and-file round leg minute point yard metre meter mile type level old year-old ranked seeded plus minus`)
