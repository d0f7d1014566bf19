package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// runOn finds where the items of a list that runs on within one block begin:
// "1. Trade 2. Water", "(a) Trade (b) Water", "• Trade • Water". The list must begin
// the block or follow a sentence, and its numbers must count up.
func runOn(s string) []int {
	if first, _ := utf8.DecodeRuneInString(s); strings.ContainsRune(bullets, first) {
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
		case ok && m.value == 1 && (last == "" || endsSentence(last)):
			style, opened = m, i
		case ok && style.value > 0 && m == style.next():
			if style.value == 1 {
				starts = append(starts, opened)
			}
			starts = append(starts, i)
			style = m
		}
		i += len(token)
		i += len(s[i:]) - len(strings.TrimLeftFunc(s[i:], unicode.IsSpace))
		last = token
	}
	return starts
}

// bullets begin an item even in the middle of a line.
const bullets = "•‣◦▪●⁃"

func bulletStarts(s string) []int {
	var starts []int
	spaced := true
	for i, r := range s {
		if spaced && strings.ContainsRune(bullets, r) {
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

// readMark reads the mark that the token is.
func readMark(token string) (mark, bool) {
	rest, bracket := strings.CutPrefix(token, "(")
	m := mark{bracket: bracket}
	c := &cursor{s: rest}
	if n, ok := c.number(1, 2); ok {
		m.value = n
	} else if rest != "" && rest[0] >= 'a' && rest[0] <= 'z' {
		m.value, m.letter = int(rest[0]-'a')+1, true
		c.pos++
	}
	m.end = c.rest()
	return m, m.value > 0 && (m.end == "." && !bracket || m.end == ")" || m.end == ".)")
}
