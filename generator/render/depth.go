package render

import (
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// deepest is how many blocks, and how many inline nodes in a block, may be nested.
// What is nested deeper keeps its words and loses its markup, so that the work
// stays proportional to the text and recursion within bounds.
const deepest = 100

// shallow keeps a parser of blocks that hold blocks from opening too deep a one.
type shallow struct{ parser.BlockParser }

func (s shallow) Open(parent ast.Node, r text.Reader, pc parser.Context) (ast.Node, parser.State) {
	if len(pc.OpenedBlocks()) >= deepest {
		return nil, parser.NoChildren
	}
	return s.BlockParser.Open(parent, r, pc)
}

// tooDeep reports whether as many inline nodes as may be are around n.
func tooDeep(n ast.Node) bool {
	for range deepest {
		if n = n.Parent(); n.Type() != ast.TypeInline {
			return false
		}
	}
	return true
}

// unwrap puts the children of n in its place and returns the first of them.
func unwrap(n ast.Node) ast.Node {
	first, parent := n.FirstChild(), n.Parent()
	for c := first; c != nil; c = n.FirstChild() {
		parent.InsertBefore(parent, n, c)
	}
	parent.RemoveChild(parent, n)
	return first
}
