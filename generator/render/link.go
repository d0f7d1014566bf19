package render

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"
)

// schemes are those that a link may have.
var schemes = []string{"http", "https", "mailto", "tel"}

// anchor is the element of a link. One that may not be followed, for its scheme or
// since it is inside another, keeps its text and shows nothing of itself.
func (t *tree) anchor(dest, title string) *element {
	href, ok := t.href(dest)
	if !ok {
		return &element{}
	}
	var b strings.Builder
	b.WriteString("<a")
	attribute(&b, "href", href) // even when empty: it leads to the page itself
	if title != "" {
		attribute(&b, "title", title)
	}
	if elsewhere(href) {
		attribute(&b, "rel", "noopener")
	}
	b.WriteString(">")
	return &element{open: b.String(), close: "</a>", link: true}
}

func (t *tree) autoLink(n *ast.AutoLink) ast.Node {
	dest := string(n.URL(t.source))
	if n.AutoLinkType == ast.AutoLinkEmail && scheme(dest) == "" {
		dest = "mailto:" + dest
	}
	e := &element{}
	if !inLink(n) {
		e = t.anchor(dest, "")
	}
	e.AppendChild(e, words(n.Label(t.source)))
	return e
}

// inLink reports whether the node is part of a link's text.
func inLink(n ast.Node) bool { return linkAround(n) != nil }

// linkAround is the outermost link that n is in, or nil.
func linkAround(n ast.Node) ast.Node {
	var link ast.Node
	for n = n.Parent(); n != nil && n.Type() == ast.TypeInline; n = n.Parent() {
		if e, ok := n.(*element); ok && e.link {
			link = n
		}
	}
	return link
}

// href is the destination as it goes on the page; ok is false when its scheme is
// not one of those allowed. Whatever stands before the first colon must be such a
// scheme to the letter, so no disguise of another gets by.
func (t *tree) href(dest string) (href string, ok bool) {
	href = string(util.URLEscape([]byte(dest), false))
	if t.link != nil && href != "" && href[0] != '#' && !strings.HasPrefix(href, "//") && scheme(href) == "" {
		href = t.link(href)
	}
	name := scheme(href)
	if name == "" {
		return href, true
	}
	for _, allowed := range schemes {
		if strings.EqualFold(name, allowed+":") {
			return href, true
		}
	}
	return "", false
}

// scheme is what stands before the path of a URL reference, colon included, or ""
// for a relative one (RFC 3986 §4.1).
func scheme(dest string) string {
	i := strings.IndexAny(dest, ":/?#")
	if i < 0 || dest[i] != ':' {
		return ""
	}
	return dest[:i+1]
}

// elsewhere reports whether the link names a host.
func elsewhere(href string) bool {
	return strings.HasPrefix(href, "//") || len(href) >= 4 && strings.EqualFold(href[:4], "http") && scheme(href) != ""
}
