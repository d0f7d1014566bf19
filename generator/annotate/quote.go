package annotate

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/article"
)

// A foundQuote is a quotation and where its text stands.
type foundQuote struct {
	Quote
	block    int
	open     bool // it goes on in the next paragraph, or its end is missing
	goesOn   bool // it continues the quotation before
	sentence int  // in which it begins
	last     int  // in which it ends
}

// findQuotes finds the quotations of the body, then who speaks them.
func (r *reading) findQuotes() []Quote {
	var found []foundQuote
	for i, b := range r.article.Blocks {
		if b.Kind.Envelope() || b.Kind == article.Heading {
			continue
		}
		for _, q := range quotesIn(b.Span.Of(r.text), b.Span.Start) {
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
		for n+1 < len(r.sentences) && r.sentences[n].End <= q.Span.Start {
			n++
		}
		q.sentence, q.last = n, n
		for q.last+1 < len(r.sentences) && r.sentences[q.last].End < q.Span.End {
			q.last++
		}
	}
}
