package site

import (
	"slices"
	"testing"

	"newsbrief/generator/brief"
	"newsbrief/generator/check"
)

func TestStrongest(t *testing.T) {
	facts := []brief.Fact{
		{Kind: brief.Who}, {Kind: brief.When}, {Kind: brief.Event}, {Kind: brief.Figure}, {Kind: brief.Figure}, {Kind: brief.Quote},
	}
	sound := slices.Repeat([]check.Place{check.InText}, len(facts))
	if got := strongest(facts, sound); !slices.Equal(got, []int{2, 3, 4}) {
		t.Errorf("picked %v", got)
	}
	sound[3], sound[2] = check.Nowhere, check.InOriginal
	if got := strongest(facts, sound); !slices.Equal(got, []int{0, 2, 4}) {
		t.Errorf("with one unverified: picked %v", got)
	}
	if got := strongest(facts[:1], sound); !slices.Equal(got, []int{0}) {
		t.Errorf("picked %v of one", got)
	}
}
