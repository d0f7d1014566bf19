package render

import (
	"fmt"
	"strings"
	"testing"
)

func TestCodeIsKept(t *testing.T) {
	r := New(Options{})
	for _, c := range []struct {
		name, language, code string
		highlighted          bool
	}{
		{"known language", "go", "package a\n", true},
		{"any case", "GO", "package a\n", true},
		{"by file extension", "yml", "a: 1\n", true},
		{"unknown language", "nonesuch", "package a\n", false},
		{"no language", "", "package a\n", false},
		{"not closed at the end", "python", "x = '''a\n", true},
		{"leading and trailing lines", "json", "\n\n{}\n\n\n", true},
		{"tabs", "make", "a:\n\tb\n", true},
		{"markup", "html", "<a href=\"x\">&amp;</a>\n", true},
		{"empty", "go", "", false},
		{"largest", "go", strings.Repeat("a = 1\n", most/6), true},
		{"too large", "go", strings.Repeat("a = 1\n", most/6+1), false},
	} {
		t.Run(c.name, func(t *testing.T) {
			page := r.Render(Request{Markdown: "```" + c.language + "\n" + c.code + "```\n"})
			if page.Text != c.code {
				t.Errorf("text is %.60q, want %.60q", page.Text, c.code)
			}
			if page.Code != c.highlighted || strings.Contains(string(page.HTML), `class="chroma"`) != c.highlighted {
				t.Errorf("highlighted: %v, want %v", page.Code, c.highlighted)
			}
		})
	}
}

// Whatever a lexer does, the code is the same.
func TestLexersKeepCode(t *testing.T) {
	r := New(Options{})
	code := "\n<a b=\"c\">&amp; 'd' {{ e }} #f\n\t// g /* h */ -- i \\ `j` $k @l é 漢\n\n"
	for _, language := range []string{"c++", "php", "html", "rst", "markdown", "docker", "vue", "perl", "haskell", "cheetah", "svelte", "typoscript"} {
		page := r.Render(Request{Markdown: fmt.Sprintf("~~~ %s\n%s~~~\n", language, code)})
		if page.Text != code {
			t.Errorf("%s: text is %q", language, page.Text)
		}
		if !page.Code {
			t.Errorf("%s: not highlighted", language)
		}
	}
	// The lexer of jungle files never gets to the end of this one.
	if page := r.Render(Request{Markdown: "~~~ jungle\n" + code + "~~~\n"}); page.Text != code || page.Code {
		t.Errorf("jungle: highlighted %v, text %q", page.Code, page.Text)
	}
}

func FuzzCode(f *testing.F) {
	f.Add("go", "func main() { x := \"a\" }\n")
	f.Add("php", "<?php echo <<<A\nb\nA;\n?> <b>")
	f.Add("rst", ".. code:: python\n\n   x\n")
	f.Add("markdown", "```go\nx\n```\n")
	known := newLexers()
	f.Fuzz(func(t *testing.T, language, code string) {
		var b strings.Builder
		for _, token := range known.tokens(language, code) {
			b.WriteString(token.Value)
		}
		if got := b.String(); got != "" && got != code {
			t.Errorf("%s: %q became %q", language, code, got)
		}
	})
}
