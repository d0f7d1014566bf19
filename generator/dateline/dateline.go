// Package dateline reads the line that opens a wire story.
package dateline

import (
	"strings"
	"unicode"
	"unicode/utf8"

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
	End     int    // bytes that it takes, its dash included
	Place   string // "BEIJING", as written
	Region  string // "China"
	Agency  string // "Reuters"
	Preface day.Day
	Day     day.Day // that of the preface when it has none of its own
	weekday bool    // a day of the week is named
	caps    bool    // the place is in capitals
}

// Read reads the dateline that s begins with. A dash alone makes no dateline: what
// stands before it must be a place in capitals, or be followed by a date or an agency.
func Read(s string) (Dateline, bool) {
	c := &cursor{s: head(s, Reach)}
	var d Dateline
	d.Preface = c.preface()
	d.Place = c.place()
	if d.Place == "" || labels[strings.ToUpper(d.Place)] {
		return Dateline{}, false
	}
	d.caps = capitals(d.Place)
	closed := c.details(&d)
	if d.Day == (day.Day{}) {
		d.Day = d.Preface
	}
	dashed := c.dash()
	d.End = c.pos
	c.space()
	switch {
	case c.done() && c.pos == len(s): // a line of its own
		return d, d.Day != day.Day{} || d.Agency != "" && dashed
	case !dashed && !closed:
		return Dateline{}, false
	}
	return d, d.opens(s[c.pos:])
}

// head is the first n bytes of s, less a character that would be cut.
func head(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

// preface takes the date before the place: "date 2025-08-28 ", "28 August 2025, ".
func (c *cursor) preface() day.Day {
	start := c.pos
	if strings.EqualFold(c.letters(), "date") {
		c.skip(":")
		c.space()
	} else {
		c.pos = start
	}
	d, n, ok := day.Leading(c.rest())
	if !ok {
		c.pos = start
		return day.Day{}
	}
	c.pos += n
	c.skip(",")
	c.space()
	return d
}

// place takes names of places joined by slashes: "NAIROBI/LAGOS".
func (c *cursor) place() string {
	start, end := c.pos, c.pos
	for c.name() {
		end = c.pos
		if !c.skip("/") {
			break
		}
	}
	c.pos = end
	return c.s[start:end]
}

// name takes a few words that begin with a capital, particles between them.
func (c *cursor) name() bool {
	start, end := c.pos, c.pos
	for range 6 {
		if _, _, dated := day.Leading(c.rest()); dated {
			break
		}
		w := c.nameWord()
		first, _ := utf8.DecodeRuneInString(w)
		if unicode.IsUpper(first) {
			end = c.pos
		} else if end == start || !particles[w] {
			break
		}
		if !c.space() {
			break
		}
	}
	c.pos = end
	return end > start
}

// nameWord takes a word of a name with the marks in it: "PORT-AU-PRINCE",
// "N’DJAMENA", "D.C.", "Calif.".
func (c *cursor) nameWord() string {
	start := c.pos
	for c.letters() != "" {
		mark, n := utf8.DecodeRuneInString(c.rest())
		after, _ := utf8.DecodeRuneInString(c.rest()[n:])
		if !strings.ContainsRune(".'’-", mark) || !unicode.IsLetter(after) {
			break
		}
		c.pos += n
	}
	if c.pos-start <= len("Calif") && c.pos > start {
		c.skip(".")
	}
	return c.s[start:c.pos]
}

// details takes what stands between the place and the dash. It reports whether
// they ended with an agency that needs no dash: "MOSCOW, August 28. /AGENCY/."
func (c *cursor) details(d *Dateline) (closed bool) {
	for {
		start := c.pos
		c.space()
		switch {
		case c.takeDay(d):
		case c.bracketed(d):
			closed = false
		case c.slashed(d):
			closed = true
		case c.skip(","):
			c.space()
			if !c.takeDay(d) && !c.region(d) {
				c.pos = start
				return closed
			}
		case (closed || d.Day != day.Day{}) && c.skip("."):
		default:
			c.pos = start
			return closed
		}
	}
}

// takeDay takes a date, or the day of the week that stands for one.
func (c *cursor) takeDay(d *Dateline) bool {
	if d.Day != (day.Day{}) {
		return false
	}
	n := day.LeadingWeekday(c.rest())
	c.pos += n
	named := n > 0
	date, n, ok := day.Leading(c.rest())
	if ok {
		d.Day = date
		c.pos += n
	}
	d.weekday = d.weekday || named
	return ok || named
}

func (c *cursor) region(d *Dateline) bool {
	start := c.pos
	if d.Day != (day.Day{}) || d.Agency != "" || !c.name() {
		return false
	}
	if d.Region != "" {
		d.Region += ", "
	}
	d.Region += c.s[start:c.pos]
	return true
}

// bracketed takes an agency or a date in brackets, and the dashes that some
// agencies put before them: "--(AGENCY)".
func (c *cursor) bracketed(d *Dateline) bool {
	start := c.pos
	if c.dash(); !c.skip("(") {
		c.pos = start
		return false
	}
	inner, _, found := strings.Cut(c.rest(), ")")
	date, n, dated := day.Leading(inner)
	switch {
	case !found:
	case dated && n == len(inner) && d.Day == day.Day{}:
		d.Day = date
		c.pos += len(inner) + 1
		return true
	case d.Agency == "" && agency(inner):
		d.Agency = inner
		c.pos += len(inner) + 1
		return true
	}
	c.pos = start
	return false
}

// slashed takes an agency between slashes: "/AGENCY/".
func (c *cursor) slashed(d *Dateline) bool {
	rest, ok := strings.CutPrefix(c.rest(), "/")
	inner, _, found := strings.Cut(rest, "/")
	if !ok || !found || d.Agency != "" || !agency(inner) {
		return false
	}
	d.Agency = inner
	c.pos += len(inner) + 2
	return true
}

// agency reports whether s can be the name of one: a few words, the first with a capital.
func agency(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(first) && len(strings.Fields(s)) <= 5
}

// dash takes the dash that ends a dateline. The typewriter's single marks need
// space around them.
func (c *cursor) dash() bool {
	start := c.pos
	spaced := c.space()
	run := c.rest()[:len(c.rest())-len(strings.TrimLeft(c.rest(), "—–―-_"))]
	c.pos += len(run)
	after, _ := utf8.DecodeRuneInString(c.rest())
	if run == "" || len(run) > len("———") || len(run) == 1 && (!spaced || !c.done() && !unicode.IsSpace(after)) {
		c.pos = start
		return false
	}
	return true
}

// opens reports whether the words after the dash can be a lead that follows d.
func (d Dateline) opens(lead string) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(lead, sentence.Opening))
	clause := head(lead, Reach)
	if end := strings.IndexAny(clause, ".?!"); end >= 0 {
		clause = clause[:end]
	}
	dashed := strings.ContainsAny(clause, "—–―")
	opening := strings.TrimRight(strings.Fields(d.Place)[0], ".")
	begins := !theNamed[d.Place] && (sentence.Starter(opening) || day.Weekday(opening)) // "However, Parliament —"
	switch {
	case d.Day != day.Day{} || d.Agency != "" || d.weekday:
		return d.caps || !unicode.IsLower(first) && !begins
	case !d.caps && d.Region != "": // "Orla, Vend – The"
		return unicode.IsUpper(first) && !begins && !dashed
	case !d.caps || !strings.ContainsFunc(clause, unicode.IsLower):
		return false
	case unicode.IsLower(first): // "NATO — an alliance — met" is a sentence
		return len(d.Place) > len("NATO") && !dashed
	}
	return true
}

// capitals reports whether s is written in capitals; the "c" of "McALLEN" may be small.
func capitals(s string) bool {
	upper, lower := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
		}
	}
	return upper > 1 && lower*4 <= upper
}

// A cursor reads a string from left to right. Its methods take what they name
// and leave pos alone when it is not there.
type cursor struct {
	s   string
	pos int
}

func (c *cursor) rest() string { return c.s[c.pos:] }

func (c *cursor) done() bool { return c.pos == len(c.s) }

func (c *cursor) skip(s string) bool {
	if !strings.HasPrefix(c.rest(), s) {
		return false
	}
	c.pos += len(s)
	return true
}

func (c *cursor) space() bool {
	trimmed := strings.TrimLeftFunc(c.rest(), unicode.IsSpace)
	some := len(trimmed) < len(c.rest())
	c.pos = len(c.s) - len(trimmed)
	return some
}

// letters takes a run of letters.
func (c *cursor) letters() string {
	rest := c.rest()
	n := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })
	if n < 0 {
		n = len(rest)
	}
	c.pos += n
	return rest[:n]
}
