package publish

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// A manifest is the path of the file that remembers what the last build wrote,
// so that the next one removes what it no longer means to write, and nothing
// else.
type manifest string

// written is the manifest's form on disk.
type written struct {
	Files []string `json:"files"` // sorted slash paths in the output folder
}

// read lists the files that earlier builds wrote, sorted slash paths in the output
// folder; known is false when there is no such memory, or it is damaged.
func (m manifest) read() (files []string, known bool) {
	data, err := os.ReadFile(string(m))
	if err != nil {
		return nil, false
	}
	var before written
	if err := json.Unmarshal(data, &before); err != nil {
		return nil, false
	}
	before.Files = slices.DeleteFunc(before.Files, func(name string) bool { return !fs.ValidPath(name) || name == "." })
	slices.Sort(before.Files)
	return before.Files, true
}

// write replaces the manifest as a whole.
func (m manifest) write(files []string) error {
	data, err := json.Marshal(written{Files: files})
	if err != nil {
		return err
	}
	next := string(m) + ".new"
	if err := os.WriteFile(next, data, 0o644); err != nil {
		return err
	}
	return os.Rename(next, string(m))
}

// stale lists the files in out that earlier builds wrote, that still exist and
// that are not among the files of this one.
func stale(out string, before, files []string) []string {
	return slices.DeleteFunc(slices.Clone(before), func(name string) bool {
		_, planned := slices.BinarySearch(files, name)
		return planned || !isRegular(filepath.Join(out, filepath.FromSlash(name)))
	})
}

// strangers lists the files in out that are not among files.
func strangers(out string, files []string) ([]string, error) {
	var found []string
	err := fs.WalkDir(os.DirFS(out), ".", func(name string, d fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) && name == "." {
			return nil
		}
		if _, planned := slices.BinarySearch(files, name); err == nil && d.Type().IsRegular() && !planned {
			found = append(found, name)
		}
		return err
	})
	return found, err
}

// union is every name of two sorted lists, sorted.
func union(a, b []string) []string {
	all := slices.Concat(a, b)
	slices.Sort(all)
	return slices.Compact(all)
}
