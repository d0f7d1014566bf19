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

// who finds the person who speaks in most of the story's quotations, where its
// own words give the full name and the role together. One quotation makes no
// speaker of a person whom neither headline nor lead names.
func who(st reading) []candidate {
	said := make(map[string]int)
	var speakers []string
	total := 0
	for _, q := range st.Quotes {
		if q.Speaker == "" || story.WordCount(q.Span.Of(st.Text)) < 4 {
			continue
		}
		if said[q.Speaker] == 0 {
			speakers = append(speakers, q.Speaker)
		}
		said[q.Speaker]++
		total++
	}
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
		return []candidate{c}
	}
	return nil
}

// leads reports whether the headline or the lead names a person.
func (st reading) leads(name string) bool {
	last := name[strings.LastIndexByte(name, ' ')+1:]
	if slices.Contains(strings.FieldsFunc(st.Title, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }), last) {
		return true
	}
	return len(st.Sentences) > 0 && slices.ContainsFunc(st.MentionsIn(st.Sentences[0].Span), func(m annotate.Mention) bool { return m.Name == name })
}

// introduction is the place where a person's full name and role stand together.
func (st reading) introduction(name string) (candidate, bool) {
	for _, m := range st.Mentions {
		if m.Kind != annotate.Person || m.Name != name || m.Role == "" || story.Fold(m.Span.Of(st.Text)) != name {
			continue
		}
		s, ok := st.SentenceOf(m.Span)
		if !ok {
			continue
		}
		before, after := st.Text[s.Start:m.Span.Start], st.Text[m.Span.End:s.End]
		c := candidate{score: s.Lead()}
		c.Kind = brief.Who
		switch {
		case strings.HasSuffix(story.Fold(before), m.Role):
			at := s.Start + strings.LastIndex(before, firstWord(m.Role))
			c.Value = m.Role + " " + name
			c.Evidence = st.Clause(s, article.Span{Start: at, End: m.Span.End})
		case strings.Contains(firstPart(after), m.Role):
			end := m.Span.End + strings.Index(after, m.Role) + len(m.Role)
			c.Value = name + ", " + m.Role
			c.Evidence = st.Clause(s, article.Span{Start: m.Span.Start, End: end})
		default:
			continue
		}
		if story.WordCount(c.Evidence.Of(st.Text)) < 4 {
			c.Evidence = s.Span
		}
		return c, story.WordCount(c.Value) <= 16
	}
	return candidate{}, false
}

func firstWord(s string) string {
	w, _, _ := strings.Cut(s, " ")
	return w
}

// firstPart is the beginning of what follows a name, in which its role stands.
func firstPart(s string) string { return s[:min(len(s), 160)] }
