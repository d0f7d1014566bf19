package mdfile

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"

	"newsbrief/generator/diag"
	"newsbrief/generator/schema"
)

// fence is the line before and after front matter.
const fence = "---"

// A matter is a file parted into front matter and body.
type matter struct {
	BodyLine int // 1-based line of the file on which the body starts

	src       *diag.Source
	frontEnd  int // offset of the line that closes the front matter
	closeEnd  int // offset of the line after it
	bodyStart int // offset of the body
}

// split finds the front matter and reads its YAML.
func split(name string, data []byte) (matter, *yaml.Node, diag.List) {
	src := diag.NewSource(name, string(data))
	if problems := refuseBytes(src); problems != nil {
		return matter{}, nil, problems
	}
	m := matter{src: src}
	at := len(src.Text) - len(strings.TrimPrefix(src.Text, "\uFEFF"))
	first, at := line(src.Text, at)
	if !isFence(first) {
		return m, nil, diag.List{src.Problem(1, 0, "no front matter", `start the file with a line ---, then title: ..., then another line ---`)}
	}
	for {
		start := at
		if start == len(src.Text) {
			return m, nil, diag.List{src.Problem(1, 1, "front matter is not closed", "end it with a line ---")}
		}
		var text string
		if text, at = line(src.Text, start); isFence(text) {
			m.frontEnd, m.closeEnd, m.bodyStart = start, at, at
			break
		}
	}
	if blank, next := line(src.Text, at); strings.TrimSpace(blank) == "" {
		m.bodyStart = next
	}
	m.BodyLine, _ = src.At(m.bodyStart)
	node, problems := schema.Parse(src, m.frontEnd)
	return m, node, problems
}

// refuseBytes reports the first byte that is not UTF-8.
func refuseBytes(src *diag.Source) diag.List {
	if utf8.ValidString(src.Text) {
		return nil
	}
	i := 0
	for i < len(src.Text) {
		r, n := utf8.DecodeRuneInString(src.Text[i:])
		if r == utf8.RuneError && n == 1 {
			break
		}
		i += n
	}
	at, col := src.At(i)
	p := src.Problem(at, col, fmt.Sprintf("byte 0x%02X is not UTF-8", src.Text[i]), "save the file as UTF-8")
	p.Text = strings.ToValidUTF8(p.Text, "\uFFFD")
	return diag.List{p}
}

// line is the line at offset i without its end, and the offset of the next. A
// line ends in LF, CRLF or CR.
func line(text string, i int) (string, int) {
	n := strings.IndexAny(text[i:], "\r\n")
	if n < 0 {
		return text[i:], len(text)
	}
	end := i + n
	if strings.HasPrefix(text[end:], "\r\n") {
		return text[i:end], end + 2
	}
	return text[i:end], end + 1
}

func isFence(line string) bool { return strings.TrimRight(line, " \t") == fence }

func (m *matter) body() string { return withLF(m.src.Text[m.bodyStart:]) }

// Problem is an Error at the place of a field: f.Problem("no such file", "",
// "source", "article"), or f.Problem(message, hint, "key_facts", 2, "evidence").
// A field that is not written has the place of what it would be part of. (The
// places are read anew from the text: most files never need them.)
func (m *matter) Problem(message, hint string, path ...any) diag.Problem {
	node, problems := schema.Parse(m.src, m.frontEnd)
	if problems != nil {
		return m.src.Problem(1, 0, message, hint)
	}
	n := schema.Find(node, path...)
	return m.src.Problem(n.Line, n.Column, message, hint)
}

// BodyProblem is an Error at a byte offset of the body.
func (m *matter) BodyProblem(message, hint string, offset int) diag.Problem {
	line, col := diag.NewSource("", m.body()).At(offset)
	return m.src.Problem(m.BodyLine+line-1, col, message, hint)
}

// withLF ends every line of a text with LF.
func withLF(text string) string {
	if !strings.Contains(text, "\r") {
		return text
	}
	return strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
}
