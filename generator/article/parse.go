package article

import (
	"time"

	"newsbrief/generator/caption"
	"newsbrief/generator/embargo"
	"newsbrief/generator/person"
	"newsbrief/generator/sentence"
)

// Parse takes text apart. It never fails: a text of which nothing is known is
// one paragraph a line. The time it takes is linear in the length of text.
func Parse(text string) *Article { return ParseDated(text, time.Time{}) }

// ParseDated takes text apart that is known to have appeared on a day, midnight UTC.
// What the text itself says of its date goes first; the day supplies the year of a
// dateline without one, and the date of a text that tells none.
func ParseDated(text string, appeared time.Time) *Article {
	env, lines := readEnvelope(text, splitLines(text))
	markTables(text, lines)
	blocks := joinAttributions(text, layout(text, lines))
	open, found := findDateline(text, blocks)
	if found {
		blocks = open.split(text, blocks, &env)
	}
	a := &Article{Text: text, Blocks: blocks, Embargo: embargo.Read(env.notices), Authors: env.authors}
	markNotes(text, blocks)
	headline := markHeadline(text, blocks)
	markCaptions(text, blocks)
	markHeadings(text, blocks)
	for i, b := range blocks {
		if !b.Kind.Envelope() && b.Kind != Table {
			blocks[i].Sentences = sentences(text, blocks[i])
		}
	}
	a.settleDateline(open, env, appeared)
	a.settleTitle(headline)
	return a
}

// sentences cuts a block into its sentences, and a caption from its credit.
func sentences(text string, b Block) []Span {
	credit := b.Span.Start
	if b.Kind == Caption {
		credit += caption.CreditStart(b.Span.Of(text))
	}
	var list []Span
	for _, part := range []Span{{b.Span.Start, credit}, {credit, b.Span.End}} {
		for _, s := range sentence.Split(part.Of(text)) {
			if s := trim(text, Span{part.Start + s.Start, part.Start + s.End}); s.Start < s.End {
				list = append(list, s)
			}
		}
	}
	return list
}

// markCaptions gives the paragraphs that are captions their kind: by what they say of
// themselves, or because they are the name of a person the text speaks of.
func markCaptions(text string, blocks []Block) {
	var names person.Lines
	for _, b := range blocks {
		if b.Kind == Paragraph {
			names.Add(b.Span.Of(text))
		}
	}
	for _, b := range blocks {
		if names.None() {
			break
		}
		if s := b.Span.Of(text); b.Kind == Paragraph && !headinglike(s) {
			names.Read(s)
		}
	}
	for i, b := range blocks {
		if s := b.Span.Of(text); b.Kind == Paragraph && len(s) < 1000 && (caption.Match(s) || names.Name(s)) {
			blocks[i].Kind = Caption
		}
	}
}
