package calendar

import (
	"strconv"
	"strings"
	"time"

	"newsbrief/generator/token"
)

// Dates are the dates of a text, in text order.
type Dates struct {
	Reference time.Time // the day that "today" means; zero when unknown
	List      []Found
	at        []int // for every token one more than the index of its date, or 0
}

// A Found is a date with its tokens, half open.
type Found struct {
	Date
	First, End int
}

// At is the date that token i is part of, or nil.
func (d *Dates) At(i int) *Found {
	if i < 0 || i >= len(d.at) || d.at[i] == 0 {
		return nil
	}
	return &d.List[d.at[i]-1]
}

// Find finds the dates of every sentence. The forms are tried in turn at each
// token; the first that fits wins and the search goes on behind it.
func Find(t *token.Text) *Dates {
	d := &Dates{Reference: t.Article.Dateline.Date.Time(), at: make([]int, len(t.Tokens))}
	if d.Reference.IsZero() {
		d.Reference = t.Article.Date
	}
	for _, s := range t.Sentences {
		c := cursor{Sentence: s, dates: d}
		for i := s.First; i < s.Limit; {
			i = max(c.date(i), i+1)
		}
	}
	return d
}

// A cursor reads the tokens of one sentence. Its forms take the token to start
// at and return what they read with the token behind it, or 0.
type cursor struct {
	token.Sentence
	dates *Dates
}

// date marks the date that starts at token i and returns the token behind it,
// or 0 when none does.
func (c cursor) date(i int) int {
	for _, form := range []func(cursor, int) (days, int){
		cursor.iso, cursor.dayRange, cursor.calendarDay, cursor.part, cursor.monthRange, cursor.monthAndYear,
		cursor.weekdays, cursor.relative, cursor.ago, cursor.years,
	} {
		if d, end := form(c, i); end > i {
			c.mark(i, end, d)
			return end
		}
	}
	return 0
}

func (c cursor) mark(first, end int, d days) {
	c.dates.List = append(c.dates.List, Found{
		Date:  Date{Span: c.Text.SpanOf(first, end), Value: d.String(), From: d.from, To: d.to},
		First: first, End: end,
	})
	for i := first; i < end; i++ {
		c.dates.at[i] = len(c.dates.List)
	}
}

// integer is the whole number at i, at most four digits, or -1.
func (c cursor) integer(i int) int {
	if s := c.Low(i); s != "" && len(s) <= 4 && s[0] >= '0' && s[0] <= '9' {
		if n, err := strconv.Atoi(s); err == nil {
			return n
		}
	}
	return -1
}

// year is the year at i, between 1500 and 2199, or -1.
func (c cursor) year(i int) int {
	if n := c.integer(i); n >= 1500 && n < 2200 && len(c.Low(i)) == 4 {
		return n
	}
	return -1
}

// monthDay is the day of the month at i, "28" or "28th", with the token behind it.
func (c cursor) monthDay(i int) (day, end int) {
	n := c.integer(i)
	if n < 1 || n > 31 || len(c.Low(i)) > 2 || c.Low(i+1) == "%" || c.Low(i+1) == "," && c.Glued(i+2) {
		return 0, 0
	}
	if c.Glued(i + 1) {
		switch c.Low(i + 1) {
		case "st", "nd", "rd", "th":
			return n, i + 2
		}
		if c.Text.Tokens[i+1].Kind == token.Word {
			return 0, 0
		}
	}
	return n, i + 1
}

var monthNames = map[string]time.Month{
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
	"september": 9, "october": 10, "november": 11, "december": 12,
	"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}

// steps are the words that count a stretch of time from today's.
var steps = map[string]int{"last": -1, "this": 0, "next": 1}

// month is the month named at i, or 0.
func (c cursor) month(i int) time.Month {
	if i < c.First || i >= c.Limit || !c.Text.Tokens[i].Capital() {
		return 0
	}
	return monthNames[strings.TrimSuffix(c.Low(i), ".")]
}

// iso reads 2025-08-28 and 2025/8/28.
func (c cursor) iso(i int) (days, int) {
	y := c.year(i)
	sep := c.Low(i + 1)
	if y < 0 || sep != "-" && sep != "/" || c.Low(i+3) != sep || !c.Glued(i+1) || !c.Glued(i+2) || !c.Glued(i+4) {
		return days{}, 0
	}
	return valid(y, time.Month(c.integer(i+2)), c.integer(i+4), i+5)
}

// valid is the day, if the calendar has it.
func valid(y int, m time.Month, d, end int) (days, int) {
	t := day(y, m, d)
	if t.from.Month() != m || t.from.Day() != d || y < 1 {
		return days{}, 0
	}
	return t, end
}

// calendarDay reads a day with its month: "Thursday, Aug. 28, 2025",
// "28 August", "the 28th of August 2025".
func (c cursor) calendarDay(i int) (days, int) {
	start := i
	if c.weekday(i) >= 0 {
		i++
		if c.Low(i) == "," {
			i++
		}
	}
	if c.Low(i) == "the" && i > start {
		i++
	}
	m, d, end := c.monthWithDay(i)
	if end == 0 {
		return days{}, 0
	}
	y, end := c.yearAfter(end, m, d)
	if y == 0 {
		return days{}, 0
	}
	return valid(y, m, d, end)
}

// monthWithDay reads "Aug. 28" or "28 August".
func (c cursor) monthWithDay(i int) (time.Month, int, int) {
	if m := c.month(i); m > 0 {
		d, end := c.monthDay(i + 1)
		return m, d, end
	}
	d, end := c.monthDay(i)
	if end == 0 {
		return 0, 0, 0
	}
	if c.Low(end) == "of" {
		end++
	}
	if m := c.month(end); m > 0 {
		return m, d, end + 1
	}
	return 0, 0, 0
}

// yearAfter is the year that follows a day, ", 2025" or "2025"; without one it
// is the year that brings the day nearest to the reference, or 0.
func (c cursor) yearAfter(i int, m time.Month, d int) (int, int) {
	if y := c.year(i); y > 0 {
		return y, i + 1
	}
	if c.Low(i) == "," {
		if y := c.year(i + 1); y > 0 {
			return y, i + 2
		}
	}
	if c.dates.Reference.IsZero() {
		return 0, i
	}
	return nearestYear(c.dates.Reference, m, d), i
}

// nearestYear is the year in which day d of m lies nearest to the reference.
func nearestYear(reference time.Time, m time.Month, d int) int {
	best, least := 0, time.Duration(1<<62)
	for y := reference.Year() - 1; y <= reference.Year()+1; y++ {
		if gap := day(y, m, d).from.Sub(reference).Abs(); gap < least {
			best, least = y, gap
		}
	}
	return best
}

// dayRange reads "Aug 28-30", "28 to 30 August 2025", "Aug. 28 to Sept. 2" and
// "18 May until 2 June 2026".
func (c cursor) dayRange(i int) (days, int) {
	if m := c.month(i); m > 0 {
		from, end := c.monthDay(i + 1)
		if next := c.to(end); end > 0 && next > 0 {
			if to, end := c.monthDay(next); end > 0 && to > from {
				y, end := c.yearAfter(end, m, from)
				return c.between(y, m, from, m, to, end)
			}
			if last := c.month(next); last > 0 {
				to, end := c.monthDay(next + 1)
				y, end := c.yearAfter(end, last, to)
				return c.between(y, m, from, last, to, end)
			}
		}
		return days{}, 0
	}
	from, end := c.monthDay(i)
	if end == 0 {
		return days{}, 0
	}
	if first := c.month(end); first > 0 {
		return c.daysUntil(from, first, end+1)
	}
	next := c.to(end)
	if c.Low(end) == "and" && c.Low(i-1) == "between" {
		next = end + 1
	}
	if next == 0 {
		return days{}, 0
	}
	to, end := c.monthDay(next)
	m := c.month(end)
	if m == 0 || to <= from {
		return days{}, 0
	}
	y, end := c.yearAfter(end+1, m, from)
	return c.between(y, m, from, m, to, end)
}

// daysUntil reads the rest of "18 May until 2 June 2026" from "until" on.
func (c cursor) daysUntil(from int, first time.Month, i int) (days, int) {
	given := c.year(i)
	if given > 0 {
		i++
	}
	next := c.to(i)
	if next == 0 {
		return days{}, 0
	}
	last, to, end := c.monthWithDay(next)
	if end == 0 {
		return days{}, 0
	}
	y, end := c.yearAfter(end, last, to)
	if given > 0 && given != y {
		return days{}, 0
	}
	return c.between(y, first, from, last, to, end)
}

func (c cursor) between(y int, m time.Month, d int, m2 time.Month, d2, end int) (days, int) {
	from, ok := valid(y, m, d, end)
	to, ok2 := valid(y, m2, d2, end)
	if y == 0 || ok == 0 || ok2 == 0 || !from.from.Before(to.to) {
		return days{}, 0
	}
	return days{from.from, to.to}, end
}

// to is the token behind a word or dash that joins the ends of a range, or 0.
func (c cursor) to(i int) int {
	switch c.Low(i) {
	case "to", "through", "until", "-", "–", "—":
		return i + 1
	}
	return 0
}
