package calendar

import (
	"strings"
	"time"

	"newsbrief/generator/almanac"
	"newsbrief/generator/clock"
	"newsbrief/generator/dateword"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/tense"
)

// repeating words before a weekday mean more than one.
var repeating = lexicon.Set(`every each most alternate a`)

// titled are the words that make a name with the weekday before them.
var titled = lexicon.Set(`times telegraph herald mirror mail express post star tribune independent age world`)

// weekdays reads "Sunday", "last Friday", "Sunday and Monday" and "Friday to
// Sunday". A pair shares its direction, and two days in a row are one date.
func (c *cursor) weekdays(i int) (meaning, int) {
	first := i
	how, at, stepped := c.step(i)
	if stepped {
		i = at
	}
	wd := c.Weekday(i)
	if _, ok := c.today(); wd < 0 || !ok || repeating[c.Low(first-1)] || dateword.DayParts[strings.TrimSuffix(c.Low(i+1), "s")] && !dateword.DayParts[c.Low(i+1)] || c.namedDay(first, i) {
		return meaning{}, 0
	}
	if n := c.Integer(i + 1); n > 0 && n <= 31 && c.Integer(i+2) < 0 {
		if _, end := clock.Read(c.Sentence, i+1); end == 0 {
			return meaning{}, 0 // "Friday 31", of which month?
		}
	}
	if m, end := c.dayOfWeek(first, i, wd); end > 0 {
		return m, end
	}
	if stepped {
		return c.steppedDay(wd, how, c.Low(first)), i + 1
	}
	sense, sure := c.Tense(first)
	m := meaning{Period: c.nearestDay(wd, sense)}
	if !sure {
		m.sure = guessed
	}
	second := c.Weekday(i + 2)
	gap := (int(second) - int(wd) + 7) % 7
	if second < 0 || !sure || c.To(i+1) == 0 && (c.Low(i+1) != "and" || gap != 1) {
		return m, i + 1
	}
	today := c.Today
	m.Unit, m.To = almanac.Span, m.From.AddDate(0, 0, gap)
	if sense == tense.Backward && m.To.After(today) && !m.From.After(today) {
		m.From, m.To = m.From.AddDate(0, 0, -7), m.To.AddDate(0, 0, -7)
	}
	return m, i + 3
}

// namedDay reports whether a weekday is part of a name: "the Sunday Times",
// "Bloody Sunday".
func (c *cursor) namedDay(first, i int) bool {
	if c.Capital(i+1) && (titled[c.Low(i+1)] || c.Low(i+1) == "night" && c.Capital(i+2)) {
		return true
	}
	before := c.Low(first - 1)
	if before == "the" && c.Capital(i+1) && first == i {
		return true // "the Sunday Ledger"
	}
	return first == i && (before == "bloody" || before == "super" || before == "fat" || before == "man" || before == "holy")
}

// dayOfWeek reads "Tuesday next week", "Tuesday of last week" and the day in
// "next week on Tuesday".
func (c *cursor) dayOfWeek(first, i int, wd time.Weekday) (meaning, int) {
	if c.Low(first-1) == "on" && c.Low(first-2) == "week" && c.dates.focus.Unit == almanac.Week && c.dates.focus.sentence == c.number {
		return meaning{Period: almanac.Day.Of(c.dates.focus.From.AddDate(0, 0, (int(wd)+6)%7))}, i + 1
	}
	at := i + 1
	if c.Low(at) == "of" {
		at++
	}
	s, at, ok := c.step(at)
	if !ok || c.Low(at) != "week" || s.Told {
		return meaning{}, 0
	}
	in := almanac.Week.Of(c.Today).Plus(s.N)
	return meaning{Period: almanac.Day.Of(in.From.AddDate(0, 0, (int(wd)+6)%7))}, at + 1
}

// nearestDay is the last such day, today included, or the next one.
func (c *cursor) nearestDay(wd time.Weekday, sense tense.Direction) almanac.Period {
	today := c.Today
	if sense == tense.Forward {
		return almanac.Day.Of(today.AddDate(0, 0, (int(wd)-int(today.Weekday())+7)%7))
	}
	return almanac.Day.Of(today.AddDate(0, 0, -(int(today.Weekday())-int(wd)+7)%7))
}

// steppedDay is the weekday behind "last", "next" and the like.
func (c *cursor) steppedDay(wd time.Weekday, s dateword.Step, how string) meaning {
	today := c.Today
	if s.Told {
		from := c.told(almanac.Day).From
		back := (int(from.Weekday()) - int(wd) + 7) % 7
		if s.N < 0 && back == 0 {
			back = 7
		}
		if s.N > 0 {
			back -= 7
		}
		return meaning{Period: almanac.Day.Of(from.AddDate(0, 0, -back)), sure: guessed}
	}
	switch {
	case s.N < 0:
		m := meaning{Period: c.nearestDay(wd, tense.Backward)}
		if m.From.Equal(today) {
			m.Period = m.Plus(-7)
		}
		return m
	case s.N == 0 || how == "coming":
		return meaning{Period: c.nearestDay(wd, tense.Forward)}
	}
	m := meaning{Period: c.nearestDay(wd, tense.Forward)}
	// In mid-week "next Friday" may be of this week or of the next.
	if m.From.Equal(today) || (int(wd)+6)%7 > (int(today.Weekday())+6)%7 {
		return meaning{Period: almanac.Day.Of(m.From.AddDate(0, 0, 7)), sure: guessed}
	}
	return m
}
