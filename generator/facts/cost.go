package facts

import (
	"slices"
	"strings"
	"unicode"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/brief"
	"newsbrief/generator/story"
	"newsbrief/generator/wording"
)

// costs finds what something cost: "It cost $40 million, according to the ministry".
func costs(st *reading) []candidate {
	var found []candidate
	for _, q := range st.Quantities {
		s, ok := st.SentenceOf(q.Span)
		if !ok || q.Kind != annotate.Money || st.Quoted(q.Span) {
			continue
		}
		before := story.Fold(st.Text[s.Start:st.WithBound(s, q.Span).Start])
		if !strings.HasSuffix(before, " cost") && !strings.HasSuffix(before, " costs") {
			continue
		}
		thing, at := st.priced(s, q)
		if thing == "" || st.Supposed(s, q.Span, "cost") || st.Earlier(s, q.Span) || story.Has(s.Of(st.Text), recanting) {
			continue
		}
		c := candidate{score: 0.6 + s.Lead()}
		c.Kind, c.Label, c.Value = brief.Figure, "Cost of "+thing, wording.Short(st.Level(s, q))
		c.Evidence = story.Join(at, st.Clause(s, q.Span))
		if source, ok := st.saidBy(s); !ok {
			continue
		} else if source != "" {
			c.Value += source
			c.Evidence = story.Join(c.Evidence, s.Span)
		}
		found = append(found, c)
	}
	return found
}

// priced is what cost the amount: the subject of its sentence, or of the one
// before it in the paragraph for "It". The span holds the words that name it.
func (st *reading) priced(s story.Sentence, q annotate.Quantity) (string, article.Span) {
	words := strings.Fields(st.Text[s.Start:st.WithBound(s, q.Span).Start])
	for len(words) > 0 && slices.Contains([]string{"cost", "costs", "will", "to", "expected", "is", "are"}, words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	if len(words) == 1 && (words[0] == "It" || words[0] == "They") {
		before, ok := st.Before(s)
		if !ok || before.Block != s.Block {
			return "", article.Span{}
		}
		return subject(firstWords(before.Of(st.Text))), article.Span{Start: s.Start, End: q.Span.End} // "It" stands for it
	}
	return subject(words), article.Span{Start: s.Start, End: q.Span.End}
}

// firstWords are the words of a sentence as far as its first verb, or none when
// no verb ends them soon.
func firstWords(text string) []string {
	words := strings.Fields(text[:min(len(text), 160)])
	for i, w := range words {
		if i > 0 && (finite[w] || len(w) > 4 && strings.HasSuffix(w, "ed")) {
			return words[:i]
		}
	}
	return nil
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
