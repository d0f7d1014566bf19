package main

import (
	"embed"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
)

//go:embed testdata
var testdata embed.FS

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run is the command. It returns 0, 1 for a mistake in the gold and 2 for wrong usage.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("gold [rules | heldout | PART/ARTICLE ...]", flag.ContinueOnError)
	flags.SetOutput(stderr)
	verbose := flags.Bool("v", false, "list what was missed and what was found wrongly; of the held-out part only when it is named")
	if flags.Parse(args) != nil {
		return 2
	}
	names := flags.Args()
	switch {
	case len(names) == 0 && *verbose:
		names = parts[:1]
	case len(names) == 0:
		names = parts
	}
	golds, err := load(testdata, names)
	if err != nil {
		_, _ = fmt.Fprintln(stderr, err)
		return 1
	}
	if len(golds) == 0 {
		_, _ = fmt.Fprintf(stderr, "gold: no article is called %s\n", strings.Join(names, ", "))
		return 2
	}
	results := measure(golds)
	var lines []string
	if *verbose {
		for _, r := range results {
			lines = append(lines, r.notes()...)
		}
	}
	lines = append(lines, table(results))
	if _, err := fmt.Fprintln(stdout, strings.Join(lines, "\n")); err != nil {
		_, _ = fmt.Fprintln(stderr, err)
		return 1
	}
	return 0
}
