package publish

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// A manifest is the path of the file that remembers what the last build wrote,
// so that the next one removes what it no longer means to write, and nothing
// else.
type manifest string

// memory is the manifest's form on disk: sorted slash paths in the output folder.
type memory struct {
	Files   []string `json:"files"`             // written by the program
	Unknown []string `json:"unknown,omitempty"` // pages that were there before it remembered
}

// read is what earlier builds remember. Without a manifest, or with a damaged one,
// every page in out that is not among files is unknown.
func (m manifest) read(out string, files []string) (memory, error) {
	var before memory
	data, err := os.ReadFile(string(m))
	if err != nil || json.Unmarshal(data, &before) != nil {
		unknown, err := strangers(out, files)
		return memory{Unknown: unknown}, err
	}
	before.Files = slices.DeleteFunc(before.Files, func(name string) bool { return !fs.ValidPath(name) || name == "." })
	slices.Sort(before.Files)
	before.Unknown = slices.DeleteFunc(before.Unknown, func(name string) bool {
		_, planned := slices.BinarySearch(files, name)
		return planned || !fs.ValidPath(name) || !isRegular(filepath.Join(out, filepath.FromSlash(name)))
	})
	return before, nil
}

// write replaces the manifest as a whole.
func (m manifest) write(now memory) error {
	data, err := json.Marshal(now)
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
// that are not among the files of this one: not under another spelling either, on
// a disk that folds case.
func stale(out string, before, files []string) []string {
	spelled := map[string]string{}
	for _, name := range files {
		spelled[strings.ToLower(name)] = name
	}
	return slices.DeleteFunc(slices.Clone(before), func(name string) bool {
		if _, planned := slices.BinarySearch(files, name); planned || !isRegular(filepath.Join(out, filepath.FromSlash(name))) {
			return true
		}
		other, ok := spelled[strings.ToLower(name)]
		return ok && sameFile(filepath.Join(out, filepath.FromSlash(name)), filepath.Join(out, filepath.FromSlash(other)))
	})
}

func sameFile(a, b string) bool {
	first, errA := os.Stat(a)
	second, errB := os.Stat(b)
	return errA == nil && errB == nil && os.SameFile(first, second)
}

// strangers lists the pages in out that are not among files.
func strangers(out string, files []string) ([]string, error) {
	var found []string
	err := fs.WalkDir(os.DirFS(out), ".", func(name string, d fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) && name == "." {
			return nil
		}
		if _, planned := slices.BinarySearch(files, name); err == nil && d.Type().IsRegular() && !planned && filepath.Ext(name) == ".html" {
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
