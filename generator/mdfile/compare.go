package mdfile

import (
	"slices"

	"go.yaml.in/yaml/v4"

	"newsbrief/generator/schema"
)

// equal compares nodes that Encode made.
func equal(a, b *yaml.Node) bool {
	return a.Kind == b.Kind && a.Value == b.Value && slices.EqualFunc(a.Content, b.Content, equal)
}

// index is the place of a key in a mapping's content, or -1.
func index(mapping *yaml.Node, key string) int {
	for i := 0; i+1 < len(mapping.Content); i += 2 {
		if mapping.Content[i].Value == key {
			return i
		}
	}
	return -1
}

// get is the value of a key, or nil.
func get(mapping *yaml.Node, key string) *yaml.Node {
	if i := index(mapping, key); i >= 0 {
		return mapping.Content[i+1]
	}
	return nil
}

// shares reports whether two mappings have a key in common.
func shares(a, b *yaml.Node) bool {
	for i := 0; i+1 < len(a.Content); i += 2 {
		if index(b, a.Content[i].Value) >= 0 {
			return true
		}
	}
	return false
}

// An entry is a key and its value.
type entry struct {
	key   string
	value *yaml.Node
}

// additions are the entries of now that are not written yet, by the written key
// after which they go: the last one of those before them in the standard order.
// Those of "" come before all.
func additions(written, now *yaml.Node) map[string][]entry {
	added := map[string][]entry{}
	last := -1
	for i := 0; i+1 < len(now.Content); i += 2 {
		key := now.Content[i].Value
		if at := index(written, key); at >= 0 {
			last = max(last, at)
			continue
		}
		after := ""
		if last >= 0 {
			after = written.Content[last].Value
		}
		added[after] = append(added[after], entry{key, now.Content[i+1]})
	}
	return added
}

// pair finds for every entry of now the one of was that it comes from, or -1.
// Equal ones belong together; the others, in their order, are the same ones
// changed.
func pair(was, now []*yaml.Node) []int {
	left := map[string][]int{} // by what they say, the entries of was not yet taken
	for i, n := range was {
		text := schema.FormatItem(n, 0)
		left[text] = append(left[text], i)
	}
	from := make([]int, len(now))
	taken := make([]bool, len(was))
	for j, n := range now {
		from[j] = -1
		text := schema.FormatItem(n, 0)
		if same := left[text]; len(same) > 0 {
			from[j], left[text] = same[0], same[1:]
			taken[same[0]] = true
		}
	}
	i := 0
	for j := range now {
		if from[j] >= 0 {
			continue
		}
		for i < len(was) && taken[i] {
			i++
		}
		if i < len(was) {
			from[j] = i
			i++
		}
	}
	return from
}
