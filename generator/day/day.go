// Package day reads a day as the envelope of a text writes it: in a dateline, on a
// line of its own, in a notice. Dates within prose are the business of package
// calendar.
package day

import (
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// A Day is a day as it is written; Year is 0 where it is left out. The zero Day is none.
type Day struct {
	Year  int
	Month time.Month
	Day   int
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

// weekdays holds the names and abbreviations of the days of the week, lower case.
var weekdays = func() map[string]bool {
	m := map[string]bool{"tues": true, "thur": true, "thurs": true}
	for i := time.Sunday; i <= time.Saturday; i++ {
		name := strings.ToLower(i.String())
		m[name], m[name[:3]] = true, true
	}
	return m
}()

// Leading reads the day that s begins with, and says how many bytes it takes:
// "2025-08-28", "Aug. 28", "August 28th, 2025", "28 Aug 2025", "28.08.2025", and
// "8/28" where only one of the numbers can be a month.
func Leading(s string) (d Day, n int, ok bool) {
	if d, n, ok = LeadingCertain(s); !ok {
		d, n, ok = leading(s, dotted)
	}
	if !ok {
		d, n, ok = leading(s, slashed)
	}
	return d, n, ok
}

// LeadingCertain is Leading without the forms that people read in two ways, "01.12.2030".
func LeadingCertain(s string) (d Day, n int, ok bool) {
	if s == "" || s[0] > '9' {
		return leading(s, monthFirst)
	}
	if d, n, ok = leading(s, isoDay); !ok {
		d, n, ok = leading(s, dayFirst)
	}
	return d, n, ok
}

// leading reads the day that s begins with in one form.
func leading(s string, form func(*cursor) (Day, bool)) (d Day, n int, ok bool) {
	if s == "" || strings.IndexByte("0123456789jfmasondJFMASOND", s[0]) < 0 { // as no day and no month begins
		return Day{}, 0, false
	}
	c := &cursor{s: s}
	if d, ok := form(c); ok && d.valid() && !c.midWord() {
		return d, c.pos, true
	}
	return Day{}, 0, false
}

// LeadingWeekday is how many bytes the name of a day of the week takes that s begins
// with, its full stop, its comma and the space behind included; 0 without one.
func LeadingWeekday(s string) int {
	c := &cursor{s: s}
	if !Weekday(c.letters()) {
		return 0
	}
	_ = c.skip(".")
	_ = c.skip(",")
	c.space()
	return c.pos
}

// Month reports whether a word, in whatever case, names a month.
func Month(w string) bool { return months[strings.ToLower(strings.TrimSuffix(w, "."))] != 0 }

// Weekday reports whether a word, in whatever case, names a day of the week.
func Weekday(w string) bool { return weekdays[strings.ToLower(w)] }

func isoDay(c *cursor) (Day, bool) {
	year, a := c.number(4, 4)
	sep := c.skip("-") || c.skip("/")
	month, b := c.number(1, 2)
	sep = sep && (c.skip("-") || c.skip("/"))
	date, e := c.number(1, 2)
	if end := c.pos; c.skip("T") { // a time of day
		if _, ok := c.number(2, 2); ok && c.skip(":") {
			c.take(func(r rune) bool { return !unicode.IsSpace(r) })
		} else {
			c.pos = end
		}
	}
	return Day{year, time.Month(month), date}, a && sep && b && e
}

func monthFirst(c *cursor) (Day, bool) {
	month, ok := c.month()
	if !ok {
		return Day{}, false
	}
	c.space()
	date, ok := c.dayOfMonth()
	return Day{c.year(), month, date}, ok
}

func dayFirst(c *cursor) (Day, bool) {
	date, ok := c.dayOfMonth()
	if !ok {
		return Day{}, false
	}
	if !c.skip("-") { // "26-Feb-1987"
		c.space()
		c.skip("of ")
	}
	month, ok := c.month()
	return Day{c.year(), month, date}, ok
}

func dotted(c *cursor) (Day, bool) {
	date, a := c.number(1, 2)
	a = a && c.skip(".")
	month, b := c.number(1, 2)
	b = b && c.skip(".")
	year, e := c.number(4, 4)
	return Day{year, time.Month(month), date}, a && b && e
}

// slashed reads "2/26" and "26/2/1987". Which number is the month is told by the other.
func slashed(c *cursor) (Day, bool) {
	month, a := c.number(1, 2)
	a = a && c.skip("/")
	date, b := c.number(1, 2)
	year := 0
	if end := c.pos; c.skip("/") {
		n, ok := c.number(4, 4)
		if !ok {
			c.pos = end
			return Day{}, false
		}
		year = n
	}
	if month > 12 {
		month, date = date, month
	}
	return Day{year, time.Month(month), date}, a && b && (date > 12 || date == month)
}

// valid reports whether the calendar has the day; a leap day needs no year.
func (d Day) valid() bool {
	year := d.Year
	if year == 0 {
		year = 2000
	}
	t := time.Date(year, d.Month, d.Day, 0, 0, 0, 0, time.UTC)
	return d.Month > 0 && d.Day > 0 && t.Month() == d.Month && t.Day() == d.Day
}

// Time is midnight UTC of the day, the zero time without a year.
func (d Day) Time() time.Time {
	if d.Year == 0 {
		return time.Time{}
	}
	return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC)
}

// String is the day in ISO 8601, with the unspecified digits of ISO 8601-2 where the
// year is not known: "2025-02-26", "XXXX-02-26". The zero Day is "".
func (d Day) String() string {
	switch {
	case d == Day{}:
		return ""
	case d.Year == 0:
		return fmt.Sprintf("XXXX-%02d-%02d", d.Month, d.Day)
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// Near gives a day without a year the one that puts it nearest to t.
func (d Day) Near(t time.Time) Day {
	if d.Year != 0 || d.Month == 0 || t.IsZero() {
		return d
	}
	best, least := d, time.Duration(1<<63-1)
	for _, year := range []int{t.Year(), t.Year() - 1, t.Year() + 1} {
		try := Day{year, d.Month, d.Day}
		if gap := try.Time().Sub(t).Abs(); try.valid() && gap < least {
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

func (c *cursor) skip(s string) bool {
	if !strings.HasPrefix(c.rest(), s) {
		return false
	}
	c.pos += len(s)
	return true
}

// take takes a run of the characters that f allows.
func (c *cursor) take(f func(rune) bool) string {
	start := c.pos
	c.pos = len(c.s) - len(strings.TrimLeftFunc(c.rest(), f))
	return c.s[start:c.pos]
}

func (c *cursor) space() { c.take(unicode.IsSpace) }

// letters takes a run of letters.
func (c *cursor) letters() string {
	return c.take(func(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) })
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
	if !c.skip("-") {
		c.skip(",")
		c.space()
	}
	if year, ok := c.number(4, 4); ok && year >= 1000 {
		return year
	}
	c.pos = start
	return 0
}

// midWord reports whether the cursor stands within a word or a number.
func (c *cursor) midWord() bool {
	before, _ := utf8.DecodeLastRuneInString(c.s[:c.pos])
	after, _ := utf8.DecodeRuneInString(c.rest())
	inner := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	return inner(before) && inner(after)
}
