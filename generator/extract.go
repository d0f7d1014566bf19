package main

import (
	"cmp"
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
	"time"

	"newsbrief/generator/article"
	"newsbrief/generator/decode"
	"newsbrief/generator/extract"
	"newsbrief/generator/facts"
)

type extractCmd struct {
	JSON   bool   `name:"json" xor:"form" help:"Print the whole analysis as JSON."`
	Lines  bool   `name:"lines" xor:"form" help:"Read JSON lines from the standard input, write one for each."`
	Schema bool   `name:"schema" xor:"form" help:"Print the JSON Schema of an analysis."`
	Date   string `name:"date" placeholder:"DAY" help:"The day the article appeared, where the text does not say: 2025-08-28."`
	File   string `arg:"" optional:"" help:"The article in plain text; - is the standard input."`
}

// Help is the text under newsbrief extract --help.
func (extractCmd) Help() string {
	return `Nothing is written: the analysis goes to the standard output. Offsets in the JSON count Unicode code points of the article's text; the form of it is told by --schema.

With --lines, every line of the standard input is {"id": ..., "text": "...", "date": "2025-08-28"}, where the date may be left out. For each, in the same order, a line goes out: {"id": ..., "article": {...}}, or {"id": ..., "error": "..."} for a line that cannot be read.

Examples:
  newsbrief extract story.txt
  newsbrief extract --json story.txt | jq .key_facts
  newsbrief extract --lines < wire.jsonl > facts.jsonl`
}

// Run prints what the article says.
func (c *extractCmd) Run(env *env) error {
	switch {
	case c.Lines && (c.File != "" || c.Date != ""):
		return usageError("extract --lines reads the standard input, and a date from each line")
	case c.Lines:
		return c.lines(env)
	case c.Schema:
		_, err := env.stdout.Write(extract.Schema)
		return err
	case c.File == "":
		return usageError("extract needs the article's file; - is the standard input")
	}
	day, err := time.Parse(time.DateOnly, cmp.Or(c.Date, "0001-01-01"))
	if err != nil {
		return usageError(fmt.Sprintf("--date is %q: write it as 2025-08-28", c.Date))
	}
	return each([]string{c.File}, func(name string) error { return c.one(env, name, day) })
}

func (c *extractCmd) one(env *env, name string, day time.Time) error {
	in, err := env.read(name)
	if err != nil {
		return err
	}
	text, err := decode.Text(in.name, in.data)
	if err != nil {
		return err
	}
	analysis := facts.Analyze(article.ParseDated(text, day))
	if !c.JSON {
		return env.result(summarize(analysis))
	}
	out, err := extract.New(analysis).JSON()
	if err != nil {
		return err
	}
	_, err = env.stdout.Write(out)
	return err
}

func (c *extractCmd) lines(env *env) error {
	debug.SetGCPercent(400) // articles leave little behind: rather some memory than to clear up as often
	tally, err := extract.Lines(env.stdin, env.stdout, runtime.GOMAXPROCS(0))
	if err == nil && tally.Bad > 0 {
		err = fmt.Errorf("%d of %d lines could not be read: see \"error\" in their answers", tally.Bad, tally.Lines)
	}
	return err
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
