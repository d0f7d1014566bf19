package annotate

import (
	"strings"
	"time"

	"newsbrief/generator/article"
)

// A reading is one article being annotated: its tokens, cut once for all
// finders, and what the finders before said of each token.
type reading struct {
	article   *article.Article
	text      string
	reference time.Time // the day that "today" means; zero when unknown
	tokens    []token
	sentences []sentence
	lower     map[string]bool // words that the body writes in lower case
	single    map[string]bool // capitalized words that stand alone somewhere
	dates     []foundDate
	dateOf    []int // for every token the index of its date, or -1
	names     []foundName
	nameOf    []int // for every token the index of its name, or -1
	entities  []*entity
	byName    map[string]*entity
	families  map[string]bool // family names of people
	people    people
}

// read cuts the body, the headline and the dateline of an article into tokens.
func read(a *article.Article) *reading {
	r := &reading{article: a, text: a.Text, reference: a.Dateline.Date, lower: make(map[string]bool), single: make(map[string]bool), families: make(map[string]bool), byName: make(map[string]*entity)}
	if r.reference.IsZero() {
		r.reference = a.Date
	}
	for i, b := range a.Blocks {
		switch b.Kind {
		case article.Byline, article.Slug, article.EndMark:
			continue
		}
		spans := b.Sentences
		if len(spans) == 0 {
			spans = []article.Span{b.Span}
		}
		for _, s := range spans {
			first := len(r.tokens)
			r.tokens = tokenize(r.tokens, s.Of(a.Text), s.Start)
			r.addSentence(sentence{Span: s, kind: b.Kind, block: i, first: first, end: len(r.tokens)})
		}
	}
	for _, t := range r.tokens {
		if t.kind == word && t.text == t.low {
			r.lower[t.low] = true
		}
	}
	r.dateOf = unmarked(len(r.tokens))
	r.nameOf = unmarked(len(r.tokens))
	return r
}

// longest is how many tokens are read as one sentence. What is longer is no
// sentence but a list or a broken file, and reading it in pieces keeps the time
// linear.
const longest = 400

// addSentence adds a sentence, in pieces where it is too long.
func (r *reading) addSentence(s sentence) {
	for s.end-s.first > longest {
		piece := s
		piece.end = s.first + longest
		piece.End = r.tokens[piece.end].Start
		r.sentences = append(r.sentences, piece)
		s.first, s.Start = piece.end, piece.End
	}
	r.sentences = append(r.sentences, s)
}

// unmarked is n indexes, all -1.
func unmarked(n int) []int {
	m := make([]int, n)
	for i := range m {
		m[i] = -1
	}
	return m
}

// low is the token at i in lower case, or "" where i is outside the sentence.
func (r *reading) low(s sentence, i int) string {
	if i < s.first || i >= s.end {
		return ""
	}
	return r.tokens[i].low
}

// span is the bytes of tokens first to end, half open.
func (r *reading) span(first, end int) article.Span {
	return article.Span{Start: r.tokens[first].Start, End: r.tokens[end-1].End}
}

// words is the text of tokens first to end on one line.
func (r *reading) words(first, end int) string {
	if first >= end {
		return ""
	}
	return strings.Join(strings.Fields(r.span(first, end).Of(r.text)), " ")
}

// breaks reports whether the token at i parts clauses: a mark other than an
// apostrophe, a hyphen or a sign that belongs to a number.
func (r *reading) breaks(i int) bool {
	t := r.tokens[i]
	if t.kind != mark || t.possessive() {
		return false
	}
	switch t.text {
	case "-", "%", "$", "€", "£", "¥", "&", "/", "'", "’":
		return false
	}
	return true
}
