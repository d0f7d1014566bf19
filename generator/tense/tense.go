// Package tense tells where a clause points in time: to what was, or to what is to come.
//
// A sentence in tokens and the index of a date in it come in; out comes the direction in
// which the clause around it looks, and whether that is certain. A weekday without more is
// the last such day or the next by it.
package tense

import (
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
	if r.datesHappening(i) {
		return Backward, true
	}
	after := false // the date is of what came before that of which the cue tells
	for j := i - 1; j >= r.First && !r.parts(j); j-- {
		w := r.Low(j)
		after = after || w == "after" || w == "following"
		if d, sure := r.cue(j); d == Backward || d == Forward && (!after || forwardCues[w] || modals[w]) {
			return d, sure
		}
	}
	behind, sure := r.cueBehind(i)
	switch {
	case behind != Unclear && r.opensClause(i):
		return behind, sure
	case behind != Backward && r.leadsOn(i), r.datesEvent(i):
		return Forward, false
	}
	return Unclear, true
}

// cueBehind is where the first cue behind the date at i points, if it is near.
func (r *Reader) cueBehind(i int) (sense Direction, sure bool) {
	for j := i + 1; j < min(r.Limit, i+24); j++ {
		if d, sure := r.cue(j); d != Unclear {
			return d, sure
		}
	}
	return Unclear, true
}

// parts reports whether the mark at j parts the clause before it from that behind. A
// comma behind a date does not, nor what a time of day or an abbreviation is written with.
func (r *Reader) parts(j int) bool {
	switch r.Low(j) {
	case ",":
		return !r.Dated(j - 1)
	case ".":
		return j+1 == r.Limit
	case ":":
		return !r.Glued(j + 1)
	}
	return r.Text.Breaks(j)
}

// leadsOn reports whether the date at i, in a clause without a cue, is the end or the
// beginning of something: "by Friday", "on show from Saturday".
func (r *Reader) leadsOn(i int) bool {
	switch r.Low(i - 1) {
	case "from":
		return i+1 == r.Limit || r.Text.Breaks(i+1) // "footage from Sunday shows"
	case "by", "starting", "beginning", "effective":
		return true
	case "of":
		return r.Low(i-2) == "as"
	}
	return false
}

// datesHappening reports whether the date at i is that of what nobody plans, "the crash on
// Monday", whatever will come of it.
func (r *Reader) datesHappening(i int) bool {
	return r.Low(i-1) == "on" && happenings[r.Low(i-2)] && known[r.Low(i-3)]
}

// happenings are not planned; known are the words before one that the text has told of.
var (
	happenings = lexicon.Set(`attack attacks crash accident shooting explosion blast fire flood floods quake earthquake killing killings clash clashes loss defeat
		bombing collapse derailment disaster stabbing assault`)
	known = lexicon.Set(`the this that its their his her our 's`)
)

// datesEvent reports whether the weekday at i is that of an event of which the clause tells
// what will be: "the vote on Tuesday will decide".
func (r *Reader) datesEvent(i int) bool {
	if r.Low(i-1) != "on" || !events[r.Low(i-2)] || r.Weekday(i) < 0 {
		return false
	}
	switch r.Low(i + 1) {
	case "will":
		return true
	case "is", "are":
		return r.pointsAhead(i + 2)
	}
	return false
}

// events are held on a day that was fixed before.
var events = lexicon.Set(`vote election elections hearing game match meeting summit trial talks final race referendum ballot runoff launch ceremony debate`)

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
