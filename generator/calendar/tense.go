package calendar

import (
	"strings"

	"newsbrief/generator/lexicon"
)

// A direction is where a clause points in time.
type direction int

const (
	backward direction = -1
	unclear  direction = 0
	forward  direction = 1
)

// forwardCues point to what is to come, timetables do so by their present tense;
// plans do so before "for", "to", "on", "until" or the date itself.
var (
	forwardCues = lexicon.Set(`will shall may must upcoming forthcoming coming expect expects`)
	timetables  = lexicon.Set(`opens begins meets arrives resumes starts ends finish finishes closes launches departs premieres debuts faces hosts convenes
		expires kicks concludes begin expire resume meet arrive depart`)
	plans      = lexicon.Set(`scheduled due planned expected slated set payable postponed delayed rescheduled adjourned slips slipped deferred`)
	intentions = lexicon.Set(`plans plan planning intend intends aims hopes hope likely ready going`)
	modals     = lexicon.Set(`would could might should`)
)

// looksPast end in -ed and are no past forms.
var looksPast = lexicon.Set(`indeed hundred speed exceed proceed succeed`)

// tense tells whether the clause around token i, where a date begins, speaks of
// what was or what is to come, and whether that is certain. The nearest cue before the date
// decides, then the first one behind it when the date opens its clause. Without one it is
// unclear: news speaks of the past then.
func (c cursor) tense(i int) (sense direction, sure bool) {
	for j := i - 1; j >= c.First; j-- {
		if c.Text.Breaks(j) && (c.Low(j) != "," || c.dates.At(j-1) == nil) {
			break
		}
		if d := c.cue(j); d != unclear {
			return d, !c.hedged(j, d)
		}
	}
	if c.opensClause(i) {
		for j := i + 1; j < c.Limit && j < i+24; j++ {
			if d := c.cue(j); d != unclear {
				return d, !c.hedged(j, d)
			}
		}
	}
	if c.Low(i-1) == "by" {
		return forward, false
	}
	return unclear, true
}

// cue is where the single word at j points.
func (c cursor) cue(j int) direction {
	w := c.Low(j)
	switch {
	case w == "to" && (c.Low(j-1) == "is" || c.Low(j-1) == "are"), w == "be" && c.Low(j-1) == "to":
		return forward
	case (forwardCues[w] || timetables[w]) && !c.Text.Tokens[j].Capital(), modals[w] && c.Low(j+1) != "not":
		return forward
	case w == "for" && c.weekday(j+1) >= 0 && c.Low(j+2) != "'s" && !plans[c.Low(j-1)]:
		return forward
	case (w == "until" || w == "till") && (c.weekday(j+1) >= 0 || c.Low(j+2) == "weekend"):
		return forward
	case strings.HasSuffix(w, "ing") && (c.Low(j-1) == "is" || c.Low(j-1) == "are"):
		return forward // "is meeting on Tuesday"
	case w == "since":
		return backward
	case w == "ahead" && c.Low(j+1) == "of", w == "takes" && (c.Low(j+1) == "place" || c.Low(j+1) == "effect"):
		return forward
	case intentions[w] && c.Low(j+1) == "to":
		return forward
	case plans[w]:
		switch c.Low(j + 1) {
		case "to", "for", "on", "until", "till":
			return forward
		}
		if c.weekday(j+1) >= 0 || c.month(j+1) > 0 {
			return forward
		}
		return unclear
	case c.Low(j-1) == "be" || c.Low(j-1) == "been":
		return unclear // a participle: what stands before it decides
	case lexicon.Past(w), len(w) > 4 && strings.HasSuffix(w, "ed") && !looksPast[w] && !c.Text.Tokens[j].Capital():
		return backward
	}
	return unclear
}

// hedged leaves a plan of the past open: "was due on Friday" may have come to
// pass or not, as may what "would" come; "for Friday" says little.
func (c cursor) hedged(j int, d direction) bool {
	if d != forward {
		return false
	}
	if modals[c.Low(j)] || c.Low(j) == "for" {
		return true
	}
	switch c.Low(j - 1) {
	case "was", "were", "been", "had":
		return true
	}
	return false
}

// opensClause reports whether only a preposition or "the" parts the date at i
// from the start of its clause.
func (c cursor) opensClause(i int) bool {
	for j := i - 1; j >= c.First; j-- {
		switch c.Low(j) {
		case "on", "the", "but", "and", "from", "at", "in":
			continue
		}
		return c.Text.Breaks(j)
	}
	return true
}
