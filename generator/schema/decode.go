package schema

import (
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"

	"newsbrief/generator/diag"
)

// Decode reads the mapping n, a part of src, into a T. It returns every mistake
// it finds, sorted, and what could be read is read; a null is an empty mapping.
func (o Object[T]) Decode(n *yaml.Node, src *diag.Source, into *T) diag.List {
	r := newReader(src)
	r.refuse(n)
	o.read(r, n, into)
	r.problems.Sort()
	return r.problems
}

// A reader collects the problems of one text.
type reader struct {
	src               *diag.Source
	lastLine, lastCol int // the end of the text
	problems          diag.List
}

func newReader(src *diag.Source) *reader {
	r := &reader{src: src}
	r.lastLine, r.lastCol = src.At(len(src.Text))
	return r
}

func (r *reader) problem(n *yaml.Node, message, hint string) {
	r.problems = append(r.problems, r.at(n.Line, n.Column, message, hint))
}

// at is a problem at a place of YAML, which may end one line past the text.
func (r *reader) at(line, col int, message, hint string) diag.Problem {
	if line > r.lastLine {
		line, col = r.lastLine, r.lastCol
	}
	return r.src.Problem(line, col, message, hint)
}

// refuse reports the parts of YAML that have no place in a text for editors.
func (r *reader) refuse(n *yaml.Node) {
	switch {
	case n.Kind == yaml.AliasNode:
		r.problem(n, fmt.Sprintf("alias *%s is not allowed", n.Value), "put a value that starts with * in quotes")
		return
	case n.Anchor != "":
		r.problem(n, fmt.Sprintf("anchor &%s is not allowed", n.Anchor), "put a value that starts with & in quotes")
	case n.Style&yaml.TaggedStyle != 0:
		r.problem(n, fmt.Sprintf("tag %s is not allowed", n.Tag), "put a value that starts with ! in quotes")
	}
	for _, child := range n.Content {
		r.refuse(child)
	}
}

// read fills into from the mapping n: the entries first, then what is missing,
// then the rules, so that a rule can look at the whole value.
func (o Object[T]) read(r *reader, n *yaml.Node, into *T) {
	if n.Kind != yaml.MappingNode && !isNull(n) {
		if n.Kind != yaml.AliasNode {
			r.problem(n, "expected keys and values, not "+kind(n), "write "+o[0].name+": ...")
		}
		return
	}
	entries := o.entries(r, n)
	sound := make([]bool, len(o))
	for i, f := range o {
		value := entries[f.name]
		if value == nil || isNull(value) {
			continue
		}
		before := len(r.problems)
		f.read(r, value, into)
		sound[i] = len(r.problems) == before
	}
	for i, f := range o {
		value := entries[f.name]
		switch {
		case f.required && (value == nil || isBlank(value)):
			place := n
			if value != nil {
				place = value
			}
			r.problem(place, "missing "+f.name, "add "+f.name+": "+f.example)
		case sound[i]:
			for _, rule := range f.rules {
				if message, hint := rule(into); message != "" {
					r.problem(value, message, hint)
				}
			}
		}
	}
}

// entries are the values of the mapping by key. Unknown keys and those that come
// again are reported; the value of a mistyped one is taken for the key it meant.
func (o Object[T]) entries(r *reader, n *yaml.Node) map[string]*yaml.Node {
	entries := make(map[string]*yaml.Node, len(o))
	lines := make(map[string]int, len(o))
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		switch {
		case key.Kind == yaml.AliasNode: // refused already
		case key.Kind != yaml.ScalarNode:
			r.problem(key, "a key must be a word, not "+kind(key), o.known())
		case o.field(key.Value) == nil:
			near := diag.Nearest(clip(key.Value), o.names())
			r.problem(key, fmt.Sprintf("unknown key %q", clip(key.Value)), suggest(near, o.known()))
			if near != "" && entries[near] == nil {
				entries[near] = value // so that it is not called missing too
			}
		case lines[key.Value] > 0:
			r.problem(key, fmt.Sprintf("key %q comes twice", key.Value), fmt.Sprintf("it is on line %d already", lines[key.Value]))
		default:
			entries[key.Value], lines[key.Value] = value, key.Line
		}
	}
	return entries
}

func (o Object[T]) known() string { return "known keys: " + strings.Join(o.names(), ", ") }

// suggest is a hint for a mistyped word: the nearest known one if there is one.
func suggest(near, otherwise string) string {
	if near != "" {
		return fmt.Sprintf("did you mean %q?", near)
	}
	return otherwise
}

// clip shortens a word for a message: a mistake can be as long as the file.
func clip(word string) string {
	const most = 60
	if runes := []rune(word[:min(len(word), 4*most)]); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return word
}

// kind names what a node is, as an editor would.
func kind(n *yaml.Node) string {
	switch {
	case n.Kind == yaml.MappingNode:
		return "keys and values"
	case n.Kind == yaml.SequenceNode:
		return "a list"
	case isNull(n):
		return "nothing"
	}
	return fmt.Sprintf("%q", clip(n.Value))
}

func isNull(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.ShortTag() == "!!null" }

// isBlank reports whether there is nothing to read in the value.
func isBlank(n *yaml.Node) bool {
	switch n.Kind {
	case yaml.ScalarNode:
		return isNull(n) || strings.TrimSpace(n.Value) == ""
	case yaml.SequenceNode, yaml.MappingNode:
		return !slices.ContainsFunc(n.Content, func(c *yaml.Node) bool { return !isBlank(c) })
	}
	return false
}
