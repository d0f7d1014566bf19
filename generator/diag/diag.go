// Package diag holds what newsbrief says about a user's mistakes: problems with
// their place, the line itself and a remedy, collected so that one run names
// them all.
package diag

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// Severity tells how much a problem weighs.
type Severity int

// An Error stops the work; a Warning is said, and the work goes on.
const (
	Error Severity = iota
	Warning
)

// A Problem is one thing wrong in one place.
type Problem struct {
	File     string   // slash path, as the user knows it
	Line     int      // 1-based from the top of the file; 0 for the file as a whole
	Col      int      // 1-based, in characters; 0 for the line as a whole
	Severity Severity // Error unless said otherwise
	Message  string   // lower case, no full stop
	Hint     string   // the remedy, where it is known
	Text     string   // the line the problem is in
}

// String formats the place and the message: file:line:col: message.
func (p Problem) String() string {
	var b strings.Builder
	b.WriteString(p.File)
	if p.Line > 0 {
		fmt.Fprintf(&b, ":%d", p.Line)
		if p.Col > 0 {
			fmt.Fprintf(&b, ":%d", p.Col)
		}
	}
	if b.Len() > 0 {
		b.WriteString(": ")
	}
	if p.Severity == Warning {
		b.WriteString("warning: ")
	}
	b.WriteString(p.Message)
	return printable(b.String())
}

// Detail formats the problem as a person reads it: place and message, the line
// with a caret under the column, and the hint.
func (p Problem) Detail() string {
	var b strings.Builder
	b.WriteString(p.String())
	if p.Text != "" {
		text, col := window([]rune(p.Text), p.Col)
		b.WriteString("\n\t" + printable(string(text)))
		if col > 0 {
			b.WriteString("\n\t" + indent(text, col) + "^")
		}
	}
	if p.Hint != "" {
		b.WriteString("\n\thint: " + printable(p.Hint))
	}
	return b.String()
}

// printable replaces what a terminal would obey.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\t' && r != '\n' {
			return unicode.ReplacementChar
		}
		return r
	}, s)
}

// shown is how many characters of a long line a problem shows.
const shown = 100

// window cuts a long line down to the part around col, so that a paragraph on
// one line does not fill the screen; col moves with it.
func window(text []rune, col int) ([]rune, int) {
	if len(text) <= shown {
		return text, col
	}
	start := min(max(col-shown/2, 0), len(text)-shown)
	cut := slices.Clone(text[start : start+shown])
	if start > 0 {
		cut[0] = '…'
	}
	if start+shown < len(text) {
		cut[shown-1] = '…'
	}
	if col > 0 {
		col -= start
	}
	return cut, col
}

// indent is as wide as the characters before col; tabs stay tabs.
func indent(text []rune, col int) string {
	before := slices.Clone(text[:min(col-1, len(text))])
	for i, r := range before {
		if r != '\t' {
			before[i] = ' '
		}
	}
	return string(before)
}

// A List is the problems of one run. As an error it reads one problem a line.
type List []Problem

// Error lists the problems, one a line, without lines and hints.
func (l List) Error() string {
	lines := make([]string, len(l))
	for i, p := range l {
		lines[i] = p.String()
	}
	return strings.Join(lines, "\n")
}

// Of gathers the problems in an error, and in all that it joins or wraps; an
// error that is no problem becomes one without a place. Of nil is empty.
func Of(err error) List {
	var list List
	var joined interface{ Unwrap() []error }
	switch {
	case err == nil:
		return nil
	case errors.As(err, &joined):
		for _, part := range joined.Unwrap() {
			list = append(list, Of(part)...)
		}
		return list
	case errors.As(err, &list):
		return list
	}
	return List{{Message: err.Error()}}
}

// Err is the list as an error, or nil when no problem in it is an Error.
func (l List) Err() error {
	if !slices.ContainsFunc(l, func(p Problem) bool { return p.Severity == Error }) {
		return nil
	}
	return l
}

// Sort orders the list by file, line, column and message.
func (l List) Sort() {
	slices.SortStableFunc(l, func(a, b Problem) int {
		return cmp.Or(
			cmp.Compare(a.File, b.File),
			cmp.Compare(a.Line, b.Line),
			cmp.Compare(a.Col, b.Col),
			cmp.Compare(a.Message, b.Message),
		)
	})
}
