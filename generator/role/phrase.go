package role

import (
	"strings"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// phrase.go reads the noun phrases around a number: what it measures.

// nounBefore is the noun phrase that ends at i: "net profit" in "a net profit
// of $5 million".
func (c cursor) nounBefore(i int) string {
	if i < c.First || c.Text.Tokens[i].Kind != token.Word || c.Is(i, lexicon.StopWord) && c.Low(i) != "profit" && c.Low(i) != "revenue" && c.Low(i) != "sales" {
		return ""
	}
	if levels[c.Low(i)] {
		return "" // "flat at $5"
	}
	if strings.HasSuffix(c.Low(i), "ing") && len(c.Low(i)) > 6 && c.Low(i) != "spending" && c.Low(i) != "funding" {
		return "" // "a train consisting of"
	}
	return c.nounPhrase(i+1, true)
}

// levels are adjectives that say how something stands.
var levels = lexicon.Set(`flat steady unchanged stable level firm weaker stronger open closed higher lower up down`)

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
		case lexicon.Past(w), presentVerbs[w] && !t.Capital():
			return c.phrase(i, end, object)
		case t.Kind == token.Word && (!lexicon.Stop(w) || inside[w] || lexicon.Measured(w)) && c.dates.At(i-1) == nil:
			i--
			continue
		case t.Possessive():
			return c.phrase(i, end, true)
		case w == "the" && inside[c.Low(i-2)]:
			i--
			continue
		case strings.HasSuffix(c.Low(i-2), "ing") && w == "the" && !object:
			return "" // "countries using the euro"
		case w == "the" || w == "its" || w == "their" || w == "a" || w == "an" || w == "his" || w == "her" || w == "our" || w == "that" || w == "this":
			return c.phrase(i, end, true)
		case w == "and" || w == "or" || w == "," && c.listed(i-1):
			return ""
		case c.Text.Breaks(i - 1), subordinators[w]:
			return c.phrase(i, end, true)
		}
		return ""
	}
	return c.phrase(i, end, true)
}

// subordinators open the clause whose subject follows.
var subordinators = lexicon.Set(`after because while when although though before as`)

// auxiliary reports whether the word at i belongs to the verb, not the subject.
func (c cursor) auxiliary(i int) bool {
	switch c.Low(i) {
	case "have", "has", "had", "was", "is", "were", "are", "be", "been", "will", "would", "also", "to", "could", "may", "might", "expected", "not", "already", "further", "sharply", "slightly", "only",
		"closed", "ended", "finished", "stayed", "remained":
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

// presentVerbs end no noun phrase, though they look like its nouns.
var presentVerbs = lexicon.Set(`expects forecasts predicts projects anticipates sees shows posts books plans aims wants estimates remains stands runs pays makes
gives takes employs owns holds keeps puts brings needs wins loses meets leaves becomes includes start starts travels`)

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
	for i := first + 1; i < end; i++ {
		if w := c.Low(i); strings.HasSuffix(w, "ed") && len(w) > 4 && !qualifiers[w] && !c.Text.Tokens[i].Capital() {
			return "" // a verb is in it
		}
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
