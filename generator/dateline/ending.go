package dateline

import (
	"strings"
	"unicode"

	"newsbrief/generator/day"
)

// An ending is what a dateline ends with.
type ending int

const (
	open   ending = iota // nothing
	closed               // an agency between slashes and a full stop, or a colon
	hyphen               // the single mark of a typewriter
	rule                 // a dash, or two marks for one
)

// ends reports whether a dash comes next, or an agency in brackets.
func (r *reader) ends() bool {
	ahead := *r
	ahead.take(func(c rune) bool { return strings.ContainsRune(",.:", c) })
	dashed := ahead.dash() != open
	ahead.space()
	return dashed || ahead.bracketed()
}

// ending takes the dash that ends a dateline, or the colon of some agencies.
func (r *reader) ending() {
	start := r.pos
	r.gap()
	marks := r.take(func(c rune) bool { return strings.ContainsRune(",.;:", c) })
	if marks == "" && r.end == closed && r.dated && r.skip("/") { // "/ AGENCY / March 3, 2020 /"
		return
	}
	if marks == "" {
		r.pos = start
	}
	if e := r.dash(); e != open {
		r.end = e
		return
	}
	switch {
	case strings.HasPrefix(marks, ":") && (r.dated || r.Agency != ""):
		r.pos = start + strings.IndexByte(r.s[start:], ':') + 1
		r.end = closed
	case r.end == closed && strings.HasPrefix(marks, "."):
		r.pos = start + strings.IndexByte(r.s[start:], '.') + 1
	default:
		r.pos = start
	}
}

// dash takes a dash, and what repeats it: "—", "--", "- -", "&mdash;". The typewriter's
// single marks need space around them, or a date before and a word behind.
func (r *reader) dash() ending {
	found := open
	for range 3 {
		start := r.pos
		spaced := r.space() || endsBlank(r.s[:r.pos])
		run := r.take(func(c rune) bool { return strings.ContainsRune("—–―‒‐‑−-_", c) })
		entity := run == "" && r.entity(dashEntities)
		after := initial(r.rest())
		wide := r.rest() == "" || blank(after) || after == '('
		single := len(run) == 1
		switch {
		case run == "" && !entity, len(run) > len("———"),
			single && (!spaced || !wide) && r.Day == day.Day{} && r.Agency == "" && !r.misdate,
			single && !spaced && !wide && (unicode.IsLower(after) || unicode.IsDigit(after)):
			r.pos = start
			return found
		case single && found == open:
			found = hyphen
		default:
			found = rule
		}
	}
	return found
}
