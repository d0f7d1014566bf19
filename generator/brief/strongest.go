package brief

import (
	"cmp"
	"slices"
)

// Strongest picks the n facts that tell most in a list of briefs, in the order
// in which the brief gives them: a figure says more there than a name that the
// headline has already said.
func Strongest(facts []Fact, n int) []int {
	rank := func(i int) int { return slices.Index(telling, facts[i].Kind) }
	picked := make([]int, len(facts))
	for i := range picked {
		picked[i] = i
	}
	slices.SortStableFunc(picked, func(a, b int) int { return cmp.Compare(rank(a), rank(b)) })
	picked = picked[:min(n, len(picked))]
	slices.Sort(picked)
	return picked
}

var telling = []Kind{Figure, Event, What, Who, When, Where, Quote}
