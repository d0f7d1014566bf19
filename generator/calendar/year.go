package calendar

import (
	"time"

	"newsbrief/generator/token"
)

// year.go reads months and years, alone and in ranges.

// monthAndYear reads "August 2025", and a month alone behind a word that makes
// it one: "in August", "since last March".
func (c cursor) monthAndYear(i int) (days, int) {
	start := i
	switch c.Low(i) {
	case "early", "late", "mid":
		i++
		if c.Low(i) == "-" {
			i++
		}
	}
	m := c.month(i)
	if m == 0 {
		return days{}, 0
	}
	at := i + 1
	if c.Low(at) == "of" || c.Low(at) == "," {
		at++
	}
	if y := c.year(at); y > 0 {
		return month(y, m), at + 1
	}
	if step, ok := steps[c.Low(at)]; ok && c.Low(at+1) == "year" && !c.dates.Reference.IsZero() {
		return month(c.dates.Reference.Year()+step, m), at + 2
	}
	switch c.Low(start - 1) {
	case "in", "since", "until", "by", "from", "for", "during", "of", "between", "and", "to", "through", "mid-":
	default:
		return days{}, 0
	}
	if c.dates.Reference.IsZero() || c.integer(i+1) >= 0 {
		return days{}, 0
	}
	return month(c.monthYear(i, m), m), i + 1
}

// monthRange reads "January to April 2015" and "from March to May".
func (c cursor) monthRange(i int) (days, int) {
	m := c.month(i)
	next := c.to(i + 1)
	if m == 0 || next == 0 {
		return days{}, 0
	}
	last := c.month(next)
	if last == 0 || c.integer(next+1) > 0 && c.year(next+1) < 0 {
		return days{}, 0
	}
	end, y := next+1, c.year(next+1)
	switch {
	case y > 0:
		end++
	case c.dates.Reference.IsZero() || c.Low(i-1) != "from":
		return days{}, 0
	default:
		y = c.monthYear(i, last)
	}
	from := month(y, m)
	if last < m {
		from = month(y-1, m)
	}
	return days{from.from, month(y, last).to}, end
}

// monthYear is the year of a bare month: the last that began, unless a cue in
// the clause points ahead.
func (c cursor) monthYear(i int, m time.Month) int {
	y := c.dates.Reference.Year()
	if c.direction(i) > 0 {
		if m < c.dates.Reference.Month() {
			y++
		}
		return y
	}
	if m > c.dates.Reference.Month() {
		y--
	}
	return y
}

// years reads "2019" where it stands as a year, "2019-2021" and "the 1990s".
func (c cursor) years(i int) (days, int) {
	y := c.year(i)
	if y < 0 {
		return days{}, 0
	}
	if c.Low(i+1) == "s" && c.Glued(i+1) && y%10 == 0 {
		return months(y, time.January, 120), i + 2
	}
	if !c.standsAsYear(i) {
		return days{}, 0
	}
	next := c.to(i + 1)
	if c.Low(i+1) == "and" && c.Low(i-1) == "between" {
		next = i + 2
	}
	if next > 0 {
		if y2 := c.year(next); y2 > y {
			return days{year(y).from, year(y2).to}, next + 1
		}
		if n := c.integer(next); c.Low(i+1) != "to" && len(c.Low(next)) == 2 && y/100*100+n > y && c.Glued(next) {
			return days{year(y).from, year(y/100*100 + n).to}, next + 1
		}
	}
	return year(y), i + 1
}

// standsAsYear reports whether the four digits at i are a year rather than a
// count: a word before says so, or they stand between brackets.
func (c cursor) standsAsYear(i int) bool {
	switch c.Low(i + 1) {
	case "%", "percent", "per", "people", "million", "billion", "miles", "km", "meters", "metres", "feet", "m":
		return false
	}
	switch c.Low(i - 1) {
	case "in", "since", "until", "till", "by", "from", "before", "after", "during", "early", "late", "mid", "through",
		"year", "circa", "spring", "summer", "autumn", "fall", "winter", "season", "end", "of", "half", "quarter", "for":
		return true
	case "and", "to", "between", "-", "–":
		return c.year(i-2) > 0 || c.Low(i-1) == "between"
	case "the", "a", "its", "his", "her", "their":
		return c.Low(i+1) != "-" && c.wordAt(i+1)
	case "(":
		return c.Low(i+1) == ")" || c.to(i+1) > 0 || c.Low(i+1) == ","
	case ",":
		return c.month(i-2) > 0
	}
	return false
}

// wordAt reports whether the token at i is a word that a year can stand before:
// "the 2024 election", "the 2024 World Cup".
func (c cursor) wordAt(i int) bool {
	return i < c.Limit && c.Text.Tokens[i].Kind == token.Word && !c.Text.Tokens[i].Glued
}
