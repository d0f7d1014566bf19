package facts

import (
	"cmp"
	"slices"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/brief"
	"newsbrief/generator/reading"
	"newsbrief/generator/story"
	"newsbrief/generator/wording"
)

// A desk picks the facts of a story.
type desk struct {
	*reading.Reading
	introduced map[string][]annotate.Mention // where people stand with their role, by name
}

func newDesk(r *reading.Reading) desk {
	st := desk{r, make(map[string][]annotate.Mention)}
	for _, m := range st.Mentions {
		if m.Kind == annotate.Person && m.Role != "" {
			st.introduced[m.Name] = append(st.introduced[m.Name], m)
		}
	}
	return st
}

// A candidate is a fact that could be shown. Its evidence is as short as bears
// it out.
type candidate struct {
	Fact
	score float64 // how certain and how salient; what scores below enough is not shown
}

// enough is the score below which a fact is not worth a reader's time.
const enough = 0.5

// most is how many facts of a kind a sidebar holds.
var most = map[brief.Kind]int{
	brief.Who: 2, brief.What: 3, brief.When: 1, brief.Where: 1, brief.Event: 2, brief.Figure: 4, brief.Quote: 1,
}

// pick makes the candidates of an article, keeps the best and puts them in a
// reader's order.
func pick(a *article.Article, an *annotate.Annotations) []Fact {
	st := newDesk(reading.Read(story.New(a, an)))
	var all []candidate
	for _, find := range []func(desk) []candidate{
		who, where, what, closures, events, next, results, casualties, figures, deeds, counts, quotes,
	} {
		all = append(all, find(st)...)
	}
	all = slices.DeleteFunc(all, st.doubtful)
	slices.SortStableFunc(all, func(a, b candidate) int { return cmp.Compare(b.score, a.score) })
	kept := best(all)
	slices.SortStableFunc(kept, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(order(a.Kind), order(b.Kind)), cmp.Compare(a.Evidence.Start, b.Evidence.Start))
	})
	facts := make([]Fact, len(kept))
	for i, c := range kept {
		c.Label, c.Value = wording.Curly(c.Label), wording.Curly(c.Value)
		facts[i] = c.Fact
	}
	return facts
}

// doubtful reports whether what a candidate tells was called off, taken back,
// denied or made up, by its sentence or, for an event, by the headline.
func (st desk) doubtful(c candidate) bool {
	switch c.Kind {
	case brief.Event:
		return st.Unreal(c.Evidence) || story.Unreal(st.Title)
	case brief.When:
		return story.Unreal(st.Title)
	}
	return false
}

// best keeps from the top what is certain enough, says something new and shares
// no words with what is kept.
func best(all []candidate) []candidate {
	var kept []candidate
	count := make(map[brief.Kind]int)
	for _, c := range all {
		if len(kept) == Most || c.score < enough || count[c.Kind] == most[c.Kind] || c.Evidence.End <= c.Evidence.Start {
			continue
		}
		if slices.ContainsFunc(kept, func(k candidate) bool { return overlap(k.Evidence, c.Evidence) || repeats(k.Fact, c.Fact) }) {
			continue
		}
		count[c.Kind]++
		kept = append(kept, c)
	}
	return kept
}

// repeats reports whether two facts state the same thing.
func repeats(a, b Fact) bool {
	return a.Kind == b.Kind && (a.Value == b.Value || a.Label == b.Label)
}

func overlap(a, b article.Span) bool { return a.Start < b.End && b.Start < a.End }

func order(k brief.Kind) int { return slices.Index(brief.Kinds(), k) }
