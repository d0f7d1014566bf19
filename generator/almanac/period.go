// Package almanac knows the units of the calendar, from a day to a century, the
// parts of a year and its holidays.
//
// A day, a unit and a number come in; out come Periods, which write themselves in
// ISO 8601. Spoken turns such a value into the words of a reader.
package almanac

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// A Unit is a stretch of the calendar that has a name.
type Unit int

// The units, from the shortest.
const (
	Span    Unit = iota // from one day to another, and no unit of the calendar
	Instant             // an hour or less
	Day
	Week
	Weekend
	Month
	Season
	Quarter
	Half
	Year
	Decade
	Century
)

// Months is how many months a unit has; 0 for those that are counted in days.
var Months = map[Unit]int{Month: 1, Season: 3, Quarter: 3, Half: 6, Year: 12, Decade: 120, Century: 1200}

// A Period is one unit of the calendar, or a span: its first and last day,
// midnight UTC. Its year is 0 where that is not known.
type Period struct {
	From, To time.Time
	Unit     Unit
}

// Date is a day, midnight UTC.
func Date(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 0, 0, 0, 0, time.UTC) }

// Between is the days from the one to the other.
func Between(from, to time.Time) Period { return Period{from, to, Span} }

// Of is the unit that day t lies in.
func (u Unit) Of(t time.Time) Period {
	if n := Months[u]; n > 0 {
		y, m, _ := t.Date()
		return u.Since(Date(y, 1+time.Month(((y*12+int(m)-1)/n*n)-y*12), 1))
	}
	monday := t.AddDate(0, 0, -(int(t.Weekday())+6)%7)
	switch u {
	case Week:
		return u.Since(monday)
	case Weekend:
		return u.Since(monday.AddDate(0, 0, 5))
	}
	return Period{t, t, Day}
}

// Since is the unit whose first day is t.
func (u Unit) Since(t time.Time) Period {
	switch u {
	case Week:
		return Period{t, t.AddDate(0, 0, 6), u}
	case Weekend:
		return Period{t, t.AddDate(0, 0, 1), u}
	}
	if n := Months[u]; n > 0 {
		return Period{t, t.AddDate(0, n, -1), u}
	}
	return Period{t, t, Day}
}

// Plus is the period n of its units on.
func (p Period) Plus(n int) Period {
	switch p.Unit {
	case Week, Weekend:
		return p.Unit.Since(p.From.AddDate(0, 0, 7*n))
	case Season:
		return p.Unit.Since(p.From.AddDate(n, 0, 0))
	}
	if m := Months[p.Unit]; m > 0 {
		return p.Unit.Since(p.From.AddDate(0, m*n, 0))
	}
	return Day.Of(p.From.AddDate(0, 0, n))
}

// String is the period in ISO 8601.
func (p Period) String() string {
	from := ISO(p.From)
	switch p.Unit {
	case Day, Instant:
		return from
	case Week:
		y, w := p.From.ISOWeek()
		return fmt.Sprintf("%04d-W%02d", y, w)
	case Month:
		return from[:7]
	case Season:
		return from[:5] + "2" + strconv.Itoa(int(p.From.Month())/3)
	case Year:
		return from[:4]
	case Decade:
		return from[:3]
	case Century:
		return from[:2]
	}
	return from + "/" + ISO(p.To)
}

// ISO is a day in ISO 8601; a year that is not known is written XXXX.
func ISO(t time.Time) string {
	s := t.Format(time.DateOnly)
	if t.Year() == 0 {
		s = "XXXX" + strings.TrimPrefix(s, "0000")
	}
	return s
}
