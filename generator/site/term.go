package site

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"newsbrief/generator/brief"
)

// A vocabulary is one kind of name that briefs carry.
type vocabulary struct {
	dir   string // of its pages, and the name of its index: topics/, topics.html
	label string
	of    func(*brief.Brief) []string
}

var vocabularies = []vocabulary{
	{"topics", "Topics", func(b *brief.Brief) []string { return b.Topics }},
	{"people", "People", func(b *brief.Brief) []string { return b.People }},
	{"places", "Places", func(b *brief.Brief) []string { return b.Places }},
	{"organizations", "Organizations", func(b *brief.Brief) []string { return b.Organizations }},
}

func (v vocabulary) index() string { return v.dir + ".html" }

// A term is one name of a vocabulary with the briefs that carry it.
type term struct {
	name  string // as the newest brief writes it
	path  string
	posts []*post // newest first
}

// terms are all names of a vocabulary.
type terms struct {
	all   []*term // by name
	byKey map[string]*term
}

// termKey is the same for two spellings of one name: case, white space and Unicode
// form aside.
func termKey(name string) string {
	return strings.ToLower(norm.NFC.String(strings.Join(strings.Fields(name), " ")))
}

// gather collects the terms of a vocabulary from posts, newest first.
func (v vocabulary) gather(posts []*post) terms {
	byKey := map[string]*term{}
	var all []*term
	for _, p := range posts {
		for _, name := range v.of(&p.Brief) {
			key := termKey(name)
			t, known := byKey[key]
			if !known {
				t = &term{name: strings.Join(strings.Fields(name), " ")}
				byKey[key] = t
				all = append(all, t)
			}
			if len(t.posts) == 0 || t.posts[len(t.posts)-1] != p { // named once a brief
				t.posts = append(t.posts, p)
			}
		}
	}
	slices.SortFunc(all, func(a, b *term) int { return strings.Compare(termKey(a.name), termKey(b.name)) })
	taken := map[string]bool{}
	for _, t := range all {
		t.path = path.Join(v.dir, freeSlug(t.name, taken)+".html")
	}
	return terms{all, byKey}
}

// freeSlug is the slug of a name, numbered when another name has it: C and C++.
func freeSlug(name string, taken map[string]bool) string {
	base := brief.Slug(name)
	if base == "" {
		base = "name"
	}
	slug := base
	for n := 2; taken[slug]; n++ {
		slug = fmt.Sprintf("%s-%d", base, n)
	}
	taken[slug] = true
	return slug
}

// A month is the briefs of one month.
type month struct {
	key, label string // "2025-08", "August 2025"
	posts      []*post
}

func (m month) path() string { return path.Join("archive", m.key+".html") }

// months divides posts, newest first, by the month of their date.
func (s *Site) months() []*month {
	var months []*month
	for _, p := range s.posts {
		key, label := "undated", "Undated"
		if t := p.Brief.Date.Time(s.zone); !t.IsZero() {
			key, label = t.Format("2006-01"), t.Format("January 2006")
		}
		if last := len(months) - 1; last < 0 || months[last].key != key {
			months = append(months, &month{key: key, label: label})
		}
		last := months[len(months)-1]
		last.posts = append(last.posts, p)
	}
	return months
}
