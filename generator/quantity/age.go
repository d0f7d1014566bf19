package quantity

import (
	"newsbrief/generator/calendar"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/numeral"
)

// age.go tells the bare numbers that are ages.

// age reports whether the words around a bare number make it an age: "Ann Bell,
// 45, a farmer", "aged 27 and 33", "she was 91", "children under five".
func (c cursor) age(r reading) bool {
	after, at := c.Low(r.end()), r.start-1
	for numeral.Leads(c.Sentence, at) && c.Low(at) != "over" || r.ranges && (c.Low(at) == "between" || c.Low(at) == "from") {
		at--
	}
	if before := c.Low(at); (before == "and" || before == "or") && c.startsNumber(at-1) {
		at -= 2
	}
	switch c.Low(at) {
	case "aged", "age", "ages":
		return true
	case "of":
		return c.Low(at-1) == "age"
	case "under", "over":
		return young[c.Low(at-1)] && c.alone(r.end())
	case "turned", "turns":
		return c.Low(at-1) == "who" && c.alone(r.end())
	case "was", "is", "were":
		return (c.Low(at-1) == "he" || c.Low(at-1) == "she") && c.alone(r.end()) && r.low.Value < 120 && r.low.Value > 1 && !r.low.Fraction
	case ",":
		return (after == "," || after == ".") && c.named(at-1) && !r.low.Spelled && r.low.Value < 120 && r.low.Scale == 1 && !c.listed(at)
	}
	return false
}

// young are the nouns behind which a bound is one of age: "children under five".
var young = lexicon.Set(`children child kids babies infants boys girls people women men those anyone everyone adults teenagers pupils players`)

// named reports whether the token at i may end the name of a person.
func (c cursor) named(i int) bool {
	return i >= c.First && c.Text.Tokens[i].Capital() && !calendar.IsMonth(c.Low(i))
}

// listed reports whether the comma at i parts the items of a list.
func (c cursor) listed(i int) bool {
	for at := i + 1; at < c.Limit && at < i+5; at++ {
		if c.Low(at) == "and" || c.Low(at) == "or" {
			return true
		}
	}
	return false
}
