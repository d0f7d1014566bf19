package facts

import (
	"slices"
	"strings"
	"unicode"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/story"
)

// whose.go says whose a figure is, where that is certain: "Vend’s exports",
// "Cost of the bridge over the Elm".

// measure is the label of a figure without its period, and its core stretched to
// the words that say whose it is.
func (st reading) measure(s story.Sentence, q annotate.Quantity, core article.Span) (string, article.Span) {
	if q.Of == "cost" {
		if thing, at := st.priced(s, q); thing != "" {
			return "cost of " + thing, story.Join(core, at)
		}
	}
	if owner, at := st.owner(s, core.Start); owner != "" && st.measuring(s, q).Start == core.Start {
		return possessive(owner) + " " + q.Of, story.Join(core, at)
	}
	return q.Of, core
}

// owner is the place that owns what begins at the offset: "China’s exports", or
// "its" for the place with which the sentence begins.
func (st reading) owner(s story.Sentence, offset int) (string, article.Span) {
	places := st.MentionsIn(article.Span{Start: s.Start, End: offset})
	if len(places) == 0 {
		return "", article.Span{}
	}
	if m := places[len(places)-1]; m.Kind == annotate.Place {
		switch story.Fold(st.Text[m.Span.End:offset]) {
		case "’s", "'s", "’", "'":
			return story.Fold(m.Span.Of(st.Text)), m.Span
		}
	}
	m := places[0]
	if lead := story.Fold(st.Text[s.Start:m.Span.Start]); m.Kind != annotate.Place || lead != "" && lead != "The" {
		return "", article.Span{}
	}
	gap, at := st.Text[m.Span.End:offset], m.Span.End
	if strings.HasPrefix(gap, ", ") && strings.Count(gap, ",") == 2 {
		at += strings.LastIndexByte(gap, ',') + 1 // behind what the commas part off
	}
	words := strings.Fields(st.Text[at:offset])
	if n := len(words); n == 0 || n > 4 || words[n-1] != "its" || len(st.MentionsIn(article.Span{Start: at, End: offset})) > 0 {
		return "", article.Span{}
	}
	return story.Fold(m.Span.Of(st.Text)), m.Span
}

// costs reports whether the verb before the amount says that something cost it,
// and what did is certain.
func (st reading) costs(s story.Sentence, q annotate.Quantity) bool {
	before := story.Fold(st.Text[s.Start:st.WithBound(s, q.Span).Start])
	if q.Of != "cost" || !strings.HasSuffix(before, " cost") && !strings.HasSuffix(before, " costs") {
		return false
	}
	thing, _ := st.priced(s, q)
	return thing != ""
}

// priced is what cost the amount: the subject of its sentence, or of the one
// before it in the paragraph for "It". The span holds the words that name it.
func (st reading) priced(s story.Sentence, q annotate.Quantity) (string, article.Span) {
	words := strings.Fields(st.Text[s.Start:st.WithBound(s, q.Span).Start])
	for len(words) > 0 && slices.Contains([]string{"cost", "costs", "will", "to", "expected", "is", "are"}, words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	if len(words) == 1 && (words[0] == "It" || words[0] == "They") {
		before, ok := st.Before(s)
		if !ok || before.Block != s.Block {
			return "", article.Span{}
		}
		return subject(firstWords(before.Of(st.Text))), article.Span{Start: before.Start, End: q.Span.End}
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
