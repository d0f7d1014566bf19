package calendar

import (
	"strings"
	"time"

	"newsbrief/generator/almanac"
	"newsbrief/generator/clock"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// A cursor reads the tokens of one sentence. Its forms take the token to start
// at and return what they read with the token behind it, or 0.
type cursor struct {
	token.Sentence
	dates  *Dates
	number int // of the sentence
}

// A form reads one kind of expression.
type form func(cursor, int) (meaning, int)

// forms are tried in this order where an expression may start with a word of
// their classes.
var forms = []struct {
	class
	read form
}{
	{number, cursor.isoDay},
	{number, cursor.numericDay},
	{number | monthName, cursor.dayRange},
	{number | monthName | weekdayName, cursor.calendarDay},
	{theWord, cursor.ordinalDay},
	{number | ordinal | apostrophe, cursor.decadeOrCentury},
	{number | countWord, cursor.counted},
	{monthName, cursor.monthRange},
	{number | monthName | partName | ordinal | stepWord | fiscalWord, cursor.partOfYear},
	{weekdayName | stepWord, cursor.weekdays},
	{stepWord, cursor.stepped},
	{number | fiscalWord | apostrophe, cursor.years},
	{nearWord, cursor.nearDay},
	{theWord | unitName, cursor.around},
	{theWord | unitName, cursor.definite},
	{theWord | vagueWord, cursor.vaguely},
}

// expression reads the date or time of day that starts at token i, both as one
// where they are told together: "2 p.m. Tuesday", "Tuesday at 2 p.m.".
func (c cursor) expression(i int) (meaning, int) {
	k := c.class(i)
	if k == 0 {
		return meaning{}, 0
	}
	if iso, end := clock.Read(c.Sentence, i); end > 0 {
		return c.dayOfClock(iso, end)
	}
	m, end := c.date(i, k)
	if end == 0 || m.Unit != almanac.Day || m.open != 0 {
		return m, end
	}
	if dayParts[c.Low(end)] {
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
func (c cursor) dayOfClock(iso string, end int) (meaning, int) {
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
func (c cursor) date(i int, k class) (meaning, int) {
	if k&other != 0 && edges[c.Low(i)] {
		i++
		if c.Low(i) == "-" || c.Low(i) == "in" {
			i++
		}
		if c.Low(i) == "the" {
			i++
		}
		k = c.class(i)
	}
	for _, f := range forms {
		if f.class&k == 0 {
			continue
		}
		if m, end := f.read(c, i); end > i {
			return m, end
		}
	}
	return meaning{}, 0
}

// today is the day the text was written; ok is false when that is not known.
func (c cursor) today() (time.Time, bool) { return c.dates.Reference, !c.dates.Reference.IsZero() }

// told is the date last told, of unit u or less, in this sentence or the few
// before it; without one it is today.
func (c cursor) told(u almanac.Unit) almanac.Period {
	if f := c.dates.focus; f.Unit != almanac.Span && f.Unit <= u && (c.number-f.sentence <= 2 || u == almanac.Day && c.number-f.sentence <= 8) {
		return u.Of(f.From)
	}
	return u.Of(c.dates.Reference)
}

// integer is the whole number at i, at most four digits, or -1.
func (c cursor) integer(i int) int { return digits(c.Low(i)) }

func digits(s string) int {
	if s == "" || len(s) > 4 {
		return -1
	}
	n := 0
	for j := range len(s) {
		if s[j] < '0' || s[j] > '9' {
			return -1
		}
		n = n*10 + int(s[j]-'0')
	}
	return n
}

// year is the year at i, "1989" or "mid-1989", between 1500 and 2199, or -1.
func (c cursor) year(i int) int {
	s := inner(c.Low(i))
	if n := digits(s); n >= 1500 && n < 2200 && len(s) == 4 {
		return n
	}
	return -1
}

// yearOrShort is the year at i, "1989" or "'89", with the token behind it.
func (c cursor) yearOrShort(i int) (y, end int) {
	if y := c.year(i); y > 0 {
		return y, i + 1
	}
	n := c.integer(i + 1)
	if w := c.Low(i); w != "'" && w != "‘" || n < 0 || len(c.Low(i+1)) != 2 || !c.Glued(i+1) || c.Glued(i+2) && c.word(i+2) || c.Low(i+2) == "s" {
		return 0, 0
	}
	return c.century(n), i + 2
}

// century is the year that two digits stand for: the last, or one of the next few.
func (c cursor) century(n int) int {
	if today, ok := c.today(); ok && (today.Year()/100*100+n)-today.Year() > 20 {
		return today.Year()/100*100 - 100 + n
	} else if ok {
		return today.Year()/100*100 + n
	}
	if n < 50 {
		return 2000 + n
	}
	return 1900 + n
}

// month is the month named at i, or 0.
func (c cursor) month(i int) time.Month {
	if i < c.First || i >= c.Limit {
		return 0
	}
	t := &c.Text.Tokens[i]
	if t.Kind != token.Word {
		return 0
	}
	name := inner(t.Low)
	if name == t.Low && !t.Capital() {
		return 0
	}
	return monthNames[strings.TrimSuffix(name, ".")]
}

// monthDay is the day of the month at i, "28" or "28th", with the token behind it.
func (c cursor) monthDay(i int) (day, end int) {
	n := c.integer(i)
	if n < 1 || n > 31 || len(c.Low(i)) > 2 || c.Low(i+1) == "%" || c.Low(i+1) == "," && c.Glued(i+2) && c.integer(i+2) >= 0 {
		return 0, 0
	}
	if c.Glued(i + 1) {
		if ordinalEnd[c.Low(i+1)] {
			return n, i + 2
		}
		if c.Text.Tokens[i+1].Kind == token.Word {
			return 0, 0
		}
	}
	return n, i + 1
}

var ordinalEnd = map[string]bool{"st": true, "nd": true, "rd": true, "th": true}

// to is the token behind a word or dash that joins the ends of a range, or 0.
func (c cursor) to(i int) int {
	switch c.Low(i) {
	case "to", "through", "until", "till", "-", "–", "—":
		return i + 1
	}
	return 0
}

// word reports whether the token at i is a word, apart from the one before it.
func (c cursor) word(i int) bool {
	return i >= c.First && i < c.Limit && c.Text.Tokens[i].Kind == token.Word && !c.Text.Tokens[i].Glued
}

// capital reports whether the token at i has a capital that the start of a
// sentence does not explain.
func (c cursor) capital(i int) bool {
	return i > c.First && i < c.Limit && c.Text.Tokens[i].Capital() && c.Text.Tokens[i-1].Kind != token.Mark
}

// ends reports whether a phrase ends before token i: a mark or a word that opens another.
func (c cursor) ends(i int) bool {
	if i >= c.Limit || c.Text.Breaks(i) {
		return true
	}
	return joiners[c.Low(i)]
}
