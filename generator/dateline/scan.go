package dateline

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A cursor reads a string from left to right. Its methods take what they name
// and leave pos alone when it is not there.
type cursor struct {
	s   string
	pos int
}

func (c *cursor) rest() string { return c.s[c.pos:] }

func (c *cursor) skip(s string) bool {
	if !strings.HasPrefix(c.rest(), s) {
		return false
	}
	c.pos += len(s)
	return true
}

// take takes a run of the characters that f allows.
func (c *cursor) take(f func(rune) bool) string {
	start := c.pos
	c.pos = len(c.s) - len(strings.TrimLeftFunc(c.rest(), f))
	return c.s[start:c.pos]
}

// space takes white space, line ends included.
func (c *cursor) space() bool { return c.take(blank) != "" }

// wrap takes the white space between two words of a paragraph: a line set in by more
// than a column opens another one.
func (c *cursor) wrap() bool {
	space := c.take(blank)
	if at := strings.LastIndexByte(space, '\n'); at >= 0 && len(space)-at > 2 {
		c.pos -= len(space)
		return false
	}
	return space != ""
}

// gap takes the white space between two words of a line.
func (c *cursor) gap() bool {
	return c.take(func(r rune) bool { return blank(r) && r != '\n' && r != '\r' }) != ""
}

// letters takes a run of letters.
func (c *cursor) letters() string {
	return c.take(func(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) })
}

// digits takes a run of digits, slashes between them.
func (c *cursor) digits() string {
	return c.take(func(r rune) bool { return r >= '0' && r <= '9' || r == '/' })
}

// entity takes a character reference that nobody decoded, "&lt;" or "&#160;", when it
// is one of the list.
func (c *cursor) entity(list map[string]bool) bool {
	name, _, found := strings.Cut(head(c.rest(), len("&#x00000;")), ";")
	return found && list[strings.ToLower(name)] && c.skip(name+";")
}

// blank reports whether r leaves nothing on paper.
func blank(r rune) bool {
	return unicode.IsSpace(r) || unicode.IsControl(r) || r == '\uFEFF'
}

// endsBlank reports whether s ends with white space.
func endsBlank(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return s != "" && blank(r)
}

// initial is the first character of s.
func initial(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// head is the first n bytes of s, less a character that would be cut.
func head(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

// folded is s with single spaces.
func folded(s string) string { return strings.Join(strings.Fields(s), " ") }
