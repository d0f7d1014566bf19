package annotate

import (
	"strconv"
	"strings"
	"time"
)

// A foundDate is a date with its tokens, half open.
type foundDate struct {
	Date
	first, end int
}

// days is a stretch of days, both ends included, midnight UTC.
type days struct{ from, to time.Time }

func day(y int, m time.Month, d int) days {
	t := time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	return days{t, t}
}

func month(y int, m time.Month) days {
	from := time.Date(y, m, 1, 0, 0, 0, 0, time.UTC)
	return days{from, from.AddDate(0, 1, -1)}
}

// months is n whole months from the first of m.
func months(y int, m time.Month, n int) days {
	from := time.Date(y, m, 1, 0, 0, 0, 0, time.UTC)
	return days{from, from.AddDate(0, n, -1)}
}

func year(y int) days { return months(y, time.January, 12) }

// String is the stretch in ISO 8601: a day, a month, a year or an interval.
func (d days) String() string {
	switch {
	case d.from.Equal(d.to):
		return d.from.Format(time.DateOnly)
	case d == month(d.from.Year(), d.from.Month()):
		return d.from.Format("2006-01")
	case d == year(d.from.Year()):
		return d.from.Format("2006")
	}
	return d.from.Format(time.DateOnly) + "/" + d.to.Format(time.DateOnly)
}

// findDates marks the dates of every sentence. The forms are tried in turn at
// each token; the first that fits wins and the search goes on behind it.
func (r *reading) findDates() {
	for _, s := range r.sentences {
		for i := s.first; i < s.end; {
			end := r.dateAt(s, i)
			if end <= i {
				end = i + 1
			}
			i = end
		}
	}
}

// dateAt marks the date that starts at token i and returns the token behind it,
// or 0 when none does.
func (r *reading) dateAt(s sentence, i int) int {
	c := cursor{r: r, s: s}
	for _, form := range []func(cursor, int) (days, int){
		cursor.iso, cursor.dayRange, cursor.calendarDay, cursor.part, cursor.monthRange, cursor.monthAndYear,
		cursor.weekdays, cursor.relative, cursor.ago, cursor.years,
	} {
		if d, end := form(c, i); end > i {
			r.markDate(i, end, d)
			return end
		}
	}
	return 0
}

func (r *reading) markDate(first, end int, d days) {
	for i := first; i < end; i++ {
		r.dateOf[i] = len(r.dates)
	}
	r.dates = append(r.dates, foundDate{
		Date:  Date{Span: r.span(first, end), Value: d.String(), From: d.from, To: d.to},
		first: first, end: end,
	})
}

// A cursor reads the tokens of one sentence. Its forms take the token to start
// at and return what they read with the token behind it, or 0.
type cursor struct {
	r *reading
	s sentence
}

func (c cursor) low(i int) string { return c.r.low(c.s, i) }

// glued reports whether the token at i touches the one before.
func (c cursor) glued(i int) bool { return i > c.s.first && i < c.s.end && c.r.tokens[i].glued }

// integer is the whole number at i, at most four digits, or -1.
func (c cursor) integer(i int) int {
	if s := c.low(i); s != "" && len(s) <= 4 && s[0] >= '0' && s[0] <= '9' {
		if n, err := strconv.Atoi(s); err == nil {
			return n
		}
	}
	return -1
}

// year is the year at i, between 1500 and 2199, or -1.
func (c cursor) year(i int) int {
	if n := c.integer(i); n >= 1500 && n < 2200 && len(c.low(i)) == 4 {
		return n
	}
	return -1
}

// monthDay is the day of the month at i, "28" or "28th", with the token behind it.
func (c cursor) monthDay(i int) (day, end int) {
	n := c.integer(i)
	if n < 1 || n > 31 || len(c.low(i)) > 2 || c.low(i+1) == "%" || c.low(i+1) == "," && c.glued(i+2) {
		return 0, 0
	}
	if c.glued(i + 1) {
		switch c.low(i + 1) {
		case "st", "nd", "rd", "th":
			return n, i + 2
		}
		if c.r.tokens[i+1].kind == word {
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
	if i < c.s.first || i >= c.s.end || !c.r.tokens[i].capital() {
		return 0
	}
	return monthNames[strings.TrimSuffix(c.low(i), ".")]
}

// iso reads 2025-08-28 and 2025/8/28.
func (c cursor) iso(i int) (days, int) {
	y := c.year(i)
	sep := c.low(i + 1)
	if y < 0 || sep != "-" && sep != "/" || c.low(i+3) != sep || !c.glued(i+1) || !c.glued(i+2) || !c.glued(i+4) {
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
		if c.low(i) == "," {
			i++
		}
	}
	if c.low(i) == "the" && i > start {
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
	if c.low(end) == "of" {
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
	if c.low(i) == "," {
		if y := c.year(i + 1); y > 0 {
			return y, i + 2
		}
	}
	if c.r.reference.IsZero() {
		return 0, i
	}
	return nearestYear(c.r.reference, m, d), i
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

// dayRange reads "Aug 28-30", "28 to 30 August 2025" and "Aug. 28 to Sept. 2".
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
	next := c.to(end)
	if c.low(end) == "and" && c.low(i-1) == "between" {
		next = end + 1
	}
	if end == 0 || next == 0 {
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
	switch c.low(i) {
	case "to", "through", "until", "-", "–", "—":
		return i + 1
	}
	return 0
}

// monthAndYear reads "August 2025", and a month alone behind a word that makes
// it one: "in August", "since last March".
func (c cursor) monthAndYear(i int) (days, int) {
	start := i
	switch c.low(i) {
	case "early", "late", "mid":
		i++
		if c.low(i) == "-" {
			i++
		}
	}
	m := c.month(i)
	if m == 0 {
		return days{}, 0
	}
	at := i + 1
	if c.low(at) == "of" || c.low(at) == "," {
		at++
	}
	if y := c.year(at); y > 0 {
		return month(y, m), at + 1
	}
	if step, ok := steps[c.low(at)]; ok && c.low(at+1) == "year" && !c.r.reference.IsZero() {
		return month(c.r.reference.Year()+step, m), at + 2
	}
	switch c.low(start - 1) {
	case "in", "since", "until", "by", "from", "for", "during", "of", "between", "and", "to", "through", "mid-":
	default:
		return days{}, 0
	}
	if c.r.reference.IsZero() || c.integer(i+1) >= 0 {
		return days{}, 0
	}
	return month(c.monthYear(i, m), m), i + 1
}

// monthRange reads "January to April 2015" and "from March to May".
func (c cursor) monthRange(i int) (days, int) {
	m := c.month(i)
	next := c.to(i + 1)
	if m == 0 || next == 0 {
		return days{}, 0
	}
	last := c.month(next)
	if last == 0 || c.integer(next+1) > 0 && c.year(next+1) < 0 {
		return days{}, 0
	}
	end, y := next+1, c.year(next+1)
	switch {
	case y > 0:
		end++
	case c.r.reference.IsZero() || c.low(i-1) != "from":
		return days{}, 0
	default:
		y = c.monthYear(i, last)
	}
	from := month(y, m)
	if last < m {
		from = month(y-1, m)
	}
	return days{from.from, month(y, last).to}, end
}

// monthYear is the year of a bare month: the last that began, unless a cue in
// the clause points ahead.
func (c cursor) monthYear(i int, m time.Month) int {
	y := c.r.reference.Year()
	if c.direction(i) > 0 {
		if m < c.r.reference.Month() {
			y++
		}
		return y
	}
	if m > c.r.reference.Month() {
		y--
	}
	return y
}

// years reads "2019" where it stands as a year, "2019-2021" and "the 1990s".
func (c cursor) years(i int) (days, int) {
	y := c.year(i)
	if y < 0 {
		return days{}, 0
	}
	if c.low(i+1) == "s" && c.glued(i+1) && y%10 == 0 {
		return months(y, time.January, 120), i + 2
	}
	if !c.standsAsYear(i) {
		return days{}, 0
	}
	next := c.to(i + 1)
	if c.low(i+1) == "and" && c.low(i-1) == "between" {
		next = i + 2
	}
	if next > 0 {
		if y2 := c.year(next); y2 > y {
			return days{year(y).from, year(y2).to}, next + 1
		}
		if n := c.integer(next); c.low(i+1) != "to" && len(c.low(next)) == 2 && y/100*100+n > y && c.glued(next) {
			return days{year(y).from, year(y/100*100 + n).to}, next + 1
		}
	}
	return year(y), i + 1
}

// standsAsYear reports whether the four digits at i are a year rather than a
// count: a word before says so, or they stand between brackets.
func (c cursor) standsAsYear(i int) bool {
	switch c.low(i + 1) {
	case "%", "percent", "per", "people", "million", "billion", "miles", "km", "meters", "metres", "feet", "m":
		return false
	}
	switch c.low(i - 1) {
	case "in", "since", "until", "till", "by", "from", "before", "after", "during", "early", "late", "mid", "through",
		"year", "circa", "spring", "summer", "autumn", "fall", "winter", "season", "end", "of", "half", "quarter", "for":
		return true
	case "and", "to", "between", "-", "–":
		return c.year(i-2) > 0 || c.low(i-1) == "between"
	case "the", "a", "its", "his", "her", "their":
		return c.low(i+1) != "-" && c.r.lowerWordAt(c.s, i+1)
	case "(":
		return c.low(i+1) == ")" || c.to(i+1) > 0 || c.low(i+1) == ","
	case ",":
		return c.month(i-2) > 0
	}
	return false
}

// lowerWordAt reports whether the token at i is a word in lower case or a name
// that a year can stand before: "the 2024 election", "the 2024 World Cup".
func (r *reading) lowerWordAt(s sentence, i int) bool {
	return i < s.end && r.tokens[i].kind == word && !r.tokens[i].glued
}
