package quantity

import (
	"math"

	"newsbrief/generator/numeral"
)

// code.go tells the numbers that are part of something longer: a code, a score, a
// time of day.

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
	case c.startsNumber(end) && c.dates.At(end) == nil && !r.high.Spelled && r.high.Scale == 1:
		return c.behindCode(end)
	case r.sign == "" && leadingZero(c.Text.Tokens[r.start].Text):
		return c.behindCode(end)
	}
	if behind := c.clock(end); behind > 0 {
		return behind
	}
	switch c.Low(end) {
	case "in":
		// "one in four": neither is a number of anything
		if n, ok := numeral.Read(c.Sentence, end+1); ok && r.low.Value < min(n.Value, 100) && c.dates.At(end+1) == nil && c.unitOf(&n, "").kind == "" && !c.year(n) {
			return n.End
		}
	case "(":
		if c.Glued(end) && c.Low(end+2) == ")" && len(c.Low(end+1)) == 1 {
			return c.behindCode(end) // "230(c)"
		}
	case "'s":
		if r.low.Value < 100 && math.Mod(r.low.Value, 10) == 0 {
			return end + 1 // "the late 90's"
		}
	case "", ")", "]", ",", ";", ".", "\"", "”", "’", "'", "…", "—", "!", "?", "%", "*", "[", "†", "}":
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

// clock is the token behind the words at i that make a time of day of the number
// before them, or 0.
func (c cursor) clock(i int) int {
	switch c.Low(i) {
	case "a.m.", "p.m.", "am", "pm", "gmt", "utc", "bst", "o'clock", "o’clock", "noon", "midnight":
		return i + 1
	case "a", "p":
		if c.Low(i+1) == "." && (c.Low(i+2) == "m" || c.Low(i+2) == "m.") {
			return i + 3
		}
	case "this":
		if w := c.Low(i + 1); w == "morning" || w == "afternoon" || w == "evening" {
			return i // "at 6.30 this morning"
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
	case "(", "[", "“", "\"", "‘", "—", "–", "-", "~", "<", ">", "≈", "−", "±", "…", "•", "*":
		return false
	case ":", "+":
		return c.Glued(i-1) && !measures
	case "/", ",":
		return !measures
	}
	return true
}
