package render

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/util"
)

// An element is a node that is written as it stands: its tags around its children.
type element struct {
	ast.BaseBlock
	open, close string // ready HTML; both empty for an element that shows nothing of itself
	block       bool
	link        bool // an <a>, which no other may be in
}

var kindElement = ast.NewNodeKind("Element")

func (e *element) Kind() ast.NodeKind { return kindElement }

func (e *element) Type() ast.NodeType {
	if e.block {
		return ast.TypeBlock
	}
	return ast.TypeInline
}

func (e *element) Dump(source []byte, level int) {
	ast.DumpHelper(e, source, level, map[string]string{"Open": e.open, "Close": e.close}, nil)
}

// tag is a start tag; attributes are names and values in turn. One with an empty
// value is left out, unless that means something.
func tag(name string, attributes ...string) string {
	var b strings.Builder
	b.WriteString("<" + name)
	for pair := range slices.Chunk(attributes, 2) {
		name, value := pair[0], pair[1]
		if value != "" || name == "alt" || name == "href" || name == "src" {
			b.WriteString(" " + name + `="` + string(util.EscapeHTML([]byte(value))) + `"`)
		}
	}
	b.WriteString(">")
	return b.String()
}

// words are a leaf of the tree: text as the reader sees it.
func words(s []byte) *ast.String {
	n := ast.NewString(s)
	n.SetRaw(true) // nothing in it is Markdown any more
	return n
}

// replace puts e in the place of n and moves the children of n to it.
func replace(n ast.Node, e ast.Node) {
	for c := n.FirstChild(); c != nil; c = n.FirstChild() {
		e.AppendChild(e, c)
	}
	n.Parent().ReplaceChild(n.Parent(), n, e)
}

type elementWriter struct{}

func (elementWriter) RegisterFuncs(r renderer.NodeRendererFuncRegisterer) {
	r.Register(kindElement, func(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
		e := n.(*element)
		if entering {
			_, _ = w.WriteString(e.open)
		} else {
			_, _ = w.WriteString(e.close)
		}
		return ast.WalkContinue, nil
	})
}
