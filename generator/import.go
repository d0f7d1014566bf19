package main

import (
	"cmp"
	"fmt"
	"io/fs"
	"path"
	"path/filepath"
	"strings"

	"newsbrief/generator/article"
	"newsbrief/generator/brief"
	"newsbrief/generator/decode"
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
		return usageError(fmt.Sprintf("--slug %s: it must be lower-case letters, digits and hyphens, for one article", c.Slug))
	}
	root, err := env.open()
	if err != nil {
		return err
	}
	defer func() { _ = root.Close() }() // it was only read
	s, err := site.Load(root.FS(), site.Options{Now: env.started})
	if err != nil {
		return err
	}
	return each(c.Files, func(name string) error {
		in, err := env.receive(name)
		if err != nil {
			return err
		}
		return env.importArticle(in, c.Slug, s.BriefOf)
	})
}

// importWaiting imports articles that are in content/articles/ already.
func (env *env) importWaiting(root fs.FS, names []string) error {
	return each(names, func(name string) error {
		if err := refuseFormat(name); err != nil {
			return err
		}
		data, err := fs.ReadFile(root, name)
		if err != nil {
			return err
		}
		none := func(string) string { return "" }
		return env.importArticle(received{name: name, original: name, data: data}, "", none)
	})
}

// each does one article after the other and gathers what went wrong.
func each(names []string, one func(string) error) error {
	var problems diag.List
	for _, name := range names {
		for _, p := range diag.Of(one(name)) {
			if p.File == "" {
				p.File = cmp.Or(filepath.ToSlash(shorten(name)), `""`)
			}
			problems = append(problems, p)
		}
	}
	return problems.Err()
}

// importArticle makes a brief of an article and writes both into content/. briefOf
// names the brief that an original has already.
func (env *env) importArticle(in received, slug string, briefOf func(original string) string) error {
	text, err := decode.Text(in.name, in.data)
	if err != nil {
		return err
	}
	a := article.Parse(text)
	b := draft.New(facts.Analyze(a))
	slug = cmp.Or(slug, brief.Slug(b.Title), "brief")
	if in.original == "" {
		in.original = path.Join("content/articles", keptName(cmp.Or(in.file, slug)))
	}
	if made := briefOf(in.original); made != "" && sameFile(env.at(in.original), in.data) {
		return env.sayKnown(in, made)
	}
	b.Source.Article = strings.TrimPrefix(in.original, "content/")
	target := path.Join("content/briefs", year(b.Date), slug+".md")

	if taken, err := env.taken(target, in); err != nil {
		return err
	} else if taken {
		return env.sayKnown(in, target)
	}
	if err := env.keepOriginal(in); err != nil {
		return err
	}
	if err := writeNew(env.at(target), mdfile.Format(b)); err != nil {
		return err
	}
	env.sayImported(in, a, &b)
	return env.result(env.at(target))
}

// sayKnown tells that an article was imported before.
func (env *env) sayKnown(in received, made string) error {
	env.say("%s has its brief already: %s", in.original, made)
	return env.result(env.at(made))
}

// sayImported tells what was found in an article.
func (env *env) sayImported(in received, a *article.Article, b *brief.Brief) {
	env.say("Imported %s", in.name)
	env.say("  %s", b.Title)
	env.say("  %s", countKinds(b.KeyFacts))
	if b.TitleDerived {
		env.say("  The article has no headline; this one was made from its lead.")
	}
	switch {
	case b.Embargo != "":
		env.say("  It is under embargo: the brief is held until %s.", b.Embargo)
	case b.Draft:
		env.say("  It says %q, a time that cannot be read with certainty: the brief is a draft until you set embargo: and take draft: true out.", a.Embargo.Notice)
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

// shorten cuts a file name that nobody could read to its end.
func shorten(name string) string {
	const most = 120
	if r := []rune(name); len(r) > most {
		return string(r[:most]) + "…"
	}
	return name
}
