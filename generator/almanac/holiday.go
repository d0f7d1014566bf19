package almanac

import "time"

// A Holiday is a day that comes once a year: the day of the month; or where a
// weekday is told, the first such from that day on; or without a month so many days from
// Easter Sunday.
type Holiday struct {
	month   time.Month
	day     int
	weekday time.Weekday // Sunday when it may be any
	Year    int          // the only one, if it came but once
}

// Holidays are named by their words in lower case, marks apart.
var Holidays = map[string]Holiday{
	"christmas": {12, 25, 0, 0}, "christmas day": {12, 25, 0, 0}, "christmas eve": {12, 24, 0, 0}, "boxing day": {12, 26, 0, 0},
	"new year 's": {1, 1, 0, 0}, "new year 's day": {1, 1, 0, 0}, "new year 's eve": {12, 31, 0, 0},
	"thanksgiving": {11, 22, time.Thursday, 0}, "thanksgiving day": {11, 22, time.Thursday, 0}, "black friday": {11, 23, time.Friday, 0},
	"cyber monday": {11, 26, time.Monday, 0}, "labor day": {9, 1, time.Monday, 0}, "memorial day": {5, 25, time.Monday, 0},
	"columbus day": {10, 8, time.Monday, 0}, "presidents ' day": {2, 15, time.Monday, 0}, "presidents day": {2, 15, time.Monday, 0},
	"martin luther king day": {1, 15, time.Monday, 0}, "martin luther king jr. day": {1, 15, time.Monday, 0}, "election day": {11, 2, time.Tuesday, 0},
	"independence day": {7, 4, 0, 0}, "fourth of july": {7, 4, 0, 0}, "halloween": {10, 31, 0, 0}, "veterans day": {11, 11, 0, 0},
	"armistice day": {11, 11, 0, 0}, "valentine 's day": {2, 14, 0, 0}, "st. patrick 's day": {3, 17, 0, 0}, "may day": {5, 1, 0, 0},
	"april fools ' day": {4, 1, 0, 0}, "bastille day": {7, 14, 0, 0}, "earth day": {4, 22, 0, 0}, "inauguration day": {1, 20, 0, 0},
	"easter": {}, "easter sunday": {}, "easter monday": {day: 1}, "good friday": {day: -2}, "palm sunday": {day: -7}, "ash wednesday": {day: -46},
	"black monday": {10, 19, 0, 1987}, "d-day": {6, 6, 0, 1944},
}

// In is the day of a year.
func (h Holiday) In(y int) time.Time {
	if h.Year > 0 {
		y = h.Year
	}
	if h.month == 0 {
		return easter(y).AddDate(0, 0, h.day)
	}
	t := Date(y, h.month, h.day)
	if h.weekday > 0 {
		t = t.AddDate(0, 0, (int(h.weekday)-int(t.Weekday())+7)%7)
	}
	return t
}

// easter is Easter Sunday of a year, by the rule of Meeus, Jones and Butcher.
func easter(y int) time.Time {
	a, b, c := y%19, y/100, y%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	n := h + l - 7*((a+11*h+22*l)/451) + 114
	return Date(y, time.Month(n/31), n%31+1)
}
