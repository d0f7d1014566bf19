package quantity

import (
	"strings"

	"newsbrief/generator/calendar"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/numeral"
)

// day.go tells the days and years that are no dates by themselves.

// partOfDate reports whether a bare number is a year, or a day beside its month.
func (c cursor) partOfDate(r reading) bool {
	day := !r.high.Spelled && r.high.Scale == 1 && r.high.Value <= 31 && integer(r.high)
	month := func(i int) bool {
		return i >= c.First && i < c.Limit && c.Text.Tokens[i].Capital() && (calendar.IsMonth(strings.TrimSuffix(c.Low(i), ".")) || calendar.IsWeekday(c.Low(i)))
	}
	if !day {
		return c.yearAlone(r)
	}
	before, after := c.Low(r.start-1), c.Low(r.end())
	switch {
	case month(r.start - 1), month(r.end()), after == "of" && month(r.end()+1):
		return true
	case (before == "and" || before == ",") && c.startsNumber(r.start-2) && month(r.start-3):
		return true // "May 5 and 6"
	case joins[after] && c.startsNumber(r.end()+1) && month(r.end()+2):
		return true // "5 and 6 May"
	}
	return false
}

// joins are the words between two days.
var joins = lexicon.Set(`and or to - – , until`)

// yearAlone reports whether a bare number is a year.
func (c cursor) yearAlone(r reading) bool {
	if r.ranges || !c.year(r.low) {
		return false
	}
	switch before := c.Low(r.start - 1); before {
	case "by", "the", "a", "an", "another", "just", "only", "as":
	default:
		if numeral.Leads(c.Sentence, r.start-1) {
			return false
		}
	}
	noun := c.Low(r.end())
	return r.low.Value >= 1900 && r.low.Value < 2050 && noun != "people" || !looksPlural(noun)
}

// year reports whether a number may be a year by its look: four digits.
func (c cursor) year(n numeral.Number) bool {
	return !n.Spelled && n.Scale == 1 && n.Value >= 1500 && n.Value < 2100 && len(c.Text.Tokens[n.End-1].Text) == 4
}
