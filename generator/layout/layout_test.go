package layout_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"newsbrief/generator/layout"
)

// files are a base, a partial and the layouts of a test.
func files(layouts map[string]string) fstest.MapFS {
	all := fstest.MapFS{
		"base.html":          {Data: []byte(`{{define "base"}}<main>{{template "main" .}}</main>{{end}}`)},
		"partials/name.html": {Data: []byte(`{{define "name"}}<b>{{.Name}}</b>{{end}}`)},
	}
	for name, text := range layouts {
		all[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return all
}

type view struct {
	Name  string
	Names []string
}

func TestRender(t *testing.T) {
	set, problems := layout.Load(files(map[string]string{
		"one.html": `{{define "main"}}1 {{template "name" .}}{{end}}`,
		"two.html": `{{define "main"}}2 <a href="{{.Name}}"></a>{{end}}`,
	}), []string{"one", "two"})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	for name, want := range map[string]string{
		"one": "<main>1 <b>a&amp;b</b></main>",
		"two": `<main>2 <a href="a&amp;b"></a></main>`,
	} {
		got, err := set.Render(name, "index.html", view{Name: "a&b"})
		if err != nil || string(got) != want {
			t.Errorf("%s: %s, %v; want %s", name, got, err, want)
		}
	}
}

func TestProblemsNameTheLine(t *testing.T) {
	for text, want := range map[string]string{
		"\n{{if}}": "templates/one.html:2: template error: missing value for if",
		`{{define "main"}}` + "\n" + `<b>{{.Nobody}}</b>{{end}}`:     "templates/one.html:2:5: template error:",
		`{{define "main"}}{{index .Names 7}}{{end}}`:                 "templates/one.html:1:19: template error:",
		`{{define "main"}}{{template "nobody" .}}{{end}}`:            "templates/one.html:1:",
		`{{define "main"}}<a href='{{if .Name}}'{{end}}></a>{{end}}`: "templates/one.html:1",
	} {
		set, problems := layout.Load(files(map[string]string{"one.html": text}), []string{"one"})
		said := problems.Error()
		if len(problems) == 0 {
			_, err := set.Render("one", "briefs/a.html", view{})
			if err == nil {
				t.Errorf("%q was rendered", text)
				continue
			}
			said = err.Error()
		}
		if !strings.HasPrefix(said, want) {
			t.Errorf("%q: %s\nwant %s", text, said, want)
		}
	}
}

func TestAMissingLayoutIsNamed(t *testing.T) {
	_, problems := layout.Load(fstest.MapFS{}, []string{"one"})
	if said := problems.Error(); !strings.Contains(said, "templates/base.html") || !strings.Contains(said, "templates/one.html") {
		t.Errorf("problems: %s", said)
	}
}
