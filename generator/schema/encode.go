package schema

import (
	"strings"

	"go.yaml.in/yaml/v4"
)

// Encode is the value as a mapping: the fields in the order of the table, those
// with nothing in them left out.
func (o Object[T]) Encode(from *T) *yaml.Node {
	mapping := &yaml.Node{Kind: yaml.MappingNode}
	for _, f := range o {
		value := f.write(from)
		if value == nil {
			continue
		}
		if f.flow {
			value.Style |= yaml.FlowStyle
		}
		mapping.Content = append(mapping.Content, &yaml.Node{Kind: yaml.ScalarNode, Value: f.name}, value)
	}
	return mapping
}

// textNode is a text as a scalar; nil when there is none.
func textNode(s string) *yaml.Node {
	s = OneLine(strings.ToValidUTF8(s, "\uFFFD"))
	if s == "" {
		return nil
	}
	return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: s}
}

func unlessEmpty(n *yaml.Node) *yaml.Node {
	if len(n.Content) == 0 {
		return nil
	}
	return n
}
