package token

import (
	"strings"

	"newsbrief/generator/article"
	"newsbrief/generator/lexicon"
)

// A Text is an article cut into tokens, once for all that read it.
type Text struct {
	Article   *article.Article
	Tokens    []Token
	Sentences []Sentence
	Lower     map[string]bool // words that the text writes with a capital, true for those it also writes without
}

// A Sentence is a run of tokens that no name, date or number crosses: a
// sentence of prose, a row of a table, or a heading or dateline as a whole.
type Sentence struct {
	article.Span
	Kind         article.Kind
	Block        int // index in Article.Blocks
	First, Limit int // its tokens, half open
	Text         *Text
}

// Read cuts the body, the headline and the dateline of an article into tokens.
func Read(a *article.Article) *Text {
	t := &Text{Article: a, Tokens: make([]Token, 0, len(a.Text)/bytesPerToken), Sentences: make([]Sentence, 0, sentencesOf(a))}
	for i, b := range a.Blocks {
		switch b.Kind {
		case article.Byline, article.Slug, article.Embargo, article.EndMark, article.Note:
			continue
		}
		spans := b.Sentences
		switch {
		case b.Kind == article.Table:
			spans = rows(a.Text, b.Span)
		case len(spans) == 0:
			spans = []article.Span{b.Span}
		}
		for _, s := range spans {
			first := len(t.Tokens)
			t.Tokens = Cut(t.Tokens, s.Of(a.Text), s.Start)
			t.add(Sentence{Span: s, Kind: b.Kind, Block: i, First: first, Limit: len(t.Tokens), Text: t})
		}
	}
	t.noteLower()
	return t
}

// noteLower notes the words with a capital, and which of them stand without one too.
func (t *Text) noteLower() {
	t.Lower = make(map[string]bool)
	for i := range t.Tokens {
		if w := &t.Tokens[i]; w.Kind == Word && w.Text != w.Low {
			t.Lower[w.Low] = false
		}
	}
	for i := range t.Tokens {
		if w := &t.Tokens[i]; w.Kind == Word && w.Text == w.Low {
			if found, asked := t.Lower[w.Low]; asked && !found {
				t.Lower[w.Low] = true
			}
		}
	}
}

// sentencesOf is how many sentences the blocks of an article have, each at least one.
func sentencesOf(a *article.Article) int {
	n := 0
	for i := range a.Blocks {
		n += max(1, len(a.Blocks[i].Sentences))
	}
	return n
}

// bytesPerToken is what a token of English prose takes at least, with the space before it.
const bytesPerToken = 4

// rows are the lines of a table: no name goes over the end of one.
func rows(text string, table article.Span) []article.Span {
	var list []article.Span
	start := table.Start
	for line := range strings.FieldsFuncSeq(table.Of(text), func(r rune) bool { return r == '\n' || r == '\r' }) {
		start += strings.Index(text[start:table.End], line)
		list = append(list, article.Span{Start: start, End: start + len(line)})
		start += len(line)
	}
	return list
}

// longest is how many tokens are read as one sentence. What is longer is no
// sentence but a list or a broken file, and reading it in pieces keeps the time
// linear.
const longest = 400

// add adds a sentence, in pieces where it is too long.
func (t *Text) add(s Sentence) {
	for s.Limit-s.First > longest {
		piece := s
		piece.Limit = s.First + longest
		piece.End = t.Tokens[piece.Limit].Start
		t.Sentences = append(t.Sentences, piece)
		s.First, s.Start = piece.Limit, piece.End
	}
	t.Sentences = append(t.Sentences, s)
}

// Low is the token at i in lower case, or "" where i is outside the sentence.
func (s Sentence) Low(i int) string {
	if i < s.First || i >= s.Limit {
		return ""
	}
	return s.Text.Tokens[i].Low
}

// Is reports whether the token at i is in the sentence and a word that serves for one of these.
func (s Sentence) Is(i int, u lexicon.Use) bool {
	return i >= s.First && i < s.Limit && s.Text.Tokens[i].Is(u)
}

// Glued reports whether the token at i touches the one before it.
func (s Sentence) Glued(i int) bool { return i > s.First && i < s.Limit && s.Text.Tokens[i].Glued }

// SpanOf is the bytes of tokens first to end, half open.
func (t *Text) SpanOf(first, end int) article.Span {
	return article.Span{Start: t.Tokens[first].Start, End: t.Tokens[end-1].End}
}

// Words is the text of tokens first to end on one line. It allocates only where
// more than a blank stands between two of them.
func (t *Text) Words(first, end int) string {
	if first >= end {
		return ""
	}
	s := t.SpanOf(first, end).Of(t.Article.Text)
	if end-first > 1 && !singleSpaced(s) {
		return strings.Join(strings.Fields(s), " ")
	}
	return s
}

// singleSpaced reports whether all white space in s, which starts and ends with
// something else, is single blanks.
func singleSpaced(s string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case c == ' ':
			if s[i+1] == ' ' {
				return false
			}
		case c < ' ', c >= 0xE1 && c <= 0xE3, c == 0xC2:
			return false // line ends, tabs, and what may be a blank of Unicode
		}
	}
	return true
}

// Breaks reports whether the token at i parts clauses: a mark other than an
// apostrophe, a hyphen or a sign that belongs to a number.
func (t *Text) Breaks(i int) bool {
	w := &t.Tokens[i]
	if w.Kind != Mark || w.Possessive() {
		return false
	}
	switch w.Text {
	case "-", "%", "$", "€", "£", "¥", "&", "/", "'", "’":
		return false
	}
	return true
}
