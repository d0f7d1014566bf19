// Package numeral reads the numbers of a text as they are written: "12,500",
// "2.04 billion", "22nd", "twenty-five", "half a million", "16-1/2".
//
// The tokens of a sentence come in; out comes a Number with the token behind it.
// What the number counts, and whether it counts at all, others say.
package numeral

import (
	"math"
	"strings"
	"unicode/utf8"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// A Number is a number as it is written.
type Number struct {
	Value    float64
	Scale    float64 // what its magnitude words multiply by, 1 without any
	Spelled  bool    // in letters
	Ordinal  bool    // "22nd"
	Fraction bool    // a part of one: "two-thirds"
	End      int     // the token behind it
}

// most is the number above which nothing is counted.
const most = 1e300

// Opens reports whether a number may start at token i of a sentence, at little
// cost.
func Opens(s token.Sentence, i int) bool {
	t := &s.Text.Tokens[i]
	switch t.Kind {
	case token.Number:
		return true
	case token.Mark:
		return t.Low == "." && point(s, i) || t.Low[0] >= utf8.RuneSelf && vulgar[t.Low] > 0
	}
	return t.Is(lexicon.NumberWord) || strings.IndexByte(t.Low, '-') > 0 && (token.Spelled(t.Low) > 0 || strings.HasPrefix(t.Low, "half-"))
}

// Read reads the number at token i. ok is false when there is none, or one of
// which it is not certain what it is.
func Read(s token.Sentence, i int) (n Number, ok bool) {
	if i < s.First || i >= s.Limit {
		return n, false
	}
	if s.Text.Tokens[i].Kind == token.Word {
		n, ok = spelled(s, i)
	} else {
		n, ok = digital(s, i)
	}
	if !ok || n.Ordinal {
		return n, ok
	}
	n = scale(s, n)
	if !n.Fraction {
		n = andPart(s, n)
	}
	return loosely(s, n), true
}

// Times is the number multiplied by a magnitude that takes the tokens up to end.
func (n Number) Times(m float64, end int) Number {
	n.Value *= m
	n.Scale *= m
	n.End = end
	return n
}

// scale reads the magnitudes behind a number: "million", "hundred thousand",
// "-million", and "of a million" behind a part of one.
func scale(s token.Sentence, n Number) Number {
	for {
		at := n.End
		if s.Low(at) == "-" && s.Glued(at) && s.Glued(at+1) {
			at++
		}
		if n.Fraction && s.Low(at) == "of" && (s.Low(at+1) == "a" || s.Low(at+1) == "one") {
			at += 2
		} else if n.Fraction && s.Low(at) == "a" {
			at++
		}
		w := s.Low(at)
		m := max(lexicon.Magnitude(w), lexicon.Magnitude(strings.TrimSuffix(w, "s"))) // "5 lakhs"
		if n.Fraction && w == "dozen" {
			m = 12
		}
		if m == 0 || n.Value*m > most || w == "hundred" && n.Value >= 100 {
			return n
		}
		n = n.Times(m, at+1)
	}
}

// andPart reads the part of one behind a number: "two and a half", "one-and-a-half
// million", "3 million and a quarter".
func andPart(s token.Sentence, n Number) Number {
	part, end := 0.0, 0
	switch and := s.Low(n.End) == "and"; {
	case s.Low(n.End) == "-" && s.Glued(n.End) && (s.Low(n.End+1) == "and-a-half" || strings.HasPrefix(s.Low(n.End+1), "and-a-half-")):
		part, end = 0.5, n.End+2
	case and && s.Low(n.End+1) == "a":
		if w := s.Low(n.End + 2); w == "half" || w == "quarter" {
			part, end = 1/denominators[w], n.End+3
		}
	case and && s.Low(n.End+1) != "half":
		if f, ok := fraction(s, n.End+1); ok {
			part, end = f.Value, f.End
		}
	}
	if end == 0 || n.Value != math.Trunc(n.Value) {
		return n
	}
	if n.Scale >= 1e3 {
		part *= n.Scale
	}
	n.Value += part
	n.End = end
	return scale(s, n)
}

// loosely reads what makes a number a rough one: "20-odd", "20-plus", "500+".
func loosely(s token.Sentence, n Number) Number {
	switch {
	case s.Low(n.End) == "+" && s.Glued(n.End) && !digitsAt(s, n.End+1):
		n.End++
	case s.Low(n.End) == "-" && s.Glued(n.End) && (s.Low(n.End+1) == "odd" || s.Low(n.End+1) == "plus"):
		n.End += 2
	}
	return n
}

func digitsAt(s token.Sentence, i int) bool {
	return i >= s.First && i < s.Limit && s.Text.Tokens[i].Kind == token.Number
}

// Leads reports whether the word at i stands between a verb and its number, "by",
// or bounds the number: "about", "more than", "at least".
func Leads(s token.Sentence, i int) bool {
	switch s.Low(i) {
	case "up":
		return s.Low(i+1) == "to"
	case "at":
		return s.Low(i+1) == "least" || s.Low(i+1) == "most"
	}
	return leaders[s.Low(i)]
}

var leaders = lexicon.Set(`by about around nearly almost roughly some more than over least most just only a an the another as much up to less approximately year-on-year`)
