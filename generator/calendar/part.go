package calendar

import (
	"strings"
	"time"

	"newsbrief/generator/almanac"
	"newsbrief/generator/dateword"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/tense"
	"newsbrief/generator/token"
)

// part.go reads what comes once a year: months, quarters, halves, seasons and
// holidays, with the year they are of.

// part reads the name of a part.
func (c *cursor) part(i int) (almanac.Part, int) {
	if m := c.Month(i); m > 0 {
		return almanac.Part{Unit: almanac.Month, N: int(m)}, i + 1
	}
	w := c.Low(i)
	if n := dateword.Seasons[w]; n > 0 && (!c.Capital(i) || c.Year(i+1) > 0) {
		return almanac.Part{Unit: almanac.Season, N: n}, i + 1
	}
	if len(w) == 2 && w[1] >= '1' && (w[0] == 'q' && w[1] <= '4' || w[0] == 'h' && w[1] <= '2') {
		return almanac.Part{Unit: map[byte]almanac.Unit{'q': almanac.Quarter, 'h': almanac.Half}[w[0]], N: int(w[1] - '0')}, i + 1
	}
	if n := c.Integer(i); n >= 1 && n <= 4 && len(w) == 1 && c.Low(i+1) == "q" && c.Glued(i+1) {
		return almanac.Part{Unit: almanac.Quarter, N: n}, i + 2
	}
	if h, end, ok := c.Holiday(i); ok {
		return almanac.Part{Unit: almanac.Day, Holiday: h}, end
	}
	return c.nthPart(i)
}

// nthPart reads "third quarter", "third-quarter", "first half", "4th quarter" and
// "first nine months".
func (c *cursor) nthPart(i int) (almanac.Part, int) {
	w := c.Low(i)
	name, at := c.Low(i+1), i+1
	n := dateword.Ordinals[w]
	if head, tail, ok := strings.Cut(w, "-"); ok {
		n, name, at = dateword.Ordinals[head], tail, i
	} else if d, end := c.MonthDay(i); d > 0 && end == i+2 {
		n, name, at = d, c.Low(end), end
	} else if w == "last" && c.Low(i+2) == "of" {
		n = map[string]int{"quarter": 4, "half": 2}[name]
	}
	if name == "fiscal" || name == "financial" {
		at++
		name = c.Low(at)
	}
	switch u := dateword.Units[name]; {
	case u == almanac.Quarter && n >= 1 && n <= 4:
		return almanac.Part{Unit: almanac.Quarter, N: n}, at + 1
	case u == almanac.Half && (n == 1 || n == 2):
		return almanac.Part{Unit: almanac.Half, N: n}, at + 1
	case u == almanac.Half && w == "final":
		return almanac.Part{Unit: almanac.Half, N: 2}, at + 1
	}
	if n := token.Spelled(name); w == "first" && n > 1 && n < 12 && c.Low(i+2) == "months" {
		return almanac.Part{Unit: almanac.Span, N: n}, i + 3
	}
	return almanac.Part{}, 0
}

// yearNamed reads a year: "1989", "fiscal 1989", "last year", "the previous year".
func (c *cursor) yearNamed(i int) (y int, sure certainty, end int) {
	if c.Low(i) == "the" {
		i++
	}
	if y, end := c.YearOrShort(i); end > 0 {
		return y, known, end
	}
	if fiscal[c.Low(i)] {
		i++
		if c.Low(i) == "year" {
			i++
		}
		y, end := c.YearOrShort(i)
		return y, guessed, end
	}
	today, ok := c.today()
	s, at, isStep := c.step(i)
	if !ok || !isStep {
		return 0, 0, 0
	}
	if fiscal[c.Low(at)] || c.Low(at) == "calendar" {
		at++
		sure = guessed
	}
	if c.Low(at) != "year" {
		return 0, 0, 0
	}
	if s.Told {
		return c.told(almanac.Year).From.Year() + s.N, vague, at + 1
	}
	return today.Year() + s.N, sure, at + 1
}

var fiscal = lexicon.Set(`fiscal financial fy`)

// partOfYear reads a part with its year, before or behind it, or by itself: "the
// third quarter of last year", "1988's fourth quarter", "spring 2012", "in March".
func (c *cursor) partOfYear(i int) (meaning, int) {
	if c.Low(i) == "the" {
		return meaning{}, 0
	}
	if y, sure, at := c.yearNamed(i); at > 0 {
		if at < c.Limit && c.Text.Tokens[at].Possessive() {
			at++
		}
		if fiscal[c.Low(at)] {
			at++
			sure = max(sure, guessed)
		}
		if p, end := c.part(at); end > 0 && p.Unit != almanac.Day && c.Integer(end) < 0 {
			return c.within(y, p, sure), end
		}
		return meaning{}, 0
	}
	p, end := c.part(i)
	if end == 0 {
		return meaning{}, 0
	}
	at := end
	switch c.Low(at) {
	case "of", "in", "during":
		at++
	case ",":
		if c.Year(at+1) > 0 {
			at++
		}
	}
	if y, sure, behind := c.yearNamed(at); behind > 0 {
		if _, next := c.LastYear(at); next > 0 && p.Unit == almanac.Season {
			behind = next // "the winter of 1994-95"
		}
		return c.within(y, p, sure), behind
	}
	if m, ok := c.bare(i, end, p); ok {
		return m, end
	}
	return meaning{}, 0
}

// within is a part of year y. When a season begins depends on where.
func (c *cursor) within(y int, p almanac.Part, sure certainty) meaning {
	if p.Unit == almanac.Season {
		sure = max(sure, guessed)
	}
	return meaning{Period: p.In(y), sure: sure}
}

// bare is what a part means whose year is not told; ok is false when the words
// may be no part of a year at all.
func (c *cursor) bare(i, end int, p almanac.Part) (m meaning, ok bool) {
	today, dated := c.today()
	switch p.Unit {
	case almanac.Month:
		ok, firm := c.StandsAsMonth(i)
		y := c.latest(i, p)
		sense, clear := c.Tense(i)
		if sense == tense.Unclear && !firm {
			y = c.nearestYear(i, func(y int) time.Time { return almanac.Date(y, time.Month(p.N), 15) })
		}
		m.Period = p.In(y)
		if !firm || !clear {
			m.sure = guessed
		}
		return m, ok
	case almanac.Quarter:
		if !dated || c.says(games) {
			return m, false
		}
		m.Period = p.In(c.latest(i, p))
		if sense, _ := c.Tense(i); sense != tense.Forward && !m.To.Before(today) {
			m.sure = guessed // it is not over, or is of a fiscal year
		}
		return m, true
	case almanac.Half:
		if !dated || !c.says(business) {
			return m, false
		}
		return meaning{Period: p.In(c.latest(i, p)), sure: guessed}, true
	case almanac.Season:
		if !dated || !c.StandsAsSeason(i, end) {
			return m, false
		}
		return meaning{Period: p.In(c.latest(i, p)), sure: guessed}, true
	case almanac.Day:
		if p.Holiday.Year > 0 {
			return meaning{Period: p.In(0)}, true
		}
		if !dated {
			return m, false
		}
		return meaning{Period: p.In(c.nearestYear(i, p.Holiday.In)), sure: guessed}, true
	}
	return meaning{Period: p.In(today.Year())}, false
}

// latest is the year in which a part lately began; or in which it will next end
// when the clause around i points ahead. It is 0 when today is not known.
func (c *cursor) latest(i int, p almanac.Part) int {
	today, ok := c.today()
	if !ok {
		return 0
	}
	y := today.Year()
	in := p.In(y)
	sense, _ := c.Tense(i)
	switch {
	case sense == tense.Forward && in.To.Before(today):
		return y + 1
	case sense != tense.Forward && in.From.After(today):
		return y - 1
	}
	return y
}

// says reports whether the sentence has one of the words.
func (c *cursor) says(words map[string]bool) bool {
	for i := c.First; i < c.Limit; i++ {
		if words[c.Text.Tokens[i].Low] {
			return true
		}
	}
	return false
}

var (
	games = lexicon.Set(`touchdown touchdowns goal goals scored scores scoring yards rebounds halftime quarterback coach kickoff referee
		penalty timeout winger striker midfielder buzzer layup`)
	business = lexicon.Set(`% percent $ € £ ¥ profit profits revenue revenues sales earnings results income output growth exports imports shipments deliveries
		economy economic fiscal forecast prices turnover orders production margin margins spending costs`)
)
