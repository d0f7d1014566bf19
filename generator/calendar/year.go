package calendar

import (
	"strconv"
	"strings"
	"time"

	"newsbrief/generator/almanac"
	"newsbrief/generator/dateword"
	"newsbrief/generator/token"
)

// year.go reads years, decades and centuries, alone and in ranges, and ranges of months.

// monthRange reads "January to April 2015" and "from March to May".
func (c *cursor) monthRange(i int) (meaning, int) {
	m, next := c.Month(i), c.To(i+1)
	last := c.Month(next)
	hyphened := false
	if first, second, ok := strings.Cut(c.Low(i), "-"); ok && dateword.Months[first] > 0 {
		m, last, next = dateword.Months[first], dateword.Months[second], i
		hyphened = true
	}
	if m == 0 || next == 0 || last == 0 || c.Integer(next+1) > 0 && c.Year(next+1) < 0 {
		return meaning{}, 0
	}
	end, y := next+1, c.Year(next+1)
	switch {
	case y > 0:
		end++
	case c.Today.IsZero() || c.Low(i-1) != "from" && !hyphened:
		return meaning{}, 0
	default:
		y = c.latest(i, almanac.Part{Unit: almanac.Month, N: int(last)})
	}
	from := almanac.Date(y, m, 1)
	if last < m {
		from = almanac.Date(y-1, m, 1)
	}
	return meaning{Period: almanac.Between(from, almanac.Month.Of(almanac.Date(y, last, 1)).To)}, end
}

// years reads "2019" where it stands as a year, "fiscal 1989", "2019-2021" and "1988/89".
func (c *cursor) years(i int) (meaning, int) {
	if y, sure, end := c.yearNamed(i); fiscal[c.Low(i)] && end > 0 {
		return meaning{Period: almanac.Year.Of(almanac.Date(y, 1, 1)), sure: sure}, end
	}
	if y, end := c.YearOrShort(i); end == i+2 && c.LeadsYear(i-1) {
		return meaning{Period: almanac.Year.Of(almanac.Date(y, 1, 1))}, end
	}
	y := c.Year(i)
	if y < 0 || !c.StandsAsYear(i) {
		return meaning{}, 0
	}
	if last, end := c.LastYear(i); end > 0 {
		return meaning{Period: almanac.Between(almanac.Date(y, 1, 1), almanac.Date(last, 12, 31))}, end
	}
	return meaning{Period: almanac.Year.Of(almanac.Date(y, 1, 1))}, i + 1
}

// decadeOrCentury reads "1990s", "'90s", "mid-1980s", "19th century" and
// "nineteenth century".
func (c *cursor) decadeOrCentury(i int) (meaning, int) {
	w := dateword.Inner(c.Low(i))
	if n, ok := strings.CutSuffix(w, "s"); ok && len(n) == 4 && c.Text.Tokens[i].Kind == token.Word {
		if y, err := strconv.Atoi(n); err == nil && y%10 == 0 && y >= 1000 {
			return meaning{Period: almanac.Decade.Of(almanac.Date(y, 1, 1))}, i + 1
		}
	}
	if y := c.Year(i); y%10 == 0 && c.Low(i+1) == "s" && c.Glued(i+1) {
		return meaning{Period: almanac.Decade.Of(almanac.Date(y, 1, 1))}, i + 2
	}
	if n := c.Integer(i + 1); (w == "'" || w == "‘") && n >= 10 && n%10 == 0 && n < 100 && c.Glued(i+1) && c.Glued(i+2) && c.Low(i+2) == "s" {
		return meaning{Period: almanac.Decade.Of(almanac.Date(1900+n, 1, 1))}, i + 3
	}
	n, at := dateword.Ordinals[w], i+1
	if d, end := c.MonthDay(i); d > 0 && end == i+2 {
		n, at = d, end
	}
	if strings.HasSuffix(c.Low(at), "-century") && c.Integer(i) > 1 { // "th-century" is one token
		return meaning{Period: almanac.Century.Of(almanac.Date((c.Integer(i)-1)*100, time.January, 1))}, at + 1
	}
	if c.Low(at) == "-" {
		at++
	}
	if n > 9 && n < 22 && (c.Low(at) == "century" || c.Low(at) == "centuries") {
		return meaning{Period: almanac.Century.Of(almanac.Date((n-1)*100, time.January, 1))}, at + 1
	}
	return meaning{}, 0
}
