package render

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"newsbrief/generator/brief"
)

// seeds are texts with every construct, some of them ill-formed.
var seeds = []string{
	"Trade between *Orland* and [**Vesk** grew](trade.md) by 12.5 percent\nin May\\* &amp; ~~June~~ `code`.",
	"# A\n\n> quote\n> - item `x`\n>   1. more\n\n| a | b |\n|---|--:|\n| *c* d | [e](f.md) |\n",
	"Term\n: Def <b>x</b> and[^1] [link[^1] text](y)\n\n[^1]: Note *one*.\n\n    Two.\n",
	"```go\nfunc main() { x := \"a\" }\n```\n\n    code\n\n~~~ php\n<?php echo 1 ?>\n~~~\n",
	"<div onclick=\"x\">\n<script>alert(1)</script>\n</div>\n\na <img src=x onerror=y> <!-- c -->",
	"[a](javascript:alert(1)) [b](JAVA&#x0A;script:1) ![c *d*](data:text/html,x) <vbscript:x> www.a.example a@b.example",
	"[![in [ner](x)](y.png)](z) [a <http://b.example> c](d) *a **b ~~c `d` [e](f) g~~ h** i*",
	"a  \nb\\\nc &nbsp; &NotEqualTilde; &#0; \\& \\\\ &lt;b&gt; 'q' “r” «s»\n===\n\n***\n\n* * *\n- a\n\n  b\n",
	"```yaml\na: [1, \"x\"] # c\n```\n```diff\n-a\n+b\n```\n```html\n<a href='x'>y</a>\n```\n```bash\necho \"$x\" # y\n",
	strings.Repeat(">- ", 120) + strings.Repeat("*_", 120) + "deep" + strings.Repeat("_*", 120),
}

func FuzzRender(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	r := New(Options{})
	f.Fuzz(func(t *testing.T, markdown string) {
		page := r.Render(Request{Markdown: markdown, Link: func(dest string) string { return strings.TrimPrefix(dest, "./") }})
		checkNesting(t, string(page.HTML))
		for _, n := range nodes(t, string(page.HTML)) {
			checkHarmless(t, n)
		}
		if got, want := squeeze(page.Text), textOf(t, string(page.HTML)); got != want {
			t.Errorf("Text is\n%q\nand the page shows\n%q", got, want)
		}
		if got := r.Text(markdown); got != page.Text {
			t.Errorf("Text() = %q, and Render has %q", got, page.Text)
		}
	})
}

// checkHarmless fails when an element can run a script.
func checkHarmless(t *testing.T, n *html.Node) {
	t.Helper()
	if n.Type != html.ElementNode {
		return
	}
	if slices.Contains([]string{"script", "style", "iframe", "object", "embed", "form", "base", "meta", "svg"}, n.Data) {
		t.Errorf("<%s> on the page", n.Data)
	}
	for _, a := range n.Attr {
		if strings.HasPrefix(a.Key, "on") {
			t.Errorf("attribute %s on the page", a.Key)
		}
		if a.Key != "href" && a.Key != "src" {
			continue
		}
		// As a browser does, without white space and controls (WHATWG URL §4.4).
		value := strings.ToLower(strings.Map(func(r rune) rune {
			if r <= ' ' {
				return -1
			}
			return r
		}, a.Val))
		before, _, colon := strings.Cut(value, ":")
		if colon && !strings.ContainsAny(before, "/?#") && !slices.Contains([]string{"http", "https", "mailto", "tel"}, before) {
			t.Errorf("%s=%q on the page", a.Key, a.Val)
		}
	}
}

// added are the tags that marks add to a page. No text or attribute holds a "<".
var added = regexp.MustCompile(`</?mark[^>]*>|<a class="back"[^>]*></a>`)

func FuzzMarks(f *testing.F) {
	for i, s := range seeds {
		f.Add(s, i, 1, i+1, 3)
	}
	r, trusting := New(Options{}), New(Options{RawHTML: true})
	f.Fuzz(func(t *testing.T, markdown string, from1, n1, from2, n2 int) {
		plain := r.Render(Request{Markdown: markdown})
		fields := strings.Fields(plain.Text)
		if len(fields) == 0 {
			return
		}
		var lines []string
		for _, p := range [][2]int{{from1, n1}, {from2, n2}, {from1, n2}} {
			from := int(uint(p[0]) % uint(len(fields)))
			to := min(from+1+int(uint(p[1])%8), len(fields))
			lines = append(lines, strings.Join(fields[from:to], " "))
		}
		marks := marksOf(strings.Join(lines, "\n"))
		page := r.Render(Request{Markdown: markdown, Marks: marks})
		if got := added.ReplaceAllString(string(page.HTML), ""); got != string(plain.HTML) {
			t.Errorf("marks change the page from\n%s\nto\n%s", plain.HTML, page.HTML)
		}
		checkNesting(t, string(page.HTML))
		all := nodes(t, string(page.HTML))
		for i, m := range marks {
			if !page.Found[i] {
				t.Fatalf("%q not found in %q", m.Evidence, page.Text)
			}
			checkMark(t, m, all)
		}
		page = trusting.Render(Request{Markdown: markdown, Marks: marks})
		for i, m := range marks {
			if got := strings.Contains(string(page.HTML), `class="evidence" id="`+m.ID+`"`); got != page.Found[i] {
				t.Errorf("with HTML let through, %q is found: %v, and marked: %v", m.Evidence, page.Found[i], got)
			}
		}
	})
}

// checkMark fails unless the page has the mark's id once, its link back once, and
// the evidence, whole, in its pieces.
func checkMark(t *testing.T, m Mark, page []*html.Node) {
	t.Helper()
	ids, backs := 0, 0
	var words strings.Builder
	for _, n := range page {
		if attr(n, "href") == m.Back {
			backs++
		}
		if attr(n, "id") == m.ID {
			ids++
		}
		if n.Type != html.TextNode || strings.HasPrefix(attr(n.Parent, "id"), "fnref") || attr(n.Parent, "role") == "doc-noteref" {
			continue
		}
		for p := range n.Ancestors() {
			if attr(p, "id") == m.ID || attr(p, "data-of") == m.ID {
				words.WriteString(n.Data)
			}
		}
	}
	if ids != 1 || backs != 1 {
		t.Errorf("%s: %d elements with the id, %d links back", m.ID, ids, backs)
	}
	// The words of the first place may have other quotation marks than the evidence.
	evidence := squeeze(string(m.Evidence))
	start, end, ok := brief.Evidence(squeeze(words.String())).Find(evidence)
	if !ok || end-start != len(evidence) {
		t.Errorf("%s marks %q of %q", m.ID, words.String(), m.Evidence)
	}
}
