package site

import (
	"path"
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

// deadLinks are warnings at the places of links in a body. The same link twice has
// two places; one that cannot be found, such as a link with escapes, has the file.
func (s *Site) deadLinks(problem func(message, hint string, offset int) diag.Problem, body string, links []string) diag.List {
	var problems diag.List
	next := map[string]int{} // link -> where to look for it
	for _, link := range links {
		at := strings.Index(body[next[link]:], link)
		p := problem("the link to "+link+" leads nowhere", s.meant(link), next[link]+max(at, 0))
		p.Severity = diag.Warning
		if at < 0 {
			p.Line, p.Col, p.Text = 0, 0, ""
		} else {
			next[link] += at + len(link)
		}
		problems = append(problems, p)
	}
	return problems
}

// meant names the file that a mistyped link most likely meant.
func (s *Site) meant(link string) string {
	var names []string
	for _, p := range s.posts {
		names = append(names, path.Base(p.name))
	}
	for _, p := range s.pages {
		names = append(names, path.Base(p.name))
	}
	if near := diag.Nearest(path.Base(link), names); near != "" {
		return "did you mean " + near + "?"
	}
	return "link to a file of content/ by its path from here, or to a page of the site by /path.html"
}
