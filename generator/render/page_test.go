package render

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/net/html"
)

// nodes parses a page as a browser does and returns its elements and texts in order.
func nodes(t *testing.T, page string) []*html.Node {
	t.Helper()
	doc, err := html.Parse(strings.NewReader("<!DOCTYPE html><body>" + page))
	if err != nil {
		t.Fatal(err)
	}
	return slices.Collect(doc.Descendants())
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// textOf is the text of a page as a reader sees it, without the numbers of notes
// and the arrows back from them, and without any white space.
func textOf(t *testing.T, page string) string {
	var b strings.Builder
	for _, n := range nodes(t, page) {
		if n.Type != html.TextNode {
			continue
		}
		if p := n.Parent; attr(p, "role") == "doc-noteref" || attr(p, "role") == "doc-backlink" || strings.HasPrefix(attr(p, "id"), "fnref") {
			continue
		}
		b.WriteString(n.Data)
	}
	return squeeze(b.String())
}

// squeeze takes out all white space.
func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

// checkNesting fails unless every start tag has its end tag in its place, no link
// is inside a link and no block inside a mark.
func checkNesting(t *testing.T, page string) {
	t.Helper()
	var open []string
	for z := html.NewTokenizer(strings.NewReader(page)); ; {
		switch z.Next() {
		case html.ErrorToken:
			if len(open) > 0 {
				t.Fatalf("left open: %q in\n%s", open, page)
			}
			return
		case html.StartTagToken:
			name, _ := z.TagName()
			tag := string(name)
			switch {
			case slices.Contains([]string{"br", "hr", "img"}, tag):
				continue
			case tag == "a" && slices.Contains(open, "a"):
				t.Fatalf("a link in a link in\n%s", page)
			case slices.Contains(open, "mark") && !slices.Contains(phrasing, tag):
				t.Fatalf("<%s> in a mark in\n%s", tag, page)
			}
			open = append(open, tag)
		case html.EndTagToken:
			name, _ := z.TagName()
			if len(open) == 0 || open[len(open)-1] != string(name) {
				t.Fatalf("</%s> ends %q in\n%s", name, open, page)
			}
			open = open[:len(open)-1]
		}
	}
}

// phrasing are the elements that may be in a mark.
var phrasing = []string{"a", "code", "del", "em", "mark", "span", "strong", "sup"}
