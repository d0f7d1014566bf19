package facts

import (
	"strings"

	"newsbrief/generator/almanac"
	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/brief"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/statement"
	"newsbrief/generator/story"
	"newsbrief/generator/wording"
)

// next finds what the story says is to come on a day it names: "The funeral will be
// held at Orsk Cathedral on January 23".
func next(st desk) []candidate {
	var found []candidate
	for n, list := range st.Stated {
		s := st.Sentences[n]
		for _, stmt := range list {
			if !st.Prompt(stmt) || !ahead(stmt.Words) || st.Withdrawn(n, stmt) || len(stmt.Words) > 18 {
				continue
			}
			label, ok := st.Subject(n, stmt)
			source, told := st.Source(stmt)
			if !ok || !told || st.leanson(stmt.Words) {
				continue
			}
			dates := st.DatesIn(stmt.Predicate)
			if len(dates) != 1 {
				continue
			}
			d := dates[0]
			if subordinated(stmt.Words, d.Span.Start) || strings.HasPrefix(wording.Curly(st.Text[d.Span.End:stmt.Predicate.End]), "’s ") {
				continue
			}
			if !d.From.IsZero() && !st.Date.IsZero() && (d.From.Before(st.Date) || d.To.Sub(d.From).Hours() > 40*24) {
				continue
			}
			if d.From.IsZero() && !strings.ContainsAny(d.Span.Of(st.Text), "0123456789") {
				continue // a weekday of no week
			}
			c := candidate{score: 0.5 + s.Lead()}
			c.Kind, c.Label = brief.When, "What comes next"
			if low := strings.ToLower(stmt.Subject.Of(st.Text)); low != "it" && !strings.HasPrefix(low, "its ") && !strings.HasPrefix(low, "the company") {
				label = wording.Sentence(story.Fold(stmt.Subject.Of(st.Text)))
			}
			c.Value = wording.Short(label+" "+st.dated(stmt.Predicate, d)) + source
			c.Start, c.End = bounds(d)
			c.Evidence = article.Span{Start: stmt.Subject.Start, End: stmt.Predicate.End}
			if source != "" {
				c.Evidence = st.Sourced(c.Evidence, stmt)
			}
			if story.WordCount(c.Value) <= 24 {
				found = append(found, c)
			}
		}
	}
	return found
}

// subordinated reports whether the words before an offset open a clause of their own:
// its day is not that of the statement.
func subordinated(words []statement.Word, at int) bool {
	for _, w := range words {
		switch w.Low {
		case "where", "when", "which", "who", "that", "since", "after", "before", "as":
			return w.Start < at
		}
	}
	return false
}

// dated is the span's words with their date in full: "on Sunday" is "on 31 August
// 2025".
func (st desk) dated(span article.Span, d annotate.Date) string {
	words := story.Fold(span.Of(st.Text))
	if d.From.IsZero() || d.To.Sub(d.From).Hours() > 7*24 {
		return words
	}
	return story.Fold(st.Text[span.Start:d.Span.Start]) + " " + almanac.Spoken(d.Value) + " " + story.Fold(st.Text[d.Span.End:span.End])
}

// ahead reports whether the predicate tells of what is to come for certain: "will
// be held", "is due to resume", "takes effect".
func ahead(words []statement.Word) bool {
	for _, w := range words {
		switch w.Low {
		case "if", "could", "may", "might", "would", "unless", "not", "or", "whether", "hopes", "hope":
			return false
		}
	}
	low := func(i int) string {
		if i < len(words) {
			return words[i].Low
		}
		return ""
	}
	switch w := low(0); w {
	case "will", "must":
		return true
	case "is", "are":
		return low(1) == "due" || low(1) == "scheduled" || low(1) == "set" || low(1) == "on" || low(1) == "to" && low(2) != "be" || low(1) == "planned"
	case "has", "have":
		return low(1) == "been" && (low(2) == "scheduled" || low(2) == "called" || low(2) == "set")
	default:
		return scheduled[w]
	}
}

// scheduled verbs tell in the present of what is to come.
var scheduled = lexicon.Set(`starts opens begins ends closes expires meets resumes takes faces`)

// leanson reports whether the words point outside themselves.
func (st desk) leanson(words []statement.Word) bool {
	for _, w := range words {
		if statement.Points(w.Low) || w.Low == "it" {
			return true
		}
	}
	return false
}
