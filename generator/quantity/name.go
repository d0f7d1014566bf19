package quantity

import (
	"strings"

	"newsbrief/generator/calendar"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// name.go tells the numbers that are part of a name.

// firm reports whether a number with a unit is no part of a name all the same.
func (c cursor) firm(r reading) bool {
	if r.sign != "" || r.unit.kind != Measure {
		return true
	}
	if r.low.Spelled && r.low.Value == 1 && lexicon.IsTime(r.unit.name) && c.Low(r.low.End) != "-" {
		return r.unit.name != "day" && c.Low(r.start-1) != "the" // "one day"
	}
	if r.low.Spelled && c.Text.Tokens[r.start].Capital() && c.Low(r.end()) != "-" {
		return !c.partOfName(r) // "Three Mile Island"
	}
	letter := len(r.unit.name) <= 3 && c.Glued(r.end()) && c.Low(r.end()) != "-" && len(c.Low(r.end())) == 1
	return !letter || !c.partOfName(r) // "iPhone 5s"
}

// partOfName reports whether a word around it makes a bare number part of a
// name: "Article 5", "Boeing 737", "Phase Three", "10 Downing Street".
func (c cursor) partOfName(r reading) bool {
	i := r.start
	if c.names.At(i) != nil || c.address(r.end()) || c.model(r.end()) {
		return true
	}
	if i <= c.First {
		return false
	}
	b := c.Text.Tokens[i-1]
	if r.low.Spelled && c.Text.Tokens[i].Capital() {
		return !opening[b.Low] && !c.shouts()
	}
	if b.Kind != token.Word {
		return b.Text == "-" && c.apart(i-1) && i-2 >= c.First && c.Text.Tokens[i-2].Shouted() // "STS - 1"
	}
	if b.Text == "of" && i-2 >= c.First && c.Text.Tokens[i-2].Text == "Group" {
		return true // "the Group of 10"
	}
	if b.Text != b.Low {
		if r.low.Scale > 1 || strings.Contains(c.Text.Tokens[i].Text, ",") {
			return false // no model has so high a number
		}
		return c.naming(i-1) && c.dates.At(i-1) == nil && !calendar.IsMonth(b.Low) && !r.low.Spelled
	}
	if times[b.Low] && pointing[c.Low(i-2)] {
		return false // "last year 20 people"
	}
	return designators[b.Low] || times[b.Low]
}

// opening are the marks behind which a word has the capital of a sentence.
var opening = lexicon.Set(`: ; . ? ! … " “ ‘ ( [ — – - • *`)

// naming reports whether the word with a capital at i may be part of a name, not
// the first of a sentence or one like "I'm".
func (c cursor) naming(i int) bool {
	w := c.Low(i)
	bare, _, _ := strings.Cut(strings.ReplaceAll(w, "’", "'"), "'")
	if lexicon.Stop(bare) && w != "no" {
		return false
	}
	verb := strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ly") || strings.HasSuffix(w, "ing") && len(w) > len("boeing") || lexicon.Change(w) != "" || lexicon.Past(w)
	return i > c.First || !verb || c.names.At(i) != nil
}

// times are designators that are also when something was.
var times = lexicon.Set(`day week season game round year race series lap stage night`)

// model reports whether what follows a number makes a model of it: "911 GT3", "5
// Series", "50 Cent".
func (c cursor) model(i int) bool {
	if i >= c.Limit || !c.Text.Tokens[i].Capital() || c.Glued(i) {
		return false
	}
	w := c.Low(i)
	return w == "series" || w == "cent" || strings.ContainsAny(w, "0123456789") && !strings.HasSuffix(w, "s") // "20 F-16s" are a count
}

// shouts reports whether the sentence is written with capitals throughout, as a
// headline is.
func (c cursor) shouts() bool {
	words, capitals := 0, 0
	for i := c.First; i < c.Limit && i < c.First+30; i++ {
		if t := c.Text.Tokens[i]; t.Kind == token.Word && len(t.Text) > 3 {
			words++
			if t.Capital() {
				capitals++
			}
		}
	}
	return capitals*4 > words*3
}

// designators stand before a number that only tells one thing from another.
var designators = lexicon.Set(`section sections article articles chapter page pages route flight no. nos. no nos number numbers # room gate channel volume version figure
step phase grade class type category highway interstate exit platform runway block sector ward apartment verse season
episode tier row seat mark level size line item question paragraph para clause schedule appendix annex table lot box unit suite serial
group zone track lane junction terminal pier hole psalm act scene part division area building`)

// streets end an address.
var streets = lexicon.Set(`street st st. avenue ave ave. road rd rd. lane drive boulevard blvd terrace crescent parkway`)

// address reports whether the capitalized words from i on are those of a street.
func (c cursor) address(i int) bool {
	for at := i; at < c.Limit && at < i+4 && c.Text.Tokens[at].Capital(); at++ {
		if at > i && streets[c.Low(at)] {
			return true
		}
	}
	return false
}
