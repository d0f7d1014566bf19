package facts

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/brief"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/story"
	"newsbrief/generator/wording"
)

// quotes finds the complete quotations, 8 to 35 words, of a speaker who is
// certain: one named beside the words, or a pronoun that was resolved.
func quotes(st desk) []candidate {
	var found []candidate
	subject := st.subjectWords()
	kinds := make(map[string]annotate.MentionKind)
	for _, m := range st.Mentions {
		kinds[m.Name] = m.Kind
	}
	for i, q := range st.Quotes {
		if !q.Certain || story.WordCount(q.Speaker) < 2 {
			continue
		}
		switch q.Cue {
		case "called", "calls", "described":
			continue // a name for something, not a statement
		}
		if !st.speaks(q, kinds) || st.continues(i) {
			continue
		}
		words, ok := complete(q.Span.Of(st.Text))
		if !ok || broken(q.Speaker) || st.passing(q) || st.wife(q) {
			continue
		}
		span, ok := st.quoteEvidence(q)
		if !ok {
			continue
		}
		c := candidate{score: 0.6 + strength(words) + bearing(words, subject)}
		c.Kind, c.Label, c.Value = brief.Quote, "In "+wording.Possessive(q.Speaker)+" words", "“"+words+"”"
		c.Evidence = span
		found = append(found, c)
	}
	return found
}

// speaks reports whether the speaker is a person, or an organization that is named
// beside the words: no "he" is one.
func (st desk) speaks(q annotate.Quote, kinds map[string]annotate.MentionKind) bool {
	kind := kinds[q.Speaker]
	if kind == annotate.Person {
		return true
	}
	gap := article.Span{Start: min(q.Span.End, q.SpeakerSpan.End), End: max(q.Span.Start, q.SpeakerSpan.Start)}
	if gap.End-gap.Start > 60 || strings.Contains(gap.Of(st.Text), ". ") || strings.Contains(gap.Of(st.Text), "\n") {
		return false
	}
	return kind == annotate.Organization && slices.ContainsFunc(st.MentionsIn(q.SpeakerSpan), func(m annotate.Mention) bool { return m.Name == q.Speaker })
}

// broken reports whether the name of a person breaks off before its last part:
// "Marieke de".
func broken(name string) bool {
	last := name[strings.LastIndexByte(name, ' ')+1:]
	r, _ := utf8.DecodeRuneInString(last)
	return !unicode.IsUpper(r)
}

// passing reports whether a pronoun speaks for someone whom the words before it name
// only beside another: "She studied under Tom Bell. ... he said".
func (st desk) passing(q annotate.Quote) bool {
	switch strings.ToLower(q.SpeakerSpan.Of(st.Text)) {
	case "he", "she":
	default:
		return false
	}
	i := sort.Search(len(st.Mentions), func(i int) bool { return st.Mentions[i].Span.Start >= q.SpeakerSpan.Start })
	for i--; i >= 0; i-- {
		m := st.Mentions[i]
		if m.Kind != annotate.Person || m.Name != q.Speaker {
			continue
		}
		s, ok := st.SentenceOf(m.Span)
		if !ok {
			return false
		}
		before := strings.Fields(strings.ToLower(st.Text[s.Start:m.Span.Start]))
		return len(before) > 0 && beside[before[len(before)-1]]
	}
	return false
}

// wife reports whether "Mrs" stands before the surname of a speaker whose full name the
// story gives: "Mrs Bell" may be the widow of Tom Bell.
func (st desk) wife(q annotate.Quote) bool {
	return strings.HasSuffix(strings.TrimRight(st.Text[:q.SpeakerSpan.Start], " ."), "Mrs") && !strings.Contains(q.SpeakerSpan.Of(st.Text), " ")
}

// beside are the words before someone of whom a sentence does not tell.
var beside = lexicon.Set(`under with of against for from like than after alongside replaced replacing succeeded succeeding beat beating and`)

// continues reports whether the sentence of quotation i goes on in the next, behind
// the words that name its speaker: “We came,” he said, “and we saw.”
func (st desk) continues(i int) bool {
	q := st.Quotes[i]
	if i+1 == len(st.Quotes) {
		return false
	}
	next := st.Quotes[i+1].Span
	between := st.Text[q.Span.End:max(next.Start, q.Span.End)]
	if len(between) > 120 || strings.ContainsAny(between, ".!?\n") {
		return false
	}
	return strings.HasSuffix(strings.TrimRight(q.Span.Of(st.Text), "”\"’'»“"), ",")
}

// subjectWords are the longer words of the headline and the lead in lower case,
// names aside: what the story is about.
func (st desk) subjectWords() map[string]bool {
	words := make(map[string]bool)
	text := st.Title
	if len(st.Sentences) > 0 {
		text += " " + st.Sentences[0].Of(st.Text)
	}
	for w := range strings.FieldsSeq(text) {
		if w = strings.Trim(w, ".,!?;:“”\"()"); len(w) > 5 && strings.ToLower(w) == w {
			words[w] = true
		}
	}
	return words
}

// bearing is how much a quotation speaks of the story's subject.
func bearing(words string, subject map[string]bool) float64 {
	shared := make(map[string]bool)
	for w := range strings.FieldsSeq(words) {
		if w = strings.Trim(strings.ToLower(w), ".,!?;:"); subject[w] {
			shared[w] = true
		}
	}
	return min(float64(len(shared))*0.1, 0.3)
}

// complete is the words of a quotation without its marks and the comma that
// leads to its speaker; ok is false when it is a fragment, or too short or long.
func complete(quoted string) (string, bool) {
	first, n := utf8.DecodeRuneInString(quoted)
	last, m := utf8.DecodeLastRuneInString(quoted)
	if strings.HasPrefix(quoted, "``") && strings.HasSuffix(quoted, "''") && len(quoted) > 4 {
		first, n, last, m = '“', 2, '”', 2
	}
	if !strings.ContainsRune("“\"«‘„'", first) || !strings.ContainsRune("”\"»’“'", last) || n+m >= len(quoted) {
		return "", false
	}
	words := story.Fold(quoted[n : len(quoted)-m])
	if r, _ := utf8.DecodeRuneInString(words); !unicode.IsUpper(r) {
		return "", false
	}
	if !strings.ContainsAny(words[len(words)-1:], ".,!?") || strings.ContainsAny(words, "“”\"") {
		return "", false
	}
	if n := story.WordCount(words); n < 8 || n > 35 {
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
func (st desk) quoteEvidence(q annotate.Quote) (article.Span, bool) {
	s, ok := st.SentenceOf(q.SpeakerSpan)
	if !ok {
		return article.Span{}, false
	}
	if s.End <= q.Span.Start {
		return st.saidBefore(q)
	}
	span := story.Join(q.Span, q.SpeakerSpan)
	i := sort.Search(len(st.Blocks), func(i int) bool { return st.Blocks[i].Span.End >= span.End })
	if i == len(st.Blocks) || !st.Blocks[i].Span.Contains(span) {
		return article.Span{}, false
	}
	return story.Trim(st.Text, story.Join(span, s.Span)), true
}

// sayings end a sentence that says who goes on to speak: "..., he said."
var sayings = map[string]bool{"said.": true, "says.": true, "added.": true, "explained.": true, "noted.": true}

// saidBefore is the quotation with the end of the sentence right before it in its
// paragraph, where that says who speaks.
func (st desk) saidBefore(q annotate.Quote) (article.Span, bool) {
	i := sort.Search(len(st.Sentences), func(i int) bool { return st.Sentences[i].End > q.Span.Start })
	if i == 0 || i == len(st.Sentences) || st.Sentences[i].Block != st.Sentences[i-1].Block {
		return article.Span{}, false
	}
	s := st.Sentences[i-1]
	comma := strings.LastIndex(s.Of(st.Text), ", ")
	if comma < 0 || strings.TrimSpace(st.Text[s.End:q.Span.Start]) != "" {
		return article.Span{}, false
	}
	said := article.Span{Start: s.Start + comma + len(", "), End: s.End}
	words := strings.Fields(said.Of(st.Text))
	if n := len(words); n < 2 || n > 5 || !sayings[words[n-1]] {
		return article.Span{}, false
	}
	return story.Join(said, q.Span), true
}
