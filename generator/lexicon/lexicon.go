// Package lexicon holds the words of English news that more than one reader of a
// text asks about: what places are called, which words name a role, which verbs
// say that someone speaks or that something grows.
//
// A word or a name comes in; out comes what the tables know of it. Unless said
// otherwise a word is asked for in lower case.
package lexicon

import (
	"iter"
	"strings"
)

// Stop reports whether a word is part of no name or topic by itself.
func Stop(w string) bool { return stopWords[w] }

// Set is the words of a table.
func Set(table string) map[string]bool {
	m := make(map[string]bool, strings.Count(table, " ")+strings.Count(table, "\n")+1)
	for w := range strings.FieldsSeq(table) {
		m[w] = true
	}
	return m
}

// lines yields the entries of a table that has one a line.
func lines(table string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for line := range strings.Lines(table) {
			if line = strings.TrimSpace(line); line != "" && !yield(line) {
				return
			}
		}
	}
}

// phrases yields the entries of a table that has them between commas.
func phrases(table string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for p := range strings.FieldsFuncSeq(table, func(c rune) bool { return c == ',' || c == '\n' }) {
			if p = strings.TrimSpace(p); p != "" && !yield(p) {
				return
			}
		}
	}
}

// Singular is a rough singular of an English noun in lower case.
func Singular(w string) string {
	switch {
	case w == "people" || w == "men" || w == "women" || w == "children":
		return w
	case strings.HasSuffix(w, "ies") && len(w) > 4:
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "ses"), strings.HasSuffix(w, "xes"), strings.HasSuffix(w, "ches"), strings.HasSuffix(w, "shes"):
		return w[:len(w)-2]
	case strings.HasSuffix(w, "ss"), strings.HasSuffix(w, "us"), strings.HasSuffix(w, "is"), len(w) < 4:
		return w
	}
	return strings.TrimSuffix(w, "s")
}
