package render

import (
	"bytes"
	stdhtml "html"
	"strconv"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/renderer/html"
)

// settle goes once through the tree as goldmark parsed it and settles what the
// source still leaves open: escapes and entities become the characters they stand
// for, links and code become elements. After it, all that a reader sees is in
// ast.String leaves and can be cut at any character.
func (t *tree) settle() {
	for n := t.doc; n != nil; n = after(n, t.doc) {
		for n.Type() == ast.TypeInline && n.HasChildren() && tooDeep(n) {
			n = unwrap(n)
		}
		n = t.settled(n)
	}
}

// after is the node that follows n in the order of the text, below root.
func after(n, root ast.Node) ast.Node {
	if n.FirstChild() != nil {
		return n.FirstChild()
	}
	for n != root && n.NextSibling() == nil {
		n = n.Parent()
	}
	if n == root {
		return nil
	}
	return n.NextSibling()
}

// settled settles n and returns the node in its place.
func (t *tree) settled(n ast.Node) ast.Node {
	var e ast.Node
	switch n := n.(type) {
	case *ast.Text:
		return t.plainText(n)
	case *ast.CodeSpan:
		e = t.codeSpan(n)
	case *ast.Link:
		e = t.anchor(n, string(resolve(n.Destination)), string(resolve(n.Title)))
	case *ast.AutoLink:
		e = t.autoLink(n)
	case *extast.FootnoteLink:
		if linkAround(n) == nil {
			return n
		}
		e = bareReference(n)
	case *ast.RawHTML:
		if t.rawHTML {
			return n
		}
		e = words(n.Segments.Value(t.source))
	case *ast.HTMLBlock:
		if t.rawHTML {
			return n
		}
		e = t.shownHTML(n)
	case *ast.CodeBlock:
		e = t.codeBlock(n, "")
	case *ast.FencedCodeBlock:
		e = t.codeBlock(n, string(resolve(n.Language(t.source))))
	default:
		return n
	}
	replace(n, e)
	return e
}

// plainText settles a piece of text and the line break it may end in.
func (t *tree) plainText(n *ast.Text) ast.Node {
	value := n.Segment.Value(t.source)
	if !n.IsRaw() {
		value = resolve(value)
	}
	last := words(value)
	parent := n.Parent()
	parent.ReplaceChild(parent, n, last)
	if n.HardLineBreak() {
		br := &element{open: "<br>"}
		parent.InsertAfter(parent, last, br)
		last = words([]byte("\n"))
		parent.InsertAfter(parent, br, last)
	} else if n.SoftLineBreak() {
		last.Value = append(bytes.Clone(value), '\n')
	}
	return last
}

// resolve is the text that raw Markdown text stands for. The rules are goldmark's
// own: what it would write is read back.
func resolve(raw []byte) []byte {
	if !bytes.ContainsAny(raw, `\&`) {
		return raw
	}
	var b flat
	html.DefaultWriter.Write(&b, raw)
	return []byte(stdhtml.UnescapeString(b.String()))
}

func (t *tree) codeSpan(n *ast.CodeSpan) ast.Node {
	var code []byte
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		code = append(code, c.(*ast.Text).Segment.Value(t.source)...)
	}
	n.RemoveChildren(n)
	e := &element{open: "<code>", close: "</code>"}
	e.AppendChild(e, words(bytes.ReplaceAll(code, []byte("\n"), []byte(" "))))
	return e
}

// shownHTML is an HTML block as the text it is.
func (t *tree) shownHTML(n *ast.HTMLBlock) ast.Node {
	raw := n.Lines().Value(t.source)
	if n.HasClosure() {
		raw = append(raw, n.ClosureLine.Value(t.source)...)
	}
	p := &element{open: "<p>", close: "</p>\n", block: true}
	p.AppendChild(p, words(bytes.TrimSpace(raw)))
	return p
}

// bareReference is the mark of a footnote without its link.
func bareReference(n *extast.FootnoteLink) ast.Node {
	id := "fnref"
	if n.RefIndex > 0 {
		id += strconv.Itoa(n.RefIndex)
	}
	number := strconv.Itoa(n.Index)
	return &element{open: tag("sup", "id", id+":"+number) + number, close: "</sup>"}
}
