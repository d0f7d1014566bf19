package facts

import (
	"sort"
	"strings"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/brief"
)

// figures finds the amounts, levels and changes of which the text says what
// they measure. A change and the level it leads to are one fact.
func figures(st *story) []candidate {
	var found []candidate
	for i, q := range st.Quantities {
		s, ok := st.sentenceOf(q.Span)
		if !ok || q.Of == "" || st.quoted(q.Span) || st.supposed(s) {
			continue
		}
		if q.Change != "" && st.partner(i, s) >= 0 {
			continue // told together with its level
		}
		if !st.telling(q) || vague[strings.ToLower(q.Of)] && !st.costs(q) {
			continue
		}
		value := st.level(q)
		core := st.measuring(s, q)
		if tail, ok := st.tail(s, q); !ok {
			continue
		} else if tail != "" {
			value += " " + tail
			core.End = q.Span.End + strings.Index(st.Text[q.Span.End:], tail[strings.LastIndexByte(tail, ' ')+1:]) + len(tail) - strings.LastIndexByte(tail, ' ') - 1
		}
		if p := st.partner(i, s); p >= 0 {
			change := st.Quantities[p]
			value += ", " + st.level(change)
			core = join(core, st.measuring(s, change))
		}
		c := candidate{wide: st.withAntecedent(s), score: 0.55 + s.lead()}
		c.Kind, c.Label, c.Value = brief.Figure, sentenceCase(q.Of), value
		if p := spokenPeriod(q.Period); p != "" && !strings.Contains(value, "since ") {
			c.Label += ", " + p
			c.score += 0.15
		}
		if q.Source != "" {
			c.Value += " (" + q.Source + ")"
			core = st.withSource(s, core, q.Source)
			c.score += 0.1
		}
		if q.Kind == annotate.Money || q.Kind == annotate.Percent {
			c.score += 0.1
		}
		c.Evidence = st.clause(s, core)
		if wordCount(c.Label) <= 12 && wordCount(c.Value) <= 14 {
			found = append(found, c)
		}
	}
	return found
}

// vague nouns measure something that they do not name by themselves.
var vague = map[string]bool{
	"cost": true, "costs": true, "total": true, "price": true, "value": true, "average": true, "number": true, "rate": true, "figure": true,
	"share": true, "amount": true, "level": true, "speed": true, "height": true, "depth": true, "length": true, "distance": true, "size": true,
	"stake": true, "fee": true, "it": true, "which": true, "deal": true, "contract": true, "fine": true, "reward": true,
}

// headcounts are the nouns that count people.
var headcounts = map[string]bool{
	"crowd": true, "attendance": true, "population": true, "death toll": true, "toll": true, "turnout": true, "workforce": true, "enrollment": true,
}

// rates make a number one for each of something.
var rates = []string{"a year", "a month", "a week", "a day", "an hour", "a share", "a barrel", "a ton", "a tonne", "a person", "per year", "per month",
	"per day", "per hour", "per share", "per barrel", "per ton", "per tonne", "per person", "per head", "annually", "each"}

// tail is what stands behind a number and bounds it: "a year", "since January".
// ok is false when something bounds it that is too long to show.
func (st *story) tail(s sentence, q annotate.Quantity) (string, bool) {
	rest := fold(st.Text[q.Span.End:s.End])
	for _, r := range rates {
		if strings.HasPrefix(rest+" ", r+" ") || strings.HasPrefix(rest, r+".") || strings.HasPrefix(rest, r+",") {
			return r, true
		}
	}
	if !strings.HasPrefix(rest, "since ") && !strings.HasPrefix(rest, "compared ") {
		return "", true
	}
	end := strings.IndexAny(rest, ".,;:")
	if end < 0 {
		end = len(rest)
	}
	words := rest[:end]
	return words, strings.HasPrefix(words, "since ") && wordCount(words) <= 4
}

// telling reports whether a quantity says enough by itself: money, a share, a
// measure. A span of time or a bare count does not.
func (st *story) telling(q annotate.Quantity) bool {
	switch q.Kind {
	case annotate.Money, annotate.Percent:
		return true
	case annotate.Number:
		return headcounts[strings.ToLower(q.Of)]
	case annotate.Measure:
		switch q.Unit {
		case "second", "minute", "hour", "day", "week", "month", "year", "decade":
			return false
		}
		return q.Low == 1 || !modifier(fold(q.Span.Of(st.Text)))
	}
	return false
}

// modifier reports whether a measure stands before a noun that it describes,
// "a 70 meter tower": its unit is a long word in the singular.
func modifier(s string) bool {
	unit := s[strings.LastIndexAny(s, " -")+1:]
	return len(unit) > 3 && !strings.HasSuffix(unit, "s") && strings.ToLower(unit) == unit && strings.ContainsAny(unit, "aeiou") &&
		unit != "feet" && unit != "hour" && unit != "second" && unit != "inches"
}

// costs reports whether the verb before the amount says that something cost it.
func (st *story) costs(q annotate.Quantity) bool {
	before := strings.TrimSuffix(fold(st.Text[max(0, q.Span.Start-40):q.Span.Start]), st.bound(q.Span))
	return q.Of == "cost" && strings.HasSuffix(strings.TrimRight(before, " "), "cost")
}

// withAntecedent is the sentence, with the one before it in its paragraph where
// it begins with a pronoun.
func (st *story) withAntecedent(s sentence) article.Span {
	if !strings.HasPrefix(s.Of(st.Text), "It ") && !strings.HasPrefix(s.Of(st.Text), "They ") {
		return s.Span
	}
	i := sort.Search(len(st.sentences), func(i int) bool { return st.sentences[i].Start >= s.Start })
	if i > 0 && st.sentences[i-1].block == s.block {
		return join(st.sentences[i-1].Span, s.Span)
	}
	return s.Span
}

// level is a quantity as the text writes it, with what bounds it ("at least")
// and, for a change, its direction: "up 12.5 percent".
func (st *story) level(q annotate.Quantity) string {
	value := fold(q.Span.Of(st.Text))
	if b := st.bound(q.Span); b != "" {
		value = b + " " + value
	}
	if q.Change != "" {
		return q.Change + " " + value
	}
	return value
}

// boundsOf are words before a number without which it would be wrong.
var boundWords = []string{
	"at least", "at most", "more than", "less than", "fewer than", "as many as", "as much as", "up to", "an estimated", "nearly", "almost",
	"about", "around", "roughly", "approximately", "over", "under", "some", "only", "just over", "just under",
}

// bound is the bounding words right before the span.
func (st *story) bound(s article.Span) string {
	before := strings.ToLower(fold(st.Text[max(0, s.Start-40):s.Start]))
	best := ""
	for _, b := range boundWords {
		if strings.HasSuffix(before, " "+b) && len(b) > len(best) {
			best = b
		}
	}
	if best == "only" || best == "some" {
		return ""
	}
	return best
}

// partner is the index of the quantity that tells the change of quantity i, or
// whose change i tells: the same thing measured in the same sentence.
func (st *story) partner(i int, s sentence) int {
	q := st.Quantities[i]
	for _, j := range []int{i - 1, i + 1} {
		if j < 0 || j >= len(st.Quantities) {
			continue
		}
		p := st.Quantities[j]
		if s.Contains(p.Span) && p.Of == q.Of && (p.Change == "") != (q.Change == "") && (p.Kind == annotate.Percent) != (q.Kind == annotate.Percent) {
			return j
		}
	}
	return -1
}

// measuring is the span from what is measured to the number, whichever comes first.
func (st *story) measuring(s sentence, q annotate.Quantity) article.Span {
	text := s.Of(st.Text)
	at := q.Span.Start - s.Start
	if i := strings.LastIndex(text[:at], q.Of); i >= 0 {
		return article.Span{Start: s.Start + i, End: q.Span.End}
	}
	if i := strings.Index(text[at:], q.Of); i >= 0 {
		return article.Span{Start: q.Span.Start, End: q.Span.Start + i + len(q.Of)}
	}
	return q.Span
}

// withSource stretches a span to the name of the source, where the sentence has it.
func (st *story) withSource(s sentence, core article.Span, source string) article.Span {
	if i := strings.LastIndex(s.Of(st.Text), source); i >= 0 {
		return join(core, article.Span{Start: s.Start + i, End: s.Start + i + len(source)})
	}
	return s.Span
}

// supposed reports whether the sentence only supposes what it says.
func (st *story) supposed(s sentence) bool {
	for w := range strings.FieldsSeq(s.Of(st.Text)) {
		switch strings.ToLower(strings.TrimFunc(w, loose)) {
		case "may": // the month has a capital
			if w[0] == 'm' {
				return true
			}
		case "if", "could", "might", "would", "whether", "not", "denied", "target", "forecast", "forecast.", "expected", "hopes", "unless":
			return true
		}
	}
	return false
}
