// Package draft makes the first draft of a brief.
//
// An article and what was found in it come in; a brief comes out, its front
// matter filled, its facts with their evidence, its body the article's text as
// Markdown. From then on the brief belongs to its editor.
package draft

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/brief"
	"newsbrief/generator/embargo"
	"newsbrief/generator/facts"
)

// New is the draft of a brief. Where its original is kept is not for it to say. An
// article without a headline has the derived one; one without
// a date has none. The brief keeps the article's embargo; when nobody can be certain
// how long that is, Draft keeps the brief from being published.
func New(an *facts.Analysis) brief.Brief {
	a := an.Article
	b := brief.Brief{
		Title:         a.Title,
		TitleDerived:  a.TitleDerived,
		Date:          day(a.Date),
		Embargo:       heldUntil(a.Embargo),
		Draft:         a.Embargo.Notice != "" && a.Embargo.Until.IsZero(),
		Dateline:      place(a.Dateline),
		Authors:       a.Authors,
		Summary:       summary(a),
		Source:        brief.Source{Name: a.Dateline.Agency},
		Captions:      Captions(a),
		Topics:        an.Annotations.Topics,
		People:        names(an.Annotations, annotate.Person),
		Places:        names(an.Annotations, annotate.Place),
		Organizations: names(an.Annotations, annotate.Organization),
		Body:          Body(a),
	}
	for _, f := range an.Facts {
		b.KeyFacts = append(b.KeyFacts, brief.Fact{
			Kind: f.Kind, Label: f.Label, Value: f.Value, Start: f.Start, End: f.End,
			Evidence: brief.Evidence(fold(f.Evidence.Of(a.Text))),
		})
	}
	return b
}

func day(t time.Time) brief.Date {
	if t.IsZero() {
		return ""
	}
	return brief.Day(t)
}

// heldUntil is the moment a hold ends.
func heldUntil(h embargo.Hold) brief.Date {
	if h.AllDay || h.Until.IsZero() {
		return day(h.Until)
	}
	return brief.Date(h.Until.UTC().Format(time.RFC3339))
}

// place is the dateline without its date: "BEIJING, China".
func place(d article.Dateline) string {
	return fold(strings.Trim(d.Place+", "+d.Region, ", "))
}

// summary is the lead: the first sentence of the first paragraph.
func summary(a *article.Article) string {
	for _, b := range a.Blocks {
		if b.Kind == article.Paragraph && len(b.Sentences) > 0 {
			return fold(b.Sentences[0].Of(a.Text))
		}
	}
	return ""
}

// mostNames is how many names of a kind a brief lists.
const mostNames = 12

// names are the certain entities of a kind, the most mentioned first, else in the order
// of the text.
func names(n *annotate.Annotations, kind annotate.MentionKind) []string {
	count := map[string]int{}
	var all []string
	for _, m := range n.Mentions {
		if m.Kind != kind || m.Name == "" || !m.Certain {
			continue
		}
		if count[m.Name]++; count[m.Name] == 1 {
			all = append(all, m.Name)
		}
	}
	slices.SortStableFunc(all, func(a, b string) int { return cmp.Compare(count[b], count[a]) })
	return all[:min(mostNames, len(all))]
}
