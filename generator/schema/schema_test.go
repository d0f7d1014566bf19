package schema

import (
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"newsbrief/generator/brief"
	"newsbrief/generator/diag"
	"newsbrief/generator/golden"
)

// A story has a field of every kind.
type story struct {
	Title   string
	Date    brief.Date
	Draft   bool
	Kind    brief.Kind
	Topics  []string
	Image   brief.Image
	Sources []brief.Source
}

func storySchema() Object[story] {
	return Object[story]{
		Text("title", func(s *story) *string { return &s.Title }).Required(),
		Date("date", func(s *story) *brief.Date { return &s.Date }),
		Flag("draft", func(s *story) *bool { return &s.Draft }),
		Choice("kind", brief.Kinds(), func(s *story) *brief.Kind { return &s.Kind }),
		Texts("topics", func(s *story) *[]string { return &s.Topics }).Flow(),
		Nested("image", func(s *story) *brief.Image { return &s.Image }, Object[brief.Image]{
			Text("file", func(i *brief.Image) *string { return &i.File }).Required(),
			Text("alt", func(i *brief.Image) *string { return &i.Alt }).Check(func(i *brief.Image) (string, string) {
				if strings.HasPrefix(i.Alt, "image of") {
					return "alt says that it is an image", "say what it shows"
				}
				return "", ""
			}),
		}).Flow(),
		List("sources", func(s *story) *[]brief.Source { return &s.Sources }, Object[brief.Source]{
			Text("name", func(s *brief.Source) *string { return &s.Name }).Required(),
			Text("url", func(s *brief.Source) *string { return &s.URL }),
		}),
	}
}

func read(text string) (story, diag.List) {
	var s story
	src := diag.NewSource("story.yaml", text)
	n, problems := Parse(src, len(text))
	if problems == nil {
		problems = storySchema().Decode(n, src, &s)
	}
	return s, problems
}

// TestProblems compares the report on each story.yaml with its want. Lines end
// in "$" in the archive's input where their trailing space matters.
func TestProblems(t *testing.T) {
	golden.Pairs(t, "testdata/*.txtar", func(_ *testing.T, _, text string) string {
		_, problems := read(strings.TrimSuffix(text, "\n"))
		var got strings.Builder
		for _, p := range problems {
			got.WriteString(p.Detail() + "\n")
		}
		return got.String()
	})
}

func TestText(t *testing.T) {
	for yaml, want := range map[string]string{
		"title: 2025":                   "2025",
		"title: 2.04":                   "2.04",
		"title: no":                     "no",
		"title: 2025-08-28":             "2025-08-28",
		"title: 'null'":                 "null",
		"title: |\n  two\n\n  lines\n":  "two lines",
		"title: >\n  one\n  line\n":     "one line",
		"title: folded\n  by hand":      "folded by hand",
		`title: "a\r\n b\tc"`:           "a b\tc",
		"title: ' kept '":               " kept ",
		"title: \"\\u2028\\0\"":         "\u2028\x00",
		"\uFEFFtitle: behind a BOM":     "behind a BOM",
		"title: x\r\ndate: 2025-08-28 ": "x",
	} {
		if s, problems := read(yaml); s.Title != want || problems != nil {
			t.Errorf("%q is %q, want %q; %v", yaml, s.Title, want, problems)
		}
	}
}

// FuzzText shows that any text comes back from a scalar, a flow list and a flow
// mapping, in one line.
func FuzzText(f *testing.F) {
	for _, s := range []string{
		"plain", "2025", "no", "~", "null", "a: b", "a:", ":a", "a #b", "#", "- a", "-a", "--- a", "---", "...",
		"[a]", "a, b", "{", "'", `"A new chapter"`, `"a": it's`, `\`, "@a", "`a`", "%a", "&a", "*a", "!a", "|", ">", "? a",
		" a ", "\ta", "a\x00b", "\x85", "\u2028", "\uFEFF", "😀: 🇹🇯", "é", "<<", "=", "0x1F", "1_000", ".5", "https://a.example/?b=c", "a\nb", "\U0010FFFF",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = OneLine(strings.ToValidUTF8(s, ""))
		want := story{Title: "t" + s, Topics: []string{s, "b"}, Image: brief.Image{File: "f", Alt: s}, Sources: []brief.Source{{Name: "n", URL: s}}}
		if strings.TrimSpace(s) == "" {
			want.Topics = []string{"b"}
		}
		if strings.HasPrefix(s, "image of") {
			t.Skip()
		}
		text := Format(storySchema().Encode(&want))
		got, problems := read(text)
		if problems != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%+v\nbecame\n%s\nand was read as\n%+v\n%v", want, text, got, problems)
		}
	})
}

// FuzzDecode shows that no text makes Parse or Decode panic, and that problems
// lie within the text.
func FuzzDecode(f *testing.F) {
	for _, s := range []string{
		"title: a", "sources:\n  - name: a\n    url: [b]", "a: &b c\nd: *b", "? [a]\n: b", "title: \"", "{", "- a", "a: |\n\n#x", "#\n---\n#\n---\n", "%YAML 1.1\n---\n", "a:\n#\n  #\n b: c\n #d\n",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		_, problems := read(s)
		last := strings.Count(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(s), "\n") + 1
		for _, p := range problems {
			if p.Line < 1 || p.Line > last || p.Col < 0 || !utf8.ValidString(p.Message) {
				t.Errorf("%q: problem outside of the text: %v", s, p)
			}
		}
	})
}

func TestNotUTF8(t *testing.T) {
	_, problems := read("title: Caf\xe9 \xff\n")
	if got, want := problems.Error(), "story.yaml:1:11: byte 0xE9 is not UTF-8"; got != want || !utf8.ValidString(problems[0].Detail()) {
		t.Errorf("got %s, want %s", got, want)
	}
	if s, problems := read("title: the sign \uFFFD"); problems != nil || s.Title != "the sign \uFFFD" {
		t.Errorf("the replacement character itself: %q, %v", s.Title, problems)
	}
}

func TestAddressAndLanguage(t *testing.T) {
	type place struct{ URL, Lang string }
	table := Object[place]{
		Address("url", func(p *place) *string { return &p.URL }),
		Language("lang", func(p *place) *string { return &p.Lang }),
	}
	for text, want := range map[string]string{
		"url: https://example.org/a?b#c": "",
		"url: http://localhost:8000":     "",
		"url: ''":                        "",
		"url: example.org":               `a.yaml:1:6: "example.org" is not an address`,
		"url: 'javascript:alert(1)'":     `a.yaml:1:6: "javascript:alert(1)" is not an address`,
		"url: https:///path":             `a.yaml:1:6: "https:///path" is not an address`,
		"lang: pt-BR":                    "",
		"lang: zh-Hant-TW":               "",
		"lang: english":                  `a.yaml:1:7: "english" is not a language`,
		"lang: '\"><script>'":            `a.yaml:1:7: "\"><script>" is not a language`,
	} {
		var p place
		src := diag.NewSource("a.yaml", text)
		n, problems := Parse(src, len(text))
		if problems == nil {
			problems = table.Decode(n, src, &p)
		}
		if got := problems.Error(); got != want {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}
