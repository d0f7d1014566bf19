package publish

import (
	"errors"
	"os"
	"path/filepath"
)

// moves are renames that can be taken back: for each, the one that undoes it.
type moves []struct{ from, to string }

// add moves a file to a place that is free.
func (m *moves) add(file, place string) error {
	return m.rename(file, place, place, file)
}

// replace moves a file to a place whose file is kept as old. Where the
// disk has hard links, a reader finds one or the other there at any moment.
func (m *moves) replace(file, place, old string) error {
	if err := mkdir(filepath.Dir(old)); err != nil {
		return err
	}
	if err := os.Link(place, old); err == nil {
		return m.rename(file, place, old, place)
	}
	// A disk without hard links: the place is empty for a moment.
	if err := m.rename(place, old, old, place); err != nil {
		return err
	}
	return os.Rename(file, place)
}

func (m *moves) rename(from, to, undoFrom, undoTo string) error {
	if err := mkdir(filepath.Dir(to)); err != nil {
		return err
	}
	if err := os.Rename(from, to); err != nil {
		return err
	}
	*m = append(*m, struct{ from, to string }{undoFrom, undoTo})
	return nil
}

// takeBack undoes the moves, the last one first.
func (m *moves) takeBack() error {
	var failures []error
	for i := len(*m) - 1; i >= 0; i-- {
		failures = append(failures, os.Rename((*m)[i].from, (*m)[i].to))
	}
	return errors.Join(failures...)
}
