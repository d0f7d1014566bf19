// Package role says what a number is in its sentence: of what, whether it is a
// change and which way, for when, and who says so.
//
// A token.Text comes in with its dates, names and quantities; out come the same
// quantities with their roles. What the sentence leaves in doubt stays empty.
package role

import (
	"newsbrief/generator/calendar"
	"newsbrief/generator/names"
	"newsbrief/generator/quantity"
	"newsbrief/generator/token"
)

// A cursor reads the tokens of one sentence.
type cursor struct {
	token.Sentence
	dates *calendar.Dates
	names *names.Names
}

// Read adds their roles to the quantities of a text.
func Read(t *token.Text, dates *calendar.Dates, known *names.Names, found []quantity.Found) []quantity.Quantity {
	list := make([]quantity.Quantity, 0, len(found))
	for _, s := range t.Sentences {
		if len(list) == len(found) {
			break
		}
		c := cursor{s, dates, known}
		source, heard := "", false
		for len(list) < len(found) && found[len(list)].First < s.Limit {
			q := found[len(list)]
			if !heard {
				source, heard = c.source(), true
			}
			q.Source = source
			q.Period = c.period(q.First, q.End)
			q.Of = c.measured(&q)
			list = append(list, q.Quantity)
		}
	}
	return list
}
