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

// stale lists the files in out that an earlier build wrote, that still exist
// and that are not among files. A manifest that is damaged forgets: then nothing
// is stale.
func (m manifest) stale(out string, files []string) ([]string, error) {
	data, err := os.ReadFile(string(m))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	var before written
	_ = json.Unmarshal(data, &before) // what cannot be read is forgotten
	var stale []string
	for _, name := range before.Files {
		if _, planned := slices.BinarySearch(files, name); planned || !filepath.IsLocal(filepath.FromSlash(name)) {
			continue
		}
		if isRegular(filepath.Join(out, filepath.FromSlash(name))) {
			stale = append(stale, name)
		}
	}
	return stale, nil
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
