package calendar

import (
	"strings"
	"time"

	"newsbrief/generator/token"
)

var weekdayNames = map[string]time.Weekday{
	"sunday": 0, "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
	"mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thurs": 4, "fri": 5,
}

// weekday is the day of the week named at i, or -1.
func (c cursor) weekday(i int) time.Weekday {
	if i < c.First || i >= c.Limit || !c.Text.Tokens[i].Capital() {
		return -1
	}
	if d, ok := weekdayNames[strings.TrimSuffix(c.Low(i), ".")]; ok {
		return d
	}
	return -1
}

// weekdays reads "Sunday", "last Friday", "Sunday and Monday" and "Friday to
// Sunday". A pair shares its direction, and two days in a row are one date.
func (c cursor) weekdays(i int) (days, int) {
	first, how := i, ""
	switch c.Low(i) {
	case "last", "next", "this":
		how = c.Low(i)
		i++
	}
	wd := c.weekday(i)
	if wd < 0 || c.dates.Reference.IsZero() {
		return days{}, 0
	}
	switch c.Low(first - 1) {
	case "next", "previous", "every", "each", "following", "most", "alternate":
		return days{}, 0
	case "on":
		if c.Low(first-2) == "week" {
			return days{}, 0 // "next week on Tuesday"
		}
	}
	if n := c.integer(i + 1); n > 0 && n <= 31 && c.Low(i+2) != ":" {
		return days{}, 0 // "Friday 31", of which month?
	}
	if d, end := c.dayOfWeek(i, wd); end > 0 {
		return d, end
	}
	t, ok := c.nearestWeekday(first, wd, how)
	if !ok {
		return days{}, 0
	}
	d, end := days{t, t}, i+1
	if c.Low(end) == "and" || c.to(end) > 0 {
		if second := c.weekday(end + 1); second >= 0 {
			gap := (int(second) - int(wd) + 7) % 7
			if c.Low(end) != "and" || gap == 1 {
				d.to = t.AddDate(0, 0, gap)
				if d.to.After(c.dates.Reference) && !t.After(c.dates.Reference) && c.direction(first) < 0 {
					return days{t.AddDate(0, 0, -7), d.to.AddDate(0, 0, -7)}, end + 2
				}
				return d, end + 2
			}
		}
	}
	switch c.Low(end) {
	case "morning", "afternoon", "evening", "night":
		end++
	}
	return d, end
}

// dayOfWeek reads "Tuesday next week" and "Tuesday of last week".
func (c cursor) dayOfWeek(i int, wd time.Weekday) (days, int) {
	at := i + 1
	if c.Low(at) == "of" {
		at++
	}
	step, ok := steps[c.Low(at)]
	if !ok || c.Low(at+1) != "week" {
		return days{}, 0
	}
	week, _ := c.stretch(at+1, step)
	d := week.from.AddDate(0, 0, (int(wd)+6)%7)
	return days{d, d}, at + 2
}

// nearestWeekday resolves a weekday: the most recent one, today included,
// unless a word before it or a cue in its clause points ahead.
func (c cursor) nearestWeekday(i int, wd time.Weekday, how string) (time.Time, bool) {
	today := c.dates.Reference
	back := (int(today.Weekday()) - int(wd) + 7) % 7
	ahead := (int(wd) - int(today.Weekday()) + 7) % 7
	switch how {
	case "last":
		if back == 0 {
			back = 7
		}
		return today.AddDate(0, 0, -back), true
	case "next":
		// In mid-week "next Friday" may be of this week or of the next.
		if ahead == 0 || (int(wd)+6)%7 > (int(today.Weekday())+6)%7 {
			return time.Time{}, false
		}
		return today.AddDate(0, 0, ahead), true
	case "this":
		return today.AddDate(0, 0, ahead), true
	}
	switch c.direction(i) {
	case forward:
		return today.AddDate(0, 0, ahead), true
	case unclear:
		return time.Time{}, false
	}
	if i-2 >= c.First && c.weekdayPairBefore(i) {
		return time.Time{}, false
	}
	return today.AddDate(0, 0, -back), true
}

// relative reads the words that count from today: "yesterday", "last year",
// "this month", "next week", "last March".
func (c cursor) relative(i int) (days, int) {
	today := c.dates.Reference
	if today.IsZero() {
		return days{}, 0
	}
	switch c.Low(i) {
	case "today", "tonight":
		return days{today, today}, i + 1
	case "yesterday":
		d := today.AddDate(0, 0, -1)
		return days{d, d}, i + 1
	case "tomorrow":
		d := today.AddDate(0, 0, 1)
		return days{d, d}, i + 1
	}
	step, ok := steps[c.Low(i)]
	if !ok {
		return days{}, 0
	}
	if m := c.month(i + 1); m > 0 && c.integer(i+2) < 0 {
		y := today.Year()
		switch {
		case step < 0 && m >= today.Month():
			y--
		case step > 0 && m <= today.Month():
			y++
		}
		return month(y, m), i + 2
	}
	if d, ok := c.stretch(i+1, step); ok && c.Low(i+2) != "of" && c.Low(i+2) != "in" || ok && c.Low(i+2) == "in" && c.month(i+3) == 0 {
		return d, i + 2
	}
	return days{}, 0
}

// stretch is the week, month, quarter or year, named at i, that lies step from
// the one of today.
func (c cursor) stretch(i, step int) (days, bool) {
	today := c.dates.Reference
	switch c.Low(i) {
	case "year":
		return year(today.Year() + step), true
	case "month":
		return months(today.Year(), today.Month()+time.Month(step), 1), true
	case "quarter":
		q := (int(today.Month())-1)/3 + step
		return months(today.Year(), time.Month(q*3+1), 3), true
	case "week":
		monday := today.AddDate(0, 0, -(int(today.Weekday())+6)%7+7*step)
		return days{monday, monday.AddDate(0, 0, 6)}, true
	case "weekend":
		if wd := today.Weekday(); step == 0 && wd != time.Saturday && wd != time.Sunday && c.direction(i) != forward {
			return days{}, false // the one before, or the one to come?
		}
		saturday := today.AddDate(0, 0, -(int(today.Weekday())+6)%7+5+7*step)
		return days{saturday, saturday.AddDate(0, 0, 1)}, true
	}
	return days{}, false
}

// ago reads "two weeks ago" and "a year earlier" as far as the unit is exact.
func (c cursor) ago(i int) (days, int) {
	today := c.dates.Reference
	n := max(c.integer(i), token.Spelled(c.Low(i)))
	if c.Low(i) == "a" || c.Low(i) == "an" {
		n = 1
	}
	if n < 1 || today.IsZero() || c.Low(i+2) != "ago" {
		return days{}, 0
	}
	switch strings.TrimSuffix(c.Low(i+1), "s") {
	case "day":
		d := today.AddDate(0, 0, -n)
		return days{d, d}, i + 3
	case "week":
		d := today.AddDate(0, 0, -7*n)
		return days{d, d}, i + 3
	case "month":
		return months(today.Year(), today.Month()-time.Month(n), 1), i + 3
	case "year":
		return year(today.Year() - n), i + 3
	}
	return days{}, 0
}

// part reads the half or quarter of a year: "the first half of this year",
// "the third quarter", "the fourth quarter of 2024".
func (c cursor) part(i int) (days, int) {
	nth, size, at := c.partName(i)
	if size == 0 || size == 6 && nth > 2 {
		return days{}, 0
	}
	in := func(y int) days { return months(y, time.Month((nth-1)*size+1), size) }
	whole := size == 6 || size == 3
	end := at
	if c.Low(at) == "of" || c.Low(at) == "in" {
		at++
	}
	if c.Low(at) == "the" {
		at++
	}
	if y := c.year(at); y > 0 {
		return in(y), at + 1
	}
	if c.dates.Reference.IsZero() {
		return days{}, 0
	}
	step, related := steps[c.Low(at)]
	if related && c.Low(at+1) == "year" {
		return in(c.dates.Reference.Year() + step), at + 2
	}
	if size == 6 || !whole {
		return days{}, 0 // of a match as often as of a year
	}
	d := in(c.dates.Reference.Year())
	switch {
	case c.direction(i) > 0 && d.to.Before(c.dates.Reference):
		d = in(c.dates.Reference.Year() + 1)
	case c.direction(i) <= 0 && !d.to.Before(c.dates.Reference):
		d = in(c.dates.Reference.Year() - 1)
	}
	return d, end
}

// partName reads "first half", "third quarter", "Q3": which part, of how many
// months, and the token behind it. The months are 0 when there is none.
func (c cursor) partName(i int) (nth, size, end int) {
	switch w := c.Low(i); w {
	case "q1", "q2", "q3", "q4", "h1", "h2":
		if w[0] == 'q' {
			return int(w[1] - '0'), 3, i + 1
		}
		return int(w[1] - '0'), 6, i + 1
	}
	if n := token.Spelled(c.Low(i + 1)); c.Low(i) == "first" && n > 1 && n < 12 && c.Low(i+2) == "months" {
		return 1, n, i + 3
	}
	nth = map[string]int{"first": 1, "second": 2, "third": 3, "fourth": 4}[c.Low(i)]
	if nth == 0 {
		return 0, 0, 0
	}
	return nth, map[string]int{"half": 6, "quarter": 3}[c.Low(i+1)], i + 2
}
