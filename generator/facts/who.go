package facts

import (
	"slices"
	"strings"
	"unicode"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/brief"
	"newsbrief/generator/story"
)

// who finds the person who speaks in most of what the story quotes or reports, and
// the person whom its headline or lead names, where the story's own words give the
// full name and the role together. One saying makes no speaker of a person whom
// neither headline nor lead names.
func who(st desk) []candidate {
	speakers, said, total := st.sayings()
	var found []candidate
	for _, name := range speakers {
		if said[name]*2 <= total || story.WordCount(name) < 2 || said[name] < 2 && !st.leads(name) {
			continue
		}
		c, ok := st.introduction(name)
		if !ok {
			break
		}
		c.Label = "Who is speaking"
		c.score += 0.5 + float64(said[name])/float64(total)/4
		found = append(found, c)
		break
	}
	tried := make(map[string]bool)
	for _, m := range st.Mentions {
		if m.Kind != annotate.Person || tried[m.Name] {
			continue
		}
		tried[m.Name] = true
		if !st.leads(m.Name) || story.WordCount(m.Name) < 2 {
			continue
		}
		c, ok := st.introduction(m.Name)
		if !ok {
			continue
		}
		c.Label = "In the news"
		c.score += 0.6
		found = append(found, c)
		break
	}
	for _, q := range st.Quotes {
		if !q.Certain || st.wife(q) || tried["“"+q.Speaker] || story.WordCount(q.Speaker) < 2 {
			continue
		}
		tried["“"+q.Speaker] = true
		if c, ok := st.introduction(q.Speaker); ok {
			c.Label = "Who is quoted"
			c.score += 0.52
			return append(found, c)
		}
	}
	return found
}

// sayings counts what each source of the story says, in its words or in the
// story's. The sources come in text order.
func (st desk) sayings() (speakers []string, said map[string]int, total int) {
	said = make(map[string]int)
	add := func(name string) {
		if said[name] == 0 {
			speakers = append(speakers, name)
		}
		said[name]++
		total++
	}
	for _, q := range st.Quotes {
		if q.Speaker != "" && !st.wife(q) && story.WordCount(q.Span.Of(st.Text)) >= 4 {
			add(q.Speaker)
		}
	}
	for _, list := range st.Stated {
		if len(list) == 0 || list[0].Source == (article.Span{}) {
			continue
		}
		name := story.Fold(list[0].Source.Of(st.Text))
		for _, m := range st.MentionsIn(list[0].Source) {
			name = m.Name
		}
		add(name)
	}
	return speakers, said, total
}

// leads reports whether the headline or the lead names a person.
func (st desk) leads(name string) bool {
	last := name[strings.LastIndexByte(name, ' ')+1:]
	if slices.Contains(strings.FieldsFunc(st.Title, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }), last) {
		return true
	}
	return len(st.Sentences) > 0 && slices.ContainsFunc(st.MentionsIn(st.Sentences[0].Span), func(m annotate.Mention) bool { return m.Name == name })
}

// introduction is the place where a person's full name and role stand together.
func (st desk) introduction(name string) (candidate, bool) {
	for _, m := range st.introduced[name] {
		if owned[strings.ToLower(firstWord(m.Role))] || bodyName(m.Name) || broken(name) || story.Fold(m.Span.Of(st.Text)) != name {
			continue
		}
		s, ok := st.SentenceOf(m.Span)
		if !ok {
			continue
		}
		role := plainRole(m.Role)
		if role == "" {
			continue
		}
		before, after := st.Text[s.Start:m.Span.Start], st.Text[m.Span.End:s.End]
		c := candidate{score: s.Lead()}
		c.Kind = brief.Who
		switch {
		case strings.HasSuffix(story.Fold(before), role):
			at := s.Start + strings.LastIndex(before, firstWord(role))
			c.Value = role + " " + name
			c.Evidence = article.Span{Start: at, End: m.Span.End}
		case strings.Contains(firstPart(after), role):
			end := m.Span.End + strings.Index(after, role) + len(role)
			c.Value = name + ", " + role
			c.Evidence = article.Span{Start: m.Span.Start, End: end}
		default:
			continue
		}
		return c, story.WordCount(c.Value) <= 16
	}
	return candidate{}, false
}

// plainRole is a role as far as the words that tell more of it: "the architect", not
// "the architect whose theatres were loathed and". It is empty where those leave
// nothing that says who it is.
func plainRole(role string) string {
	words := strings.Fields(role)
	for i, w := range words {
		switch w {
		case "who", "whose", "whom", "which", "that":
			if words = words[:i]; len(words) < 2 {
				return ""
			}
			return strings.Join(words, " ")
		}
	}
	return role
}

// bodyName reports whether a name ends like that of an organization.
func bodyName(name string) bool {
	switch name[strings.LastIndexByte(name, ' ')+1:] {
	case "International", "Securities", "Group", "Corp", "Inc", "Co", "Ltd", "Bank", "Brothers", "Partners", "Capital", "Association", "Institute", "Ministry", "Council":
		return true
	}
	return false
}

// owned are words that make a role someone else's: "his lawyer".
var owned = map[string]bool{"his": true, "her": true, "their": true, "its": true, "my": true, "our": true, "whose": true}

func firstWord(s string) string {
	w, _, _ := strings.Cut(s, " ")
	return w
}

// firstPart is the beginning of what follows a name, in which its role stands.
func firstPart(s string) string { return s[:min(len(s), 160)] }
