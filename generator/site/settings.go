package site

import (
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"strings"
	"time"

	"newsbrief/generator/diag"
	"newsbrief/generator/schema"
)

// Settings is content/site.yaml.
type Settings struct {
	Title       string
	Description string
	URL         string // where the site lives, with its scheme; may be unknown
	Language    string // BCP 47
	TimeZone    string // IANA name; days begin there
	Publisher   Publisher
	Navigation  []NavLink
	RawHTML     bool // HTML in Markdown goes to the page as it is
}

// A Publisher is who stands behind the site.
type Publisher struct{ Name, URL string }

// A NavLink is an entry of the site's navigation: a file in content/, a page of
// the site or an address.
type NavLink struct{ Label, Link string }

// settingsSchema is the table of site.yaml.
var settingsSchema = schema.Object[Settings]{
	schema.Text("title", func(s *Settings) *string { return &s.Title }).Required(),
	schema.Text("description", func(s *Settings) *string { return &s.Description }),
	schema.Text("url", func(s *Settings) *string { return &s.URL }).Check(func(s *Settings) (string, string) {
		return checkAddress(s.URL)
	}),
	schema.Language("language", func(s *Settings) *string { return &s.Language }),
	schema.Text("time_zone", func(s *Settings) *string { return &s.TimeZone }).Check(func(s *Settings) (string, string) {
		if _, err := time.LoadLocation(s.TimeZone); err != nil || s.TimeZone == "Local" {
			return fmt.Sprintf("unknown time zone %q", s.TimeZone), "write an IANA name: Europe/Zurich, Asia/Dushanbe, UTC"
		}
		return "", ""
	}),
	schema.Nested("publisher", func(s *Settings) *Publisher { return &s.Publisher }, schema.Object[Publisher]{
		schema.Text("name", func(p *Publisher) *string { return &p.Name }).Required(),
		schema.Address("url", func(p *Publisher) *string { return &p.URL }),
	}),
	schema.List("navigation", func(s *Settings) *[]NavLink { return &s.Navigation }, schema.Object[NavLink]{
		schema.Text("label", func(n *NavLink) *string { return &n.Label }).Required(),
		schema.Text("link", func(n *NavLink) *string { return &n.Link }).Required(),
	}),
	schema.Flag("raw_html", func(s *Settings) *bool { return &s.RawHTML }),
}

// checkAddress says what is wrong with a site's address.
func checkAddress(address string) (message, hint string) {
	if address == "" {
		return "", ""
	}
	u, err := url.Parse(address)
	if err != nil || !schema.IsAddress(address) || u.RawQuery != "" || u.Fragment != "" || u.User != nil {
		return fmt.Sprintf("%q is not the address of a site", address), "write it whole: https://example.org/news/"
	}
	return "", ""
}

// parse fills the settings from the text of site.yaml. place makes a Problem at a
// field of it, by its path.
func (s *Settings) parse(text string) (place func(message, hint string, path ...any) diag.Problem, problems diag.List) {
	src := diag.NewSource(settingsAt, text)
	node, problems := schema.Parse(src, len(text))
	if node == nil {
		return nil, problems
	}
	place = func(message, hint string, path ...any) diag.Problem {
		at := schema.Find(node, path...)
		return src.Problem(at.Line, at.Column, message, hint)
	}
	return place, settingsSchema.Decode(node, src, s)
}

// loadSettings reads site.yaml, which need not exist. address wins over its url.
func (s *Site) loadSettings(root fs.FS, address string) diag.List {
	s.settings = Settings{Title: "News briefs"}
	data, err := fs.ReadFile(root, settingsAt)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return diag.List{{File: settingsAt, Message: err.Error()}}
	}
	var problems diag.List
	if err == nil {
		s.inSettings, problems = s.settings.parse(string(data))
	}
	if address != "" {
		s.settings.URL = address
		if message, hint := checkAddress(address); message != "" {
			problems = append(problems, diag.Problem{File: "--url", Message: message, Hint: hint})
		}
	}
	if s.settings.Language == "" {
		s.settings.Language = "en"
	}
	if s.zone, err = time.LoadLocation(s.settings.TimeZone); err != nil { // said by the schema
		s.zone = time.UTC
	}
	if s.settings.URL != "" {
		s.address = strings.TrimSuffix(s.settings.URL, "/") + "/"
	}
	return problems
}
