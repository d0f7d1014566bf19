package mdfile

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"newsbrief/generator/brief"
	"newsbrief/generator/diag"
	"newsbrief/generator/golden"
)

func TestProblems(t *testing.T) {
	golden.Pairs(t, "testdata/problems.txtar", func(t *testing.T, name, text string) string {
		_, err := Parse("content/briefs/"+name, []byte(text))
		var problems diag.List
		if !errors.As(err, &problems) {
			t.Fatalf("no problems, but %v", err)
		}
		var b strings.Builder
		for _, p := range problems {
			b.WriteString(p.Detail() + "\n")
		}
		return b.String()
	})
}

// Problems that a text file cannot show.
func TestProblemsOfBytes(t *testing.T) {
	for text, want := range map[string]string{
		"---\ntitle: caf\xe9\n---\n":              "a.md:2:11: byte 0xE9 is not UTF-8",
		"---\r\ntitle: t\r\nurl: x\r\n---\r\n":    `a.md:3:1: unknown key "url"`,
		"---\ntitle: a\x00b\n---\n":               "a.md:2:9: invisible character U+0000",
		"---\ntitle: é\u2028b\n---\n":             "a.md:2:9: invisible character U+2028",
		"":                                        "a.md:1: no front matter",
		"---":                                     "a.md:1:1: front matter is not closed",
		"\n---\ntitle: t\n---\n":                  "a.md:1: no front matter",
		"---\ntitle: t\n...\nurl: x\n---\n":       "a.md:3:1: the text ends here, but more follows",
		"---\n- title\n---\n":                     "a.md:2:1: expected keys and values, not a list",
		"\uFEFF---\ntitle: t\n\ttopics: [a]\n---": "a.md:3:1: a tab cannot indent",
	} {
		_, err := Parse("a.md", []byte(text))
		if err == nil || err.Error() != want {
			t.Errorf("%q: got %v, want %s", text, err, want)
		}
	}
}

var edits = map[string]func(*brief.Brief){
	"unchanged": func(*brief.Brief) {},
	"scalars": func(b *brief.Brief) {
		b.Title, b.Summary, b.Draft = "Harbor bridge: open", "One line.", false
		b.Body += "So it is.\n"
	},
	"new fields": func(b *brief.Brief) {
		b.Date, b.Summary, b.Places = "2025-08-28", "The bridge is open.", []string{"Port Ellen"}
		b.KeyFacts = []brief.Fact{{Kind: brief.Event, Value: "Fair", Evidence: "the fair"}}
	},
	"lists": func(b *brief.Brief) {
		b.Topics = []string{"Ferries", "Trains", "Bridges"}
		b.People = append(b.People, "Eve, the pilot")
		b.Captions = []string{"plain", "new"}
	},
	"facts": func(b *brief.Brief) {
		b.KeyFacts[0].Value = "$2.05 million"
		b.KeyFacts[0].Label = ""
		b.KeyFacts[1].Label = "Mayor"
		b.KeyFacts = append(b.KeyFacts[:2], brief.Fact{Kind: brief.Who, Value: "Cleo Marsh", Evidence: "Cleo Marsh"}, b.KeyFacts[2])
	},
	"cleared": func(b *brief.Brief) { b.Source, b.KeyFacts, b.Body = brief.Source{}, nil, "" },
	"label first": func(b *brief.Brief) {
		b.KeyFacts[0].Label, b.KeyFacts[0].Value, b.KeyFacts[0].Start = "", "$2.04", "2025-08-28"
	},
	"flow": func(b *brief.Brief) { b.Draft = false },
	"nested": func(b *brief.Brief) {
		b.Source.Name, b.Source.URL = "Norland Wire", "https://wire.example"
		b.Image.Alt = "The bridge, closed"
	},
}

func TestEdits(t *testing.T) {
	golden.Pairs(t, "testdata/edits.txtar", func(t *testing.T, name, text string) string {
		edit, ok := edits[name]
		if !ok {
			t.Fatal("no such edit")
		}
		return string(edited(t, []byte(text), edit))
	})
}

// Line ends of every kind, and a file that does not end its last line.
func TestEditsKeepLineEnds(t *testing.T) {
	for _, eol := range []string{"\n", "\r\n", "\r"} {
		lines := func(s ...string) string { return strings.Join(s, eol) }
		text := lines("---", "title: Old", "topics:", "  - a", "  - b", "---", "", "Body", "")
		got := edited(t, []byte(text), func(b *brief.Brief) {
			b.Title, b.Topics, b.Summary = "New", []string{"b", "c"}, "S"
		})
		if want := lines("---", "title: New", "summary: S", "topics:", "  - b", "  - c", "---", "", "Body", ""); string(got) != want {
			t.Errorf("got %q, want %q", got, want)
		}
		got = edited(t, []byte(lines("---", "title: Old", "---")), func(b *brief.Brief) { b.Body = "A\nB\n" })
		if want := lines("---", "title: Old", "---", "", "A", "B", ""); string(got) != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// edited changes the brief of a file and checks that the result reads as it.
func edited(t *testing.T, data []byte, edit func(*brief.Brief)) []byte {
	t.Helper()
	f, err := Parse("a.md", data)
	if err != nil {
		t.Fatal(err)
	}
	edit(&f.Brief)
	out := f.Format()
	again, err := Parse("a.md", out)
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if got, want := string(Format(again.Brief)), string(Format(f.Brief)); got != want {
		t.Fatalf("got\n%s\nwant\n%s\nfrom\n%s", got, want, out)
	}
	return out
}

// FuzzEdit shows that a file whose brief is unchanged comes back byte for byte,
// and that any change of it is read back.
func FuzzEdit(f *testing.F) {
	archive, err := txtar.ParseFile("testdata/edits.txtar")
	if err != nil {
		f.Fatal(err)
	}
	for i, file := range archive.Files {
		f.Add(file.Data, "a: b", uint64(i)*0x9E3779B97F4A7C15)
	}
	f.Fuzz(func(t *testing.T, data []byte, text string, bits uint64) {
		file, err := Parse("a.md", data)
		if err != nil {
			t.Skip()
		}
		if out := file.Format(); string(out) != string(data) {
			t.Fatalf("unchanged, but got\n%q\nwant\n%q", out, data)
		}
		other := sample(strings.ToValidUTF8(text, "?"), "b", text, bits)
		edited(t, data, func(b *brief.Brief) { mix(b, other, bits) })
	})
}

// mix takes some fields from another brief.
func mix(b *brief.Brief, other brief.Brief, bits uint64) {
	if bits&1 != 0 {
		b.Title, b.Summary = other.Title, other.Summary
	}
	if bits&2 != 0 {
		b.Topics, b.Captions = append(slices.Clone(other.Topics), b.Topics...), other.Captions
	}
	if bits&4 != 0 {
		b.KeyFacts = append(slices.Clone(other.KeyFacts), b.KeyFacts...)
	}
	if bits&8 != 0 && len(b.KeyFacts) > 0 {
		b.KeyFacts[0].Label = other.Summary
		b.KeyFacts[len(b.KeyFacts)-1].Value = other.Title
	}
	if bits&16 != 0 {
		b.Source, b.Image = other.Source, other.Image
	}
	if bits&32 != 0 {
		b.Body, b.Corrections = strings.ToValidUTF8(other.Body, "?"), other.Corrections
	}
	if bits&64 != 0 && len(b.Topics) > 1 {
		b.Topics = b.Topics[1:]
		slices.Reverse(b.Topics)
	}
}

// FuzzParse shows that nothing makes Parse panic, and that every problem lies
// within the file.
func FuzzParse(f *testing.F) {
	archive, err := txtar.ParseFile("testdata/problems.txtar")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range archive.Files {
		f.Add(file.Data)
	}
	f.Add([]byte("---\r\n"))
	f.Add([]byte("\uFEFF---\ntitle: \xff"))
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := Parse("a.md", data)
		var problems diag.List
		if errors.As(err, &problems) != (file == nil) {
			t.Fatalf("file %v, error %v", file, err)
		}
		end, _ := diag.NewSource("", string(data)).At(len(data))
		for _, p := range problems {
			if p.Line < 1 || p.Line > end || p.File != "a.md" {
				t.Errorf("problem outside of the file: %v", p)
			}
		}
	})
}
