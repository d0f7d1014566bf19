package sentence_test

import (
	"fmt"

	"newsbrief/generator/sentence"
)

func ExampleSplit() {
	const text = `Mayor E. Lind met Vend Corp. on Jan. 5. “Is it safe?” she asked. Nobody knew.`
	for _, s := range sentence.Split(text) {
		fmt.Println(s, text[s.Start:s.End])
	}
	// Output:
	// {0 39} Mayor E. Lind met Vend Corp. on Jan. 5.
	// {40 68} “Is it safe?” she asked.
	// {69 81} Nobody knew.
}
