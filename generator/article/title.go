package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/headline"
	"newsbrief/generator/sentence"
)

// settleTitle takes the headline for the title, or makes one of the lead.
func (a *Article) settleTitle(line Span) {
	if line.Start < line.End {
		a.Title = fold(line.Of(a.Text))
		return
	}
	lead := a.lead()
	words := fold(lead)
	if item := unmarked(words); lettered(item) {
		words = item
	}
	a.Title = headline.FromLead(words)
	a.TitleDerived = a.Title != ""
}

// unmarked is s without the mark of a list's item, which may be glued to its word:
// "•Trade rises".
func unmarked(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case !bulleted(s):
		return s
	case strings.ContainsRune(sentence.Bullets, r):
		return strings.TrimLeft(s[n:], " ")
	}
	_, item, _ := strings.Cut(s, " ")
	return item
}

// lead is the first sentence with a letter: of a paragraph, else of any block.
func (a *Article) lead() string {
	fallback := ""
	for _, b := range a.Blocks {
		s := b.Span.Of(a.Text)
		if len(b.Sentences) > 0 {
			s = b.Sentences[0].Of(a.Text)
		}
		switch {
		case !lettered(s) && fallback != "":
		case b.Kind == Paragraph && lettered(s):
			return s
		case !lettered(fallback):
			fallback = s
		}
	}
	return fallback
}

func lettered(s string) bool { return strings.ContainsFunc(s, unicode.IsLetter) }
