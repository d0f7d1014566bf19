package facts

import (
	"strings"
	"time"

	"newsbrief/generator/annotate"
	"newsbrief/generator/brief"
)

// spoken writes a stretch of days as a reader says it: "28 August 2025",
// "31 August to 1 September 2025", "first half of 2025".
func spoken(from, to time.Time) string {
	switch {
	case from.Equal(to):
		return from.Format("2 January 2006")
	case from.Day() == 1 && to.AddDate(0, 0, 1).Day() == 1:
		return spokenMonths(from, to)
	case from.Year() != to.Year():
		return from.Format("2 January 2006") + " to " + to.Format("2 January 2006")
	case from.Month() != to.Month():
		return from.Format("2 January") + " to " + to.Format("2 January 2006")
	}
	return from.Format("2") + " to " + to.Format("2 January 2006")
}

// spokenMonths writes whole months.
func spokenMonths(from, to time.Time) string {
	n := (to.Year()-from.Year())*12 + int(to.Month()-from.Month()) + 1
	start := int(from.Month()) - 1
	halves, quarters := []string{"first", "second"}, []string{"first", "second", "third", "fourth"}
	switch {
	case n == 1:
		return from.Format("January 2006")
	case n == 3 && start%3 == 0:
		return quarters[start/3] + " quarter of " + from.Format("2006")
	case n == 6 && start%6 == 0:
		return halves[start/6] + " half of " + from.Format("2006")
	case n == 12 && start == 0:
		return from.Format("2006")
	case n%12 == 0 && start == 0:
		return from.Format("2006") + " to " + to.Format("2006")
	}
	if from.Year() == to.Year() {
		return from.Format("January") + " to " + to.Format("January 2006")
	}
	return from.Format("January 2006") + " to " + to.Format("January 2006")
}

// spokenPeriod writes an ISO 8601 period, as annotations give it.
func spokenPeriod(value string) string {
	from, to, ok := strings.Cut(value, "/")
	if !ok {
		for _, p := range []struct{ layout, out string }{{time.DateOnly, "2 January 2006"}, {"2006-01", "January 2006"}, {"2006", "2006"}} {
			if t, err := time.Parse(p.layout, value); err == nil {
				return t.Format(p.out)
			}
		}
		return ""
	}
	a, err := time.Parse(time.DateOnly, from)
	b, err2 := time.Parse(time.DateOnly, to)
	if err != nil || err2 != nil {
		return ""
	}
	return spoken(a, b)
}

// bounds are the first and last day of a date; the last is zero for one day.
func bounds(d annotate.Date) (start, end brief.Date) {
	if d.From.Equal(d.To) {
		return brief.Day(d.From), ""
	}
	return brief.Day(d.From), brief.Day(d.To)
}
