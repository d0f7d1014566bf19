package dateline

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/day"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/sentence"
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

// misdated takes what stands in front of the dash where the date should, and is none:
// "Marh 2", "Feb 30", "March".
func (r *reader) misdated() bool {
	start := r.pos
	word := r.letters()
	r.skip(".")
	end := r.pos
	r.gap()
	number := r.digits() // or an undecided "2/3"
	if word == "" && number != "" {
		end = r.pos
		r.gap()
		word = r.letters()
	}
	if word == "" || number == "" {
		r.pos = end
	}
	if !r.ends() || r.Day != (day.Day{}) || r.misdate || len(number) > 4 || number == "" && !day.Month(word) {
		r.pos = start
		return false
	}
	r.misdate = true
	return true
}

// longestSlip is how many bytes a slip of the keyboard has.
const longestSlip = 24

// slip passes over what fingers did before the date or the dash, when the place is in
// capitals and there is a date, or a figure of one: "Ill/, Feb 26 -", "March: 2 -". A
// figure behind the date leaves no date: "Feb 2 6 -".
func (r *reader) slip() bool {
	next := initial(r.rest())
	if !r.caps || r.slipped || r.Agency != "" || r.ends() || !r.paused && (!r.known || !unicode.IsPunct(next)) {
		return false
	}
	dated := r.Day != day.Day{}
	figures := false
	ahead := *r
	for at, c := range head(r.rest(), longestSlip) {
		if c == '\n' || c == '(' {
			return false
		}
		ahead.pos = r.pos + at
		before, _ := utf8.DecodeLastRuneInString(r.s[:ahead.pos])
		_, _, date := day.Leading(ahead.rest())
		date = date && !dated && !unicode.IsLetter(before) && !unicode.IsDigit(before)
		if date || (figures || dated) && (dated || blank(c)) && ahead.ends() {
			if wordy(r.s[r.pos:ahead.pos]) {
				return false
			}
			if figures && !date {
				r.Day = day.Day{}
			}
			r.misdate = r.misdate || !date && r.Day == day.Day{}
			r.pos, r.slipped, r.paused = ahead.pos, true, true
			return true
		}
		figures = figures || unicode.IsDigit(c)
	}
	return false
}

// wordy reports whether s has words that fingers do not slip into.
func wordy(s string) bool {
	words := strings.FieldsFunc(s, func(c rune) bool { return !unicode.IsLetter(c) })
	return len(words) > 2 || slices.ContainsFunc(words, func(w string) bool { return lexicon.Stop(strings.ToLower(w)) })
}

// ends reports whether a dash comes next, or an agency in brackets.
func (r *reader) ends() bool {
	ahead := *r
	ahead.take(func(c rune) bool { return strings.ContainsRune(",.:", c) })
	dashed := ahead.dash() != open
	ahead.space()
	return dashed || ahead.bracketed()
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

// bracketed takes an agency, a date, both or a region in brackets, and the dashes
// that some agencies put before them: "--(AGENCY)".
func (r *reader) bracketed() bool {
	start := r.pos
	if r.dash() != open {
		r.space()
	}
	if !r.skip("(") {
		r.pos = start
		return false
	}
	inner, _, found := strings.Cut(r.rest(), ")")
	name, date := splitDay(inner)
	switch {
	case !found, date != day.Day{} && r.Day != day.Day{}:
	case r.Region == "" && r.Day == day.Day{} && lexicon.FoldedPlace(inner) != "":
		r.Region = folded(inner)
		r.pos += len(inner) + 1
		return true
	case name == "" || r.Agency == "" && r.agency(name):
		if date != (day.Day{}) {
			r.Day = date
		}
		r.Agency += folded(name) // one of them is empty
		r.pos += len(inner) + 1
		return true
	}
	r.pos = start
	return false
}

// splitDay parts "Agency - March 3, 2014" into the agency and the day; either may lack.
func splitDay(s string) (string, day.Day) {
	s = strings.TrimSpace(s)
	for i := 0; i < len(s); i++ {
		before := strings.TrimRight(s[:i], " ")
		if i > 0 && (s[i-1] != ' ' || before == "" || !strings.ContainsRune(",-", rune(before[len(before)-1]))) {
			continue
		}
		if d, n, ok := day.Leading(s[i:]); ok && i+n == len(s) {
			return strings.TrimRight(s[:i], " ,-"), d
		}
	}
	return s, day.Day{}
}

// slashed takes an agency between slashes: "/AGENCY/".
func (r *reader) slashed() bool {
	rest, ok := strings.CutPrefix(r.rest(), "/")
	inner, _, found := strings.Cut(rest, "/")
	if !ok || !found || r.Agency != "" || !r.agency(strings.TrimSpace(inner)) {
		return false
	}
	r.Agency = folded(inner)
	r.pos += len(inner) + 2
	r.end = closed
	return true
}

// bareAgency takes an agency that nothing encloses: "MOSCOW. March 3. INTERFAX -",
// "Tehran, IRNA –". One that is not known stands between the date and the dash.
func (r *reader) bareAgency(marked bool) bool {
	start := r.pos
	dated := r.Day != day.Day{} || r.misdate
	if r.Agency != "" || !r.name(marked && dated) {
		r.pos = start
		return false
	}
	name := strings.TrimRight(r.s[start:r.pos], ".")
	r.pos = start + len(name)
	dashed := r.ends()
	known := wire(name)
	stops := known && dated && strings.HasPrefix(r.rest(), ". ")
	switch first, _, _ := strings.Cut(name, " "); {
	case known && (dashed || stops || marked && !dated):
	case marked && dated && dashed && len(strings.Fields(name)) <= 3 && !sentence.Starter(first):
	default:
		r.pos = start
		return false
	}
	r.Agency = folded(name)
	if stops && !dashed {
		r.pos++
		r.end = closed
	}
	return true
}

// agency reports whether s can be the name of one in brackets: a few words, the first
// with a capital unless it is known; no share's symbol, "VND.N".
func (r *reader) agency(s string) bool {
	symbol := strings.IndexByte(s, '.')
	return (unicode.IsUpper(initial(s)) || knownAgency(s)) && len(strings.Fields(s)) <= 5 && len(s) < Reach/4 &&
		(symbol < 0 || symbol < len(s)-3 || symbol == len(s)-1)
}

// knownAgency reports whether a name is that of a known agency, or of a service of
// one: "dpa", "Reuters Life!".
func knownAgency(name string) bool {
	first, _, _ := strings.Cut(name, " ")
	return wire(first)
}

// wire reports whether a word is the name of a known agency, or begins with it:
// "Interfax", "Interfax-Vend".
func wire(w string) bool {
	low := strings.ToLower(w)
	end := strings.IndexAny(low, "-/.")
	return agencies[low] || end > 0 && agencies[low[:end]]
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

// folded is s with single spaces.
func folded(s string) string { return strings.Join(strings.Fields(s), " ") }
