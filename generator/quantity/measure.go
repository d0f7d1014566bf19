package quantity

import (
	"newsbrief/generator/calendar"
	"newsbrief/generator/lexicon"
)

// changeNouns name the change itself: "an increase of 5 percent in exports".
var changeNouns = lexicon.Set(`growth rise increase jump gain surge fall drop decline decrease slump plunge climb`)

// comparisons stand between a change and its number, or behind the number.
var comparisons = lexicon.Set(`by about around nearly almost roughly some more than over least most just only a an the another as much up to less approximately year-on-year`)

// describe adds to a quantity what the words around it say: whether it is a
// change, of what, and for when.
func (c cursor) describe(q *found) {
	q.Period = c.period(q.first, q.end)
	if q.Kind == Number && q.Unit == "" {
		return
	}
	q.Of = c.measured(q)
}

// measured says what a quantity measures and, for a percentage, its direction.
func (c cursor) measured(q *found) string {
	if q.Kind == Percent && c.Low(q.end) == "of" {
		return "" // a share: its whole stands behind it
	}
	by := c.Low(q.first-1) == "by"
	isChange := q.Kind == Percent || q.Unit == "basis points" || by
	// "grow 12.5 percent": the change stands before the number.
	i := q.first - 1
	for i >= c.First && c.compares(i) {
		i--
	}
	if c.Low(i) == "of" {
		if of := c.forecast(i); of != "" {
			return of
		}
	}
	if c.Low(i) == "of" && changeNouns[c.Low(i-1)] {
		i-- // "an increase of 5 percent in exports"
	}
	if of, way := c.movedBy(q.first - 1); by && way != "" {
		q.Change = way
		return of
	}
	if way := lexicon.Change(c.Low(i)); way != "" && i >= c.First && !c.capital(i) {
		if (isChange || c.goes(q, i)) && c.Low(q.first-1) != "to" {
			q.Change = way
		}
		if of := c.subject(i); of != "" || !changeNouns[c.Low(i)] || c.Low(q.end) != "in" {
			return of
		}
		return c.phraseAfter(q.end + 1)
	}
	// "12.5 percent increase in exports", "5 percent higher".
	at := q.end
	if c.Low(at) == "year-on-year" || c.Low(at) == "annual" {
		at++
	}
	if way := comparatives[c.Low(at)]; way != "" && q.Kind == Percent {
		q.Change = way
		return ""
	}
	if way := lexicon.Change(c.Low(at)); way != "" && (isChange || q.Kind == Money && changeNouns[c.Low(at)]) {
		q.Change = way
		if changeNouns[c.Low(at)] && c.Low(at+1) == "in" {
			return c.phraseAfter(at + 2)
		}
		if c.Low(at) == "higher" || c.Low(at) == "lower" {
			return c.subjectOfBe(q.first)
		}
		return ""
	}
	if q.Kind == Money && (c.Low(i) == "cost" || c.Low(i) == "costs") && c.Low(i-1) != "the" {
		return "cost"
	}
	if c.Low(i) == "at" && (c.Low(i-1) == "stood" || c.Low(i-1) == "stands") {
		return c.subject(i - 1)
	}
	if c.Low(i) == "of" || c.Low(i) == "at" {
		return c.nounBefore(i - 1)
	}
	switch c.Low(q.first - 1) {
	case "to":
		return c.moved(q.first - 1)
	case "was", "is", "were", "are", "reached", "totaled", "totalled", "hit", "stood":
		if c.complement(q.end) {
			return c.subject(q.first - 1)
		}
	}
	return ""
}

// comparatives make a change of the percentage before them.
var comparatives = map[string]string{"fewer": "down", "less": "down", "more": "up", "ahead": "up"}

// goes reports whether the word at i says that something went up or down by the
// amount behind it: "shares rose $5", not "dropped 12 bombs".
func (c cursor) goes(q *found, i int) bool {
	w := c.Low(i)
	switch {
	case changeNouns[w], w == "lost", w == "expanded", w == "grew":
		return false
	case q.Kind == Money, q.Unit == "points", q.Unit == "°C", q.Unit == "°F", q.Unit == "degree":
		return true
	}
	return q.Kind == Measure && (w == "rose" || w == "risen" || w == "fell" || w == "fallen")
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

// compares reports whether the word at i stands between a change and its number.
func (c cursor) compares(i int) bool {
	switch c.Low(i) {
	case "up":
		return c.Low(i+1) == "to"
	case "at":
		return c.Low(i+1) == "least" || c.Low(i+1) == "most"
	}
	return comparisons[c.Low(i)]
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
