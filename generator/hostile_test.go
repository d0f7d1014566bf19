package main

import (
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// hostile is an article that tries everything in its headline, its names and its
// text. All of it is to be read, none of it is to act.
const hostile = `<script>alert(1)</script> & {{.Site}} "quoted" *headline* shakes Westland

By Mallory <img src=x onerror=alert(2)>

NORTHPORT, Westland, March 5, 2025 — President Robert "</title><script>alert(3)</script>" Tables said trade grew 12.5 percent to $2.04 billion on Wednesday, according to the <b>Ministry</b> of ](javascript:alert(4)) Trade.

“[Click me](javascript:alert(5)) and ![me](data:text/html,x) or <a href="javascript:alert(6)">me</a>, it is all the same to every one of us,” Tables said.

` + "```" + `html

# Not a heading, {{template "base" .}} and {{ printf "%s" .Body }}

| not | a |
| --- | --- |

    not code <!-- not a comment --> &lt;not an entity&gt; &amp; \*not escaped\*

javascript:alert(7) JaVaScRiPt&colon;alert(8) <javascript:alert(9)> <https://example.org/"onmouseover="alert(10)>

---

[ref]: javascript:alert(11) "not a definition"

[^1]: not a footnote ~~not struck~~ **not strong** _not emphasis_ https://example.org/a_b_c?d=1&copy=2
`

func TestHostileArticleShowsAsText(t *testing.T) {
	dir := t.TempDir()
	article := filepath.Join(dir, "content", "articles", "hostile.txt")
	if err := os.MkdirAll(filepath.Dir(article), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(article, []byte(hostile), 0o644); err != nil {
		t.Fatal(err)
	}
	mustRun(t, dir, "build")
	var everything strings.Builder
	for _, name := range htmlFiles(t, filepath.Join(dir, "public")) {
		content, err := os.ReadFile(filepath.Join(dir, "public", name))
		if err != nil {
			t.Fatal(err)
		}
		doc, err := html.Parse(strings.NewReader(string(content)))
		if err != nil {
			t.Fatal(err)
		}
		for n := range doc.Descendants() {
			harmless(t, name, n)
			if n.Type == html.TextNode {
				everything.WriteString(n.Data)
			}
		}
	}
	shown := strings.Join(strings.Fields(everything.String()), " ")
	for _, line := range strings.Split(hostile, "\n") {
		_, body, dated := strings.Cut(line, " — ")
		if !dated {
			body = line
		}
		if body = strings.Join(strings.Fields(body), " "); !strings.Contains(shown, body) {
			t.Errorf("no page shows %q", body)
		}
	}
}

// harmless reports an element that the site's own layouts do not use, or one
// that could act.
func harmless(t *testing.T, page string, n *html.Node) {
	if n.Type == html.CommentNode {
		t.Errorf("%s: comment %q", page, n.Data)
	}
	if n.Type != html.ElementNode {
		return
	}
	switch n.Data {
	case "script", "img", "iframe", "object", "style", "b", "svg", "form", "del", "table", "em", "strong":
		t.Errorf("%s: <%s>", page, n.Data)
	}
	for _, a := range n.Attr {
		if strings.HasPrefix(a.Key, "on") {
			t.Errorf("%s: <%s %s>", page, n.Data, a.Key)
		}
		if a.Key != "href" && a.Key != "src" {
			continue
		}
		u, err := url.Parse(a.Val)
		if err != nil || u.Scheme != "" && u.Scheme != "https" {
			t.Errorf("%s: %s=%q", page, a.Key, a.Val)
		}
	}
}
