package main

import (
	"fmt"
	"io"
	"math"
	"strings"
	"text/tabwriter"
)

// A result is the scores of one part.
type result struct {
	part   string
	scores []*score
}

// measure scores the articles, part by part.
func measure(golds []*gold) []result {
	var out []result
	for _, part := range parts {
		r := result{part: part}
		for _, g := range golds {
			if strings.HasPrefix(g.name, part+"/") {
				r.scores = append(r.scores, measureOne(g))
			}
		}
		if len(r.scores) > 0 {
			out = append(out, r)
		}
	}
	return out
}

// notes are what was missed and what is wrong, by kind.
func (r result) notes() []string {
	var out []string
	for _, kind := range kinds {
		for _, s := range r.scores {
			out = append(out, s.tallies[kind].notes...)
		}
	}
	return out
}

// total adds up a kind over the articles.
func (r result) total(kind string) tally {
	var sum tally
	for _, s := range r.scores {
		t := s.tallies[kind]
		sum.expected += t.expected
		sum.found += t.found
		sum.hit += t.hit
		sum.right += t.right
	}
	return sum
}

// table has a row for each kind: for each part how many are expected, and
// precision, recall and F in percent.
func table(results []result) string {
	var cells strings.Builder
	for _, r := range results {
		fmt.Fprintf(&cells, "\t%s (%d articles)\t\t\t", r.part, len(r.scores))
	}
	fmt.Fprintf(&cells, "\n%-19s", "")
	for range results {
		cells.WriteString("\texpected\tprecision\trecall\tF")
	}
	for _, kind := range kinds {
		fmt.Fprintf(&cells, "\t\n%-19s", kind)
		for _, r := range results {
			t := r.total(kind)
			precision, recall := share(t.right, t.found), share(t.hit, t.expected)
			fmt.Fprintf(&cells, "\t%d\t%s\t%s\t%s", t.expected, percent(precision), percent(recall), percent(harmonic(precision, recall)))
		}
	}
	return align(cells.String() + "\t\n")
}

// align sets cells in columns, without the space around the table.
func align(cells string) string {
	var b strings.Builder // to which writing cannot fail
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', tabwriter.AlignRight)
	_, _ = io.WriteString(w, cells)
	_ = w.Flush()
	lines := strings.Split(strings.TrimRight(b.String(), "\n"), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(strings.TrimPrefix(lines[i], "  "), " ")
	}
	return strings.Join(lines, "\n")
}

// share is a part of a whole, not a number when there is no whole.
func share(part, whole int) float64 { return float64(part) / float64(whole) }

func harmonic(p, r float64) float64 {
	if p == 0 && r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

func percent(share float64) string {
	if math.IsNaN(share) {
		return "–"
	}
	return fmt.Sprintf("%.1f", 100*share)
}
