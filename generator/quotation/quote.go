// Package quotation finds the words between quotation marks and who speaks them.
//
// A token.Text and its names come in; out come Quotes in text order. The speaker
// is read from the clause behind the words, the clause before them, the sentence
// before in their paragraph; one that is not certain is left out.
package quotation

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/article"
	"newsbrief/generator/names"
	"newsbrief/generator/token"
)

// A Quote is words between quotation marks, which the span takes in.
type Quote struct {
	Span        article.Span
	Speaker     string       // canonical name; empty when not certain
	SpeakerSpan article.Span // the mention that names the speaker; empty when none
	Cue         string       // "said"
}

// A reading is a text in which speakers are being found.
type reading struct {
	*token.Text
	names *names.Names
}

// A foundQuote is a quotation and where its text stands.
type foundQuote struct {
	Quote
	block    int
	open     bool // it goes on in the next paragraph, or its end is missing
	goesOn   bool // it continues the quotation before
	sentence int  // in which it begins
	last     int  // in which it ends
}

// Find finds the quotations of the body, then who speaks them.
func Find(t *token.Text, known *names.Names) []Quote {
	r := &reading{t, known}
	var found []foundQuote
	for i, b := range r.Article.Blocks {
		if b.Kind.Envelope() || b.Kind == article.Heading {
			continue
		}
		for _, q := range quotesIn(b.Span.Of(r.Article.Text), b.Span.Start) {
			q.block = i
			if n := len(found); n > 0 && found[n-1].open && found[n-1].block == i-1 && q.Span.Start == b.Span.Start {
				q.goesOn = true
			}
			found = append(found, q)
		}
	}
	r.placeQuotes(found)
	r.findSpeakers(found)
	quotes := make([]Quote, len(found))
	for i, q := range found {
		quotes[i] = q.Quote
	}
	return quotes
}

// quotesIn finds the quotations of one block, which starts at byte base. A
// straight mark opens and closes in turn; a quotation that the block does not
// close reaches to its end.
func quotesIn(text string, base int) []foundQuote {
	var found []foundQuote
	start, closer := -1, rune(0)
	double := strings.ContainsAny(text, "“\"„")
	add := func(end int, open bool) {
		if strings.ContainsFunc(text[start:end], unicode.IsLetter) {
			found = append(found, foundQuote{Quote: Quote{Span: article.Span{Start: base + start, End: base + end}}, open: open})
		}
		start = -1
	}
	for i, c := range text {
		end := i + utf8.RuneLen(c)
		if c == utf8.RuneError {
			continue
		}
		switch {
		case start < 0 && (c == '“' || c == '"' && opensQuote(text, i) || c == '„' || c == '«' || c == '‘' && !double && opensQuote(text, i)):
			start, closer = i, closing(c)
		case start >= 0 && c == closer && (c != '’' || !letterAt(text, end)), start >= 0 && c == '"' && closer == '”', start >= 0 && c == '”' && closer == '"',
			start >= 0 && c == '“' && closer == '„':
			add(end, false)
		case start >= 0 && c == '“' && closer == '”':
			add(i, true)
			start = i
		}
	}
	if start >= 0 && (closer == '”' || closer == '"') {
		add(len(strings.TrimRight(text, " \t\r\n")), true)
	}
	return found
}

func closing(opener rune) rune {
	switch opener {
	case '“', '„':
		return '”'
	case '«':
		return '»'
	case '‘':
		return '’'
	}
	return opener
}

// opensQuote reports whether a straight mark at i stands before a word, so that
// an inch sign (5'10") opens nothing.
func opensQuote(text string, i int) bool {
	before, n := utf8.DecodeLastRuneInString(text[:i])
	return n == 0 || !unicode.IsDigit(before) && !unicode.IsLetter(before)
}

func letterAt(text string, i int) bool {
	c, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsLetter(c)
}

// placeQuotes finds the sentences in which each quotation begins and ends.
func (r *reading) placeQuotes(found []foundQuote) {
	n := 0
	for i := range found {
		q := &found[i]
		for n+1 < len(r.Sentences) && r.Sentences[n].End <= q.Span.Start {
			n++
		}
		q.sentence, q.last = n, n
		for q.last+1 < len(r.Sentences) && r.Sentences[q.last].End < q.Span.End {
			q.last++
		}
	}
}
