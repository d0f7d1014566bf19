// Package quantity finds the numbers of a text with what they count and measure:
// "$2.04 billion" is an amount of US dollars, of "trade volume with China", in the
// first half of a year, according to a ministry.
//
// A token.Text with its dates and names comes in; out come Quantities in text
// order. A number of which the text does not say what it counts, an age, a score
// or a clock time, is left out.
package quantity

import (
	"strings"

	"newsbrief/generator/article"
	"newsbrief/generator/calendar"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/names"
	"newsbrief/generator/token"
)

// A Kind is the kind of thing a number counts.
type Kind string

// The kinds of quantity.
const (
	Money   Kind = "money"
	Percent Kind = "percent"
	Number  Kind = "number"
	Measure Kind = "measure"
)

// A Quantity is a number with what it counts. Low equals High unless the text
// gives a range. A percentage of 12.5 is 12.5.
type Quantity struct {
	Span      article.Span
	Kind      Kind
	Low, High float64
	Unit      string // "USD", "percent", "km", "members"
	Change    string // "up" or "down" where the number is a change
	Period    string // ISO 8601, where the text says for when
	Of        string // what is measured, in the text's words: "trade volume with China"
	Source    string // who says so
}

// A cursor reads the tokens of one sentence. Its forms take the token to start
// at and return what they read with the token behind it.
type cursor struct {
	token.Sentence
	dates *calendar.Dates
	names *names.Names
}

// A found is a quantity with its tokens, half open.
type found struct {
	Quantity
	first, end int
}

// Find reads the numbers of the body and what they count.
func Find(t *token.Text, dates *calendar.Dates, known *names.Names) []Quantity {
	var list []Quantity
	for _, s := range t.Sentences {
		if s.Kind.Envelope() {
			continue
		}
		c := cursor{s, dates, known}
		source, heard := "", false
		for i := s.First; i < s.Limit; {
			q, end, ok := c.quantity(i)
			if !ok {
				i = max(end, i+1)
				continue
			}
			if !heard {
				source, heard = c.attribution(), true
			}
			q.Source = source
			f := found{q, i, end}
			c.describe(&f)
			list = append(list, f.Quantity)
			i = end
		}
	}
	return list
}

// quantity reads the quantity at i. Where there is a number that counts
// nothing, ok is false and end is the token behind it.
func (c cursor) quantity(i int) (q Quantity, end int, ok bool) {
	start := i
	sign, i := c.moneySign(i)
	if i == start && c.partOfName(i) {
		return q, 0, false
	}
	low, ok := c.numeral(i)
	if !ok {
		return q, 0, false
	}
	if sign == "" && c.insideToken(i) {
		return q, low.end, false
	}
	if sign != "" {
		low = c.gluedMagnitude(low)
	}
	high, isRange := c.rangeEnd(low, sign)
	if !isRange {
		high = low
	}
	u, ok := c.unitOf(high, sign, start)
	if !ok {
		return q, high.end, false
	}
	if high.scaled && !low.scaled && high.value > 0 {
		// "5 to 7 million" means millions at both ends.
		low.value *= high.value / c.unscaled(high)
	}
	if low.value > high.value {
		return q, high.end, false
	}
	q = Quantity{Span: c.Text.SpanOf(start, u.end), Kind: u.kind, Low: low.value, High: high.value, Unit: u.name}
	if before := c.minus(start); before < start && !isRange {
		q.Span.Start = c.Text.Tokens[before].Start
		q.Low, q.High = -q.Low, -q.High
	}
	return q, u.end, true
}

// minus is the token of the minus sign before the number at i, or i.
func (c cursor) minus(i int) int {
	switch c.Low(i - 1) {
	case "-", "−", "–":
		if c.Glued(i) && !c.Glued(i-1) {
			return i - 1
		}
	case "minus":
		return i - 1
	}
	return i
}

// moneySign reads the currency before an amount.
func (c cursor) moneySign(i int) (string, int) {
	if i >= c.Limit {
		return "", i
	}
	if s := moneySigns[c.Low(i)]; s != "" && c.startsNumber(i+1) {
		return s, i + 1
	}
	if c.Low(i+1) == "$" && c.Glued(i+1) && c.startsNumber(i+2) {
		if s := moneySigns[c.Low(i)+"$"]; s != "" {
			return s, i + 2
		}
	}
	return "", i
}

// insideToken reports whether the number at i touches something before it that
// makes it part of an address, a code or a formula.
func (c cursor) insideToken(i int) bool {
	if !c.Glued(i) {
		return false
	}
	switch c.Low(i - 1) {
	case "(", "[", "“", "\"", "‘", "—", "–", "-", "~", "<", ">", "≈", "+", "−", ":", "±":
		return false
	}
	return true
}

func (c cursor) startsNumber(i int) bool { return i < c.Limit && c.Text.Tokens[i].Kind == token.Number }

// gluedMagnitude reads the letter in "$3m".
func (c cursor) gluedMagnitude(n numeral) numeral {
	if m := gluedMagnitudes[c.Low(n.end)]; m > 0 && c.Glued(n.end) && !n.scaled {
		n.value *= m
		n.scaled = true
		n.end++
	}
	return n
}

// rangeEnd reads the second number of "10 to 12", "10-12" and, behind
// "between", of "10 and 12".
func (c cursor) rangeEnd(low numeral, sign string) (numeral, bool) {
	at := low.end
	switch c.Low(at) {
	case "to", "–", "-":
	case "and":
		if c.Low(at-2) != "between" && c.Low(at-3) != "between" {
			return low, false
		}
	default:
		return low, false
	}
	if sign != "" {
		if s, next := c.moneySign(at + 1); s == sign {
			at = next - 1
		}
	}
	high, ok := c.numeral(at + 1)
	if !ok || high.ordinal || low.ordinal || high.spelled != low.spelled {
		return low, false
	}
	if sign != "" {
		high = c.gluedMagnitude(high)
	}
	if high.value <= low.value {
		return low, false
	}
	return high, true
}

// unscaled is the number at the end of n without its magnitude words.
func (c cursor) unscaled(n numeral) float64 {
	for i := n.end - 1; i >= c.First; i-- {
		if c.Text.Tokens[i].Kind == token.Number {
			v, _ := digits(c.Text.Tokens[i].Text)
			return v
		}
		if v := token.Spelled(c.Low(i)); v > 0 {
			return float64(v)
		}
	}
	return n.value
}

// unitOf says what the number n counts; ok is false when it counts nothing that
// the text names, or is an age, a score, a clock time, a model or a section.
func (c cursor) unitOf(n numeral, sign string, start int) (unit, bool) {
	if sign != "" {
		return unit{Money, sign, n.end}, true
	}
	if n.ordinal {
		return c.ordinalNoun(n, start)
	}
	if c.notCounted(n, start) {
		return unit{}, false
	}
	if u, ok := c.percent(n.end); ok {
		return u, true
	}
	if u, ok := c.money(n.end, n.scaled || !n.spelled); ok {
		return u, true
	}
	if u, ok := c.measure(n.end); ok {
		return u, true
	}
	return c.counted(n, start)
}

// notCounted tells the numbers that measure nothing by what stands around them.
func (c cursor) notCounted(n numeral, start int) bool {
	before, after := c.Low(start-1), c.Low(n.end)
	switch {
	case after == ":" && c.Glued(n.end) && c.Glued(n.end+1), before == ":" && c.Glued(start):
		return true // a clock time or a ratio
	case (before == "-" || before == "–" || before == "/" || before == ".") && c.Glued(start) && c.minus(start) == start,
		(after == "-" || after == "–") && c.Glued(n.end) && c.startsNumber(n.end+1), after == "/" && c.Glued(n.end):
		return true // a score, a date, a telephone number
	case before == "aged", before == "age", before == "no.", before == "#", before == "(" && after == ")":
		return true
	case after == "a.m." || after == "p.m." || after == "am" || after == "pm" || after == "gmt" || after == "o'clock":
		return true
	case before == "," && after == ",", before == "," && after == ".":
		return true // an age: "Ann Bell, 45,"
	case after == "-" && (c.Low(n.end+1) == "year-old" || c.Low(n.end+1) == "year-olds"),
		(after == "years" || after == "year") && c.Low(n.end+1) == "old":
		return true
	}
	return false
}

// partOfName reports whether the word before i makes the number at i part of a
// name: "Article 5", "Boeing 737", "Flight 370".
func (c cursor) partOfName(i int) bool {
	if i <= c.First || i >= c.Limit || c.Text.Tokens[i].Kind != token.Number {
		return false
	}
	if b := c.Text.Tokens[i-1]; b.Capital() && i-1 > c.First {
		return true
	}
	return c.Low(i-1) == "section" || c.Low(i-1) == "article" || c.Low(i-1) == "chapter" || c.Low(i-1) == "page" || c.Low(i-1) == "route"
}

// counted reads the noun that a bare number counts: "14 people",
// "10-member grouping", "5,200 new homes". A bare "one" counts nothing.
func (c cursor) counted(n numeral, start int) (unit, bool) {
	if n.spelled && n.value < 2 {
		return unit{}, false
	}
	i := n.end
	for _, at := range []int{i, i + 1} {
		if victims[c.Low(at)] && !c.Glued(at) && (at == i || c.Low(i) == "were" || c.Low(i) == "are") {
			return unit{Number, c.Low(at), i}, true
		}
	}
	if c.Glued(i) && c.Text.Tokens[i].Kind == token.Word {
		return unit{}, false // "180ml", a unit that is not known
	}
	if c.Low(i) == "-" && c.Glued(i) && c.Glued(i+1) {
		if noun := c.Low(i + 1); i+1 < c.Limit && c.Text.Tokens[i+1].Kind == token.Word && !strings.Contains(noun, "-") {
			if n.spelled && noun != "member" && noun != "person" {
				return unit{}, false // "two-way", "three-time"
			}
			return unit{Number, noun, i + 2}, true
		}
		return unit{}, false
	}
	end := i
	noun := ""
	for ; end < c.Limit && end < i+3; end++ {
		t := c.Text.Tokens[end]
		if t.Kind != token.Word || t.Text != t.Low || c.dates.At(end) != nil {
			break
		}
		if looksPlural(t.Low) {
			noun = t.Low
			break
		}
		if lexicon.Stop(t.Low) {
			break
		}
	}
	if noun == "" {
		return unit{Number, "", n.end}, n.scaled || !n.spelled && n.value >= 13 || c.harmed(start)
	}
	return unit{Number, noun, n.end}, true
}

// victims are what people become whom a bare number counts: "23 injured", "nine
// were missing".
var victims = lexicon.Set(`dead injured wounded hurt missing killed arrested detained evacuated rescued`)

// harmed reports whether the verb before the number at i needs no noun behind
// it: "killing nine", "injuring more than 40".
func (c cursor) harmed(i int) bool {
	for c.compares(i - 1) {
		i--
	}
	switch c.Low(i - 1) {
	case "killing", "injuring", "wounding":
		return true
	}
	return false
}

// ordinalNoun reads what a counting ordinal counts: "his 22nd visit".
func (c cursor) ordinalNoun(n numeral, start int) (unit, bool) {
	switch c.Low(start - 1) {
	case "his", "her", "their", "its", "a", "'s", "'":
	default:
		return unit{}, false
	}
	i := n.end
	if i >= c.Limit || c.Text.Tokens[i].Kind != token.Word || c.Text.Tokens[i].Capital() || lexicon.Stop(c.Low(i)) {
		return unit{}, false
	}
	switch c.Low(i) {
	case "birthday", "century", "floor", "anniversary", "place", "minute", "day", "degree", "grade":
		return unit{}, false
	}
	return unit{Number, c.Low(i), i + 1}, true
}

// looksPlural reports whether a word in lower case may be a noun in the plural.
func looksPlural(w string) bool {
	switch w {
	case "people", "men", "women", "children", "staff", "police", "cattle", "feet", "troops":
		return true
	case "was", "is", "has", "us", "this", "plus", "less", "across", "various", "previous", "serious", "its", "as", "does", "thus", "theirs", "hers", "always", "perhaps", "says", "sometimes", "besides", "yours", "ours", "these", "those":
		return false
	}
	return len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's'
}
