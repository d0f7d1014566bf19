// Package templates holds the layouts that every site starts with. A site's own
// templates/ wins over these, file by file.
package templates

import "embed"

// Files are the embedded layouts, by the names they have in this folder.
//
//go:embed *.html partials
var Files embed.FS
