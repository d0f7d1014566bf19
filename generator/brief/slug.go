package brief

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// slugMost is the length of a slug in bytes: far below what any file system or
// address line takes, long enough for a headline.
const slugMost = 80

// Slug turns a headline or a name into the last part of an address: lower-case
// letters and digits of any script with single hyphens between, at most 80
// bytes, cut between words. Latin letters lose their accents. It is empty when
// the text has no letter and no digit.
func Slug(text string) string {
	var b strings.Builder
	gap := false
	for _, r := range norm.NFC.String(text) {
		switch {
		case r == '\'' || r == '’':
			continue // "China's" is one word
		case !wordly(r):
			gap = b.Len() > 0
			continue
		}
		if gap {
			b.WriteByte('-')
			gap = false
		}
		b.WriteString(latin(unicode.ToLower(r)))
	}
	return cutSlug(b.String())
}

// latin spells a Latin letter without its accents; others stay as they are.
func latin(r rune) string {
	if s, ok := ligatures[r]; ok {
		return s
	}
	if base, _ := utf8.DecodeRuneInString(norm.NFD.String(string(r))); base < utf8.RuneSelf {
		return string(base)
	}
	return string(r)
}

// ligatures are the Latin letters that no decomposition takes apart.
var ligatures = map[rune]string{
	'æ': "ae", 'œ': "oe", 'ø': "o", 'ß': "ss", 'đ': "d", 'ð': "d", 'þ': "th", 'ł': "l", 'ı': "i",
}

// cutSlug shortens a slug at the last hyphen that fits, or at a character.
func cutSlug(s string) string {
	if len(s) <= slugMost {
		return s
	}
	if i := strings.LastIndexByte(s[:slugMost+1], '-'); i > slugMost/2 {
		return s[:i]
	}
	end := slugMost
	for !utf8.RuneStart(s[end]) {
		end--
	}
	return s[:end]
}
