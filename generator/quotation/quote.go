// Package quotation finds the words between quotation marks that somebody is
// reported to say, and who says them.
//
// A token.Text and its names come in; out come Quotes in text order. Marks are
// paired within a paragraph (marks.go, pairs.go); each sentence is then read with
// its quotations as one word each (frame.go), and the attribution that governs a
// quotation (governing.go) names its speaker, a name, a role or a pronoun
// (resolve.go); where a sentence has none, the voice before goes on (voice.go).
// Titles, nicknames and words that nobody is said to have said are no quotations
// (spoken.go).
package quotation

import (
	"newsbrief/generator/article"
	"newsbrief/generator/names"
	"newsbrief/generator/token"
)

// A Quote is words between quotation marks, which the span takes in.
type Quote struct {
	Span        article.Span
	Speaker     string       // canonical name, or a description in the words of the text; empty when not known
	SpeakerSpan article.Span // the words that name the speaker; empty when none
	Cue         string       // "said"
	Certain     bool         // a name beside the words, or a pronoun that can mean no one else
}

// A found quotation, and where it stands.
type found struct {
	Quote
	block  int
	frame  int  // the sentence it stands in
	item   int  // its place there
	open   bool // it goes on in the next paragraph, or its end is missing
	goesOn bool // it continues the quotation before
	drop   bool // nobody says it
}

// A reading is a text in which speakers are being found.
type reading struct {
	*token.Text
	names  *names.Names
	quotes []found
	frames []*frame
	byRole map[string]*names.Entity
}

// Find finds the quotations of the body, then who speaks them.
func Find(t *token.Text, known *names.Names) []Quote {
	r := &reading{Text: t, names: known}
	text := t.Article.Text
	single := prefersSingle(text)
	for i, b := range t.Article.Blocks {
		if b.Kind.Envelope() {
			continue
		}
		for _, p := range pairs(b.Span.Of(text), single) {
			q := found{Quote: Quote{Span: article.Span{Start: b.Span.Start + p.start, End: b.Span.Start + p.end}}, open: p.open, block: i}
			if n := len(r.quotes); n > 0 && r.quotes[n-1].open && r.quotes[n-1].block == i-1 && p.start == 0 {
				q.goesOn = true
			}
			r.quotes = append(r.quotes, q)
		}
	}
	if len(r.quotes) == 0 {
		return nil
	}
	r.readFrames()
	r.findSpeakers()
	var quotes []Quote
	for _, q := range r.quotes {
		if !q.drop {
			quotes = append(quotes, q.Quote)
		}
	}
	return quotes
}
