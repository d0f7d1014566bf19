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
}

// cacheName is the folder beside the output that holds what is staged and what
// is remembered between builds. It may be deleted at any time.
const cacheName = ".newsbrief"

// Write makes the folder out hold the files of site.
func Write(ctx context.Context, out string, site fs.FS) (Report, error) {
	files, err := list(site)
	if err != nil {
		return Report{}, err
	}
	// Beside the output, so that a rename moves a staged file into place.
	cache := filepath.Join(filepath.Dir(out), cacheName)
	if err := mkdir(cache); err != nil {
		return Report{}, err
	}
	stage, err := os.MkdirTemp(cache, "stage-")
	if err != nil {
		return Report{}, err
	}
	defer func() { _ = os.RemoveAll(stage) }() // a leftover does no harm

	w := writer{site: site, out: out, stage: stage}
	states, err := w.render(ctx, files)
	if err != nil {
		return Report{}, err
	}
	report := Report{}
	for i, name := range files {
		switch states[i] {
		case added:
			report.Added = append(report.Added, name)
		case changed:
			report.Changed = append(report.Changed, name)
		case unchanged:
			report.Unchanged = append(report.Unchanged, name)
		}
	}
	record := manifest(filepath.Join(cache, filepath.Base(out)+".json"))
	report.Removed, err = record.stale(out, files)
	if err != nil {
		return Report{}, err
	}
	return report, w.commit(report, record, files)
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
	target := filepath.Join(w.out, filepath.FromSlash(name))
	old, err := os.ReadFile(target)
	switch {
	case err == nil && bytes.Equal(old, content) && isRegular(target):
		return unchanged, nil
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return unchanged, inTheWay(target, err)
	}
	staged := filepath.Join(w.stage, filepath.FromSlash(name))
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

// commit moves the staged files into place and removes the stale ones.
func (w writer) commit(report Report, record manifest, files []string) error {
	if err := mkdir(w.out); err != nil {
		return err
	}
	for _, name := range slices.Concat(report.Added, report.Changed) {
		target := filepath.Join(w.out, filepath.FromSlash(name))
		if err := mkdir(filepath.Dir(target)); err != nil {
			return err
		}
		if err := os.Rename(filepath.Join(w.stage, filepath.FromSlash(name)), target); err != nil {
			return err
		}
	}
	for _, name := range report.Removed {
		if err := remove(w.out, name); err != nil {
			return err
		}
	}
	return record.write(files)
}

// remove deletes a file of the site and the folders it leaves empty.
func remove(out, name string) error {
	if err := os.Remove(filepath.Join(out, filepath.FromSlash(name))); err != nil {
		return err
	}
	dir := path.Dir(name)
	for dir != "." && os.Remove(filepath.Join(out, filepath.FromSlash(dir))) == nil { // the first that is not empty stays
		dir = path.Dir(dir)
	}
	return nil
}

// mkdir makes a folder that every server may read, whatever the umask. Folders
// that exist keep their mode.
func mkdir(dir string) error {
	if info, err := os.Stat(dir); err == nil && info.IsDir() {
		return nil
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return inTheWay(dir, err)
	}
	return os.Chmod(dir, 0o755)
}

func isRegular(file string) bool {
	info, err := os.Lstat(file)
	return err == nil && info.Mode().IsRegular()
}

func inTheWay(file string, err error) error {
	return fmt.Errorf("%s is in the way of the site (move it, or name another folder with --out): %w", filepath.ToSlash(file), err)
}
