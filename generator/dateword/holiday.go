package dateword

import (
	"sort"
	"strings"

	"newsbrief/generator/almanac"
	"newsbrief/generator/lexicon"
)

// holidayNames are the names by their first word, the longest first.
var holidayNames = func() map[string][][]string {
	names := make(map[string][][]string)
	for name := range almanac.Holidays {
		words := strings.Fields(name)
		names[words[0]] = append(names[words[0]], words)
	}
	for _, list := range names {
		sort.Slice(list, func(i, j int) bool {
			if len(list[i]) != len(list[j]) {
				return len(list[i]) > len(list[j])
			}
			return strings.Join(list[i], " ") < strings.Join(list[j], " ")
		})
	}
	return names
}()

// Holiday reads the name of a day; ok is false when it is part of another name,
// as in "Easter Island".
func (r *Reader) Holiday(i int) (h almanac.Holiday, end int, ok bool) {
	if i >= r.Limit || !r.Text.Tokens[i].Capital() {
		return h, 0, false
	}
	if i > r.First && r.Text.Tokens[i-1].Capital() && !lexicon.Stop(r.Low(i-1)) && !monthLeads[r.Low(i-1)] {
		return h, 0, false
	}
	for _, name := range holidayNames[r.Low(i)] {
		at := i
		for at-i < len(name) && r.Low(at) == name[at-i] {
			at++
		}
		if at-i == len(name) {
			return almanac.Holidays[strings.Join(name, " ")], at, !r.Capital(at) || r.Weekday(at) >= 0
		}
	}
	return h, 0, false
}
