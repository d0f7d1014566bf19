package facts

import (
	"strings"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/story"
)

// misnamed.go says where a label would name something else than what the number
// measures.

// misnamed reports whether the label hides whose the figure is ("Orbis's sales"
// as "Sales"), of whom a share is ("among farmers"), or takes for the thing
// measured a part of its name ("net profit at its Polish unit" as "Polish unit")
// or whoever has the percentage ("the Green Party rose to 38 percent").
func (st reading) misnamed(s story.Sentence, q annotate.Quantity, label string) bool {
	if strings.HasPrefix(story.Fold(st.Text[q.Span.End:s.End]), "among ") {
		return true
	}
	i := strings.LastIndex(st.Text[s.Start:q.Span.Start], q.Of)
	if i < 0 {
		return false
	}
	of := article.Span{Start: s.Start + i, End: s.Start + i + len(q.Of)}
	if q.Kind == annotate.Percent {
		for _, m := range st.MentionsIn(article.Span{Start: s.Start, End: q.Span.Start}) {
			if m.Span.Contains(of) && (m.Kind == annotate.Person || m.Kind == annotate.Organization) {
				return true
			}
		}
	}
	before := strings.Fields(st.Text[st.Clause(s, of).Start:of.Start])
	for _, w := range before[max(0, len(before)-3):] {
		w = curly(w)
		if (strings.HasSuffix(w, "’s") || strings.HasSuffix(w, "s’")) && !strings.Contains(curly(label), w) {
			return true
		}
	}
	for n := len(before) - 1; n >= 0; n-- {
		switch w := strings.ToLower(before[n]); w {
		case "a", "an", "the", "its", "their", "his", "her":
		case "at", "in", "of", "for", "by", "among", "to":
			return true
		default:
			if !strings.HasSuffix(curly(w), "’s") {
				return false
			}
		}
	}
	return false
}
