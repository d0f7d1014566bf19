// Package check holds a brief to its text and to its original.
//
// A brief comes in with the text a reader sees and the article it was made from;
// out come problems at the line of what no longer holds.
package check

import (
	"newsbrief/generator/brief"
	"newsbrief/generator/diag"
	"newsbrief/generator/mdfile"
)

// A Place is where the evidence of a fact stands.
type Place int

// The text of the brief comes before its original.
const (
	Nowhere Place = iota
	InText
	InOriginal
)

// Find is the place of each fact's evidence.
func Find(facts []brief.Fact, text, original string) []Place {
	inText, inOriginal := brief.Fold(text), brief.Fold(original)
	places := make([]Place, len(facts))
	for i, f := range facts {
		if _, _, ok := inText.Find(f.Evidence); ok {
			places[i] = InText
		} else if _, _, ok := inOriginal.Find(f.Evidence); ok {
			places[i] = InOriginal
		}
	}
	return places
}

// Facts reports, as warnings, every key fact whose evidence is neither in the
// text of the brief nor in its original. The nearest sentence of the text is the
// hint, since most evidence is lost to a small edit.
func Facts(f *mdfile.File, text, original string) diag.List {
	var problems diag.List
	for i, place := range Find(f.Brief.KeyFacts, text, original) {
		if place != Nowhere {
			continue
		}
		hint := "quote the words of the text that support the fact, or take the fact out"
		if near := nearest(text, string(f.Brief.KeyFacts[i].Evidence)); near != "" {
			hint = `nearest sentence: "` + near + `"`
		}
		p := f.Problem("evidence is not in the text", hint, "key_facts", i, "evidence")
		p.Severity = diag.Warning
		problems = append(problems, p)
	}
	return problems
}
