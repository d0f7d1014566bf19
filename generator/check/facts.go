// Package check holds a brief to its text and to its original.
//
// A brief comes in with the text a reader sees and the article it was made from;
// out come problems at the line of what no longer holds.
package check

import (
	"fmt"
	"slices"
	"sync"

	"newsbrief/generator/article"
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

// Find is the place of each fact's evidence. Words of the original count when the
// brief never had them, such as a dateline, or has left their sentence out. When
// the brief has the sentence, but no longer in those words, the fact has lost its
// evidence: the original may say what the brief now corrects.
func Find(facts []brief.Fact, text, original string) []Place {
	inText := brief.Fold(text)
	source := sync.OnceValue(func() source { return readSource(original) }) // most facts need none
	places := make([]Place, len(facts))
	for i, f := range facts {
		if _, _, ok := inText.Find(f.Evidence); ok {
			places[i] = InText
		} else if inBody, ok := source().find(f.Evidence); ok && (!inBody || nearest(text, string(f.Evidence)) == "") {
			places[i] = InOriginal
		}
	}
	return places
}

// source is an original prepared for finding evidence in it.
type source struct {
	folded brief.Folded
	body   []article.Block
}

func readSource(original string) source {
	return source{brief.Fold(original), article.Parse(original).Body()}
}

// find reports whether the original holds the evidence, and whether in its body.
func (s source) find(e brief.Evidence) (inBody, ok bool) {
	start, end, ok := s.folded.Find(e)
	inBody = slices.ContainsFunc(s.body, func(b article.Block) bool {
		return b.Kind != article.Caption && start < b.Span.End && b.Span.Start < end
	})
	return inBody, ok
}

// Facts reports, as warnings, every key fact whose evidence is Nowhere. The nearest
// sentence of the text is the hint, since most evidence is lost to a small edit.
func Facts(f *mdfile.File, places []Place, text string) diag.List {
	var problems diag.List
	for i, place := range places {
		if place != Nowhere {
			continue
		}
		fact := f.Brief.KeyFacts[i]
		hint := "quote the words of the text that support the fact, or take the fact out"
		if near := nearest(text, string(fact.Evidence)); near != "" {
			hint = `nearest sentence: "` + near + `"`
		}
		p := f.Problem(fmt.Sprintf("key fact %q: its evidence is not in the text", name(fact)), hint, "key_facts", i, "evidence")
		p.Severity = diag.Warning
		problems = append(problems, p)
	}
	return problems
}

// name is what an editor knows a fact by.
func name(f brief.Fact) string {
	if f.Label == "" {
		return f.Value
	}
	return f.Label + ": " + f.Value
}
