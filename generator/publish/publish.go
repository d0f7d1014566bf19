// Package publish writes a site to disk.
//
// A file system that renders its files when they are opened comes in; a folder
// that holds just those files goes out, with a report of what changed. Every
// file is rendered before the first one is replaced, so a build that fails
// leaves the old site as it was; a file that did not change is not touched; and
// a file that an earlier build wrote and this one does not is removed. Files
// that the program never wrote stay.
package publish

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"slices"

	"golang.org/x/sync/errgroup"
)

// A Report says what a build did to each file; the lists are sorted slash paths.
type Report struct {
	Added, Changed, Removed, Unchanged []string

	// Unknown are pages in the folder that are no part of the site and that were
	// there when no memory of an earlier build told whose they are.
	Unknown []string
}

// cacheName is the folder beside the output that holds what is staged and what
// is remembered between builds. Without it nothing old is removed: the pages that
// no build accounts for are named until somebody removes them.
const cacheName = ".newsbrief"

// ErrUntouched goes with every error that left the folder as it was.
var ErrUntouched = errors.New("the site is as it was")

// Write makes the folder out hold the files of site.
func Write(ctx context.Context, out string, site fs.FS) (Report, error) {
	out = resolve(out)
	files, err := list(site)
	if err != nil {
		return Report{}, errors.Join(err, ErrUntouched)
	}
	// Beside the output, so that a rename moves a staged file into place.
	cache := filepath.Join(filepath.Dir(out), cacheName)
	if err := mkdir(cache); err != nil {
		return Report{}, errors.Join(err, ErrUntouched)
	}
	stage, err := os.MkdirTemp(cache, "stage-")
	if err != nil {
		return Report{}, errors.Join(err, ErrUntouched)
	}
	defer func() { _ = os.RemoveAll(stage) }() // a leftover does no harm

	w := writer{site: site, out: out, stage: stage}
	states, err := w.render(ctx, files)
	if err != nil {
		return Report{}, errors.Join(err, ErrUntouched)
	}
	report := reportOf(files, states)
	record := manifest(filepath.Join(cache, filepath.Base(out)+".json"))
	before, err := record.read(out, files)
	if err != nil {
		return Report{}, errors.Join(err, ErrUntouched)
	}
	report.Removed = stale(out, before.Files, files)
	report.Unknown = before.Unknown
	// Until the last rename, old and new files alike are the program's own: a
	// build that is killed half way leaves nothing that a later one would not
	// know.
	if err := record.write(memory{union(before.Files, files), before.Unknown}); err != nil {
		return Report{}, errors.Join(err, ErrUntouched)
	}
	if err := w.commit(report); err != nil {
		return Report{}, err
	}
	return report, record.write(memory{files, before.Unknown})
}

// resolve follows links to the folder itself, so that what is staged beside it is
// on its own disk.
func resolve(out string) string {
	if real, err := filepath.EvalSymlinks(out); err == nil {
		return real
	}
	return filepath.Clean(out)
}

func reportOf(files []string, states []state) Report {
	var r Report
	for i, name := range files {
		switch states[i] {
		case added:
			r.Added = append(r.Added, name)
		case changed:
			r.Changed = append(r.Changed, name)
		case unchanged:
			r.Unchanged = append(r.Unchanged, name)
		}
	}
	return r
}

// list names every file of the site, sorted.
func list(site fs.FS) ([]string, error) {
	var files []string
	err := fs.WalkDir(site, ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			files = append(files, name)
		}
		return err
	})
	slices.Sort(files)
	return files, err
}

// state is what a file will have been through.
type state int

const (
	unchanged state = iota
	added
	changed
)

type writer struct {
	site       fs.FS
	out, stage string
}

// render stages every file that is new or differs from the one in out. All
// failures come back, not only the first.
func (w writer) render(ctx context.Context, files []string) ([]state, error) {
	states := make([]state, len(files))
	failures := make([]error, len(files))
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	for i, name := range files {
		group.Go(func() error {
			if failures[i] = ctx.Err(); failures[i] == nil {
				states[i], failures[i] = w.renderFile(name)
			}
			return nil
		})
	}
	_ = group.Wait() // failures holds every error, in the files' order
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return states, errors.Join(failures...)
}

func (w writer) renderFile(name string) (state, error) {
	content, err := fs.ReadFile(w.site, name)
	if err != nil {
		return unchanged, err
	}
	target := w.target(name)
	old, err := os.ReadFile(target)
	switch {
	case err == nil && bytes.Equal(old, content) && isRegular(target):
		return unchanged, nil
	case errors.Is(err, fs.ErrNotExist) && isLink(target):
		old = []byte{} // a link to nowhere is replaced like any other
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return unchanged, inTheWay(target, err)
	}
	staged := w.staged(name)
	if err := mkdir(filepath.Dir(staged)); err != nil {
		return unchanged, err
	}
	if err := os.WriteFile(staged, content, 0o644); err != nil {
		return unchanged, err
	}
	if err := os.Chmod(staged, 0o644); err != nil { // whatever the umask
		return unchanged, err
	}
	if old == nil {
		return added, nil
	}
	return changed, nil
}

// commit moves the stale files away and the staged ones into place. When a step
// fails, those before it are taken back and the site is as it was.
func (w writer) commit(r Report) (err error) {
	if err := mkdir(w.out); err != nil {
		return errors.Join(err, ErrUntouched)
	}
	var m moves
	defer func() {
		if err == nil {
			return
		}
		if undo := m.takeBack(); undo != nil {
			err = errors.Join(err, undo)
			return
		}
		err = errors.Join(err, ErrUntouched)
	}()
	for _, name := range r.Removed {
		if err := m.add(w.target(name), w.old(name)); err != nil {
			return err
		}
	}
	for _, name := range r.Changed {
		if err := m.replace(w.staged(name), w.target(name), w.old(name)); err != nil {
			return err
		}
	}
	for _, name := range r.Added {
		if err := m.add(w.staged(name), w.target(name)); err != nil {
			return err
		}
	}
	for _, name := range r.Removed {
		w.prune(path.Dir(name))
	}
	return nil
}

func (w writer) target(name string) string { return filepath.Join(w.out, filepath.FromSlash(name)) }
func (w writer) staged(name string) string {
	return filepath.Join(w.stage, "new", filepath.FromSlash(name))
}
func (w writer) old(name string) string {
	return filepath.Join(w.stage, "old", filepath.FromSlash(name))
}

// prune removes the folders that a removed file leaves empty.
func (w writer) prune(dir string) {
	for dir != "." && os.Remove(w.target(dir)) == nil { // the first that is not empty stays
		dir = path.Dir(dir)
	}
}

// mkdir makes a folder that every server may read, whatever the umask. Folders
// that exist keep their mode.
func mkdir(dir string) error {
	if isFolder(dir) {
		return nil
	}
	if up := filepath.Dir(dir); up != dir {
		if err := mkdir(up); err != nil {
			return err
		}
	}
	if err := os.Mkdir(dir, 0o755); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	} else if err != nil && !isFolder(dir) { // else another goroutine was first
		return inTheWay(dir, err)
	}
	return os.Chmod(dir, 0o755)
}

func isFolder(dir string) bool {
	info, err := os.Stat(dir)
	return err == nil && info.IsDir()
}

func isLink(file string) bool {
	info, err := os.Lstat(file)
	return err == nil && info.Mode()&fs.ModeSymlink != 0
}

func isRegular(file string) bool {
	info, err := os.Lstat(file)
	return err == nil && info.Mode().IsRegular()
}

func inTheWay(file string, err error) error {
	return fmt.Errorf("%s is in the way of the site (move it, or name another folder with --out): %w", filepath.ToSlash(file), err)
}
