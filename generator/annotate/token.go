package annotate

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/article"
)

// A tokenKind tells words from numbers and marks.
type tokenKind int

const (
	word   tokenKind = iota // letters, with inner hyphens and apostrophes: "year-on-year", "G20"
	number                  // digits with separators: "12,500", "2.04"
	mark                    // one punctuation mark or symbol, and the possessive "’s"
)

// A token is a word, a number or a mark of the text.
type token struct {
	article.Span
	kind  tokenKind
	text  string
	low   string // in lower case
	glued bool   // no white space before it
}

// capital reports whether the token is a word that starts with a capital.
func (t token) capital() bool {
	r, _ := utf8.DecodeRuneInString(t.text)
	return t.kind == word && unicode.IsUpper(r)
}

// shouted reports whether the token is a word of two or more capitals.
func (t token) shouted() bool {
	letters := 0
	for _, r := range t.text {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return t.kind == word && letters > 1
}

// possessive reports whether the token is "’s", or the "’" after a plural.
func (t token) possessive() bool {
	return t.kind == mark && t.glued && (t.low == "'s" || t.low == "'")
}

// A sentence is a run of tokens that no name, date or number crosses: a
// sentence of prose, or a heading or dateline as a whole.
type sentence struct {
	article.Span
	kind       article.Kind
	block      int // index in Article.Blocks
	first, end int // its tokens, half open
}

// tokenize cuts text, which starts at byte base of the article, into tokens.
func tokenize(tokens []token, text string, base int) []token {
	space := true
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if unicode.IsSpace(r) {
			space = true
			i += size
			continue
		}
		kind, n := mark, size
		switch {
		case unicode.IsDigit(r):
			kind, n = number, numberLen(text[i:])
		case unicode.IsLetter(r):
			kind, n = word, wordLen(text[i:])
		case isApostrophe(r) && !space:
			n = possessiveLen(text[i:], size)
		}
		s := text[i : i+n]
		low := strings.ToLower(s)
		if isApostrophe(r) {
			low = "'" + low[size:]
		}
		if head, _, ok := strings.Cut(s, "-"); ok && kind == word && smallNumbers[head] > 0 && spelledTens(low) < 0 {
			n = len(head) // "six-mile" is a number and its unit
			s, low = s[:n], low[:n]
		}
		tokens = append(tokens, token{
			Span: article.Span{Start: base + i, End: base + i + n},
			kind: kind, text: s, low: low, glued: !space,
		})
		i += n
		space = false
	}
	return tokens
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
// ends an abbreviation.
func wordLen(s string) int {
	i := 0
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		next, _ := utf8.DecodeRuneInString(s[i+size:])
		inner := unicode.IsLetter(next) || unicode.IsDigit(next)
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsMark(r):
		case (r == '-' || r == '‑') && inner:
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
var abbreviations = set(`mr mrs ms dr prof gen sen rep gov lt col capt sgt maj cmdr adm rev hon st jr sr
inc corp ltd co bros vs jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri no`)

// set is the words of a table.
func set(table string) map[string]bool {
	m := make(map[string]bool)
	for _, w := range strings.Fields(table) {
		m[w] = true
	}
	return m
}

// lines is the entries of a table that has one a line.
func lines(table string) []string {
	var l []string
	for line := range strings.Lines(table) {
		if line = strings.TrimSpace(line); line != "" {
			l = append(l, line)
		}
	}
	return l
}

// phrases is the entries of a table that has them between commas.
func phrases(table string) map[string]bool {
	m := make(map[string]bool)
	for _, line := range lines(table) {
		for p := range strings.SplitSeq(line, ",") {
			if p = strings.TrimSpace(p); p != "" {
				m[p] = true
			}
		}
	}
	return m
}
