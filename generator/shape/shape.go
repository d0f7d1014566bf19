// Package shape tells how the words of a text are written, and which of them in a
// row may be a name.
//
// A token.Text and its dates come in; out comes a Text: of each token its shape and
// what the tables know of it, of each sentence its manner, and the runs of
// capitalized words.
package shape

import (
	"newsbrief/generator/calendar"
	"newsbrief/generator/token"
)

// A Text is a text with the shapes of its words.
type Text struct {
	*token.Text
	Dates   *calendar.Dates
	Shapes  []Word   // for every token
	Manners []Manner // for every sentence
}

// Read tells the shapes of the words of a text.
func Read(t *token.Text, dates *calendar.Dates) *Text {
	r := &Text{Text: t, Dates: dates, Shapes: make([]Word, len(t.Tokens)), Manners: make([]Manner, len(t.Sentences))}
	for i := range t.Tokens {
		r.Shapes[i] = r.wordAt(i)
	}
	for n, s := range t.Sentences {
		r.Manners[n] = r.mannerOf(s)
	}
	return r
}
