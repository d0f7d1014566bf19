package render

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
)

// A tree is a parsed text and, once settled and furnished, what a reader sees of it.
type tree struct {
	*Renderer
	link        func(string) string // as in a Request
	source      []byte
	doc         ast.Node
	highlighted bool
	text        string
	runs        []run // in order, disjoint; only the breaks between blocks are in none
}

// A run is a leaf of the tree and the place of its words in the text.
type run struct {
	node       *ast.String
	start, end int
}

// furnish reads the text off a settled tree, and gives the parts that depend on it
// their names: headings their ids, pictures and tables their labels.
func (t *tree) furnish() {
	var b strings.Builder
	var last ast.Node // the block of the run before
	names := names{}
	shift := t.headingShift()
	for n := t.doc; n != nil; n = after(n, t.doc) {
		if picture, ok := n.(*ast.Image); ok {
			n = t.picture(picture)
		}
		switch node := n.(type) {
		case *ast.String:
			if len(node.Value) == 0 {
				continue
			}
			block := blockOf(node)
			if last != nil && block != last && !strings.HasSuffix(b.String(), "\n") {
				b.WriteByte('\n')
			}
			last = block
			t.runs = append(t.runs, run{node, b.Len(), b.Len() + len(node.Value)})
			b.Write(node.Value)
		case *ast.Heading:
			node.Level = min(node.Level+shift, 6)
			node.SetAttributeString("id", names.heading(shown(node)))
		case *extast.Table:
			enclose(tableFrame(node), node, node)
		}
	}
	t.text = b.String()
}

// headingShift is 1 when the text uses first-level headings. That level is the
// page's title, so the whole outline moves down; otherwise it stays as written.
func (t *tree) headingShift() int {
	for n := t.doc; n != nil; n = after(n, t.doc) {
		if h, ok := n.(*ast.Heading); ok && h.Level == 1 {
			return 1
		}
	}
	return 0
}

// picture puts the picture in its place; one that may not be shown for the scheme
// of its address gives way to its description.
func (t *tree) picture(n *ast.Image) ast.Node {
	alt := shown(n)
	n.RemoveChildren(n)
	var e ast.Node = words([]byte(alt))
	if src, ok := t.href(string(resolve(n.Destination))); ok {
		e = &element{open: tag("img", "src", src, "alt", alt, "title", string(resolve(n.Title)))}
	}
	replace(n, e)
	return e
}

// tableFrame is the element around a table in which a table wider than a phone is
// scrolled. The heads of its columns are its name.
func tableFrame(n *extast.Table) *element {
	var heads []string
	for c := n.FirstChild().FirstChild(); c != nil; c = c.NextSibling() {
		if head := shown(c); head != "" {
			heads = append(heads, head)
		}
	}
	role := ""
	if len(heads) > 0 {
		role = "region" // which must have a name
	}
	return &element{
		open:  tag("div", "class", "table", "tabindex", "0", "role", role, "aria-label", strings.Join(heads, ", ")),
		close: "</div>\n",
		block: true,
	}
}

// blockOf is the block that an inline node is in.
func blockOf(n ast.Node) ast.Node {
	for n = n.Parent(); n.Type() == ast.TypeInline; n = n.Parent() {
	}
	return n
}

// shown is the text of a settled node.
func shown(root ast.Node) string {
	var b strings.Builder
	for n := root; n != nil; n = after(n, root) {
		if s, ok := n.(*ast.String); ok {
			b.Write(s.Value)
		}
	}
	return b.String()
}
