package quantity

import (
	"strings"

	"newsbrief/generator/calendar"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/numeral"
	"newsbrief/generator/token"
)

// none.go tells the numbers that are no quantities: parts of codes, scores,
// clock times, dates and names.

// partOfMore is the token behind a longer thing, a code, a score, a clock time,
// that the number is only a part of, or 0.
func (c cursor) partOfMore(r reading) int {
	before, end := c.Low(r.start-1), r.end()
	if r.unit.kind != "" {
		end = r.unit.end
	}
	switch {
	case c.insideToken(r.start, r.sign != "" || r.unit.kind != ""), c.minus(r.start) == r.start && c.Glued(r.start) && negative(before):
		return c.behindCode(end)
	case c.startsNumber(r.start-1) && r.unit.kind == "" && c.dates.At(r.start-1) == nil && !c.Glued(r.start):
		return end // "1 234": not said which
	case r.unit.kind != "":
		return 0
	case (before == "to" || before == "past") && (c.Low(r.start-2) == "quarter" || c.Low(r.start-2) == "half"):
		return end // "a quarter to seven"
	case c.startsNumber(end) && c.dates.At(end) == nil && !r.high.Spelled:
		return c.behindCode(end)
	case r.sign == "" && leadingZero(c.Text.Tokens[r.start].Text):
		return c.behindCode(end)
	}
	if after := c.Low(end); after == "in" && r.low.Value < 100 {
		// "one in four": neither is a number of anything
		if n, ok := numeral.Read(c.Sentence, end+1); ok && n.Value > r.low.Value && c.dates.At(end+1) == nil && c.unitOf(&n, "").kind == "" && !c.year(n) {
			return n.End
		}
	}
	switch after := c.Low(end); after {
	case "a.m.", "p.m.", "am", "pm", "gmt", "o'clock", "o’clock", "utc", "bst":
		return end + 1
	case "this":
		if w := c.Low(end + 1); w == "morning" || w == "afternoon" || w == "evening" {
			return end // "at 6.30 this morning"
		}
	case "a", "p":
		if c.Low(end+1) == "." && (c.Low(end+2) == "m" || c.Low(end+2) == "m.") {
			return end + 3
		}
	case "", ")", "]", ",", ";", ".", "\"", "”", "’", "'", "'s", "…", "—", "!", "?", "%", "*", "(", "[", "†", "}":
	case ":":
		if c.Glued(end) && c.Glued(end+1) {
			return c.behindCode(end)
		}
	case "-", "–":
		switch {
		case c.Glued(end) && c.startsNumber(end+1) && c.Glued(end+1):
			return c.behindCode(end)
		case c.apart(end) && c.startsNumber(end+1) && !r.ranges && !r.low.Spelled && integer(r.low):
			return end + 2 // "won 3 – 0"
		}
	default:
		if c.Glued(end) {
			return c.behindCode(end)
		}
	}
	return 0
}

// leadingZero reports whether digits are a code: "007".
func leadingZero(digits string) bool {
	return len(digits) > 1 && digits[0] == '0' && digits[1] >= '0' && digits[1] <= '9'
}

// behindCode is the token behind the marks, digits and words that touch one
// another from i on.
func (c cursor) behindCode(i int) int {
	for c.Glued(i) {
		switch c.Low(i) {
		case ")", "]", ",", ";", "”", "\"":
			return i
		}
		i++
	}
	return i
}

// insideToken reports whether the number at i touches something before it that
// makes it part of an address, a code or a formula.
func (c cursor) insideToken(i int, measures bool) bool {
	if !c.Glued(i) {
		return false
	}
	switch c.Low(i - 1) {
	case "(", "[", "“", "\"", "‘", "—", "–", "-", "~", "<", ">", "≈", "+", "−", "±", "…", "•", "*":
		return false
	case ":":
		return c.Glued(i-1) && !measures
	case "/", ",":
		return !measures
	}
	return true
}

// firm reports whether a number with a unit is no part of a name all the same.
func (c cursor) firm(r reading) bool {
	if r.sign != "" || r.unit.kind != Measure {
		return true
	}
	if r.low.Spelled && r.low.Value == 1 && lexicon.IsTime(r.unit.name) && c.Low(r.low.End) != "-" {
		return r.unit.name != "day" && c.Low(r.start-1) != "the" // "one day"
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
	if b.Kind != token.Word {
		return b.Text == "-" && c.apart(i-1) && i-2 >= c.First && c.Text.Tokens[i-2].Shouted() // "STS - 1"
	}
	if b.Text != b.Low {
		bare, _, _ := strings.Cut(strings.ReplaceAll(b.Low, "’", "'"), "'")
		if lexicon.Stop(bare) && b.Low != "no" || i-1 == c.First && (strings.HasSuffix(b.Low, "ing") && len(b.Low) > 6 && c.names.At(i-1) == nil || strings.HasSuffix(b.Low, "ly") || strings.HasSuffix(b.Low, "ed") || lexicon.Change(b.Low) != "" || lexicon.Past(b.Low)) {
			return false
		}
		return c.dates.At(i-1) == nil && !calendar.IsMonth(b.Low) && (!r.low.Spelled || c.Text.Tokens[i].Capital())
	}
	if r.low.Spelled && c.Text.Tokens[i].Capital() {
		return !c.Text.Breaks(i-1) && !c.shouts()
	}
	if times[b.Low] && pointing[c.Low(i-2)] {
		return false // "last year 20 people"
	}
	return designators[b.Low] || times[b.Low]
}

// times are designators that are also when something was.
var times = lexicon.Set(`day week season game round year race series lap stage night`)

// model reports whether what follows a number makes a model of it: "911 GT3", "5
// Series".
func (c cursor) model(i int) bool {
	return i < c.Limit && c.Text.Tokens[i].Capital() && !c.Glued(i) && (strings.ContainsAny(c.Low(i), "0123456789") || c.Low(i) == "series")
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
episode tier row seat mark level size line item question paragraph clause schedule appendix annex table lot box unit suite serial
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

// partOfDate reports whether a bare number is a year, or a day beside its month.
func (c cursor) partOfDate(r reading) bool {
	day := !r.high.Spelled && r.high.Scale == 1 && r.high.Value <= 31 && integer(r.high)
	month := func(i int) bool {
		return i >= c.First && i < c.Limit && c.Text.Tokens[i].Capital() && (calendar.IsMonth(strings.TrimSuffix(c.Low(i), ".")) || calendar.IsWeekday(c.Low(i)))
	}
	if !day {
		return c.yearAlone(r)
	}
	before, after := c.Low(r.start-1), c.Low(r.end())
	switch {
	case month(r.start - 1), month(r.end()), after == "of" && month(r.end()+1):
		return true
	case (before == "and" || before == ",") && c.startsNumber(r.start-2) && month(r.start-3):
		return true // "May 5 and 6"
	case joins[after] && c.startsNumber(r.end()+1) && month(r.end()+2):
		return true // "5 and 6 May"
	}
	return false
}

// joins are the words between two days.
var joins = lexicon.Set(`and or to - – , until`)

// yearAlone reports whether a bare number is a year.
func (c cursor) yearAlone(r reading) bool {
	if r.ranges || !c.year(r.low) {
		return false
	}
	if numeral.Leads(c.Sentence, r.start-1) && c.Low(r.start-1) != "by" && c.Low(r.start-1) != "the" {
		return false
	}
	noun := c.Low(r.end())
	return r.low.Value >= 1900 && r.low.Value < 2050 && noun != "people" || !looksPlural(noun)
}

// year reports whether a number may be a year by its look: four digits.
func (c cursor) year(n numeral.Number) bool {
	return !n.Spelled && n.Scale == 1 && n.Value >= 1500 && n.Value < 2100 && len(c.Text.Tokens[n.End-1].Text) == 4
}

// partOfList reports whether the number at the start of a sentence numbers it,
// "1.", "2)", or stands by itself in brackets, "(3)".
func (c cursor) partOfList(r reading) bool {
	if r.low.Spelled || !integer(r.low) || r.low.Value > 99 || r.ranges || r.low.Scale > 1 {
		return false
	}
	after := c.Low(r.end())
	return r.start == c.First && (after == "." && r.end()+1 <= c.Limit || after == ")") || c.bracketed(r)
}

// bracketed reports whether a number is all that stands between brackets.
func (c cursor) bracketed(r reading) bool {
	return c.Low(r.start-1) == "(" && c.Low(r.end()) == ")"
}

// pronoun reports whether a small number in letters stands for persons or
// things named before: "one of the", "no one", "the two".
func (c cursor) pronoun(r reading) bool {
	n, before, after := r.low, c.Low(r.start-1), c.Low(r.end())
	switch {
	case !n.Spelled || n.Fraction || n.Scale > 1 || r.ranges:
		return false
	case n.Value > 1:
		return n.Value < 13 && pointing[before] && before != "only" && (c.alone(r.end()) || lexicon.Past(after))
	case n.Value == 0:
		return true
	case c.Low(r.end()) == "-", pointing[before], before == "no", before == "number", before == "every", before == "any", before == "each", before == "which", before == "not", before == "another":
		return true
	}
	if r.end() >= c.Limit || c.Text.Tokens[r.end()].Kind != token.Word || c.Text.Tokens[r.end()].Capital() || c.Glued(r.end()) {
		return true
	}
	if next := r.end() + 1; next < c.Limit && c.Text.Tokens[next].Possessive() {
		return true // "one man's word"
	}
	return vagueOnes[after] || lexicon.Stop(after) && after != "more" && after != "other" && after != "new" || lexicon.Past(after) || lexicon.Speech(after) ||
		strings.HasSuffix(after, "s") && !strings.HasSuffix(after, "ss") || strings.HasSuffix(after, "ed") || strings.HasSuffix(after, "ing") || strings.HasSuffix(after, "ly")
}

// pointing words make a pronoun of the number behind them.
var pointing = lexicon.Set(`a an each every per previous past the this that these those his her their its our my your all only last first next big same other`)

// vagueOnes are the nouns of which "one" counts nothing.
var vagueOnes = lexicon.Set(`back day thing side reason way hand example key part kind sort area step point another might day moment night morning time bit big major such only`)
