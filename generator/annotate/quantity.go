package annotate

import "strings"

// A foundQuantity is a quantity with its tokens, half open.
type foundQuantity struct {
	Quantity
	sentence   int
	first, end int
}

// findQuantities reads the numbers of the body and what they count.
func (r *reading) findQuantities() []foundQuantity {
	var found []foundQuantity
	for n, s := range r.sentences {
		if s.kind.Envelope() {
			continue
		}
		c := cursor{r: r, s: s}
		for i := s.first; i < s.end; {
			q, end, ok := c.quantity(i)
			if !ok {
				i = max(end, i+1)
				continue
			}
			found = append(found, foundQuantity{Quantity: q, sentence: n, first: i, end: end})
			i = end
		}
	}
	source, of := "", -1
	for i := range found {
		q := &found[i]
		if q.sentence != of {
			of = q.sentence
			source = r.attribution(r.sentences[of])
		}
		q.Source = source
		r.describe(q)
	}
	return found
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
	q = Quantity{Span: c.r.span(start, u.end), Kind: u.kind, Low: low.value, High: high.value, Unit: u.name}
	if before := c.minus(start); before < start && !isRange {
		q.Span.Start = c.r.tokens[before].Start
		q.Low, q.High = -q.Low, -q.High
	}
	return q, u.end, true
}

// minus is the token of the minus sign before the number at i, or i.
func (c cursor) minus(i int) int {
	switch c.low(i - 1) {
	case "-", "−", "–":
		if c.glued(i) && !c.glued(i-1) {
			return i - 1
		}
	case "minus":
		return i - 1
	}
	return i
}

// moneySign reads the currency before an amount.
func (c cursor) moneySign(i int) (string, int) {
	if i >= c.s.end {
		return "", i
	}
	if s := moneySigns[c.low(i)]; s != "" && c.startsNumber(i+1) {
		return s, i + 1
	}
	if c.low(i+1) == "$" && c.glued(i+1) && c.startsNumber(i+2) {
		if s := moneySigns[c.low(i)+"$"]; s != "" {
			return s, i + 2
		}
	}
	return "", i
}

// insideToken reports whether the number at i touches something before it that
// makes it part of an address, a code or a formula.
func (c cursor) insideToken(i int) bool {
	if !c.glued(i) {
		return false
	}
	switch c.low(i - 1) {
	case "(", "[", "“", "\"", "‘", "—", "–", "-", "~", "<", ">", "≈", "+", "−", ":", "±":
		return false
	}
	return true
}

func (c cursor) startsNumber(i int) bool { return i < c.s.end && c.r.tokens[i].kind == number }

// gluedMagnitude reads the letter in "$3m".
func (c cursor) gluedMagnitude(n numeral) numeral {
	if m := gluedMagnitudes[c.low(n.end)]; m > 0 && c.glued(n.end) && !n.scaled {
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
	switch c.low(at) {
	case "to", "–", "-":
	case "and":
		if c.low(at-2) != "between" && c.low(at-3) != "between" {
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
	for i := n.end - 1; i >= c.s.first; i-- {
		if c.r.tokens[i].kind == number {
			v, _ := digits(c.r.tokens[i].text)
			return v
		}
		if v := spelledTens(c.low(i)); v > 0 {
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
	return c.counted(n)
}

// notCounted tells the numbers that measure nothing by what stands around them.
func (c cursor) notCounted(n numeral, start int) bool {
	before, after := c.low(start-1), c.low(n.end)
	switch {
	case after == ":" && c.glued(n.end) && c.glued(n.end+1), before == ":" && c.glued(start):
		return true // a clock time or a ratio
	case (before == "-" || before == "–" || before == "/" || before == ".") && c.glued(start) && c.minus(start) == start,
		(after == "-" || after == "–") && c.glued(n.end) && c.startsNumber(n.end+1), after == "/" && c.glued(n.end):
		return true // a score, a date, a telephone number
	case before == "aged", before == "age", before == "no.", before == "#", before == "(" && after == ")":
		return true
	case after == "a.m." || after == "p.m." || after == "am" || after == "pm" || after == "gmt" || after == "o'clock":
		return true
	case before == "," && after == ",", before == "," && after == ".":
		return true // an age: "Ann Bell, 45,"
	case after == "-" && (c.low(n.end+1) == "year-old" || c.low(n.end+1) == "year-olds"),
		(after == "years" || after == "year") && c.low(n.end+1) == "old":
		return true
	}
	return false
}

// partOfName reports whether the word before i makes the number at i part of a
// name: "Article 5", "Boeing 737", "Flight 370".
func (c cursor) partOfName(i int) bool {
	if i <= c.s.first || i >= c.s.end || c.r.tokens[i].kind != number {
		return false
	}
	if b := c.r.tokens[i-1]; b.capital() && i-1 > c.s.first {
		return true
	}
	return c.low(i-1) == "section" || c.low(i-1) == "article" || c.low(i-1) == "chapter" || c.low(i-1) == "page" || c.low(i-1) == "route"
}

// counted reads the noun that a bare number counts: "14 people",
// "10-member grouping", "5,200 new homes". A bare "one" counts nothing.
func (c cursor) counted(n numeral) (unit, bool) {
	if n.spelled && n.value < 2 {
		return unit{}, false
	}
	i := n.end
	if c.glued(i) && c.r.tokens[i].kind == word {
		return unit{}, false // "180ml", a unit that is not known
	}
	if c.low(i) == "-" && c.glued(i) && c.glued(i+1) {
		if noun := c.low(i + 1); i+1 < c.s.end && c.r.tokens[i+1].kind == word && !strings.Contains(noun, "-") {
			if n.spelled && noun != "member" && noun != "person" {
				return unit{}, false // "two-way", "three-time"
			}
			return unit{Number, noun, i + 2}, true
		}
		return unit{}, false
	}
	end := i
	noun := ""
	for ; end < c.s.end && end < i+3; end++ {
		t := c.r.tokens[end]
		if t.kind != word || t.text != t.low || c.r.dateOf[end] >= 0 {
			break
		}
		if looksPlural(t.low) {
			noun = t.low
			break
		}
		if stopWords[t.low] {
			break
		}
	}
	if noun == "" {
		return unit{Number, "", n.end}, n.scaled || !n.spelled && n.value >= 13
	}
	return unit{Number, noun, n.end}, true
}

// ordinalNoun reads what a counting ordinal counts: "his 22nd visit".
func (c cursor) ordinalNoun(n numeral, start int) (unit, bool) {
	switch c.low(start - 1) {
	case "his", "her", "their", "its", "a", "'s", "'":
	default:
		return unit{}, false
	}
	i := n.end
	if i >= c.s.end || c.r.tokens[i].kind != word || c.r.tokens[i].capital() || stopWords[c.low(i)] {
		return unit{}, false
	}
	switch c.low(i) {
	case "birthday", "century", "floor", "anniversary", "place", "minute", "day", "degree", "grade":
		return unit{}, false
	}
	return unit{Number, c.low(i), i + 1}, true
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
