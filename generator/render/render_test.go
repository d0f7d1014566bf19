package render

import (
	"strings"
	"sync"
	"testing"
)

func TestRawHTMLLetThrough(t *testing.T) {
	page := New(Options{RawHTML: true}).Render(Request{
		Markdown: "Rain <b>fell *all* day</b> long.\n\n<div>As it is &amp; was</div>\n",
		Marks:    marksOf("Rain fell all day long\nAs it is"),
	})
	want := `<p><mark class="evidence" id="evidence-1">Rain </mark><b><mark class="evidence" data-of="evidence-1">fell <em>all</em> day</mark></b>` +
		`<mark class="evidence" data-of="evidence-1"> long</mark><a class="back" href="#fact-1" aria-label="Key fact 1"></a>.</p>` +
		"\n<div>As it is &amp; was</div>\n"
	if string(page.HTML) != want {
		t.Errorf("got\n%s\nwant\n%s", page.HTML, want)
	}
	if !page.Found[0] || page.Found[1] {
		t.Errorf("found %v", page.Found)
	}
}

func TestTextIsClean(t *testing.T) {
	page := New(Options{}).Render(Request{Markdown: "a\xff\x00b\r\nc\rd &#0; `e\x00`"})
	if want := "a\uFFFD\uFFFDb\nc\nd \uFFFD e\uFFFD"; page.Text != want {
		t.Errorf("text is %q, want %q", page.Text, want)
	}
}

func TestMarkAttributesAreEscaped(t *testing.T) {
	page := New(Options{}).Render(Request{
		Markdown: "One.",
		Marks:    []Mark{{ID: `a"b`, Back: "x.html?a&b#c", Label: "<Fact>", Evidence: "One"}},
	})
	want := `<p><mark class="evidence" id="a&quot;b">One</mark><a class="back" href="x.html?a&amp;b#c" aria-label="&lt;Fact&gt;"></a>.</p>` + "\n"
	if string(page.HTML) != want {
		t.Errorf("got  %swant %s", page.HTML, want)
	}
}

// Deep nesting keeps the words, and takes neither a stack nor a time to match.
func TestDeepNesting(t *testing.T) {
	const n = 20_000
	r := New(Options{})
	for name, markdown := range map[string]string{
		"quotes":    strings.Repeat(">", n) + "word",
		"lists":     strings.Repeat("- ", n) + "word",
		"notes":     "word[^a]\n\n" + strings.Repeat("[^a]: ", n) + "x",
		"terms":     "a\n" + strings.Repeat(": ", n) + "word",
		"strong":    strings.Repeat("**", n) + "word" + strings.Repeat("**", n),
		"emphasis":  strings.Repeat("*a _b ", n) + "word" + strings.Repeat("_ c*", n),
		"pictures":  "word " + strings.Repeat("![", n) + strings.Repeat("](a)", n),
		"in a link": "[" + strings.Repeat("**", n) + "word <http://a.example>" + strings.Repeat("**", n) + "](b)",
	} {
		t.Run(name, func(t *testing.T) {
			page := r.Render(Request{Markdown: markdown, Marks: marksOf("word")})
			checkNesting(t, string(page.HTML))
			if !page.Found[0] {
				t.Errorf("the word is lost in %.200q", page.Text)
			}
			if got := deepestOf(string(page.HTML)); got > 3*deepest {
				t.Errorf("%d elements deep", got)
			}
		})
	}
}

func deepestOf(page string) int {
	depth, most := 0, 0
	for _, tag := range strings.Split(page, "<")[1:] {
		switch {
		case strings.HasPrefix(tag, "/"):
			depth--
		case !strings.HasPrefix(tag, "br") && !strings.HasPrefix(tag, "hr") && !strings.HasPrefix(tag, "img"):
			depth++
		}
		most = max(most, depth)
	}
	return most
}

func TestConcurrentUse(t *testing.T) {
	r := New(Options{})
	q := Request{Markdown: strings.Join(seeds[:9], "\n\n"), Marks: marksOf("Trade between Orland and Vesk\nfunc main")}
	want := New(Options{}).Render(q)
	if !want.Found[0] || !want.Found[1] {
		t.Fatalf("found %v", want.Found)
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 5 {
				if got := r.Render(q); got.HTML != want.HTML || got.Text != want.Text {
					t.Error("a page differs")
				}
				if r.Text(q.Markdown) != want.Text {
					t.Error("a text differs")
				}
			}
		})
	}
	wg.Wait()
}

// sixKB is a brief of some 6 KB with the usual markup.
var sixKB = strings.Repeat("Trade between *Orland* and [**Vesk** grew](trade.md) by 12.5 percent, the ministry said on Monday.\n"+
	"It was the “best month” since records began \\& the third in a row.\n\n", 35) +
	"The last paragraph says that the bridge *will* reopen in June.\n"

func BenchmarkRender(b *testing.B) {
	for name, marks := range map[string][]Mark{
		"plain": nil,
		"marks": marksOf(strings.Repeat("Orland and Vesk grew by 12.5 percent\nthe \"best month\" since records began\nthe bridge will reopen in June\nnot in the text\n", 2)),
	} {
		b.Run(name, func(b *testing.B) {
			r := New(Options{})
			b.SetBytes(int64(len(sixKB)))
			b.ReportAllocs()
			for b.Loop() {
				r.Render(Request{Markdown: sixKB, Marks: marks})
			}
		})
	}
}
