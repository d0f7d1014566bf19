// Package sentence finds where the sentences of a text end.
//
// A text of prose comes in, one paragraph of it; out come the spans of its
// sentences. Items of a list that runs on within the paragraph are parted first
// (list.go); in each part the stops are looked at one by one, and what stands
// before and after a stop decides whether it ends a sentence or belongs to an
// abbreviation, a number or a quotation (stop.go). Nothing but the text is asked, so
// a sentence is cut the same wherever it stands.
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
	start := 0
	for _, end := range append(itemStarts(text), len(text)) {
		s := splitter{text: text[:end]}
		for start < end {
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
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, Closing))
	return stops(r)
}

// trim is text[start:end] without the white space around it.
func trim(text string, start, end int) Span {
	start = end - len(strings.TrimLeftFunc(text[start:end], unicode.IsSpace))
	return Span{start, start + len(strings.TrimRightFunc(text[start:end], unicode.IsSpace))}
}

// A splitter finds the ends of sentences up to the end of its text.
type splitter struct {
	text   string
	quoted bool // a straight double quote is open
}

// next is the offset after the sentence that begins at start.
func (s *splitter) next(start int) int {
	for i := start; i < len(s.text); {
		r, n := utf8.DecodeRuneInString(s.text[i:])
		switch {
		case r == '"':
			s.quoted = !s.quoted
		case stops(r):
			stop := Span{i, s.stopEnd(i)}
			end := s.closersEnd(stop.End)
			if s.ends(start, stop, end) {
				return end
			}
			i = end
			continue
		}
		i += n
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

// closersEnd is the end of the closing marks that a stop before i takes along. A
// quote that stands apart is taken too when it closes an open one.
func (s *splitter) closersEnd(i int) int {
	for i < len(s.text) {
		rest := strings.TrimLeftFunc(s.text[i:], unicode.IsSpace)
		r, n := utf8.DecodeRuneInString(rest)
		apart := len(rest) < len(s.text)-i
		if !strings.ContainsRune(Closing, r) || apart && !s.lone(r, rest[n:]) {
			return i
		}
		if r == '"' {
			s.quoted = !s.quoted
		}
		i = len(s.text) - len(rest) + n
	}
	return i
}

// lone reports whether the closing mark r, with space before it and after behind
// it, can only belong to what stands before.
func (s *splitter) lone(r rune, after string) bool {
	next, _ := utf8.DecodeRuneInString(after)
	return (after == "" || unicode.IsSpace(next)) && r != '\'' && (r != '"' || s.quoted)
}
