package site

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"

	"newsbrief/generator/brief"
	"newsbrief/generator/check"
	"newsbrief/generator/decode"
	"newsbrief/generator/diag"
	"newsbrief/generator/mdfile"
)

// A post is a published brief with its place in the site.
type post struct {
	*mdfile.File
	name     string // of its file: content/briefs/2025/x.md
	path     string // of its page: briefs/2025/x.html
	source   string // of its source page; empty when it has no original
	original string // the article as received, decoded

	review func() review // made once
}

// A review is what there is to say about a text when the whole site is known.
type review struct {
	places []check.Place // of each fact's evidence
	dead   []string      // links that lead nowhere, as they are written
}

// newPost gives a brief its place: the path in content/ is the path in the site,
// a slug in the front matter aside.
func newPost(name string, file *mdfile.File) *post {
	stem := strings.TrimSuffix(inContent(name), ".md")
	if file.Brief.Slug != "" {
		stem = path.Join(path.Dir(stem), file.Brief.Slug)
	}
	p := &post{File: file, name: name, path: stem + ".html"}
	if file.Brief.Source.Article != "" {
		p.source = stem + ".source.html"
	}
	return p
}

// readOriginal reads the article that the brief was made from.
func (p *post) readOriginal(root fs.FS) diag.List {
	name := path.Join(contentDir, p.Brief.Source.Article)
	data, err := fs.ReadFile(root, name)
	if err != nil {
		return diag.List{p.Problem("there is no original at "+name, "put it there, or take source.article out", "source", "article")}
	}
	var problems diag.List
	if p.original, err = decode.Text(name, data); err != nil && !errors.As(err, &problems) {
		problems = diag.List{{File: name, Message: err.Error()}}
	}
	return problems
}

// held says why a brief is not in the site at this moment; empty when it is.
func held(b *brief.Brief, now time.Time, loc *time.Location) string {
	embargo, expires := b.Embargo.Time(loc), b.Expires.Time(loc)
	if !b.Expires.HasTime() && !expires.IsZero() {
		expires = expires.AddDate(0, 0, 1) // the day itself is still good
	}
	switch {
	case b.Draft:
		return "draft"
	case now.Before(embargo):
		return fmt.Sprintf("under embargo until %s", stamp(b.Embargo, loc).Human)
	case !expires.IsZero() && !now.Before(expires):
		return fmt.Sprintf("expired %s", stamp(b.Expires, loc).Human)
	}
	return ""
}

// newestFirst orders posts as every list shows them. An undated brief is last.
func newestFirst(posts []*post, loc *time.Location) {
	slices.SortStableFunc(posts, func(a, b *post) int {
		return cmp.Or(b.Brief.Date.Time(loc).Compare(a.Brief.Date.Time(loc)), strings.Compare(a.path, b.path))
	})
}
