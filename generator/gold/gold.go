// Command gold measures what is read out of articles against what a careful
// reader of a newsroom reads in them.
//
// An archive in testdata holds an article and, in gold.txt, the reader's
// expectations, one a line. They are parsed here, each with the place of its
// words in the article, compared with an analysis in score.go and counted by
// kind in table.go. The part "rules" may be read by whoever writes rules; the
// part "heldout" may not. generator/facts/README.md tells what the lines mean
// and keeps the figures.
package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"

	"golang.org/x/tools/txtar"

	"newsbrief/generator/article"
	"newsbrief/generator/diag"
)

// parts are the folders of testdata.
var parts = []string{"rules", "heldout"}

// A gold is an article and what a reader expects to be found in it.
type gold struct {
	name     string // "rules/flood"
	source   *diag.Source
	text     string
	textLine int // the line of the archive on which the text starts
	given    time.Time

	title      []titled
	date       []dated
	dateline   []dateline
	blocks     []block
	names      []name
	whens      []when
	quantities []quantity
	quotes     []quote
	topics     []topic
	facts      []fact
}

// A want is what every expectation has.
type want struct {
	line     int    // in the archive
	text     string // as written
	optional bool   // right when it is found, no miss when it is not
}

func (w want) expectation() want { return w }

type (
	titled struct {
		want
		title string // empty when one is to be derived
	}
	dated struct {
		want
		day string
	}
	dateline struct {
		want
		fields [4]string // place, region, agency, day
	}
	block struct {
		want
		kind  article.Kind
		words string
	}
	name struct {
		want
		kind   string
		names  []string // the canonical one, and others as good
		roles  []string // in the text's words; empty when it gives none
		noRole bool     // a role will do as well as none
	}
	when struct {
		want
		span article.Span
		days []days // empty when the text leaves them open
	}
	quantity struct {
		want
		span   article.Span
		values []value // empty when any will do
		change string  // "up", "down", "" or "up?" where both readings will do
	}
	quote struct {
		want
		span     article.Span
		speakers []string
	}
	topic struct {
		want
		words []string // any of them will do
	}
	fact struct {
		want
		kinds []string
		span  article.Span
		words [][]string // each by its alternatives
	}
)

// days are the first and the last day of a date or an interval.
type days struct{ from, to time.Time }

// A value is a number, or a range of them, and its unit.
type value struct {
	low, high float64
	unit      string
}

// load reads the archives of a part ("rules") or of a name ("rules/flood").
func load(fsys fs.FS, names []string) ([]*gold, error) {
	var golds []*gold
	var problems diag.List
	for _, part := range parts {
		files, err := fs.Glob(fsys, "testdata/"+part+"/*.txtar")
		if err != nil {
			return nil, err
		}
		for _, file := range files {
			id := part + "/" + strings.TrimSuffix(path.Base(file), ".txtar")
			if !slices.Contains(names, part) && !slices.Contains(names, id) {
				continue
			}
			data, err := fs.ReadFile(fsys, file)
			if err != nil {
				return nil, err
			}
			g, err := parse("generator/gold/"+file, data)
			problems = append(problems, diag.Of(err)...)
			g.name = id
			golds = append(golds, g)
		}
	}
	return golds, problems.Err()
}

// parse reads an archive. The error is a diag.List of every mistake in it.
func parse(file string, data []byte) (*gold, error) {
	archive := txtar.Parse(data)
	g := &gold{source: diag.NewSource(file, string(data))}
	p := &parser{gold: g, from: map[string]int{}}
	for i, f := range archive.Files {
		before := &txtar.Archive{Comment: archive.Comment, Files: archive.Files[:i]}
		first := bytes.Count(txtar.Format(before), []byte("\n")) + 2 // behind the marker
		switch f.Name {
		case "article.txt":
			g.text, g.textLine = string(f.Data), first
		case "gold.txt":
			for n, line := range strings.Split(string(f.Data), "\n") {
				p.parse(first+n, strings.TrimSpace(line))
			}
		default:
			p.problem(first-1, fmt.Sprintf("an archive holds article.txt and gold.txt, not %s", f.Name))
		}
	}
	if g.text == "" {
		p.problem(1, "there is no article.txt before gold.txt")
	}
	if len(g.title) == 0 {
		p.problem(1, "gold.txt needs a title line")
	}
	return g, p.problems.Err()
}

// at is the place of an offset of the article, as file:line.
func (g *gold) at(offset int) string {
	return g.place(g.textLine + strings.Count(g.text[:offset], "\n"))
}

func (g *gold) place(line int) string { return fmt.Sprintf("%s:%d", g.source.Name, line) }
