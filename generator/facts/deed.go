package facts

import (
	"strings"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/brief"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/statement"
	"newsbrief/generator/story"
	"newsbrief/generator/wording"
)

// deeds finds what those whom the story names did, or what befell them, high in
// the story: the label is who, the value the predicate in the text's own words.
func deeds(st *reading) []candidate {
	var found []candidate
	for n, list := range st.stated {
		s := st.Sentences[n]
		if s.Block > 4 || n == 0 && !st.TitleDerived {
			continue
		}
		for _, stmt := range list {
			if !st.prompt(stmt) || st.withdrawn(n, stmt) || st.past(n) || st.aged(stmt.Subject) || !st.named(stmt) {
				continue
			}
			label, ok := st.subject(n, stmt)
			source, told := st.source(stmt)
			if !ok || !told || story.WordCount(label) > 10 {
				continue
			}
			value, end, ok := st.deed(stmt)
			if !ok || st.old(article.Span{Start: stmt.Subject.Start, End: end}) {
				continue
			}
			c := candidate{score: 0.5 + s.Lead()/2 + st.overlap(label)/2 - 0.01*float64(s.Block)}
			c.Kind, c.Label, c.Value = brief.What, wording.Sentence(label), wording.Short(value)+source
			c.Evidence = article.Span{Start: stmt.Subject.Start, End: end}
			if source != "" {
				c.Evidence = story.Join(c.Evidence, stmt.Source)
			}
			found = append(found, c)
		}
	}
	return found
}

// prompt reports whether nothing but a day of the week stands before the subject.
func (st *reading) prompt(stmt statement.Statement) bool {
	lead := strings.ToLower(strings.Trim(stmt.Lead.Of(st.Text), ", "))
	return lead == "" || dayWord[strings.TrimPrefix(lead, "on ")]
}

// named reports whether the subject ends in a name, or is what the lead is about.
func (st *reading) named(stmt statement.Statement) bool {
	for _, m := range st.MentionsIn(stmt.Subject) {
		if m.Kind != annotate.Event && m.Span.End == stmt.Subject.End {
			return true
		}
	}
	return false
}

// deed is a predicate that tells what came about.
func (st *reading) deed(stmt statement.Statement) (value string, end int, ok bool) {
	words := stmt.Words
	w := words[0].Low
	if pluperfect(words) || weak[w] || idle[w] || !strings.HasSuffix(w, "ed") && !lexicon.Past(w) && w != "has" && w != "have" && w != "will" || stmt.Leads {
		return "", 0, false
	}
	n := cut(words, 18)
	if n < 4 || n > 18 {
		return "", 0, false
	}
	words = words[:n]
	for _, w := range words {
		if unfit[w.Low] || w.Low == "it" || w.Low == "not" || w.Low == "that" {
			return "", 0, false
		}
	}
	first := 0
	switch {
	case w == "was" || w == "were":
		if first = 1; !strings.HasSuffix(words[1].Low, "ed") && !participles[words[1].Low] {
			return "", 0, false
		}
	case (w == "has" || w == "have") && words[1].Low == "been":
		if first = 2; !strings.HasSuffix(words[2].Low, "ed") && !participles[words[2].Low] {
			return "", 0, false
		}
	case w == "has" || w == "have" || w == "had":
		if !strings.HasSuffix(words[1].Low, "ed") && !pastParticiple[words[1].Low] {
			return "", 0, false
		}
	}
	end = words[n-1].End
	return story.Fold(st.Text[words[first].Start:end]), end, true
}

// idle verbs tell of a state, not of news.
var idle = lexicon.Set(`seemed appeared remained stayed felt wanted liked loved needed lived worked studied looked kept held stood saw knew thought believed
declined refused did could would`)
