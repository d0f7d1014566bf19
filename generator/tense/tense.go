// Package tense tells where a clause points in time: to what was, or to what is to come.
//
// A sentence in tokens and the index of a date in it come in; out comes the direction in
// which the clause around it looks, and whether that is certain. A weekday without more is
// the last such day or the next by it.
package tense

import (
	"strings"

	"newsbrief/generator/dateword"
	"newsbrief/generator/lexicon"
)

// A Direction is where a clause points in time.
type Direction int

// The directions.
const (
	Backward Direction = -1
	Unclear  Direction = 0
	Forward  Direction = 1
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

// A Reader reads the clauses of one sentence.
type Reader struct {
	dateword.Reader
	Dated func(token int) bool // whether a token is part of a date that was found
}

// Tense tells whether the clause around token i, where a date begins, speaks of
// what was or what is to come, and whether that is certain. The nearest cue before the date
// decides, then the first one behind it when the date opens its clause. Without one it is
// unclear: news speaks of the past then.
func (r *Reader) Tense(i int) (sense Direction, sure bool) {
	for j := i - 1; j >= r.First; j-- {
		if r.Text.Breaks(j) && (r.Low(j) != "," || !r.Dated(j-1)) {
			break
		}
		if d := r.cue(j); d != Unclear {
			return d, !r.hedged(j, d)
		}
	}
	if r.opensClause(i) {
		for j := i + 1; j < r.Limit && j < i+24; j++ {
			if d := r.cue(j); d != Unclear {
				return d, !r.hedged(j, d)
			}
		}
	}
	if r.Low(i-1) == "by" {
		return Forward, false
	}
	return Unclear, true
}

// cue is where the single word at j points.
func (r *Reader) cue(j int) Direction {
	w := r.Low(j)
	switch {
	case w == "to" && (r.Low(j-1) == "is" || r.Low(j-1) == "are"), w == "be" && r.Low(j-1) == "to":
		return Forward
	case (forwardCues[w] || timetables[w]) && !r.Text.Tokens[j].Capital(), modals[w] && r.Low(j+1) != "not":
		return Forward
	case w == "for" && r.Weekday(j+1) >= 0 && r.Low(j+2) != "'s" && !plans[r.Low(j-1)]:
		return Forward
	case (w == "until" || w == "till") && (r.Weekday(j+1) >= 0 || r.Low(j+2) == "weekend"):
		return Forward
	case strings.HasSuffix(w, "ing") && (r.Low(j-1) == "is" || r.Low(j-1) == "are"):
		return Forward // "is meeting on Tuesday"
	case w == "since":
		return Backward
	case w == "ahead" && r.Low(j+1) == "of", w == "takes" && (r.Low(j+1) == "place" || r.Low(j+1) == "effect"):
		return Forward
	case intentions[w] && r.Low(j+1) == "to":
		return Forward
	case plans[w]:
		switch r.Low(j + 1) {
		case "to", "for", "on", "until", "till":
			return Forward
		}
		if r.Weekday(j+1) >= 0 || r.Month(j+1) > 0 {
			return Forward
		}
		return Unclear
	case r.Low(j-1) == "be" || r.Low(j-1) == "been":
		return Unclear // a participle: what stands before it decides
	case lexicon.Past(w), len(w) > 4 && strings.HasSuffix(w, "ed") && !looksPast[w] && !r.Text.Tokens[j].Capital():
		return Backward
	}
	return Unclear
}

// hedged leaves a plan of the past open: "was due on Friday" may have come to
// pass or not, as may what "would" come; "for Friday" says little.
func (r *Reader) hedged(j int, d Direction) bool {
	if d != Forward {
		return false
	}
	if modals[r.Low(j)] || r.Low(j) == "for" {
		return true
	}
	switch r.Low(j - 1) {
	case "was", "were", "been", "had":
		return true
	}
	return false
}

// opensClause reports whether only a preposition or "the" parts the date at i
// from the start of its clause.
func (r *Reader) opensClause(i int) bool {
	for j := i - 1; j >= r.First; j-- {
		switch r.Low(j) {
		case "on", "the", "but", "and", "from", "at", "in":
			continue
		}
		return r.Text.Breaks(j)
	}
	return true
}
