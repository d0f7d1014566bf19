package headline_test

import (
	"fmt"

	"newsbrief/generator/headline"
)

func ExampleFromLead() {
	fmt.Println(headline.FromLead("After two years of talks, the mayor of Orla said on Monday that the ferries to Vend will sail again in May, when the ice is gone."))
	// Output: Ferries to Vend to sail again in May
}
