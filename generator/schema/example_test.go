package schema_test

import (
	"fmt"

	"newsbrief/generator/diag"
	"newsbrief/generator/schema"
)

func Example() {
	type ferry struct {
		Name  string
		Ports []string
	}
	table := schema.Object[ferry]{
		schema.Text("name", func(f *ferry) *string { return &f.Name }).Required(),
		schema.Texts("ports", func(f *ferry) *[]string { return &f.Ports }).Flow(),
	}

	src := diag.NewSource("ferry.yaml", "nam: Sea Star\nports: Port Ellen\n")
	node, _ := schema.Parse(src, len(src.Text))
	var f ferry
	for _, problem := range table.Decode(node, src, &f) {
		fmt.Println(problem.Detail())
	}

	f = ferry{Name: "Sea Star", Ports: []string{"Port Ellen", "North Quay"}}
	fmt.Print(schema.Format(table.Encode(&f)))
	// Output:
	// ferry.yaml:1:1: unknown key "nam"
	// 	nam: Sea Star
	// 	^
	// 	hint: did you mean "name"?
	// ferry.yaml:2:8: ports must be a list, not "Port Ellen"
	// 	ports: Port Ellen
	// 	       ^
	// 	hint: write ports: [Port Ellen]
	// name: Sea Star
	// ports: [Port Ellen, North Quay]
}
