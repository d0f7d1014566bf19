package schema

import (
	"strings"

	"go.yaml.in/yaml/v4"
)

// Texts is a field with a list of texts. A single text is not taken for a list
// of one: it would split or not at its commas, and either surprises somebody.
func Texts[T any](name string, at func(*T) *[]string) Field[T] {
	return Field[T]{
		name: name,
		read: func(r *reader, n *yaml.Node, into *T) {
			if n.Kind == yaml.ScalarNode {
				if !isBlank(n) {
					r.problem(n, name+" must be a list, not "+kind(n), "write "+name+": ["+clip(OneLine(n.Value))+"]")
				}
				return
			}
			*at(into) = readItems(r, n, name, func(item *yaml.Node) (string, bool) {
				if item.Kind == yaml.ScalarNode && isBlank(item) {
					r.problem(item, "empty entry in "+name, "take it out")
					return "", false
				}
				return r.text(item, "an entry of "+name)
			})
		},
		write: func(from *T) *yaml.Node {
			list := &yaml.Node{Kind: yaml.SequenceNode}
			for _, s := range *at(from) {
				if strings.TrimSpace(s) != "" {
					list.Content = append(list.Content, textNode(s))
				}
			}
			return unlessEmpty(list)
		},
	}
}

// Nested is a field with a mapping of its own.
func Nested[T, U any](name string, at func(*T) *U, object Object[U]) Field[T] {
	return Field[T]{
		name: name,
		read: func(r *reader, n *yaml.Node, into *T) {
			if n.Kind == yaml.ScalarNode || n.Kind == yaml.SequenceNode {
				r.problem(n, name+" must be keys and values, not "+kind(n), "write "+name+": {"+object[0].name+": ...}")
				return
			}
			object.read(r, n, at(into))
		},
		write: func(from *T) *yaml.Node { return unlessEmpty(object.Encode(at(from))) },
	}
}

// List is a field with a list of mappings.
func List[T, U any](name string, at func(*T) *[]U, object Object[U]) Field[T] {
	return Field[T]{
		name: name,
		read: func(r *reader, n *yaml.Node, into *T) {
			if n.Kind == yaml.ScalarNode || n.Kind == yaml.MappingNode {
				r.problem(n, name+" must be a list, not "+kind(n), "start each entry with \"- \"")
				return
			}
			*at(into) = readItems(r, n, name, func(item *yaml.Node) (value U, ok bool) {
				object.read(r, item, &value)
				return value, true
			})
		},
		write: func(from *T) *yaml.Node {
			list := &yaml.Node{Kind: yaml.SequenceNode}
			for i := range *at(from) {
				list.Content = append(list.Content, object.Encode(&(*at(from))[i]))
			}
			return unlessEmpty(list)
		},
	}
}

// readItems reads the entries of a list; one that read refuses is left out.
func readItems[U any](r *reader, n *yaml.Node, name string, read func(*yaml.Node) (U, bool)) []U {
	var items []U
	switch n.Kind {
	case yaml.MappingNode:
		r.problem(n, name+" must be a list, not "+kind(n), "")
	case yaml.SequenceNode:
		for _, item := range n.Content {
			if value, ok := read(item); ok {
				items = append(items, value)
			}
		}
	}
	return items
}
