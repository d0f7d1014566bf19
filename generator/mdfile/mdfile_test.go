package mdfile

import (
	"reflect"
	"strings"
	"testing"

	"newsbrief/generator/brief"
	"newsbrief/generator/diag"
	"newsbrief/generator/schema"
)

// full has something in every field.
var full = brief.Brief{
	Title:        "Harbor bridge: open at last",
	TitleDerived: true,
	Slug:         "harbor-bridge",
	Lang:         "en-GB",
	Draft:        true,
	Date:         "2025-08-28",
	Updated:      "2025-08-29T09:30:00+02:00",
	Embargo:      "2025-08-28T06:00:00Z",
	Expires:      "2026-01-01",
	Dateline:     "PORT ELLEN, Norland",
	Authors:      []string{"Ada Holm", "Bo Lind"},
	Summary:      "The bridge is open, the mayor said.",
	Source:       brief.Source{Article: "articles/bridge.txt", Name: "Norland News", URL: "https://news.example/bridge"},
	Image:        brief.Image{File: "bridge.jpg", Alt: "The bridge at dawn", Caption: "Dawn", Credit: "Ada Holm"},
	Captions:     []string{"The mayor, left, on the bridge"},
	Topics:       []string{"Bridges", "Ports"},
	People:       []string{"Cleo Marsh"},
	Places:       []string{"Port Ellen", "Norland"},
	Organizations: []string{
		"Port Authority",
	},
	KeyFacts: []brief.Fact{
		{Kind: brief.Figure, Label: "Cost", Value: "$2.04 million, up 12.5%", Evidence: "cost 2.04 million dollars"},
		{Kind: brief.Event, Value: "Summer fair", Start: "2025-08-31", End: "2025-09-01", Evidence: "the fair: Sunday and Monday"},
	},
	Corrections: []brief.Correction{{Date: "2025-08-30", Kind: brief.Clarified, Text: "The bridge is for pedestrians."}},
	Body:        "The bridge is open.\n\n---\n\n## Next\n",
}

func TestFormat(t *testing.T) {
	const want = `---
title: "Harbor bridge: open at last"
title_derived: true
slug: harbor-bridge
lang: en-GB
draft: true
date: 2025-08-28
updated: 2025-08-29T09:30:00+02:00
embargo: 2025-08-28T06:00:00Z
expires: 2026-01-01
dateline: PORT ELLEN, Norland
authors: [Ada Holm, Bo Lind]
summary: The bridge is open, the mayor said.
source: {article: articles/bridge.txt, name: Norland News, url: https://news.example/bridge}
image:
  file: bridge.jpg
  alt: The bridge at dawn
  caption: Dawn
  credit: Ada Holm
captions:
  - The mayor, left, on the bridge
topics: [Bridges, Ports]
people: [Cleo Marsh]
places: [Port Ellen, Norland]
organizations: [Port Authority]
key_facts:
  - kind: figure
    label: Cost
    value: $2.04 million, up 12.5%
    evidence: cost 2.04 million dollars
  - kind: event
    value: Summer fair
    start: 2025-08-31
    end: 2025-09-01
    evidence: "the fair: Sunday and Monday"
corrections:
  - date: 2025-08-30
    kind: clarified
    text: The bridge is for pedestrians.
---

The bridge is open.

---

## Next
`
	if got := string(Format(full)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if got := string(Format(brief.Brief{Title: "Short"})); got != "---\ntitle: Short\n---\n" {
		t.Errorf("a brief of a title is %q", got)
	}
}

func TestBody(t *testing.T) {
	for text, want := range map[string]string{
		"---\ntitle: t\n---\n":                            "",
		"---\ntitle: t\n---":                              "",
		"---\ntitle: t\n---\nBody":                        "Body",
		"---\ntitle: t\n---\n\nBody\n":                    "Body\n",
		"---\ntitle: t\n---\n\n\nBody":                    "\nBody",
		"---\ntitle: t\n---\n\n\n":                        "\n",
		"---\ntitle: t\n---\n\n---\nBody":                 "---\nBody",
		"\uFEFF---  \r\ntitle: t\r\n---\r\n\r\nA\r\nB":    "A\nB",
		"---\rtitle: t\r---\r\rA\rB\r":                    "A\nB\n",
		"---\ntitle: t\ntopics:\n  - a\n---\nB\x00\u2028": "B\x00\u2028",
	} {
		f, err := Parse("a.md", []byte(text))
		if err != nil {
			t.Errorf("%q: %v", text, err)
		} else if f.Brief.Body != want {
			t.Errorf("%q has the body %q, want %q", text, f.Brief.Body, want)
		}
	}
}

func TestPlaces(t *testing.T) {
	f, err := Parse("a.md", []byte("---\ntitle: t\nkey_facts:\n  - kind: who\n    value: Ä\n    evidence: >\n      A\n      b\n---\n\nOne\nzwei über\n"))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		got  diag.Problem
		want string
	}{
		{f.Problem("m", "", "key_facts", 0, "value"), "a.md:5:12: m"},
		{f.Problem("m", "", "key_facts", 0, "evidence"), "a.md:6:15: m"},
		{f.Problem("m", "", "key_facts", 0, "label"), "a.md:4:5: m"},
		{f.Problem("m", "", "key_facts", 7, "label"), "a.md:4:3: m"},
		{f.Problem("m", "", "summary"), "a.md:2:1: m"},
		{f.BodyProblem("m", "", len("One\nzwei ü")), "a.md:12:7: m"},
	} {
		if c.got.String() != c.want {
			t.Errorf("got %s, want %s", c.got, c.want)
		}
	}
}

func TestParsePage(t *testing.T) {
	p, err := ParsePage("about.md", []byte("---\ntitle: About us\nlang: de\nsummary: Who we are\n---\n\nWe are.\n"))
	if err != nil {
		t.Fatal(err)
	}
	if p.Title != "About us" || p.Lang != "de" || p.Summary != "Who we are" || p.Body != "We are.\n" || p.BodyLine != 7 {
		t.Errorf("got %+v", p)
	}
	_, err = ParsePage("about.md", []byte("---\ntitle: About us\ntopics: [a]\n---\n"))
	if err == nil || !strings.HasPrefix(err.Error(), `about.md:3:1: unknown key "topics"`) {
		t.Errorf("a page with topics: %v", err)
	}
}

// canonical is the brief that comes back from a file: text in one line, a body
// whose lines end in LF, no blank entries in lists, and empty lists nil.
func canonical(b brief.Brief) brief.Brief {
	text := schema.OneLine
	texts := func(in []string) (out []string) {
		for _, s := range in {
			if s = text(s); strings.TrimSpace(s) != "" {
				out = append(out, s)
			}
		}
		return out
	}
	b.Title, b.Dateline, b.Summary = text(b.Title), text(b.Dateline), text(b.Summary)
	b.Source = brief.Source{Article: text(b.Source.Article), Name: text(b.Source.Name), URL: text(b.Source.URL)}
	b.Image = brief.Image{File: text(b.Image.File), Alt: text(b.Image.Alt), Caption: text(b.Image.Caption), Credit: text(b.Image.Credit)}
	b.Authors, b.Captions, b.Topics = texts(b.Authors), texts(b.Captions), texts(b.Topics)
	b.People, b.Places, b.Organizations = texts(b.People), texts(b.Places), texts(b.Organizations)
	b.Body = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(b.Body)
	var facts []brief.Fact
	for _, f := range b.KeyFacts {
		f.Label, f.Value, f.Evidence = text(f.Label), text(f.Value), brief.Evidence(text(string(f.Evidence)))
		facts = append(facts, f)
	}
	var corrections []brief.Correction
	for _, c := range b.Corrections {
		c.Text = text(c.Text)
		corrections = append(corrections, c)
	}
	b.KeyFacts, b.Corrections = facts, corrections
	return b
}

// sample fills a brief with two texts; bits choose the fields.
func sample(a, b, body string, bits uint64) brief.Brief {
	on := func() bool { bits = bits>>1 | bits<<63; return bits>>63 == 1 }
	s := func() string {
		if on() {
			return a
		}
		return b
	}
	list := func() []string {
		if on() {
			return nil
		}
		return []string{s(), "x" + s(), s()}
	}
	out := brief.Brief{
		Title: "T" + s(), TitleDerived: on(), Draft: on(), Dateline: s(), Summary: s(),
		Authors: list(), Captions: list(), Topics: list(), People: list(), Places: list(), Organizations: list(),
		Body: body,
	}
	if on() {
		out.Source = brief.Source{Article: "articles/a: 'b' #c.txt", Name: s(), URL: "https://a.example/?b=c#d"}
	}
	if on() {
		out.Date, out.Updated, out.Lang, out.Slug = "2025-08-28", "2025-08-28T10:00:00.5-03:00", "pt-BR", "ä-1"
	}
	if on() {
		out.Image = brief.Image{File: "f" + s(), Alt: s(), Caption: s(), Credit: s()}
	}
	for on() && len(out.KeyFacts) < 4 {
		out.KeyFacts = append(out.KeyFacts, brief.Fact{Kind: brief.Quote, Label: s(), Value: "v" + s(), Evidence: brief.Evidence(s() + "e")})
	}
	for on() && len(out.Corrections) < 3 {
		out.Corrections = append(out.Corrections, brief.Correction{Date: "2025-01-02", Kind: brief.Withdrawn, Text: "c" + s()})
	}
	return out
}

var texts = []string{
	"plain words", "", " ", "  both  ", "a: b", "a #b", "# a", "- a", "---", "--- a", "...", "[a]", "{a: b}", "a, b", "it's", `"So," it's`,
	`back\slash`, "2025", "2.04", "no", "null", "~", "2025-08-28", "@a", "%a", "`a`", "&a", "*a", "!a", "|", ">", "? a", ":", "a:",
	"tab\tinside", "two\nlines", "\r\n", "\x00", "\x85", "\u2028\u2029", "\uFEFF", "\uFFFF", "😀 👩‍👧", "e\u0301", "https://a.example/?b=c#d",
}

func FuzzRoundTrip(f *testing.F) {
	for i, s := range texts {
		f.Add(s, texts[len(texts)-1-i], s+"\n\n---\n"+s, uint64(0x5555)<<i)
		f.Add(s, s, s, ^uint64(i))
	}
	f.Fuzz(func(t *testing.T, a, b, body string, bits uint64) {
		valid := func(s string) string { return strings.ToValidUTF8(s, "?") }
		in := sample(valid(a), valid(b), valid(body), bits)
		data := Format(in)
		file, err := Parse("a.md", data)
		if err != nil {
			t.Fatalf("%v\n%s", err, data)
		}
		if want := canonical(in); !reflect.DeepEqual(file.Brief, want) {
			t.Fatalf("got\n%+v\nwant\n%+v\nfrom\n%s", file.Brief, want, data)
		}
		if again := file.Format(); string(again) != string(data) {
			t.Fatalf("got\n%s\nwant\n%s", again, data)
		}
	})
}
