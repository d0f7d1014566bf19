package site

import (
	"net/url"
	"path"
	"strings"
)

// relative is the link from one page to another file of the site, both slash
// paths from the site's root. It works from disk, on a domain and under any
// sub-path.
func relative(from, to string) string {
	dir := strings.Split(path.Dir(from), "/")
	if dir[0] == "." {
		dir = nil
	}
	parts := strings.Split(to, "/")
	for len(dir) > 0 && len(parts) > 1 && dir[0] == parts[0] {
		dir, parts = dir[1:], parts[1:]
	}
	for i, part := range parts {
		parts[i] = url.PathEscape(part)
	}
	link := strings.Repeat("../", len(dir)) + strings.Join(parts, "/")
	if first, _, _ := strings.Cut(link, "/"); strings.Contains(first, ":") {
		return "./" + link // or it would read as a scheme
	}
	return link
}

// absolute is the address of a file of the site; base ends in a slash. A page
// named index.html is addressed by its folder.
func absolute(base, to string) string {
	parts := strings.Split(to, "/")
	if last := len(parts) - 1; parts[last] == "index.html" {
		parts[last] = ""
	}
	for i, part := range parts {
		parts[i] = url.PathEscape(part)
	}
	return base + strings.Join(parts, "/")
}
