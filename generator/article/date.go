package article

import (
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// A day is a date as the envelope writes it; year is 0 where it is left out.
type day struct {
	year  int
	month time.Month
	day   int
}

// months holds the names and abbreviations of the months, lower case.
var months = func() map[string]time.Month {
	m := map[string]time.Month{"sept": time.September}
	for i := time.January; i <= time.December; i++ {
		name := strings.ToLower(i.String())
		m[name], m[name[:3]] = i, i
	}
	return m
}()

// leadingDay reads the date that s begins with, and says how many bytes it takes:
// "2025-08-28", "Aug. 28", "August 28th, 2025", "28 Aug 2025", "28.08.2025".
func leadingDay(s string) (d day, n int, ok bool) {
	for _, read := range []func(*cursor) (day, bool){isoDay, monthFirst, dayFirst, dotted} {
		c := &cursor{s: s}
		if d, ok := read(c); ok && d.valid() && !c.midWord() {
			return d, c.pos, true
		}
	}
	return day{}, 0, false
}

func isoDay(c *cursor) (day, bool) {
	year, a := c.number(4, 4)
	sep := c.skip("-") || c.skip("/")
	month, b := c.number(1, 2)
	sep = sep && (c.skip("-") || c.skip("/"))
	date, e := c.number(1, 2)
	if rest := c.s[c.pos:]; len(rest) > 5 && rest[0] == 'T' && rest[3] == ':' { // a time of day
		c.pos += max(0, strings.IndexFunc(rest+" ", unicode.IsSpace))
	}
	return day{year, time.Month(month), date}, a && sep && b && e
}

func monthFirst(c *cursor) (day, bool) {
	month, ok := c.month()
	if !ok {
		return day{}, false
	}
	c.space()
	date, ok := c.dayOfMonth()
	return day{c.year(), month, date}, ok
}

func dayFirst(c *cursor) (day, bool) {
	date, ok := c.dayOfMonth()
	if !ok {
		return day{}, false
	}
	c.space()
	c.skip("of ")
	month, ok := c.month()
	return day{c.year(), month, date}, ok
}

func dotted(c *cursor) (day, bool) {
	date, a := c.number(1, 2)
	a = a && c.skip(".")
	month, b := c.number(1, 2)
	b = b && c.skip(".")
	year, e := c.number(4, 4)
	return day{year, time.Month(month), date}, a && b && e
}

// valid reports whether the calendar has the day; a leap day needs no year.
func (d day) valid() bool {
	year := d.year
	if year == 0 {
		year = 2000
	}
	t := time.Date(year, d.month, d.day, 0, 0, 0, 0, time.UTC)
	return d.month > 0 && d.day > 0 && t.Month() == d.month && t.Day() == d.day
}

// time is midnight UTC of the day, the zero time without a year.
func (d day) time() time.Time {
	if d.year == 0 {
		return time.Time{}
	}
	return time.Date(d.year, d.month, d.day, 0, 0, 0, 0, time.UTC)
}

// near gives a day without a year the one that puts it nearest to t.
func (d day) near(t time.Time) day {
	if d.year != 0 || d.month == 0 || t.IsZero() {
		return d
	}
	best, least := d, time.Duration(1<<63-1)
	for _, year := range []int{t.Year(), t.Year() - 1, t.Year() + 1} {
		try := day{year, d.month, d.day}
		if gap := try.time().Sub(t).Abs(); try.valid() && gap < least {
			best, least = try, gap
		}
	}
	return best
}

// A cursor reads a string from left to right. Its methods take what they name
// and leave pos alone when it is not there.
type cursor struct {
	s   string
	pos int
}

func (c *cursor) rest() string { return c.s[c.pos:] }

func (c *cursor) done() bool { return c.pos == len(c.s) }

func (c *cursor) skip(s string) bool {
	if !strings.HasPrefix(c.rest(), s) {
		return false
	}
	c.pos += len(s)
	return true
}

func (c *cursor) space() bool {
	trimmed := strings.TrimLeftFunc(c.rest(), blank)
	some := len(trimmed) < len(c.rest())
	c.pos = len(c.s) - len(trimmed)
	return some
}

// letters takes a run of letters.
func (c *cursor) letters() string {
	rest := c.rest()
	n := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })
	if n < 0 {
		n = len(rest)
	}
	c.pos += n
	return rest[:n]
}

// number takes a number of least to most digits, and no part of a longer one.
func (c *cursor) number(least, most int) (int, bool) {
	rest := c.rest()
	digits := rest[:len(rest)-len(strings.TrimLeft(rest, "0123456789"))]
	if len(digits) < least || len(digits) > most {
		return 0, false
	}
	c.pos += len(digits)
	n, err := strconv.Atoi(digits)
	return n, err == nil
}

func (c *cursor) month() (time.Month, bool) {
	start := c.pos
	m, ok := months[strings.ToLower(c.letters())]
	if !ok {
		c.pos = start
		return 0, false
	}
	c.skip(".")
	return m, true
}

func (c *cursor) dayOfMonth() (int, bool) {
	n, ok := c.number(1, 2)
	if !ok {
		return 0, false
	}
	end := c.pos
	switch strings.ToLower(c.letters()) {
	case "", "st", "nd", "rd", "th":
		return n, true
	}
	c.pos = end
	return n, true
}

// year takes the year that may follow a day and month: ", 2025" or " 2025".
func (c *cursor) year() int {
	start := c.pos
	c.skip(",")
	c.space()
	if year, ok := c.number(4, 4); ok && year >= 1000 {
		return year
	}
	c.pos = start
	return 0
}

// weekday takes the name of a day of the week with its full stop and comma.
func (c *cursor) weekday() bool {
	start := c.pos
	if !weekdays[strings.ToLower(c.letters())] {
		c.pos = start
		return false
	}
	_ = c.skip(".")
	_ = c.skip(",")
	c.space()
	return true
}

// midWord reports whether the cursor stands within a word or a number.
func (c *cursor) midWord() bool {
	before, _ := utf8.DecodeLastRuneInString(c.s[:c.pos])
	after, _ := utf8.DecodeRuneInString(c.rest())
	inner := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	return inner(before) && inner(after)
}
