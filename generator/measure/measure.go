// Package measure reads what a statement measures: of "Exports rose 3 percent to $4
// million in May" the level, by how much it changed and the period.
//
// A statement of a story comes in; out comes a Measure, when the predicate is one
// of the plain forms in which news tells a level or a change. What is in doubt is
// no measure.
package measure

import (
	"strings"

	"newsbrief/generator/almanac"
	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/statement"
	"newsbrief/generator/story"
)

// A Measure is what a statement says of its subject: a value, for a period.
type Measure struct {
	Thing  string // what is measured, where that is not the subject: "operating loss"
	Owned  bool   // the thing is the subject's
	Value  string
	Period string
	End    int // where the words that bear it out end
}

// A gauge reads the words of one predicate.
type gauge struct {
	*story.Story
	s     story.Sentence
	words []statement.Word
}

// levels lead to a level: "stood at", "totalled".
var levels = lexicon.Set(`closed ended finished traded was were is are stood stands totalled totaled reached averaged amounted came hit exceeded`)

// reporters have what their object measures.
var reporters = lexicon.Set(`reported posted had recorded announced made booked has have expects forecasts forecast adopted imposed gave`)

// movers bring what they govern to a level.
var movers = lexicon.Set(`cut raised lowered lifted increased reduced trimmed slashed left kept`)

// Read reads the predicate of a statement in the sentence s.
func Read(st *story.Story, s story.Sentence, stmt statement.Statement) (Measure, bool) {
	g := gauge{st, s, stmt.Words}
	i := 0
	if w := g.low(0); (w == "has" || w == "have" || w == "had" && stmt.Source != (article.Span{})) && lexicon.Change(g.low(1)) != "" && g.low(1) != "up" && g.low(1) != "down" {
		i = 1
	}
	if g.low(0) == "has" && g.low(1) == "seen" && g.low(2) == "its" {
		return g.seen(3)
	}
	for i < len(g.words) && statement.Adverb(g.low(i)) && !statement.Bounds(g.low(i)) {
		i++
	}
	switch w := g.low(i); {
	case movers[w] && (g.low(i+1) == "its" || g.low(i+1) == "the"):
		return g.moved(i + 1)
	case reporters[w] && !statement.Pluperfect(g.words):
		if m, ok := g.reported(i + 1); ok {
			return m, true
		}
	case lexicon.Change(w) != "":
		return g.change(i)
	case w == "widened" || w == "narrowed" || w == "slowed" || w == "accelerated" || w == "improved" || w == "worsened":
		return g.change(i)
	}
	if at := g.price(i); at > 0 {
		return g.cost(at)
	}
	if levels[g.low(i)] {
		return g.level(i)
	}
	return Measure{}, false
}

func (g gauge) low(i int) string {
	if i < 0 || i >= len(g.words) {
		return ""
	}
	return g.words[i].Low
}

// amount is the quantity at word i, with the words that bound it before and the
// rate behind it, and the word behind it all.
func (g gauge) amount(i int) (q annotate.Quantity, text string, next int, ok bool) {
	if i >= len(g.words) {
		return q, "", i, false
	}
	first := i
	for first < len(g.words) && (statement.Bounds(g.low(first)) || g.low(first) == "a" && statement.Bounds(g.low(first+1))) {
		first++
	}
	if first == len(g.words) || g.low(i) == "as" {
		return q, "", i, false
	}
	list := g.QuantitiesIn(article.Span{Start: g.words[first].Start - 1, End: g.s.End})
	if len(list) == 0 || list[0].Span.Start > g.words[first].Start || list[0].Span.End < g.words[first].Start {
		return q, "", i, false
	}
	q = list[0]
	united := q.Kind != annotate.Number
	next = first
	for next < len(g.words) && g.words[next].Start < q.Span.End {
		next++
	}
	switch g.low(next) {
	case "million", "billion", "dlrs", "dlr", "crowns", "pence", "cents", "cts", "points", "pct", "barrels", "people", "tonnes", "tons", "bpd":
		if next == 0 || g.words[next-1].Mark == 0 {
			next++
			united = true
		}
	}
	next = g.rate(next)
	if !united && next < len(g.words) && g.words[next-1].Mark == 0 && !after[g.low(next)] {
		return q, "", i, false // "1,046 cases": the noun belongs to it
	}
	return q, story.Fold(g.Text[g.words[i].Start:g.words[next-1].End]), next, true
}

// after are the words that may follow an amount that is whole.
var after = lexicon.Set(`from to in on for since after as because when amid against compared during at over by with last this late early year-on-year than and`)

// rate is the word behind a rate: "a barrel", "per megawatt hour".
func (g gauge) rate(i int) int {
	if i == 0 || i >= len(g.words) || g.words[i-1].Mark != 0 {
		return i
	}
	switch g.low(i) {
	case "a", "an":
		switch g.low(i + 1) {
		case "year", "month", "week", "day", "hour", "share", "barrel", "ton", "tonne", "person", "head", "ounce", "pound", "litre", "gallon":
			if g.low(i+2) != "earlier" && g.low(i+2) != "ago" && g.low(i+2) != "before" {
				return i + 2
			}
		}
	case "per":
		if i+2 < len(g.words) && g.words[i+1].Mark == 0 && !after[g.low(i+2)] && g.low(i+1) == "megawatt" {
			return i + 3
		}
		return i + 2
	case "annually", "each", "apiece":
		return i + 1
	}
	return i
}

// A tail is what follows an amount: a level, what it came from, a period, a place.
type tail struct {
	level, base, period, kept string
	baseless                  bool // what it came from is too long to show
	end                       int
	q                         annotate.Quantity // of the level
	from                      annotate.Quantity
}

// tail reads the words behind an amount from word i on. ok is false where they may
// bound it in a way that is not known.
func (g gauge) tail(i int) (t tail, ok bool) {
	t.end = g.words[i-1].End
	for i < len(g.words) {
		if n := g.perShare(i); n > 0 {
			i = n
		} else if g.words[i-1].Mark == ',' {
			return t, g.aside(i, &t)
		}
		var next int
		switch w := g.low(i); w {
		case "to":
			if q, text, n, ok := g.amount(i + 1); ok && t.level == "" {
				t.level, t.q, next = text, q, n
			} else {
				return t, t.level == "" && t.base == "" && t.period != "" // "to an annual rate of"
			}
		case "from", "against", "versus", "vs":
			n := g.base(i)
			if n == 0 {
				t.baseless = true // the level stands
				return t, true
			}
			t.base = story.Fold(g.Text[g.words[i].Start:g.words[n-1].End])
			if q, _, _, ok := g.amount(i + 1); ok {
				t.from = q
			}
			next = n
		case "year-on-year", "annually":
			t.base, next = w, i+1
		case "since":
			n := g.phraseEnd(i+1, 4)
			if n == 0 {
				return t, false
			}
			t.kept, next = story.Fold(g.Text[g.words[i].Start:g.words[n-1].End]), n
		default:
			n, period, ok := g.when(i)
			switch {
			case ok && period != "" && t.period == "":
				t.period, next = period, n
			case ok:
				next = n
			case w == "after" && (statement.Timespan(lexicon.Singular(g.low(i+2))) || statement.Timespan(g.low(i+1))):
				next = i + 3
				t.kept = story.Fold(g.Text[g.words[i].Start:g.words[next-1].End])
			case closers[w]:
				return t, !g.hedged(i) && (w != "and" || !g.dated(i))
			case w == "in" || w == "for" || w == "at" || w == "over" || w == "on" || w == "with" || w == "than" || w == "above" || w == "below" || w == "of":
				n := g.phraseEnd(i+1, 4)
				if n == 0 || t.kept != "" || w == "of" && n > i+4 {
					return t, false
				}
				t.kept, next = story.Fold(g.Text[g.words[i].Start:g.words[n-1].End]), n
			default:
				return t, false
			}
		}
		t.end = g.words[next-1].End
		i = next
	}
	return t, true
}

// perShare is the word behind "or 85 cents a share," at i, where what the amount
// before it is compared with follows; 0 where it does not.
func (g gauge) perShare(i int) int {
	if g.words[i-1].Mark != ',' || g.low(i) != "or" {
		return 0
	}
	_, _, n, ok := g.amount(i + 1)
	if !ok || g.words[n-1].Low != "share" || g.words[n-1].Mark != ',' {
		return 0
	}
	if w := g.low(n); w != "from" && w != "against" && w != "versus" && w != "vs" {
		return 0
	}
	return n
}

// closers open what does not bound the amount before them.
var closers = lexicon.Set(`after as because when amid while following and`)

// hedged reports whether the words from i on hold a condition.
func (g gauge) hedged(i int) bool {
	for ; i < len(g.words); i++ {
		switch g.low(i) {
		case "if", "unless", "but", "except", "until", "before", "only", "not", "though", "although":
			return true
		}
	}
	return false
}

// dated reports whether a period stands in the words from i on, which may be that of
// all before it: "had sales of $4 and earned $2 in 1986".
func (g gauge) dated(i int) bool {
	for ; i < len(g.words); i++ {
		if _, period, ok := g.when(i); ok && period != "" {
			return true
		}
	}
	return false
}

// aside reads what follows a comma: a comparison is kept, the rest may go unless
// it hedges.
func (g gauge) aside(i int, t *tail) bool {
	switch g.low(i) {
	case "up", "down", "compared", "against", "from", "well", "narrower", "more", "less", "versus", "above", "below", "a", "an":
		end := i
		for end < len(g.words)-1 && g.words[end].Mark != ',' {
			end++
		}
		if words := end + 1 - i; words <= 9 && t.base == "" && t.kept == "" && !g.leans(i, end+1) {
			if g.low(i) == "a" || g.low(i) == "an" {
				switch g.low(i + 1) {
				case "rise", "increase", "gain", "fall", "drop", "decline", "jump":
				default:
					return !g.hedged(i)
				}
			}
			t.base = ", " + story.Fold(g.Text[g.words[i].Start:g.words[end].End])
			t.end = g.words[end].End
		}
	}
	return !g.hedged(i)
}

// leans reports whether words first to end point outside themselves.
func (g gauge) leans(first, end int) bool {
	for _, w := range g.words[first:end] {
		if statement.Points(w.Low) || statement.Leans(w.Low) && w.Low != "same" && w.Low != "previous" && w.Low != "earlier" {
			return true
		}
	}
	return false
}

// base is the word behind what an amount is counted from, at "from": an amount
// with its day, or "a year earlier"; 0 where it is too long to show.
func (g gauge) base(i int) int {
	if n := g.ago(i + 1); n > 0 {
		return n
	}
	_, _, n, ok := g.amount(i + 1)
	if !ok {
		n, period, ok := g.when(i + 1)
		if ok && period != "" && !strings.Contains(g.Text[g.words[i].End:g.words[n-1].End], " to ") {
			return n // "from February"
		}
		return 0
	}
	if m := g.ago(n); m > 0 && g.words[n-1].Mark == 0 {
		return m
	}
	if m, period, ok := g.when(n); ok && period != "" && g.words[n-1].Mark == 0 {
		return m
	}
	if g.low(n) == "late" {
		if m, _, ok := g.when(n + 1); ok {
			return m
		}
	}
	return n
}

// ago is the word behind "a year earlier", "the same period last year" at i, or 0.
func (g gauge) ago(i int) int {
	for _, p := range []string{"a year earlier", "a year ago", "a month earlier", "the previous month", "the previous quarter", "the previous year",
		"the same period last year", "the year before", "the month before", "four years ago", "a year before",
		"the current year", "the same month last year", "the same quarter last year", "a week earlier", "a day earlier"} {
		words := strings.Fields(p)
		n := 0
		for n < len(words) && g.low(i+n) == words[n] {
			n++
		}
		if n == len(words) {
			return i + n
		}
	}
	return 0
}

// when reads a date at word i, with "in" or "on" before it: the word behind it and,
// of a month or more, how a label names it.
func (g gauge) when(i int) (next int, period string, ok bool) {
	first := i
	for first < len(g.words) && (g.low(first) == "in" || g.low(first) == "on" || g.low(first) == "for" || g.low(first) == "during" || g.low(first) == "the" || g.low(first) == "late" || g.low(first) == "early") {
		first++
	}
	if first >= len(g.words) {
		return 0, "", false
	}
	dates := g.DatesIn(article.Span{Start: g.words[i].Start, End: g.s.End})
	if len(dates) > 0 && dates[0].Span.Start <= g.words[first].End && dates[0].Span.Start >= g.words[max(first-1, i)].Start {
		d := dates[0]
		for next = first; next < len(g.words) && g.words[next].Start < d.Span.End; {
			next++
		}
		if d.From.IsZero() || d.To.Sub(d.From).Hours() < 27*24 {
			if d.From.IsZero() && !statement.Day(g.low(first)) {
				return next, story.Fold(g.Text[g.words[first].Start:g.words[next-1].End]), true
			}
			return next, "", true
		}
		return next, almanac.Spoken(d.Value), true
	}
	if statement.Day(g.low(first)) {
		return first + 1, "", true
	}
	if w := g.low(first + 1); (g.low(first) == "last" || g.low(first) == "this") && (w == "year" || w == "month" || w == "week" || w == "season") {
		return first + 2, g.low(first) + " " + w, true
	}
	if n := g.part(first); n > 0 && first > i {
		return n, story.Fold(g.Text[g.words[first].Start:g.words[n-1].End]), true
	}
	return 0, "", false
}

// part is the word behind a part of a year, or a month, that no date was read of:
// "second quarter", "February".
func (g gauge) part(i int) int {
	switch g.low(i) {
	case "first", "second", "third", "fourth":
		if w := g.low(i + 1); w == "quarter" || w == "half" {
			return i + 2
		}
		if g.low(i+2) == "months" {
			return i + 3
		}
	case "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december":
		if g.words[i].Capital() {
			return i + 1
		}
	}
	if w := g.low(i); len(w) == 4 && (w[:2] == "19" || w[:2] == "20") && strings.Trim(w, "0123456789") == "" {
		return i + 1
	}
	return 0
}

// phraseEnd is the word behind a short phrase that begins at i and ends at a mark,
// at the end or before a word that opens another; 0 where it is longer.
func (g gauge) phraseEnd(i, most int) int {
	for n := i; n <= i+most && n <= len(g.words); n++ {
		if n > i && (n == len(g.words) || g.words[n-1].Mark != 0 || closers[g.low(n)] || g.low(n) == "on" || g.low(n) == "from" || g.low(n) == "to") {
			if g.leans(i, n) {
				return 0
			}
			return n
		}
	}
	return 0
}
