package article

import (
	"strings"
	"time"
	"unicode"

	"newsbrief/generator/dateline"
	"newsbrief/generator/day"
	"newsbrief/generator/sentence"
)

// An opening is where the text begins to tell its story: a dateline, and what stands
// in the same block.
type opening struct {
	block  int  // the block it stands in
	ends   int  // the block it ends in: the next when it is broken over two lines
	byline Span // before it in its line; empty without one
	at     int  // where in the text its reading begins
	line   dateline.Dateline
}

// tries is how many paragraphs are looked at for the dateline.
const tries = 5

// findDateline finds the dateline among the first blocks: the first that prose follows
// at once, else the first that may be one. A headline can look like a dateline.
func findDateline(text string, blocks []Block) (best opening, found bool) {
	tried := 0
	for i, b := range blocks {
		s := b.Span.Of(text)
		if b.Kind != Paragraph && b.Kind != Item && b.Kind != Table || captionLabel.MatchString(s) {
			continue
		}
		o, ok := readOpening(text, blocks, i)
		switch {
		case ok && o.line.Firm:
			return o, true
		case b.Kind != Paragraph:
			continue
		case ok && !found:
			best, found = o, true
		}
		if tried++; tried == tries || len(s) > reach && sentence.Ends(s) {
			break
		}
	}
	return best, found
}

// readOpening reads the dateline with which block i begins, or a line of it, or that
// stands behind a byline.
func readOpening(text string, blocks []Block, i int) (opening, bool) {
	b := blocks[i].Span
	o := opening{block: i, ends: i, at: b.Start}
	end := b.End
	if i+1 < len(blocks) && blocks[i+1].Kind == Paragraph && strings.Count(text[b.End:blocks[i+1].Span.Start], "\n") == 1 {
		end = blocks[i+1].Span.End
	}
	line, ok := dateline.Read(text[b.Start:end])
	if o.line = line; b.Start+line.End > b.End {
		o.ends++
	}
	if ok && line.Firm {
		return o, true
	}
	s := b.Of(text)
	if by := byLabel.FindString(s); by != "" {
		for at := len(by); at < min(len(s), reach/2); at++ {
			if !unicode.IsSpace(rune(s[at-1])) || !unicode.IsUpper(rune(s[at])) {
				continue
			}
			var none envelope
			name := trim(text, Span{b.Start, b.Start + at})
			line, ok := dateline.Read(s[at:])
			if ok && line.Firm && line.Start == 0 && none.readByline(strings.TrimRight(name.Of(text), " ,-")) {
				return opening{block: i, ends: i, byline: name, at: b.Start + at, line: line}, true
			}
		}
	}
	for at, c := range s[:min(len(s), reach)] {
		if c != '\n' || sentence.Ends(s[:at]) {
			continue
		}
		if line, ok := dateline.Read(s[at+1:]); ok && line.Firm {
			return opening{block: i, ends: i, at: b.Start + at + 1, line: line}, true
		}
	}
	return o, ok
}

// split makes blocks of their own of the dateline and what stands around it.
func (o opening) split(text string, blocks []Block, env *envelope) []Block {
	first, last := blocks[o.block].Span, blocks[o.ends].Span
	split := append([]Block{}, blocks[:o.block]...)
	add := func(k Kind, s Span) {
		if s = trim(text, s); s.Start < s.End {
			split = append(split, Block{Kind: k, Span: s})
		}
	}
	end, kind := o.at+o.line.End, blocks[o.ends].Kind
	if kind == Item {
		kind = Paragraph
	}
	switch {
	case o.byline.Start < o.byline.End:
		env.readByline(strings.TrimRight(o.byline.Of(text), " ,-"))
		add(Byline, o.byline)
	default:
		add(Paragraph, Span{first.Start, o.at})
	}
	add(Dated, Span{o.at, end})
	add(kind, Span{end, last.End})
	return append(split, blocks[o.ends+1:]...)
}

// settleDateline tells of the dateline, and on which day the article appeared: on the
// first full date of the envelope, else the dateline's, else the day that the caller
// knows. A date without a year takes the one that puts it next to a full date.
func (a *Article) settleDateline(o opening, days []day.Day, given time.Time) {
	line := o.line
	days = append(days, line.Preface, line.Day)
	var known time.Time
	for _, d := range days {
		if known.IsZero() {
			known = d.Time()
		}
	}
	if known.IsZero() {
		known = given
	}
	for _, d := range days {
		if a.Date.IsZero() {
			a.Date = d.Near(known).Time()
		}
	}
	if a.Date.IsZero() {
		a.Date = given
	}
	if line.Place != "" {
		a.Dateline = Dateline{
			Span:  trim(a.Text, Span{o.at + line.Start, o.at + line.End}),
			Place: line.Place, Region: line.Region, Agency: line.Agency, Date: line.Day.Near(known),
		}
	}
}
