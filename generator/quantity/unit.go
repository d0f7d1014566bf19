package quantity

import (
	"strconv"
	"strings"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/numeral"
)

// unit.go reads the unit of a number: percent, money, a measure.

// A unit is what stands behind a number: its kind, its name, the token behind it.
type unit struct {
	kind Kind
	name string
	end  int
	age  bool // "years old"
	weak bool // a word that may as well belong to what follows: "7 second"
}

// unit reads the unit of n. A number may gain by it: "6ft 2in", "5 feet 4".
func (c cursor) unit(n *numeral.Number) (u unit, ok bool) {
	i := n.End
	joined := c.Low(i) == "-" && (c.Glued(i) && c.Glued(i+1) || c.apart(i) && lexicon.Unit(c.Low(i+1)) != "" && lexicon.Singular(c.Low(i+1)) == c.Low(i+1))
	switch {
	case joined:
		i++
	case n.Fraction && c.Low(i) == "of" && (c.Low(i+1) == "a" || c.Low(i+1) == "an"):
		i += 2
	case n.Fraction && (c.Low(i) == "a" || c.Low(i) == "an"):
		i++
	}
	if u, ok = c.percent(i); ok {
		return u, true
	}
	if u, ok = c.money(i, *n, joined); ok {
		c.smaller(n, &u)
		return u, true
	}
	if c.Low(i) == "'" && c.Glued(i) && c.Glued(i+1) && c.startsNumber(i+1) {
		u = unit{kind: Measure, name: "ft", end: i + 1} // 6'2"
		c.smaller(n, &u)
		return u, u.end > i+1
	}
	if c.inches(i) {
		return unit{kind: Measure, name: "in", end: i + 1}, true
	}
	if u, ok = c.measure(i, joined); ok {
		c.smaller(n, &u)
	}
	return u, ok
}

// apart reports whether blanks part the hyphen at i from both its words, as in text
// that was cut into tokens: "14 - year".
func (c cursor) apart(i int) bool {
	return i > c.First && i+1 < c.Limit && !c.Glued(i) && !c.Glued(i+1)
}

// inches reports whether the mark at i stands for inches, "a 55\" screen", since no
// quotation is open that it could close.
func (c cursor) inches(i int) bool {
	if w := c.Low(i); w != `"` && w != "″" || !c.Glued(i) || c.Glued(i+1) || i+1 >= c.Limit {
		return false
	}
	open := false
	for at := c.First; at < i; at++ {
		open = open != (c.Low(at) == `"`)
	}
	return !open
}

// percent reads "%", "percent", "per cent", "pct", "percentage points".
func (c cursor) percent(i int) (unit, bool) {
	end := 0
	switch c.Low(i) {
	case "%", "percent", "pct", "percents", "％":
		end = i + 1
	case "pc":
		if c.Glued(i) {
			end = i + 1
		}
	case "percentage-point", "percentage-points":
		return unit{kind: Percent, name: "percentage points", end: i + 1}, true
	case "bp", "bps", "basis-point":
		return unit{kind: Measure, name: "basis points", end: i + 1}, true
	case "per":
		if c.Low(i+1) == "cent" {
			end = i + 2
		}
	case "percentage", "basis":
		if strings.HasPrefix(c.Low(i+1), "point") {
			if c.Low(i) == "basis" {
				return unit{kind: Measure, name: "basis points", end: i + 2}, true
			}
			end = i + 1
		}
	}
	if end == 0 {
		return unit{}, false
	}
	at := end
	if c.Low(at) == "-" && c.Glued(at) {
		at++
	}
	switch c.Low(at) {
	case "point", "points", "pt", "pts":
		return unit{kind: Percent, name: "percentage points", end: at + 1}, true
	}
	return unit{kind: Percent, name: "percent", end: end}, c.Low(i) != "percentage"
}

// word is the token at i in lower case; behind a hyphen the part before the next
// one, "cent" of "12-cent-a-share".
func (c cursor) word(i int, joined bool) string {
	w := c.Low(i)
	if joined && lexicon.Unit(w) == "" {
		w, _, _ = strings.Cut(w, "-")
	}
	return w
}

// measure reads "kilometers", "square miles", "degrees Celsius", "km/h", "20C".
func (c cursor) measure(i int, joined bool) (unit, bool) {
	if i >= c.Limit {
		return unit{}, false
	}
	if name := lexicon.GluedUnit(c.Text.Tokens[i].Text); name != "" && c.Glued(i) && !joined && (name != "s" || strings.Contains(c.Low(i-1), ".")) {
		return c.rate(unit{kind: Measure, name: name, end: i + 1}), true
	}
	power, whole := powers[c.word(i, joined)], ""
	if _, rest, ok := strings.Cut(c.Low(i), "-"); joined && power != "" && ok {
		whole = rest // "10-square-mile"
	} else if power != "" && c.Low(i+1) != "" {
		i++
		if c.Low(i) == "-" || c.Low(i) == "." {
			i++
		}
	}
	if w, next := c.Low(i), c.Low(i+1); w == "metric" || w == "nautical" && strings.HasPrefix(next, "mile") || w == "light" && strings.HasPrefix(next, "year") {
		i++
	}
	w := c.word(i, joined)
	if whole != "" {
		w, _, _ = strings.Cut(whole, "-")
	}
	if w == "m" && c.Text.Tokens[i].Text == "m" && !c.Glued(i) {
		return unit{kind: Measure, name: "m" + power, end: i + 1}, true
	}
	name := lexicon.Unit(w)
	if name == "" || power != "" && !lengths[name] {
		return unit{}, false
	}
	switch c.Low(i - 1) {
	case "nautical":
		name = "nmi"
	case "light":
		name = "ly"
	}
	u := unit{kind: Measure, name: name + power, end: i + 1}
	switch behind := c.Low(u.end); {
	case name == "degree" && (behind == "celsius" || behind == "c" || behind == "centigrade"):
		u.name, u.end = "°C", u.end+1
	case name == "degree" && (behind == "fahrenheit" || behind == "f"):
		u.name, u.end = "°F", u.end+1
	case lexicon.IsTime(name):
		if behind == "-" && c.Low(u.end+1) == "old" && c.apart(u.end) {
			behind = "old" // "14 - year - old"
			u.end += 2
		}
		u.age = behind == "old" || behind == "of" && c.Low(u.end+1) == "age" || w == "yo" || joined && strings.Contains(c.Low(i), "-old")
		u.weak = !joined && !c.Glued(i) && w == name
	default:
		u = c.rate(u)
	}
	return u, true
}

// powers make an area or a volume of a length.
var powers = map[string]string{"square": "2", "sq": "2", "sq.": "2", "cubic": "3", "cu": "3"}

// lengths have areas and volumes.
var lengths = lexicon.Set(`km mi m cm mm ft in yd nmi`)

// rate reads what a measure is for each of: "an hour", "per second", "/h".
func (c cursor) rate(u unit) unit {
	switch c.Low(u.end) {
	case "per", "/":
	case "a", "an":
		if !lengths[u.name] && u.name != "bbl" {
			return u
		}
	default:
		return u
	}
	per := lexicon.Unit(c.Low(u.end + 1))
	if c.Low(u.end+1) == "h" || c.Low(u.end+1) == "s" {
		per = map[string]string{"h": "hour", "s": "second"}[c.Low(u.end+1)]
	}
	switch over := u.name + "/" + per; {
	case over == "mi/hour":
		u.name = "mph"
	case over == "mi/gal":
		u.name = "mpg"
	case over == "bbl/day":
		u.name = "bbl/d"
	case per == "hour" || per == "second":
		u.name += "/" + per[:1]
	case per != "" && c.Low(u.end) == "/" && c.Glued(u.end) && c.Glued(u.end+1):
		u.name += "/" + per
	default:
		return u
	}
	u.end += 2
	return u
}

// smallers are the units that follow a larger one: "6ft 2in", "10st 4lb",
// "3 dollars 50 cents".
var smallers = map[string]struct {
	words map[string]bool
	parts float64
}{
	"ft":  {lexicon.Set(`in in. inch inches " ″`), 12},
	"st":  {lexicon.Set(`lb lbs pound pounds`), 14},
	"lb":  {lexicon.Set(`oz ounce ounces`), 16},
	"USD": {lexicon.Set(`cents cent`), 100},
}

// smaller adds the part of a number that is given in a smaller unit.
func (c cursor) smaller(n *numeral.Number, u *unit) {
	small := smallers[u.name]
	if small.words == nil || n.Fraction || !integer(*n) {
		return
	}
	if rest, ok := strings.CutPrefix(c.Low(u.end-1), "foot-"); ok { // "6-foot-2"
		if part, err := strconv.Atoi(rest); err == nil && part < 12 {
			n.Value += float64(part) / 12
		}
		return
	}
	at := u.end
	switch {
	case c.Low(at) == "and", c.Low(at) == ",":
		at++
	case c.Low(at) == "-" && c.Glued(at) && c.Glued(at+1) && u.name == "ft":
		at++
	}
	part, ok := numeral.Read(c.Sentence, at)
	if !ok || part.Value >= small.parts || part.Scale > 1 || part.Ordinal {
		return
	}
	switch {
	case small.words[c.Low(part.End)]:
		u.end = part.End + 1
	case u.name == "ft" && c.Low(u.end-1) == "'" && c.Glued(at):
		u.end = part.End
	case u.name == "ft" && (c.Low(u.end-1) == "feet" || c.Low(u.end-1) == "foot") && at != u.end+1 && c.alone(part.End):
		u.end = part.End // "6 feet 2"
	default:
		return
	}
	n.Value += part.Value / small.parts
}

// alone reports whether nothing that a number could count stands at i.
func (c cursor) alone(i int) bool {
	return i >= c.Limit || c.Text.Breaks(i) || c.Is(i, lexicon.StopWord)
}
