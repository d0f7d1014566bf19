package quantity

import (
	"strings"

	"newsbrief/generator/calendar"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// changeNouns name the change itself: "an increase of 5 percent in exports".
var changeNouns = lexicon.Set(`growth rise increase jump gain surge fall drop decline decrease slump plunge climb`)

// comparisons stand between a change and its number, or behind the number.
var comparisons = lexicon.Set(`by about around nearly almost roughly some more than over least most just only a an the another as much up to less approximately year-on-year`)

// describe adds to a quantity what the words around it say: whether it is a
// change, of what, and for when.
func (c cursor) describe(q *found) {
	q.Period = c.period(q.first, q.end)
	if q.Kind == Number && q.Unit == "" {
		return
	}
	q.Of = c.measured(q)
}

// measured says what a quantity measures and, for a percentage, its direction.
func (c cursor) measured(q *found) string {
	if q.Kind == Percent && c.Low(q.end) == "of" {
		return "" // a share: its whole stands behind it
	}
	isChange := q.Kind == Percent || c.Low(q.first-1) == "by"
	// "grow 12.5 percent": the change stands before the number.
	i := q.first - 1
	for i >= c.First && c.compares(i) {
		i--
	}
	if c.Low(i) == "of" && changeNouns[c.Low(i-1)] {
		i-- // "an increase of 5 percent in exports"
	}
	if way := lexicon.Change(c.Low(i)); way != "" && i >= c.First && !c.capital(i) {
		if isChange && c.Low(q.first-1) != "to" {
			q.Change = way
		}
		if of := c.subject(i); of != "" || !changeNouns[c.Low(i)] || c.Low(q.end) != "in" {
			return of
		}
		return c.phraseAfter(q.end + 1)
	}
	// "12.5 percent increase in exports", "5 percent higher".
	at := q.end
	if c.Low(at) == "year-on-year" || c.Low(at) == "annual" {
		at++
	}
	if way := lexicon.Change(c.Low(at)); way != "" && isChange {
		q.Change = way
		if changeNouns[c.Low(at)] && c.Low(at+1) == "in" {
			return c.phraseAfter(at + 2)
		}
		if c.Low(at) == "higher" || c.Low(at) == "lower" {
			return c.subjectOfBe(q.first)
		}
		return ""
	}
	if q.Kind == Money && (c.Low(i) == "cost" || c.Low(i) == "costs") && c.Low(i-1) != "the" {
		return "cost"
	}
	if c.Low(i) == "of" || c.Low(i) == "at" {
		return c.nounBefore(i - 1)
	}
	switch c.Low(q.first - 1) {
	case "to":
		// "grow 12.5 percent year-on-year to $2.04 billion": the level reached.
		for j := q.first - 2; j >= c.First && j > q.first-10 && !c.Text.Breaks(j); j-- {
			if lexicon.Change(c.Low(j)) != "" && !c.capital(j) {
				return c.subject(j)
			}
		}
	case "was", "is", "were", "are", "reached", "totaled", "totalled", "hit", "stood":
		if c.complement(q.end) {
			return c.subject(q.first - 1)
		}
	}
	return ""
}

func (c cursor) capital(i int) bool {
	return i >= c.First && i < c.Limit && c.Text.Tokens[i].Capital() && i > c.First
}

// complement reports whether a number that ends at i stands by itself, so that
// "was 18 percent" is a level but "was 18 percent lumber" a share of something.
func (c cursor) complement(i int) bool {
	switch c.Low(i) {
	case "", "in", "for", "from", "on", "at", "as", "up", "down", "compared", "year-on-year", "last", "this", "and", "after", "by", "per", "a":
		return true
	}
	return c.Text.Breaks(i) || c.dates.At(i) != nil
}

// compares reports whether the word at i stands between a change and its number.
func (c cursor) compares(i int) bool {
	switch c.Low(i) {
	case "up":
		return c.Low(i+1) == "to"
	case "at":
		return c.Low(i+1) == "least" || c.Low(i+1) == "most"
	}
	return comparisons[c.Low(i)]
}

// subjectOfBe is the subject of "exports were 5 percent higher".
func (c cursor) subjectOfBe(i int) string {
	for j := i - 1; j >= c.First && j > i-4; j-- {
		switch c.Low(j) {
		case "was", "is", "were", "are":
			return c.subject(j)
		}
	}
	return ""
}

// nounBefore is the noun phrase that ends at i: "net profit" in "a net profit
// of $5 million".
func (c cursor) nounBefore(i int) string {
	if i < c.First || c.Text.Tokens[i].Kind != token.Word || lexicon.Stop(c.Low(i)) && c.Low(i) != "profit" && c.Low(i) != "revenue" && c.Low(i) != "sales" {
		return ""
	}
	if strings.HasSuffix(c.Low(i), "ing") && len(c.Low(i)) > 6 && c.Low(i) != "spending" && c.Low(i) != "funding" {
		return "" // "a train consisting of"
	}
	return c.nounPhrase(i+1, true)
}

// inside may stand between the nouns of a subject.
var inside = lexicon.Set(`of in with to for from between on at`)

// subject is the noun phrase that ends before the verb at i, without dates and
// the words that only point ("its", "the company's"). It is empty where the
// phrase cannot be told with certainty.
func (c cursor) subject(verb int) string { return c.nounPhrase(verb, false) }

// nounPhrase is the noun phrase that ends before token verb. A verb right
// before it makes it an object: "had winds of 105 miles per hour".
func (c cursor) nounPhrase(verb int, object bool) string {
	end := verb
	for end > c.First && (c.auxiliary(end-1) || c.dates.At(end-1) != nil || c.dates.At(min(end, c.Limit-1)) != nil && inside[c.Low(end-1)]) {
		end--
	}
	i := end
	for i > c.First {
		w := c.Low(i - 1)
		t := c.Text.Tokens[i-1]
		switch {
		case lexicon.Speech(w) && !t.Capital() && c.dates.At(i-1) == nil:
			return c.phrase(i, end, true)
		case lexicon.Past(w):
			return c.phrase(i, end, object)
		case t.Kind == token.Word && (!lexicon.Stop(w) || inside[w] || lexicon.Measured(w)) && c.dates.At(i-1) == nil:
			i--
			continue
		case t.Possessive():
			return c.phrase(i, end, true)
		case w == "the" && inside[c.Low(i-2)]:
			i--
			continue
		case w == "the" || w == "its" || w == "their" || w == "a" || w == "an" || w == "his" || w == "her" || w == "our" || w == "that" || w == "this":
			return c.phrase(i, end, true)
		case w == "and" || w == "or" || w == "," && c.listed(i-1):
			return ""
		case c.Text.Breaks(i - 1):
			return c.phrase(i, end, true)
		}
		return ""
	}
	return c.phrase(i, end, true)
}

// auxiliary reports whether the word at i belongs to the verb, not the subject.
func (c cursor) auxiliary(i int) bool {
	switch c.Low(i) {
	case "have", "has", "had", "was", "is", "were", "are", "be", "been", "will", "would", "also", "to", "could", "may", "might", "expected", "not", "already", "further", "sharply", "slightly", "only":
		return true
	}
	return false
}

// listed reports whether the comma at i parts the items of a list rather than
// clauses.
func (c cursor) listed(i int) bool {
	for j := i + 1; j < c.Limit && j < i+5; j++ {
		if c.Low(j) == "and" || c.Low(j) == "or" {
			return true
		}
	}
	return false
}

// qualifiers look like verbs and open a noun phrase.
var qualifiers = lexicon.Set(`operating sustained estimated combined adjusted housing shipping building manufacturing outstanding advertising recurring banking funding spending`)

// phrase is the text of a subject, if it is one: at most seven words, a noun at
// each end.
func (c cursor) phrase(first, end int, sure bool) string {
	for first < end && (inside[c.Low(first)] || c.Low(first) == "the" || c.Low(first) == "a") {
		return ""
	}
	for end > first && inside[c.Low(end-1)] {
		end--
	}
	if w := c.Low(first); (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing")) && !qualifiers[w] {
		return ""
	}
	if !sure || first >= end || end-first > 7 || c.Text.Tokens[end-1].Kind != token.Word {
		return ""
	}
	return c.Text.Words(first, end)
}

// phraseAfter is the noun phrase that begins at i: "exports to Norland".
func (c cursor) phraseAfter(i int) string {
	for c.Low(i) == "the" || c.Low(i) == "its" || c.Low(i) == "their" || c.Low(i) == "a" {
		i++
	}
	end := i
	for end < c.Limit && end < i+6 {
		t := c.Text.Tokens[end]
		w := c.Low(end)
		plain := !lexicon.Stop(w) || lexicon.Measured(w) || w == "of" || w == "with" || w == "to" || w == "between"
		if t.Kind != token.Word || !plain || c.dates.At(end) != nil || lexicon.Speech(w) || lexicon.Past(w) {
			break
		}
		end++
	}
	if c.Low(end) == "and" || c.Low(end) == "or" {
		return ""
	}
	return c.phrase(i, end, end > i)
}

// period is the stretch of time that the clause of tokens first to end is about:
// the nearest date of a month or more, behind the number first.
func (c cursor) period(first, end int) string {
	for i := end; i < c.Limit && i < end+16; i++ {
		if d := c.dates.At(i); d != nil {
			return longEnough(d)
		}
		if c.Text.Breaks(i) {
			break
		}
	}
	for i := first - 1; i >= c.First && i > first-16; i-- {
		if d := c.dates.At(i); d != nil {
			return longEnough(d)
		}
		if c.Text.Breaks(i) && (c.Low(i) != "," || c.dates.At(max(i-1, c.First)) == nil) {
			break
		}
	}
	return ""
}

// longEnough is the value of a date where it is a period, not a day.
func longEnough(d *calendar.Found) string {
	if d.To.Sub(d.From).Hours() < 27*24 {
		return ""
	}
	return d.Value
}
