package statement

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/article"
)

// A Word is what stands between white space, without the marks around it.
type Word struct {
	article.Span
	Text string
	Low  string // in lower case
	Mark byte   // what parts it from the next word: , ; : . ( or - for a dash; 0 for nothing

	opened, closed bool // a quotation mark or bracket stands before, behind
	bracket        bool
	after          byte         // the mark behind the closing one
	quoted         article.Span // the word with the marks that open or close a quotation
}

// Capital reports whether the word begins with a capital letter.
func (w Word) Capital() bool {
	r, _ := utf8.DecodeRuneInString(w.Text)
	return unicode.IsUpper(r)
}

// Words cuts the text at s into words.
func Words(text string, s article.Span) []Word {
	part := s.Of(text)
	words := make([]Word, 0, len(part)/6+2)
	first := 0 // of a field
	for at := 0; at < len(part); {
		size := blank(part[at:])
		if size == 0 {
			at++
			continue
		}
		if at > first {
			words = add(words, part[first:at], s.Start+first)
		}
		at += size
		first = at
	}
	if first < len(part) {
		words = add(words, part[first:], s.Start+first)
	}
	return unquote(words)
}

// blank is how many bytes the white space has that the text begins with.
func blank(text string) int {
	switch c := text[0]; {
	case c == ' ', c >= '\t' && c <= '\r':
		return 1
	case c >= 0xC2 && c <= 0xE3: // the first byte of all other white space
		if r, size := utf8.DecodeRuneInString(text); unicode.IsSpace(r) {
			return size
		}
	}
	return 0
}

// longestPhrase is how many words between quotation marks are read as if the marks
// were not there: “new chapter”.
const longestPhrase = 5

// unquote takes the marks off short phrases, and out of the words an acronym in brackets,
// whose long form stands before it, or an amount, which says the one before it in
// another currency.
func unquote(words []Word) []Word {
	out := words[:0]
	for i := 0; i < len(words); i++ {
		w := words[i]
		if !w.opened {
			out = append(out, w)
			continue
		}
		if w.closed && w.bracket && len(out) > 0 && strings.ToUpper(w.Text) == w.Text {
			last := &out[len(out)-1]
			last.Mark = w.after
			if w.Number() { // "nausea (11%)": the number stays with what it counts
				last.End = w.quoted.End
			}
			continue
		}
		end := i
		for end < len(words) && end < i+longestPhrase && !words[end].closed {
			end++
		}
		if end < len(words) && words[end].closed && w.bracket && len(out) > 0 && strings.IndexAny(w.Text, "$€£¥") == 0 {
			out[len(out)-1].Mark = words[end].after
			i = end
			continue
		}
		if end < len(words) && words[end].closed && !w.bracket {
			if len(out) > 0 {
				out[len(out)-1].Mark = 0
			}
			words[end].Mark, words[i].opened = words[end].after, false
			words[end].End, words[i].Start = words[end].quoted.End, words[i].quoted.Start // the marks show with their words
		} else if w.Mark == 0 {
			words[i].Mark = '('
		}
		out = append(out, words[i])
	}
	return out
}

// add adds the word in a field, or the mark that a field is to the word before.
func add(words []Word, field string, at int) []Word {
	switch n := letters(field); {
	case n == len(field):
		return append(words, plainWord(field, at, 0))
	case n == len(field)-1 && n > 0:
		switch mark := field[n]; {
		case mark == ',', mark == ';', mark == ':', mark == '?', mark == '!', mark == '.' && !abbreviation(field[:n]):
			return append(words, plainWord(field[:n], at, mark))
		}
	}
	core := field
	if !alphanumeric(field[0]) {
		core = strings.TrimLeft(field, "(“\"‘'[*•")
	}
	lead := len(field) - len(core)
	mark := byte(0)
	opened, closed, after := lead > 0 && strings.ContainsAny(field[:lead], "(“\""), false, byte(0)
	if lead > 0 && strings.ContainsAny(field[:lead], "(“\"[") && len(words) > 0 {
		words[len(words)-1].Mark = '('
	}
	trimmed := core
	if !alphanumeric(field[len(field)-1]) {
		trimmed = strings.TrimRight(core, ",;:.!?)”\"’']")
	}
	if tail := core[len(trimmed):]; tail != "" {
		if tail == "." && abbreviation(trimmed) {
			trimmed = core
		} else if i := strings.IndexAny(tail, "”\")]"); i >= 0 {
			mark, closed = '(', true
			if j := strings.IndexAny(tail, ",;:.!?"); j >= 0 {
				after = tail[j]
			}
		} else if i := strings.IndexAny(tail, ",;:.!?"); i >= 0 {
			mark = tail[i]
		} else if tail == "’" || tail == "'" {
			trimmed = core // "workers’"
		}
	}
	if (trimmed == "" || !alphanumeric(trimmed[0])) && strings.Trim(trimmed, "-–—") == "" {
		if len(words) > 0 {
			words[len(words)-1].Mark = '-'
			if trimmed == "-" || trimmed == "–" && words[len(words)-1].Number() {
				words[len(words)-1].Mark = '(' // a hyphen that strayed, or a score
			}
		}
		return words
	}
	if strings.Contains(trimmed, "—") || strings.Contains(trimmed, "--") {
		mark = '('
	}
	start := at + lead
	quoted := article.Span{Start: at, End: start + len(trimmed)}
	if i := strings.LastIndexAny(field[lead+len(trimmed):], "”\""); i >= 0 {
		i += lead + len(trimmed)
		_, n := utf8.DecodeRuneInString(field[i:])
		quoted.End = at + i + n
	}
	if core[len(trimmed):] != "" && core[len(trimmed)] == ')' {
		quoted.End++
	}
	return append(words, Word{article.Span{Start: start, End: start + len(trimmed)}, trimmed, strings.ToLower(trimmed), mark, opened, closed, strings.Contains(field[:lead], "("), after, quoted})
}

// alphanumeric reports whether a byte is a plain letter or a digit.
func alphanumeric(c byte) bool { return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z' }

// letters is how many plain letters the field begins with.
func letters(field string) int {
	for i := range len(field) {
		if c := field[i] | 0x20; c < 'a' || c > 'z' {
			return i
		}
	}
	return len(field)
}

// plainWord is a word of plain letters, with the mark behind it.
func plainWord(text string, at int, mark byte) Word {
	span := article.Span{Start: at, End: at + len(text)}
	return Word{Span: span, Text: text, Low: strings.ToLower(text), Mark: mark, quoted: span}
}

// abbreviation reports whether a word keeps its point: "U.S.", "Gov.", "J.".
func abbreviation(w string) bool {
	switch w {
	case "Mr", "Mrs", "Ms", "Dr", "Gov", "Sen", "Rep", "Gen", "Col", "Lt", "St", "Inc", "Corp", "Co", "Ltd", "No", "vs",
		"Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec", "Prof", "Rev", "Capt", "Sgt":
		return true
	}
	return strings.Contains(w, ".") && !strings.ContainsAny(w, "0123456789") || len(w) == 1 && w >= "A" && w <= "Z"
}

func suffix(w, end string) bool { return strings.HasSuffix(w, end) }

// Number reports whether the word is, or begins with, a number in digits, or
// spells one from three on.
func (w Word) Number() bool {
	s := strings.TrimLeft(w.Text, "$€£¥-")
	return s != "" && s[0] >= '0' && s[0] <= '9'
}
