package mdfile_test

import (
	"fmt"

	"newsbrief/generator/brief"
	"newsbrief/generator/mdfile"
)

func ExampleParse() {
	_, err := mdfile.Parse("content/briefs/bridge.md", []byte("---\ntitel: Bridge opens\ndate: today\n---\n"))
	fmt.Println(err)
	// Output:
	// content/briefs/bridge.md:2:1: unknown key "titel"
	// content/briefs/bridge.md:3:7: date: "today" is not a date
}

func ExampleFormat() {
	fmt.Printf("%s", mdfile.Format(brief.Brief{
		Title:  "Bridge opens: cars next week",
		Date:   "2025-08-28",
		Topics: []string{"Bridges", "Ports"},
		KeyFacts: []brief.Fact{
			{Kind: brief.Figure, Label: "Cost", Value: "$2 million", Evidence: "cost 2 million dollars"},
		},
		Body: "The bridge cost 2 million dollars.\n",
	}))
	// Output:
	// ---
	// title: "Bridge opens: cars next week"
	// date: 2025-08-28
	// topics: [Bridges, Ports]
	// key_facts:
	//   - kind: figure
	//     label: Cost
	//     value: $2 million
	//     evidence: cost 2 million dollars
	// ---
	//
	// The bridge cost 2 million dollars.
}

func ExampleFile_Format() {
	f, err := mdfile.Parse("bridge.md", []byte(`---
# the night desk
date:  2025-08-28
title: 'Bridge opens'   # keep it short
---

It is open.
`))
	if err != nil {
		fmt.Println(err)
		return
	}
	f.Brief.Title = "Bridge is open"
	f.Brief.Topics = []string{"Bridges"}
	fmt.Printf("%s", f.Format())
	// Output:
	// ---
	// # the night desk
	// date:  2025-08-28
	// title: Bridge is open   # keep it short
	// topics: [Bridges]
	// ---
	//
	// It is open.
}
