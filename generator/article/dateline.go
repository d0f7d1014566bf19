package article

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/caption"
	"newsbrief/generator/dateline"
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

// How many paragraphs are looked at for the dateline, and how many blocks at all.
const (
	tries   = 5
	deepest = 40
)

// findDateline finds the dateline among the first blocks: the first that is certain,
// else the likeliest. A headline can look like a dateline.
func findDateline(text string, blocks []Block) (best opening, found bool) {
	tried := 0
	for i, b := range blocks[:min(len(blocks), deepest)] {
		s := b.Span.Of(text)
		if b.Kind != Paragraph && b.Kind != Item && b.Kind != Table || caption.Labelled(s) {
			continue
		}
		o, ok := readOpening(text, blocks, i)
		switch {
		case ok && o.line.Trust == dateline.Certain:
			return o, true
		case b.Kind != Paragraph:
			continue
		case ok && o.line.Trust > best.line.Trust:
			best, found = o, true
		}
		if tried++; tried == tries || len(s) > reach && sentence.Ends(s) {
			break
		}
	}
	return best, found
}

// readOpening reads the dateline with which block i begins, or a line of it, or that
// stands behind a byline. It may go on in the next line, which is a block then.
func readOpening(text string, blocks []Block, i int) (opening, bool) {
	b := blocks[i].Span
	end := b.End
	if goesOnBelow(text, blocks[i:]) {
		end = blocks[i+1].Span.End
	}
	s := text[b.Start:min(end, b.Start+2*reach)]
	o := opening{block: i, ends: i, at: b.Start}
	ok := false
	if at, line := behindByline(s); at > 0 {
		o.byline = trim(text, Span{b.Start, b.Start + at})
		o.at, o.line, ok = b.Start+at, line, true
	} else if o.line, ok = dateline.Read(s); o.line.Trust < dateline.Certain {
		if at, line := belowHeadline(s, min(b.End-b.Start, reach)); at > 0 {
			o.at, o.line, ok = b.Start+at, line, true
		}
	}
	if o.at+o.line.End > b.End {
		o.ends++
	}
	return o, ok
}

// goesOnBelow reports whether the line in which the first block ends may go on in the
// next block. One that begins with a dash looks like an item, but a list has two.
func goesOnBelow(text string, blocks []Block) bool {
	if len(blocks) < 2 || strings.Count(text[blocks[0].Span.End:blocks[1].Span.Start], "\n") != 1 {
		return false
	}
	return blocks[1].Kind == Paragraph || blocks[1].Kind == Item && (len(blocks) == 2 || blocks[2].Kind != Item)
}

// belowHeadline finds the dateline at the beginning of a line among the first n bytes,
// behind lines that are no prose, and where it begins; 0 without one. A long headline
// is taken for a line of its paragraph.
func belowHeadline(s string, n int) (int, dateline.Dateline) {
	for at, c := range s[:n] {
		if c != '\n' || sentence.Ends(s[:at]) || hangs(s[:at]) {
			continue
		}
		line, ok := dateline.Read(s[at+1:])
		capitals := !strings.ContainsFunc(s[:at], unicode.IsLower)
		first, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(s[at+1+line.End:], blank))
		switch {
		case !ok || unicode.IsLower(first):
		case line.Trust == dateline.Certain, capitals && line.Trust == dateline.Likely:
			return at + 1, line
		}
	}
	return 0, dateline.Dateline{}
}

// behindByline finds the dateline that follows a byline in its line, and where it
// begins; 0 without one: "By Jane Doe, Agency LONDON, March 2 - ".
func behindByline(s string) (int, dateline.Dateline) {
	by := byLabel.FindString(s)
	if by == "" {
		return 0, dateline.Dateline{}
	}
	for at := len(by) + 1; at < min(len(s), reach/2) && s[at-1] != '\n'; at++ {
		if !unicode.IsSpace(rune(s[at-1])) || unicode.IsSpace(rune(s[at])) {
			continue
		}
		line, ok := dateline.Read(s[at:])
		var env envelope
		if ok && line.Trust == dateline.Certain && line.Start == 0 && even(line.Place) && env.readByline(strings.TrimRight(s[:at], " \t\n,-")) {
			return at, line
		}
	}
	return 0, dateline.Dateline{}
}

// even reports whether a name is all in capitals or all not: "Correspondent LONDON"
// is two.
func even(name string) bool {
	words := strings.Fields(name)
	for _, w := range words {
		if (w == strings.ToUpper(w)) != (words[0] == strings.ToUpper(words[0])) {
			return false
		}
	}
	return len(words) > 0
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
		env.readByline(strings.TrimRight(o.byline.Of(text), " \t\n,-"))
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
func (a *Article) settleDateline(o opening, env envelope, given time.Time) {
	line := o.line
	days := append(env.days, line.Preface, line.Day)
	days = append(days, env.revised...) // better than none
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
	if line.Trust > 0 {
		a.Dateline = Dateline{
			Span:  trim(a.Text, Span{o.at + line.Start, o.at + line.End}),
			Place: line.Place, Region: line.Region, Agency: line.Agency, Date: line.Day.Near(known),
		}
	}
}
