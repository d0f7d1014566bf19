package numeral

import (
	"strconv"
	"strings"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// digits.go reads numbers in digits.

// digital reads the number in digits at i.
func digital(s token.Sentence, i int) (n Number, ok bool) {
	n = Number{Scale: 1, End: i + 1}
	t := s.Text.Tokens[i]
	switch {
	case vulgar[t.Low] > 0:
		n.Value, n.Fraction = vulgar[t.Low], true
		return n, true
	case t.Low == "." && point(s, i): // ".08"
		n.Value, ok = value("0." + s.Low(i+1))
		n.End++
		return n, ok
	case t.Kind != token.Number:
		return n, false
	}
	if n.Value, ok = value(t.Text); !ok {
		return n, false
	}
	if v, end := grouped(s, i); end > 0 {
		n.Value, n.End = v, end
		return n, true
	}
	if s.Glued(n.End) {
		if w := s.Low(n.End); w == ending(t.Text) || w == "th" {
			n.Ordinal = true
			n.End++
			return n, true
		}
	}
	if v, end := over(s, i); end > 0 {
		n.Value, n.End, n.Fraction = v, end, true
		return n, true
	}
	if v, end := mixed(s, n.End); end > 0 {
		n.Value += v
		n.End = end
	}
	return n, true
}

// point reports whether the mark at i is a decimal point without a number
// before it: ".08", "$.50".
func point(s token.Sentence, i int) bool {
	return (!s.Glued(i) || lexicon.CurrencySign(s.Text.Tokens[i-1].Text) != "") && s.Glued(i+1) && digitsAt(s, i+1) && !strings.ContainsAny(s.Low(i+1), ".,")
}

// value is the value of a number in digits. Commas must part thousands, or lakhs
// and crores, and more than one point must do so too.
func value(text string) (float64, bool) {
	if strings.Count(text, ".") > 1 {
		if groups := strings.Split(text, "."); strings.Contains(text, ",") || !thousands(groups) || len(groups) == 4 && len(groups[0]) == 3 {
			return 0, false
		}
		text = strings.ReplaceAll(text, ".", "")
	}
	whole, part, _ := strings.Cut(text, ".")
	if strings.Contains(part, ",") {
		return 0, false
	}
	if strings.Contains(whole, ",") {
		groups := strings.Split(whole, ",")
		if !thousands(groups) && !lakhs(groups) {
			return 0, false
		}
		text = strings.ReplaceAll(text, ",", "")
	}
	v, err := strconv.ParseFloat(text, 64)
	return v, err == nil && v < most
}

// thousands reports whether digits are in groups of three behind the first.
func thousands(groups []string) bool {
	for _, g := range groups[1:] {
		if len(g) != 3 {
			return false
		}
	}
	return len(groups[0]) <= 3
}

// lakhs reports whether digits are in groups as in "12,34,567".
func lakhs(groups []string) bool {
	last := len(groups) - 1
	for i, g := range groups {
		if i == last && len(g) != 3 || i < last && len(g) != 2 && (i > 0 || len(g) != 1) {
			return false
		}
	}
	return last > 0
}

// grouped reads digits whose thousands are parted by blanks, "1 200 000". A
// single blank of the plain kind parts two numbers as well, and is none.
func grouped(s token.Sentence, i int) (float64, int) {
	t := s.Text.Tokens
	if len(t[i].Text) > 3 || t[i].Text[0] == '0' || !digitsAt(s, i+1) {
		return 0, 0
	}
	text, end, plain := t[i].Text, i+1, false
	for end < i+6 && digitsAt(s, end) && !s.Glued(end) && !strings.Contains(text, ".") {
		whole, _, _ := strings.Cut(t[end].Text, ".")
		if len(whole) != 3 {
			return 0, 0
		}
		plain = plain || t[end].Start-t[end-1].End == 1
		text += t[end].Text
		end++
	}
	if end == i+1 || plain && end == i+2 || digitsAt(s, end) {
		return 0, 0
	}
	v, ok := value(text)
	if !ok {
		return 0, 0
	}
	return v, end
}

// ending is what makes an ordinal of digits: "21st". "12st" is a weight.
func ending(digits string) string {
	teen := len(digits) > 1 && digits[len(digits)-2] == '1'
	switch last := digits[len(digits)-1]; {
	case teen:
	case last == '1':
		return "st"
	case last == '2':
		return "nd"
	case last == '3':
		return "rd"
	}
	return "th"
}

// over reads "3/4" at i. "9/11" and "24/7" are none.
func over(s token.Sentence, i int) (float64, int) {
	if s.Low(i+1) != "/" || !s.Glued(i+1) || !s.Glued(i+2) || !digitsAt(s, i+2) || s.Low(i+3) == "/" || s.Low(i-1) == "/" {
		return 0, 0
	}
	a, err := strconv.Atoi(s.Low(i))
	b, err2 := strconv.Atoi(s.Low(i + 2))
	if err != nil || err2 != nil || a < 1 || a >= b {
		return 0, 0
	}
	switch b {
	case 2, 3, 4, 5, 8, 16, 32, 64:
		return float64(a) / float64(b), i + 3
	}
	return 0, 0
}

// mixed reads the part of one that stands at i behind a whole number: "2 1/2",
// "16-1/2", "2½".
func mixed(s token.Sentence, i int) (float64, int) {
	if v := vulgar[s.Low(i)]; v > 0 {
		return v, i + 1
	}
	if s.Low(i) == "-" && s.Glued(i) && s.Glued(i+1) {
		i++
	}
	if !digitsAt(s, i) {
		return 0, 0
	}
	return over(s, i)
}

// vulgar are the fractions that are one character.
var vulgar = map[string]float64{
	"½": 1. / 2, "⅓": 1. / 3, "⅔": 2. / 3, "¼": 1. / 4, "¾": 3. / 4, "⅕": 1. / 5, "⅖": 2. / 5, "⅗": 3. / 5, "⅘": 4. / 5,
	"⅙": 1. / 6, "⅚": 5. / 6, "⅛": 1. / 8, "⅜": 3. / 8, "⅝": 5. / 8, "⅞": 7. / 8,
}
