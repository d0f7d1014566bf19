package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"newsbrief/generator/publish"
	"newsbrief/generator/site"
)

type buildCmd struct {
	Out string    `short:"o" placeholder:"DIR" help:"The folder to write (default: public in the site's folder)."`
	URL string    `name:"url" placeholder:"ADDRESS" help:"Where the site will live; wins over url in site.yaml."`
	Now time.Time `placeholder:"TIME" help:"The time for embargoes and expiry, as 2025-08-28T09:00:00Z (default: the clock's, or SOURCE_DATE_EPOCH)."`
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
	opt := site.Options{Now: now, URL: c.URL}
	s, err := site.Load(os.DirFS(env.dir), opt)
	if err != nil {
		return err
	}
	if waiting := s.Unimported(); len(waiting) > 0 {
		if err := env.importAll(waiting); err != nil {
			return err
		}
		if s, err = site.Load(os.DirFS(env.dir), opt); err != nil {
			return err
		}
	}
	for _, h := range s.Held() {
		env.say("Held back: %s (%s)", h.File, h.Why)
	}
	warnings := s.Check()
	for _, p := range warnings {
		env.say("%s", p.Detail())
	}
	out := c.Out
	if out == "" {
		out = env.at("public")
	}
	report, err := publish.Write(ctx, out, s)
	if err != nil {
		return err
	}
	env.sayBuilt(s, report, len(warnings))
	return env.result(filepath.Join(out, "index.html"))
}

// now is the moment that embargo and expiry are measured against.
func (c *buildCmd) now(env *env) (time.Time, error) {
	if !c.Now.IsZero() {
		return c.Now, nil
	}
	epoch := env.getenv("SOURCE_DATE_EPOCH") // reproducible-builds.org: seconds since 1970
	if epoch == "" {
		return env.started, nil
	}
	seconds, err := strconv.ParseInt(epoch, 10, 64)
	if err != nil {
		return time.Time{}, fmt.Errorf("SOURCE_DATE_EPOCH is %q; it must be a number of seconds", epoch)
	}
	return time.Unix(seconds, 0), nil
}

// sayBuilt tells what a build wrote.
func (env *env) sayBuilt(s *site.Site, r publish.Report, warnings int) {
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
	env.say("Open it in a browser:")
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
