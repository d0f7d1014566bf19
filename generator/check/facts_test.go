package check_test

import (
	"strings"
	"testing"

	"newsbrief/generator/check"
	"newsbrief/generator/diag"
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
		{"one in the original only", "The harvest grew 12.5 percent.", "She called it 'no', then called it \"rain\".", ""},
		{
			"a digit changed", "It rained. Then the harvest grew 13.5 percent. She called it “rain”.", "",
			`content/briefs/a.md:6:15: warning: evidence is not in the text | nearest sentence: "Then the harvest grew 13.5 percent."`,
		},
		{
			"all gone", "Nothing of the kind.", "",
			"content/briefs/a.md:6:15: warning: evidence is not in the text | quote the words of the text that support the fact, or take the fact out\n" +
				"content/briefs/a.md:9:15: warning: evidence is not in the text | quote the words of the text that support the fact, or take the fact out",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := report(check.Facts(file, c.text, c.original)); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

func report(problems diag.List) string {
	lines := make([]string, len(problems))
	for i, p := range problems {
		lines[i] = p.String() + " | " + p.Hint
	}
	return strings.Join(lines, "\n")
}
