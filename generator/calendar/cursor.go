package calendar

import (
	"time"

	"newsbrief/generator/almanac"
	"newsbrief/generator/clock"
	"newsbrief/generator/dateword"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/tense"
)

// A cursor reads the tokens of one sentence. Its forms take the token to start
// at and return what they read with the token behind it, or 0.
type cursor struct {
	tense.Reader
	dates  *Dates
	number int // of the sentence
}

// A form reads one kind of expression.
type form func(*cursor, int) (meaning, int)

// forms are tried in this order where an expression may start with a word of
// their classes.
var forms = []struct {
	dateword.Class
	read form
}{
	{dateword.Number, (*cursor).isoDay},
	{dateword.Number, (*cursor).numericDay},
	{dateword.Number | dateword.MonthName, (*cursor).dayRange},
	{dateword.Number | dateword.MonthName | dateword.WeekdayName, (*cursor).calendarDay},
	{dateword.TheWord, (*cursor).ordinalDay},
	{dateword.Number | dateword.Ordinal | dateword.Apostrophe, (*cursor).decadeOrCentury},
	{dateword.Number | dateword.CountWord, (*cursor).counted},
	{dateword.MonthName, (*cursor).monthRange},
	{dateword.Number | dateword.MonthName | dateword.PartName | dateword.Ordinal | dateword.StepWord | dateword.FiscalWord, (*cursor).partOfYear},
	{dateword.WeekdayName | dateword.StepWord, (*cursor).weekdays},
	{dateword.StepWord, (*cursor).stepped},
	{dateword.Number | dateword.FiscalWord | dateword.Apostrophe, (*cursor).years},
	{dateword.NearWord, (*cursor).nearDay},
	{dateword.TheWord | dateword.UnitName, (*cursor).around},
	{dateword.TheWord | dateword.UnitName, (*cursor).definite},
	{dateword.TheWord | dateword.VagueWord, (*cursor).vaguely},
}

// expression reads the date or time of day that starts at token i, both as one
// where they are told together: "2 p.m. Tuesday", "Tuesday at 2 p.m.".
func (c *cursor) expression(i int) (meaning, int) {
	k := c.Class(i)
	if k == 0 {
		return meaning{}, 0
	}
	if k&(dateword.Number|dateword.CountWord|dateword.Other) != 0 {
		if iso, end := clock.Read(c.Sentence, i); end > 0 {
			return c.dayOfClock(iso, end)
		}
	}
	m, end := c.date(i, k)
	if end == 0 || m.Unit != almanac.Day || m.open != 0 {
		return m, end
	}
	if dateword.DayParts[c.Low(end)] {
		end++
	}
	at := end
	if c.Low(at) == "," {
		at++
	}
	if c.Low(at) == "at" {
		at++
	}
	if roughly[c.Low(at)] {
		at++
	}
	if iso, behind := clock.Read(c.Sentence, at); behind > 0 {
		m.clock, end = iso, behind
	}
	return m, end
}

// dayOfClock joins a time of day with the day behind it: "2 p.m. on Tuesday".
// Without one it is of the day last told in the sentence, or of today.
func (c *cursor) dayOfClock(iso string, end int) (meaning, int) {
	at := end
	if c.Low(at) == "," {
		at++
	}
	if c.Low(at) == "on" {
		at++
	}
	if m, behind := c.dayAt(at); behind > 0 {
		m.clock = iso
		return m, behind
	}
	m := meaning{Period: almanac.Period{Unit: almanac.Instant}, clock: iso, sure: guessed}
	if f := c.dates.focus; f.Unit == almanac.Day && f.sentence == c.number {
		m.Period = f.Period
	} else if today, ok := c.today(); ok {
		m.Period = almanac.Day.Of(today)
	}
	return m, end
}

var roughly = lexicon.Set(`about around approximately exactly roughly`)

// date reads a date without a time of day, and the word that picks a part of it:
// "late last year".
func (c *cursor) date(i int, k dateword.Class) (meaning, int) {
	if k&dateword.Other != 0 && dateword.Edges[c.Low(i)] {
		i++
		if c.Low(i) == "-" || c.Low(i) == "in" {
			i++
		}
		if c.Low(i) == "the" {
			i++
		}
		k = c.Class(i)
	}
	for _, f := range forms {
		if f.Class&k == 0 {
			continue
		}
		if m, end := f.read(c, i); end > i {
			return m, end
		}
	}
	return meaning{}, 0
}

// today is the day the text was written; ok is false when that is not known.
func (c *cursor) today() (day time.Time, ok bool) { return c.Today, !c.Today.IsZero() }

// told is the date last told, of unit u or less, in this sentence or the few
// before it; without one it is today.
func (c *cursor) told(u almanac.Unit) almanac.Period {
	if f := c.dates.focus; f.Unit != almanac.Span && f.Unit <= u && (c.number-f.sentence <= 2 || u == almanac.Day && c.number-f.sentence <= 8) {
		return u.Of(f.From)
	}
	return u.Of(c.Today)
}
