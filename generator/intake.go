package main

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/brief"
	"newsbrief/generator/diag"
	"newsbrief/generator/mdfile"
)

// received is an article on its way in.
type received struct {
	name     string // as the user knows it
	file     string // its file's name; empty for the standard input
	original string // its place in the site: content/articles/x.txt; empty until known
	data     []byte
}

// receive reads an article that is to be kept. One that lies in content/articles/
// stays there.
func (env *env) receive(name string) (received, error) {
	in, err := env.read(name)
	if err != nil || in.file == "" {
		return in, err
	}
	if inside, err := relativeTo(env.at("content/articles"), name); err == nil {
		in.original = path.Join("content/articles", inside)
	} else if kept := path.Join("content/articles", keptName(in.file)); sameFile(env.at(kept), in.data) {
		in.original = kept
	}
	return in, nil
}

// read reads an article from a file, or from the standard input.
func (env *env) read(name string) (received, error) {
	if name == "-" {
		data, err := io.ReadAll(env.stdin)
		return received{name: "standard input", data: data}, err
	}
	if err := refuseFormat(name); err != nil {
		return received{}, err
	}
	info, err := os.Stat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return received{}, errors.New("there is no such file")
	case err != nil:
		return received{}, errors.New(reason(err))
	case info.IsDir():
		return received{}, errors.New("is a folder: name the articles in it")
	case !info.Mode().IsRegular():
		return received{}, errors.New("is no file: name one, or - for the standard input")
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return received{}, errors.New(reason(err))
	}
	return received{name: filepath.ToSlash(name), file: filepath.Base(name), data: data}, nil
}

// refuseFormat reports a file that is no article in plain text, by its name.
func refuseFormat(name string) error {
	switch ext := strings.ToLower(filepath.Ext(name)); ext {
	case ".html", ".htm", ".md", ".json", ".xml", ".pdf", ".docx", ".doc", ".rtf", ".odt", ".eml", ".jpg", ".jpeg", ".png":
		return fmt.Errorf("%s files cannot be imported: save the article as plain text (.txt)", ext)
	}
	if !utf8.ValidString(name) || strings.ContainsFunc(name, unicode.IsControl) {
		return errors.New("has a name that no text can hold: rename the file")
	}
	return nil
}

// taken reports whether the brief's place is taken by the brief of the same
// article; another brief there is an error.
func (env *env) taken(target string, in received) (bool, error) {
	data, err := os.ReadFile(env.at(target))
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	there, err := mdfile.Parse(target, data)
	if err == nil && path.Join("content", there.Brief.Source.Article) == in.original && sameFile(env.at(in.original), in.data) {
		return true, nil
	}
	name := in.name
	if in.file == "" && in.name != in.original {
		name = "-"
	}
	return false, diag.List{{
		File:    in.name,
		Message: fmt.Sprintf("its brief would be %s, which is there already; nothing was written", target),
		Hint:    fmt.Sprintf("two articles have one headline: newsbrief import --slug ANOTHER-NAME %q", name),
	}}
}

// keepOriginal writes the article as received, unless it is there.
func (env *env) keepOriginal(in received) error {
	at := env.at(in.original)
	if sameFile(at, in.data) {
		return nil
	}
	err := writeNew(at, in.data)
	if errors.Is(err, fs.ErrExist) {
		return diag.List{{
			File:    in.name,
			Message: fmt.Sprintf("%s is there already and holds another article; nothing was written", in.original),
			Hint:    "rename the file you import",
		}}
	}
	return err
}

// year is the folder of a brief.
func year(d brief.Date) string {
	y, _, _ := strings.Cut(string(d), "-")
	return y
}

// keptName is the name under which an original from elsewhere is kept: its own,
// made fit for every file system.
func keptName(name string) string {
	stem := strings.TrimSuffix(name, path.Ext(name))
	return cmp.Or(brief.Slug(stem), "article") + ".txt"
}

// relativeTo is the slash path of a file inside a folder.
func relativeTo(dir, name string) (string, error) {
	absDir, err := filepath.Abs(dir)
	if err != nil {
		return "", err
	}
	abs, err := filepath.Abs(name)
	if err != nil {
		return "", err
	}
	rel, err := filepath.Rel(absDir, abs)
	if err != nil {
		return "", err
	}
	if !filepath.IsLocal(rel) {
		return "", fs.ErrNotExist
	}
	return filepath.ToSlash(rel), nil
}

func sameFile(name string, data []byte) bool {
	there, err := os.ReadFile(name)
	return err == nil && bytes.Equal(there, data)
}

// writeNew writes a file that must not exist yet, whole or not at all.
func writeNew(name string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = file.Write(data)
	if err = errors.Join(err, file.Close()); err != nil {
		return errors.Join(err, os.Remove(name))
	}
	return nil
}

// reason is what went wrong with a file, without its name.
func reason(err error) string {
	var failed *fs.PathError
	if errors.As(err, &failed) {
		return failed.Err.Error()
	}
	return err.Error()
}
