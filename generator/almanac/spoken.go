package almanac

import (
	"strconv"
	"strings"
	"time"
)

// Spoken writes the value of a date as a reader says it: "28 August 2025", "31
// August to 1 September 2025", "first half of 2025". It leaves out a time of
// day, and is empty for a value that tells no days.
func Spoken(value string) string {
	if from, to, ok := strings.Cut(value, "/"); ok {
		a, err := time.Parse(time.DateOnly, from)
		b, err2 := time.Parse(time.DateOnly, to)
		if err != nil || err2 != nil {
			return ""
		}
		return spokenSpan(a, b)
	}
	value, _, _ = strings.Cut(value, "T")
	for _, form := range []struct{ layout, out string }{{time.DateOnly, "2 January 2006"}, {"2006-01", "January 2006"}, {"2006", "2006"}} {
		if t, err := time.Parse(form.layout, value); err == nil {
			return t.Format(form.out)
		}
	}
	if y, w, ok := strings.Cut(value, "-W"); ok {
		year, err := strconv.Atoi(y)
		n, err2 := strconv.Atoi(w)
		if err != nil || err2 != nil {
			return ""
		}
		monday := Week.Of(Date(year, 1, 4)).Plus(n - 1).From // the first week has 4 January
		return "week of " + monday.Format("2 January 2006")
	}
	if _, err := strconv.Atoi(value); err == nil && len(value) == 3 {
		return value + "0s"
	}
	return ""
}

// spokenSpan writes the days from the one to the other.
func spokenSpan(from, to time.Time) string {
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
