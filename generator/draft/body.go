package draft

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/article"
)

// Body is the Markdown of an article's body: its blocks without the envelope and
// without captions. It loses nothing: rendered, it reads as the article does,
// white space and control characters aside, whatever Markdown the article's own
// characters might look like. A paragraph is one line; a list's own markers
// become Markdown's; a table keeps its lines.
func Body(a *article.Article) string {
	var b strings.Builder
	number := 0 // of the last item, in a numbered list; -1 in a bullet list; 0 outside
	for _, block := range a.Body() {
		text := fold(block.Span.Of(a.Text))
		if text == "" || block.Kind == article.Caption {
			continue
		}
		before := number
		number = 0
		line := ""
		switch block.Kind {
		case article.Heading, article.Time:
			line = "## " + escapeHeading(text)
		case article.Table:
			line = fenced(indent(a.Text[:block.Span.Start]) + block.Span.Of(a.Text))
		case article.Item:
			line, number = item(text, before)
		default:
			line = escapeLine(text)
		}
		if b.Len() > 0 && !follows(before, number) {
			b.WriteByte('\n')
		}
		b.WriteString(line)
		b.WriteByte('\n')
	}
	return b.String()
}

// fenced is a table as a block of code, in which its columns stay where they are.
func fenced(table string) string {
	var rows []string
	for row := range strings.FieldsFuncSeq(table, func(r rune) bool { return r != '\t' && unicode.IsControl(r) || r == '\u2028' || r == '\u2029' }) {
		rows = append(rows, strings.TrimRightFunc(row, unicode.IsSpace))
	}
	text := strings.Join(rows, "\n")
	fence := "```"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	return fence + "\n" + text + "\n" + fence
}

// indent is the blanks that text ends with: those before the first row of a table.
func indent(text string) string {
	return text[len(strings.TrimRight(text, " \t")):]
}

// Captions are the captions of an article, whose pictures did not come along.
func Captions(a *article.Article) []string {
	var captions []string
	for _, block := range a.Blocks {
		if text := fold(block.Span.Of(a.Text)); block.Kind == article.Caption && text != "" {
			captions = append(captions, text)
		}
	}
	return captions
}

// item is a list's item as Markdown, and the number it leaves the list at. A
// number that does not continue the list would be lost in counting, so it is
// kept as text.
func item(text string, before int) (line string, number int) {
	digits := text[:len(text)-len(strings.TrimLeft(text, "0123456789"))]
	if digits == "" {
		_, mark := utf8.DecodeRuneInString(text)
		return "- " + escapeLine(strings.TrimSpace(text[mark:])), -1
	}
	n, err := strconv.Atoi(digits)
	rest := text[len(digits):]
	if err != nil || digits[0] == '0' || before > 0 && n != before+1 || !strings.HasPrefix(rest, ". ") {
		return "- " + escapeLine(text), -1
	}
	return digits + ". " + escapeLine(strings.TrimSpace(rest[1:])), n
}

// follows reports whether an item goes on with the list that before left.
func follows(before, number int) bool {
	return number == -1 && before == -1 || before > 0 && number == before+1
}

// fold makes one line of a text: runs of white space and control characters
// become a space.
func fold(text string) string {
	return strings.Join(strings.FieldsFunc(text, func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsControl(r) || r == '\uFEFF'
	}), " ")
}
