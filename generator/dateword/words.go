package dateword

import (
	"strings"
	"time"

	"newsbrief/generator/almanac"
	"newsbrief/generator/lexicon"
)

// Months are the names of the months and their abbreviations, without a full stop.
var Months = map[string]time.Month{
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
	"september": 9, "october": 10, "november": 11, "december": 12,
	"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}

// nameless are the months that are no names of people and no verbs.
var nameless = lexicon.Set(`january february july september october november december sept jan. feb. sept. oct. nov. dec. apr. aug. jul. jun. sep. mar.`)

// Weekdays are the names of the days of the week and their abbreviations.
var Weekdays = map[string]time.Weekday{
	"sunday": 0, "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
	"mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5,
}

// Units are the names of the units of the calendar; a part of a day stands for it.
var Units = map[string]almanac.Unit{
	"second": almanac.Instant, "minute": almanac.Instant, "hour": almanac.Instant,
	"day": almanac.Day, "week": almanac.Week, "weekend": almanac.Weekend, "month": almanac.Month,
	"quarter": almanac.Quarter, "half": almanac.Half, "year": almanac.Year, "decade": almanac.Decade, "century": almanac.Century,
	"morning": almanac.Day, "afternoon": almanac.Day, "evening": almanac.Day, "night": almanac.Day,
}

// DayParts are the parts of a day that go with its name: "Tuesday night".
var DayParts = lexicon.Set(`morning afternoon evening night`)

// Seasons are numbered from the spring.
var Seasons = map[string]int{"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}

// A Step leads to a stretch so many on from that of today, or of the date last told.
type Step struct {
	N    int
	Told bool
}

// Steps are the words that lead there: "last" year, "the following" day.
var Steps = map[string]Step{
	"last": {N: -1}, "this": {}, "next": {N: 1}, "current": {}, "coming": {N: 1}, "latest": {N: -1},
	"previous": {-1, true}, "prior": {-1, true}, "preceding": {-1, true}, "following": {1, true}, "same": {0, true}, "that": {0, true},
}

// Near are the days that a word by itself counts from today.
var Near = map[string]int{"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}

// Edges may stand before an expression and belong to it: "early March".
var Edges = lexicon.Set(`early late mid earlier later`)

// Inner is a word without the part of it that is told: "mid-March".
func Inner(w string) string {
	if head, rest, ok := strings.Cut(w, "-"); ok && Edges[head] {
		return rest
	}
	return w
}

// Ordinals are the numbers of quarters, halves and centuries.
var Ordinals = map[string]int{
	"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
	"eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
	"eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21,
}

// Middles are the ends and middles of a stretch in one word.
var Middles = map[string]almanac.Unit{
	"year-end": almanac.Year, "yearend": almanac.Year, "midyear": almanac.Year, "mid-year": almanac.Year,
	"month-end": almanac.Month, "mid-month": almanac.Month, "midweek": almanac.Week, "mid-week": almanac.Week, "quarter-end": almanac.Quarter,
}
