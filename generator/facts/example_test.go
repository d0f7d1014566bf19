package facts_test

import (
	"fmt"

	"newsbrief/generator/article"
	"newsbrief/generator/facts"
)

func ExampleAnalyze() {
	a := article.Parse("ORLA, Vend, Aug 28, 2025 — Norway’s salt exports rose 12 percent to $3 million " +
		"in the first half of this year, according to the Vend Salt Agency.")
	for _, f := range facts.Analyze(a).Facts {
		fmt.Printf("%s: %s: %s\n", f.Kind, f.Label, f.Value)
	}
	// Output:
	// where: Dateline: Orla, Vend, 28 August 2025
	// figure: Norway’s salt exports, first half of 2025: $3 million, up 12% (Vend Salt Agency)
}
