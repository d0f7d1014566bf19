package annotate

import "strings"

// changes are the verbs and nouns by which a measured thing changes.
var changes = map[string]string{
	"grow": "up", "grew": "up", "grown": "up", "grows": "up", "growing": "up", "growth": "up", "rise": "up", "rose": "up", "risen": "up", "rises": "up", "rising": "up",
	"increase": "up", "increased": "up", "increases": "up", "increasing": "up", "up": "up", "jump": "up", "jumped": "up", "climb": "up", "climbed": "up", "gain": "up",
	"gained": "up", "gains": "up", "surge": "up", "surged": "up", "soared": "up", "higher": "up", "expanded": "up", "advanced": "up", "doubled": "up",
	"fall": "down", "fell": "down", "fallen": "down", "falls": "down", "falling": "down", "drop": "down", "dropped": "down", "drops": "down", "decline": "down", "declined": "down",
	"declines": "down", "decrease": "down", "decreased": "down", "down": "down", "slump": "down", "slumped": "down", "plunge": "down", "plunged": "down", "slid": "down",
	"slipped": "down", "sank": "down", "shrank": "down", "tumbled": "down", "lower": "down", "contracted": "down", "dipped": "down", "eased": "down", "lost": "down",
}

// changeNouns name the change itself: "an increase of 5 percent in exports".
var changeNouns = set(`growth rise increase jump gain surge fall drop decline decrease slump plunge climb`)

// comparisons stand between a change and its number, or behind the number.
var comparisons = set(`by about around nearly almost roughly some more than over least most just only a an the another as much up to less approximately year-on-year`)

// describe adds to a quantity what the words around it say: whether it is a
// change, of what, and for when.
func (r *reading) describe(q *foundQuantity) {
	s := r.sentences[q.sentence]
	c := cursor{r: r, s: s}
	q.Period = c.period(q.first, q.end)
	if q.Kind == Number && q.Unit == "" {
		return
	}
	q.Of = c.measured(q)
}

// measured says what a quantity measures and, for a percentage, its direction.
func (c cursor) measured(q *foundQuantity) string {
	if q.Kind == Percent && c.low(q.end) == "of" {
		return "" // a share: its whole stands behind it
	}
	isChange := q.Kind == Percent || c.low(q.first-1) == "by"
	// "grow 12.5 percent": the change stands before the number.
	i := q.first - 1
	for i >= c.s.first && c.compares(i) {
		i--
	}
	if c.low(i) == "of" && changeNouns[c.low(i-1)] {
		i-- // "an increase of 5 percent in exports"
	}
	if way := changes[c.low(i)]; way != "" && i >= c.s.first && !c.capital(i) {
		if isChange && c.low(q.first-1) != "to" {
			q.Change = way
		}
		if of := c.subject(i); of != "" || !changeNouns[c.low(i)] || c.low(q.end) != "in" {
			return of
		}
		return c.phraseAfter(q.end + 1)
	}
	// "12.5 percent increase in exports", "5 percent higher".
	at := q.end
	if c.low(at) == "year-on-year" || c.low(at) == "annual" {
		at++
	}
	if way := changes[c.low(at)]; way != "" && isChange {
		q.Change = way
		if changeNouns[c.low(at)] && c.low(at+1) == "in" {
			return c.phraseAfter(at + 2)
		}
		if c.low(at) == "higher" || c.low(at) == "lower" {
			return c.subjectOfBe(q.first)
		}
		return ""
	}
	if q.Kind == Money && (c.low(i) == "cost" || c.low(i) == "costs") && c.low(i-1) != "the" {
		return "cost"
	}
	if c.low(i) == "of" || c.low(i) == "at" {
		return c.nounBefore(i - 1)
	}
	switch c.low(q.first - 1) {
	case "to":
		// "grow 12.5 percent year-on-year to $2.04 billion": the level reached.
		for j := q.first - 2; j >= c.s.first && j > q.first-10 && !c.r.breaks(j); j-- {
			if changes[c.low(j)] != "" && !c.capital(j) {
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
	return i >= c.s.first && i < c.s.end && c.r.tokens[i].capital() && i > c.s.first
}

// complement reports whether a number that ends at i stands by itself, so that
// "was 18 percent" is a level but "was 18 percent lumber" a share of something.
func (c cursor) complement(i int) bool {
	switch c.low(i) {
	case "", "in", "for", "from", "on", "at", "as", "up", "down", "compared", "year-on-year", "last", "this", "and", "after", "by", "per", "a":
		return true
	}
	return c.r.breaks(i) || c.r.dateOf[i] >= 0
}

// compares reports whether the word at i stands between a change and its number.
func (c cursor) compares(i int) bool {
	switch c.low(i) {
	case "up":
		return c.low(i+1) == "to"
	case "at":
		return c.low(i+1) == "least" || c.low(i+1) == "most"
	}
	return comparisons[c.low(i)]
}

// subjectOfBe is the subject of "exports were 5 percent higher".
func (c cursor) subjectOfBe(i int) string {
	for j := i - 1; j >= c.s.first && j > i-4; j-- {
		switch c.low(j) {
		case "was", "is", "were", "are":
			return c.subject(j)
		}
	}
	return ""
}

// nounBefore is the noun phrase that ends at i: "net profit" in "a net profit
// of $5 million".
func (c cursor) nounBefore(i int) string {
	if i < c.s.first || c.r.tokens[i].kind != word || stopWords[c.low(i)] && c.low(i) != "profit" && c.low(i) != "revenue" && c.low(i) != "sales" {
		return ""
	}
	if strings.HasSuffix(c.low(i), "ing") && len(c.low(i)) > 6 && c.low(i) != "spending" && c.low(i) != "funding" {
		return "" // "a train consisting of"
	}
	return c.nounPhrase(i+1, true)
}

// inside may stand between the nouns of a subject.
var inside = set(`of in with to for from between on at`)

// measureNouns stop no phrase though they are stop words.
var measureNouns = set(`sales revenue profit net total shares new overall`)

// subject is the noun phrase that ends before the verb at i, without dates and
// the words that only point ("its", "the company's"). It is empty where the
// phrase cannot be told with certainty.
func (c cursor) subject(verb int) string { return c.nounPhrase(verb, false) }

// nounPhrase is the noun phrase that ends before token verb. A verb right
// before it makes it an object: "had winds of 105 miles per hour".
func (c cursor) nounPhrase(verb int, object bool) string {
	end := verb
	for end > c.s.first && (c.auxiliary(end-1) || c.r.dateOf[end-1] >= 0 || c.r.dateOf[min(end, c.s.end-1)] >= 0 && inside[c.low(end-1)]) {
		end--
	}
	i := end
	for i > c.s.first {
		w := c.low(i - 1)
		t := c.r.tokens[i-1]
		switch {
		case speechVerbs[w] && !t.capital() && c.r.dateOf[i-1] < 0:
			return c.phrase(i, end, true)
		case pastForms[w]:
			return c.phrase(i, end, object)
		case t.kind == word && (!stopWords[w] || inside[w] || measureNouns[w]) && c.r.dateOf[i-1] < 0:
			i--
			continue
		case t.possessive():
			return c.phrase(i, end, true)
		case w == "the" && inside[c.low(i-2)]:
			i--
			continue
		case w == "the" || w == "its" || w == "their" || w == "a" || w == "an" || w == "his" || w == "her" || w == "our" || w == "that" || w == "this":
			return c.phrase(i, end, true)
		case w == "and" || w == "or" || w == "," && c.listed(i-1):
			return ""
		case c.r.breaks(i - 1):
			return c.phrase(i, end, true)
		}
		return ""
	}
	return c.phrase(i, end, true)
}

// auxiliary reports whether the word at i belongs to the verb, not the subject.
func (c cursor) auxiliary(i int) bool {
	switch c.low(i) {
	case "have", "has", "had", "was", "is", "were", "are", "be", "been", "will", "would", "also", "to", "could", "may", "might", "expected", "not", "already", "further", "sharply", "slightly", "only":
		return true
	}
	return false
}

// listed reports whether the comma at i parts the items of a list rather than
// clauses.
func (c cursor) listed(i int) bool {
	for j := i + 1; j < c.s.end && j < i+5; j++ {
		if c.low(j) == "and" || c.low(j) == "or" {
			return true
		}
	}
	return false
}

// qualifiers look like verbs and open a noun phrase.
var qualifiers = set(`operating sustained estimated combined adjusted housing shipping building manufacturing outstanding advertising recurring banking funding spending`)

// phrase is the text of a subject, if it is one: at most seven words, a noun at
// each end.
func (c cursor) phrase(first, end int, sure bool) string {
	for first < end && (inside[c.low(first)] || c.low(first) == "the" || c.low(first) == "a") {
		return ""
	}
	for end > first && inside[c.low(end-1)] {
		end--
	}
	if w := c.low(first); (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing")) && !qualifiers[w] {
		return ""
	}
	if !sure || first >= end || end-first > 7 || c.r.tokens[end-1].kind != word {
		return ""
	}
	return c.r.words(first, end)
}

// phraseAfter is the noun phrase that begins at i: "exports to Norland".
func (c cursor) phraseAfter(i int) string {
	for c.low(i) == "the" || c.low(i) == "its" || c.low(i) == "their" || c.low(i) == "a" {
		i++
	}
	end := i
	for end < c.s.end && end < i+6 {
		t := c.r.tokens[end]
		w := c.low(end)
		plain := !stopWords[w] || measureNouns[w] || w == "of" || w == "with" || w == "to" || w == "between"
		if t.kind != word || !plain || c.r.dateOf[end] >= 0 || speechVerbs[w] || pastForms[w] {
			break
		}
		end++
	}
	if c.low(end) == "and" || c.low(end) == "or" {
		return ""
	}
	return c.phrase(i, end, end > i)
}

// period is the stretch of time that the clause of tokens first to end is about:
// the nearest date of a month or more, behind the number first.
func (c cursor) period(first, end int) string {
	for i := end; i < c.s.end && i < end+16; i++ {
		if d := c.r.dateOf[i]; d >= 0 {
			return c.longEnough(d)
		}
		if c.r.breaks(i) {
			break
		}
	}
	for i := first - 1; i >= c.s.first && i > first-16; i-- {
		if d := c.r.dateOf[i]; d >= 0 {
			return c.longEnough(d)
		}
		if c.r.breaks(i) && (c.low(i) != "," || c.r.dateOf[max(i-1, c.s.first)] < 0) {
			break
		}
	}
	return ""
}

// longEnough is the value of date d where it is a period, not a day.
func (c cursor) longEnough(d int) string {
	found := c.r.dates[d]
	if found.To.Sub(found.From).Hours() < 27*24 {
		return ""
	}
	return found.Value
}

// attribution is who says the sentence: "according to X", "X said". It is empty
// where no one is named at its start or end.
func (r *reading) attribution(s sentence) string {
	for i := s.first; i+2 < s.end; i++ {
		if r.tokens[i].low != "according" || r.tokens[i+1].low != "to" {
			continue
		}
		return r.accordingTo(s, i+2)
	}
	for i := s.first; i < s.end; i++ {
		switch r.tokens[i].low {
		case "said", "reported", "announced", "estimated":
			if n := r.speakerBeside(s, i); n.entity != nil {
				return n.entity.name
			}
		}
	}
	return ""
}

// accordingTo is the source named at i: "China's Foreign Ministry", and for "a
// study published on Tuesday by the Institute" the institute.
func (r *reading) accordingTo(s sentence, i int) string {
	first, end := i, i
	for end < s.end && !r.breaks(end) {
		end++
	}
	for j := first; j+1 < end; j++ {
		if r.tokens[j].low != "by" && r.tokens[j].low != "from" {
			continue
		}
		at := j + 1
		if r.tokens[at].low == "the" {
			at++
		}
		if e := r.entityAt(at); e != nil && e.kind == Organization {
			return e.name
		}
	}
	for j := first; j < end; j++ {
		switch r.tokens[j].low {
		case "published", "released", "on", "who", "that", "in", "which":
			end = j
		}
	}
	if first < end && (r.tokens[first].low == "the" || r.tokens[first].low == "a" || r.tokens[first].low == "an") {
		first++
	}
	if first >= end || end-first > 8 || end-first == 1 && r.entityAt(first) == nil {
		return ""
	}
	return r.source(first, end)
}

// source is the name that tokens first to end consist of, or their words.
func (r *reading) source(first, end int) string {
	if e := r.entityAt(end - 1); e != nil && strings.HasSuffix(r.words(first, end), r.words(r.names[r.nameOf[end-1]].first, end)) && e.kind != Place {
		return e.name
	}
	return r.words(first, end)
}
