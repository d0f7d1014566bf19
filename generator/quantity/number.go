package quantity

import (
	"strconv"
	"strings"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// magnitudes multiply the number before them.
var magnitudes = map[string]float64{
	"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "lakh": 1e5, "crore": 1e7,
	"mln": 1e6, "bln": 1e9, "bn": 1e9, "tn": 1e12, "trn": 1e12, "mn": 1e6,
}

// gluedMagnitudes are letters that multiply an amount of money they touch: $3m.
var gluedMagnitudes = map[string]float64{"k": 1e3, "m": 1e6, "b": 1e9, "t": 1e12}

// A numeral is a number as it is written, with the token behind it.
type numeral struct {
	value   float64
	scaled  bool // a magnitude word is part of it
	spelled bool // in letters
	ordinal bool
	end     int
}

// numeral reads the number at i: "12,500", "2.04 billion", "22nd", "twenty-five",
// "two hundred and six", "half a million". ok is false when there is none, or a
// fraction.
func (c cursor) numeral(i int) (n numeral, ok bool) {
	if i < c.First || i >= c.Limit || c.dates.At(i) != nil {
		return n, false
	}
	if t := c.Text.Tokens[i]; t.Kind == token.Number {
		v, ok := digits(t.Text)
		if !ok || c.startsNumber(i+1) || i > c.First && c.Text.Tokens[i-1].Kind == token.Number {
			return n, false // "1 234": not said which
		}
		return c.scale(numeral{value: v, end: i + 1}), true
	}
	n = c.spelledNumber(i)
	after := n.end
	if c.Low(after) == "-" {
		after++
	}
	return n, n.end > i && !fractions[lexicon.Singular(c.Low(after))]
}

// fractions make the number before them a part of one.
var fractions = lexicon.Set(`half third quarter fifth sixth seventh eighth ninth tenth halve hundredth thousandth`)

// spelledNumber reads a number in letters; its end is 0 when there is none.
func (c cursor) spelledNumber(i int) numeral {
	n := numeral{spelled: true}
	total, group, at := 0.0, 0.0, i
	switch {
	case c.Low(i) == "half" && c.Low(i+1) == "a" && magnitudes[c.Low(i+2)] > 0:
		group, at = 0.5, i+2
	case c.Low(i) == "a" && (magnitudes[c.Low(i+1)] > 0 || c.Low(i+1) == "dozen"):
		group, at = 1, i+1
	}
	ones := false // a number below twenty, or with ones, has just been read
	for ; at < c.Limit; at++ {
		w := c.Low(at)
		v, m := token.Spelled(w), magnitudes[w]
		switch {
		case w == "dozen" && group > 0 && !n.scaled:
			return numeral{value: group * 12, spelled: true, end: at + 1}
		case v > 0 && !ones && (v < 10 || group == 0 || n.scaled):
			group += float64(v)
			ones = v < 20 || v%10 > 0
		case w == "hundred" && group > 0 && group < 100:
			group, ones, n.scaled = group*100, false, true
		case m >= 1e3 && group > 0 && (total == 0 || m < total):
			total, group, ones, n.scaled = total+group*m, 0, false, true
		case w == "and" && at > i && magnitudes[c.Low(at-1)] > 0 && group+total > 0 && token.Spelled(c.Low(at+1)) > 0:
			continue
		default:
			return n.finish(total+group, at)
		}
	}
	return n.finish(total+group, at)
}

// finish sets the value, if there is one, and the token behind it.
func (n numeral) finish(value float64, end int) numeral {
	if value > 0 {
		n.value, n.end = value, end
	}
	return n
}

// digits is the value of a number in digits. Commas must part thousands.
func digits(s string) (float64, bool) {
	whole, fraction, _ := strings.Cut(s, ".")
	if strings.Contains(fraction, ",") || strings.Contains(fraction, ".") {
		return 0, false
	}
	groups := strings.Split(whole, ",")
	for i, g := range groups {
		if len(groups) > 1 && (i > 0 && len(g) != 3 || i == 0 && len(g) > 3) {
			return 0, false
		}
	}
	v, err := strconv.ParseFloat(strings.ReplaceAll(s, ",", ""), 64)
	return v, err == nil && v < 1e300
}

// scale reads what follows the digits: the ending of an ordinal or magnitudes.
func (c cursor) scale(n numeral) numeral {
	if c.Glued(n.end) {
		switch c.Low(n.end) {
		case "st", "nd", "rd", "th":
			n.ordinal = true
			n.end++
			return n
		}
	}
	for {
		at := n.end
		if c.Low(at) == "-" && c.Glued(at) && c.Glued(at+1) {
			at++
		}
		m := magnitudes[c.Low(at)]
		if m == 0 || n.value*m > 1e300 {
			return n
		}
		n.value *= m
		n.scaled = true
		n.end = at + 1
	}
}
