package facts

import (
	"strings"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/brief"
	"newsbrief/generator/story"
	"newsbrief/generator/wording"
)

// counts finds the ordinals that count: "his 22nd visit to China".
func counts(st desk) []candidate {
	var found []candidate
	for _, q := range st.Quantities {
		words := strings.Fields(q.Span.Of(st.Text))
		if q.Kind != annotate.Number || len(words) != 2 || !ordinal(words[0]) || q.Low < 3 {
			continue
		}
		s, ok := st.SentenceOf(q.Span)
		if !ok || st.Quoted(q.Span) || st.Supposed(s, q.Span, "") {
			continue
		}
		span, label := q.Span, words[1]
		rest := article.Span{Start: q.Span.End, End: s.End}
		for _, m := range st.MentionsIn(rest) {
			link := story.Fold(st.Text[q.Span.End:m.Span.Start])
			if link == "to" || link == "in" || link == "for" || link == "with" || link == "against" {
				label += " " + link + " " + story.Fold(m.Span.Of(st.Text))
				span.End = m.Span.End
			}
			break
		}
		clause := st.Clause(s, span)
		more := strings.TrimRight(story.Fold(st.Text[span.End:max(clause.End, span.End)]), ".")
		if span == q.Span || story.WordCount(more) > 3 {
			continue
		}
		if more != "" {
			label += " " + more // "this year" bounds the count
		}
		if owner, at := st.Whose(s, q.Span.Start); owner != "" {
			span = story.Join(span, at)
			label = wording.Possessive(owner) + " " + strings.Replace(label, words[1], plural(words[1]), 1)
		}
		c := candidate{score: 0.5 + s.Lead()}
		c.Kind, c.Label, c.Value = brief.Figure, wording.Sentence(label), words[0]
		c.Evidence = st.Clause(s, span)
		found = append(found, c)
	}
	return found
}

// plural is the regular plural of a noun.
func plural(w string) string {
	switch {
	case strings.HasSuffix(w, "s"), strings.HasSuffix(w, "x"), strings.HasSuffix(w, "ch"), strings.HasSuffix(w, "sh"):
		return w + "es"
	case strings.HasSuffix(w, "y") && len(w) > 1 && !strings.ContainsRune("aeiou", rune(w[len(w)-2])):
		return w[:len(w)-1] + "ies"
	}
	return w + "s"
}

// ordinal reports whether w is digits with an ordinal's ending.
func ordinal(w string) bool {
	n := strings.TrimLeft(w, "0123456789")
	return len(n) < len(w) && (n == "st" || n == "nd" || n == "rd" || n == "th")
}
