package quantity

import (
	"strings"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// none.go tells the numbers that only stand for something else: what a list or
// another sentence names.

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
		return n.Value < 13 && pointing[before] && before != "only" && before != "all" && (c.alone(r.end()) || lexicon.Past(after))
	case n.Value == 0:
		return true
	case c.Low(r.end()) == "-", pointing[before], none[before]:
		return true
	}
	if r.end() >= c.Limit || c.Text.Tokens[r.end()].Kind != token.Word || c.Text.Tokens[r.end()].Capital() && !lexicon.Demonym(c.Text.Tokens[r.end()].Text) || c.Glued(r.end()) {
		return true
	}
	if next := r.end() + 1; next < c.Limit && c.Text.Tokens[next].Possessive() {
		return true // "one man's word"
	}
	return vagueOnes[after] || lexicon.Stop(after) && !describing[after] || lexicon.Past(after) || lexicon.Speech(after) ||
		strings.HasSuffix(after, "s") && !strings.HasSuffix(after, "ss") || strings.HasSuffix(after, "ed") || strings.HasSuffix(after, "ing") || strings.HasSuffix(after, "ly")
}

// none are the words before a "one" that counts nothing.
var none = lexicon.Set(`no number any which not another`)

// pointing words make a pronoun of the number behind them.
var pointing = lexicon.Set(`a an each every per previous past the this that these those his her their its our my your all only last first next big same other`)

// vagueOnes are the nouns of which "one" counts nothing.
var vagueOnes = lexicon.Set(`back day thing side reason way hand example key part kind sort area step point another might day moment night morning time bit big major such only`)
