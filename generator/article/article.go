// Package article reads an article as it was received: wire copy, a statement,
// a pasted story.
//
// A text comes in, and Parse takes it apart. Out comes an Article: the envelope (dateline, byline, embargo, slug line, end mark), the
// headline, and the blocks of the body with their sentences. Nothing is moved or
// rewritten: all is told as spans of the text, and every character that is
// neither white space nor a control character lies in exactly one block. Where the
// sentences of a block end is told by package sentence; a title for an article
// without a headline is made by package headline.
package article

import (
	"time"

	"newsbrief/generator/day"
	"newsbrief/generator/embargo"
)

// A Span is a piece of an article's text: byte offsets, half open.
type Span struct{ Start, End int }

// Of is the text of the span.
func (s Span) Of(text string) string { return text[s.Start:s.End] }

// Contains reports whether t lies within s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// An Article is a text taken apart. Spans are offsets in Text.
type Article struct {
	Text         string    // as received, decoded to UTF-8; line ends as they were
	Title        string    // one line, white space folded
	TitleDerived bool      // there was no headline: Title was made from the lead
	Date         time.Time // the day, midnight UTC; zero when the text does not say
	Dateline     Dateline
	Embargo      embargo.Hold
	Authors      []string // from the byline, without "By"
	Blocks       []Block  // in order, disjoint
}

// A Dateline is the line that opens a wire story: "BEIJING, China, Aug 28 (Agency) —".
type Dateline struct {
	Span   Span    // from its place to its dash; empty when there is none
	Place  string  // "BEIJING", as written
	Region string  // "China"
	Agency string  // "Reuters"
	Date   day.Day // without a year when no one tells it; zero when the dateline has none
}

// A Block is a paragraph, a heading or another unit of the text.
type Block struct {
	Kind      Kind
	Span      Span   // without the white space around it
	Sentences []Span // in order, disjoint, covering the block; none of a table or the envelope
}

// A Kind says what a block is. Those of the envelope are not part of the body.
type Kind string

// The kinds of block. Paragraph to Note are the body; the rest is the envelope.
const (
	Paragraph Kind = "paragraph"
	Heading   Kind = "heading"
	Caption   Kind = "caption" // of a picture; the body without it is whole
	Item      Kind = "item"    // of a bullet list, its marker included
	Table     Kind = "table"   // rows whose words stand in columns, each a line
	Time      Kind = "time"    // the hour above an entry of a live report: "10:45 GMT"
	Note      Kind = "note"    // not of the story: who reported or owns it, whom to call, what else to read

	Headline Kind = "headline"
	Dated    Kind = "dateline" // "BEIJING, China, Aug 28 —", and a line that only dates the text
	Byline   Kind = "byline"
	Embargo  Kind = "embargo" // a notice of when the text may be published
	Slug     Kind = "slug"    // a wire's slug line or routing header, a mail's header
	EndMark  Kind = "end"     // "-30-", "###", "(ENDS)"
)

// Body is the blocks of the article itself: all but the envelope.
func (a *Article) Body() []Block {
	var body []Block
	for _, b := range a.Blocks {
		if !b.Kind.Envelope() {
			body = append(body, b)
		}
	}
	return body
}

// Envelope reports whether the kind belongs to the envelope, not to the body.
func (k Kind) Envelope() bool {
	switch k {
	case Paragraph, Heading, Caption, Item, Table, Time, Note:
		return false
	}
	return true
}
