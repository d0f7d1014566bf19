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
	"unicode"

	"newsbrief/generator/day"
	"newsbrief/generator/sentence"
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

// A Trust is how far to trust that what was read is a dateline.
type Trust int

// The degrees of trust. What is none at all has none.
const (
	Possible Trust = iota + 1 // a line that names a place and a day, as a headline may
	Likely                    // a place in front of a dash
	Certain                   // prose behind a dash, behind a date or an agency
)

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

// An ending is what a dateline ends with.
type ending int

const (
	open   ending = iota // nothing
	closed               // an agency between slashes and a full stop, or a colon
	hyphen               // the single mark of a typewriter
	rule                 // a dash, or two marks for one
)

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

// judge weighs what was read against the text behind it.
func (r *reader) judge(rest string) Trust {
	lead := strings.TrimLeftFunc(rest, blank)
	first := initial(strings.TrimLeft(lead, sentence.Opening))
	line, below, _ := strings.Cut(head(lead, Reach), "\n")
	prose := strings.ContainsFunc(line, unicode.IsLower) || unicode.IsLower(initial(strings.TrimLeftFunc(below, blank)))
	borne := r.Day != day.Day{} || r.weekday || r.misdate || r.Agency != ""
	alone := lead == "" || strings.ContainsAny(rest[:len(rest)-len(lead)], "\n\r")
	switch {
	case r.marked && !borne, r.misdate && !r.caps, r.slipped && (!prose || unicode.IsLower(first) || ordinary(r.Place)), abbreviates(r.Agency, r.Place):
		return 0
	case r.end == open:
		return r.judgeOpen(first, alone)
	case !borne:
		return r.judgeBare(lead, first)
	case !r.paused && r.Agency == "" && !r.known && (len(strings.Fields(r.Place)) > 3 || ordinary(r.Place)):
		return 0 // "DEPOSITS ROSE IN FEB 26 -"
	case ranges(lead), r.caps && ordinary(r.Place) && !prose && lead != "":
		return 0 // "12 June 1950 – 3 March 2020"
	case !r.caps && (unicode.IsLower(first) || opens(r.Place)):
		return 0
	case (r.dated || r.Agency != "") && (r.caps || r.known || r.dated && r.Agency != "") && prose:
		return Certain
	}
	return Likely
}

// judgeOpen weighs a dateline without a dash, which has the date behind a comma. It is
// a line of its own, or prose follows a place in capitals.
func (r *reader) judgeOpen(first rune, alone bool) Trust {
	dated := r.dated && r.paused || r.Preface != day.Day{} && len(strings.Fields(r.Place)) <= 2
	switch {
	case alone && dated, alone && r.Agency != "" && r.dated:
		return Possible
	case alone, !r.dated, unicode.IsLower(first), first == ',', ordinary(r.Place):
	case r.caps && r.paused, r.Agency != "":
		return Possible
	}
	return 0
}

// judgeBare weighs a place with neither date nor agency before a dash.
func (r *reader) judgeBare(lead string, first rune) Trust {
	clause := head(lead, Reach)
	if end := strings.IndexAny(clause, ".?!"); end >= 0 {
		clause = clause[:end]
	}
	dashed := strings.ContainsAny(clause, "—–―")
	ok := false
	switch {
	case opens(r.Place) && (!r.caps || r.Region == ""): // "A CORUNA, Spain" is a place
	case !r.caps: // "Orla, Vend – The"
		ok = r.Region != "" && unicode.IsUpper(first) && !dashed
	case !strings.ContainsFunc(clause, unicode.IsLower):
	case unicode.IsLower(first): // "NATO — an alliance — met" is a sentence
		ok = len(r.Place) > len("NATO") && !dashed && (r.known || !ordinary(r.Place))
	case r.known || r.Region != "":
		ok = true
	default: // "IBM - The company"
		ok = r.end == rule && len(r.Place) > len("NATO") && !ordinary(r.Place)
	}
	if ok {
		return Likely
	}
	return 0
}

// ranges reports whether the words behind the dash are a day, a year or a number and
// no more: the end of a range.
func ranges(lead string) bool {
	line, below, _ := strings.Cut(head(lead, Reach), "\n")
	_, n, _ := day.Leading(line)
	if n == 0 {
		n = len(line) - len(strings.TrimLeft(line, "0123456789"))
	}
	rest := strings.Trim(line[n:], " .,)\r")
	return n > 0 && (rest == "" && !unicode.IsLower(initial(strings.TrimLeftFunc(below, blank))) || strings.HasPrefix(rest, ";"))
}

// abbreviates reports whether what stands in brackets behind a name is its initials:
// "World Bank (WB)".
func abbreviates(short, name string) bool {
	words := strings.Fields(name)
	capitals := strings.Map(func(r rune) rune {
		if unicode.IsUpper(r) {
			return r
		}
		return -1
	}, short)
	if len(words) < 2 || len(capitals) < 2 {
		return false
	}
	for _, w := range words {
		if rest, ok := strings.CutPrefix(capitals, w[:1]); ok {
			capitals = rest
		}
	}
	return capitals == ""
}
