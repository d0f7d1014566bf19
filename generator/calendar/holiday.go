package calendar

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

// holiday reads the name of a day; ok is false when it is part of another name,
// as in "Easter Island".
func (c cursor) holiday(i int) (h almanac.Holiday, end int, ok bool) {
	if i >= c.Limit || !c.Text.Tokens[i].Capital() {
		return h, 0, false
	}
	if i > c.First && c.Text.Tokens[i-1].Capital() && !lexicon.Stop(c.Low(i-1)) && !monthLeads[c.Low(i-1)] {
		return h, 0, false
	}
	for _, name := range holidayNames[c.Low(i)] {
		at := i
		for at-i < len(name) && c.Low(at) == name[at-i] {
			at++
		}
		if at-i == len(name) {
			return almanac.Holidays[strings.Join(name, " ")], at, !c.capital(at) || c.weekday(at) >= 0
		}
	}
	return h, 0, false
}
