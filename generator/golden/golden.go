// Package golden compares what a test makes with what is kept in txtar archives.
// Only tests import it.
package golden

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "rewrite what the archives in testdata want")

// Test gives every archive that the pattern matches to fill, which sets the files
// that are wanted to what they are now, adding those that are missing. What this
// changes is an error; with -update it is written instead.
func Test(t *testing.T, pattern string, fill func(t *testing.T, archive *txtar.Archive)) {
	t.Helper()
	names, err := filepath.Glob(pattern)
	if err != nil || len(names) == 0 {
		t.Fatalf("no archives at %s: %v", pattern, err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			before := slices.Clone(archive.Files)
			fill(t, archive)
			if *update {
				if err := os.WriteFile(name, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			compare(t, archive.Files, before)
		})
	}
}

// compare reports each file that is not as it was.
func compare(t *testing.T, got, want []txtar.File) {
	t.Helper()
	if len(got) != len(want) {
		t.Errorf("%d files, want %d", len(got), len(want))
	}
	for i := range min(len(got), len(want)) {
		// As the archive would hold it: with a line end behind the last line.
		kept := txtar.Parse(txtar.Format(&txtar.Archive{Files: got[i : i+1]})).Files[0]
		if kept.Name != want[i].Name || !bytes.Equal(kept.Data, want[i].Data) {
			t.Errorf("%s: got\n%s\nwant %s\n%s", kept.Name, kept.Data, want[i].Name, want[i].Data)
		}
	}
}

// Pairs is Test for archives in which every second file is what fill makes of
// the one before it.
func Pairs(t *testing.T, pattern string, fill func(t *testing.T, name, input string) string) {
	t.Helper()
	Test(t, pattern, func(t *testing.T, archive *txtar.Archive) {
		for i := 0; i+1 < len(archive.Files); i += 2 {
			input := archive.Files[i]
			archive.Files[i+1].Data = []byte(fill(t, input.Name, string(input.Data)))
		}
	})
}

// Set sets the data of the named file of an archive, adding the file if need be.
func Set(archive *txtar.Archive, name string, data []byte) {
	i := slices.IndexFunc(archive.Files, func(f txtar.File) bool { return f.Name == name })
	if i < 0 {
		archive.Files = append(archive.Files, txtar.File{Name: name})
		i = len(archive.Files) - 1
	}
	archive.Files[i].Data = data
}
