package draft

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The escapes here follow CommonMark 0.31 and the extensions that the site
// renders: GFM tables, strikethrough and autolinks, footnotes and definition
// lists. Only what would act is escaped, so that the text stays good to edit. A
// paragraph is one line after a blank one, which alone rules out tables, setext
// headings and indented code.

// escapeLine is a folded text as the one line of a Markdown block.
func escapeLine(text string) string {
	words := strings.Split(text, " ")
	for i, word := range words {
		words[i] = escapeWord(word)
	}
	line := strings.Join(words, " ")
	if at := opening(line); at >= 0 {
		line = line[:at] + `\` + line[at:]
	}
	return line
}

// escapeHeading is a folded text behind "## ": a # at its end would be taken for
// the heading's own.
func escapeHeading(text string) string {
	line := escapeLine(text)
	if strings.HasSuffix(line, "#") && !strings.HasSuffix(line, `\#`) {
		line = line[:len(line)-1] + `\#`
	}
	return line
}

// opens matches a line that begins as a heading, a quotation, a list, a
// definition or a thematic break; the group is the character that makes it so.
var opens = regexp.MustCompile(`^(?:#{0,5}(#)(?: |$)|(>)|([-+])(?: |$)|(-)[- ]*$|(:)|[0-9]{1,9}([.)])(?: |$))`)

// opening is the offset of the character to escape at the start of a line, or -1.
func opening(line string) int {
	m := opens.FindStringSubmatchIndex(line)
	for i := 2; i < len(m); i += 2 {
		if m[i] >= 0 {
			return m[i]
		}
	}
	return -1
}

// escapeWord escapes what acts within a line. An address that would become a link
// is left alone when nothing in it needs escaping, and else kept from becoming
// one: in a link a backslash would show.
func escapeWord(word string) string {
	escaped := escapeInline(word)
	if escaped == word || !mayLink.MatchString(word) {
		return escaped
	}
	escaped = strings.ReplaceAll(escaped, "://", `\://`)
	escaped = strings.ReplaceAll(escaped, "@", `\@`)
	return wwwDot.ReplaceAllString(escaped, `${1}\.`)
}

var (
	mayLink = regexp.MustCompile(`(?i)://|www\.|@`)
	wwwDot  = regexp.MustCompile(`(?i)(www)\.`)
)

// escapeInline puts a backslash before every character that could open or close
// markup, a link, HTML or an entity.
func escapeInline(word string) string {
	if !strings.ContainsAny(word, "\\`*_[<~&") {
		return word
	}
	var b strings.Builder
	for i, r := range word {
		if acts(word, i, r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

func acts(word string, i int, r rune) bool {
	switch r {
	case '\\', '`', '*', '[', '<', '~':
		return true
	case '_': // within a word it is a letter
		before, _ := utf8.DecodeLastRuneInString(word[:i])
		after, _ := utf8.DecodeRuneInString(word[i+1:])
		return !alphanumeric(before) || !alphanumeric(after)
	case '&':
		return entity.MatchString(word[i:])
	}
	return false
}

func alphanumeric(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

var entity = regexp.MustCompile(`^&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]*);`)
