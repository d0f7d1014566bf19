package schema

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"

	"newsbrief/generator/diag"
)

// Parse reads the first end bytes of src as one YAML document, so that its
// lines are those of the file; the "---" that opens front matter may be among
// them. Empty text is a null. When there are problems the node is nil.
func Parse(src *diag.Source, end int) (*yaml.Node, diag.List) {
	text := src.Text[:end]
	if problems := refuseCharacters(src, text); problems != nil {
		return nil, problems
	}
	var document yaml.Node
	err := yaml.Load([]byte(text), &document)
	var syntax *yaml.LoadError
	switch {
	case errors.As(err, &syntax):
		if syntax.Mark.Line == 0 { // the two errors without a place: no document, or several
			return noDocument(src, text)
		}
		return nil, diag.List{explain(src, syntax)}
	case err != nil:
		return nil, diag.List{src.Problem(1, 0, err.Error(), "")}
	}
	return document.Content[0], nil
}

// noDocument tells a text of nothing but comments from one with several documents.
func noDocument(src *diag.Source, text string) (*yaml.Node, diag.List) {
	line, started := 0, false
	for row := range strings.Lines(text) {
		line++
		row = strings.TrimRight(row, " \t\r\n")
		if (row == "---" || row == "...") && started {
			return nil, diag.List{src.Problem(line, 1, "the text ends here, but more follows", "take the line "+row+" out")}
		}
		started = started || row != "" && row[0] != '#'
	}
	return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!null", Line: 1, Column: 1}, nil
}

// refuseCharacters reports the characters that YAML does not allow, or takes for
// line breaks that no editor shows.
func refuseCharacters(src *diag.Source, text string) (problems diag.List) {
	const most = 20 // of a binary file no more need be said
	for i, r := range text {
		if r == utf8.RuneError && !strings.HasPrefix(text[i:], "\uFFFD") {
			line, col := src.At(i)
			p := src.Problem(line, col, fmt.Sprintf("byte 0x%02X is not UTF-8", text[i]), "save the file as UTF-8")
			p.Text = strings.ToValidUTF8(p.Text, "\uFFFD")
			return diag.List{p}
		}
		if !needsEscape(r) || r == '\t' || r == '\n' || r == '\r' || r == '\uFEFF' && i == 0 {
			continue
		}
		line, col := src.At(i)
		problems = append(problems, src.Problem(line, col, fmt.Sprintf("invisible character %U", r),
			fmt.Sprintf(`take it out, or put the text in double quotes and write \u%04X`, r)))
		if len(problems) == most {
			break
		}
	}
	return problems
}
