package facts

import (
	"strings"
	"unicode"

	"newsbrief/generator/article"
	"newsbrief/generator/brief"
	"newsbrief/generator/story"
	"newsbrief/generator/wording"
)

// longestWhat is how many words the core of a lead may have.
const longestWhat = 32

// what is the core of the lead with whoever says it, where the headline does not
// tell as much.
func what(st *reading) []candidate {
	first := 0
	for first < min(len(st.Sentences), 3) && len(st.stated[first]) == 0 {
		if text := st.Sentences[first].Of(st.Text); strings.HasSuffix(text, ".") && story.WordCount(text) > 12 {
			return nil // a lead that was not understood, not the words under a picture
		}
		first++
	}
	if first >= min(len(st.Sentences), 3) || st.TitleDerived && first == 0 || st.withdrawn(first, st.stated[first][0]) {
		return nil
	}
	s, stmt := st.Sentences[first], st.stated[first][0]
	source, ok := st.source(stmt)
	start := stmt.Subject.Start
	switch {
	case stmt.Leads: // told whole: "The ministry said that it ..."
		start, source = stmt.Source.Start, ""
	case stmt.Lead != (article.Span{}):
		start = stmt.Lead.Start
	}
	if _, named := st.subject(first, stmt); !ok || !named && !stmt.Leads {
		return nil
	}
	lead := story.WordCount(st.Text[start:stmt.Words[0].Start])
	n := cut(stmt.Words, longestWhat-lead)
	if n == 0 || n+lead < 5 {
		return nil
	}
	span := article.Span{Start: start, End: stmt.Words[n-1].End}
	if strings.TrimSpace(st.Text[s.Start:span.Start]) != "" && source == "" {
		return nil
	}
	value := wording.Sentence(story.Fold(span.Of(st.Text)))
	if strings.ContainsAny(value, "?!:;[]") || alike(value, st.Title) {
		return nil
	}
	c := candidate{score: 1.07}
	c.Kind, c.Label, c.Value, c.Evidence = brief.What, "What happened", wording.Short(value)+source, span
	if source != "" && !stmt.Leads {
		c.Evidence = story.Join(span, stmt.Source)
	}
	if dates := st.DatesIn(span); len(dates) == 1 && !dates[0].From.IsZero() && dates[0].From.Equal(dates[0].To) {
		c.Start, c.End = bounds(dates[0])
	}
	return []candidate{c}
}

// alike reports whether the text tells hardly more than the title: fewer than five
// of its longer words are not the title's.
func alike(text, title string) bool {
	known := make(map[string]bool)
	for w := range strings.FieldsFuncSeq(strings.ToLower(title), notWord) {
		known[stem(w)] = true
	}
	more := 0
	for w := range strings.FieldsFuncSeq(strings.ToLower(text), notWord) {
		if len(w) > 3 && !known[stem(w)] {
			more++
		}
	}
	return more < 5
}

func notWord(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// stem is the beginning of a word, which its other forms share.
func stem(w string) string {
	n := 0
	for i := range w {
		if n++; n > 5 {
			return w[:i]
		}
	}
	return w
}

// finite are verbs at which a subject ends.
var finite = map[string]bool{
	"is": true, "are": true, "was": true, "were": true, "has": true, "have": true, "had": true, "will": true, "won": true, "beat": true, "met": true,
	"began": true, "fell": true, "rose": true, "struck": true, "hit": true, "left": true, "found": true, "sank": true, "broke": true, "became": true,
	"took": true, "made": true, "gave": true, "lost": true, "won’t": true, "sold": true, "bought": true, "built": true, "held": true, "died": true,
}
