package calendar

import "time"

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
