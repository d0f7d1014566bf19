package mdfile

import (
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
)

// YAML tells where a node begins. Where it ends is found here, in the text of a
// front matter that is known to be well formed. An end that is off by an odd way
// of writing does no harm: File.Format reads what it has written.

// offset is the place of a node in the text.
func (p *printer) offset(n *yaml.Node) int {
	i := p.lines[min(n.Line, len(p.lines))-1]
	for range n.Column - 1 {
		_, size := utf8.DecodeRuneInString(p.text[i:])
		i += size
	}
	return i
}

// lineStart is the start of the line that holds offset i.
func (p *printer) lineStart(i int) int {
	return strings.LastIndexAny(p.text[:i], "\r\n") + 1
}

// lineEnd is the start of the line after the one that holds offset i.
func (p *printer) lineEnd(i int) int {
	_, next := line(p.text, i)
	return next
}

// entryEnd is the offset behind the last character of an entry of a mapping,
// comments left out. What follows the entry begins at limit.
func (p *printer) entryEnd(key, value *yaml.Node, limit int) int {
	if value.Kind == yaml.ScalarNode && value.Value == "" && value.Style == 0 { // nothing is written
		end := p.end(key, limit)
		return end + strings.IndexByte(p.text[end:], ':') + 1
	}
	return p.end(value, limit)
}

// end is the offset behind the last character of a node.
func (p *printer) end(n *yaml.Node, limit int) int {
	start := p.offset(n)
	last := len(n.Content) - 1
	switch {
	case isBlock(n) && n.Kind == yaml.MappingNode:
		return p.entryEnd(n.Content[last-1], n.Content[last], limit)
	case isBlock(n):
		return p.end(n.Content[last], limit)
	case n.Kind != yaml.ScalarNode:
		return start + flowEnd(p.text[start:])
	case n.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle) != 0:
		return start + quotedEnd(p.text[start:])
	case n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0:
		return p.blockScalarEnd(start, limit)
	}
	return p.plainEnd(n, start, limit)
}

// isBlock reports whether a collection is written over lines.
func isBlock(n *yaml.Node) bool {
	return n.Kind != yaml.ScalarNode && n.Style&yaml.FlowStyle == 0 && len(n.Content) > 0
}

// blockScalarEnd: the lines after the header that are indented deeper than its
// line are the text.
func (p *printer) blockScalarEnd(start, limit int) int {
	header, next := line(p.text, start)
	end := start + len(strings.Fields(header)[0])
	outer := indentOf(p.text[p.lineStart(start):])
	for next < limit {
		at := next
		var text string
		text, next = line(p.text, at)
		if blank(text) {
			continue
		}
		if indentOf(text) <= outer {
			break
		}
		end = at + len(text)
	}
	return end
}

// plainEnd: a plain text goes on over lines until there is a comment. A key is
// as long as it reads.
func (p *printer) plainEnd(n *yaml.Node, start, limit int) int {
	if strings.HasPrefix(p.text[start:], n.Value) {
		return start + len(n.Value)
	}
	end := start
	for at := start; at < limit; {
		text, next := line(p.text, at)
		text, _, comment := strings.Cut(" "+text, " #")
		if !blank(text) {
			end = at + len(strings.TrimRight(text, " \t")) - 1
		}
		if comment {
			break
		}
		at = next
	}
	return end
}

// quotedEnd is the length of the quoted text that s begins with.
func quotedEnd(s string) int {
	for i := 1; i < len(s); i++ {
		switch {
		case s[i] == '\\' && s[0] == '"':
			i++
		case s[i] == s[0] && s[0] == '\'' && strings.HasPrefix(s[i+1:], "'"):
			i++
		case s[i] == s[0]:
			return i + 1
		}
	}
	return len(s)
}

// flowEnd is the length of the [list] or {mapping} that s begins with.
func flowEnd(s string) int {
	depth, fresh := 0, true // fresh: a value may begin here
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '[' || c == '{':
			depth++
			fresh = true
		case c == ']' || c == '}':
			if depth--; depth == 0 {
				return i + 1
			}
			fresh = false
		case (c == '"' || c == '\'') && fresh:
			i += quotedEnd(s[i:]) - 1
			fresh = false
		case c == '#' && strings.ContainsRune(" \t\r\n", rune(s[i-1])):
			text, _ := line(s, i)
			i += len(text)
		case c == ',' || c == ':':
			fresh = true
		case !strings.ContainsRune(" \t\r\n", rune(c)):
			fresh = false
		}
	}
	return len(s)
}

func blank(s string) bool { return strings.TrimSpace(s) == "" }

func indentOf(line string) int { return len(line) - len(strings.TrimLeft(line, " ")) }

func spaces(n int) string { return strings.Repeat(" ", n) }
