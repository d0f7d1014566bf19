package render

import (
	"slices"
	"sort"

	"github.com/yuin/goldmark/ast"

	"newsbrief/generator/brief"
)

// A stretch is a number of runs that follow each other: from is the first, to the
// one after the last.
type stretch struct{ from, to int }

func (s stretch) holds(t stretch) bool { return s.from <= t.from && t.to <= s.to }

// mark looks for the evidence of each mark in the text and wraps it. It reports
// which of them it found.
func (t *tree) mark(marks []Mark) (found []bool) {
	if len(marks) == 0 {
		return nil
	}
	found = make([]bool, len(marks))
	places := make([][2]int, len(marks)) // start and end in the text
	var cuts []int
	folded := brief.Fold(t.text)
	for i, m := range marks {
		if start, end, ok := folded.Find(m.Evidence); ok {
			found[i], places[i] = true, [2]int{start, end}
			cuts = append(cuts, start, end)
		}
	}
	t.cut(cuts)
	w := wrapper{t.runs, t.stretches()}
	ends := make([]ast.Node, len(marks))
	for i, m := range marks {
		if found[i] {
			ends[i] = w.wrap(m, stretch{t.runAt(places[i][0]), t.runAt(places[i][1])})
		}
	}
	// Backwards, so that links to several facts stand in the order of the facts.
	for i, m := range slices.Backward(marks) {
		if found[i] {
			linkBack(m, ends[i])
		}
	}
	return found
}

// cut parts the runs at the given places in the text.
func (t *tree) cut(at []int) {
	slices.Sort(at)
	var runs []run
	for _, r := range t.runs {
		for len(at) > 0 && at[0] < r.end {
			if i := at[0]; i > r.start {
				head := words(r.node.Value[:i-r.start])
				r.node.Value = r.node.Value[i-r.start:]
				r.node.Parent().InsertBefore(r.node.Parent(), r.node, head)
				runs = append(runs, run{head, r.start, i})
				r.start = i
			}
			at = at[1:]
		}
		runs = append(runs, r)
	}
	t.runs = runs
}

// runAt is the first run that begins at the given place in the text or after it.
func (t *tree) runAt(place int) int {
	return sort.Search(len(t.runs), func(i int) bool { return t.runs[i].start >= place })
}

// stretches says which runs each inline node holds.
func (t *tree) stretches() map[ast.Node]stretch {
	m := map[ast.Node]stretch{}
	for i, r := range t.runs {
		for n := ast.Node(r.node); n.Type() == ast.TypeInline; n = n.Parent() {
			if s, ok := m[n]; ok {
				m[n] = stretch{s.from, i + 1}
			} else {
				m[n] = stretch{i, i + 1}
			}
		}
	}
	return m
}

// A wrapper puts elements around runs.
type wrapper struct {
	runs  []run
	holds map[ast.Node]stretch
}

// wrap puts the runs of s into as few elements as nesting allows, and returns the
// last of them.
func (w wrapper) wrap(m Mark, s stretch) ast.Node {
	var piece *element
	for s.from < s.to {
		first := w.widest(s)
		last := first
		at := stretch{s.from, w.holds[first].to}
		for at.to < s.to {
			n := w.widest(stretch{at.to, s.to})
			if !besides(last, n) {
				break
			}
			last, at.to = n, w.holds[n].to
		}
		if piece == nil {
			piece = &element{open: tag("mark", "class", "evidence", "id", m.ID), close: "</mark>"}
		} else {
			piece = &element{open: tag("mark", "class", "evidence", "data-of", m.ID), close: "</mark>"}
		}
		enclose(piece, first, last)
		w.holds[piece] = at
		s.from = at.to
	}
	return piece
}

// widest is the largest inline node that begins with the first run of s and holds
// no run outside s.
func (w wrapper) widest(s stretch) ast.Node {
	n := ast.Node(w.runs[s.from].node)
	for p := n.Parent(); p.Type() == ast.TypeInline && s.holds(w.holds[p]); p = p.Parent() {
		n = p
	}
	return n
}

// besides reports whether n is a later sibling of last with no HTML as written
// between them, whose nesting is not known.
func besides(last, n ast.Node) bool {
	if last.Parent() != n.Parent() {
		return false
	}
	for ; last != n; last = last.NextSibling() {
		if last.Kind() == ast.KindRawHTML {
			return false
		}
	}
	return true
}

// enclose moves the siblings from first to last into e, which takes their place.
func enclose(e *element, first, last ast.Node) {
	parent := first.Parent()
	parent.InsertBefore(parent, first, e)
	for n := first; ; {
		next := n.NextSibling()
		e.AppendChild(e, n)
		if n == last {
			return
		}
		n = next
	}
}

// linkBack puts the link to the fact behind the last piece of its evidence, or
// behind the link which that is in.
func linkBack(m Mark, last ast.Node) {
	if link := linkAround(last); link != nil {
		last = link
	}
	back := &element{open: tag("a", "class", "back", "href", m.Back, "aria-label", m.Label), close: "</a>", link: true}
	last.Parent().InsertAfter(last.Parent(), last, back)
}
