package site

import (
	"fmt"
	"net/url"
	"path"
	"strings"

	"newsbrief/generator/render"
)

const archivePath = "archive.html"

// onFront is how many briefs the front page shows, strong how many facts each.
const (
	onFront = 20
	strong  = 3
)

// page is what the page at a path shares with all others.
func (s *Site) page(at, title string) Page {
	p := Page{
		Lang:      s.settings.Language,
		Site:      s.settings.Title,
		Title:     title,
		Home:      relative(at, "index.html"),
		Icon:      s.asset(at, "icon.svg"),
		Styles:    []string{s.asset(at, "css/site.css")},
		Publisher: linkTo(s.settings.Publisher.Name, s.settings.Publisher.URL),
		Browse:    []Link{s.link(at, "Archive", archivePath)},
	}
	if s.address != "" {
		p.Canonical = absolute(s.address, at)
	}
	for _, v := range vocabularies {
		p.Browse = append(p.Browse, s.link(at, v.label, v.index()))
	}
	for _, n := range s.navigation {
		p.Nav = append(p.Nav, s.navLink(at, n))
	}
	return p
}

// navLink is an entry of the navigation: a file of the site or an address.
func (s *Site) navLink(at string, n NavLink) Link {
	ref, suffix := cutSuffix(n.Link)
	to, ok := s.resolve(inContent(settingsAt), ref)
	if !ok {
		return Link{Label: n.Label, Href: n.Link}
	}
	link := s.link(at, n.Label, to)
	link.Href += suffix
	return link
}

func (s *Site) link(at, label, to string) Link {
	return Link{Label: label, Href: relative(at, to), Current: at == to}
}

// linkTo is a link to elsewhere; nil when there is nothing to say.
func linkTo(label, href string) *Link {
	if label == "" {
		return nil
	}
	return &Link{Label: label, Href: href}
}

// asset is the link to a static file, with its fingerprint.
func (s *Site) asset(at, name string) string {
	return relative(at, name) + "?v=" + s.assets[name].fingerprint
}

func (s *Site) homePage() ([]byte, error) {
	const at = "index.html"
	view := HomePage{Page: s.page(at, ""), Entries: s.entries(at, s.posts[:min(onFront, len(s.posts))])}
	view.Description = s.settings.Description
	if len(s.posts) > onFront {
		more := s.link(at, fmt.Sprintf("All %d briefs in the archive", len(s.posts)), archivePath)
		view.More = &more
	}
	return s.layouts.Render("home", at, view)
}

func (s *Site) listPage(at, title, upLabel, up string, posts []*post) ([]byte, error) {
	return s.layouts.Render("list", at, ListPage{Page: s.page(at, title), Up: s.link(at, upLabel, up), Entries: s.entries(at, posts)})
}

// indexPage lists n lists; row gives each one's name, page and number of briefs.
func (s *Site) indexPage(at, title string, n int, row func(int) (name, to string, count int)) ([]byte, error) {
	view := IndexPage{Page: s.page(at, title)}
	for i := range n {
		name, to, count := row(i)
		link := s.link(at, name, to)
		link.Count = count
		view.Links = append(view.Links, link)
	}
	return s.layouts.Render("index", at, view)
}

func (s *Site) textPage(p *textFile) ([]byte, error) {
	body := s.renderer.Render(render.Request{Markdown: p.Body, Link: s.linker(p.name, p.path)})
	view := TextPage{Page: s.page(p.path, p.Title), Body: body.HTML}
	view.Description = p.Summary
	if p.Lang != "" {
		view.Lang = p.Lang
	}
	view.Styles = append(view.Styles, s.codeStyle(p.path, body)...)
	return s.layouts.Render("page", p.path, view)
}

// codeStyle is the style sheet that a page with highlighted code needs.
func (s *Site) codeStyle(at string, body render.Page) []string {
	if !body.Code {
		return nil
	}
	return []string{s.asset(at, codeStylePath)}
}

func (s *Site) missingPage() ([]byte, error) {
	const at = "404.html"
	view := MissingPage{Page: s.page(at, "Page not found"), Archive: relative(at, archivePath)}
	// A server shows this page at any depth: links can only be relative to the
	// site's address, where it is known.
	view.Base, view.Canonical = s.address, ""
	return s.layouts.Render("404", at, view)
}

// entries are briefs as a list shows them.
func (s *Site) entries(at string, posts []*post) []Entry {
	entries := make([]Entry, len(posts))
	for i, p := range posts {
		b := &p.Brief
		e := Entry{Title: b.Title, Href: relative(at, p.path), Dateline: b.Dateline, Summary: b.Summary, Date: stamp(b.Date, s.zone)}
		for _, n := range strongest(b.KeyFacts, p.review().places) {
			f := b.KeyFacts[n]
			e.Facts = append(e.Facts, Fact{Kind: string(f.Kind), Label: f.Label, Value: f.Value, Href: e.Href + "#" + factID(n)})
		}
		entries[i] = e
	}
	return entries
}

func factID(n int) string     { return fmt.Sprintf("fact-%d", n+1) }
func evidenceID(n int) string { return fmt.Sprintf("evidence-%d", n+1) }

// linker rewrites the links of one Markdown file for its page.
func (s *Site) linker(name, at string) func(string) string {
	return func(dest string) string {
		ref, suffix := cutSuffix(dest)
		to, ok := s.resolve(inContent(name), ref)
		if !ok {
			return dest
		}
		return relative(at, to) + suffix
	}
}

// cutSuffix parts the path of a link from its query and fragment.
func cutSuffix(dest string) (ref, suffix string) {
	if i := strings.IndexAny(dest, "?#"); i >= 0 {
		return dest[:i], dest[i:]
	}
	return dest, ""
}

// inContent is the path of a content file from content/.
func inContent(name string) string { return strings.TrimPrefix(name, contentDir+"/") }

// resolve finds the file of the site that a link in a file of content/ means. A
// link to a Markdown file means its page; one that begins with a slash starts at
// the site's root. Links to elsewhere, and those that lead nowhere, are not ok.
func (s *Site) resolve(from, dest string) (string, bool) {
	ref, err := url.PathUnescape(dest)
	if err != nil || ref == "" {
		return "", false
	}
	to := path.Join(path.Dir(from), ref)
	if strings.HasPrefix(ref, "/") {
		to = strings.TrimPrefix(path.Clean(ref), "/")
	}
	if at, ok := s.pageOf[to]; ok {
		return at, true
	}
	for _, to := range []string{to, path.Join(to, "index.html")} {
		if _, ok := s.files[to]; ok {
			return to, true
		}
	}
	return "", false
}
