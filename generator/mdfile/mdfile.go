// Package mdfile reads and writes the files an editor works on: Markdown with
// YAML front matter between "---" lines.
//
// Bytes come in; Parse and ParsePage take the front matter apart by the tables
// in fields.go, strictly, and report every mistake with its place.
// Out comes a value that knows where each of its fields stands. Format writes a
// new file as a careful editor would. File.Format writes a file that exists, and
// changes no line of it but those whose field has changed.
package mdfile

import (
	"newsbrief/generator/brief"
	"newsbrief/generator/schema"
)

// A File is a brief with the places of its fields.
type File struct {
	Brief brief.Brief
	matter
}

// Parse reads a brief. The error is a diag.List with every problem of the file;
// name is the file's slash path as the user knows it. In Brief, text is one line
// (schema.OneLine), the body's lines end in LF, and empty lists are nil.
func Parse(name string, data []byte) (*File, error) {
	m, node, problems := split(name, data)
	if problems != nil {
		return nil, problems
	}
	f := &File{matter: m}
	if problems := briefSchema.Decode(node, m.src, &f.Brief); len(problems) > 0 {
		return nil, problems
	}
	f.Brief.Body = m.body()
	return f, nil
}

// Format is a new file for the brief: fields in the order of the design, those
// with nothing in them left out, then the body. Parse reads the same brief back,
// if it keeps the rules of its fields.
func Format(b brief.Brief) []byte {
	text := "---\n" + schema.Format(briefSchema.Encode(&b)) + "---\n"
	if body := withLF(b.Body); body != "" {
		text += "\n" + body
	}
	return []byte(text)
}

// A Page is a page of the site that is not a brief: about, corrections policy.
type Page struct {
	Title   string
	Summary string
	Lang    string // BCP 47, the site's language when empty
	Body    string // Markdown, lines ending in LF
	matter
}

// ParsePage reads a page as Parse reads a brief.
func ParsePage(name string, data []byte) (*Page, error) {
	m, node, problems := split(name, data)
	if problems != nil {
		return nil, problems
	}
	p := &Page{matter: m, Body: m.body()}
	if problems := pageSchema.Decode(node, m.src, p); len(problems) > 0 {
		return nil, problems
	}
	return p, nil
}
