package role

import (
	"newsbrief/generator/calendar"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/numeral"
	"newsbrief/generator/quantity"
)

// changeNouns name the change itself: "an increase of 5 percent in exports".
var changeNouns = lexicon.Set(`growth rise increase jump gain surge fall drop decline decrease slump plunge climb`)

// measured says what a quantity measures and, for a change, its direction. The
// change may stand before the number, "grow 12.5 percent", or behind it.
func (c cursor) measured(q *quantity.Found) string {
	if q.Kind == quantity.Percent && c.Low(q.End) == "of" {
		return "" // a share: its whole stands behind it
	}
	i := q.First - 1
	for i >= c.First && numeral.Leads(c.Sentence, i) {
		i--
	}
	if c.Low(i) == "of" {
		if of := c.forecast(i); of != "" {
			return of
		}
	}
	if of, ok := c.changeBefore(q, i); ok {
		return of
	}
	if of, ok := c.changeBehind(q); ok {
		return of
	}
	return c.level(q, i)
}

// changeBefore reads the change whose verb or noun stands at i before the number.
func (c cursor) changeBefore(q *quantity.Found, i int) (of string, ok bool) {
	by := c.Low(q.First-1) == "by"
	if of, way := c.movedBy(q.First - 1); by && way != "" {
		q.Change = way
		return of, true
	}
	if c.Low(i) == "of" && changeNouns[c.Low(i-1)] {
		i-- // "an increase of 5 percent in exports"
	}
	way := lexicon.Change(c.Low(i))
	if way == "" || i < c.First || c.capital(i) {
		return "", false
	}
	if (by || c.step(q) || c.goes(q, i)) && c.Low(q.First-1) != "to" {
		q.Change = way
	}
	if of := c.subject(i); of != "" || !changeNouns[c.Low(i)] || c.Low(q.End) != "in" {
		return of, true
	}
	return c.phraseAfter(q.End + 1), true
}

// changeBehind reads "12.5 percent increase in exports", "5 percent higher".
func (c cursor) changeBehind(q *quantity.Found) (of string, ok bool) {
	at := q.End
	if c.Low(at) == "year-on-year" || c.Low(at) == "annual" {
		at++
	}
	if way := comparatives[c.Low(at)]; way != "" && q.Kind == quantity.Percent {
		q.Change = way
		return "", true
	}
	way, noun := lexicon.Change(c.Low(at)), changeNouns[c.Low(at)]
	if way == "" || !c.step(q) && c.Low(q.First-1) != "by" && (q.Kind != quantity.Money || !noun) {
		return "", false
	}
	q.Change = way
	switch {
	case noun && c.Low(at+1) == "in":
		return c.phraseAfter(at + 2), true
	case c.Low(at) == "higher" || c.Low(at) == "lower":
		return c.subjectOfBe(q.First), true
	}
	return "", true
}

// step reports whether a number tells a change by its unit alone.
func (c cursor) step(q *quantity.Found) bool {
	return q.Kind == quantity.Percent || q.Unit == "basis points"
}

// level is what a number measures that is no change; the word at i leads to it.
func (c cursor) level(q *quantity.Found, i int) string {
	before := c.Low(i - 1)
	switch w := c.Low(i); {
	case q.Kind == quantity.Money && (w == "cost" || w == "costs") && before != "the":
		return "cost"
	case w == "at" && (before == "stood" || before == "stands"):
		return c.subject(i - 1)
	case w == "of" || w == "at":
		return c.nounBefore(i - 1)
	}
	switch c.Low(q.First - 1) {
	case "to":
		return c.moved(q.First - 1)
	case "was", "is", "were", "are", "reached", "totaled", "totalled", "hit", "stood":
		if c.complement(q.End) {
			return c.subject(q.First - 1)
		}
	}
	return ""
}

// comparatives make a change of the percentage before them.
var comparatives = map[string]string{"fewer": "down", "less": "down", "more": "up", "ahead": "up"}

// goes reports whether the word at i says that something went up or down by the
// amount behind it: "shares rose $5", not "dropped 12 bombs".
func (c cursor) goes(q *quantity.Found, i int) bool {
	w := c.Low(i)
	switch {
	case changeNouns[w], w == "lost", w == "expanded", w == "grew":
		return false
	case q.Kind == quantity.Money, q.Unit == "points", q.Unit == "°C", q.Unit == "°F", q.Unit == "degree":
		return true
	}
	return q.Kind == quantity.Measure && (w == "rose" || w == "risen" || w == "fell" || w == "fallen")
}

func (c cursor) capital(i int) bool {
	return i >= c.First && i < c.Limit && c.Text.Tokens[i].Capital() && i > c.First
}

// complement reports whether a number that ends at i stands by itself, so that
// "was 18 percent" is a level but "was 18 percent lumber" a share of something.
func (c cursor) complement(i int) bool {
	switch c.Low(i) {
	case "", "in", "for", "from", "on", "at", "as", "up", "down", "compared", "year-on-year", "last", "this", "and", "after", "by", "per", "a":
		return true
	}
	return c.Text.Breaks(i) || c.dates.At(i) != nil
}

// subjectOfBe is the subject of "exports were 5 percent higher".
func (c cursor) subjectOfBe(i int) string {
	for j := i - 1; j >= c.First && j > i-4; j-- {
		switch c.Low(j) {
		case "was", "is", "were", "are":
			return c.subject(j)
		}
	}
	return ""
}

// ofBase reports whether a date is that of what a number came from: "from 3
// percent in 2024 to".
func (c cursor) ofBase(d *calendar.Found) bool {
	for i := d.First - 1; i >= c.First && i > d.First-7 && c.Low(d.End) == "to"; i-- {
		if baseWords[c.Low(i)] {
			return true
		}
	}
	return false
}

// baseWords lead to what a number is compared with, and to the time of that.
var baseWords = lexicon.Set(`from than compared against versus`)

// period is the stretch of time that the clause of tokens first to end is about:
// the nearest date of a month or more, behind the number first.
func (c cursor) period(first, end int) string {
	for i := end; i < c.Limit && i < end+16; i++ {
		if d := c.dates.At(i); d != nil {
			return longEnough(d)
		}
		if c.Text.Breaks(i) || baseWords[c.Low(i)] {
			break
		}
	}
	for i := first - 1; i >= c.First && i > first-16; i-- {
		if d := c.dates.At(i); d != nil {
			if c.ofBase(d) {
				return ""
			}
			return longEnough(d)
		}
		if c.Text.Breaks(i) && (c.Low(i) != "," || c.dates.At(max(i-1, c.First)) == nil) {
			break
		}
	}
	return ""
}

// longEnough is the value of a date where it is a period, not a day.
func longEnough(d *calendar.Found) string {
	if d.To.Sub(d.From).Hours() < 27*24 {
		return ""
	}
	return d.Value
}
