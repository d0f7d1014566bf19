package article_test

import (
	"fmt"

	"newsbrief/generator/article"
	"newsbrief/generator/decode"
)

func ExampleParse() {
	text, err := decode.Text("orla.txt", []byte(`ORLA, Vend, Aug. 28, 2025 (AN) — The two towns are ready to share water, Mayor Eva Lind said.

Eva Lind

Lind spoke on Monday. “It is time,” she said.
`))
	if err != nil {
		fmt.Println(err)
		return
	}
	a := article.Parse(text)
	fmt.Println(a.Title)
	fmt.Println(a.Dateline.Place, a.Dateline.Agency, a.Date.Format("2006-01-02"))
	for _, b := range a.Body() {
		for _, s := range b.Sentences {
			fmt.Printf("%s: %s\n", b.Kind, s.Of(text))
		}
	}
	// Output:
	// Two towns ready to share water
	// ORLA AN 2025-08-28
	// paragraph: The two towns are ready to share water, Mayor Eva Lind said.
	// caption: Eva Lind
	// paragraph: Lind spoke on Monday.
	// paragraph: “It is time,” she said.
}
