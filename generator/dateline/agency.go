package dateline

import (
	"strings"
	"unicode"

	"newsbrief/generator/day"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/sentence"
)

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
