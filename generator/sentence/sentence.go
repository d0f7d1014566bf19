// Package sentence finds where the sentences of a text end.
//
// A text of prose comes in, one paragraph of it; out come the spans of its
// sentences. Items of a list that runs on within the paragraph are parted first
// (list.go); in each part the stops are looked at one by one, and what stands
// before and after a stop decides whether it ends a sentence (stop.go) or belongs to
// an abbreviation, a number or an hour (abbreviation.go). Nothing but the text is
// asked, so a sentence is cut the same wherever it stands.
//
// What a sentence begins with, ends with and reports with is told to others too:
// Starter, Ends, Saying.
package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Span is a sentence in a text: byte offsets, half open.
type Span struct{ Start, End int }

// The marks that open and close what is quoted or bracketed. Straight quotes do both.
const (
	Opening = "\"'“‘„«‹([{¿¡`"
	Closing = "\"'”’»›)]}"
)

// Split cuts text into its sentences: in order, disjoint, and together every
// character but the white space between them. The time it takes is linear in the
// length of text.
func Split(text string) []Span {
	var list []Span
	s := splitter{letters: lettersOf(text)}
	start := 0
	for _, end := range append(itemStarts(text), len(text)) {
		s.text, s.quoted = text[:end], false
		for start < end {
			start += spaces(s.text[start:])
			next := s.next(start)
			if sentence := trim(text, start, next); sentence.Start < sentence.End {
				list = append(list, sentence)
			}
			start = next
		}
	}
	return list
}

// Ends reports whether s ends with a stop, closing marks aside.
func Ends(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(unclosed(s))
	return stops(r)
}

// trim is text[start:end] without the white space around it.
func trim(text string, start, end int) Span {
	start = end - len(strings.TrimLeftFunc(text[start:end], unicode.IsSpace))
	return Span{start, start + len(strings.TrimRightFunc(text[start:end], unicode.IsSpace))}
}

// A splitter finds the ends of sentences up to the end of its text.
type splitter struct {
	text    string
	letters lettering
	quoted  bool // a straight double quote is open
	bracket int  // where a round bracket was opened last
}

// next is the offset after the sentence that begins at start.
func (s *splitter) next(start int) int {
	s.bracket = start
	for i := start; i < len(s.text); {
		switch s.text[i] {
		case '"':
			s.quoted = !s.quoted
		case '(':
			s.bracket = i
		case '.', '!', '?', 0xE2, 0xE3, 0xEF: // the first byte of a stop
			r, n := utf8.DecodeRuneInString(s.text[i:])
			if !stops(r) {
				i += n
				continue
			}
			stop := Span{i, s.stopEnd(i)}
			end := s.closersEnd(stop.End)
			if s.ends(start, stop, end) {
				return end
			}
			i = end
			continue
		}
		i++
	}
	return len(s.text)
}

// stops reports whether r can end a sentence.
func stops(r rune) bool {
	switch r {
	case '.', '!', '?', '…', '。', '．', '！', '？':
		return true
	}
	return false
}

// stopEnd is the end of the stops that begin at i: "?!", "...", ". . .".
func (s *splitter) stopEnd(i int) int {
	for {
		r, n := utf8.DecodeRuneInString(s.text[i:])
		if !stops(r) {
			return i
		}
		i += n
		if strings.HasPrefix(s.text[i:], " .") {
			after, _ := utf8.DecodeRuneInString(s.text[i+2:])
			if !unicode.IsDigit(after) && !unicode.IsLetter(after) {
				i++
			}
		}
	}
}

// closersEnd is the end of the closing marks that a stop before i takes along, and of
// the number of a note behind it: ".[2]". A quote that stands apart is taken too when
// it closes an open one.
func (s *splitter) closersEnd(i int) int {
	for i < len(s.text) {
		n := spaces(s.text[i:])
		rest := s.text[i+n:]
		r, size := utf8.DecodeRuneInString(rest)
		switch {
		case strings.HasPrefix(rest, "''"):
			size = 2
		case n == 0 && note(rest) > 0:
			size = note(rest)
		case !closes(r), n > 0 && !s.lone(r, rest[size:]), r == '"' && n == 0 && s.reopens(rest):
			return i
		}
		if r == '"' {
			s.quoted = !s.quoted
		}
		i += n + size
	}
	return i
}

// lone reports whether the closing mark r, with space before it and after behind
// it, can only belong to what stands before.
func (s *splitter) lone(r rune, after string) bool {
	next, _ := utf8.DecodeRuneInString(after)
	return (after == "" || unicode.IsSpace(next)) && r != '\'' && (r != '"' || s.quoted)
}

// reopens reports whether the straight quote that rest begins with opens the next
// sentence, though no space is before it.
func (s *splitter) reopens(rest string) bool {
	after, _ := utf8.DecodeRuneInString(rest[1:])
	return !s.quoted && unicode.IsUpper(after)
}

// note is the length of the number of a note at the start of s: "[12]".
func note(s string) int {
	inner, bracket := strings.CutPrefix(s, "[")
	if !bracket {
		return 0
	}
	n := strings.IndexByte(head(inner, 4), ']')
	if n <= 0 || strings.Trim(inner[:n], digits) != "" {
		return 0
	}
	return n + 2
}
