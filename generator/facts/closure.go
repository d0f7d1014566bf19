package facts

import (
	"newsbrief/generator/almanac"
	"strings"
	"unicode"

	"newsbrief/generator/brief"
	"newsbrief/generator/story"
)

// closings are the words between what is closed and from when.
var closings = []string{"will be closed", "will close", "is closed", "are closed", "will be shut"}

// whole are the words behind a closing that leave nothing open: not "its east
// wing", not "to lorries".
var whole = map[string]bool{"": true, "to traffic ": true, "to all traffic ": true, "to the public ": true, "to visitors ": true, "completely ": true}

// closures finds what is closed from one day until another: "The Elm Bridge will
// be closed from 18 May until 2 June 2026".
func closures(st desk) []candidate {
	var found []candidate
	for _, d := range st.Dates {
		s, ok := st.SentenceOf(d.Span)
		if !ok || !d.From.Before(d.To) || d.To.Sub(d.From).Hours() > 400*24 || st.Quoted(d.Span) {
			continue
		}
		before := story.Fold(st.Text[s.Start:d.Span.Start])
		if !strings.HasSuffix(before, " from") {
			continue
		}
		for _, words := range closings {
			i := strings.Index(before, " "+words+" ")
			if i < 0 || !whole[strings.TrimSuffix(before[i+len(words)+2:], "from")] || strings.ContainsAny(before[i:], ".,;:") || story.Cued(before) || strings.Contains(before, " if ") {
				continue
			}
			c := candidate{score: 0.85 + s.Lead()}
			c.Kind, c.Label, c.Value = brief.When, "Closure", almanac.Spoken(d.Value)
			if thing := subject(strings.Fields(before[:i])); thing != "" {
				c.Label += " of " + thing
			}
			c.Start, c.End = bounds(d)
			c.Evidence = st.Clause(s, d.Span)
			if !strings.Contains(c.Evidence.Of(st.Text), d.From.Format("2006")) {
				c.Value = strings.TrimSuffix(c.Value, d.To.Format(" 2006"))
			}
			found = append(found, c)
			break
		}
	}
	return found
}

// subject is the noun phrase that the words are, with the article that refers to
// what is known; empty unless they are surely one.
func subject(words []string) string {
	if len(words) < 2 || len(words) > 7 {
		return ""
	}
	for i, w := range words {
		letters := strings.IndexFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' && r != '’' && r != '\'' }) < 0
		if !letters || i > 0 && (finite[w] || w == "and" || w == "that" || w == "which" || w == "said") {
			return ""
		}
	}
	switch words[0] {
	case "The", "A", "An":
		return "the " + strings.Join(words[1:], " ")
	}
	return ""
}
