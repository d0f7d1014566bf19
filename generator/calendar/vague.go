package calendar

import (
	"strings"

	"newsbrief/generator/almanac"
	"newsbrief/generator/dateword"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/tense"
)

// vague.go reads what only points to a time: "now", "the future", "the year".

// definite reads a stretch that the text speaks of as known: "the quarter", "the
// fiscal year", "the morning", "year-end".
func (c *cursor) definite(i int) (meaning, int) {
	today, ok := c.today()
	if !ok {
		return meaning{}, 0
	}
	if u := dateword.Middles[c.Low(i)]; u > 0 {
		if y := c.Year(i + 1); y > 0 {
			return meaning{Period: almanac.Year.Of(almanac.Date(y, 1, 1))}, i + 2
		}
		return meaning{Period: u.Of(today), sure: vague}, i + 1
	}
	if c.Low(i) == "year" && c.Low(i+1) == "end" {
		return meaning{Period: almanac.Year.Of(today), sure: vague}, i + 2
	}
	if u := dateword.Units[c.Low(i)]; u > 0 && c.Low(i+1) == "'s" && c.Low(i+2) == "end" {
		return meaning{Period: u.Of(today), sure: vague}, i + 3
	}
	at := i + 1
	if fiscal[c.Low(at)] || wholes[c.Low(at)] {
		at++
	}
	if y := c.Year(at + 1); y > 0 && c.Low(at) == "year" && c.Low(i) == "the" {
		return meaning{Period: almanac.Year.Of(almanac.Date(y, 1, 1))}, at + 2
	}
	w := c.Low(at)
	u := dateword.Units[w]
	if c.Low(i) != "the" || u < almanac.Day || u == almanac.Half || c.Capital(at) || u == almanac.Quarter && c.says(games) || idioms[c.Low(at-2)+" the "+w] {
		return meaning{}, 0
	}
	p := u.Of(today)
	switch {
	case u == almanac.Weekend:
		p = c.thisWeekend(i).Period
	case u <= almanac.Week, u == almanac.Quarter && c.dates.focus.Unit == almanac.Quarter:
		p = c.told(u)
	}
	return meaning{Period: p, sure: vague}, at + 1
}

var wholes = lexicon.Set(`full whole entire calendar`)

// idioms speak of no day.
var idioms = map[string]bool{"of the day": true, "of the night": true, "save the day": true, "saved the day": true, "won the day": true, "of the century": true}

// vaguely reads the words that tell of now, of the past and of the future.
func (c *cursor) vaguely(i int) (meaning, int) {
	today, ok := c.today()
	if !ok {
		return meaning{}, 0
	}
	m := meaning{Period: almanac.Day.Of(today), sure: vague}
	w, next := c.Low(i), c.Low(i+1)
	if open, ok := vagueWords[w]; ok && !c.Capital(i) && c.Low(i-1) != "every" {
		m.open = open
		return m, i + 1
	}
	switch w {
	case "recent", "coming", "ensuing":
		plural, ok := strings.CutSuffix(next, "s")
		if !ok || dateword.Units[plural] < almanac.Day {
			return meaning{}, 0
		}
		m.open = tense.Forward
		if w == "recent" {
			m.open = tense.Backward
		}
		return m, i + 2
	case "these":
		if next == "days" {
			return m, i + 2
		}
	case "long":
		m.open = tense.Backward
		if next == "ago" {
			return m, i + 2
		}
	case "at":
		if next == "present" && c.Ends(i+2) {
			return m, i + 2
		}
		if (next == "that" || next == "this") && c.Low(i+2) == "time" {
			if next == "that" {
				m.open = tense.Backward
			}
			return m, i + 3
		}
	case "the":
		return c.theTime(i, m)
	case "in":
		if next == "future" && c.Ends(i+2) {
			m.open = tense.Forward
			return m, i + 2
		}
	}
	return meaning{}, 0
}

// theTime reads "the past", "the near future", "the present", "the moment" and
// "the time".
func (c *cursor) theTime(i int, m meaning) (meaning, int) {
	at := i + 1
	if distances[c.Low(at)] {
		at++
	}
	lead := c.Low(i - 1)
	switch w := c.Low(at); {
	case w == "future" && c.Ends(at+1):
		m.open = tense.Forward
	case w == "past" && c.Ends(at+1):
		m.open = tense.Backward
	case w == "present" && c.Ends(at+1), w == "moment" && (lead == "at" || lead == "for"):
	case w == "time" && lead == "at":
		m.open = tense.Backward
	default:
		return meaning{}, 0
	}
	return m, at + 1
}

// vagueWords tell the time by themselves without binding it.
var vagueWords = map[string]tense.Direction{"now": 0, "currently": 0, "nowadays": 0, "recently": tense.Backward, "lately": tense.Backward}

var distances = lexicon.Set(`near immediate foreseeable distant recent not-too-distant`)
