package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"newsbrief/generator/brief"
	"newsbrief/generator/publish"
	"newsbrief/generator/site"
)

type buildCmd struct {
	Out string `short:"o" placeholder:"DIR" help:"The folder to write (default: public in the site's folder)."`
	URL string `name:"url" placeholder:"ADDRESS" help:"Where the site will live; wins over url in site.yaml."`
	Now string `placeholder:"TIME" help:"The time for embargoes and expiry, as 2025-08-28T09:00:00Z (default: the clock's, or SOURCE_DATE_EPOCH)."`
}

// Help is the text under newsbrief build --help.
func (buildCmd) Help() string {
	return `Articles in content/articles/ that no brief names as its source are imported first. A build that fails leaves the old site as it was.

Examples:
  newsbrief
  newsbrief build --out /tmp/site --url https://example.org/news/
  newsbrief build --now 2025-09-01T06:00:00Z`
}

// Run builds the site.
func (c *buildCmd) Run(ctx context.Context, env *env) error {
	now, err := c.now(env)
	if err != nil {
		return err
	}
	out, err := c.out(env)
	if err != nil {
		return err
	}
	root, err := env.open()
	if err != nil {
		return err
	}
	defer func() { _ = root.Close() }() // it was only read
	s, err := env.load(root.FS(), site.Options{Now: now, URL: c.URL})
	if err != nil {
		return errors.Join(err, publish.ErrUntouched)
	}
	for _, h := range s.Held() {
		env.say("Held back: %s (%s)", h.File, h.Why)
	}
	warnings := s.Check()
	for _, p := range warnings {
		env.say("%s", p.Detail())
	}
	report, err := publish.Write(ctx, out, s)
	if err != nil {
		return err
	}
	env.sayBuilt(s, out, report, len(warnings))
	return env.result(filepath.Join(out, "index.html"))
}

// load loads the site, with the articles imported that no brief was made from.
func (env *env) load(root fs.FS, opt site.Options) (*site.Site, error) {
	s, err := site.Load(root, opt)
	if err != nil {
		return nil, err
	}
	waiting := s.Unimported()
	if len(waiting) == 0 {
		return s, nil
	}
	if err := env.importWaiting(root, waiting); err != nil {
		return nil, err
	}
	return site.Load(root, opt)
}

// out is the folder to write. It may not be one that holds what the site is made
// from.
func (c *buildCmd) out(env *env) (string, error) {
	if c.Out == "" {
		return env.at("public"), nil
	}
	dir, err := filepath.Abs(env.dir)
	if err != nil {
		return "", err
	}
	out, err := filepath.Abs(c.Out)
	if err != nil {
		return "", err
	}
	up, upErr := filepath.Rel(out, dir)
	down, downErr := filepath.Rel(dir, out)
	first, _, _ := strings.Cut(filepath.ToSlash(down), "/")
	if upErr == nil && filepath.IsLocal(up) || downErr == nil && slices.ContainsFunc(sources, func(s string) bool { return strings.EqualFold(s, first) }) {
		return "", usageError(fmt.Sprintf("--out %s: the site is made from what is in there; name a folder of its own", c.Out))
	}
	return filepath.Clean(c.Out), nil
}

// sources are the folders that a site is made from.
var sources = []string{"content", "templates", "static", "generator", ".git", ".github"}

// now is the moment that embargo and expiry are measured against.
func (c *buildCmd) now(env *env) (time.Time, error) {
	if c.Now != "" {
		now, err := brief.ParseDate(c.Now)
		if err != nil || !now.HasTime() {
			return time.Time{}, usageError(fmt.Sprintf("--now: %q is not a moment (write 2025-08-28T09:30:00+02:00)", c.Now))
		}
		return now.Time(time.UTC), nil
	}
	epoch := env.getenv("SOURCE_DATE_EPOCH") // reproducible-builds.org: seconds since 1970
	if epoch == "" {
		return env.started, nil
	}
	seconds, err := strconv.ParseInt(epoch, 10, 64)
	if now := time.Unix(seconds, 0); err == nil && now.Year() < 9999 {
		return now, nil
	}
	return time.Time{}, usageError(fmt.Sprintf("SOURCE_DATE_EPOCH is %q; it must be a number of seconds", epoch))
}

// sayBuilt tells what a build wrote.
func (env *env) sayBuilt(s *site.Site, out string, r publish.Report, warnings int) {
	var did []string
	for _, part := range []struct {
		files []string
		what  string
	}{{r.Added, "new"}, {r.Changed, "changed"}, {r.Removed, "removed"}, {r.Unchanged, "unchanged"}} {
		if len(part.files) > 0 {
			did = append(did, fmt.Sprintf("%d %s", len(part.files), part.what))
		}
	}
	briefs := count(s.Briefs(), "brief", "briefs")
	env.say("Built %s into %s in %s: %s.", briefs, count(s.Pages(), "page", "pages"), took(env.started), strings.Join(did, ", "))
	if warnings > 0 {
		env.say("%s to look at, above.", count(warnings, "warning", "warnings"))
	}
	if len(r.Unknown) > 0 {
		env.say("%s in %s from no build that is remembered, left alone; remove what is not yours: %s", count(len(r.Unknown), "page", "pages"), filepath.ToSlash(out), some(r.Unknown))
	}
	if s.Briefs() == 0 {
		env.say("There is no brief yet: put an article (.txt) into content/articles/ and run newsbrief again.")
	}
	env.say("Open it in a browser:")
}

// some names the first few of many files.
func some(names []string) string {
	const few = 5
	if len(names) <= few {
		return strings.Join(names, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(names[:few], ", "), len(names)-few)
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// took is the time since start as a person says it.
func took(start time.Time) string {
	d := time.Since(start)
	if d < time.Second {
		return fmt.Sprintf("%d ms", d.Milliseconds())
	}
	return fmt.Sprintf("%.1f s", d.Seconds())
}
