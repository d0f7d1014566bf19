package calendar

import (
	"strings"

	"newsbrief/generator/almanac"
	"newsbrief/generator/dateword"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/tense"
	"newsbrief/generator/token"
)

// relative.go reads what counts from today or from the date last told.

// step reads "last", "this", "the following", and "this past".
func (c *cursor) step(i int) (s dateword.Step, end int, ok bool) {
	if c.Low(i) == "the" {
		i++
	}
	s, ok = dateword.Steps[c.Low(i)]
	if c.Low(i) == "this" || c.Low(i) == "the" {
		switch c.Low(i + 1) {
		case "past":
			return dateword.Step{N: -1}, i + 2, ok
		case "coming":
			return dateword.Step{N: 1}, i + 2, ok
		}
	}
	return s, i + 1, ok
}

// nearDay reads "today", "yesterday", "tomorrow" and "tonight".
func (c *cursor) nearDay(i int) (meaning, int) {
	today, ok := c.today()
	n, isNear := dateword.Near[c.Low(i)]
	if !ok || !isNear || c.Capital(i) || i > c.First && c.Text.Tokens[i].Capital() && c.Capital(i+1) {
		return meaning{}, 0
	}
	return meaning{Period: almanac.Day.Of(today.AddDate(0, 0, n))}, i + 1
}

// stepped reads a stretch that lies so many from today's: "last year", "this
// month", "next March", "the previous day", "last night", "the year-ago quarter".
func (c *cursor) stepped(i int) (meaning, int) {
	today, ok := c.today()
	if !ok || c.Low(i) == "the" {
		return meaning{}, 0
	}
	if w := c.Low(i); (w == "year-ago" || w == "year-earlier") && (c.Low(i+1) == "period" || dateword.Units[c.Low(i+1)] >= almanac.Day) {
		return meaning{Period: c.told(almanac.Year).Plus(-1), sure: vague}, i + 2
	}
	s, at, ok := c.step(i)
	if !ok {
		return meaning{}, 0
	}
	if p, end := c.part(at); end > 0 && c.Integer(end) < 0 && !s.Told && (p.Unit == almanac.Month || p.Unit == almanac.Season || p.Unit == almanac.Day) {
		return c.steppedPart(s, p), end
	}
	fiscally := fiscal[c.Low(at)] || c.Low(at) == "calendar" || c.Low(at) == "calendar-year"
	if fiscally {
		at++
	}
	w := c.Low(at)
	if plural, ok := strings.CutSuffix(w, "s"); ok && dateword.Units[plural] >= almanac.Day && (c.Low(i) == "coming" || c.Low(i) == "following") {
		return meaning{Period: almanac.Day.Of(today), open: tense.Forward, sure: vague}, at + 1
	}
	u := dateword.Units[w]
	if u < almanac.Day || w == "half" || c.isPartOf(at+1) {
		return meaning{}, 0
	}
	if u == almanac.Day && !s.Told {
		switch {
		case c.Low(i) == "next":
			s.Told = true
		case !dateword.DayParts[w], s.N < 0 && w != "night" && w != "evening":
			return meaning{}, 0 // "the last day", of what?
		}
	}
	m := meaning{Period: u.Of(today).Plus(s.N)}
	switch {
	case s.Told:
		m = meaning{Period: c.told(u).Plus(s.N), sure: vague}
	case c.Low(i-1) == "the" && u >= almanac.Week: // "over the next year"
		m.sure = guessed
	case c.Low(i) == "latest", fiscally, c.Low(i) == "current" && u == almanac.Quarter:
		m.sure = vague
	case u == almanac.Weekend && s.N == 0:
		m = c.thisWeekend(at)
	}
	return m, at + 1
}

// isPartOf reports whether the stretch that ends before token i is one of many
// in a longer one that follows: "the last week of July".
func (c *cursor) isPartOf(i int) bool {
	return c.Low(i) == "of" || c.Low(i) == "in" && c.Month(i+1) > 0
}

// thisWeekend is the one to come, or today's; in mid-week it may be the one before as well.
func (c *cursor) thisWeekend(i int) meaning {
	today := c.Today
	m := meaning{Period: almanac.Weekend.Of(today)}
	sense, sure := c.Tense(i)
	if m.From.After(today) && (sense != tense.Forward || !sure) {
		m.sure = guessed
		if sense != tense.Forward {
			m.Period = m.Plus(-1)
		}
	}
	return m
}

// steppedPart is the part of a year that lies whole before today, or after it,
// or in this year.
func (c *cursor) steppedPart(s dateword.Step, p almanac.Part) meaning {
	y := c.Today.Year()
	in := p.In(y)
	switch {
	case s.N < 0 && !in.To.Before(c.Today):
		y--
	case s.N > 0 && !in.From.After(c.Today):
		y++
	}
	m := c.within(y, p, known)
	if p.Unit == almanac.Day {
		m.sure = guessed
	}
	return m
}

// A count is a number of units; some is one that is not told.
type count struct {
	n    int
	some bool
	near bool // "about", "more than"
}

// count reads "two", "a", "several", "a few", "half a", "one and a half".
func (c *cursor) count(i int) (n count, end int) {
	n.near = approximate[c.Low(i-1)]
	switch w := c.Low(i); {
	case (w == "a" || w == "the") && someCounts[c.Low(i+1)]:
		i++
		fallthrough
	case someCounts[w]:
		i++
		if c.Low(i) == "of" {
			i++
		}
		n.some = true
		return n, i
	case w == "a" || w == "an":
		n.n = 1
	case w == "half" && (c.Low(i+1) == "a" || c.Low(i+1) == "an"):
		n.some = true
		return n, i + 2
	default:
		n.n = max(c.Integer(i), token.Spelled(w))
		if n.n < 0 && len(w) == 3 && w[1] == '.' {
			n.n = int(w[0] - '0') // "2.5 years"
		}
	}
	if n.n < 1 {
		return n, 0
	}
	switch {
	case c.Low(i+1) == "and" && c.Low(i+2) == "a" && c.Low(i+3) == "half":
		i += 3
	case c.Low(i+1) == "1" && c.Low(i+2) == "/":
		i += 3 // "2 1/2"
	case c.Low(i+1) == "or" && token.Spelled(c.Low(i+2)) > 0:
		n.near = true
		i += 2
	}
	return n, i + 1
}

// someCounts are counts that tell no number: "several years ago".
var someCounts = lexicon.Set(`several few couple many some`)

var approximate = lexicon.Set(`about around nearly almost over than some roughly approximately least`)

// countOfUnits reads "two weeks", "years", "a year and a half"; "a week" is seven days.
func (c *cursor) countOfUnits(i int) (n count, u almanac.Unit, end int) {
	n.some = true
	if !strings.HasSuffix(c.Low(i), "s") || dateword.Units[strings.TrimSuffix(c.Low(i), "s")] == almanac.Span {
		if n, i = c.count(i); i == 0 {
			return n, u, 0
		}
	}
	w := c.Low(i)
	u = dateword.Units[strings.TrimSuffix(w, "s")]
	switch {
	case u == almanac.Span, u == almanac.Half, dateword.DayParts[w]:
		return n, u, 0
	case u == almanac.Decade, u == almanac.Century:
		u, n.n, n.near = almanac.Year, n.n*almanac.Months[u]/12, true
	case u == almanac.Week && n.n == 1:
		u, n.n = almanac.Day, 7
	}
	if c.Low(i+1) == "and" && c.Low(i+2) == "a" && c.Low(i+3) == "half" {
		i += 3
	}
	return n, u, i + 1
}

// beside are the ways that a count leads from a day: "two days before Christmas".
var beside = map[string]int{"before": -1, "after": 1, "from": 1}

// counted reads "two weeks ago", "a year earlier", "three days later", "in two
// days" and "a week from Tuesday".
func (c *cursor) counted(i int) (meaning, int) {
	today, ok := c.today()
	if !ok {
		return meaning{}, 0
	}
	ahead := c.Low(i) == "in"
	at := i
	if ahead {
		at++
	}
	n, u, at := c.countOfUnits(at)
	if at == 0 {
		return meaning{}, 0
	}
	if from, end := c.dayAt(at + 1); end > 0 && u >= almanac.Day && !n.some && beside[c.Low(at)] != 0 {
		m := meaning{Period: almanac.Day.Of(u.Since(from.From).Plus(n.n * beside[c.Low(at)]).From)}
		return m.doubted(), end
	}
	now := u.Of(today)
	if n.some {
		now = almanac.Day.Of(today)
	}
	switch c.Low(at) {
	case "ago":
		return away(u, now, n, -1), at + 1
	case "earlier", "before", "previously":
		if c.Low(at) != "before" && c.Low(at+1) == "than" || c.Low(at) == "before" && !c.Ends(at+1) {
			return meaning{}, 0
		}
		return c.fromTold(i, u, n, -1), at + 1
	case "later", "after", "afterward", "afterwards":
		if c.Low(at) == "after" && !c.Ends(at+1) || c.Low(at+1) == "than" {
			return meaning{}, 0
		}
		return c.fromTold(i, u, n, 1), at + 1
	case "hence":
		return away(u, now, n, 1), at + 1
	case "from":
		if c.Low(at+1) == "now" {
			return away(u, now, n, 1), at + 2
		}
	}
	if sense, sure := c.Tense(i); ahead && sense == tense.Forward && sure && c.Ends(at) {
		return away(u, now, n, 1).doubted(), at
	}
	return meaning{}, 0
}

// away is the stretch n units from p; how many "several" are is left open.
func away(u almanac.Unit, p almanac.Period, n count, sign int) meaning {
	switch {
	case n.some:
		return meaning{Period: almanac.Day.Of(p.From), open: tense.Direction(sign), sure: guessed}
	case u == almanac.Instant:
		return meaning{Period: p, sure: vague}
	case n.near:
		return meaning{Period: p.Plus(sign * n.n), sure: guessed}
	}
	return meaning{Period: p.Plus(sign * n.n)}
}

// fromTold counts from the date last told. "A year earlier" in figures compares
// with them, so its words stay theirs.
func (c *cursor) fromTold(i int, u almanac.Unit, n count, sign int) meaning {
	m := away(u, c.told(u), n, sign).doubted()
	if c.Low(i) == "a" || c.Low(i) == "an" {
		m.sure = vague
	}
	return m
}

// dayAt reads a single day that is certain.
func (c *cursor) dayAt(i int) (meaning, int) {
	if c.Class(i) == 0 {
		return meaning{}, 0
	}
	for _, read := range []form{(*cursor).isoDay, (*cursor).numericDay, (*cursor).calendarDay, (*cursor).weekdays, (*cursor).nearDay, (*cursor).stepped, (*cursor).partOfYear} {
		if m, end := read(c, i); end > i && m.Unit == almanac.Day && m.open == 0 && m.sure < vague {
			return m, end
		}
	}
	return meaning{}, 0
}

// around reads a stretch by a day it lies beside: "the week of March 3", "the day
// after Thanksgiving", "the night before", "the year before".
func (c *cursor) around(i int) (meaning, int) {
	if c.Low(i) == "the" {
		i++
	}
	u := dateword.Units[c.Low(i)]
	if _, ok := c.today(); !ok || u < almanac.Day || u == almanac.Half {
		return meaning{}, 0
	}
	sign := 1
	switch c.Low(i + 1) {
	case "of":
		m, end := c.dayAt(i + 2)
		if end == 0 || u > almanac.Weekend {
			return meaning{}, 0
		}
		m.Period = u.Of(m.From)
		return m, end
	case "before":
		sign = -1
	case "after":
	default:
		return meaning{}, 0
	}
	if m, end := c.dayAt(i + 2); end > 0 {
		m.Period = u.Of(m.From).Plus(sign)
		return m, end
	}
	if !c.Ends(i + 2) {
		return meaning{}, 0
	}
	return meaning{Period: c.told(u).Plus(sign), sure: vague}, i + 2
}
