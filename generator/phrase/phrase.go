// Package phrase finds out whether a text has one of many phrases, in one pass over
// the text however many they are.
//
// A Set is compiled once from its phrases: letters a to z, digits and single spaces.
// A text is read as words in lower case with one space before, between and behind
// them, whatever marks part them: " deny" is there where a word begins so,
// " if " where it is a word. The Set is an automaton after Aho and Corasick (1975).
package phrase

import (
	"unicode"
	"unicode/utf8"
)

// A Set is phrases to look for.
type Set struct {
	next [][symbols]uint16 // the state behind a state and a symbol
	ends []bool            // by state: a phrase ends here
}

// What a text is made of: a space, a to z, 0 to 9, and letters that no phrase has.
const (
	space   = 0
	foreign = 37
	symbols = 38
)

// Compile makes a Set of phrases. It panics on a character that no phrase can have:
// phrases are tables of a program.
func Compile(phrases ...string) *Set {
	s := &Set{next: make([][symbols]uint16, 1), ends: make([]bool, 1)}
	for _, p := range phrases {
		state := uint16(0)
		for i := range len(p) {
			c := symbol(p[i])
			if c == foreign || c == space && p[i] != ' ' {
				panic("phrase: " + p)
			}
			if s.next[state][c] == 0 {
				s.next = append(s.next, [symbols]uint16{})
				s.ends = append(s.ends, false)
				s.next[state][c] = uint16(len(s.next) - 1)
			}
			state = s.next[state][c]
		}
		s.ends[state] = true
	}
	s.link()
	return s
}

// link adds the transitions of a phrase that breaks off: to the longest beginning of
// a phrase that has been read by then.
func (s *Set) link() {
	back := make([]uint16, len(s.next)) // by state: where it goes on when it breaks off
	var queue []uint16
	for _, to := range s.next[0] {
		if to != 0 {
			queue = append(queue, to)
		}
	}
	for len(queue) > 0 {
		state := queue[0]
		queue = queue[1:]
		s.ends[state] = s.ends[state] || s.ends[back[state]]
		for c, to := range s.next[state] {
			if to == 0 {
				s.next[state][c] = s.next[back[state]][c]
				continue
			}
			back[to] = s.next[back[state]][c]
			queue = append(queue, to)
		}
	}
}

// In reports whether a text has one of the phrases.
func (s *Set) In(text string) bool { return s.Index(text) >= 0 }

// Index is the byte of text behind the first phrase to end in it, or -1. A phrase
// that ends in a space ends behind the mark that was read as one.
func (s *Set) Index(text string) int {
	state := s.next[0][space]
	if s.ends[state] {
		return 0
	}
	blank := true
	for i := 0; i < len(text); {
		c, size := symbol(text[i]), 1
		if text[i] >= utf8.RuneSelf {
			var r rune
			if r, size = utf8.DecodeRuneInString(text[i:]); unicode.IsLetter(r) {
				c = foreign
			}
		}
		i += size
		if c == space && blank {
			continue
		}
		blank = c == space
		if state = s.next[state][c]; s.ends[state] {
			return i
		}
	}
	if !blank && s.ends[s.next[state][space]] {
		return len(text)
	}
	return -1
}

// symbol is what a byte below utf8.RuneSelf is read as; any other is a space.
func symbol(b byte) byte { return alphabet[b] }

var alphabet = func() (a [256]byte) {
	for i := range byte(26) {
		a['a'+i], a['A'+i] = i+1, i+1
	}
	for i := range byte(10) {
		a['0'+i] = i + 27
	}
	return a
}()
