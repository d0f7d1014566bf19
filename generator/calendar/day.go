package calendar

import (
	"time"

	"newsbrief/generator/almanac"
	"newsbrief/generator/clock"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/tense"
)

// day.go reads days by the calendar: "March 22, 2013", "3/22/13", "Sept. 3-5".

// isoDay reads 2025-08-28 and 2025/8/28.
func (c *cursor) isoDay(i int) (meaning, int) {
	y := c.Year(i)
	sep := c.Low(i + 1)
	if y < 0 || sep != "-" && sep != "/" || c.Low(i+3) != sep || !c.Glued(i+1) || !c.Glued(i+2) || !c.Glued(i+4) {
		return meaning{}, 0
	}
	return valid(y, time.Month(c.Integer(i+2)), c.Integer(i+4), i+5)
}

// numericDay reads 3/22/2013, 3/22/13 and 03-22-13, by the American order unless
// only the other makes a day, 22.3.2013, and 9/11.
func (c *cursor) numericDay(i int) (meaning, int) {
	if t, err := time.Parse("2.1.2006", c.Low(i)); len(c.Low(i)) >= 8 && err == nil {
		return meaning{Period: almanac.Day.Of(t)}, i + 1
	}
	m, d, sep := c.Integer(i), c.Integer(i+2), c.Low(i+1)
	if m < 1 || d < 1 || sep != "/" && sep != "-" || !c.Glued(i+1) || !c.Glued(i+2) || c.Glued(i) && c.Low(i-1) != "(" {
		return meaning{}, 0
	}
	if c.Low(i+3) != sep || !c.Glued(i+3) || !c.Glued(i+4) {
		if m == 9 && d == 11 && sep == "/" {
			return valid(2001, 9, 11, i+3)
		}
		return meaning{}, 0
	}
	y, end := c.Year(i+4), i+5
	if len(c.Low(i+4)) == 2 && (sep == "/" || len(c.Low(i)) == 2 && len(c.Low(i+2)) == 2) {
		y = c.Century(c.Integer(i + 4))
	}
	if c.Low(end) == sep && c.Glued(end) {
		return meaning{}, 0 // a number of another kind
	}
	if m > 12 {
		return valid(y, time.Month(d), m, end)
	}
	read, end := valid(y, time.Month(m), d, end)
	if d <= 12 && d != m {
		read.sure = guessed
	}
	return read, end
}

// valid is the day, if the calendar has it.
func valid(y int, m time.Month, d, end int) (meaning, int) {
	t := almanac.Date(y, m, d)
	if t.Month() != m || t.Day() != d || y < 0 {
		return meaning{}, 0
	}
	return meaning{Period: almanac.Day.Of(t)}, end
}

// calendarDay reads a day with its month: "Thursday, Aug. 28, 2025",
// "28 August", "the 28th of August 2025".
func (c *cursor) calendarDay(i int) (meaning, int) {
	start := i
	if c.Weekday(i) >= 0 {
		i++
		if c.Low(i) == "," || c.Low(i) == "." {
			i++
		}
	}
	if c.Low(i) == "the" && i > start {
		i++
	}
	m, d, end := c.monthWithDay(i)
	if end == 0 {
		return meaning{}, 0
	}
	if m == time.September && d == 11 && attacks[c.Low(end)] {
		return valid(2001, m, d, end)
	}
	y, end := c.yearAfter(start, end, m, d)
	return valid(y, m, d, end)
}

// currencies make a price of the number behind them.
var currencies = lexicon.Set(`$ € £ ¥`)

// attacks follow "Sept. 11" where it is that of 2001.
var attacks = lexicon.Set(`attack attacks terrorist terror hijackers hijackings`)

// monthWithDay reads "Aug. 28" or "28 August".
func (c *cursor) monthWithDay(i int) (time.Month, int, int) {
	if m := c.Month(i); m > 0 {
		at := i + 1
		if c.Low(at) == "the" {
			at++
		}
		d, end := c.MonthDay(at)
		if c.Low(end) == ":" && c.Glued(end) {
			return 0, 0, 0 // "March 10:30"
		}
		return m, d, end
	}
	d, end := c.MonthDay(i)
	if end == 0 || currencies[c.Low(i-1)] {
		return 0, 0, 0
	}
	if c.Low(end) == "of" {
		end++
	}
	m := c.Month(end)
	_, second := c.MonthDay(end + 1)
	if _, time := clock.Read(c.Sentence, end+1); m == 0 || second > 0 && time == 0 && c.Low(second) != ":" {
		return 0, 0, 0 // "killed 12 March 22"
	}
	return m, d, end + 1
}

// yearAfter is the year that follows a day, ", 2025", "2025" or "of last year";
// without one it is the year in which the day of an expression from start lies nearest to today.
func (c *cursor) yearAfter(start, i int, m time.Month, d int) (int, int) {
	at := i
	if c.Low(at) == "," || c.Low(at) == "of" {
		at++
	}
	if y := c.Year(at); y > 0 {
		return y, at + 1
	}
	if y, sure, end := c.yearNamed(at); end > 0 && sure == known && c.Low(at-1) != "," {
		return y, end
	}
	return c.nearestYear(start, func(y int) time.Time { return almanac.Date(y, m, d) }), i
}

// nearestYear is the year in which a day lies nearest to today, or 0 where today
// is not known. Days against the sense of the clause around i count as further off.
func (c *cursor) nearestYear(i int, in func(year int) time.Time) int {
	today, ok := c.today()
	if !ok {
		return 0
	}
	sense, _ := c.Tense(i)
	best, least := 0, time.Duration(1<<62)
	for y := today.Year() - 1; y <= today.Year()+1; y++ {
		gap := in(y).Sub(today)
		if gap > 0 && c.Low(i-1) == "since" {
			continue
		}
		if gap < 0 && sense == tense.Forward || gap > 0 && sense == tense.Backward {
			gap *= 4
		}
		if gap = gap.Abs(); gap < least {
			best, least = y, gap
		}
	}
	return best
}

// ordinalDay reads "on the 22nd" and "the 22nd of this month".
func (c *cursor) ordinalDay(i int) (meaning, int) {
	today, ok := c.today()
	d, end := c.MonthDay(i + 1)
	if !ok || c.Low(i) != "the" || end != i+3 {
		return meaning{}, 0
	}
	in := almanac.Month.Of(today)
	if s, at, ok := c.step(end + 1); c.Low(end) == "of" && ok && c.Low(at) == "month" {
		in, end = in.Plus(s.N), at+1
	} else if c.Low(i-1) != "on" || c.Low(end) == "of" || !c.Ends(end) {
		return meaning{}, 0
	} else if sense, _ := c.Tense(i); sense != tense.Forward && d > today.Day() {
		in = in.Plus(-1)
	} else if sense == tense.Forward && d < today.Day() {
		in = in.Plus(1)
	}
	m, end := valid(in.From.Year(), in.From.Month(), d, end)
	return m.doubted(), end
}

// dayRange reads "Aug 28-30", "28 to 30 August 2025", "Aug. 28 to Sept. 2", "18
// May until 2 June 2026" and "9 and 10 May".
func (c *cursor) dayRange(i int) (meaning, int) {
	if m := c.Month(i); m > 0 {
		from, end := c.MonthDay(i + 1)
		next := c.To(end)
		if second, behind := c.MonthDay(end + 1); c.Low(end) == "and" && second == from+1 && c.Ends(behind) {
			next = end + 1
		}
		if end == 0 || next == 0 {
			return meaning{}, 0
		}
		if to, end := c.MonthDay(next); end > 0 && to > from && c.Low(end) != ":" {
			y, end := c.yearAfter(i, end, m, from)
			return daysBetween(y, m, from, m, to, end)
		}
		if last := c.Month(next); last > 0 {
			to, end := c.MonthDay(next + 1)
			y, end := c.yearAfter(i, end, last, to)
			return daysBetween(y, m, from, last, to, end)
		}
		return meaning{}, 0
	}
	from, end := c.MonthDay(i)
	if end == 0 {
		return meaning{}, 0
	}
	if first := c.Month(end); first > 0 {
		return c.daysUntil(i, from, first, end+1)
	}
	next := c.To(end)
	pair := c.Low(end) == "and"
	if pair {
		next = end + 1
	}
	if next == 0 {
		return meaning{}, 0
	}
	to, end := c.MonthDay(next)
	m := c.Month(end)
	if m == 0 || to <= from || pair && to > from+1 && c.Low(i-1) != "between" {
		return meaning{}, 0
	}
	y, end := c.yearAfter(i, end+1, m, from)
	return daysBetween(y, m, from, m, to, end)
}

// daysUntil reads the rest of "18 May until 2 June 2026" from "until" on.
func (c *cursor) daysUntil(start, from int, first time.Month, i int) (meaning, int) {
	given := c.Year(i)
	if given > 0 {
		i++
	}
	next := c.To(i)
	if next == 0 {
		return meaning{}, 0
	}
	last, to, end := c.monthWithDay(next)
	if end == 0 {
		return meaning{}, 0
	}
	y, end := c.yearAfter(start, end, last, to)
	if given > 0 && given != y {
		return meaning{}, 0
	}
	return daysBetween(y, first, from, last, to, end)
}

// daysBetween is the days from the one to the other, of the same year.
func daysBetween(y int, m time.Month, d int, m2 time.Month, d2, end int) (meaning, int) {
	from, ok := valid(y, m, d, end)
	to, ok2 := valid(y, m2, d2, end)
	if ok == 0 || ok2 == 0 || !from.From.Before(to.To) {
		return meaning{}, 0
	}
	return meaning{Period: almanac.Between(from.From, to.To)}, end
}
