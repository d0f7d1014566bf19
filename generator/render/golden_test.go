package render

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"newsbrief/generator/brief"
	"newsbrief/generator/golden"
)

// Each golden is one topic: input.md, the evidence to mark (one a line, where
// there is any), and the HTML, the text and what was found.
func TestGolden(t *testing.T) {
	r := New(Options{})
	golden.Test(t, "testdata/*.txtar", func(_ *testing.T, archive *txtar.Archive) {
		in := map[string]string{}
		for _, f := range archive.Files {
			in[f.Name] = string(f.Data)
		}
		page := r.Render(Request{
			Markdown: in["input.md"],
			Marks:    marksOf(in["marks"]),
			Link:     func(dest string) string { return strings.Replace(dest, ".md", ".html", 1) },
		})
		golden.Set(archive, "want.html", []byte(page.HTML))
		golden.Set(archive, "want.txt", []byte(page.Text))
		if in["marks"] != "" {
			golden.Set(archive, "want.found", fmt.Appendln(nil, page.Found))
		}
	})
}

func marksOf(lines string) []Mark {
	var marks []Mark
	for i, line := range strings.Split(strings.TrimSpace(lines), "\n") {
		if line != "" {
			marks = append(marks, Mark{
				ID:       fmt.Sprintf("evidence-%d", i+1),
				Back:     fmt.Sprintf("#fact-%d", i+1),
				Label:    fmt.Sprintf("Key fact %d", i+1),
				Evidence: brief.Evidence(line),
			})
		}
	}
	return marks
}
