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

// forwardCues point to what is to come; plans do so before "for", "to", "on"
// or the date itself.
var (
	forwardCues = lexicon.Set(`will shall upcoming forthcoming coming opens begins meets arrives resumes`)
	plans       = lexicon.Set(`scheduled due planned expected slated set`)
)

// looksPast end in -ed and are no past forms.
var looksPast = lexicon.Set(`indeed hundred speed exceed proceed succeed`)

// direction tells whether the clause around token i, where a date begins,
// speaks of what was or what is to come. The nearest cue before the date
// decides, then the first one behind it when the date opens its clause; without
// one the clause speaks of the past, as news does.
func (c cursor) direction(i int) direction {
	for j := i - 1; j >= c.First; j-- {
		if c.Text.Breaks(j) {
			break
		}
		if d := c.cue(j); d != unclear {
			return c.hedged(j, d)
		}
	}
	if c.opensClause(i) {
		for j := i + 1; j < c.Limit && j < i+24; j++ {
			if d := c.cue(j); d != unclear {
				return c.hedged(j, d)
			}
		}
	}
	return backward
}

// cue is where the single word at j points.
func (c cursor) cue(j int) direction {
	w := c.Low(j)
	switch {
	case w == "be" && (c.Low(j-1) == "to" || c.Low(j-1) == "will"), forwardCues[w]:
		return forward
	case (w == "until" || w == "till") && c.weekday(j+1) >= 0:
		return forward
	case w == "ahead" && c.Low(j+1) == "of", w == "takes" && c.Low(j+1) == "place":
		return forward
	case plans[w]:
		switch c.Low(j + 1) {
		case "to", "for", "on":
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

// hedged leaves a plan of the past open: "was due on Friday" may have come
// to pass or not.
func (c cursor) hedged(j int, d direction) direction {
	if d == forward {
		switch c.Low(j - 1) {
		case "was", "were", "been", "had":
			return unclear
		}
	}
	return d
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

// weekdayPairBefore reports whether the weekday at i ends a pair whose first
// day was left out, so that it must be left out as well.
func (c cursor) weekdayPairBefore(i int) bool {
	return (c.Low(i-1) == "and" || c.to(i-1) > 0) && c.weekday(i-2) >= 0 && c.dates.At(i-2) == nil
}
