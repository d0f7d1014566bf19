package calendar

import (
	"strings"
	"time"

	"newsbrief/generator/almanac"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

var monthNames = map[string]time.Month{
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
	"september": 9, "october": 10, "november": 11, "december": 12,
	"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}

// nameless are the months that are no names of people and no verbs.
var nameless = lexicon.Set(`january february july september october november december sept jan. feb. sept. oct. nov. dec. apr. aug. jul. jun. sep. mar.`)

var weekdayNames = map[string]time.Weekday{
	"sunday": 0, "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
	"mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5,
}

var unitNames = map[string]almanac.Unit{
	"second": almanac.Instant, "minute": almanac.Instant, "hour": almanac.Instant,
	"day": almanac.Day, "week": almanac.Week, "weekend": almanac.Weekend, "month": almanac.Month,
	"quarter": almanac.Quarter, "half": almanac.Half, "year": almanac.Year, "decade": almanac.Decade, "century": almanac.Century,
	"morning": almanac.Day, "afternoon": almanac.Day, "evening": almanac.Day, "night": almanac.Day,
}

// dayParts are the parts of a day that go with its name: "Tuesday night".
var dayParts = lexicon.Set(`morning afternoon evening night`)

var seasonNames = map[string]int{"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}

// A step leads to a stretch so many on from that of today, or of the date last told.
type step struct {
	n    int
	told bool
}

var steps = map[string]step{
	"last": {n: -1}, "this": {}, "next": {n: 1}, "current": {}, "coming": {n: 1}, "latest": {n: -1},
	"previous": {-1, true}, "prior": {-1, true}, "preceding": {-1, true}, "following": {1, true}, "same": {0, true}, "that": {0, true},
}

// near are the days that a word by itself counts from today.
var near = map[string]int{"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}

// edges may stand before an expression and belong to it: "early March".
var edges = lexicon.Set(`early late mid earlier later`)

// inner is a word without the part of it that is told: "mid-March".
func inner(w string) string {
	if head, rest, ok := strings.Cut(w, "-"); ok && edges[head] {
		return rest
	}
	return w
}

var ordinals = map[string]int{
	"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
	"eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
	"eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21,
}

// vagueWords tell the time by themselves without binding it.
var vagueWords = map[string]direction{"now": 0, "currently": 0, "nowadays": 0, "recently": backward, "lately": backward}

// middles are the ends and middles of a stretch in one word.
var middles = map[string]almanac.Unit{
	"year-end": almanac.Year, "yearend": almanac.Year, "midyear": almanac.Year, "mid-year": almanac.Year,
	"month-end": almanac.Month, "mid-month": almanac.Month, "midweek": almanac.Week, "mid-week": almanac.Week, "quarter-end": almanac.Quarter,
}

// someCounts are counts that tell no number: "several years ago".
var someCounts = lexicon.Set(`several few couple many some`)

// A class is a set of the kinds of word that an expression may start with.
type class uint16

const (
	number class = 1 << iota
	monthName
	weekdayName
	partName // of a season, quarter, half or holiday
	ordinal
	stepWord // "last"
	nearWord // "today"
	unitName
	countWord // "a", "several", "weeks", and the "in" of "in two weeks"
	theWord
	vagueWord
	fiscalWord
	apostrophe
	other // read by no form of its own: "early", "noon"
)

// starters are the words that an expression may start with. Most words of a text
// are not among them and are passed over after one look.
var starters = func() map[string]class {
	m := make(map[string]class)
	for c, words := range map[class]string{
		countWord: `a an in half several few couple many some one two three four five six seven eight nine ten eleven twelve thirteen
			fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety`,
		partName: `q1 q2 q3 q4 h1 h2`, theWord: `the`, fiscalWord: `fiscal financial fy`,
		weekdayName: `mon. tue. wed. thu. fri.`, monthName: `jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.`,
		stepWord: `year-ago year-earlier`, vagueWord: `these recent coming ensuing long at in`, apostrophe: `' ‘`, other: `noon midnight midday`,
	} {
		for w := range strings.FieldsSeq(words) {
			m[w] |= c
		}
	}
	classify(m, monthNames, monthName)
	classify(m, weekdayNames, weekdayName)
	classify(m, seasonNames, partName)
	classify(m, holidayNames, partName)
	classify(m, ordinals, ordinal)
	classify(m, steps, stepWord)
	classify(m, near, nearWord)
	classify(m, unitNames, unitName)
	classify(m, vagueWords, vagueWord)
	classify(m, middles, unitName)
	classify(m, edges, other)
	for w := range unitNames {
		m[w+"s"] |= countWord
	}
	return m
}()

func classify[V any](m map[string]class, table map[string]V, c class) {
	for w := range table {
		m[w] |= c
	}
}

// class is that of the token at i; it is 0 where no expression starts.
func (c cursor) class(i int) class {
	if i >= c.Limit {
		return 0
	}
	t := &c.Text.Tokens[i]
	if t.Kind == token.Number {
		return number
	}
	k := starters[t.Low]
	if k > 0 || t.Kind != token.Word {
		return k
	}
	head, _, ok := strings.Cut(t.Low, "-")
	switch {
	case !ok:
		return 0
	case edges[head], monthNames[head] > 0:
		return monthName | number
	case ordinals[head] > 0:
		return ordinal
	case token.Spelled(t.Low) > 0:
		return countWord
	}
	return 0
}

// surnames are the months that are also names of people in the text: "Ann May".
func surnames(t *token.Text) (names [13]bool) {
	for i := 1; i < len(t.Tokens); i++ {
		w := &t.Tokens[i]
		if len(w.Low) > 6 || !w.Capital() || monthNames[w.Low] == 0 || nameless[w.Low] {
			continue
		}
		before := &t.Tokens[i-1]
		if before.Capital() && before.End+1 == w.Start && !lexicon.Stop(before.Low) && starters[before.Low] == 0 && !monthLeads[before.Low] &&
			(i+1 == len(t.Tokens) || t.Tokens[i+1].Kind != token.Number) {
			names[monthNames[w.Low]] = true
		}
	}
	return names
}
