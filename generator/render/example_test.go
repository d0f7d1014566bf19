package render_test

import (
	"fmt"

	"newsbrief/generator/render"
)

func ExampleRenderer_Render() {
	page := render.New(render.Options{}).Render(render.Request{
		Markdown: "Trade between *Orland* and Vesk grew by **12.5 percent**\nin May, the ministry said.",
		Marks: []render.Mark{{
			ID:       "evidence-1",
			Back:     "#fact-1",
			Label:    "Key fact 1",
			Evidence: "grew by 12.5 percent in May",
		}},
	})
	fmt.Println(page.HTML)
	fmt.Println(page.Text, page.Found)
	// Output:
	// <p>Trade between <em>Orland</em> and Vesk <mark class="evidence" id="evidence-1">grew by <strong>12.5 percent</strong>
	// in May</mark><a class="back" href="#fact-1" aria-label="Key fact 1"></a>, the ministry said.</p>
	//
	// Trade between Orland and Vesk grew by 12.5 percent
	// in May, the ministry said. [true]
}

func ExampleRenderer_Text() {
	fmt.Println(render.New(render.Options{}).Text("# Fish \\& chips\n\n* now [cheaper](fish.md)"))
	// Output:
	// Fish & chips
	// now cheaper
}
