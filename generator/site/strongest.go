package site

import (
	"cmp"
	"slices"

	"newsbrief/generator/brief"
	"newsbrief/generator/check"
)

// strongest picks the facts that tell most in a list of briefs, in the order in
// which the brief gives them: a figure says more there than a name that the
// headline has already said. One without evidence is none of them; the brief's own
// page says that it is unverified.
func strongest(facts []brief.Fact, places []check.Place) []int {
	var picked []int
	for i := range facts {
		if places[i] != check.Nowhere {
			picked = append(picked, i)
		}
	}
	rank := func(i int) int { return slices.Index(telling, facts[i].Kind) }
	slices.SortStableFunc(picked, func(a, b int) int { return cmp.Compare(rank(a), rank(b)) })
	picked = picked[:min(strong, len(picked))]
	slices.Sort(picked)
	return picked
}

var telling = []brief.Kind{brief.Figure, brief.Event, brief.What, brief.Who, brief.When, brief.Where, brief.Quote}
