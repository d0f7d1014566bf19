package site_test

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"golang.org/x/tools/txtar"

	"newsbrief/generator/diag"
	"newsbrief/generator/golden"
	"newsbrief/generator/site"
)

// TestGoldenSites loads each site of testdata and compares what is under want/:
// a page by its path, paths.txt with the whole plan, problems.txt with what
// Load or Check says.
func TestGoldenSites(t *testing.T) {
	golden.Test(t, "testdata/*.txtar", func(t *testing.T, archive *txtar.Archive) {
		root := fstest.MapFS{}
		for _, f := range archive.Files {
			if !strings.HasPrefix(f.Name, "want/") {
				root[f.Name] = &fstest.MapFile{Data: f.Data}
			}
		}
		s, err := site.Load(root, site.Options{Now: time.Date(2025, 9, 1, 12, 0, 0, 0, time.UTC)})
		var problems diag.List
		if err != nil && !errors.As(err, &problems) {
			t.Fatal(err)
		} else if err == nil {
			problems = s.Check()
		}
		for i, f := range archive.Files {
			if want, ok := strings.CutPrefix(f.Name, "want/"); ok {
				archive.Files[i].Data = wanted(t, s, problems, want)
			}
		}
	})
}

func wanted(t *testing.T, s *site.Site, problems diag.List, want string) []byte {
	switch want {
	case "paths.txt":
		var paths strings.Builder
		err := fs.WalkDir(s, ".", func(name string, d fs.DirEntry, err error) error {
			if err == nil && !d.IsDir() {
				paths.WriteString(name + "\n")
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		return []byte(paths.String())
	case "problems.txt":
		var b strings.Builder
		for _, p := range problems {
			b.WriteString(p.Detail() + "\n")
		}
		return []byte(b.String())
	}
	content, err := fs.ReadFile(s, want)
	if err != nil {
		t.Fatal(err)
	}
	return content
}

func TestASiteIsAFileSystem(t *testing.T) {
	s, err := site.Load(fstest.MapFS{
		"content/briefs/2025/a.md": {Data: []byte("---\ntitle: A\ntopics: [One, Two]\n---\nText.\n")},
		"content/pages/about.md":   {Data: []byte("---\ntitle: About\n---\nText.\n")},
	}, site.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := fstest.TestFS(s, "index.html", "briefs/2025/a.html", "topics/one.html", "pages/about.html", "css/site.css"); err != nil {
		t.Fatal(err)
	}
}
