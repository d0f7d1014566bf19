package article

import (
	"time"

	"newsbrief/generator/dateline"
	"newsbrief/generator/day"
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
	blocks, span, line := splitDateline(text, joinAttributions(text, layout(text, lines)))
	a := &Article{Text: text, Blocks: blocks, Embargo: hold(env.notices), Authors: env.authors}
	markNotes(text, blocks)
	headline := markHeadline(text, blocks)
	markCaptions(text, blocks)
	markHeadings(text, blocks)
	for i, b := range blocks {
		if !b.Kind.Envelope() && b.Kind != Table {
			blocks[i].Sentences = sentences(text, blocks[i])
		}
	}
	a.Dateline = Dateline{Span: span, Place: line.Place, Region: line.Region, Agency: line.Agency}
	a.settleDate(env.days, line, appeared)
	a.settleTitle(headline)
	return a
}

// sentences cuts a block into its sentences, and a caption from its credit.
func sentences(text string, b Block) []Span {
	credit := b.Span.Start
	if b.Kind == Caption {
		credit += creditStart(b.Span.Of(text))
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

// splitDateline finds the dateline among the first blocks and makes it a block
// of its own.
func splitDateline(text string, blocks []Block) ([]Block, Span, dateline.Dateline) {
	tried := 0
	for i, b := range blocks {
		s := b.Span.Of(text)
		if b.Kind != Paragraph || captionLabel.MatchString(s) {
			continue
		}
		d, ok := dateline.Read(s)
		if !ok {
			if tried++; tried > 4 || len(s) > reach && sentence.Ends(s) {
				break
			}
			continue
		}
		span := trim(text, Span{b.Span.Start, b.Span.Start + d.End})
		rest := trim(text, Span{span.End, b.Span.End})
		split := append([]Block{}, blocks[:i]...)
		split = append(split, Block{Kind: Dated, Span: span})
		if rest.Start < rest.End {
			split = append(split, Block{Kind: Paragraph, Span: rest})
		}
		return append(split, blocks[i+1:]...), span, d
	}
	return blocks, Span{}, dateline.Dateline{}
}

// settleDate decides on which day the article appeared: the first full date of the
// envelope, else the dateline's, else the day that the caller knows. A date without
// a year takes the one that puts it next to a full date.
func (a *Article) settleDate(days []day.Day, d dateline.Dateline, given time.Time) {
	days = append(days, d.Preface)
	var known time.Time
	for _, e := range append(days, d.Day) {
		if known.IsZero() {
			known = e.Time()
		}
	}
	if known.IsZero() {
		known = given
	}
	a.Dateline.Date = d.Day.Near(known).Time()
	for _, e := range append(days, d.Day) {
		if a.Date.IsZero() {
			a.Date = e.Near(known).Time()
		}
	}
	if a.Date.IsZero() {
		a.Date = given
	}
}
