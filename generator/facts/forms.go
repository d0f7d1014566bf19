package facts

import (
	"strings"

	"newsbrief/generator/annotate"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/story"
)

// forms.go holds the forms themselves: a change, a level, an object that is
// measured, a rate that was moved.

// change reads "rose 14 percent to $3.2 billion in May from ...", with its verb at i.
func (g gauge) change(i int) (measure, bool) {
	verb := g.low(i)
	way := lexicon.Change(verb)
	i++
	for adverb(g.low(i)) && !boundWord[g.low(i)] || g.low(i) == "by" || g.low(i) == "further" {
		i++
	}
	if g.low(i) == "to" {
		q, text, n, ok := g.amount(i + 1)
		if !ok {
			return measure{}, false
		}
		t, ok := g.tail(n)
		if !ok || t.level != "" {
			return measure{}, false
		}
		return g.write(text, q, t, way), true
	}
	if w := g.low(i); w == "below" || w == "above" || w == "over" || w == "past" {
		q, text, n, ok := g.amount(i + 1)
		if !ok {
			return measure{}, false
		}
		t, ok := g.tail(n)
		return g.write(w+" "+text, q, t, way), ok && t.level == ""
	}
	if g.low(i) == "from" {
		return g.fromTo(i, way)
	}
	q, text, n, ok := g.amount(i)
	if !ok || way == "" || timespan[q.Unit] || verb == "lost" && q.Kind == annotate.Number {
		return measure{}, false
	}
	t, ok := g.tail(n)
	if !ok {
		return measure{}, false
	}
	if g.low(n) == "higher" || g.low(n) == "lower" || g.low(n) == "more" || g.low(n) == "less" {
		return measure{}, false
	}
	by := way + " " + text
	if t.base != "" && t.from.Kind == "" && !strings.HasPrefix(t.base, ",") {
		by += " " + t.base
		t.base = ""
	}
	if strings.HasPrefix(t.kept, "of ") || strings.HasPrefix(t.kept, "than ") {
		return measure{}, false // a share of something, no change
	}
	if t.kept != "" {
		by += " " + t.kept
	}
	m := measure{value: by, period: t.period, end: t.end}
	if t.level != "" {
		m.value = t.level + ", " + by
	}
	if strings.HasPrefix(t.base, ",") {
		m.value += t.base
	}
	return m, true
}

// fromTo reads "from 388 million in 2024 to 412 million", with "from" at i.
func (g gauge) fromTo(i int, way string) (measure, bool) {
	n := g.base(i)
	if n == 0 || g.low(n) != "to" {
		return measure{}, false
	}
	q, text, next, ok := g.amount(n + 1)
	from, _, _, known := g.amount(i + 1)
	if !ok || !known {
		return measure{}, false
	}
	t, ok := g.tail(next)
	if !ok || t.level != "" || t.base != "" {
		return measure{}, false
	}
	t.base, t.from = story.Fold(g.Text[g.words[i].Start:g.words[n-1].End]), from
	return g.write(text, q, t, way), true
}

// level reads "was 71.4 percent, compared with ..." with its verb at i.
func (g gauge) level(i int) (measure, bool) {
	i++
	if trades := g.low(i - 1); (trades == "closed" || trades == "ended" || trades == "finished" || trades == "traded") && g.low(i) != "at" && g.low(i) != "up" && g.low(i) != "down" {
		return measure{}, false
	}
	for g.low(i) == "at" && g.low(i+1) != "least" || g.low(i) == "to" && i == 1 {
		i++
	}
	if w := g.low(i); (w == "up" || w == "down") && g.low(i+1) != "to" {
		return g.change(i)
	}
	q, text, n, ok := g.amount(i)
	if !ok || g.low(i) == "a" && q.Kind != annotate.Percent {
		return measure{}, false
	}
	t, ok := g.tail(n)
	if !ok || t.level != "" {
		return measure{}, false
	}
	return g.write(text, q, t, ""), true
}

// write puts a level, what it came from and what bounds it on a line.
func (g gauge) write(text string, q annotate.Quantity, t tail, way string) measure {
	m := measure{value: text, period: t.period, end: t.end}
	if t.kept != "" {
		m.value += " " + t.kept
	}
	switch {
	case strings.HasPrefix(t.base, ","):
		m.value += t.base
	case strings.HasPrefix(t.base, "from ") && t.from.Kind == q.Kind && t.from.Unit == q.Unit && t.from.Low != q.Low:
		if t.from.Low < q.Low && way != "down" {
			way = "up "
		} else if t.from.Low > q.Low && way != "up" {
			way = "down "
		} else {
			way = ""
		}
		m.value += ", " + way + t.base
	case t.base != "":
		m.value += ", " + t.base
	}
	return m
}

// reported reads "posted an operating loss of 230 million euros in ...", with its
// object from word i on.
func (g gauge) reported(i int) (measure, bool) {
	if w := g.low(i); w == "a" || w == "an" || w == "its" || w == "the" {
		i++
	}
	of := i
	for of < len(g.words) && of < i+6 && g.low(of) != "of" {
		w := g.words[of]
		if w.Mark != 0 || w.Number() && strings.Trim(w.Low, "0123456789") == "" || g.low(of) == "to" || g.low(of) == "a" || strings.HasSuffix(w.Low, "ly") || lexicon.Speech(w.Low) {
			return measure{}, false
		}
		of++
	}
	if of == i || g.low(of) != "of" || !measurable[lexicon.Singular(g.low(of-1))] && !measurable[g.low(of-1)] {
		return measure{}, false
	}
	q, text, n, ok := g.amount(of + 1)
	if !ok {
		return measure{}, false
	}
	t, ok := g.tail(n)
	if !ok || t.level != "" {
		return measure{}, false
	}
	m := g.write(text, q, t, "")
	m.thing = story.Fold(g.Text[g.words[i].Start:g.words[of-1].End])
	if w := g.low(0); w == "expects" || w == "forecasts" || w == "forecast" {
		m.thing += " forecast"
	}
	m.owned = true
	return m, true
}

// measurable are the nouns of what is measured in money, shares or units.
var measurable = lexicon.Set(`profit loss income earnings revenue sales turnover growth deficit surplus debt budget dividend capacity margin output production
losses profits backlog reserves assets spending investment inflation forecast winds crowd attendance population workforce`)

// moved reads "cut its key rate to 4.25 percent from ...", with "its" at i.
func (g gauge) moved(i int) (measure, bool) {
	first := i + 1
	end := first
	period := ""
	for end < len(g.words) && end < first+5 && g.low(end) != "for" && g.low(end) != "to" && g.low(end) != "by" && g.low(end) != "unchanged" && g.low(end) != "at" && g.low(end) != "from" {
		if g.words[end].Mark != 0 || g.words[end].Number() {
			return measure{}, false
		}
		end++
	}
	if end == first || end-first > 5 {
		return measure{}, false
	}
	at := end
	if g.low(at) == "for" {
		n, p, ok := g.when(at)
		if !ok {
			return measure{}, false
		}
		at, period = n, p
	}
	if g.low(at) == "from" {
		m, ok := g.fromTo(at, "")
		m.thing, m.owned = story.Fold(g.Text[g.words[first].Start:g.words[end-1].End]), g.low(i) == "its"
		if period != "" {
			m.period = period
		}
		return m, ok
	}
	if g.low(at) == "by" {
		n, ok := g.step(at + 1)
		if !ok {
			return measure{}, false
		}
		at = n
	}
	if g.low(at) == "unchanged" && g.low(at+1) == "at" {
		at++
	} else if g.low(at) != "to" {
		return measure{}, false
	}
	unchanged := g.low(at) == "at"
	q, text, n, ok := g.amount(at + 1)
	if !ok {
		return measure{}, false
	}
	t, ok := g.tail(n)
	if !ok || t.level != "" {
		return measure{}, false
	}
	m := g.write(text, q, t, "")
	if unchanged {
		m.value += ", unchanged"
	}
	m.thing = story.Fold(g.Text[g.words[first].Start:g.words[end-1].End])
	m.owned = g.low(i) == "its"
	if period != "" {
		m.period = period
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
func (g gauge) seen(i int) (measure, bool) {
	for v := i + 1; v < len(g.words) && v < i+7; v++ {
		if w := g.low(v); lexicon.Change(w) == "" || g.words[v-1].Mark != 0 {
			continue
		}
		m, ok := g.change(v)
		m.thing = story.Fold(g.Text[g.words[i].Start:g.words[v-1].End])
		m.owned = true
		return m, ok
	}
	return measure{}, false
}
