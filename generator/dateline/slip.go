package dateline

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/day"
	"newsbrief/generator/lexicon"
)

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
