package site

import (
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"strings"

	"newsbrief/generator/diag"
	"newsbrief/generator/layout"
	"newsbrief/generator/render"
	"newsbrief/static"
	"newsbrief/templates"
)

// codeStylePath is the style sheet for highlighted code. It is made by the
// program, and only in the site when a text may need it.
const codeStylePath = "css/code.css"

// layoutNames are the layouts that the plan uses, each a file of templates/.
var layoutNames = []string{"404", "brief", "home", "index", "list", "page", "source"}

// loadLook reads templates and static files: the site's own over the embedded.
func (s *Site) loadLook(root fs.FS) diag.List {
	own, err := fs.Sub(root, templateDir)
	if err != nil {
		return diag.List{{File: templateDir, Message: err.Error()}}
	}
	var problems diag.List
	s.layouts, problems = layout.Load(overlay{own, templates.Files}, layoutNames)

	if own, err = fs.Sub(root, staticDir); err != nil {
		return append(problems, diag.Problem{File: staticDir, Message: err.Error()})
	}
	s.assets = map[string]asset{}
	files := overlay{own, static.Files}
	problems = append(problems, eachFile(files, ".", func(name string) error {
		content, err := fs.ReadFile(files, name)
		if err != nil {
			return err
		}
		s.assets[name] = asset{fingerprint(content), func() ([]byte, error) { return fs.ReadFile(files, name) }}
		return nil
	})...)
	return problems
}

// addCodeStyle adds the style sheet for highlighted code where a text may need it,
// unless the site has its own.
func (s *Site) addCodeStyle() {
	if _, own := s.assets[codeStylePath]; !own && s.mayHaveCode() {
		css := render.StyleSheet()
		s.assets[codeStylePath] = asset{fingerprint(css), func() ([]byte, error) { return css, nil }}
	}
}

// mayHaveCode reports whether any text has what could open a block of code. A
// style sheet too many does no harm.
func (s *Site) mayHaveCode() bool {
	fenced := func(markdown string) bool {
		return strings.Contains(markdown, "```") || strings.Contains(markdown, "~~~")
	}
	for _, p := range s.posts {
		if fenced(p.Brief.Body) {
			return true
		}
	}
	for _, p := range s.pages {
		if fenced(p.Body) {
			return true
		}
	}
	return false
}

// fingerprint is short and the same for the same bytes.
func fingerprint(content []byte) string {
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:4])
}
