package dateword

import (
	"strings"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// surnames are the months that are also names of people in the text: "Ann May".
func surnames(t *token.Text) (names [13]bool) {
	for i := 1; i < len(t.Tokens); i++ {
		w := &t.Tokens[i]
		if len(w.Low) > len("august") || strings.IndexByte("MAJ", w.Text[0]) < 0 || Months[w.Low] == 0 || nameless[w.Low] {
			continue // "March", "April", "May", "June", "August"
		}
		before := &t.Tokens[i-1]
		if before.Capital() && before.End+1 == w.Start && !lexicon.Stop(before.Low) && starters[before.Low] == 0 && !monthLeads[before.Low] &&
			(i+1 == len(t.Tokens) || t.Tokens[i+1].Kind != token.Number) {
			names[Months[w.Low]] = true
		}
	}
	return names
}

// monthLeads may stand before a month that stands by itself.
var monthLeads = lexicon.Set(`in since until till by from for during of between and to through early late mid earlier later before after last this next`)

// StandsAsMonth reports whether the month name at i, without a day or year, is a
// month and no verb or name, and whether that is sure to be meant.
func (r *Reader) StandsAsMonth(i int) (ok, sure bool) {
	w, before := r.Low(i), r.Low(i-1)
	if r.Integer(i+1) >= 0 && r.Low(i+1) != "," {
		return false, false
	}
	part := Inner(w) != w
	clear := nameless[w] || part
	if !clear && (before == "and" || before == "to") && r.Month(i-2) == 0 {
		return false, false // "Bell and May"
	}
	if r.surnames[r.Month(i)] && before != "in" && before != "since" && before != "during" {
		return false, false
	}
	switch next := r.Low(i + 1); {
	case part, monthLeads[before]:
		return true, true
	case r.Capital(i+1) || !clear && !r.Word(i+1) && !r.Text.Tokens[min(i+1, r.Limit-1)].Possessive():
		return false, false
	case clear:
		return len(w) > 3, false
	case w == "march" && (next == "on" || next == "to" || next == "against" || next == "through" || next == "in" || next == "for"):
		return false, false
	case pointing[before] || r.Low(i-1) == "'s":
		return true, false
	case i == r.First:
		return w != "may" && (w != "march" || !r.Word(i+1)), false
	}
	return false, false
}

// pointing are the words before a noun that point to one.
var pointing = lexicon.Set(`the a an its his her their our`)

// StandsAsSeason reports whether a season is a time of the year rather than a
// source, a leap or a drop.
func (r *Reader) StandsAsSeason(i, end int) bool {
	w, before := r.Low(i), r.Low(i-1)
	if w == "fall" || w == "spring" {
		return (before == "the" && seasonLeads[r.Low(i-2)] || before == "early" || before == "late") && r.Low(end) != "of" && !r.Capital(end)
	}
	return seasonLeads[before] || Edges[before] || before == "the" || before == "'s" || r.Low(end) == "'s"
}

var seasonLeads = lexicon.Set(`in by since until till during through before after for this last next early late from`)
