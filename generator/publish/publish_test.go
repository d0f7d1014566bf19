package publish_test

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"newsbrief/generator/publish"
)

// pages is a site of plain files.
func pages(files map[string]string) fstest.MapFS {
	site := fstest.MapFS{}
	for name, content := range files {
		site[name] = &fstest.MapFile{Data: []byte(content)}
	}
	return site
}

// tree reads every file of a folder.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(filepath.Join(dir, name))
		files[name] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func write(t *testing.T, out string, site fs.FS) publish.Report {
	t.Helper()
	report, err := publish.Write(context.Background(), out, site)
	if err != nil {
		t.Fatal(err)
	}
	return report
}

func TestWriteReportsEveryChange(t *testing.T) {
	out := filepath.Join(t.TempDir(), "public")
	first := write(t, out, pages(map[string]string{"index.html": "1", "a/b/c.html": "2", "d.html": "3"}))
	if want := (publish.Report{Added: []string{"a/b/c.html", "d.html", "index.html"}}); !reflect.DeepEqual(first, want) {
		t.Errorf("first build: %+v", first)
	}
	if err := os.WriteFile(filepath.Join(out, "CNAME"), []byte("an editor's own"), 0o600); err != nil {
		t.Fatal(err)
	}
	second := write(t, out, pages(map[string]string{"index.html": "new", "d.html": "3", "e.html": ""}))
	want := publish.Report{Added: []string{"e.html"}, Changed: []string{"index.html"}, Removed: []string{"a/b/c.html"}, Unchanged: []string{"d.html"}}
	if !reflect.DeepEqual(second, want) {
		t.Errorf("second build: %+v", second)
	}
	wantTree := map[string]string{"index.html": "new", "d.html": "3", "e.html": "", "CNAME": "an editor's own"}
	if got := tree(t, out); !reflect.DeepEqual(got, wantTree) {
		t.Errorf("tree: %v", got)
	}
	if _, err := os.Stat(filepath.Join(out, "a")); !errors.Is(err, fs.ErrNotExist) {
		t.Error("the folders of a removed page stay behind")
	}
}

func TestUnchangedFilesKeepTheirTimes(t *testing.T) {
	out := filepath.Join(t.TempDir(), "public")
	site := pages(map[string]string{"index.html": "1"})
	write(t, out, site)
	old := time.Date(2020, 1, 2, 3, 4, 5, 0, time.UTC)
	page := filepath.Join(out, "index.html")
	if err := os.Chtimes(page, old, old); err != nil {
		t.Fatal(err)
	}
	write(t, out, site)
	if info, err := os.Stat(page); err != nil || !info.ModTime().Equal(old) {
		t.Errorf("the unchanged page was written again: %v, %v", info.ModTime(), err)
	}
}

// failing is a site one of whose pages cannot be rendered.
type failing struct{ fstest.MapFS }

func (f failing) Open(name string) (fs.File, error) {
	if strings.HasSuffix(name, ".bad") {
		return nil, &fs.PathError{Op: "render", Path: name, Err: errors.New("template says no")}
	}
	return f.MapFS.Open(name)
}

func (f failing) ReadFile(name string) ([]byte, error) {
	if _, err := f.Open(name); err != nil {
		return nil, err
	}
	return f.MapFS.ReadFile(name)
}

func TestAFailedBuildLeavesTheOldSite(t *testing.T) {
	dir := t.TempDir()
	out := filepath.Join(dir, "public")
	write(t, out, pages(map[string]string{"index.html": "old", "gone.html": "old"}))
	before := tree(t, dir)

	_, err := publish.Write(context.Background(), out, failing{pages(map[string]string{"index.html": "new", "x.bad": "", "y.bad": ""})})
	if err == nil || !strings.Contains(err.Error(), "x.bad") || !strings.Contains(err.Error(), "y.bad") {
		t.Errorf("not every page that failed is named: %v", err)
	}
	stopped, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := publish.Write(stopped, out, pages(map[string]string{"index.html": "new"})); !errors.Is(err, context.Canceled) {
		t.Errorf("a stopped build says %v", err)
	}
	if err := os.Mkdir(filepath.Join(out, "taken.html"), 0o755); err != nil {
		t.Fatal(err)
	}
	_, err = publish.Write(context.Background(), out, pages(map[string]string{"index.html": "new", "taken.html": "x"}))
	if err == nil || !strings.Contains(err.Error(), "taken.html is in the way") {
		t.Errorf("a folder in a page's place: %v", err)
	}
	if err := os.Remove(filepath.Join(out, "taken.html")); err != nil {
		t.Fatal(err)
	}
	if after := tree(t, dir); !reflect.DeepEqual(after, before) {
		t.Errorf("failed builds changed the folder:\n%v\nbefore\n%v", after, before)
	}
}

// meddling puts a file of its own into the output while the site is rendered.
type meddling struct {
	fstest.MapFS
	when, file string
}

func (m meddling) ReadFile(name string) ([]byte, error) {
	if name == m.when {
		if err := os.WriteFile(m.file, []byte("in the way"), 0o644); err != nil {
			return nil, err
		}
	}
	return m.MapFS.ReadFile(name)
}

func TestACommitThatFailsIsTakenBack(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1)) // files are rendered in order
	dir := t.TempDir()
	out := filepath.Join(dir, "public")
	write(t, out, pages(map[string]string{"a.html": "old", "gone.html": "old"}))
	before := tree(t, out)

	site := pages(map[string]string{"a.html": "new", "dir/p.html": "new", "z.html": "new"})
	_, err := publish.Write(context.Background(), out, meddling{site, "z.html", filepath.Join(out, "dir")})
	if !errors.Is(err, publish.ErrUntouched) || !strings.Contains(err.Error(), "dir is in the way") {
		t.Errorf("a file where a folder must be: %v", err)
	}
	before["dir"] = "in the way"
	if after := tree(t, out); !reflect.DeepEqual(after, before) {
		t.Errorf("the failed build left\n%v\nof\n%v", after, before)
	}

	// What it had staged is known to be the program's own, and goes in the end.
	if err := os.Remove(filepath.Join(out, "dir")); err != nil {
		t.Fatal(err)
	}
	write(t, out, pages(map[string]string{"a.html": "new"}))
	if after := tree(t, out); !reflect.DeepEqual(after, map[string]string{"a.html": "new"}) {
		t.Errorf("the next build left %v", after)
	}
}

func TestWithoutAMemoryUnknownFilesAreNamed(t *testing.T) {
	dir := t.TempDir()
	out := filepath.Join(dir, "public")
	write(t, out, pages(map[string]string{"a.html": "1", "held.html": "1"}))
	if err := os.RemoveAll(filepath.Join(dir, ".newsbrief")); err != nil {
		t.Fatal(err)
	}
	report := write(t, out+"/", pages(map[string]string{"a.html": "1"}))
	if !reflect.DeepEqual(report.Unknown, []string{"held.html"}) {
		t.Errorf("unknown: %v", report.Unknown)
	}
	if _, err := os.Stat(filepath.Join(out, ".newsbrief")); !errors.Is(err, fs.ErrNotExist) {
		t.Error("a slash after the folder's name puts the memory into the site")
	}
	if report := write(t, out, pages(map[string]string{"a.html": "1"})); !reflect.DeepEqual(report.Unknown, []string{"held.html"}) {
		t.Errorf("named once and forgotten: %v", report.Unknown)
	}
	if err := os.Remove(filepath.Join(out, "held.html")); err != nil {
		t.Fatal(err)
	}
	if report := write(t, out, pages(map[string]string{"a.html": "1"})); len(report.Unknown) > 0 {
		t.Errorf("still named: %v", report.Unknown)
	}
}

func TestALinkInTheOutputIsReplacedNotFollowed(t *testing.T) {
	dir := t.TempDir()
	out := filepath.Join(dir, "public")
	outside := filepath.Join(dir, "outside.txt")
	if err := os.WriteFile(outside, []byte("keep me"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(out, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(outside, filepath.Join(out, "index.html")); err != nil {
		t.Skipf("no symbolic links here: %v", err)
	}
	write(t, out, pages(map[string]string{"index.html": "page"}))
	if got := tree(t, dir); got["outside.txt"] != "keep me" || got["public/index.html"] != "page" {
		t.Errorf("got %v", got)
	}
}

func TestADamagedManifestRemovesNothing(t *testing.T) {
	dir := t.TempDir()
	out := filepath.Join(dir, "public")
	write(t, out, pages(map[string]string{"a.html": "1"}))
	for _, damaged := range []string{"", "{", `{"files":["../victim.txt","/etc/hosts",".."]}`} {
		if err := os.WriteFile(filepath.Join(dir, ".newsbrief", "public.json"), []byte(damaged), 0o644); err != nil {
			t.Fatal(err)
		}
		victim := filepath.Join(dir, "victim.txt")
		if err := os.WriteFile(victim, nil, 0o644); err != nil {
			t.Fatal(err)
		}
		if report := write(t, out, pages(map[string]string{"b.html": "1"})); len(report.Removed) > 0 {
			t.Errorf("manifest %q removed %v", damaged, report.Removed)
		}
		if _, err := os.Stat(victim); err != nil {
			t.Errorf("manifest %q: %v", damaged, err)
		}
	}
}
