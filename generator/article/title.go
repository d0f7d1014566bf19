package article

import (
	"strings"
	"unicode"

	"newsbrief/generator/headline"
)

// settleTitle takes the headline for the title, or makes one of the lead.
func (a *Article) settleTitle(line Span) {
	if line.Start < line.End {
		a.Title = fold(line.Of(a.Text))
		return
	}
	lead := a.lead()
	words := fold(lead)
	if _, item, marked := strings.Cut(words, " "); marked && bulleted(lead) && lettered(item) {
		words = item
	}
	a.Title = headline.FromLead(words)
	a.TitleDerived = a.Title != ""
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
