package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A line is one line of the text.
type line struct {
	span  Span // without the white space around it; empty when the line is blank
	left  int  // columns of white space before it
	width int  // columns to its end
	kind  Kind // of an envelope line; empty for one of the body
}

func (l line) blank() bool { return l.span.Start == l.span.End }

// reach is how many bytes a line has at most that tells of the text: a notice, a
// headline, a credit.
const reach = 240

// blank reports whether r leaves nothing on paper, so that no block need hold it.
func blank(r rune) bool {
	return unicode.IsSpace(r) || unicode.IsControl(r) || r == '\uFEFF'
}

// splitLines cuts text at every kind of line end. A form feed and U+2029 end a
// paragraph too, so a blank line follows them.
func splitLines(text string) []line {
	var lines []line
	start := 0
	for i := 0; i < len(text); {
		if c := text[i]; c >= ' ' && c != 0xC2 && c != 0xE2 { // no line end begins so
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case r == '\r' && strings.HasPrefix(text[i+1:], "\n"):
			n = 2
		case r != '\n' && r != '\r' && r != '\v' && r != '\f' && r != '\u0085' && r != '\u2028' && r != '\u2029':
			i += n
			continue
		}
		lines = append(lines, newLine(text, Span{start, i}))
		i += n
		start = i
		if r == '\f' || r == '\u2029' {
			lines = append(lines, line{span: Span{start, start}})
		}
	}
	return append(lines, newLine(text, Span{start, len(text)}))
}

func newLine(text string, s Span) line {
	l := line{span: trim(text, s)}
	for _, r := range text[s.Start:l.span.Start] {
		switch {
		case r == '\t':
			l.left += 8 - l.left%8
		case unicode.IsSpace(r):
			l.left++
		}
	}
	l.width = l.left + utf8.RuneCountInString(l.span.Of(text))
	return l
}

// trim is s without the blanks at its ends.
func trim(text string, s Span) Span {
	inner := strings.TrimLeftFunc(s.Of(text), blank)
	if inner == "" {
		return Span{s.Start, s.Start}
	}
	start := s.End - len(inner)
	return Span{start, start + len(strings.TrimRightFunc(inner, blank))}
}

// fold is s on one line, with single spaces.
func fold(s string) string {
	return strings.Join(strings.FieldsFunc(s, blank), " ")
}
