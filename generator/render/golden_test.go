package render

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"newsbrief/generator/brief"
)

var update = flag.Bool("update", false, "rewrite what the goldens want")

// Each golden is one topic: input.md, the evidence to mark (one a line, where
// there is any), and the HTML, the text and what was found.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no goldens: %v", err)
	}
	r := New(Options{})
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			in := map[string]string{}
			for _, f := range archive.Files {
				in[f.Name] = string(f.Data)
			}
			page := r.Render(Request{
				Markdown: in["input.md"],
				Marks:    marksOf(in["marks"]),
				Link:     func(dest string) string { return strings.Replace(dest, ".md", ".html", 1) },
			})
			got := &txtar.Archive{Comment: archive.Comment, Files: []txtar.File{{Name: "input.md", Data: []byte(in["input.md"])}}}
			if in["marks"] != "" {
				got.Files = append(got.Files, txtar.File{Name: "marks", Data: []byte(in["marks"])})
			}
			got.Files = append(got.Files,
				txtar.File{Name: "want.html", Data: []byte(page.HTML)},
				txtar.File{Name: "want.txt", Data: []byte(page.Text)})
			if in["marks"] != "" {
				got.Files = append(got.Files, txtar.File{Name: "want.found", Data: fmt.Appendln(nil, page.Found)})
			}
			if *update {
				if err := os.WriteFile(file, txtar.Format(got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if got, want := txtar.Format(got), txtar.Format(archive); !bytes.Equal(got, want) {
				t.Errorf("got:\n%s\nwant:\n%s", got, want)
			}
		})
	}
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
