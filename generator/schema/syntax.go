package schema

import (
	"fmt"
	"strings"

	"go.yaml.in/yaml/v4"

	"newsbrief/generator/diag"
)

// explain says in an editor's words what the YAML scanner stumbled over.
func explain(src *diag.Source, err *yaml.LoadError) diag.Problem {
	line, col := err.Mark.Line, max(err.Mark.Column, 1)
	text := []rune(src.Line(line))
	at := func(i int) rune {
		if i < 1 || i > len(text) {
			return 0
		}
		return text[i-1]
	}
	indent := 1
	for at(indent) == ' ' {
		indent++
	}
	const quotes = "put the text in quotes"
	problem := func(message, hint string) diag.Problem { return within(src, line, col, message, hint) }

	switch {
	case at(indent) == '\t':
		col = indent
		return problem("a tab cannot indent", "indent with spaces")
	case strings.Contains(err.ContextMsg, "quoted scalar") && strings.Contains(err.Message, "end of stream"):
		line, col = err.ContextMark.Line, err.ContextMark.Column
		return problem("the quotes are never closed", "end the text with the quote it starts with")
	case strings.Contains(err.ContextMsg, "flow"):
		line, col = err.ContextMark.Line, err.ContextMark.Column
		return problem("the bracket is never closed, or a comma is missing", quotes+" if the bracket belongs to it")
	case strings.Contains(err.Message, "escape character"), strings.Contains(err.Message, "hexdecimal"):
		return problem(`unknown escape in double quotes`, `write \\ for a backslash, or use single quotes`)
	case err.Message == "mapping values are not allowed in this context":
		return colon(src, err, text)
	case err.Message == "found character that cannot start any token", err.Message == "did not find expected node content":
		return problem(fmt.Sprintf("a text cannot start with %q", string(at(col))), quotes)
	case err.Message == "could not find expected ':'":
		line, col = err.ContextMark.Line, err.ContextMark.Column
		return problem("a line without a colon", "write key: value, or indent the line if it goes on with the one above")
	case strings.HasPrefix(err.Message, "unknown anchor"), strings.Contains(err.ContextMsg, "anchor"), strings.Contains(err.ContextMsg, "alias"):
		return problem("a text cannot start with & or *", quotes)
	case strings.Contains(err.ContextMsg, "tag"), strings.Contains(err.ContextMsg, "directive"):
		return problem("a text cannot start with ! or %", quotes)
	case err.Message == "did not find expected key" && err.Mark.Line > 0 && at(col) != 0 && col > indent:
		return problem("the value ends before this", "put the whole text in quotes; write a quote inside as two ('')")
	case strings.HasPrefix(err.Message, "did not find expected"):
		return problem("the line is not indented like those above it", "entries of one list or mapping start in the same column")
	case strings.HasPrefix(err.Message, "block sequence entries"):
		return problem("a list cannot start here", "start it on a new line, or "+quotes)
	}
	return problem(err.Message, quotes)
}

// colon explains a ": " where no key can be: in a text without quotes, or after
// a line that is no entry.
func colon(src *diag.Source, err *yaml.LoadError, text []rune) diag.Problem {
	line, col := err.Mark.Line, err.Mark.Column
	before := string(text[:min(col-1, len(text))])
	if strings.Contains(strings.TrimLeft(before, " -"), ": ") {
		return within(src, line, col, "a colon and a space inside a text", "put the text in quotes")
	}
	return within(src, line, col, "this key cannot stand here",
		"indent it like the keys above, and see that the line above has a colon")
}

// within is a problem at a place of YAML, which ends one line past the text.
func within(src *diag.Source, line, col int, message, hint string) diag.Problem {
	if last, end := src.At(len(src.Text)); line > last {
		line, col = last, end
	}
	return src.Problem(line, col, message, hint)
}
