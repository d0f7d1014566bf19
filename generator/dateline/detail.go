package dateline

import (
	"strings"

	"newsbrief/generator/day"
)

// detail takes the next thing between the place and the dash: a date, an agency, a
// region, with the marks before it.
func (r *reader) detail() bool {
	start := r.pos
	r.gap()
	mark := r.take(func(c rune) bool { return strings.ContainsRune(",.;", c) })
	marked := mark != ""
	broken := r.space() && !marked
	switch {
	case broken && !r.known && !r.paused && r.Day == day.Day{}: // a headline may end here
		r.pos = start
		return false
	case r.date(), r.bracketed(), r.slashed(), r.bareAgency(marked), marked && r.misdated():
	case (mark != "." || r.caps) && !broken && r.region(marked):
	default:
		r.pos = start
		return false
	}
	r.paused = r.paused || marked
	return true
}

// date takes a date, or the day of the week that stands for one.
func (r *reader) date() bool {
	start := r.pos
	told := r.Agency != "" || r.caps || r.known || r.Region != ""
	if told && r.Day == (day.Day{}) && r.dash() != open { // "(AGENCY)--March 3, 1998--", "ORLA – March 3 –"
		r.space()
		_, n, ok := day.Leading(r.rest())
		ahead := *r
		if ahead.pos += n; !ok || ahead.dash() == open {
			r.pos = start
			return false
		}
	}
	n := day.LeadingWeekday(r.rest())
	r.pos += n
	date, m, ok := day.Leading(r.rest())
	if ok && r.Day != (day.Day{}) {
		r.pos = start
		return false
	}
	if ok {
		r.Day = date
		r.pos += m
	}
	r.weekday = r.weekday || n > 0
	return ok || n > 0
}

// region takes the name behind the place. Without a comma before it, there must be
// a date behind it: "SANTA CRUZ Calif., Feb 26".
func (r *reader) region(marked bool) bool {
	start := r.pos
	if r.Day != (day.Day{}) || r.misdate || r.Agency != "" || !marked && (r.Region != "" || !r.caps) || !r.name(true) || knownAgency(r.s[start:r.pos]) || day.Month(r.s[start:r.pos]) {
		r.pos = start
		return false
	}
	name := r.s[start:r.pos]
	if !marked {
		at := r.pos
		r.take(func(c rune) bool { return c == ',' || blank(c) })
		_, _, dated := day.Leading(r.rest())
		if r.pos = at; !dated {
			r.pos = start
			return false
		}
	}
	if r.Region != "" {
		r.Region += ", "
	}
	r.Region += folded(name)
	return true
}
