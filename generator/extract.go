package main

import (
	"fmt"
	"strings"

	"newsbrief/generator/article"
	"newsbrief/generator/facts"
)

type extractCmd struct {
	JSON bool   `name:"json" help:"Print the whole analysis as JSON."`
	File string `arg:"" help:"The article in plain text; - is the standard input."`
}

// Help is the text under newsbrief extract --help.
func (extractCmd) Help() string {
	return `Nothing is written: the analysis goes to the standard output. Offsets in the JSON count Unicode code points of the article's text.

Examples:
  newsbrief extract story.txt
  newsbrief extract --json story.txt | jq .key_facts
  pbpaste | newsbrief extract --json -`
}

// Run prints what the article says.
func (c *extractCmd) Run(env *env) error {
	return each([]string{c.File}, func(name string) error {
		in, err := env.read(name)
		if err != nil {
			return err
		}
		text, err := article.Decode(in.name, in.data)
		if err != nil {
			return err
		}
		analysis := facts.Analyze(article.Parse(text))
		if !c.JSON {
			return env.result(summarize(analysis))
		}
		out, err := analysis.JSON()
		if err != nil {
			return err
		}
		_, err = env.stdout.Write(out)
		return err
	})
}

// summarize words the facts for a person.
func summarize(an *facts.Analysis) string {
	a := an.Article
	lines := []string{a.Title}
	if !a.Date.IsZero() {
		lines = append(lines, a.Date.Format("2 January 2006"))
	}
	for _, f := range an.Facts {
		statement := f.Value
		if f.Label != "" {
			statement = f.Label + ": " + f.Value
		}
		evidence := strings.Join(strings.Fields(f.Evidence.Of(a.Text)), " ")
		lines = append(lines, "", fmt.Sprintf("%-7s %s", f.Kind, statement), "        > "+evidence)
	}
	return strings.Join(lines, "\n")
}
