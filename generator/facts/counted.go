package facts

import (
	"newsbrief/generator/reading"

	"newsbrief/generator/article"
	"newsbrief/generator/brief"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/statement"
	"newsbrief/generator/story"
	"newsbrief/generator/wording"
)

// counted reads a statement whose numbers open a subject that tells how many of something befell what the
// predicate says: "Seven of the 11 stolen pieces have been recovered".
func (st desk) counted(s story.Sentence, stmt statement.Statement) (candidate, bool) {
	var c candidate
	list := st.QuantitiesIn(stmt.Subject)
	if len(list) == 0 || list[0].Low < 3 {
		return c, false
	}
	words := statement.Words(st.Text, stmt.Subject)
	first := 0
	for first < len(words) && statement.Bounds(words[first].Low) {
		first++
	}
	if first == len(words) || len(words) < 2 || list[0].Span.Start > words[first].Start {
		return c, false
	}
	i := 0
	switch w := stmt.Words[0].Low; {
	case w == "was" || w == "were" || w == "are" || w == "is":
		i = 1
	case (w == "has" || w == "have") && len(stmt.Words) > 1 && stmt.Words[1].Low == "been":
		i = 2
	default:
		return c, false
	}
	if i >= len(stmt.Words) {
		return c, false
	}
	verb := stmt.Words[i]
	if i+1 < len(stmt.Words) && stmt.Words[i+1].Low == "or" { // "destroyed or damaged"
		return c, false
	}
	if i+1 < len(stmt.Words) && verb.Mark == 0 && !ends[stmt.Words[i+1].Low] && !statement.Day(stmt.Words[i+1].Low) {
		return c, false // "reported missing", "turned away"
	}
	if !statement.Participle(verb.Low) || empty[verb.Low] || reading.Cut(stmt.Words, 99) == 0 {
		return c, false
	}
	if reading.Befalls(verb.Low) && s.Block > 0 && (s.Block > 1 && !st.Grave || other.In(firstWords(st.Text[verb.End:s.End]))) {
		return c, false // it may be another accident
	}
	for _, w := range words {
		if statement.Leans(w.Low) {
			return c, false
		}
	}
	for _, w := range stmt.Words {
		if w.Low == "if" || w.Low == "not" || w.Low == "but" || w.Low == "last" || w.Low == "no" {
			return c, false
		}
	}
	source, ok := st.Source(stmt)
	if !ok {
		return c, false
	}
	c.score = 0.6 + s.Lead()
	c.Kind, c.Label = brief.Figure, wording.Sentence(verb.Low)
	c.Value = wording.Short(wording.Small(story.Fold(stmt.Subject.Of(st.Text)))) + source
	c.Evidence = article.Span{Start: stmt.Subject.Start, End: verb.End}
	if source != "" {
		c.Evidence = st.Sourced(c.Evidence, stmt)
	}
	return c, story.WordCount(c.Value) <= 20
}

// empty participles tell nothing without what follows them: "found clinging".
var empty = lexicon.Set(`found made put held left seen taken sent said expected needed required asked ordered told used called given based related`)

// ends are the words before which a participle tells enough by itself.
var ends = lexicon.Set(`in on at by during since after before from near across around outside inside when because amid along between through throughout within and
late early last this each every so overnight worldwide nationwide there while under among`)
