package static_test

import (
	"io/fs"
	"os"
	"path"
	"testing"

	"newsbrief/static"
)

// A file that the embed patterns miss would work in this folder and nowhere else.
func TestEveryFileIsEmbedded(t *testing.T) {
	err := fs.WalkDir(os.DirFS("."), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) == ".go" {
			return err
		}
		disk, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		embedded, err := static.Files.ReadFile(name)
		if err != nil || string(embedded) != string(disk) {
			t.Errorf("%s is not embedded as it is on disk: %v", name, err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
