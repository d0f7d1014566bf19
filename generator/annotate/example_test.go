package annotate_test

import (
	"fmt"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
)

func ExampleAnnotate() {
	a := article.Parse("ORLA, Vend, Aug 28, 2025 — “We will meet on Sunday,” Vend President Ann Bell said.")
	an := annotate.Annotate(a)
	for _, m := range an.Mentions {
		fmt.Printf("%s: %s %s\n", m.Kind, m.Role, m.Name)
	}
	for _, d := range an.Dates {
		fmt.Println(d.Span.Of(a.Text), d.Value)
	}
	for _, q := range an.Quotes {
		fmt.Println(q.Speaker, q.Cue)
	}
	// Output:
	// place:  Orla
	// place:  Vend
	// place:  Vend
	// person: Vend President Ann Bell
	// Aug 28, 2025 2025-08-28
	// Sunday 2025-08-31
	// Ann Bell said
}
