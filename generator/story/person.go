package story

import (
	"slices"
	"strings"
	"unicode/utf8"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
)

// person.go says which person a pronoun means, where that is certain.

// people are those a story names, by what else it calls them.
type people struct {
	short  map[string]string // the shortest form of a full name
	byRole map[string]string // whose role it is, "tajik president"; empty for two
}

func indexPeople(text string, mentions []annotate.Mention) people {
	p := people{make(map[string]string), make(map[string]string)}
	for _, m := range mentions {
		if m.Kind != annotate.Person {
			continue
		}
		form := Fold(m.Span.Of(text))
		if short, ok := p.short[m.Name]; !ok || utf8.RuneCountInString(form) < utf8.RuneCountInString(short) {
			p.short[m.Name] = form
		}
		if role := strings.ToLower(m.Role); WordCount(role) > 1 {
			if owner, taken := p.byRole[role]; taken && owner != m.Name {
				p.byRole[role] = ""
			} else {
				p.byRole[role] = m.Name
			}
		}
	}
	return p
}

// Whose is the one person whom "his" or "her", right before the offset, can
// mean: the only one whom the sentence names or describes by role. The span
// holds the name where it stands before the offset.
func (st *Story) Whose(s Sentence, offset int) (string, article.Span) {
	at := article.Span{Start: offset, End: offset}
	switch before := strings.ToLower(Fold(st.Text[s.Start:offset])); {
	case strings.HasSuffix(" "+before, " his"), strings.HasSuffix(" "+before, " her"):
	default:
		return "", at
	}
	people := st.peopleIn(s)
	if len(people) != 1 {
		return "", at
	}
	for _, m := range st.MentionsIn(article.Span{Start: s.Start, End: offset}) {
		if m.Name == people[0] {
			at = m.Span
		}
	}
	return st.people.short[people[0]], at
}

// longestRole is how many words of a description are looked up as a role.
const longestRole = 4

// peopleIn are the people whom the sentence names, or describes by the words of
// a role: "the Tajik president".
func (st *Story) peopleIn(s Sentence) []string {
	var found []string
	for _, m := range st.MentionsIn(s.Span) {
		if m.Kind == annotate.Person && !slices.Contains(found, m.Name) {
			found = append(found, m.Name)
		}
	}
	words := strings.Fields(strings.ToLower(s.Of(st.Text)))
	for i, w := range words {
		for n := 2; w == "the" && n <= longestRole && i+n < len(words); n++ {
			role := strings.TrimRight(strings.Join(words[i+1:i+1+n], " "), ".,;:")
			if name := st.people.byRole[role]; name != "" && !slices.Contains(found, name) {
				found = append(found, name)
			}
		}
	}
	return found
}
