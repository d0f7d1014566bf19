package schema

import (
	"strings"

	"go.yaml.in/yaml/v4"

	"newsbrief/generator/diag"
)

// A slip is a mistake in the syntax of YAML as an editor makes it: how the
// scanner reports it, and what to tell the editor.
type slip struct {
	context, message string // parts of what the scanner says
	opening          bool   // the place is where the scanner began, not where it stopped
	says, hint       string
}

const useQuotes = "put the text in quotes"

// slips are in order: the first that matches counts.
var slips = []slip{
	{context: "quoted scalar", message: "end of stream", opening: true, says: "the quotes are never closed", hint: "end the text with the quote it starts with"},
	{context: "quoted scalar", message: "document indicator", opening: true, says: "the quotes are never closed", hint: "end the text with the quote it starts with"},
	{context: "quoted scalar", says: "unknown escape in double quotes", hint: `write \\ for a backslash, or use single quotes`},
	{context: "flow", opening: true, says: "the bracket is never closed, or a comma is missing", hint: useQuotes + " if the bracket belongs to it"},
	{message: "cannot start any token", says: "a text cannot start with this character", hint: useQuotes},
	{message: "did not find expected node content", says: "a text cannot start with this character", hint: useQuotes},
	{message: "unknown anchor", says: "a text cannot start with *", hint: useQuotes},
	{context: "anchor", opening: true, says: "a text cannot start with &", hint: useQuotes},
	{context: "alias", opening: true, says: "a text cannot start with *", hint: useQuotes},
	{context: "tag", opening: true, says: "a text cannot start with !", hint: useQuotes},
	{context: "directive", opening: true, says: "a line cannot start with %", hint: useQuotes},
	{context: "block scalar", opening: true, says: "a text cannot start with | or >", hint: useQuotes + ", or start it on the next line"},
	{message: "could not find expected ':'", opening: true, says: "a line without a colon", hint: "write key: value, or indent the line if it goes on with the one above"},
	{message: "block sequence entries", says: "a list cannot start here", hint: "start it on a new line, or " + useQuotes},
	{message: "did not find expected", says: "the line is not indented like those above it", hint: "entries of one list or mapping start in the same column"},
}

// explain says in an editor's words what the YAML scanner stumbled over.
func explain(src *diag.Source, err *yaml.LoadError) diag.Problem {
	r := newReader(src)
	line, col := err.Mark.Line, max(err.Mark.Column, 1)
	text := []rune(src.Line(line))
	before := string(text[:min(col-1, len(text))])
	switch {
	case strings.HasPrefix(strings.TrimLeft(string(text), " "), "\t"):
		return r.at(line, 1+strings.IndexByte(string(text), '\t'), "a tab cannot indent", "indent with spaces")
	case err.Message == "mapping values are not allowed in this context" && strings.Contains(before, ": "):
		return r.at(line, col, "a colon and a space inside a text", useQuotes)
	case err.Message == "mapping values are not allowed in this context":
		return r.at(line, col, "this key cannot stand here", "indent it like the keys above, and see that the line above has a colon")
	case err.Message == "did not find expected key" && strings.TrimSpace(before) != "":
		return r.at(line, col, "the value ends before this", "put the whole text in quotes; write a quote inside as two ('')")
	}
	for _, s := range slips {
		if !strings.Contains(err.ContextMsg, s.context) || !strings.Contains(err.Message, s.message) {
			continue
		}
		if s.opening && err.ContextMark.Line > 0 {
			line, col = err.ContextMark.Line, err.ContextMark.Column
		}
		return r.at(line, col, s.says, s.hint)
	}
	return r.at(line, col, err.Message, useQuotes)
}
