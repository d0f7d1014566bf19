package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/sentence"
)

// markHeadline gives the first block of the body the kind Headline when it is
// one: a line without a sentence's end, with longer prose after it and not after
// the dateline. It returns the headline's span, empty when there is none.
func markHeadline(text string, blocks []Block) Span {
	for i, b := range blocks {
		switch {
		case b.Kind == Headline:
			return b.Span
		case b.Kind == Dated && i+1 < len(blocks) && inline(text, b.Span, blocks[i+1].Span):
			return Span{}
		case b.Kind != Paragraph:
			continue
		}
		if !headlinelike(b.Span.Of(text)) || !leads(text, blocks[i+1:], b.Span) {
			return Span{}
		}
		blocks[i].Kind = Headline
		return b.Span
	}
	return Span{}
}

// inline reports whether b goes on in the line in which a ends.
func inline(text string, a, b Span) bool {
	return !strings.ContainsAny(text[a.End:b.Start], "\n\r\v\f\u0085\u2028\u2029")
}

// headlinelike reports whether s can be a headline by its form.
func headlinelike(s string) bool {
	if len(s) > reach || len(strings.Fields(s)) > 22 || !strings.ContainsFunc(s, unicode.IsLetter) {
		return false
	}
	last := strings.TrimRight(s, sentence.Closing)
	switch end, _ := utf8.DecodeLastRuneInString(last); end {
	case '.':
		return strings.Count(last[strings.LastIndexFunc(last, unicode.IsSpace)+1:], ".") > 1 // "... in the U.S."
	case ',', ';', ':':
		return false
	}
	return len(sentence.Split(s)) < 3 // no list that runs on
}

// leads reports whether prose longer than the headline is among the blocks.
func leads(text string, blocks []Block, headline Span) bool {
	for _, b := range blocks {
		if b.Kind == Paragraph && (b.Span.End-b.Span.Start > headline.End-headline.Start || sentence.Ends(b.Span.Of(text))) {
			return true
		}
	}
	return false
}

// markHeadings gives the short lines between paragraphs their kind.
func markHeadings(text string, blocks []Block) {
	begun, over := false, false // the lead was met, the end mark was met
	for i, b := range blocks {
		switch {
		case b.Kind == EndMark:
			over = true
		case b.Kind != Paragraph:
			begun = begun || b.Kind == Item
		case !headinglike(b.Span.Of(text)):
			begun = true
		case (begun || i+1 < len(blocks) && blocks[i+1].Kind == Item) && precedesProse(text, blocks[i+1:], over):
			blocks[i].Kind = Heading
		}
	}
}

// headinglike reports whether s can be a heading by its form.
func headinglike(s string) bool {
	if len(s) > reach {
		return false
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, sentence.Opening))
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, sentence.Closing))
	switch {
	case unicode.IsLower(first) || !lettered(s):
		return false
	case strings.ContainsRune(".!…,;:", last) || last == '?' && !question(s):
		return false
	case strings.ContainsAny(s, "@\n\r") || bracketed(s) || strings.Contains(s, "://"):
		return false
	case strings.Contains(s, " vs ") && strings.ContainsAny(s, "0123456789"): // a row of results
		return false
	}
	n := 0
	for w := range strings.FieldsSeq(s) {
		if wordy(w) {
			n++
		}
	}
	return n <= 8 || n <= 12 && s == strings.ToUpper(s)
}

// sentencelike reports whether a paragraph is prose, or leads to a list: a line of
// an address is neither.
func sentencelike(s string) bool {
	return sentence.Ends(s) || strings.HasSuffix(s, ":") || len(s) > reach || len(strings.Fields(s)) > 8
}

// question reports whether s is one question that nobody is quoted with.
func question(s string) bool {
	return strings.HasSuffix(s, "?") && !strings.ContainsAny(s[:len(s)-1], ".!?\"“”")
}

// precedesProse reports whether a paragraph, an item or a caption comes next,
// another heading aside; after the end mark, at once.
func precedesProse(text string, blocks []Block, over bool) bool {
	skipped := 0
	for _, b := range blocks {
		switch {
		case b.Kind == Item || b.Kind == Caption:
			return true
		case b.Kind != Paragraph:
			return false
		case !headinglike(b.Span.Of(text)):
			return sentencelike(b.Span.Of(text))
		}
		if skipped++; over || skipped > 1 {
			return false
		}
	}
	return false
}
