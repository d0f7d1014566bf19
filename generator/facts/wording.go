package facts

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// curly writes every apostrophe of a line in one style. Evidence stays as it is.
func curly(s string) string { return strings.ReplaceAll(s, "'", "’") }

// possessive is a name as an owner: "Vend’s", "Wales’".
func possessive(name string) string {
	if strings.HasSuffix(name, "s") {
		return name + "’"
	}
	return name + "’s"
}

// sentenceCase gives the first letter a capital.
func sentenceCase(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 || r == utf8.RuneError {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}
