package sentence

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Bullets are the marks that begin a list's item even in the middle of a line.
const Bullets = "•‣◦▪●⁃"

// itemStarts finds where the items of a list that runs on within s begin:
// "1. Trade 2. Water", "(a) Trade (b) Water", "• Trade • Water". The list must begin
// s or follow a sentence, and its numbers must count up, from 1 or from whatever
// stands in brackets.
func itemStarts(s string) []int {
	if first, _ := utf8.DecodeRuneInString(s); strings.ContainsRune(Bullets, first) {
		return bulletStarts(s)
	}
	var starts []int
	var open mark // the last of the list so far
	begun := -1   // where the first item begins, while it is the only one
	for i := range len(s) {
		if s[i] != '.' && s[i] != ')' {
			continue
		}
		if after, _ := utf8.DecodeRuneInString(s[i+1:]); i+1 < len(s) && !unicode.IsSpace(after) {
			continue
		}
		token := lastWord(s[max(0, i-longestMark) : i+1])
		if len(token) > longestMark {
			continue
		}
		m, ok := readMark(token)
		at := i + 1 - len(token)
		switch {
		case ok && open.value > 0 && m == open.next():
			if begun >= 0 {
				starts = append(starts, begun)
			}
			starts = append(starts, at)
			open, begun = m, -1
		case ok && (m.value == 1 || m.end == ")") && opensList(s[:at]):
			open, begun = m, at
		}
	}
	return starts
}

// opensList reports whether a list can begin after s: at the start, or after a sentence.
func opensList(s string) bool {
	s = strings.TrimRightFunc(s, unicode.IsSpace)
	return s == "" || Ends(s)
}

func bulletStarts(s string) []int {
	var starts []int
	spaced := true
	for i, r := range s {
		if spaced && strings.ContainsRune(Bullets, r) {
			starts = append(starts, i)
		}
		spaced = unicode.IsSpace(r)
	}
	return starts
}

// A mark is the number or letter of an item: value 2 of "2.)" or "b.)".
type mark struct {
	value   int
	letter  bool
	bracket bool   // "(" before it
	end     string // ".", ")" or ".)"
}

func (m mark) next() mark {
	m.value++
	return m
}

// longestMark is the length of "(12.)".
const longestMark = 5

// readMark reads the mark that the token is: one or two digits, or a small letter,
// in brackets or with a stop.
func readMark(token string) (mark, bool) {
	rest, bracket := strings.CutPrefix(token, "(")
	m := mark{bracket: bracket}
	m.end = strings.TrimLeft(rest, digits)
	switch number := rest[:len(rest)-len(m.end)]; {
	case number != "" && len(number) <= 2:
		m.value, _ = strconv.Atoi(number)
	case number == "" && rest != "" && rest[0] >= 'a' && rest[0] <= 'z':
		m.value, m.letter, m.end = int(rest[0]-'a')+1, true, rest[1:]
	}
	return m, m.value > 0 && (m.end == "." && !bracket || m.end == ")" || m.end == ".)")
}
