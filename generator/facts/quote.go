package facts

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/brief"
)

// quotes finds the complete quotations, 8 to 35 words, of a speaker who is
// certain: one named beside the words, or a pronoun that was resolved.
func quotes(st *story) []candidate {
	var found []candidate
	for _, q := range st.Quotes {
		if q.Speaker == "" || q.SpeakerSpan == (article.Span{}) || wordCount(q.Speaker) < 2 {
			continue
		}
		switch q.Cue {
		case "called", "calls", "described":
			continue // a name for something, not a statement
		}
		words, ok := complete(q.Span.Of(st.Text))
		if !ok {
			continue
		}
		span, ok := st.quoteEvidence(q)
		if !ok {
			continue
		}
		c := candidate{score: 0.6 + strength(words)}
		c.Kind, c.Label = brief.Quote, "In "+q.Speaker+"’s words"
		c.Value = "“" + words + "” — " + st.presented(span, q.Speaker)
		c.Evidence = span
		found = append(found, c)
	}
	return found
}

// presented is the speaker's name with the role, where the words that give both
// stand in the span.
func (st *story) presented(span article.Span, name string) string {
	for _, m := range st.mentionsIn(span) {
		if m.Name != name || m.Role == "" || fold(m.Span.Of(st.Text)) != name {
			continue
		}
		before, after := fold(st.Text[span.Start:m.Span.Start]), fold(st.Text[m.Span.End:span.End])
		switch {
		case strings.HasSuffix(before, m.Role):
			return m.Role + " " + name
		case strings.HasPrefix(after, ", "+m.Role):
			return name + ", " + m.Role
		}
	}
	return name
}

// complete is the words of a quotation without its marks and the comma that
// leads to its speaker; ok is false when it is a fragment, or too short or long.
func complete(quoted string) (string, bool) {
	first, n := utf8.DecodeRuneInString(quoted)
	last, m := utf8.DecodeLastRuneInString(quoted)
	if !strings.ContainsRune("“\"«‘„", first) || !strings.ContainsRune("”\"»’“", last) || n+m >= len(quoted) {
		return "", false
	}
	words := fold(quoted[n : len(quoted)-m])
	if r, _ := utf8.DecodeRuneInString(words); !unicode.IsUpper(r) {
		return "", false
	}
	if !strings.ContainsAny(words[len(words)-1:], ".,!?") || strings.ContainsAny(words, "“”\"") {
		return "", false
	}
	if n := wordCount(words); n < 8 || n > 35 {
		return "", false
	}
	return strings.TrimRight(words, ","), true
}

// pointers open a sentence that leans on the one before it.
var pointers = map[string]bool{
	"this": true, "that": true, "these": true, "those": true, "it": true, "he": true, "she": true, "they": true, "but": true, "and": true,
	"so": true, "however": true, "also": true, "there": true, "it’s": true, "it's": true, "that’s": true, "that's": true, "yes": true, "no": true,
}

// strength is how well a quotation stands by itself.
func strength(words string) float64 {
	score := 0.3
	fields := strings.Fields(strings.ToLower(words))
	if pointers[strings.Trim(fields[0], ",")] {
		score -= 0.3
	}
	for _, w := range fields {
		switch strings.Trim(w, ".,!?") {
		case "will", "must", "should", "never", "our", "we", "most", "every", "i":
			score += 0.05
		case "my":
			score -= 0.05
		}
	}
	if n := len(fields); n > 12 && n < 30 {
		score += 0.1
	}
	return min(score, 0.5)
}

// quoteEvidence is the quotation with the words that name its speaker, within
// one paragraph.
func (st *story) quoteEvidence(q annotate.Quote) (article.Span, bool) {
	span := join(q.Span, q.SpeakerSpan)
	i := sort.Search(len(st.Blocks), func(i int) bool { return st.Blocks[i].Span.End >= span.End })
	if i == len(st.Blocks) || !st.Blocks[i].Span.Contains(span) {
		return article.Span{}, false
	}
	s, ok := st.sentenceOf(q.SpeakerSpan)
	if !ok {
		return article.Span{}, false
	}
	return trim(st.Text, join(span, s.Span)), true
}
