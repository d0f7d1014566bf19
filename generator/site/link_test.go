package site

import (
	"io/fs"
	"net/url"
	"testing"
)

func TestRelative(t *testing.T) {
	for _, c := range []struct{ from, to, want string }{
		{"index.html", "index.html", "index.html"},
		{"index.html", "css/site.css", "css/site.css"},
		{"briefs/2025/a.html", "index.html", "../../index.html"},
		{"briefs/2025/a.html", "briefs/2025/b.html", "b.html"},
		{"briefs/2025/a.html", "briefs/2024/b.html", "../2024/b.html"},
		{"briefs/a.html", "briefs/2024/b.html", "2024/b.html"},
		{"a/b/c.html", "a/b.html", "../b.html"},
		{"a/a/a.html", "a/b.html", "../b.html"},
		{"index.html", "a:b.html", "./a:b.html"},
		{"a/index.html", "a/50% & #1?.html", "50%25%20&%20%231%3F.html"},
		{"index.html", "topics/东.html", "topics/%E4%B8%9C.html"},
	} {
		if got := relative(c.from, c.to); got != c.want {
			t.Errorf("from %s to %s: %s, want %s", c.from, c.to, got, c.want)
		}
	}
}

// FuzzRelative resolves links as a browser does, from disk and on a server.
func FuzzRelative(f *testing.F) {
	f.Add("briefs/2025/a.html", "topics/c++.html")
	f.Add("a:b/c", "a:b/d?e#f")
	f.Fuzz(func(t *testing.T, from, to string) {
		if !fs.ValidPath(from) || !fs.ValidPath(to) || to == "." || from == "." {
			t.Skip()
		}
		for _, root := range []string{"file:///home/me/public/", "https://example.org/some/sub/"} {
			base, err := url.Parse(absolute(root, from+"/x")) // never index.html
			if err != nil {
				t.Fatal(err)
			}
			ref, err := url.Parse(relative(from+"/x", to))
			if err != nil {
				t.Fatalf("from %q to %q: %v", from, to, err)
			}
			want, err := url.PathUnescape(base.ResolveReference(ref).String())
			if err != nil || want != root+to {
				t.Errorf("from %q to %q leads to %q", from, to, want)
			}
		}
	})
}
