package dateline_test

import (
	"fmt"

	"newsbrief/generator/dateline"
)

func ExampleRead() {
	const lead = "ST. LOUIS, Mo., Feb. 26 (AP) — The council voted to close the bridge."
	d, ok := dateline.Read(lead)
	fmt.Println(ok, d.Place, d.Region, d.Agency, d.Day)
	fmt.Println(lead[d.End:])
	_, ok = dateline.Read("IBM - The company said it would cut prices.")
	fmt.Println(ok)
	// Output:
	// true ST. LOUIS Mo. AP XXXX-02-26
	//  The council voted to close the bridge.
	// false
}
