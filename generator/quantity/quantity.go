// Package quantity finds the numbers of a text with what they count and measure:
// "$2.04 billion" is an amount of US dollars, of "trade volume with China", in the
// first half of a year, according to a ministry.
//
// A token.Text with its dates and names comes in; out come Quantities in text
// order, each as it was read: its number (numeral), its unit, the other end of
// its range. Its role, of what, which way, for when, who says so, is for package
// role to add. A number that is part of a date, a name, a score or a code is no
// quantity.
package quantity

import (
	"sync"

	"newsbrief/generator/article"
	"newsbrief/generator/calendar"
	"newsbrief/generator/names"
	"newsbrief/generator/numeral"
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
	Unit      string // "USD", "percent", "km", "members"; empty where no noun says what is counted
	Change    string // "up" or "down" where the number is a change
	Period    string // ISO 8601, where the text says for when
	Of        string // what is measured, in the text's words: "trade volume with China"
	Source    string // who says so
	Ordinal   bool   // it counts occasions, "his 22nd visit"

	counted bool
}

// Counted reports whether it is certain what the number counts, so that it says
// something away from its sentence. An age, a number that only another sentence
// explains and a small number in letters are not.
func (q Quantity) Counted() bool { return q.counted }

// A cursor reads the tokens of one sentence. Its forms take the token to start
// at and return what they read with the token behind it.
type cursor struct {
	token.Sentence
	dates *calendar.Dates
	names *names.Names
	yuan  func() bool // whether the text speaks of the yuan, so that "¥" is its sign
}

// A Found is a quantity with its tokens, half open.
type Found struct {
	Quantity
	First, End int
}

// Find reads the numbers of the body and what they count, without their roles.
func Find(t *token.Text, dates *calendar.Dates, known *names.Names) []Found {
	yuan := sync.OnceValue(func() bool { return speaksOfYuan(t) })
	list := make([]Found, 0, len(t.Sentences)/2)
	for _, s := range t.Sentences {
		if s.Kind.Envelope() {
			continue
		}
		c, digits := cursor{s, dates, known, yuan}, s.First
		for i := s.First; i < s.Limit; {
			for digits < s.Limit && (digits < i || t.Tokens[digits].Kind != token.Number) {
				digits++
			}
			if digits > i+longestSign && !numeral.Opens(s, i) {
				i++
				continue
			}
			f, ok := c.quantity(i)
			i = max(f.End, i+1)
			if ok {
				if len(list) > 0 {
					c.compared(&f, list[len(list)-1])
				}
				list = append(list, f)
			}
		}
	}
	return list
}

// longestSign is how many tokens stand before the digits of an amount at most: "US",
// "$", ".", "-" and a point.
const longestSign = 5

// A reading is a number, or both ends of a range, with the unit.
type reading struct {
	start     int // its first token, that of the currency before it
	sign      string
	low, high numeral.Number
	ranges    bool
	unit      unit // of kind "" where none is known
}

// end is the token behind the digits or words of the number.
func (r reading) end() int { return r.high.End }

// quantity reads the quantity at i. Where there is a number that is none, ok is
// false and end the token behind what cannot be one either.
func (c cursor) quantity(i int) (f Found, ok bool) {
	sign, at := c.sign(i)
	if sign == "" && !numeral.Opens(c.Sentence, i) || c.dates.At(at) != nil {
		return f, false
	}
	n, ok := numeral.Read(c.Sentence, at)
	if !ok {
		return f, false
	}
	n = c.letter(n, sign != "")
	r := reading{start: i, sign: sign, low: n, high: n}
	r.unit = c.unitOf(&r.low, sign)
	r.high = r.low
	c.extend(&r)
	if end := c.partOfMore(r); end > 0 {
		return Found{End: end}, false
	}
	q, end, ok := c.judge(r)
	if !ok {
		return Found{End: r.end()}, false
	}
	q.Low, q.High = r.low.Value, r.high.Value
	first := i
	if before := c.minus(i); !r.ranges && (before < i || at > i && negative(c.Low(at-1))) {
		first, q.Low, q.High = before, -q.Low, -q.High
	}
	q.Span = c.Text.SpanOf(first, end)
	return Found{q, i, end}, true
}

// unitOf is the unit of a number by the currency before it or by what stands
// behind it; its kind is empty where neither is known.
func (c cursor) unitOf(n *numeral.Number, sign string) unit {
	if n.Ordinal {
		return unit{}
	}
	if sign != "" {
		return unit{kind: Money, name: sign, end: n.End}
	}
	if u, ok := c.unit(n); ok {
		return u
	}
	return unit{}
}

// judge says what a number counts. ok is false where it is no quantity.
func (c cursor) judge(r reading) (q Quantity, end int, ok bool) {
	switch u := r.unit; {
	case r.low.Ordinal:
		return c.occasion(r)
	case u.kind != "" && (!u.weak || !c.partOfName(r)):
		q = Quantity{Kind: u.kind, Unit: u.name, counted: !u.age}
		return q, u.end, c.firm(r)
	case c.partOfName(r), c.partOfDate(r), c.partOfList(r), c.pronoun(r):
		return q, 0, false
	case c.age(r):
		return Quantity{Kind: Measure, Unit: "year"}, r.end(), true
	}
	return c.count(r)
}

// minus is the token of the minus sign before the number at i, or i.
func (c cursor) minus(i int) int {
	switch before := c.Low(i - 1); {
	case negative(before) && c.Glued(i) && !c.Glued(i-1),
		(before == "minus" || before == "negative") && c.Low(i-2) != "or":
		return i - 1
	}
	return i
}

// negative reports whether a mark may be a minus sign.
func negative(mark string) bool { return mark == "-" || mark == "−" || mark == "–" }

func (c cursor) startsNumber(i int) bool {
	return i >= c.First && i < c.Limit && c.Text.Tokens[i].Kind == token.Number
}
