package brief

import (
	"fmt"
	"time"
)

// A Date is a day (2025-08-28) or an instant with its zone (RFC 3339), kept as
// it was written. The zero Date is the empty string.
type Date string

// ParseDate checks that s is a day or an RFC 3339 time and returns it unchanged.
func ParseDate(s string) (Date, error) {
	for _, layout := range []string{time.DateOnly, time.RFC3339} {
		// Years of four digits in every time zone.
		if t, err := time.Parse(layout, s); err == nil && t.Year() > 1 && t.Year() < 9999 {
			return Date(s), nil
		}
	}
	return "", fmt.Errorf("%q is not a date (write 2025-08-28, or 2025-08-28T09:30:00+02:00)", s)
}

// Day is the Date of t's day.
func Day(t time.Time) Date { return Date(t.Format(time.DateOnly)) }

// Time is the instant; a day begins at midnight in loc. The zero Date, and one
// that ParseDate would refuse, is the zero time.
func (d Date) Time(loc *time.Location) time.Time {
	if t, err := time.ParseInLocation(time.DateOnly, string(d), loc); err == nil {
		return t
	}
	t, err := time.Parse(time.RFC3339, string(d))
	if err != nil {
		return time.Time{}
	}
	return t.In(loc)
}

// HasTime reports whether the Date names an instant rather than a day.
func (d Date) HasTime() bool { return len(d) > len(time.DateOnly) }
