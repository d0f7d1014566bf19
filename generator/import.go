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

	"newsbrief/generator/article"
	"newsbrief/generator/brief"
	"newsbrief/generator/diag"
	"newsbrief/generator/draft"
	"newsbrief/generator/facts"
	"newsbrief/generator/mdfile"
	"newsbrief/generator/site"
)

type importCmd struct {
	Slug  string   `placeholder:"NAME" help:"The last part of the brief's address (default: from the headline)."`
	Files []string `arg:"" name:"file" help:"Articles in plain text; - is the standard input."`
}

// Help is the text under newsbrief import --help.
func (importCmd) Help() string {
	return `Each article is kept as received in content/articles/, and becomes a brief in content/briefs/, by year. Nothing is ever written over: a brief that exists stays as its editor left it.

Examples:
  newsbrief import story.txt
  newsbrief import --slug summit-opens story.txt
  pbpaste | newsbrief import -`
}

// Run imports every article that can be imported; one that cannot does not stop
// the others.
func (c *importCmd) Run(env *env) error {
	if c.Slug != "" && (len(c.Files) > 1 || c.Slug != brief.Slug(c.Slug)) {
		return fmt.Errorf("--slug %q: it must be lower-case letters, digits and hyphens, for one article", c.Slug)
	}
	s, err := site.Load(os.DirFS(env.dir), site.Options{Now: env.started})
	if err != nil {
		return err
	}
	return env.importEach(c.Files, func(name string) error { return env.importFile(s, name, c.Slug) })
}

// importAll imports articles that are in content/articles/ already.
func (env *env) importAll(names []string) error {
	return env.importEach(names, func(name string) error {
		data, err := os.ReadFile(env.at(name))
		if err != nil {
			return err
		}
		return env.importArticle(received{name: name, original: name, data: data}, "")
	})
}

// importEach imports one article after the other and gathers what went wrong.
func (env *env) importEach(names []string, one func(string) error) error {
	var problems diag.List
	for _, name := range names {
		err := one(name)
		var list diag.List
		if errors.As(err, &list) {
			problems = append(problems, list...)
		} else if err != nil {
			problems = append(problems, diag.Problem{File: filepath.ToSlash(shorten(name)), Message: reason(err)})
		}
	}
	return problems.Err()
}

// received is an article on its way in.
type received struct {
	name     string // as the user knows it
	file     string // its file's name; empty for the standard input
	original string // its place in the site: content/articles/x.txt; empty until known
	data     []byte
}

// importFile imports a file from anywhere, or the standard input.
func (env *env) importFile(s *site.Site, name, slug string) error {
	in, err := env.receive(name)
	if err != nil {
		return err
	}
	if made := s.BriefOf(in.original); in.original != "" && made != "" {
		env.say("%s has its brief already: %s", in.original, made)
		return env.result(env.at(made))
	}
	return env.importArticle(in, slug)
}

// receive reads an article. One that lies in content/articles/ stays there.
func (env *env) receive(name string) (received, error) {
	if name == "-" {
		data, err := io.ReadAll(env.stdin)
		return received{name: "standard input", data: data}, err
	}
	switch ext := strings.ToLower(filepath.Ext(name)); ext {
	case ".html", ".htm", ".md", ".json", ".pdf", ".docx", ".doc", ".rtf", ".odt":
		return received{}, fmt.Errorf("%s files cannot be imported: save the article as plain text (.txt)", ext)
	}
	info, err := os.Stat(name)
	if err != nil {
		return received{}, err
	}
	if info.IsDir() {
		return received{}, errors.New("is a folder: name the articles in it")
	}
	data, err := os.ReadFile(name)
	in := received{name: filepath.ToSlash(name), file: filepath.Base(name), data: data}
	if inside, relErr := relativeTo(env.at("content/articles"), name); relErr == nil {
		in.original = path.Join("content/articles", inside)
	} else if kept := path.Join("content/articles", keptName(filepath.Base(name))); sameFile(env.at(kept), data) {
		in.original = kept
	}
	return in, err
}

// importArticle makes a brief of an article and writes both into content/.
func (env *env) importArticle(in received, slug string) error {
	text, err := article.Decode(in.name, in.data)
	if err != nil {
		return err
	}
	analysis := facts.Analyse(article.Parse(text))
	b := draft.New(analysis, "")
	slug = cmp.Or(slug, brief.Slug(b.Title), "brief")
	if in.original == "" {
		in.original = path.Join("content/articles", keptName(cmp.Or(in.file, slug)))
	}
	b.Source.Article = strings.TrimPrefix(in.original, "content/")
	target := path.Join("content/briefs", year(b.Date), slug+".md")

	if err := env.free(target, in); err != nil {
		return err
	}
	if err := env.keepOriginal(in); err != nil {
		return err
	}
	if err := writeNew(env.at(target), mdfile.Format(b)); err != nil {
		return err
	}
	env.sayImported(in, &b)
	return env.result(env.at(target))
}

// free reports a brief that is in the place of the one to be written.
func (env *env) free(target string, in received) error {
	if _, err := os.Lstat(env.at(target)); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return diag.List{{
		File:    in.name,
		Message: fmt.Sprintf("its brief would be %s, which is there already; nothing was written", target),
		Hint:    "two articles have one headline: newsbrief import --slug ANOTHER-NAME " + in.name,
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

// sayImported tells what was found in an article.
func (env *env) sayImported(in received, b *brief.Brief) {
	env.say("Imported %s", in.name)
	env.say("  %s", b.Title)
	env.say("  %s", countKinds(b.KeyFacts))
	if b.TitleDerived {
		env.say("  The article has no headline; this one was made from its lead.")
	}
	if b.Date == "" {
		env.say("  The article has no date: put one into the brief (date: 2025-08-28).")
	}
}

// countKinds says how many facts there are of each kind.
func countKinds(all []brief.Fact) string {
	if len(all) == 0 {
		return "No key facts were certain enough to show."
	}
	var kinds []string
	for _, kind := range brief.Kinds() {
		n := 0
		for _, f := range all {
			if f.Kind == kind {
				n++
			}
		}
		switch {
		case n == 1:
			kinds = append(kinds, string(kind))
		case n > 1:
			kinds = append(kinds, fmt.Sprintf("%s ×%d", kind, n))
		}
	}
	return count(len(all), "key fact", "key facts") + ": " + strings.Join(kinds, ", ")
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

// reason is what went wrong with a file, without the name that is said already.
func reason(err error) string {
	var failed *fs.PathError
	if !errors.As(err, &failed) {
		return err.Error()
	}
	if errors.Is(err, fs.ErrNotExist) {
		return "there is no such file"
	}
	return failed.Err.Error()
}

// shorten cuts a file name that nobody could read to its end.
func shorten(name string) string {
	const most = 120
	if r := []rune(name); len(r) > most {
		return string(r[:most]) + "…"
	}
	return name
}
