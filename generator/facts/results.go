package facts

import (
	"strings"

	"newsbrief/generator/article"
	"newsbrief/generator/brief"
	"newsbrief/generator/story"
	"newsbrief/generator/wording"
)

// rows are the beginnings of the lines of a wire's table of results, with what
// each measures.
var rows = []struct{ begins, label string }{
	{"Shr ", "Earnings per share"}, {"Oper shr ", "Operating earnings per share"}, {"Shr diluted ", "Diluted earnings per share"},
	{"Net ", "Net income"}, {"Oper net ", "Operating net income"}, {"Revs ", "Revenue"}, {"Sales ", "Sales"}, {"Rev ", "Revenue"},
	{"Qtly div ", "Quarterly dividend"}, {"Qtrly div ", "Quarterly dividend"}, {"Semi-annual div ", "Semi-annual dividend"}, {"Annual div ", "Annual dividend"},
	{"Pay ", "Dividend payable"}, {"Payable ", "Dividend payable"}, {"Record ", "Shareholders of record"}, {"Assets ", "Assets"}, {"Loans ", "Loans"},
	{"Deposits ", "Deposits"}, {"Turnover ", "Turnover"}, {"Pretax profit ", "Pretax profit"}, {"Order backlog ", "Order backlog"},
}

// spans are the lines that open the part of a table for another period.
var spans = map[string]string{
	"Year": "year", "Six mths": "six months", "Nine mths": "nine months", "First half": "first half", "1st half": "first half", "12 mths": "12 months",
	"Nine months": "nine months", "Six months": "six months", "YEAR": "year", "SIX MTHS": "six months", "NINE MTHS": "nine months", "Full year": "full year",
}

// quarters are the periods that a headline in capitals tells of its table.
var quarters = []struct{ in, label string }{
	{" 1ST QTR", "first quarter"}, {" 2ND QTR", "second quarter"}, {" 3RD QTR", "third quarter"}, {" 4TH QTR", "fourth quarter"},
	{" FIRST QTR", "first quarter"}, {" SECOND QTR", "second quarter"}, {" THIRD QTR", "third quarter"}, {" FOURTH QTR", "fourth quarter"},
	{" SIX MTHS", "six months"}, {" SIX MONTHS", "six months"}, {" NINE MTHS", "nine months"}, {" FIRST HALF", "first half"}, {" YEAR ", "year"}, {" 1ST HALF", "first half"},
	{" HALF-YEAR", "half year"}, {" HALF YEAR", "half year"},
}

// longestRow is how many bytes a line of a table may have.
const longestRow = 100

// results finds the lines of a table of results: "Shr 32 cts vs 27 cts".
func results(st desk) []candidate {
	var found []candidate
	period := ""
	for _, q := range quarters {
		if strings.Contains(st.Title+" ", q.in) {
			period = q.label
			break
		}
	}
	first := period
	for _, b := range st.Blocks {
		if b.Kind != article.Paragraph && b.Kind != article.Dated && b.Kind != article.Item {
			continue
		}
		at := b.Span.Start
		for line := range strings.Lines(b.Span.Of(st.Text)) {
			if len(line) > longestRow {
				at += len(line)
				continue
			}
			span := story.Trim(st.Text, article.Span{Start: at, End: at + len(line)})
			at += len(line)
			text := story.Fold(span.Of(st.Text))
			if p := spans[strings.TrimRight(text, ".:")]; p != "" {
				period = p
				continue
			}
			if c, ok := row(text, period); ok {
				c.Evidence = span
				c.score = 0.9
				if period != first {
					c.score = 0.7
				}
				found = append(found, c)
			}
		}
	}
	return found
}

// row reads a line of a table.
func row(text, period string) (candidate, bool) {
	var c candidate
	for _, r := range rows {
		value, ok := strings.CutPrefix(text, r.begins)
		if !ok {
			continue
		}
		value = strings.TrimPrefix(value, "income ")
		c.Kind, c.Label, c.Value = brief.Figure, r.label, wording.Short(strings.TrimRight(value, ". "))
		if strings.HasPrefix(r.label, "Dividend payable") || strings.HasPrefix(r.label, "Shareholders") {
			return c, day(value)
		}
		if period != "" && !strings.HasSuffix(r.label, "dividend") {
			c.Label += ", " + period
		}
		versus := strings.Contains(value, " vs ")
		return c, versus && story.WordCount(value) <= 10 && strings.ContainsAny(value, "0123456789")
	}
	return c, false
}

// day reports whether the words are a month and a day.
func day(s string) bool {
	words := strings.Fields(strings.Trim(s, ". "))
	return (len(words) == 2 || len(words) == 3) && len(words[0]) > 2 && words[0][0] >= 'A' && words[0][0] <= 'Z' && strings.Trim(words[1], "0123456789,") == ""
}
