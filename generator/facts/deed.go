package facts

import (
	"newsbrief/generator/reading"
	"slices"
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
func deeds(st desk) []candidate {
	var found []candidate
	for n, list := range st.Stated {
		s := st.Sentences[n]
		if s.Block > 4 || n == 0 && !st.TitleDerived {
			continue
		}
		for _, stmt := range list {
			if !st.Prompt(stmt) || st.Withdrawn(n, stmt) || st.Past(n) || st.Aged(stmt.Subject) || !st.named(stmt) {
				continue
			}
			label, ok := st.Subject(n, stmt)
			source, told := st.Source(stmt)
			if !ok || !told || story.WordCount(label) > 10 {
				continue
			}
			value, end, ok := st.deed(stmt)
			if !ok || st.Old(article.Span{Start: stmt.Subject.Start, End: end}) {
				continue
			}
			if more := wording.More(label+" "+value, st.Title); more < 2 || n == 0 && more < 4 {
				continue // the headline says so
			}
			c := candidate{score: 0.5 + s.Lead()/2 + st.Overlap(label)/2 - 0.01*float64(s.Block)}
			c.Kind, c.Label, c.Value = brief.What, wording.Sentence(label), wording.Short(value)+source
			c.Evidence = article.Span{Start: stmt.Subject.Start, End: end}
			if source != "" {
				c.Evidence = st.Sourced(c.Evidence, stmt)
			}
			found = append(found, c)
		}
	}
	return found
}

// named reports whether the subject ends in a name, or is what the lead is about.
func (st desk) named(stmt statement.Statement) bool {
	for _, m := range st.MentionsIn(stmt.Subject) {
		if m.Kind != annotate.Event && m.Span.End == stmt.Subject.End {
			return true
		}
	}
	return false
}

// deed is a predicate that tells what came about.
func (st desk) deed(stmt statement.Statement) (value string, end int, ok bool) {
	words := stmt.Words
	w := words[0].Low
	if statement.Pluperfect(words) || reading.Weak(w) || idle[w] || !strings.HasSuffix(w, "ed") && !lexicon.Past(w) && w != "has" && w != "have" && w != "will" || stmt.Leads {
		return "", 0, false
	}
	n := reading.Cut(words, 18)
	if n < 4 || n > 18 {
		return "", 0, false
	}
	words = words[:n]
	if !st.Whole(stmt, words) || slices.ContainsFunc(words, func(w statement.Word) bool { return w.Low == "not" || w.Low == "that" }) {
		return "", 0, false
	}
	first := 0
	switch {
	case w == "was" || w == "were":
		if first = 1; !statement.Participle(words[1].Low) {
			return "", 0, false
		}
	case (w == "has" || w == "have") && words[1].Low == "been":
		if first = 2; !statement.Participle(words[2].Low) {
			return "", 0, false
		}
	case w == "has" || w == "have" || w == "had":
		if !statement.Participle(words[1].Low) {
			return "", 0, false
		}
	}
	end = words[n-1].End
	return story.Fold(st.Text[words[first].Start:end]), end, true
}

// idle verbs tell of a state, not of news.
var idle = lexicon.Set(`seemed appeared remained stayed felt wanted liked loved needed lived worked studied looked kept held stood saw knew thought believed
declined refused did could would`)
