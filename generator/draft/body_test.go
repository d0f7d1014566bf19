package draft_test

import (
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"

	"newsbrief/generator/article"
	"newsbrief/generator/draft"
	"newsbrief/generator/render"
)

var renderer = render.New(render.Options{})

// shown is the text of a rendered body as a reader sees it, the numbers of lists
// included.
func shown(t *testing.T, markdown string) string {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(string(renderer.Render(render.Request{Markdown: markdown}).HTML)))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	number := 0
	for n := range doc.Descendants() {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		if n.Type != html.ElementNode {
			continue
		}
		switch n.Data {
		case "html", "head", "body", "p", "h2", "ul", "a", "pre", "code":
		case "ol":
			number = 1
			if len(n.Attr) > 0 { // start
				number, _ = strconv.Atoi(n.Attr[0].Val)
			}
		case "li":
			if n.Parent.Data == "ol" {
				b.WriteString(strconv.Itoa(number) + ".")
				number++
			}
		default:
			t.Errorf("the body has a <%s>:\n%s", n.Data, markdown)
		}
	}
	return b.String()
}

// letters drops what the promise leaves aside: white space and control
// characters.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.IsControl(r) || r == '\uFEFF' {
			return -1
		}
		return r
	}, s)
}

// body is the article's text less its envelope, its captions and the bullets of
// its lists.
func body(a *article.Article) string {
	var b strings.Builder
	for _, block := range a.Body() {
		text := block.Span.Of(a.Text)
		switch block.Kind {
		case article.Caption:
			continue
		case article.Item:
			if r, bullet := utf8.DecodeRuneInString(text); !unicode.IsDigit(r) {
				text = text[bullet:]
			}
		}
		b.WriteString(text)
	}
	return b.String()
}

func FuzzBodyLosesNothing(f *testing.F) {
	for _, seed := range seeds {
		f.Add(seed)
		f.Add("A lead that is long enough to be a paragraph of its own, it is.\n\n" + seed + "\n\nAnd a last one.\n")
	}
	f.Fuzz(func(t *testing.T, text string) {
		a := article.Parse(strings.ToValidUTF8(text, "\uFFFD"))
		markdown := draft.Body(a)
		if page, want := shown(t, markdown), body(a); letters(page) != letters(want) {
			t.Errorf("page\n%q\narticle\n%q\nMarkdown\n%s", letters(page), letters(want), markdown)
		}
	})
}

var seeds = []string{
	"<b>bold</b> <script>alert(1)</script> <!-- no --> </p> <?php ?> <![CDATA[x]]>",
	"[x](javascript:y) ![x](y) [x][y] [x] [^1] <https://example.org> <a@b.cd>",
	"[x]: https://example.org 'title'",
	"{{template}} {% x %} ${x} $x$ {#id} {.class}",
	"| a | b |\n| --- | --- |\n| c | d |",
	"a\tb\n```\t~~~\nc\td\n\t<b>\t&amp;\n",
	"Orla      1   2\n  Vend    33  4\r\nTesk\u00a0   5   6\x00\n10:45 GMT\n",
	"# one\n## two\n### three ###\n#",
	"1. one\n2. two\n3) three\n7. seven",
	"- one\n* two\n• three\n+ four\n– five",
	"* * *\n***\n---\n- - -\n___\n===",
	"> quoted\n: defined\n:: twice",
	"*a* **b** _c_ __d__ ~~e~~ ~f~ `g` ``h`` a_b_c a*b*c snake_case_ _x",
	"https://example.org/a_b*c?d=1&copy=2 http://x.yz/~me www.example.org/_x_ ftp://x.yz a_b@c.de *www.x.yz*",
	"&copy; &amp; &#38; &#x26; &notanentity; &; AT&T R&D;",
	`back\slash \* \\ C:\dir\ end\`,
	"line\\\nbreak  \nhere\r\nand\rhere\u2028and\u0085here",
	"```\ncode\n```\n~~~\ncode\n~~~",
	"    four spaces\n\ttab",
	"non\u00a0breaking \u200bzero\u200b e\u0301 👩‍👩‍👧 \ufeff bom",
	"Term\n: definition",
	"Text.[^1]\n\n[^1]: note",
	"\"straight\" “curly” 'single' ``double''",
	"x\n=\ny\n-\n",
}

func TestBodyReadsLikeAnEditorsOwn(t *testing.T) {
	a := article.Parse(strings.Join([]string{
		"BEIJING, Aug 28, 2025 — Trade grew 12.5% to $2.04 billion (up from $1.8 billion) in 2025; that is a lot, the ministry's e-mail says.",
		"Strategic significance",
		"He called it “the *real* story”. See https://example.org/a_b?c=1&d=2 or write to press@example.org - today!",
		"- First, this_is_fine\n- Second",
		"10:45 GMT",
		"  Orla    12.40\n  *Vend*   8.05 ",
		"#1 in the region, and 1. at home. It ends here.",
	}, "\n\n"))
	want := strings.Join([]string{
		"Trade grew 12.5% to $2.04 billion (up from $1.8 billion) in 2025; that is a lot, the ministry's e-mail says.",
		"## Strategic significance",
		`He called it “the \*real\* story”. See https://example.org/a_b?c=1&d=2 or write to press@example.org - today!`,
		"- First, this_is_fine\n- Second",
		"## 10:45 GMT",
		"```\n  Orla    12.40\n  *Vend*   8.05\n```",
		"#1 in the region, and 1. at home. It ends here.\n",
	}, "\n\n")
	if got := draft.Body(a); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
