// Package story answers what facts ask about the words around a number, a name or
// a date: in which sentence and clause it stands, what bounds it, whether it is
// only supposed or of an earlier time, whom a pronoun means.
//
// An article and its annotations come in; out comes a Story that indexes both.
package story

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
)

// A Story is an article with its annotations, indexed by sentence. Of the
// quantities it has those of which it is certain what they count, of the dates
// those that tell their days.
type Story struct {
	*article.Article
	*annotate.Annotations
	Sentences []Sentence
	people    people
}

// A Sentence is one of the body's, with the place of its paragraph.
type Sentence struct {
	article.Span
	Block int // among the paragraphs of the body
}

// longest is how many bytes a sentence may have to bear out a fact.
const longest = 1500

// New indexes an article with its annotations. Of the names it takes the certain
// ones, since no fact may rest on a likely one.
func New(a *article.Article, an *annotate.Annotations) *Story {
	an = certain(an)
	st := &Story{Article: a, Annotations: an, people: indexPeople(a.Text, an.Mentions)}
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
			st.Sentences = append(st.Sentences, Sentence{Trim(a.Text, s), block})
		}
	}
	return st
}

// certain is the annotations without the names that are only likely and the
// quantities that count nothing, and without the dates that tell no days.
func certain(an *annotate.Annotations) *annotate.Annotations {
	sure := *an
	sure.Mentions = slices.DeleteFunc(slices.Clone(an.Mentions), func(m annotate.Mention) bool { return !m.Certain })
	sure.Quantities = slices.DeleteFunc(slices.Clone(an.Quantities), func(q annotate.Quantity) bool { return !q.Counted() })
	sure.Dates = slices.DeleteFunc(slices.Clone(an.Dates), func(d annotate.Date) bool { return !d.Known() })
	return &sure
}

// SentenceOf is the sentence that holds the span; ok is false for a span of a
// heading or the envelope, or one that crosses sentences.
func (st *Story) SentenceOf(s article.Span) (Sentence, bool) {
	i := sort.Search(len(st.Sentences), func(i int) bool { return st.Sentences[i].End >= s.End })
	if i == len(st.Sentences) || !st.Sentences[i].Contains(s) {
		return Sentence{}, false
	}
	return st.Sentences[i], true
}

// Before is the sentence before s in the body.
func (st *Story) Before(s Sentence) (Sentence, bool) {
	i := sort.Search(len(st.Sentences), func(i int) bool { return st.Sentences[i].Start >= s.Start })
	if i == 0 {
		return Sentence{}, false
	}
	return st.Sentences[i-1], true
}

// Lead is how much a fact of the sentence gains by standing high in the story.
func (s Sentence) Lead() float64 {
	switch {
	case s.Block == 0:
		return 0.3
	case s.Block < 3:
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

// MentionsIn are the mentions that lie in the span.
func (st *Story) MentionsIn(s article.Span) []annotate.Mention {
	return within(st.Mentions, s, func(m annotate.Mention) article.Span { return m.Span })
}

// DatesIn are the dates that lie in the span.
func (st *Story) DatesIn(s article.Span) []annotate.Date {
	return within(st.Dates, s, func(d annotate.Date) article.Span { return d.Span })
}

// QuantitiesIn are the quantities that lie in the span.
func (st *Story) QuantitiesIn(s article.Span) []annotate.Quantity {
	return within(st.Quantities, s, func(q annotate.Quantity) article.Span { return q.Span })
}

// Quoted reports whether the span lies within a quotation.
func (st *Story) Quoted(s article.Span) bool {
	i := sort.Search(len(st.Quotes), func(i int) bool { return st.Quotes[i].Span.End >= s.End })
	return i < len(st.Quotes) && st.Quotes[i].Span.Contains(s)
}

// Clause is the clause of the sentence around core: it reaches to the nearest
// comma, dash, colon or semicolon on both sides.
func (st *Story) Clause(s Sentence, core article.Span) article.Span {
	start, end := core.Start, core.End
	for start > s.Start && !opensClause(st.Text[s.Start:start]) {
		start--
	}
	for end < s.End && !closesClause(st.Text[end:s.End]) {
		end++
	}
	span := Trim(st.Text, article.Span{Start: start, End: end})
	for _, w := range []string{"and ", "but "} {
		if span.Start+len(w) <= core.Start && strings.HasPrefix(span.Of(st.Text), w) {
			span.Start += len(w)
		}
	}
	return span
}

// opensClause reports whether a clause begins behind the text.
func opensClause(before string) bool {
	switch before[len(before)-1] {
	case '(', '"', '\n':
		return true
	case ' ':
		head := before[:len(before)-1]
		return strings.HasSuffix(head, ",") || strings.HasSuffix(head, ";") || strings.HasSuffix(head, ":") || strings.HasSuffix(head, "—") || strings.HasSuffix(head, "–")
	}
	return strings.HasSuffix(before, "“")
}

// closesClause reports whether a clause ends before the text.
func closesClause(behind string) bool {
	switch behind[0] {
	case ')', '"', '\n':
		return true
	case ',', ';', ':':
		return len(behind) > 1 && behind[1] == ' '
	case ' ':
		return strings.HasPrefix(behind[1:], "—") || strings.HasPrefix(behind[1:], "–")
	}
	return strings.HasPrefix(behind, "“") || strings.HasPrefix(behind, "”")
}

// Trim takes white space and the marks that only part clauses off both ends.
func Trim(text string, s article.Span) article.Span {
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

// Join is the span from the start of a to the end of b, or the other way round.
func Join(a, b article.Span) article.Span {
	return article.Span{Start: min(a.Start, b.Start), End: max(a.End, b.End)}
}

// Fold is text on one line.
func Fold(s string) string { return strings.Join(strings.Fields(s), " ") }

// WordCount is how many words s has.
func WordCount(s string) int { return len(strings.Fields(s)) }
