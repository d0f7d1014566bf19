// Package layout renders views with the html/template layouts of a site.
//
// A file system of templates comes in: base.html, which every page has in common,
// partials/, and a file for each layout, which defines the base's "main" part.
// Out comes a Set that renders a view by the name of its layout.
package layout

import (
	"bytes"
	"fmt"
	"html/template"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"newsbrief/generator/diag"
)

// A Set is the parsed layouts of a site. It is safe for concurrent use.
type Set struct {
	sets map[string]*template.Template
	text map[string]string // template file -> its text, to show the line of an error
}

// Load parses the named layouts; all their errors come back, as problems in
// templates/.
func Load(files fs.FS, names []string) (*Set, diag.List) {
	l := &Set{sets: map[string]*template.Template{}, text: map[string]string{}}
	var problems diag.List
	partials, err := fs.Glob(files, "partials/*.html")
	if err != nil {
		problems = append(problems, diag.Problem{File: "templates", Message: err.Error()})
	}
	common := template.New("common")
	for _, name := range slices.Concat([]string{"base.html"}, partials) {
		problems = append(problems, l.parse(common, files, name)...)
	}
	for _, name := range names {
		set, err := common.Clone()
		if err != nil {
			problems = append(problems, diag.Problem{File: "templates/" + name + ".html", Message: err.Error()})
			continue
		}
		problems = append(problems, l.parse(set, files, name+".html")...)
		l.sets[name] = set
	}
	return l, problems
}

// parse adds one file to a set of templates.
func (l *Set) parse(set *template.Template, files fs.FS, name string) diag.List {
	text, err := fs.ReadFile(files, name)
	if err != nil {
		return diag.List{{File: path.Join("templates", name), Message: err.Error()}}
	}
	l.text[name] = string(text)
	if _, err := set.New(name).Parse(string(text)); err != nil {
		return diag.List{l.problem(err)}
	}
	return nil
}

// Render executes a layout with a view. An error is a diag.List that names the
// template, its line and the page, a slash path of the site.
func (l *Set) Render(layout, page string, view any) ([]byte, error) {
	var b bytes.Buffer
	if err := l.sets[layout].ExecuteTemplate(&b, "base", view); err != nil {
		p := l.problem(err)
		p.Hint = "it happened on the page " + page
		return nil, diag.List{p}
	}
	return b.Bytes(), nil
}

// templatePlace finds the place in an error of text/template or html/template:
// "template: brief.html:4:12: executing ...", "html/template:brief.html:4: ...".
var templatePlace = regexp.MustCompile(`template: ?([^:]+\.html):(\d+)(?::(\d+))?: (.*)`)

// problem is a template's error as a Problem at its line.
func (l *Set) problem(err error) diag.Problem {
	message := strings.ReplaceAll(err.Error(), "\n", " ")
	m := templatePlace.FindStringSubmatch(message)
	if m == nil {
		return diag.Problem{File: "templates", Message: message}
	}
	line, _ := strconv.Atoi(m[2]) // digits, by the expression
	col, _ := strconv.Atoi(m[3])  // digits or nothing
	src := diag.NewSource(path.Join("templates", m[1]), l.text[m[1]])
	return src.Problem(line, col, fmt.Sprintf("template error: %s", m[4]), "")
}
