package render

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"
)

// schemes are those that a link may have.
var schemes = []string{"http", "https", "mailto", "tel"}

// anchor is the element of the link n. One that cannot be followed, for its scheme
// or since it is inside another, keeps its text and shows nothing of itself.
func (t *tree) anchor(n ast.Node, dest, title string) *element {
	href, ok := t.href(dest)
	if !ok || linkAround(n) != nil {
		return &element{}
	}
	rel := ""
	if elsewhere(href) {
		rel = "noopener"
	}
	return &element{open: tag("a", "href", href, "title", title, "rel", rel), close: "</a>", link: true}
}

func (t *tree) autoLink(n *ast.AutoLink) ast.Node {
	dest := string(n.URL(t.source))
	if n.AutoLinkType == ast.AutoLinkEmail && scheme(dest) == "" {
		dest = "mailto:" + dest
	}
	e := t.anchor(n, dest, "")
	e.AppendChild(e, words(n.Label(t.source)))
	return e
}

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
	if t.link != nil && relative(href) {
		href = t.link(href)
	}
	name := strings.ToLower(scheme(href))
	return href, name == "" || slices.Contains(schemes, strings.TrimSuffix(name, ":"))
}

// relative reports whether the reference is one to another page or file of the site.
func relative(href string) bool {
	return href != "" && href[0] != '#' && !strings.HasPrefix(href, "//") && scheme(href) == ""
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
	return strings.HasPrefix(href, "//") || strings.HasPrefix(strings.ToLower(scheme(href)), "http")
}
