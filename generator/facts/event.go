package facts

import (
	"strings"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/brief"
	"newsbrief/generator/story"
)

// links may stand between an event and its date.
var links = map[string]bool{
	"to": true, "be": true, "held": true, "on": true, "from": true, "in": true, "at": true, "the": true, "will": true, "take": true,
	"place": true, "takes": true, "is": true, "was": true, "which": true, "opens": true, "opened": true, "begins": true, "began": true,
	"starts": true, "started": true, "runs": true, "scheduled": true, "set": true, "for": true, "due": true, "start": true, "open": true,
	"begin": true, "run": true, "between": true, "a": true, "s": true, "of": true, "that": true, "happen": true, "being": true,
}

// events finds events with a name and the days on which they are held.
func events(st reading) []candidate {
	var found []candidate
	for _, m := range st.Mentions {
		s, ok := st.SentenceOf(m.Span)
		if m.Kind != annotate.Event || !ok || st.Supposed(s, m.Span, "forecast") { // it may be in the future
			continue
		}
		for _, d := range st.DatesIn(article.Span{Start: m.Span.End, End: s.End}) {
			if !st.linked(m.Span.End, d.Span.Start) || d.To.Sub(d.From).Hours() > 31*24 {
				continue
			}
			c := candidate{score: 0.9 + s.Lead()}
			c.Kind, c.Label, c.Value = brief.Event, sentenceCase(m.Name), spoken(d.From, d.To)
			c.Start, c.End = bounds(d)
			c.Evidence = st.Clause(s, story.Join(m.Span, d.Span))
			found = append(found, c)
			break
		}
	}
	return found
}

// linked reports whether only words that date an event, and places, stand
// between two offsets.
func (st reading) linked(from, to int) bool {
	gap := st.Text[from:to]
	if len(gap) > 80 {
		return false
	}
	places := st.MentionsIn(article.Span{Start: from, End: to})
	for _, p := range places {
		if p.Kind != annotate.Place {
			return false
		}
		gap = strings.Replace(gap, p.Span.Of(st.Text), " ", 1)
	}
	for w := range strings.FieldsFuncSeq(strings.ToLower(gap), func(r rune) bool { return r < 'a' || r > 'z' }) {
		if !links[w] {
			return false
		}
	}
	return !strings.ContainsAny(gap, ".;:()—")
}
