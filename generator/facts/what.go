package facts

import (
	"newsbrief/generator/reading"
	"strings"

	"newsbrief/generator/article"
	"newsbrief/generator/brief"
	"newsbrief/generator/statement"
	"newsbrief/generator/story"
	"newsbrief/generator/wording"
)

// longestWhat is how many words the core of a lead may have.
const longestWhat = 32

// what is the core of the lead with whoever says it, where the headline does not
// tell as much.
func what(st desk) []candidate {
	first := 0
	for first < min(len(st.Sentences), 3) && len(st.Stated[first]) == 0 {
		if text := st.Sentences[first].Of(st.Text); strings.HasSuffix(text, ".") && story.WordCount(text) > 12 {
			return nil // a lead that was not understood, not the words under a picture
		}
		first++
	}
	if first >= min(len(st.Sentences), 3) || st.TitleDerived && first == 0 || st.Withdrawn(first, st.Stated[first][0]) {
		return nil
	}
	s, stmt := st.Sentences[first], st.Stated[first][0]
	source, ok := st.Source(stmt)
	start := stmt.Subject.Start
	switch {
	case stmt.Leads: // told whole: "The ministry said that it ..."
		start, source = stmt.Source.Start, ""
	case stmt.Lead != (article.Span{}):
		start = stmt.Lead.Start
	}
	if _, named := st.Subject(first, stmt); !ok || !named && !stmt.Leads {
		return nil
	}
	lead := story.WordCount(st.Text[start:stmt.Words[0].Start])
	n := reading.Cut(stmt.Words, longestWhat-lead)
	if n == 0 || n+lead < 5 {
		return nil
	}
	if last := stmt.Words[n-1]; last.Low == "which" || last.Low == "that" || last.Low == "and" || last.Low == "of" {
		return nil
	}
	span := article.Span{Start: start, End: stmt.Words[n-1].End}
	if strings.TrimSpace(st.Text[s.Start:span.Start]) != "" && source == "" {
		return nil
	}
	value := wording.Sentence(story.Fold(span.Of(st.Text)))
	if strings.ContainsAny(value, "?!:;[]") || wording.Alike(value, st.Title) {
		return nil
	}
	c := candidate{score: 1.07}
	c.Kind, c.Label, c.Value, c.Evidence = brief.What, "What happened", wording.Short(value)+source, span
	if !stmt.Leads && future(stmt.Words) {
		c.Label = "What is ahead"
	}
	if source != "" && !stmt.Leads {
		c.Evidence = st.Sourced(span, stmt)
	}
	if dates := st.DatesIn(span); len(dates) == 1 && !dates[0].From.IsZero() && dates[0].From.Equal(dates[0].To) && !dates[0].From.After(st.Date) {
		c.Start, c.End = bounds(dates[0])
	}
	return []candidate{c}
}

// future reports whether a predicate tells of what has not come about: "may cut",
// "is likely to".
func future(words []statement.Word) bool {
	switch words[0].Low {
	case "will", "may", "could", "might", "would", "must", "plans", "plan", "wants", "want", "expects", "expect", "aims", "hopes":
		return true
	case "is", "are":
		switch words[min(1, len(words)-1)].Low {
		case "likely", "unlikely", "expected", "due", "set", "to", "planning", "considering", "scheduled", "about", "poised":
			return true
		}
	}
	return false
}

// finite are verbs at which a subject ends.
var finite = map[string]bool{
	"is": true, "are": true, "was": true, "were": true, "has": true, "have": true, "had": true, "will": true, "won": true, "beat": true, "met": true,
	"began": true, "fell": true, "rose": true, "struck": true, "hit": true, "left": true, "found": true, "sank": true, "broke": true, "became": true,
	"took": true, "made": true, "gave": true, "lost": true, "won’t": true, "sold": true, "bought": true, "built": true, "held": true, "died": true,
}
