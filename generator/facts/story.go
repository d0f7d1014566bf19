package facts

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
)

// A story is an article with its annotations, indexed by sentence.
type story struct {
	*article.Article
	*annotate.Annotations
	sentences []sentence
	people    people
}

// A sentence is one of the body's, with the place of its paragraph.
type sentence struct {
	article.Span
	block int // among the paragraphs of the body
}

// longest is how many bytes a sentence may have to bear out a fact.
const longest = 1500

func newStory(a *article.Article, an *annotate.Annotations) *story {
	st := &story{Article: a, Annotations: an, people: indexPeople(a.Text, an.Mentions)}
	block := -1
	for _, b := range a.Blocks {
		if b.Kind != article.Paragraph && b.Kind != article.Item {
			continue
		}
		block++
		for _, s := range b.Sentences {
			if s.End-s.Start > longest {
				continue
			}
			st.sentences = append(st.sentences, sentence{trim(a.Text, s), block})
		}
	}
	return st
}

// sentenceOf is the sentence that holds the span; ok is false for a span of a
// heading or the envelope, or one that crosses sentences.
func (st *story) sentenceOf(s article.Span) (sentence, bool) {
	i := sort.Search(len(st.sentences), func(i int) bool { return st.sentences[i].End >= s.End })
	if i == len(st.sentences) || !st.sentences[i].Contains(s) {
		return sentence{}, false
	}
	return st.sentences[i], true
}

// before is the sentence before s in the body.
func (st *story) before(s sentence) (sentence, bool) {
	i := sort.Search(len(st.sentences), func(i int) bool { return st.sentences[i].Start >= s.Start })
	if i == 0 {
		return sentence{}, false
	}
	return st.sentences[i-1], true
}

// lead is how much a fact of the sentence gains by standing high in the story.
func (s sentence) lead() float64 {
	switch {
	case s.block == 0:
		return 0.3
	case s.block < 3:
		return 0.1
	}
	return 0
}

// within is the part of an ordered list of annotations whose spans lie in s.
func within[T any](list []T, s article.Span, span func(T) article.Span) []T {
	first := sort.Search(len(list), func(i int) bool { return span(list[i]).Start >= s.Start })
	end := first
	for end < len(list) && span(list[end]).End <= s.End {
		end++
	}
	return list[first:end]
}

func (st *story) mentionsIn(s article.Span) []annotate.Mention {
	return within(st.Mentions, s, func(m annotate.Mention) article.Span { return m.Span })
}

func (st *story) datesIn(s article.Span) []annotate.Date {
	return within(st.Dates, s, func(d annotate.Date) article.Span { return d.Span })
}

func (st *story) quantitiesIn(s article.Span) []annotate.Quantity {
	return within(st.Quantities, s, func(q annotate.Quantity) article.Span { return q.Span })
}

// quoted reports whether the span lies within a quotation.
func (st *story) quoted(s article.Span) bool {
	i := sort.Search(len(st.Quotes), func(i int) bool { return st.Quotes[i].Span.End >= s.End })
	return i < len(st.Quotes) && st.Quotes[i].Span.Contains(s)
}

// clause is the clause of the sentence around core: it reaches to the nearest
// comma, dash, colon or semicolon on both sides.
func (st *story) clause(s sentence, core article.Span) article.Span {
	left := st.Text[s.Start:core.Start]
	start := s.Start
	for _, mark := range []string{", ", "; ", ": ", "— ", "– ", "(", "“", "\"", "\n"} {
		if i := strings.LastIndex(left, mark); i >= 0 {
			start = max(start, s.Start+i+len(mark))
		}
	}
	end := s.End
	right := st.Text[core.End:s.End]
	for _, mark := range []string{", ", "; ", ": ", " —", " –", ")", "“", "”", "\"", "\n"} {
		if i := strings.Index(right, mark); i >= 0 {
			end = min(end, core.End+i)
		}
	}
	span := trim(st.Text, article.Span{Start: start, End: end})
	for _, w := range []string{"and ", "but "} {
		if span.Start+len(w) <= core.Start && strings.HasPrefix(span.Of(st.Text), w) {
			span.Start += len(w)
		}
	}
	return span
}

// trim takes white space and the marks that only part clauses off both ends.
func trim(text string, s article.Span) article.Span {
	part := s.Of(text)
	left := len(part) - len(strings.TrimLeftFunc(part, loose))
	right := len(strings.TrimRightFunc(part, loose))
	if left >= right {
		return article.Span{Start: s.Start, End: s.Start}
	}
	return article.Span{Start: s.Start + left, End: s.Start + right}
}

func loose(r rune) bool {
	return unicode.IsSpace(r) || strings.ContainsRune(",;:—–-•*·", r)
}

// join is the span from the start of a to the end of b, or the other way round.
func join(a, b article.Span) article.Span {
	return article.Span{Start: min(a.Start, b.Start), End: max(a.End, b.End)}
}

// fold is text on one line.
func fold(s string) string { return strings.Join(strings.Fields(s), " ") }

// curly writes every apostrophe of a line in one style. Evidence stays as it is.
func curly(s string) string { return strings.ReplaceAll(s, "'", "’") }

// possessive is a name as an owner: "Vend’s", "Wales’".
func possessive(name string) string {
	if strings.HasSuffix(name, "s") {
		return name + "’"
	}
	return name + "’s"
}

// sentenceCase gives the first letter a capital.
func sentenceCase(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 || r == utf8.RuneError {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

// wordCount is how many words s has.
func wordCount(s string) int { return len(strings.Fields(s)) }
