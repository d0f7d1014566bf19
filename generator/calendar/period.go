package calendar

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// A unit is a stretch of the calendar that has a name.
type unit int

const (
	span    unit = iota // from one day to another, and no unit of the calendar
	instant             // an hour or less
	day
	week
	weekend
	month
	season
	quarter
	half
	year
	decade
	century
)

// months is how many months a unit has; 0 for those that are counted in days.
var months = map[unit]int{month: 1, season: 3, quarter: 3, half: 6, year: 12, decade: 120, century: 1200}

// A period is one unit of the calendar, or a span: its first and last day,
// midnight UTC. Its year is 0 where that is not known.
type period struct {
	from, to time.Time
	unit     unit
}

func date(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 0, 0, 0, 0, time.UTC) }

// of is the unit that day t lies in.
func (u unit) of(t time.Time) period {
	if n := months[u]; n > 0 {
		y, m, _ := t.Date()
		return u.since(date(y, 1+time.Month(((y*12+int(m)-1)/n*n)-y*12), 1))
	}
	monday := t.AddDate(0, 0, -(int(t.Weekday())+6)%7)
	switch u {
	case week:
		return u.since(monday)
	case weekend:
		return u.since(monday.AddDate(0, 0, 5))
	}
	return period{t, t, day}
}

// since is the unit whose first day is t.
func (u unit) since(t time.Time) period {
	switch u {
	case week:
		return period{t, t.AddDate(0, 0, 6), u}
	case weekend:
		return period{t, t.AddDate(0, 0, 1), u}
	}
	if n := months[u]; n > 0 {
		return period{t, t.AddDate(0, n, -1), u}
	}
	return period{t, t, day}
}

// plus is the period n of its units on.
func (p period) plus(n int) period {
	switch p.unit {
	case week, weekend:
		return p.unit.since(p.from.AddDate(0, 0, 7*n))
	case season:
		return p.unit.since(p.from.AddDate(n, 0, 0))
	}
	if m := months[p.unit]; m > 0 {
		return p.unit.since(p.from.AddDate(0, m*n, 0))
	}
	return day.of(p.from.AddDate(0, 0, n))
}

// String is the period in ISO 8601.
func (p period) String() string {
	from := iso(p.from)
	switch p.unit {
	case day, instant:
		return from
	case week:
		y, w := p.from.ISOWeek()
		return fmt.Sprintf("%04d-W%02d", y, w)
	case month:
		return from[:7]
	case season:
		return from[:5] + "2" + strconv.Itoa(int(p.from.Month())/3)
	case year:
		return from[:4]
	case decade:
		return from[:3]
	case century:
		return from[:2]
	}
	return from + "/" + iso(p.to)
}

// iso is a day in ISO 8601; a year that is not known is written XXXX.
func iso(t time.Time) string {
	s := t.Format(time.DateOnly)
	if t.Year() == 0 {
		s = "XXXX" + strings.TrimPrefix(s, "0000")
	}
	return s
}

// A meaning is what an expression of time says.
type meaning struct {
	period
	clock string    // the time of day: "T14:00Z"
	open  direction // some time before the period, or after it
	sure  certainty
}

// A certainty is how far the words bind an expression to its period.
type certainty int

const (
	known   certainty = iota
	guessed           // it most likely means the period
	vague             // it only points there: "now", "the year"
)

func (m meaning) String() string {
	switch {
	case m.open == backward:
		return "../" + iso(m.to)
	case m.open == forward:
		return iso(m.from) + "/.."
	case m.from.IsZero():
		return m.clock
	}
	return m.period.String() + m.clock
}

// written reports whether the value has years of four digits; only a day or month
// of an unknown year may have none.
func (m meaning) written(dated bool) bool {
	if m.from.IsZero() {
		return m.unit == instant
	}
	first := 1
	if !dated {
		first = 0
	}
	return m.from.Year() >= first && m.to.Year() <= 9999
}

// doubted is the meaning, at most as sure as s.
func (m meaning) doubted(s certainty) meaning {
	m.sure = max(m.sure, s)
	return m
}
