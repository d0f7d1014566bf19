package quantity

import (
	"math"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/numeral"
)

// extent.go reads the second number of a range, and tells a range from a change:
// "10 to 12 percent" is one, "rose from 10 to 12 percent" and "rose 5 to 120" are
// not.

// extend makes a range of r where a second number closes one.
func (c cursor) extend(r *reading) {
	at, ok := c.joint(r)
	if !ok {
		return
	}
	dash := c.Low(at) != "to" && c.Low(at) != "and"
	sign, next := c.sign(at + 1)
	if sign != "" && sign != r.sign || c.dates.At(next) != nil {
		return
	}
	high, ok := numeral.Read(c.Sentence, next)
	if !ok || high.Ordinal || dash && high.Spelled {
		return
	}
	high = c.letter(high, r.sign != "")
	u := c.unitOf(&high, r.sign)
	low := r.low
	if high.Scale > 1 && low.Scale == 1 && low.Value <= high.Value/high.Scale {
		low.Value *= high.Scale // "5 to 7 million" means millions at both ends
	}
	repeated := sign != "" || r.unit.kind != "" && r.sign == ""
	switch {
	case r.unit.kind != "" && (r.unit.kind != u.kind || r.unit.name != u.name):
	case c.Low(at) == "to" && (c.movedFrom(r.start) || c.changed(r.start) && (repeated || high.Value > 10*low.Value || u.kind == "" && !integer(low))):
		r.low, r.high = low, low
		r.lend(u)
	case low.Value >= high.Value:
		if c.Low(at) == "to" && u.kind == Percent {
			r.lend(u) // "by 51 to 49 percent"
		}
	case dash && u.kind == "" && integer(low) && integer(high) && c.plural(high.End) == "" && !c.age(*r): // a score
	case u.kind == "" && c.year(low) && c.year(high):
	default:
		r.low, r.high, r.unit, r.ranges = low, high, u, true
	}
}

// joint is the token between the two numbers of a range: "to", a dash, or "and"
// behind "between". Behind "and" and "or" a number may share a unit instead.
func (c cursor) joint(r *reading) (at int, ok bool) {
	if r.low.Ordinal {
		return 0, false
	}
	at = r.low.End
	if r.unit.kind != "" {
		at = r.unit.end
	}
	if c.Low(at) == "-" && c.Glued(at) && !c.Glued(at+1) {
		at++ // "18- to 24-year-olds"
	}
	switch c.Low(at) {
	case "to":
		return at, true
	case "-", "–":
		return at, c.Glued(at) == c.Glued(at+1) && !r.low.Spelled
	case "and":
		if c.between(r.start) {
			return at, true
		}
		c.share(r, at+1)
	case "or", ",":
		c.share(r, at+1)
	}
	return 0, false
}

// lend gives a number without a unit that of another.
func (r *reading) lend(u unit) {
	if r.unit.kind == "" && u.kind != "" {
		r.unit = unit{kind: u.kind, name: u.name, end: r.low.End, age: u.age}
	}
}

// integer reports whether a number has no part of one: those of scores have none.
func integer(n numeral.Number) bool { return n.Value == math.Trunc(n.Value) }

// share gives a number the unit of the one at i, "5 and 10 percent", "5, 10 or 20
// percent".
func (c cursor) share(r *reading, i int) {
	if r.unit.kind != "" || r.low.Spelled {
		return
	}
	list := c.Low(i-1) == ","
	for range 6 {
		if !c.startsNumber(i) || c.dates.At(i) != nil {
			return
		}
		n, ok := numeral.Read(c.Sentence, i)
		if !ok || n.Ordinal {
			return
		}
		if u := c.unitOf(&n, ""); u.kind != "" {
			if !u.weak && !list {
				r.lend(u)
			}
			return
		}
		switch c.Low(n.End) {
		case "and", "or":
			list = false
		case ",":
		default:
			return
		}
		i = n.End + 1
	}
}

// between reports whether the number at start opens "between 10 and 12".
func (c cursor) between(start int) bool {
	for start > c.First && numeral.Leads(c.Sentence, start-1) {
		start--
	}
	return c.Low(start-1) == "between"
}

// movedFrom reports whether the number at start is what something moved from: "rose
// from 10 to 12", "cut the rate from 5 to 4 percent".
func (c cursor) movedFrom(start int) bool {
	for start > c.First && numeral.Leads(c.Sentence, start-1) {
		start--
	}
	if c.Low(start-1) != "from" {
		return false
	}
	for i := start - 2; i >= c.First && i > start-12; i-- {
		if w := c.Low(i); lexicon.Mover(w) != "" || lexicon.Change(w) != "" || moves[w] {
			return true
		}
	}
	return false
}

// moves are verbs and nouns of going from one level to another that say no
// direction.
var moves = lexicon.Set(`went go goes gone going moved move moves changed change changes revised swung swing shifted upgraded downgraded boosted boost extended
improved narrowed widened edged expand expanding expanded hiked raise lower reduce reduction trimmed slashed doubled tripled upped bumped charge charges charged charging`)

// changed reports whether the number at start is a change: "rose 5", "cut by 5".
func (c cursor) changed(start int) bool {
	for start > c.First && c.Low(start-1) != "by" && numeral.Leads(c.Sentence, start-1) {
		start--
	}
	w := c.Low(start - 1)
	return w == "by" || lexicon.Change(w) != ""
}
