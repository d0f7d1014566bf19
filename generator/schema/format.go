package schema

import (
	"fmt"
	"strings"
	"unicode"

	"go.yaml.in/yaml/v4"
)

// Format writes a node made by Encode as a careful editor would: indented by
// two spaces, list dashes too, each text on one line however long, characters
// as they are, and quotes only where YAML needs them. (The library's own emitter
// writes an emoji as an escape.) A mapping with nothing in it is empty text.
func Format(n *yaml.Node) string {
	if n.Kind == yaml.MappingNode && len(n.Content) == 0 {
		return ""
	}
	var f formatter
	f.block(n, 0)
	return strings.TrimPrefix(f.String(), "\n") + "\n"
}

// FormatEntry writes "key: value" without a line end at its end, for a mapping
// that is indented by so many spaces. The first line is not indented.
func FormatEntry(key string, value *yaml.Node, indent int) string {
	var f formatter
	f.entry(key, value, indent)
	return f.String()
}

// FormatItem writes the value of a list entry, what follows its "- ", for a list
// whose dashes are indented by so many spaces.
func FormatItem(value *yaml.Node, indent int) string {
	var f formatter
	f.item(value, indent)
	return f.String()
}

// A formatter writes nodes; block collections begin with their line break.
type formatter struct{ strings.Builder }

func (f *formatter) block(n *yaml.Node, indent int) {
	for i := 0; i < len(n.Content); i++ {
		f.newline(indent)
		if n.Kind == yaml.SequenceNode {
			f.WriteString("- ")
			f.item(n.Content[i], indent)
			continue
		}
		f.entry(n.Content[i].Value, n.Content[i+1], indent)
		i++
	}
}

func (f *formatter) entry(key string, value *yaml.Node, indent int) {
	f.WriteString(key + ":")
	if isFlow(value) {
		f.WriteByte(' ')
		f.flow(value, false)
		return
	}
	f.block(value, indent+2)
}

func (f *formatter) item(value *yaml.Node, indent int) {
	if isFlow(value) {
		f.flow(value, false)
		return
	}
	var inner formatter
	inner.block(value, indent+2)
	f.WriteString(strings.TrimLeft(inner.String(), "\n ")) // the first line stands after the dash
}

func (f *formatter) newline(indent int) {
	f.WriteByte('\n')
	for range indent {
		f.WriteByte(' ')
	}
}

// isFlow reports whether the value is written on the line of its key or dash.
func isFlow(n *yaml.Node) bool {
	return n.Kind == yaml.ScalarNode || n.Style&yaml.FlowStyle != 0 || len(n.Content) == 0
}

func (f *formatter) flow(n *yaml.Node, inside bool) {
	switch n.Kind {
	case yaml.ScalarNode:
		f.WriteString(scalar(n, inside))
	case yaml.SequenceNode:
		f.WriteByte('[')
		for i, item := range n.Content {
			if i > 0 {
				f.WriteString(", ")
			}
			f.flow(item, true)
		}
		f.WriteByte(']')
	case yaml.MappingNode:
		f.WriteByte('{')
		for i := 0; i+1 < len(n.Content); i += 2 {
			if i > 0 {
				f.WriteString(", ")
			}
			f.WriteString(n.Content[i].Value + ": ")
			f.flow(n.Content[i+1], true)
		}
		f.WriteByte('}')
	}
}

// scalar writes a text plainly when YAML reads it back as that text, else in
// quotes. A value that is no text, such as a date, is never quoted.
func scalar(n *yaml.Node, inside bool) string {
	s := n.Value
	switch {
	case n.Tag != "!!str" || isPlain(s, inside):
		return s
	case strings.ContainsFunc(s, needsEscape), !strings.ContainsAny(s, `"\`):
		return quote(s)
	}
	return "'" + strings.ReplaceAll(s, "'", "''") + "'"
}

// isPlain reports whether a text needs no quotes, by reading it without.
func isPlain(s string, inside bool) bool {
	if strings.ContainsFunc(s, needsEscape) {
		return false
	}
	document, nodes := "k: "+s, 2
	if inside {
		document, nodes = "["+s+"]", 1
	}
	var n yaml.Node
	if err := yaml.Load([]byte(document), &n); err != nil {
		return false
	}
	read := n.Content[0].Content
	return len(read) == nodes && isText(read[nodes-1], s)
}

// isText reports whether a node is the text itself and nothing more.
func isText(n *yaml.Node, s string) bool {
	return n.Kind == yaml.ScalarNode && n.Tag == "!!str" && n.Style == 0 && n.Anchor == "" && n.Value == s
}

// quote writes a text in double quotes with the escapes of YAML 1.2 §5.7.
func quote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\t':
			b.WriteString(`\t`)
		case needsEscape(r):
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// needsEscape reports whether YAML cannot hold the character as it is, or takes
// it for a line break (YAML 1.1 §5.4). All of them lie below U+10000.
func needsEscape(r rune) bool {
	return unicode.IsControl(r) || r == '\u2028' || r == '\u2029' || r == '\uFEFF' || r == '\uFFFE' || r == '\uFFFF'
}
