package site

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"newsbrief/generator/diag"
	"newsbrief/generator/schema"
)

// A file is one file of the plan: how to render it, and what it is made from.
type file struct {
	origin string // for messages: "content/briefs/a.md", "the archive"
	render func() ([]byte, error)
}

// plan lists every file of the site. Two files in one place are a problem, also
// when only a case-sensitive file system could hold both, and so is a file where
// another needs a folder.
func (s *Site) plan() diag.List {
	var problems diag.List
	places := map[string]string{}  // folded path -> path
	folders := map[string]string{} // folded folder -> a path in it
	clash := func(origin, name, other string) {
		problems = append(problems, diag.Problem{
			File:    origin,
			Message: fmt.Sprintf("would be written to %s, which is the place of %s", name, s.files[other].origin),
			Hint:    "rename the file, or give it another slug",
		})
	}
	add := func(name, origin string, render func() ([]byte, error)) {
		folded := norm.NFC.String(strings.ToLower(name))
		for _, taken := range []map[string]string{places, folders} {
			if other, ok := taken[folded]; ok {
				clash(origin, name, other)
				return
			}
		}
		for dir := path.Dir(folded); dir != "."; dir = path.Dir(dir) {
			if other, ok := places[dir]; ok {
				clash(origin, name, other)
				return
			}
			folders[dir] = name
		}
		places[folded] = name
		s.files[name] = file{origin, render}
	}
	s.planPosts(add)
	s.planLists(add)
	for _, p := range s.pages {
		add(p.path, p.name, func() ([]byte, error) { return s.textPage(p) })
	}
	add("404.html", "the page for missing addresses", s.missingPage)
	s.addCodeStyle()
	for _, name := range slices.Sorted(maps.Keys(s.assets)) {
		add(name, path.Join(staticDir, name), func() ([]byte, error) { return s.assets[name].content() })
	}
	return append(problems, s.checkNavigation()...)
}

// checkNavigation reports an entry that leads nowhere: it would be dead on every
// page. One to a brief that is held is left out until the brief is there.
func (s *Site) checkNavigation() diag.List {
	var problems diag.List
	for i, n := range s.settings.Navigation {
		ref, _ := cutSuffix(n.Link)
		if _, ok := s.resolve(inContent(settingsAt), ref); ok || schema.IsAddress(n.Link) {
			s.navigation = append(s.navigation, n)
			continue
		}
		p := s.inSettings(fmt.Sprintf("navigation: %q leads nowhere", n.Link), s.meant(n.Link), "navigation", i, "link")
		if s.heldPages[ref] {
			p.Message, p.Hint, p.Severity = fmt.Sprintf("navigation: %q is left out while the brief is held back", n.Link), "", diag.Warning
			s.warnings = append(s.warnings, p)
			continue
		}
		problems = append(problems, p)
	}
	return problems
}

// adder puts a file into the plan.
type adder func(name, origin string, render func() ([]byte, error))

func (s *Site) planPosts(add adder) {
	for _, p := range s.posts {
		add(p.path, p.name, func() ([]byte, error) { return s.briefPage(p) })
		if p.source != "" {
			add(p.source, p.name, func() ([]byte, error) { return s.sourcePage(p) })
		}
	}
}

func (s *Site) planLists(add adder) {
	add("index.html", "the front page", s.homePage)
	months := s.months()
	add(archivePath, "the archive", func() ([]byte, error) {
		return s.indexPage(archivePath, "Archive", len(months), func(i int) (string, string, int) {
			return months[i].label, months[i].path(), len(months[i].posts)
		})
	})
	for _, m := range months {
		add(m.path(), "the archive", func() ([]byte, error) {
			return s.listPage(m.path(), m.label, "Archive", archivePath, m.posts)
		})
	}
	for i, v := range vocabularies {
		terms := s.terms[i].all
		add(v.index(), "the index of "+v.dir, func() ([]byte, error) {
			return s.indexPage(v.index(), v.label, len(terms), func(i int) (string, string, int) {
				return terms[i].name, terms[i].path, len(terms[i].posts)
			})
		})
		for _, t := range terms {
			add(t.path, "the index of "+v.dir, func() ([]byte, error) {
				return s.listPage(t.path, t.name, v.label, v.index(), t.posts)
			})
		}
	}
}

// Briefs is how many briefs are published.
func (s *Site) Briefs() int { return len(s.posts) }

// Pages is how many files of the site are pages.
func (s *Site) Pages() (pages int) {
	for name := range s.files {
		if path.Ext(name) == ".html" {
			pages++
		}
	}
	return pages
}

// An asset is a static file: its fingerprint goes into every link to it, so that
// a browser never shows a page with yesterday's style.
type asset struct {
	fingerprint string
	content     func() ([]byte, error)
}
