package almanac

import "time"

// A Part is the nth month, season, quarter or half of a year, a holiday of it as
// a day, or its first n months as a span.
type Part struct {
	Unit    Unit
	N       int
	Holiday Holiday
}

// In is the part of year y.
func (p Part) In(y int) Period {
	switch p.Unit {
	case Day:
		return Day.Of(p.Holiday.In(y))
	case Season:
		return Season.Since(Date(y, time.Month(3*p.N), 1))
	case Span:
		return Between(Date(y, 1, 1), Date(y, time.Month(p.N+1), 0))
	}
	return p.Unit.Since(Date(y, time.Month((p.N-1)*Months[p.Unit]+1), 1))
}
