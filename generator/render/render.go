// Package render turns the Markdown of a brief into HTML with every piece of
// evidence marked, and into the plain text that evidence is looked for in.
//
// Markdown comes in. goldmark parses it; settle.go makes of its tree one of plain
// words and plain elements, in which escapes, entities and links are resolved;
// words.go reads off the text with the place of every word; evidence.go cuts and
// wraps the words that a fact rests on; goldmark writes the tree. Text and HTML
// come out of the same tree, so they cannot disagree.
package render

import (
	"bytes"
	"html/template"
	"strings"

	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"

	"newsbrief/generator/brief"
)

// Options says how much a site trusts its editors.
type Options struct {
	// RawHTML lets HTML in Markdown through to the page as it is, links of any
	// scheme included. Without it, HTML is shown as the text it is, so that
	// nothing of what was written is lost. The text between tags is looked
	// through for evidence either way, but an HTML block let through is not.
	RawHTML bool
}

// A Renderer renders Markdown. It is safe for concurrent use.
type Renderer struct {
	rawHTML bool
	lexers  lexers
	parser  parser.Parser
	writer  renderer.Renderer
}

// New is a Renderer, to be built once.
func New(o Options) *Renderer {
	return &Renderer{
		rawHTML: o.RawHTML,
		lexers:  newLexers(),
		parser:  newParser(),
		writer:  newWriter(o),
	}
}

// A Mark asks for the evidence of one fact to be marked.
type Mark struct {
	ID       string // of the element around the evidence: "evidence-2"
	Back     string // href of the link back to the fact: "#fact-2"
	Label    string // accessible name of the link back: "Key fact 2"
	Evidence brief.Evidence
}

// A Request is a text to render.
type Request struct {
	Markdown string
	Marks    []Mark

	// Link rewrites a relative destination of a link or an image, such as
	// other.md to other.html. It gets and returns a URL reference, percent
	// encoded, and is not asked about a bare fragment. It may be nil.
	Link func(dest string) string
}

// A Page is a text rendered.
type Page struct {
	HTML template.HTML

	// Text is what a reader sees, every block on lines of its own, without markup,
	// pictures and the numbers of notes. Evidence is looked for in it.
	Text string

	// Found says for each mark whether its evidence is in the text. If so, exactly
	// one element has the mark's ID.
	Found []bool

	Code bool // there is highlighted code, which needs StyleSheet
}

// Render renders a text and marks the evidence in it.
//
// Evidence becomes <mark class="evidence" id="evidence-2">…</mark> with an empty
// link back behind it, <a class="back" href="#fact-2" aria-label="Key fact 2"></a>.
// Where markup or blocks begin or end within the evidence it is marked in pieces;
// those after the first have data-of="evidence-2" in place of the id.
func (r *Renderer) Render(q Request) Page {
	t := r.read(q.Markdown, q.Link)
	found := t.mark(q.Marks)
	var out flat
	// Neither the buffer nor any of the node renderers returns an error.
	_ = r.writer.Render(&out, t.source, t.doc)
	return Page{HTML: template.HTML(out.String()), Text: t.text, Found: found, Code: t.highlighted}
}

// Text is the Text of the page that Render makes.
func (r *Renderer) Text(markdown string) string {
	return r.read(markdown, nil).text
}

// read parses Markdown into a settled tree with its text.
func (r *Renderer) read(markdown string, link func(string) string) *tree {
	source := clean(markdown)
	t := &tree{Renderer: r, link: link, source: source, doc: r.parser.Parse(text.NewReader(source))}
	t.settle()
	t.furnish()
	return t
}

// clean makes the text valid UTF-8 with LF line ends and without NUL, as
// CommonMark 0.31 §2.1 and §2.3 ask.
func clean(markdown string) []byte {
	markdown = strings.ToValidUTF8(markdown, "\uFFFD")
	return []byte(cleaner.Replace(markdown))
}

var cleaner = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\x00", "\uFFFD")

// flat is a buffer that goldmark can write to without another around it.
type flat struct{ bytes.Buffer }

func (*flat) Buffered() int { return 0 }
func (*flat) Flush() error  { return nil }
