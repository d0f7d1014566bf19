package article

import "strings"

// words makes a set of the words of a list.
func words(lists ...string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(strings.Join(lists, " ")) {
		set[w] = true
	}
	return set
}

// hanging are words that no line ends with but one broken by a width.
var hanging = words(`a an the and or of in on at to for with from by about than nearly over under`)
