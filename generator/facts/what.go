package facts

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/article"
	"newsbrief/generator/brief"
	"newsbrief/generator/story"
)

// continuations may follow the comma behind which a lead can be cut without
// harm to what it says.
var continuations = []string{"including ", "killing ", "injuring ", "leaving ", "forcing "}

// attributions make a lead what someone says, which its core must not hide.
var attributions = []string{" said", "according to", " says", " announced", " reported"}

// what is the core of the lead, where the headline does not say it already.
func what(st reading) []candidate {
	if len(st.Sentences) == 0 {
		return nil
	}
	s := st.Sentences[0]
	text := s.Of(st.Text)
	if slices.ContainsFunc(attributions, func(a string) bool { return strings.Contains(text, a) }) {
		return nil
	}
	end := len(text)
	if i := strings.Index(text, ", "); i >= 0 {
		if !continues(text[i+2:]) {
			return nil
		}
		end = i
	}
	span := story.Trim(st.Text, article.Span{Start: s.Start, End: s.Start + end})
	value := strings.TrimRight(story.Fold(span.Of(st.Text)), ".")
	if n := story.WordCount(value); n < 5 || n > 22 || strings.ContainsAny(value, "“”\"?!:;()[]") || !strings.HasSuffix(text, ".") || !tells(value) || alike(value, st.Title) {
		return nil
	}
	c := candidate{score: 0.7}
	c.Kind, c.Label, c.Value, c.Evidence = brief.What, "What happened", value, span
	if dates := st.DatesIn(span); len(dates) == 1 && dates[0].From.Equal(dates[0].To) {
		c.Start, c.End = bounds(dates[0])
	}
	return []candidate{c}
}

// finite are verbs without which, or an -ed, a lead is only a caption.
var finite = map[string]bool{
	"is": true, "are": true, "was": true, "were": true, "has": true, "have": true, "had": true, "will": true, "won": true, "beat": true, "met": true,
	"began": true, "fell": true, "rose": true, "struck": true, "hit": true, "left": true, "found": true, "sank": true, "broke": true, "became": true,
	"took": true, "made": true, "gave": true, "lost": true, "won’t": true, "sold": true, "bought": true, "built": true, "held": true, "died": true,
}

// tells reports whether the text is a statement that stands by itself.
func tells(text string) bool {
	words := strings.Fields(text)
	first, _ := utf8.DecodeRuneInString(text)
	if !unicode.IsUpper(first) || pointers[strings.ToLower(words[0])] {
		return false
	}
	return slices.ContainsFunc(words[1:], func(w string) bool { return finite[w] || len(w) > 4 && strings.HasSuffix(w, "ed") })
}

func continues(s string) bool {
	for _, w := range continuations {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// alike reports whether most of the longer words of the title stand in the text.
func alike(text, title string) bool {
	words := make(map[string]bool)
	for w := range strings.FieldsSeq(strings.ToLower(text)) {
		words[strings.Trim(w, ".,’'s")] = true
	}
	shared, all := 0, 0
	for w := range strings.FieldsSeq(strings.ToLower(title)) {
		if w = strings.Trim(w, ".,’'s"); len(w) > 3 {
			all++
			if words[w] {
				shared++
			}
		}
	}
	return all > 0 && shared*2 > all
}
