package check_test

import (
	"strings"
	"testing"

	"newsbrief/generator/check"
	"newsbrief/generator/mdfile"
)

const harvest = `---
title: Harvest
key_facts:
  - kind: figure
    value: 12.5 percent
    evidence: grew 12.5 percent
  - kind: quote
    value: “rain”
    evidence: called it "rain"
---
`

func TestFacts(t *testing.T) {
	file, err := mdfile.Parse("content/briefs/a.md", []byte(harvest))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, text, original string
		want                 string // the problems, one a line; their hints after " | "
	}{
		{"both in the text", "The harvest grew 12.5\npercent. She called it “rain”.", "", ""},
		{"a sentence left out", "The harvest grew 12.5 percent.", "The harvest grew 12.5 percent. She called it \"rain\".", ""},
		{
			"a sentence with many stops corrected",
			"Gov. J. P. Smith of St. Ives said on Dec. 4 the harvest grew 13.5 percent. She called it “rain”.",
			"Gov. J. P. Smith of St. Ives said on Dec. 4 the harvest grew 12.5 percent. She called it “rain”.",
			`content/briefs/a.md:6:15: warning: key fact "12.5 percent": its evidence is not in the text | nearest sentence: "Gov. J. P. Smith of St. Ives said on Dec. 4 the harvest grew 13.5 percent."`,
		},
		{
			"a sentence corrected", "The harvest grew 12.5 percent. She called it “snow”.", "The harvest grew 12.5 percent. She called it “rain”.",
			`content/briefs/a.md:9:15: warning: key fact "“rain”": its evidence is not in the text | nearest sentence: "She called it “snow”."`,
		},
		{
			"a digit changed", "It rained. Then the harvest grew 13.5 percent. She called it “rain”.", "",
			`content/briefs/a.md:6:15: warning: key fact "12.5 percent": its evidence is not in the text | nearest sentence: "Then the harvest grew 13.5 percent."`,
		},
		{
			"all gone", "Nothing of the kind.", "",
			"content/briefs/a.md:6:15: warning: key fact \"12.5 percent\": its evidence is not in the text | quote the words of the text that support the fact, or take the fact out\n" +
				"content/briefs/a.md:9:15: warning: key fact \"“rain”\": its evidence is not in the text | quote the words of the text that support the fact, or take the fact out",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := facts(file, c.text, c.original); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

// facts finds the places of a file's facts and reports what is nowhere.
func facts(file *mdfile.File, text, original string) string {
	problems := check.Facts(file, check.Find(file.Brief.KeyFacts, text, original), text)
	lines := make([]string, len(problems))
	for i, p := range problems {
		lines[i] = p.String() + " | " + p.Hint
	}
	return strings.Join(lines, "\n")
}

func TestADatelineIsEvidenceForGood(t *testing.T) {
	file, err := mdfile.Parse("content/briefs/a.md", []byte("---\ntitle: A\nkey_facts:\n  - {kind: where, value: Port Ellen, evidence: \"PORT ELLEN, Westland\"}\n---\n"))
	if err != nil {
		t.Fatal(err)
	}
	text := "The ferry to Port Ellen in Westland is late."
	if got := facts(file, text, "PORT ELLEN, Westland, May 3, 2025 — "+text); got != "" {
		t.Errorf("a dateline is no part of the text: %s", got)
	}
}
