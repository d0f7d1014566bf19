package quantity

import (
	"strings"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/numeral"
	"newsbrief/generator/token"
)

// count.go reads what a bare number counts.

// count reads the noun that a bare number counts: "14 people", "10-member
// grouping", "5,200 new homes".
func (c cursor) count(r reading) (q Quantity, end int, ok bool) {
	n, i := r.high, r.end()
	q.Kind = Number
	for _, at := range []int{i, i + 1} {
		if victims[c.Low(at)] && !c.Glued(at) && (at == i || c.Low(i) == "were" || c.Low(i) == "are") {
			q.Unit, q.counted = c.Low(at), n.Value >= 2 && !c.bracketed(r)
			return q, i, true
		}
	}
	if c.Low(i) == "-" && c.Glued(i) {
		return c.compound(r)
	}
	noun, plain := c.noun(i)
	q.Unit = noun
	if noun == "" && c.Low(i) == "of" {
		q.Unit = c.whole(i + 1)
	}
	switch {
	case c.bracketed(r), n.Spelled && n.Value < 2, n.Fraction && n.Scale == 1:
	case plain:
		q.counted = true
	default:
		q.counted = n.Scale > 1 || !n.Spelled && n.Value >= 13 || c.harmed(r.start)
	}
	return q, i, true
}

// whole is the noun of the number of which another is a part: "six of nine
// counts", "12 of the 15 members".
func (c cursor) whole(i int) string {
	if c.Low(i) == "the" || c.Low(i) == "its" || c.Low(i) == "their" {
		i++
	}
	n, ok := numeral.Read(c.Sentence, i)
	if !ok || n.Ordinal {
		return ""
	}
	return c.plural(n.End)
}

// compound reads "10-member", "four-door".
func (c cursor) compound(r reading) (q Quantity, end int, ok bool) {
	i := r.end()
	noun := c.Low(i + 1)
	if !c.Glued(i+1) || c.Text.Tokens[i+1].Kind != token.Word || c.Text.Tokens[i+1].Capital() {
		return q, 0, false
	}
	noun, _, parts := strings.Cut(noun, "-")
	if r.low.Spelled && r.low.Value < 2 || figurative[noun] {
		return q, 0, false // "one-off", "two-way"
	}
	q = Quantity{Kind: Number, Unit: noun, counted: !parts && (!r.low.Spelled || noun == "member" || noun == "person")}
	return q, i + 2, true
}

// figurative nouns make no count of the number before them.
var figurative = lexicon.Set(`way fold tier off on in up down out to and for one two time timer sided pronged horse legged faced step dimensional handed minded something somethings ish
odd plus by part over all nil under love d th st nd rd`)

// plural is the noun in the plural that stands at i or, behind words that may
// describe it, soon after; empty where there is none.
func (c cursor) plural(i int) string {
	noun, _ := c.noun(i)
	return noun
}

// noun is the noun in the plural that stands at i or soon after, "people" in "other
// Orlan people". It is plain where only words in lower case that describe it stand
// before it.
func (c cursor) noun(i int) (noun string, plain bool) {
	plain = true
	for end := i; end < c.Limit && end < i+4; end++ {
		t := c.Text.Tokens[end]
		if t.Kind != token.Word || c.Glued(end) || c.dates.At(end) != nil {
			break
		}
		switch {
		case t.Text == t.Low && looksPlural(t.Low), shortPlural(t.Text):
			return t.Text, plain && end < i+3
		case t.Capital() && end == i && strings.HasSuffix(t.Text, "s") && lexicon.Demonym(strings.TrimSuffix(t.Text, "s")):
			return t.Text, false // "Americans"
		case t.Capital() && !t.Is(lexicon.StopWord), describing[t.Low]:
			plain = false
		case t.Text != t.Low || t.Is(lexicon.StopWord):
			return "", false
		}
	}
	return "", false
}

// shortPlural reports whether a word is capitals in the plural: "MPs", "SUVs".
func shortPlural(w string) bool {
	short, ok := strings.CutSuffix(w, "s")
	return ok && len(short) > 1 && strings.ToUpper(short) == short && strings.ToLower(short) != short
}

// describing are the stop words that may stand between a number and its noun.
var describing = lexicon.Set(`other more new old former further additional such own same`)

// victims are what people become whom a bare number counts: "23 injured", "nine
// were missing".
var victims = lexicon.Set(`dead injured wounded hurt missing killed arrested detained evacuated rescued`)

// harmed reports whether the verb before the number at i needs no noun behind
// it: "killing nine", "injuring more than 40".
func (c cursor) harmed(i int) bool {
	for numeral.Leads(c.Sentence, i-1) {
		i--
	}
	switch c.Low(i - 1) {
	case "killing", "injuring", "wounding":
		return true
	}
	return false
}

// occasion reads what a counting ordinal counts: "his 22nd visit".
func (c cursor) occasion(r reading) (q Quantity, end int, ok bool) {
	switch c.Low(r.start - 1) {
	case "his", "her", "their", "its", "a", "'s", "'":
	default:
		return q, 0, false
	}
	i := r.end()
	if i >= c.Limit || c.Text.Tokens[i].Kind != token.Word || c.Text.Tokens[i].Capital() || c.Is(i, lexicon.StopWord) {
		return q, 0, false
	}
	switch c.Low(i) {
	case "birthday", "century", "floor", "anniversary", "place", "minute", "day", "degree", "grade":
		return q, 0, false
	}
	return Quantity{Kind: Number, Unit: c.Low(i), Ordinal: true, counted: true}, i + 1, true
}

// looksPlural reports whether a word in lower case may be a noun in the plural.
func looksPlural(w string) bool {
	switch w {
	case "people", "men", "women", "children", "schoolchildren", "grandchildren", "staff", "personnel", "crew", "police", "cattle", "sheep", "aircraft", "feet", "troops":
		return true
	case "was", "is", "has", "us", "this", "plus", "less", "across", "various", "previous", "serious", "its", "as", "does", "thus", "theirs", "hers", "always", "perhaps", "says", "sometimes", "besides", "yours", "ours", "these", "those":
		return false
	}
	return len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's'
}
