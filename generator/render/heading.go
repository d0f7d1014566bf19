package render

import (
	"strconv"
	"strings"
	"unicode"
)

// names are the heading ids given out in one text, each with the last number put
// behind it to make another.
type names map[string]int

// heading is an id for a heading, unique in the text: "section-" and its letters
// and digits, of any script. No other element of a page has an id that begins so,
// and thus none can clash.
func (n names) heading(title string) string {
	id := "section"
	for _, word := range strings.FieldsFunc(strings.ToLower(title), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r)
	}) {
		id += "-" + word
	}
	unique := id
	for n[unique] > 0 {
		n[id]++
		unique = id + "-" + strconv.Itoa(n[id])
	}
	n[unique]++
	return unique
}
