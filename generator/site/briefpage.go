package site

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"newsbrief/generator/brief"
	"newsbrief/generator/check"
	"newsbrief/generator/render"
)

func (s *Site) briefPage(p *post) ([]byte, error) {
	b := &p.Brief
	body := s.renderer.Render(render.Request{Markdown: b.Body, Marks: marks(b.KeyFacts, ""), Link: s.linker(p.name, p.path)})
	view := BriefPage{
		Page:        s.page(p.path, b.Title),
		Dateline:    b.Dateline,
		Date:        stamp(b.Date, s.zone),
		Updated:     stamp(b.Updated, s.zone),
		Authors:     join(b.Authors),
		Summary:     b.Summary,
		Facts:       s.facts(p, body.Found),
		Body:        body.HTML,
		Corrections: s.corrections(b),
		Terms:       s.termLinks(p),
		Captions:    b.Captions,
		Credit:      linkTo(cmp.Or(b.Source.Name, b.Source.URL), b.Source.URL),
	}
	view.Description = b.Summary
	view.Lang = cmp.Or(b.Lang, view.Lang)
	view.Styles = append(view.Styles, s.codeStyle(p.path, body)...)
	if opensWith(body.Text, b.Summary) {
		view.Summary = "" // the lead says it; nobody reads a sentence twice
	}
	if p.source != "" {
		view.Original = relative(p.path, p.source)
	}
	if len(b.Topics) > 0 {
		t := s.terms[0].byKey[termKey(b.Topics[0])]
		kicker := s.link(p.path, t.name, t.path)
		view.Kicker = &kicker
	}
	return s.layouts.Render("brief", p.path, view)
}

// opensWith reports whether a text begins with the summary, word for word.
func opensWith(text, summary string) bool {
	start, _, ok := brief.Evidence(summary).Find(text)
	return ok && strings.TrimSpace(text[:start]) == ""
}

// marks asks for the evidence of each fact; page is where the facts are, empty
// for the page itself.
func marks(facts []brief.Fact, page string) []render.Mark {
	marks := make([]render.Mark, len(facts))
	for i, f := range facts {
		marks[i] = render.Mark{ID: evidenceID(i), Back: page + "#" + factID(i), Label: backLabel(i), Evidence: f.Evidence}
	}
	return marks
}

func backLabel(n int) string { return fmt.Sprintf("Back to key fact %d", n+1) }

// facts links each fact to its evidence: in the text where it is there, else in
// the original.
func (s *Site) facts(p *post, inText []bool) []Fact {
	places := p.review().places
	facts := make([]Fact, len(p.Brief.KeyFacts))
	for i, f := range p.Brief.KeyFacts {
		facts[i] = Fact{ID: factID(i), Kind: string(f.Kind), Label: f.Label, Value: f.Value}
		if inText[i] {
			facts[i].Href = "#" + evidenceID(i)
		} else if places[i] == check.InOriginal {
			facts[i].Href = relative(p.path, p.source) + "#" + evidenceID(i)
		}
	}
	return facts
}

func (s *Site) corrections(b *brief.Brief) []Correction {
	var all []Correction
	for _, c := range b.Corrections {
		kind := string(c.Kind)
		all = append(all, Correction{Kind: strings.ToUpper(kind[:1]) + kind[1:], Text: c.Text, Date: stamp(c.Date, s.zone)})
	}
	return all
}

// termLinks are a brief's topics, people, places and organizations.
func (s *Site) termLinks(p *post) []Terms {
	var all []Terms
	for i, v := range vocabularies {
		terms := Terms{Label: v.label}
		seen := map[*term]bool{}
		for _, name := range v.of(&p.Brief) {
			t := s.terms[i].byKey[termKey(name)]
			if !seen[t] {
				terms.Links = append(terms.Links, s.link(p.path, t.name, t.path))
			}
			seen[t] = true
		}
		if len(terms.Links) > 0 {
			all = append(all, terms)
		}
	}
	return all
}

func (s *Site) sourcePage(p *post) ([]byte, error) {
	view := SourcePage{
		Page:   s.page(p.source, "The article as received: "+p.Brief.Title),
		Up:     s.link(p.source, p.Brief.Title, p.path),
		Pieces: pieces(p.original, p.Brief.KeyFacts, p.review().places, relative(p.source, p.path)),
	}
	view.Lang = cmp.Or(p.Brief.Lang, view.Lang)
	return s.layouts.Render("source", p.source, view)
}

// pieces cuts an original wherever the evidence of a fact begins or ends. Where
// facts share words, a piece carries the ids of all that begin there.
func pieces(original string, facts []brief.Fact, places []check.Place, page string) []Piece {
	type span struct{ start, end int }
	folded := brief.Fold(original)
	spans := make([]span, len(facts))
	cuts := []int{0, len(original)}
	for i, f := range facts {
		start, end, ok := folded.Find(f.Evidence)
		if !ok || places[i] == check.Nowhere {
			continue
		}
		spans[i] = span{start, end}
		cuts = append(cuts, start, end)
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var all []Piece
	for c, start := range cuts[:len(cuts)-1] {
		end := cuts[c+1]
		piece := Piece{Text: original[start:end]}
		var of []string
		for i, f := range spans {
			if f.start > start || f.end < end {
				continue
			}
			of = append(of, evidenceID(i))
			if f.start == start {
				piece.IDs = append(piece.IDs, evidenceID(i))
			}
			if f.end == end {
				piece.Back = append(piece.Back, Link{Label: backLabel(i), Href: page + "#" + factID(i)})
			}
		}
		piece.Of = strings.Join(of, " ")
		all = append(all, piece)
	}
	return all
}
