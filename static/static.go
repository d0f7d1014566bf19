// Package static holds the files that every site is served with as they are:
// style sheets and icons. A site's own static/ wins over these, file by file.
package static

import "embed"

// Files are the embedded files, by the names they have in this folder.
//
//go:embed css icon.svg
var Files embed.FS
