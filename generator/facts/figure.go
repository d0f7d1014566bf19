package facts

import (
	"newsbrief/generator/measure"
	"newsbrief/generator/reading"
	"strings"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/brief"
	"newsbrief/generator/phrase"
	"newsbrief/generator/statement"
	"newsbrief/generator/story"
	"newsbrief/generator/wording"
)

// figures finds the statements that tell an amount: what is measured is the
// label, how much the value. Where the statement is none of the plain forms of
// a level or a change, the value is its predicate in the text's own words.
func figures(st desk) []candidate {
	var found []candidate
	for n, list := range st.Stated {
		s := st.Sentences[n]
		for _, stmt := range list {
			if len(st.QuantitiesIn(article.Span{Start: stmt.Subject.Start, End: stmt.Predicate.End})) == 0 || st.Withdrawn(n, stmt) || st.Past(n) || st.Aged(stmt.Subject) {
				continue
			}
			if c, ok := st.counted(s, stmt); ok && !st.Drill && st.Prompt(stmt) {
				found = append(found, c)
				continue
			}
			if len(st.QuantitiesIn(stmt.Predicate)) == 0 {
				continue
			}
			if c, ok := st.figure(n, s, stmt); ok {
				found = append(found, c)
			}
		}
	}
	return found
}

// figure makes the candidate of one statement.
func (st desk) figure(n int, s story.Sentence, stmt statement.Statement) (candidate, bool) {
	var c candidate
	source, ok := st.Source(stmt)
	if !ok {
		return c, false
	}
	label, ok := st.Subject(n, stmt)
	m, plain := measure.Read(st.Story, s, stmt)
	if plain && stmt.Words[0].Low == "lost" && strings.HasPrefix(m.Value, "down") && st.QuantitiesIn(stmt.Predicate)[0].Kind == annotate.Money {
		plain, m = false, measure.Measure{} // "lost $3 million": no change of a price
	}
	said := !ok && stmt.Leads && strings.EqualFold(stmt.Subject.Of(st.Text), "it")
	switch {
	case plain && m.Thing == "cost":
		if label, ok = st.Phrase(n, stmt); !ok {
			return c, false
		}
		label = "cost of " + label
	case plain && m.Thing != "":
		if label, ok = st.owned(n, stmt, m, source != ""); !ok {
			return c, false
		}
	case plain && (!ok || st.whole(stmt, m.Value)), !ok && !said, !plain && n == 0 && !st.TitleDerived: // what happened is told whole
		return c, false
	case !plain:
		if m.Value, m.End, ok = st.Told(stmt); !ok {
			return c, false
		}
		if said { // "X said it will": X says so of itself
			if label = st.speaker(strings.Trim(source, " ()")); label == "" {
				return c, false
			}
			m.Value, source = story.Fold(st.Text[stmt.Source.End:m.End]), ""
		}
	}
	if !plain && st.open(stmt, m.End) || source != "" && stmt.Source.Start > m.End && estimates.In(st.Text[m.End:stmt.Source.Start]) {
		return c, false // "beating an estimate of 3 percent, according to": whose is which?
	}
	if m.Period, ok = st.period(stmt, m, plain); !ok {
		return c, false
	}
	if st.elided(s, stmt) || plain && st.lastYear(article.Span{Start: stmt.Subject.Start, End: m.End}) {
		return c, false
	}
	if day := story.Fold(st.Text[stmt.Subject.End:stmt.Predicate.Start]); plain && m.Thing == "" && strings.HasPrefix(day, "on ") && !strings.Contains(m.Value, ",") {
		m.Value += " " + day // "the rate on Tuesday was"
	}
	if bearing := (article.Span{Start: stmt.Subject.Start, End: m.End}); st.Old(article.Span{Start: bearing.Start, End: bearing.Start + len(reading.BeforeBase(bearing.Of(st.Text)))}) || story.Cued(reading.BeforeBase(bearing.Of(st.Text))) {
		return c, false
	}
	c.score = st.salience(s, label, m, plain)
	if aside := st.Bounded(stmt); aside != "" {
		label += ", " + aside
	}
	c.Kind, c.Label, c.Value = brief.Figure, wording.Sentence(label), wording.Short(m.Value)+source
	if m.Period != "" {
		c.Label += ", " + m.Period
	}
	c.Evidence = article.Span{Start: stmt.Subject.Start, End: m.End}
	if m.Period != "" && stmt.Lead != (article.Span{}) {
		c.Evidence.Start = stmt.Lead.Start
	}
	if source != "" || said {
		c.Evidence = st.Sourced(c.Evidence, stmt)
	}
	return c, story.WordCount(c.Label) <= 12 && story.WordCount(c.Value) <= 22
}

// elided reports whether a clause that follows another leaves out what only that one
// tells: the unit of its level, for when it is a forecast, of what its "would" is the outcome.
func (st desk) elided(s story.Sentence, stmt statement.Statement) bool {
	before := st.QuantitiesIn(article.Span{Start: s.Start, End: stmt.Subject.Start})
	if len(before) == 0 {
		return false
	}
	switch w := stmt.Words[0].Low; {
	case w == "would", w == "could", w == "might":
		return stmt.Source == (article.Span{})
	case future(stmt.Words) || len(stmt.Words) > 1 && stmt.Words[1].Low == "seen":
		if len(st.DatesIn(stmt.Predicate)) == 0 && len(st.DatesIn(article.Span{Start: s.Start, End: stmt.Subject.Start})) > 0 {
			return true
		}
	}
	for _, q := range before {
		if q.Kind == annotate.Number && q.Unit == "" || q.Kind == annotate.Percent {
			continue
		}
		for _, own := range st.QuantitiesIn(stmt.Predicate) {
			if own.Kind != annotate.Number || own.Unit != "" && own.Unit != "million" && own.Unit != "billion" {
				continue
			}
			if text := own.Span.Of(st.Text); strings.HasSuffix(text, "illion") || strings.HasSuffix(text, "ln") || strings.HasSuffix(text, "bn") {
				return true
			}
		}
	}
	return false
}

// estimates are the words for what others had thought an amount would be.
var estimates = phrase.Compile(" estimate", " forecast", " expected ", " expectation", " consensus ")

// open reports whether a predicate supposes what is to come and says of no day when:
// "are seen rising 3 percent".
func (st desk) open(stmt statement.Statement, end int) bool {
	return supposes(stmt.Words) && len(st.DatesIn(article.Span{Start: stmt.Subject.Start, End: end})) == 0
}

// supposes reports whether a predicate tells what is thought to come: "are seen rising".
func supposes(words []statement.Word) bool {
	if len(words) < 3 || words[0].Low != "is" && words[0].Low != "are" {
		return false
	}
	switch words[1].Low {
	case "seen", "expected", "forecast", "projected", "estimated":
		return words[2].Low == "to" || strings.HasSuffix(words[2].Low, "ing")
	}
	return false
}

// lastYear reports whether what is told in a span is of a month or a quarter of the year
// before: news gives such a level for comparison only.
func (st desk) lastYear(span article.Span) bool {
	span.End = span.Start + len(reading.BeforeBase(span.Of(st.Text)))
	for _, d := range st.DatesIn(span) {
		if !d.From.IsZero() && d.To.Sub(d.From).Hours() < 100*24 && d.To.Before(st.Date.AddDate(0, -11, 0)) {
			return !st.Date.IsZero()
		}
	}
	return false
}

// speaker is a source as the subject of what it says of itself: "the company" is the
// one that the story is about.
func (st desk) speaker(source string) string {
	if strings.Contains(source, " ") || strings.ToLower(source) != source {
		return source
	}
	if reading.Body(source) {
		return st.Org
	}
	return ""
}

// salience is how certain a figure is and how much it bears on the story.
func (st desk) salience(s story.Sentence, label string, m measure.Measure, plain bool) float64 {
	score := 0.5 + s.Lead() + st.Overlap(label) - 0.01*float64(min(s.Block, 10))
	if plain {
		score += 0.15
	}
	if low := strings.ToLower(label); strings.Contains(low, "toll") || strings.HasPrefix(low, "number of") {
		score += 0.2
	}
	if m.Period != "" {
		score += 0.1
	}
	return score
}

// owned is the label of a thing that the subject has: "Autovia's operating loss".
// Whoever has it need not be named where the story knows of one organization only.
func (st desk) owned(n int, stmt statement.Statement, m measure.Measure, sourced bool) (string, bool) {
	owner, ok := st.Subject(n, stmt)
	if !m.Owned {
		return m.Thing, true
	}
	if !ok {
		words := strings.Fields(strings.ToLower(stmt.Subject.Of(st.Text)))
		known := words[0] == "it" || len(words) > 1 && words[0] == "the" && (reading.Epithet(words[1:]) || len(words) <= 3 && reading.Body(words[len(words)-1]))
		return m.Thing, known && (sourced || st.Orgs < 2)
	}
	for _, mention := range st.MentionsIn(stmt.Subject) {
		if mention.Span.End == stmt.Subject.End {
			owner = story.Fold(mention.Span.Of(st.Text)) // "software maker Corvane"
		}
	}
	return wording.Possessive(owner) + " " + m.Thing, true
}

// period is that of a measure, which may stand before the subject. ok is false where
// what stands there is anything else.
func (st desk) period(stmt statement.Statement, m measure.Measure, plain bool) (string, bool) {
	if st.Prompt(stmt) {
		return m.Period, true
	}
	period, ok := st.LeadPeriod(stmt)
	return period, ok && plain && m.Period == ""
}

// whole reports whether a statement sets or moves a person or an organization by
// percent: of what, it does not say. "Chipmaker Halvar" moves as its shares do.
func (st desk) whole(stmt statement.Statement, value string) bool {
	list := st.QuantitiesIn(stmt.Predicate)
	if len(list) == 0 || list[0].Kind != annotate.Percent && list[0].Kind != annotate.Money {
		return false
	}
	for _, m := range st.MentionsIn(stmt.Subject) {
		if m.Span == stmt.Subject || m.Span.End == stmt.Subject.End && m.Span.Start-stmt.Subject.Start < 5 {
			return m.Kind == annotate.Person || m.Kind == annotate.Organization
		}
	}
	words := strings.Fields(strings.ToLower(stmt.Subject.Of(st.Text)))
	if reading.Body(words[len(words)-1]) && !strings.HasPrefix(value, "up ") && !strings.HasPrefix(value, "down ") {
		return true // "the far-right Homeland party is at 14 percent"
	}
	return named(story.Fold(stmt.Subject.Of(st.Text)))
}

// named reports whether a subject is surely a name, of two words or more, and not
// that of an index.
func named(subject string) bool {
	words := strings.Fields(subject)
	for _, w := range words {
		switch {
		case w[0] < 'A' || w[0] > 'Z', w == "Index", w == "Average", w == "Composite":
			return false
		}
	}
	return len(words) > 1 && words[0] != "The"
}
