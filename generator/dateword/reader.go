// Package dateword reads the words of the calendar one by one: a month, a day of the
// week, a year, a day of the month, the name of a holiday.
//
// A sentence in tokens and the index of one come in; out come what that token names,
// and whether it stands for that at all: "May" may be a month, a verb or a
// name, "1988" a year or a count. What the words say together is told by package calendar.
package dateword

import (
	"strings"
	"time"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// A Reader reads the tokens of one sentence.
type Reader struct {
	token.Sentence
	Today    time.Time // the day the text was written; zero when unknown
	surnames [13]bool  // months that are also names of people in the text
}

// New is a reader of a text that was written today; its sentence is to be set.
func New(t *token.Text, today time.Time) Reader { return Reader{Today: today, surnames: surnames(t)} }

// Integer is the whole number at i, at most four digits, or -1.
func (r *Reader) Integer(i int) int { return digits(r.Low(i)) }

func digits(s string) int {
	if s == "" || len(s) > 4 {
		return -1
	}
	n := 0
	for j := range len(s) {
		if s[j] < '0' || s[j] > '9' {
			return -1
		}
		n = n*10 + int(s[j]-'0')
	}
	return n
}

// Year is the year at i, "1989" or "mid-1989", between 1500 and 2199, or -1.
func (r *Reader) Year(i int) int {
	s := Inner(r.Low(i))
	if n := digits(s); n >= 1500 && n < 2200 && len(s) == 4 {
		return n
	}
	return -1
}

// YearOrShort is the year at i, "1989" or "'89", with the token behind it.
func (r *Reader) YearOrShort(i int) (y, end int) {
	if y := r.Year(i); y > 0 {
		return y, i + 1
	}
	n := r.Integer(i + 1)
	if w := r.Low(i); w != "'" && w != "‘" || n < 0 || len(r.Low(i+1)) != 2 || !r.Glued(i+1) || r.Glued(i+2) && r.Word(i+2) || r.Low(i+2) == "s" {
		return 0, 0
	}
	return r.Century(n), i + 2
}

// Century is the year that two digits stand for: the last, or one of the next few.
func (r *Reader) Century(n int) int {
	if r.Today.IsZero() {
		return 1950 + (n+50)%100 // 1950 to 2049
	}
	y := r.Today.Year()/100*100 + n
	if y-r.Today.Year() > 20 {
		y -= 100
	}
	return y
}

// Month is the month named at i, or 0.
func (r *Reader) Month(i int) time.Month {
	if i < r.First || i >= r.Limit {
		return 0
	}
	t := &r.Text.Tokens[i]
	if t.Kind != token.Word {
		return 0
	}
	name := Inner(t.Low)
	if name == t.Low && !t.Capital() {
		return 0
	}
	return Months[strings.TrimSuffix(name, ".")]
}

// Weekday is the day of the week named at i, or -1.
func (r *Reader) Weekday(i int) time.Weekday {
	if i < r.First || i >= r.Limit || !r.Text.Tokens[i].Capital() {
		return -1
	}
	if d, ok := Weekdays[strings.TrimSuffix(r.Low(i), ".")]; ok {
		return d
	}
	return -1
}

// MonthDay is the day of the month at i, "28" or "28th", with the token behind it.
func (r *Reader) MonthDay(i int) (day, end int) {
	n := r.Integer(i)
	if n < 1 || n > 31 || len(r.Low(i)) > 2 || r.Low(i+1) == "%" || r.Low(i+1) == "," && r.Glued(i+2) && r.Integer(i+2) >= 0 {
		return 0, 0
	}
	if r.Glued(i + 1) {
		if ordinalEnd[r.Low(i+1)] {
			return n, i + 2
		}
		if r.Text.Tokens[i+1].Kind == token.Word {
			return 0, 0
		}
	}
	return n, i + 1
}

var ordinalEnd = lexicon.Set(`st nd rd th`)

// To is the token behind a word or dash that joins the ends of a range, or 0.
func (r *Reader) To(i int) int {
	switch r.Low(i) {
	case "to", "through", "until", "till", "-", "–", "—":
		return i + 1
	}
	return 0
}

// Word reports whether the token at i is a word, apart from the one before it.
func (r *Reader) Word(i int) bool {
	return i >= r.First && i < r.Limit && r.Text.Tokens[i].Kind == token.Word && !r.Text.Tokens[i].Glued
}

// Capital reports whether the token at i has a capital that the start of a
// sentence does not explain.
func (r *Reader) Capital(i int) bool {
	return i > r.First && i < r.Limit && r.Text.Tokens[i].Capital() && r.Text.Tokens[i-1].Kind != token.Mark
}

// Ends reports whether a phrase ends before token i: a mark or a word that opens another.
func (r *Reader) Ends(i int) bool {
	if i >= r.Limit || r.Text.Breaks(i) {
		return true
	}
	return joiners[r.Low(i)]
}
