package site_test

import (
	"bytes"
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"golang.org/x/tools/txtar"

	"newsbrief/generator/diag"
	"newsbrief/generator/site"
)

var update = flag.Bool("update", false, "rewrite the want/ part of the golden sites")

// TestGoldenSites loads each site of testdata and compares what is under want/:
// a page by its path, paths.txt with the whole plan, problems.txt with what
// Load or Check says.
func TestGoldenSites(t *testing.T) {
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatalf("no golden sites: %v", err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) { golden(t, name) })
	}
}

func golden(t *testing.T, name string) {
	archive, err := txtar.ParseFile(name)
	if err != nil {
		t.Fatal(err)
	}
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
		want, ok := strings.CutPrefix(f.Name, "want/")
		if !ok {
			continue
		}
		got := wanted(t, s, problems, want)
		if *update {
			archive.Files[i].Data = got
		} else if !bytes.Equal(got, f.Data) {
			t.Errorf("%s:\n%s\nwant\n%s", want, got, f.Data)
		}
	}
	if *update {
		if err := os.WriteFile(name, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
	}
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
