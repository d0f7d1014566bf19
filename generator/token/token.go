// Package token cuts an article into the words, numbers and marks that every
// finder of names, dates and quantities reads.
//
// An article.Article comes in; out comes a Text: its tokens, each with its span,
// and its sentences as stretches of tokens.
package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/article"
	"newsbrief/generator/lexicon"
)

// A Kind tells words from numbers and marks.
type Kind uint8

// The kinds of token.
const (
	Word   Kind = iota // letters, with inner hyphens and apostrophes: "year-on-year", "G20"
	Number             // digits with separators: "12,500", "2.04"
	Mark               // one punctuation mark or symbol, and the possessive "’s"
)

// A Token is a word, a number or a mark of the text.
type Token struct {
	article.Span
	Text  string
	Low   string // in lower case
	Use   lexicon.Use
	Kind  Kind
	Glued bool // no white space before it
}

// Is reports whether the token is a word that serves for one of these.
func (t *Token) Is(u lexicon.Use) bool { return t.Use&u != 0 }

// Capital reports whether the token is a word that starts with a capital.
func (t *Token) Capital() bool {
	if t.Kind != Word {
		return false
	}
	if c := t.Text[0]; c < utf8.RuneSelf {
		return 'A' <= c && c <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(t.Text)
	return unicode.IsUpper(r)
}

// Shouted reports whether the token is a word of two or more capitals.
func (t *Token) Shouted() bool {
	if t.Kind != Word || len(t.Text) < 2 {
		return false
	}
	letters := 0
	for _, r := range t.Text {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters > 1
}

// Possessive reports whether the token is "’s", or the "’" after a plural.
func (t *Token) Possessive() bool {
	return t.Kind == Mark && (t.Low == "'s" || t.Glued && t.Low == "'")
}

// Cut cuts text, which starts at byte base of the article, into tokens.
func Cut(tokens []Token, text string, base int) []Token {
	space := true
	for i := 0; i < len(text); {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		if r == ' ' || unicode.IsSpace(r) {
			space = true
			i += size
			continue
		}
		kind, n := Mark, size
		switch {
		case unicode.IsDigit(r):
			kind, n = Number, numberLen(text[i:])
		case unicode.IsLetter(r):
			kind, n = Word, wordLen(text[i:])
			if m := moneyLen(text[i : i+n]); m > 0 {
				n = m
			} else if n == size+1 && text[i+size] == '.' && !space && unitBefore(tokens) {
				n = size // "$5M." and "20C." end a sentence: no initials
			}
		case isApostrophe(r) && (!space || setApart(tokens, text[i:], size)):
			n = possessiveLen(text[i:], size)
		}
		t := Token{Span: article.Span{Start: base + i, End: base + i + n}, Kind: kind, Text: text[i : i+n], Low: text[i : i+n], Glued: !space}
		switch {
		case kind == Word:
			t.Low = strings.ToLower(t.Text)
			t.Use = lexicon.UseOf(t.Low)
		case r == '’':
			t.Low = "'" + strings.ToLower(t.Text[size:])
		case r == '‑':
			t.Low, t.Use = "-", lexicon.JointWord // the hyphen that does not break
		case r == '\'':
			t.Low = strings.ToLower(t.Text)
		case r == '&', r == '-':
			t.Use = lexicon.JointWord
		}
		tokens = append(tokens, t)
		i += n
		space = false
	}
	return tokens
}

// setApart reports whether an apostrophe behind a space begins the "'s" of the
// word before it, as in text that was cut into words: "Ann 's brother".
func setApart(tokens []Token, s string, apostrophe int) bool {
	return len(tokens) > 0 && tokens[len(tokens)-1].Kind == Word && possessiveLen(s, apostrophe) > apostrophe && (len(s) == apostrophe+1 || s[apostrophe+1] == ' ')
}

// unitBefore reports whether what touches the last token may be its unit.
func unitBefore(tokens []Token) bool {
	if len(tokens) == 0 {
		return false
	}
	last := tokens[len(tokens)-1]
	return last.Kind == Number || last.Text == "°"
}

// numberLen is the length of the digits at the start of s, with the points and
// commas between them.
func numberLen(s string) int {
	i := 0
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if unicode.IsDigit(r) {
			i += size
			continue
		}
		if next, _ := utf8.DecodeRuneInString(s[i+size:]); (r == '.' || r == ',') && unicode.IsDigit(next) {
			i += size
			continue
		}
		break
	}
	return i
}

// wordLen is the length of the word at the start of s: letters and digits,
// single hyphens, apostrophes and points between letters, and the point that
// ends an abbreviation. "six-mile" and "million-dollar" are a number and its unit,
// not one word.
func wordLen(s string) int {
	i := 0
	for i < len(s) {
		if c := s[i] | 0x20; 'a' <= c && c <= 'z' {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		next, _ := utf8.DecodeRuneInString(s[i+size:])
		inner := unicode.IsLetter(next) || unicode.IsDigit(next)
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsMark(r):
		case (r == '-' || r == '‑') && inner:
			if counts(s[:i]) && !spelledAlong(s, i+size) {
				return i
			}
		case r == '&' && inner:
		case isApostrophe(r) && unicode.IsLetter(next) && possessiveLen(s[i:], size) == size:
		case r == '.' && (abbreviations[strings.ToLower(s[:i])] || initials(s[:i])):
			if !inner || !initials(s[:i]) {
				return i + size
			}
		default:
			return i
		}
		i += size
	}
	return i
}

// initials reports whether s is single letters with points: "J", "U.S".
func initials(s string) bool {
	letter := true
	for _, r := range s {
		if letter != unicode.IsLetter(r) || !letter && r != '.' {
			return false
		}
		letter = !letter
	}
	return !letter && len(s) <= 12 && s != "I" && (len(s) > 1 || s >= "A" && s <= "Z")
}

// possessiveLen is the length of "’s" at the start of s where it ends a word,
// and else that of the apostrophe alone.
func possessiveLen(s string, apostrophe int) int {
	rest := s[apostrophe:]
	if rest != "" && (rest[0] == 's' || rest[0] == 'S') {
		next, _ := utf8.DecodeRuneInString(rest[1:])
		if !unicode.IsLetter(next) && !unicode.IsDigit(next) {
			return apostrophe + 1
		}
	}
	return apostrophe
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' }

// abbreviations end in a point that is part of the word.
var abbreviations = lexicon.Set(`mr mrs ms dr prof gen sen rep gov lt col capt sgt maj cmdr adm rev hon st jr sr
inc corp ltd co bros vs jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri no`)
