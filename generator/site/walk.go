package site

import (
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"

	"newsbrief/generator/diag"
)

// eachMarkdown reads the Markdown files below a folder, which need not exist. A
// text under another ending is not read, and said not to be.
func (s *Site) eachMarkdown(root fs.FS, dir string, read func(name string, data []byte) error) diag.List {
	return eachFile(root, dir, func(name string) error {
		switch ext := path.Ext(name); {
		case ext == ".md":
			data, err := fs.ReadFile(root, name)
			if err != nil {
				return err
			}
			return read(name, data)
		case slices.Contains([]string{".md", ".markdown", ".mdown", ".txt", ".html"}, strings.ToLower(ext)):
			s.warnings = append(s.warnings, diag.Problem{
				File: name, Severity: diag.Warning, Message: "is not read: texts here end in .md",
				Hint: "rename it to " + strings.TrimSuffix(path.Base(name), ext) + ".md, or move an article to content/articles/",
			})
		}
		return nil
	})
}

// eachFile visits the files below a folder, in order, hidden ones aside, and
// collects what goes wrong. The folder need not exist.
func eachFile(root fs.FS, dir string, visit func(name string) error) diag.List {
	var problems diag.List
	report := func(name string, err error) {
		for _, p := range diag.Of(err) {
			if p.File == "" {
				p.File = name
			}
			problems = append(problems, p)
		}
	}
	err := fs.WalkDir(root, dir, func(name string, d fs.DirEntry, err error) error {
		switch {
		case errors.Is(err, fs.ErrNotExist) && name == dir:
			return nil
		case err != nil:
			report(name, err)
		case hidden(name, d) && d.IsDir():
			return fs.SkipDir
		case hidden(name, d) || d.IsDir():
		case !isFile(root, name, d):
			report(name, errors.New("is no file of this site: put the file itself in its place"))
		default:
			report(name, visit(name))
		}
		return nil
	})
	report(dir, err)
	return problems
}

// hidden reports whether a file is no part of the site: the program's own Go
// file, and what an operating system leaves in folders.
func hidden(name string, d fs.DirEntry) bool {
	return path.Ext(name) == ".go" || strings.HasPrefix(d.Name(), ".") && d.Name() != ".well-known" && name != "."
}

// isFile reports whether an entry is a file, or a link to one that may be read: a
// pipe would wait for ever.
func isFile(root fs.FS, name string, d fs.DirEntry) bool {
	if d.Type().IsRegular() {
		return true
	}
	info, err := fs.Stat(root, name)
	return err == nil && info.Mode().IsRegular()
}
