package measure

import (
	"strings"

	"newsbrief/generator/annotate"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/statement"
	"newsbrief/generator/story"
)

// forms.go holds the forms themselves: a change, a level, an object that is
// measured, a rate that was moved.

// change reads "rose 14 percent to $3.2 billion in May from ...", with its verb at i.
func (g gauge) change(i int) (Measure, bool) {
	verb := g.low(i)
	way := lexicon.Change(verb)
	i++
	for statement.Adverb(g.low(i)) && !statement.Bounds(g.low(i)) || g.low(i) == "by" || g.low(i) == "further" {
		i++
	}
	if g.low(i) == "to" {
		q, text, n, ok := g.amount(i + 1)
		if !ok {
			return Measure{}, false
		}
		t, ok := g.tail(n)
		if !ok || t.level != "" {
			return Measure{}, false
		}
		return g.write(text, q, t, way), true
	}
	if w := g.low(i); w == "below" || w == "above" || w == "over" || w == "past" {
		q, text, n, ok := g.amount(i + 1)
		if !ok {
			return Measure{}, false
		}
		t, ok := g.tail(n)
		return g.write(w+" "+text, q, t, way), ok && t.level == ""
	}
	if g.low(i) == "from" {
		return g.fromTo(i, way)
	}
	q, text, n, ok := g.amount(i)
	if !ok || way == "" || statement.Timespan(q.Unit) || verb == "lost" && q.Kind == annotate.Number {
		return Measure{}, false
	}
	t, ok := g.tail(n)
	if !ok {
		return Measure{}, false
	}
	if g.low(n) == "higher" || g.low(n) == "lower" || g.low(n) == "more" || g.low(n) == "less" {
		return Measure{}, false
	}
	by := way + " " + text
	if t.base != "" && t.from.Kind == "" && !strings.HasPrefix(t.base, ",") {
		by += " " + t.base
		t.base = ""
	}
	if t.baseless && t.level == "" {
		return Measure{}, false // a change from what is not told
	}
	if strings.HasPrefix(t.kept, "of ") || strings.HasPrefix(t.kept, "than ") {
		return Measure{}, false // a share of something, no change
	}
	if t.kept != "" {
		by += " " + t.kept
	}
	m := Measure{Value: by, Period: t.period, End: t.end}
	if t.level != "" {
		m.Value = t.level + ", " + by
	}
	if strings.HasPrefix(t.base, ",") {
		m.Value += t.base
	}
	return m, true
}

// fromTo reads "from 388 million in 2024 to 412 million", with "from" at i.
func (g gauge) fromTo(i int, way string) (Measure, bool) {
	n := g.base(i)
	if n == 0 || g.low(n) != "to" {
		return Measure{}, false
	}
	q, text, next, ok := g.amount(n + 1)
	from, _, _, known := g.amount(i + 1)
	if !ok || !known {
		return Measure{}, false
	}
	t, ok := g.tail(next)
	if !ok || t.level != "" || t.base != "" {
		return Measure{}, false
	}
	t.base, t.from = story.Fold(g.Text[g.words[i].Start:g.words[n-1].End]), from
	return g.write(text, q, t, way), true
}

// level reads "was 71.4 percent, compared with ..." with its verb at i.
func (g gauge) level(i int) (Measure, bool) {
	i++
	if trades := g.low(i - 1); (trades == "closed" || trades == "ended" || trades == "finished" || trades == "traded") && g.low(i) != "at" && g.low(i) != "up" && g.low(i) != "down" {
		return Measure{}, false
	}
	for g.low(i) == "at" && g.low(i+1) != "least" || g.low(i) == "to" && i == 1 {
		i++
	}
	if w := g.low(i); (w == "up" || w == "down") && g.low(i+1) != "to" {
		return g.change(i)
	}
	q, text, n, ok := g.amount(i)
	if !ok || g.low(i) == "a" && q.Kind != annotate.Percent {
		return Measure{}, false
	}
	t, ok := g.tail(n)
	if !ok || t.level != "" {
		return Measure{}, false
	}
	return g.write(text, q, t, ""), true
}

// write puts a level, what it came from and what bounds it on a line.
func (g gauge) write(text string, q annotate.Quantity, t tail, way string) Measure {
	m := Measure{Value: text, Period: t.period, End: t.end}
	if t.kept != "" {
		m.Value += " " + t.kept
	}
	switch {
	case strings.HasPrefix(t.base, ","):
		m.Value += t.base
	case strings.HasPrefix(t.base, "from ") && t.from.Kind == q.Kind && t.from.Unit == q.Unit && t.from.Low != q.Low:
		if t.from.Low < q.Low && way != "down" {
			way = "up "
		} else if t.from.Low > q.Low && way != "up" {
			way = "down "
		} else {
			way = ""
		}
		m.Value += ", " + way + t.base
	case t.base != "":
		m.Value += ", " + t.base
	}
	return m
}

// reported reads "posted an operating loss of 230 million euros in ...", with its
// object from word i on.
func (g gauge) reported(i int) (Measure, bool) {
	if w := g.low(i); w == "a" || w == "an" || w == "its" || w == "the" {
		i++
	}
	of := i
	for of < len(g.words) && of < i+6 && g.low(of) != "of" {
		w := g.words[of]
		if w.Mark != 0 || w.Number() && strings.Trim(w.Low, "0123456789") == "" || g.low(of) == "to" || g.low(of) == "a" || strings.HasSuffix(w.Low, "ly") || lexicon.Speech(w.Low) {
			return Measure{}, false
		}
		of++
	}
	if of == i || g.low(of) != "of" || !measurable[lexicon.Singular(g.low(of-1))] && !measurable[g.low(of-1)] {
		return Measure{}, false
	}
	q, text, n, ok := g.amount(of + 1)
	if !ok {
		return Measure{}, false
	}
	t, ok := g.tail(n)
	if !ok || t.level != "" {
		return Measure{}, false
	}
	m := g.write(text, q, t, "")
	m.Thing = story.Fold(g.Text[g.words[i].Start:g.words[of-1].End])
	if w := g.low(0); w == "expects" || w == "forecasts" || w == "forecast" {
		m.Thing += " forecast"
	}
	m.Owned = true
	return m, true
}

// measurable are the nouns of what is measured in money, shares or units.
var measurable = lexicon.Set(`profit loss income earnings revenue sales turnover growth deficit surplus debt budget dividend capacity margin output production
losses profits backlog reserves assets spending investment inflation forecast winds crowd attendance population workforce`)

// moved reads "cut its key rate to 4.25 percent from ...", with "its" at i.
func (g gauge) moved(i int) (Measure, bool) {
	first := i + 1
	end := first
	period := ""
	for end < len(g.words) && end < first+5 && g.low(end) != "for" && g.low(end) != "to" && g.low(end) != "by" && g.low(end) != "unchanged" && g.low(end) != "at" && g.low(end) != "from" {
		if g.words[end].Mark != 0 || g.words[end].Number() {
			return Measure{}, false
		}
		end++
	}
	if end == first || end-first > 5 {
		return Measure{}, false
	}
	at := end
	if g.low(at) == "for" {
		n, p, ok := g.when(at)
		if !ok {
			return Measure{}, false
		}
		at, period = n, p
	}
	if g.low(at) == "from" {
		m, ok := g.fromTo(at, "")
		m.Thing, m.Owned = story.Fold(g.Text[g.words[first].Start:g.words[end-1].End]), g.low(i) == "its"
		if period != "" {
			m.Period = period
		}
		return m, ok
	}
	if g.low(at) == "by" {
		n, ok := g.step(at + 1)
		if !ok {
			return Measure{}, false
		}
		at = n
	}
	if g.low(at) == "unchanged" && g.low(at+1) == "at" {
		at++
	} else if g.low(at) != "to" {
		return Measure{}, false
	}
	unchanged := g.low(at) == "at"
	q, text, n, ok := g.amount(at + 1)
	if !ok {
		return Measure{}, false
	}
	t, ok := g.tail(n)
	if !ok || t.level != "" {
		return Measure{}, false
	}
	m := g.write(text, q, t, "")
	if unchanged {
		m.Value += ", unchanged"
	}
	m.Thing = story.Fold(g.Text[g.words[first].Start:g.words[end-1].End])
	m.Owned = g.low(i) == "its"
	if period != "" {
		m.Period = period
	}
	return m, true
}

// step is the word behind by how much something was moved: "a quarter point".
func (g gauge) step(i int) (int, bool) {
	if _, _, n, ok := g.amount(i); ok {
		return n, true
	}
	for n := i + 2; g.low(i) == "a" && n < i+5; n++ {
		if g.low(n) == "point" {
			return n + 1, true
		}
	}
	return 0, false
}

// seen reads "has seen its trade with China grow 12.5 percent to ...", with what
// grows from word i on.
func (g gauge) seen(i int) (Measure, bool) {
	for v := i + 1; v < len(g.words) && v < i+7; v++ {
		if w := g.low(v); lexicon.Change(w) == "" || g.words[v-1].Mark != 0 {
			continue
		}
		m, ok := g.change(v)
		m.Thing = story.Fold(g.Text[g.words[i].Start:g.words[v-1].End])
		m.Owned = true
		return m, ok
	}
	return Measure{}, false
}

// price is the word behind "cost" in "cost", "will cost", "is expected to cost", with
// the verb at i; 0 where there is none.
func (g gauge) price(i int) int {
	switch g.low(i) {
	case "will", "has", "have":
		i++
	case "is", "are":
		if g.low(i+1) == "expected" && g.low(i+2) == "to" {
			i += 3
		}
	}
	if w := g.low(i); w == "cost" || w == "costs" {
		return i + 1
	}
	return 0
}

// cost reads what something costs, with the amount at i.
func (g gauge) cost(i int) (Measure, bool) {
	q, text, n, ok := g.amount(i)
	if !ok || q.Kind != annotate.Money {
		return Measure{}, false
	}
	t, ok := g.tail(n)
	if !ok || t.level != "" {
		return Measure{}, false
	}
	m := g.write(text, q, t, "")
	m.Thing = "cost"
	return m, true
}
