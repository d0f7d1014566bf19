package facts

import (
	"strings"

	"newsbrief/generator/brief"
)

// closings are the words between what is closed and from when.
var closings = []string{"will be closed", "will close", "is closed", "are closed", "will be shut"}

// closures finds what is closed from one day until another: "The Elm Bridge will
// be closed from 18 May until 2 June 2026".
func closures(st *story) []candidate {
	var found []candidate
	for _, d := range st.Dates {
		s, ok := st.sentenceOf(d.Span)
		if !ok || !d.From.Before(d.To) || d.To.Sub(d.From).Hours() > 400*24 || st.quoted(d.Span) {
			continue
		}
		before := fold(st.Text[s.Start:d.Span.Start])
		if !strings.HasSuffix(before, " from") {
			continue
		}
		for _, words := range closings {
			i := strings.Index(before, " "+words+" ")
			if i < 0 || strings.ContainsAny(before[i:], ".,;:") || cued(before) || strings.Contains(before, " if ") {
				continue
			}
			c := candidate{score: 0.7 + s.lead()}
			c.Kind, c.Label, c.Value = brief.When, "Closure", spoken(d.From, d.To)
			if thing := subject(strings.Fields(before[:i])); thing != "" {
				c.Label += " of " + thing
			}
			c.Start, c.End = bounds(d)
			c.Evidence = st.clause(s, d.Span)
			if !strings.Contains(c.Evidence.Of(st.Text), d.From.Format("2006")) {
				c.Value = strings.TrimSuffix(c.Value, d.To.Format(" 2006"))
			}
			found = append(found, c)
			break
		}
	}
	return found
}
