package diag

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// A Source is a text file whose offsets can be named as lines and columns.
type Source struct {
	Name  string // slash path
	Text  string
	lines []int // byte offset of each line's start
}

// NewSource indexes the lines of text. A line ends in LF, CRLF or CR.
func NewSource(name, text string) *Source {
	s := &Source{Name: name, Text: text, lines: []int{0}}
	for i := 0; i < len(text); i++ {
		if text[i] == '\n' || text[i] == '\r' && !strings.HasPrefix(text[i+1:], "\n") {
			s.lines = append(s.lines, i+1)
		}
	}
	return s
}

// Line is the text of the 1-based line, without its end; empty past the file.
func (s *Source) Line(line int) string {
	if line < 1 || line > len(s.lines) {
		return ""
	}
	end := len(s.Text)
	if line < len(s.lines) {
		end = s.lines[line]
	}
	return strings.TrimRight(s.Text[s.lines[line-1]:end], "\r\n")
}

// At is the 1-based line and column, in characters, of a byte offset.
func (s *Source) At(offset int) (line, col int) {
	offset = min(max(offset, 0), len(s.Text))
	line = sort.SearchInts(s.lines, offset+1)
	return line, utf8.RuneCountInString(s.Text[s.lines[line-1]:offset]) + 1
}

// Problem is an Error at a 1-based line and column of the file.
func (s *Source) Problem(line, col int, message, hint string) Problem {
	return Problem{File: s.Name, Line: line, Col: col, Message: message, Hint: hint, Text: s.Line(line)}
}
