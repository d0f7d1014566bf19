package facts

import (
	"slices"
	"strings"
	"unicode"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/brief"
	"newsbrief/generator/calendar"
	"newsbrief/generator/story"
)

// figures finds the amounts, levels and changes of which the text says what
// they measure. A change and the level it leads to are one fact.
func figures(st reading) []candidate {
	var found []candidate
	for i, q := range st.Quantities {
		s, ok := st.SentenceOf(q.Span)
		if !ok || q.Of == "" || st.Quoted(q.Span) || st.Supposed(s, q.Span, q.Of) || st.bygone(s, q) {
			continue
		}
		if q.Change != "" && st.partner(i, s) >= 0 {
			continue // told together with its level
		}
		if !st.telling(q) || vague[strings.ToLower(q.Of)] && !st.costs(s, q) {
			continue
		}
		value, core, ok := st.worth(s, i)
		if !ok {
			continue
		}
		c := candidate{score: 0.55 + s.Lead()}
		label, core := st.measure(s, q, core)
		if st.misnamed(s, q, label) {
			continue
		}
		c.Kind, c.Label, c.Value = brief.Figure, sentenceCase(label), value
		if p := calendar.Spoken(q.Period); p != "" && !strings.Contains(value, "since ") {
			c.Label += ", " + p
			c.score += 0.15
			core = st.withPeriod(s, core, q)
		} else if part := st.partOfYear(s, q); part != "" {
			c.Label += ", " + part
			core = story.Join(core, st.following(q, "in the "+part))
		}
		if wide, ok := st.withSource(s, core, q); ok {
			c.Value += " (" + q.Source + ")"
			core = wide
			c.score += 0.1
		}
		if q.Kind == annotate.Money || q.Kind == annotate.Percent {
			c.score += 0.1
		}
		inside := article.Span{Start: max(core.Start, s.Start), End: core.End}
		c.Evidence = story.Join(core, st.Clause(s, inside))
		if story.WordCount(c.Label) <= 12 && story.WordCount(c.Value) <= 16 {
			found = append(found, c)
		}
	}
	return found
}

// worth is what quantity i amounts to, with its change or what it came from, and
// the words that say so: "$2 billion, up 12 percent year-on-year". ok is false
// when something bounds it that is too long to show.
func (st reading) worth(s story.Sentence, i int) (value string, core article.Span, ok bool) {
	q := st.Quantities[i]
	value, core = st.Level(s, q), st.measuring(s, q)
	tail, ok := st.tail(s, q)
	if !ok {
		return "", core, false
	}
	if tail != "" {
		value += " " + tail
		core = story.Join(core, st.following(q, tail))
	}
	if p := st.partner(i, s); p >= 0 {
		change := st.Quantities[p]
		value += ", " + st.Level(s, change)
		core = story.Join(core, st.measuring(s, change))
		if over := st.yearOnYear(s, change); over != "" {
			value += " " + over
			core = story.Join(core, st.following(change, over))
		}
	} else if from, ok := st.origin(s, i); ok && q.Change == "" && tail == "" {
		way := "down"
		if from.Low < q.Low {
			way = "up"
		}
		value += ", " + way + " from " + story.Fold(from.Span.Of(st.Text))
		core = story.Join(core, from.Span)
	}
	return value, core, true
}

// following is the span from a quantity to the end of words that stand behind it.
func (st reading) following(q annotate.Quantity, words string) article.Span {
	end := q.Span.End
	for w := range strings.FieldsSeq(words) {
		rest := st.Text[end:]
		end += len(rest) - len(strings.TrimLeftFunc(rest, unicode.IsSpace)) + len(w)
	}
	return article.Span{Start: q.Span.Start, End: end}
}

// yearOnYear is what a change is counted from, where that stands right behind it.
func (st reading) yearOnYear(s story.Sentence, q annotate.Quantity) string {
	rest := story.Fold(st.Text[q.Span.End:s.End]) + " "
	for _, base := range []string{"year-on-year", "year on year", "from a year earlier", "from a year ago"} {
		if after, ok := strings.CutPrefix(rest, base); ok && strings.ContainsAny(after[:1], " ,.;") {
			return base
		}
	}
	return ""
}

// origin is the quantity that quantity i came from: "4.25 percent from 4.5
// percent", "from 4.5 percent to 4.25 percent". A date may stand between.
func (st reading) origin(s story.Sentence, i int) (annotate.Quantity, bool) {
	q := st.Quantities[i]
	for _, j := range []int{i + 1, i - 1} {
		if j < 0 || j >= len(st.Quantities) {
			continue
		}
		from := st.Quantities[j]
		if !s.Contains(from.Span) || from.Kind != q.Kind || from.Unit != q.Unit || from.Of != "" || from.Low != from.High || q.Low != q.High || from.Low == q.Low {
			continue
		}
		if j > i && st.leadsBack(story.Fold(st.Text[q.Span.End:from.Span.Start])) {
			return from, true
		}
		if before := story.Fold(st.Text[s.Start:from.Span.Start]); j < i && strings.HasSuffix(before, " from") && story.Fold(st.Text[from.Span.End:q.Span.Start]) == "to" {
			return from, true
		}
	}
	return annotate.Quantity{}, false
}

// leadsBack reports whether the words between two numbers make the second the
// one before: "from", "in April from".
func (st reading) leadsBack(gap string) bool {
	if gap == "from" {
		return true
	}
	return strings.HasPrefix(gap, "in ") && strings.HasSuffix(gap, " from") && story.WordCount(gap) <= 4 && !strings.ContainsAny(gap, ",;:")
}

// bygone reports whether a quantity tells of an earlier time, with which the
// story only compares its own.
func (st reading) bygone(s story.Sentence, q annotate.Quantity) bool {
	of := st.measuring(s, q)
	if st.Compared(s, q.Span) || base(strings.Fields(st.Text[s.Start:of.Start])) {
		return true
	}
	if q.Source != "" {
		of.Start = q.Span.Start // "said that it had fallen": what is told may be of today
	}
	for w := range strings.FieldsSeq(strings.ToLower(st.Text[of.Start:q.Span.Start])) {
		if w == "had" {
			return true
		}
	}
	behind := article.Span{Start: q.Span.End, End: st.Clause(s, q.Span).End}
	if q.Period == "" && strings.HasPrefix(story.Fold(behind.Of(st.Text)), "last ") {
		return true // "last year", of a story without a date
	}
	dates := st.DatesIn(s.Span)
	if before, ok := st.Before(s); ok && q.Of == "cost" && before.Block == s.Block {
		dates = append(slices.Clone(dates), st.DatesIn(before.Span)...) // when it was built
	}
	for _, d := range dates {
		if (d.Value == q.Period || q.Of == "cost") && !st.Date.IsZero() && d.To.Before(st.Date.AddDate(-1, -6, 0)) {
			return true
		}
	}
	return false
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
func (st reading) tail(s story.Sentence, q annotate.Quantity) (string, bool) {
	rest := story.Fold(st.Text[q.Span.End:s.End])
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
	return words, strings.HasPrefix(words, "since ") && story.WordCount(words) <= 4
}

// telling reports whether a quantity says enough by itself: money, a share, a
// measure. A span of time or a bare count does not.
func (st reading) telling(q annotate.Quantity) bool {
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
		return q.Low == 1 || !modifier(story.Fold(q.Span.Of(st.Text)))
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

// base reports whether the words lead to what something is compared with:
// "compared with a forecast of", "better than the average of".
func base(words []string) bool {
	for len(words) > 0 && slices.Contains([]string{"a", "an", "the", "its", "their", "last"}, words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	if len(words) == 0 {
		return false
	}
	switch words[len(words)-1] {
	case "from", "than", "against", "versus", "above", "below", "exceeding", "beating":
		return true
	case "with", "to":
		return len(words) > 1 && strings.HasPrefix(strings.ToLower(words[len(words)-2]), "compar")
	}
	return false
}

// partner is the index of the quantity that tells the change of quantity i, or
// whose change i tells: the same thing measured in the same sentence.
func (st reading) partner(i int, s story.Sentence) int {
	q := st.Quantities[i]
	for _, j := range []int{i - 1, i + 1} {
		if j < 0 || j >= len(st.Quantities) {
			continue
		}
		p := st.Quantities[j]
		if s.Contains(p.Span) && p.Of == q.Of && (p.Change == "") != (q.Change == "") && (p.Unit == q.Unit || (p.Kind == annotate.Percent) != (q.Kind == annotate.Percent)) {
			return j
		}
	}
	return -1
}

// measuring is the span from what is measured to the number, whichever comes first.
func (st reading) measuring(s story.Sentence, q annotate.Quantity) article.Span {
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

// partOfYear is the half or quarter right behind a quantity of which the text
// does not say the year: "first half".
func (st reading) partOfYear(s story.Sentence, q annotate.Quantity) string {
	words := strings.Fields(st.Text[q.Span.End:s.End])
	if len(words) < 4 || words[0] != "in" || words[1] != "the" {
		return ""
	}
	nth, part := words[2], strings.TrimRight(words[3], ".,;")
	if slices.Contains([]string{"first", "second", "third", "fourth"}, nth) && (part == "half" || part == "quarter") {
		return nth + " " + part
	}
	return ""
}

// withPeriod stretches a span to the words that say for when a quantity is.
func (st reading) withPeriod(s story.Sentence, core article.Span, q annotate.Quantity) article.Span {
	wide := core
	for _, d := range st.DatesIn(s.Span) {
		if d.Value != q.Period {
			continue
		}
		if wide = story.Join(core, d.Span); d.Span.Start > q.Span.Start {
			break
		}
	}
	return wide
}

// withSource stretches a span to the name of the source. ok is false when there
// is none, or when a figure of something else stands between.
func (st reading) withSource(s story.Sentence, core article.Span, q annotate.Quantity) (article.Span, bool) {
	if q.Source == "" {
		return core, false
	}
	wide := story.Join(core, s.Span)
	if i := strings.LastIndex(s.Of(st.Text), q.Source); i >= 0 {
		wide = story.Join(core, article.Span{Start: s.Start + i, End: s.Start + i + len(q.Source)})
	}
	for _, other := range st.QuantitiesIn(wide) {
		if other.Of != "" && other.Of != q.Of {
			return core, false
		}
	}
	return wide, true
}
