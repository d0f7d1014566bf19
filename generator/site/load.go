// Package site plans the whole site as a file system.
//
// The site's folder comes in as an fs.FS: content/, and its own templates/ and
// static/ where it has any. Load reads the briefs and pages and knows from them
// every path of the output; opening a path renders that file. Nothing is written
// here: a build copies the file system to disk, a preview opens single files.
package site

import (
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"
	"time"

	"newsbrief/generator/check"
	"newsbrief/generator/diag"
	"newsbrief/generator/layout"
	"newsbrief/generator/mdfile"
	"newsbrief/generator/render"
)

// Folders of a site, and of what it is given by the program.
const (
	contentDir  = "content"
	briefsDir   = "content/briefs"
	pagesDir    = "content/pages"
	articlesDir = "content/articles"
	settingsAt  = "content/site.yaml"
	templateDir = "templates"
	staticDir   = "static"
)

// Options are what a build knows that content/ does not say.
type Options struct {
	Now time.Time // what embargoes and expiry are measured against
	URL string    // address of the site; wins over the one in site.yaml
}

// A Site is every file of the output, by path, and how to render each.
type Site struct {
	settings   Settings
	inSettings func(message, hint string, path ...any) diag.Problem // at a field of site.yaml
	zone       *time.Location
	address    string // of the site, ending in a slash; empty when it is not known

	briefs     []*post // all, held ones too, by name
	posts      []*post // published, newest first
	pages      []*textFile
	held       []Held
	heldPages  map[string]bool // their files, from content/
	terms      []terms         // one for each of vocabularies
	unimported []string
	warnings   diag.List // of what was left unread

	layouts  *layout.Set
	renderer *render.Renderer
	assets   map[string]asset
	pageOf   map[string]string // file in content/ -> its page

	navigation []NavLink // that leads somewhere

	files   map[string]file
	folders map[string][]fs.DirEntry
}

// Held is a brief that is not in the site at this moment.
type Held struct{ File, Why string }

// A textFile is a page of the site that is not a brief.
type textFile struct {
	*mdfile.Page
	name, path string
}

// Load reads the folder of a site. The error is a diag.List with every problem
// of every file.
func Load(root fs.FS, opt Options) (*Site, error) {
	if info, err := fs.Stat(root, contentDir); err != nil || !info.IsDir() {
		return nil, errors.New("there is no content/ here: go to the site's folder, or name it with --site")
	}
	s := &Site{pageOf: map[string]string{}, heldPages: map[string]bool{}, files: map[string]file{}}
	problems := s.loadSettings(root, opt.URL)
	problems = append(problems, s.loadBriefs(root)...)
	problems = append(problems, s.loadPages(root)...)
	problems = append(problems, s.loadLook(root)...)
	if err := sorted(problems); err != nil {
		return nil, err
	}
	s.renderer = render.New(render.Options{RawHTML: s.settings.RawHTML})
	s.publish(opt.Now)
	problems = s.loadOriginals(root)
	problems = append(problems, s.plan()...)
	if err := sorted(problems); err != nil {
		return nil, err
	}
	s.makeFolders()
	return s, nil
}

func sorted(problems diag.List) error {
	problems.Sort()
	return problems.Err()
}

// publish takes the briefs that are not held into the site.
func (s *Site) publish(now time.Time) {
	for _, p := range s.briefs {
		if why := held(&p.Brief, now, s.zone); why != "" {
			s.held = append(s.held, Held{File: p.name, Why: why})
			s.heldPages[inContent(p.name)] = true
			continue
		}
		p.review = sync.OnceValue(func() review {
			text, dead := s.read(p.name, p.Brief.Body)
			return review{check.Find(p.Brief.KeyFacts, text, p.original), dead}
		})
		s.posts = append(s.posts, p)
		s.pageOf[inContent(p.name)] = p.path
	}
	newestFirst(s.posts, s.zone)
	for _, v := range vocabularies {
		s.terms = append(s.terms, v.gather(s.posts))
	}
}

// loadBriefs reads every brief, at any depth.
func (s *Site) loadBriefs(root fs.FS) diag.List {
	return s.eachMarkdown(root, briefsDir, func(name string, data []byte) error {
		file, err := mdfile.Parse(name, data)
		if err == nil {
			s.briefs = append(s.briefs, newPost(name, file))
		}
		return err
	})
}

// loadPages reads the pages that are not briefs, at any depth.
func (s *Site) loadPages(root fs.FS) diag.List {
	return s.eachMarkdown(root, pagesDir, func(name string, data []byte) error {
		page, err := mdfile.ParsePage(name, data)
		if err != nil {
			return err
		}
		inside := inContent(name)
		p := &textFile{Page: page, name: name, path: strings.TrimSuffix(inside, ".md") + ".html"}
		s.pages = append(s.pages, p)
		s.pageOf[inside] = p.path
		return nil
	})
}

// loadOriginals reads the articles that published briefs were made from, and
// finds those that no brief was made from yet.
func (s *Site) loadOriginals(root fs.FS) diag.List {
	var problems diag.List
	named := map[string]bool{}
	for _, p := range s.briefs {
		named[path.Join(contentDir, p.Brief.Source.Article)] = true
	}
	for _, p := range s.posts {
		if p.Brief.Source.Article != "" {
			problems = append(problems, p.readOriginal(root)...)
		}
	}
	return append(problems, eachFile(root, articlesDir, func(name string) error {
		switch {
		case named[name]:
		case strings.EqualFold(path.Ext(name), ".txt"):
			s.unimported = append(s.unimported, name)
		default:
			s.warnings = append(s.warnings, diag.Problem{
				File: name, Severity: diag.Warning, Message: "is not imported: articles are plain text",
				Hint: "save the article as .txt",
			})
		}
		return nil
	})...)
}

// Unimported names the articles that no brief names as its source, sorted.
func (s *Site) Unimported() []string { return slices.Clone(s.unimported) }

// Held lists the briefs that are not in the site at this moment, by name.
func (s *Site) Held() []Held { return slices.Clone(s.held) }

// BriefOf names the brief that was made from an original, both paths as
// content/...; empty when there is none.
func (s *Site) BriefOf(original string) string {
	for _, p := range s.briefs {
		if path.Join(contentDir, p.Brief.Source.Article) == original && p.Brief.Source.Article != "" {
			return p.name
		}
	}
	return ""
}
