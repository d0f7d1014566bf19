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
// s or follow a sentence, and its numbers must count up.
func itemStarts(s string) []int {
	if first, _ := utf8.DecodeRuneInString(s); strings.ContainsRune(Bullets, first) {
		return bulletStarts(s)
	}
	var starts []int
	var style mark // of the list that is open
	opened, last := 0, ""
	for i := 0; i < len(s); {
		token := s[i:]
		if end := strings.IndexFunc(token, unicode.IsSpace); end >= 0 {
			token = token[:end]
		}
		m, ok := readMark(token)
		switch {
		case ok && m.value == 1 && (last == "" || Ends(last)):
			style, opened = m, i
		case ok && style.value > 0 && m == style.next():
			if style.value == 1 {
				starts = append(starts, opened)
			}
			starts = append(starts, i)
			style = m
		}
		i += len(token)
		i = len(s) - len(strings.TrimLeftFunc(s[i:], unicode.IsSpace))
		last = token
	}
	return starts
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
