package site

import (
	"slices"

	"newsbrief/generator/check"
	"newsbrief/generator/diag"
)

// Check holds every published brief to its text and its original: what no longer
// agrees comes back as warnings, sorted.
func (s *Site) Check() diag.List {
	var problems diag.List
	for _, p := range s.posts {
		if !slices.Contains(p.places(), check.Nowhere) {
			continue
		}
		problems = append(problems, check.Facts(p.File, s.renderer.Text(p.Brief.Body), p.original)...)
	}
	problems.Sort()
	return problems
}
