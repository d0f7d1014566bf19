package article

import "strings"

// settleTitle takes the headline for the title, or makes one of the lead.
func (a *Article) settleTitle(headline Span) {
	if headline.Start < headline.End {
		a.Title = fold(headline.Of(a.Text))
		return
	}
	a.TitleDerived = true
	for _, b := range a.Blocks {
		if b.Kind == Paragraph {
			a.Title = shorten(strings.FieldsFunc(b.Sentences[0].Of(a.Text), blank))
			return
		}
	}
	if len(a.Blocks) > 0 {
		a.Title = shorten(strings.FieldsFunc(a.Blocks[0].Span.Of(a.Text), blank))
	}
}

func shorten(w []string) string { return strings.Join(w[:min(12, len(w))], " ") }
