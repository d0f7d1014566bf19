package render

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"
)

// names are the heading ids given out in one text, each with the last number put
// behind it to make another.
type names map[string]int

// heading is an id for a heading, unique in the text: its letters and digits, of
// any script, with hyphens between, as editors know it from other Markdown. An id
// that the page around the text may use gets "section-" before it.
func (n names) heading(title string) string {
	id := strings.Join(strings.FieldsFunc(strings.ToLower(title), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r)
	}), "-")
	switch {
	case id == "":
		id = "section"
	case taken.MatchString(id):
		id = "section-" + id
	}
	unique := id
	for n[unique] > 0 {
		n[id]++
		unique = id + "-" + strconv.Itoa(n[id])
	}
	n[unique]++
	return unique
}

// taken are the ids of the page around a text: its landmarks, facts and evidence.
var taken = regexp.MustCompile(`^(main|key-facts|corrections|(fact|evidence)(-.*)?)$`)
