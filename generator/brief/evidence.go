package brief

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Evidence is the words of the article that support a fact, verbatim. White
// space and the style of quotation marks aside, not a character may differ.
type Evidence string

// Find is the place of the evidence in text, as byte offsets; ok is false when
// the text does not hold it. It never matches part of a word or of a number:
// "12.5 percent" is not in "112.5 percent", nor "$2" in "$2.04".
func (e Evidence) Find(text string) (start, end int, ok bool) {
	return Fold(text).Find(e)
}

// Folded is a text prepared for finding evidence in it: white space runs are one
// space and quotation marks are straight.
type Folded struct {
	text   string
	origin []int // for every byte of text, and for its end, the offset it came from
}

// Fold prepares text, so that many pieces of evidence can be found in it.
func Fold(text string) Folded {
	f := Folded{origin: make([]int, 0, len(text)+1)}
	var b strings.Builder
	b.Grow(len(text))
	inSpace := false
	for i, r := range text {
		if unicode.IsSpace(r) {
			if !inSpace {
				b.WriteByte(' ')
				f.origin = append(f.origin, i)
			}
			inSpace = true
			continue
		}
		inSpace = false
		b.WriteRune(straighten(r))
		for len(f.origin) < b.Len() {
			f.origin = append(f.origin, i)
		}
	}
	f.text = b.String()
	f.origin = append(f.origin, len(text))
	return f
}

// Find is Evidence.Find in the prepared text; the offsets are those of the
// text that was folded.
func (f Folded) Find(e Evidence) (start, end int, ok bool) {
	words := strings.TrimSpace(Fold(string(e)).text)
	if words == "" {
		return 0, 0, false
	}
	for from := 0; ; {
		i := strings.Index(f.text[from:], words)
		if i < 0 {
			return 0, 0, false
		}
		i += from
		j := i + len(words)
		if !cutsWord(f.text, i) && !cutsWord(f.text, j) && !signed(f.text, i) {
			return f.origin[i], f.origin[j], true
		}
		_, n := utf8.DecodeRuneInString(words)
		from = i + n
	}
}

// straighten maps the quotation marks of all styles to the typewriter's.
func straighten(r rune) rune {
	switch r {
	case '‘', '’', '‚', '‛':
		return '\''
	case '“', '”', '„', '‟', '«', '»':
		return '"'
	}
	return r
}

// cutsWord reports whether a cut at byte i would part a word or a number.
func cutsWord(s string, i int) bool {
	before, n := utf8.DecodeLastRuneInString(s[:i])
	after, m := utf8.DecodeRuneInString(s[i:])
	switch {
	case n == 0 || m == 0:
		return false
	case wordly(before) && wordly(after):
		return true
	case unicode.IsDigit(before) && isPoint(after):
		next, _ := utf8.DecodeRuneInString(s[i+m:])
		return unicode.IsDigit(next)
	case isPoint(before) && unicode.IsDigit(after):
		last, _ := utf8.DecodeLastRuneInString(s[:i-n])
		return unicode.IsDigit(last)
	}
	return false
}

// signed reports whether the number at byte i has a minus sign before it.
func signed(s string, i int) bool {
	first, _ := utf8.DecodeRuneInString(s[i:])
	sign, n := utf8.DecodeLastRuneInString(s[:i])
	if !unicode.IsDigit(first) || sign != '-' && sign != '−' {
		return false
	}
	before, m := utf8.DecodeLastRuneInString(s[:i-n])
	return m == 0 || before == ' '
}

func wordly(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

func isPoint(r rune) bool { return r == '.' || r == ',' }
