// Package dateline reads the line that opens a wire story.
//
// A lead comes in, or any line that may be one; out comes its Dateline: the place the
// story was written in, its region, the agency that sent it and the day. The reader goes
// from left to right once, over the first few hundred bytes, and takes what each part
// allows; then it judges whether what it took is a dateline at all, by the marks
// between the parts and by the words behind them.
package dateline

import (
	"strings"

	"newsbrief/generator/day"
)

// Reach is how many bytes of a lead can be its dateline.
const Reach = 240

// A Dateline is what is read of one. Its parts, each but the place optional:
//
//	date 2025-08-28 BEIJING, China, Aug 28, 2025 (Agency) —
//	preface         place    region date         agency   dash
type Dateline struct {
	Start, End int    // in bytes, from its place to its dash, both included
	Place      string // "BEIJING", as written
	Region     string // "China"
	Agency     string // "Reuters"
	Day        day.Day
	Preface    day.Day // of a date before the place; Day is the same when there is no other
	Trust      Trust
}

// Read reads the dateline that s begins with, behind the marks and the date that may
// stand before it. A dash alone makes no dateline: what stands before it must be a place
// in capitals, or be followed by a date or an agency. The one dateline without a place
// is "March 2 (Agency) -".
func Read(s string) (Dateline, bool) {
	r := &reader{cursor: cursor{s: head(s, Reach)}}
	r.preface()
	if r.Start = r.pos; !r.place() && !r.placeless() {
		return Dateline{}, false
	}
	for r.detail() || r.slip() {
	}
	r.dated = r.Day != day.Day{}
	if !r.dated {
		r.Day = r.Preface
	}
	r.ending()
	r.End = r.pos
	r.Trust = r.judge(s[r.pos:])
	return r.Dateline, r.Trust > 0
}

// A reader collects the parts of a dateline, and how they are written.
type reader struct {
	cursor
	Dateline
	from    int  // where the date before the place begins
	marked  bool // a bullet or a note stands before the place
	caps    bool // the place is in capitals
	known   bool // the place is one that the lexicon has
	paused  bool // a comma or a full stop follows the place
	dated   bool // there is a date behind the place
	weekday bool // a day of the week is named
	misdate bool // in the place of the date is what is none: "Marh 2"
	slipped bool // something was passed over
	end     ending
}

// preface takes what may stand before the place: bullets and brackets of markup, a note
// to editors, the date: "date 2025-08-28 ", "28 August 2025, ".
func (r *reader) preface() {
	r.space()
	for r.mark() {
		r.marked = true
		r.space()
	}
	start := r.pos
	if strings.EqualFold(r.letters(), "date") {
		r.skip(":")
		r.space()
	} else {
		r.pos = start
	}
	at := r.pos
	d, n, ok := day.Leading(r.rest())
	if !ok {
		r.pos = start
		return
	}
	r.Preface, r.from = d, at
	r.pos += n
	r.skip(",")
	if at = r.pos; r.dash() == open { // "March 3, 2014 – London –"
		r.pos = at
	}
	r.space()
}

// mark takes a mark that may stand before the first word of a text, or a note to
// editors in brackets.
func (r *reader) mark() bool {
	if r.take(isMark) != "" || r.entity(markEntities) {
		return true
	}
	note, _, found := strings.Cut(head(r.rest(), Reach/2), ") ")
	if !found || !strings.HasPrefix(note, "(") || strings.ContainsAny(note, "\r\n") {
		return false
	}
	r.pos += len(note) + len(")")
	return true
}

// isMark reports whether c is a mark that may stand before the first word of a text.
func isMark(c rune) bool {
	return strings.ContainsRune("*<>|#•◦▪●■►–—-", c)
}
