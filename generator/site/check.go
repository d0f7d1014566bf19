package site

import (
	"net/url"
	"slices"
	"strings"

	"newsbrief/generator/check"
	"newsbrief/generator/diag"
	"newsbrief/generator/render"
)

// Check holds every published brief to its text and its original, and every link
// to the site: what does not agree comes back as warnings, sorted.
func (s *Site) Check() diag.List {
	problems := slices.Clone(s.warnings)
	for _, p := range s.posts {
		r := p.review()
		if slices.Contains(r.places, check.Nowhere) {
			problems = append(problems, check.Facts(p.File, r.places, s.renderer.Text(p.Brief.Body))...)
		}
		problems = append(problems, s.deadLinks(p.BodyProblem, p.Brief.Body, r.dead)...)
	}
	for _, p := range s.pages {
		_, dead := s.read(p.name, p.Body)
		problems = append(problems, s.deadLinks(p.BodyProblem, p.Body, dead)...)
	}
	problems.Sort()
	return problems
}

// read is the text of a Markdown file and those of its links that lead nowhere.
func (s *Site) read(name, body string) (text string, dead []string) {
	page := s.renderer.Render(render.Request{Markdown: body, Link: func(dest string) string {
		ref, _ := cutSuffix(dest)
		if _, ok := s.resolve(inContent(name), ref); !ok && ref != "" {
			dead = append(dead, dest)
		}
		return dest
	}})
	return page.Text, dead
}

// deadLinks are warnings at the places of links in a body, in the order of the
// text.
func (s *Site) deadLinks(problem func(message, hint string, offset int) diag.Problem, body string, links []string) diag.List {
	var problems diag.List
	from := 0
	for _, link := range links {
		if raw, err := url.PathUnescape(link); err == nil && !strings.Contains(body[from:], link) {
			link = raw
		}
		at := max(strings.Index(body[from:], link), 0)
		from += at
		p := problem("the link to "+link+" leads nowhere", s.meant(link), from)
		p.Severity = diag.Warning
		problems = append(problems, p)
		from = min(from+len(link), len(body))
	}
	return problems
}

// meant names the file that a mistyped link most likely meant.
func (s *Site) meant(link string) string {
	last := link[strings.LastIndexByte(link, '/')+1:]
	var names []string
	for _, p := range s.posts {
		names = append(names, p.name[strings.LastIndexByte(p.name, '/')+1:])
	}
	for _, p := range s.pages {
		names = append(names, p.name[strings.LastIndexByte(p.name, '/')+1:])
	}
	if near := diag.Nearest(last, names); near != "" {
		return "did you mean " + near + "?"
	}
	return "link to a file of content/ by its path from here, or to a page of the site by /path.html"
}
