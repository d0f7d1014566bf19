package numeral

import (
	"strings"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// spelled.go reads numbers in letters.

// spelled reads the number in letters at i: "twenty-five", "two hundred and six",
// "a dozen", "half a million", "two-thirds".
func spelled(s token.Sentence, i int) (Number, bool) {
	if n, ok := fraction(s, i); ok {
		return n, true
	}
	n := whole(s, i)
	if n.End == 0 {
		return n, false
	}
	if d := denominators[s.Low(n.End)]; d > 2 && d != 4 {
		return n, false // "one third place"
	}
	if s.Low(n.End) == "-" && s.Glued(n.End) {
		first, _, _ := strings.Cut(s.Low(n.End+1), "-")
		return n, !ordinals[first] // "twenty-first", "twenty-first-century"
	}
	return n, true
}

// whole reads a whole number in letters; its End is 0 when there is none.
func whole(s token.Sentence, i int) Number {
	n := Number{Spelled: true, Scale: 1}
	total, group, at := 0.0, 0.0, i
	switch next := s.Low(i + 1); {
	case s.Low(i) == "a" && (lexicon.Magnitude(next) > 0 || next == "dozen"):
		group, at = 1, i+1
	case s.Low(i) == "zero":
		n.End = i + 1
		return n
	}
	ones := false // a number below twenty, or with ones, has just been read
	for ; at < s.Limit; at++ {
		w := s.Low(at)
		if w == "-" && at > i && s.Glued(at) && s.Glued(at+1) && (token.Spelled(s.Low(at+1)) > 0 || lexicon.Magnitude(s.Low(at+1)) > 0) {
			continue // "twenty-five-year-old", "two-million"
		}
		v, m := token.Spelled(w), lexicon.Magnitude(w)
		switch {
		case w == "dozen" && group > 0 && n.Scale == 1:
			n.Value, n.End = group*12, at+1
			return n
		case w == "dozen":
			return n.finish(total+group, at)
		case v > 0 && !ones && (v < 10 || int(group)%100 == 0):
			group += float64(v)
			ones = v < 20 || v%10 > 0
		case w == "hundred" && group > 0 && group < 100:
			group, ones = group*100, false
			n.Scale = max(n.Scale, 100)
		case m >= 1e3 && group > 0 && (total == 0 || m < n.Scale):
			total, group, ones = total+group*m, 0, false
			n.Scale = m
		case w == "and" && at > i && lexicon.Magnitude(s.Low(at-1)) > 0 && group+total > 0 && n.Scale > 1 && below(s, at+1, n.Scale):
			continue
		default:
			return n.finish(total+group, at)
		}
	}
	return n.finish(total+group, at)
}

// below reports whether the number in letters at i goes on with one that was
// multiplied by scale, "two hundred and six", "two hundred and six thousand": not "a
// million and two million".
func below(s token.Sentence, i int, scale float64) bool {
	v := token.Spelled(s.Low(i))
	return v > 0 && float64(v) < scale && (scale == 100 || lexicon.Magnitude(s.Low(i+1)) < scale) && denominators[s.Low(i+1)] == 0
}

// finish sets the value, if there is one, and the token behind it.
func (n Number) finish(value float64, end int) Number {
	if value > 0 {
		n.Value, n.End = value, end
	}
	return n
}

// denominators are the words that make parts of the number before them.
var denominators = map[string]float64{
	"half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5, "fifths": 5,
	"sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10,
	"hundredth": 100, "hundredths": 100,
}

// ordinals end a compound that counts nothing: "twenty-first".
var ordinals = lexicon.Set(`first second third fourth fifth sixth seventh eighth ninth`)

// fraction reads a part of one in letters: "half of", "half a million",
// "two-thirds", "one-third", "a third of".
func fraction(s token.Sentence, i int) (Number, bool) {
	n := Number{Spelled: true, Fraction: true, Scale: 1}
	w, next := s.Low(i), s.Low(i+1)
	switch w {
	case "half":
		n.Value, n.End = 0.5, i+1
		return n, lexicon.Magnitude(next) > 0 || (next == "of" || next == "the" || next == "its" || next == "their") && !parting[s.Low(i-1)] || (next == "a" || next == "an") && halved(s, i+2)
	case "a", "an":
		d := denominators[next]
		n.Value, n.End = 1/d, i+2
		return n, d > 0 && (s.Low(i+2) == "of" || lexicon.Magnitude(s.Low(i+2)) > 0 && d == 4)
	}
	if part, ok := strings.CutPrefix(w, "half-"); ok {
		n.Value, n.End = 0.5, i+1
		m := lexicon.Magnitude(strings.TrimPrefix(part, "a-"))
		return n.Times(m, i+1), m > 0 // "half-a-million"
	}
	v := token.Spelled(w)
	if v < 1 || v > 99 {
		return n, false
	}
	at := i + 1
	hyphen := s.Low(at) == "-" && s.Glued(at) && s.Glued(at+1)
	if hyphen {
		at++
	}
	d := denominators[s.Low(at)]
	if d <= float64(v) {
		return n, false
	}
	n.Value, n.End = float64(v)/d, at+1
	ofWhole := s.Low(at+1) == "of" || lexicon.Magnitude(s.Low(at+1)) > 0
	many := s.Low(at)[len(s.Low(at))-1] == 's'
	switch {
	case (v > 1) != many:
		return n, false
	case v == 1 || d == 4:
		return n, hyphen || ofWhole
	}
	return n, true
}

// parting words make a half a part of a game or of a year.
var parting = lexicon.Set(`first second last the this that other better opening latter each either`)

// halved reports whether half of what is named at i is an amount: "half a
// million", "half an hour", not "half a team".
func halved(s token.Sentence, i int) bool {
	switch w := s.Low(i); w {
	case "dozen", "mile", "hour", "percent", "per", "percentage", "point", "century", "kilometer", "kilometre", "inch", "acre", "day", "year", "decade", "ton", "tonne", "pound", "cent":
		return true
	default:
		return lexicon.Magnitude(w) > 0
	}
}
