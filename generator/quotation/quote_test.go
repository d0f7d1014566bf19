package quotation_test

import (
	"os"
	"strings"
	"testing"

	"newsbrief/generator/article"
	"newsbrief/generator/calendar"
	"newsbrief/generator/names"
	"newsbrief/generator/quotation"
	"newsbrief/generator/token"
)

func find(text string) (*article.Article, []quotation.Quote) {
	a := article.Parse(text)
	t := token.Read(a)
	return a, quotation.Find(t, names.Find(t, calendar.Find(t)))
}

// cases reads a file of cases: a line of text, in which ¶ parts paragraphs, and a
// line that begins with => for each quotation wanted. Lines that begin with # tell
// what the cases below show.
func cases(t *testing.T, file string) (list []struct {
	line int
	text string
	want []string
}) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for i, line := range strings.Split(string(data), "\n") {
		want, ok := strings.CutPrefix(line, "=> ")
		switch {
		case ok:
			last := &list[len(list)-1]
			last.want = append(last.want, want)
		case line != "" && line[0] != '#':
			list = append(list, struct {
				line int
				text string
				want []string
			}{i + 1, strings.ReplaceAll(line, " ¶ ", "\n\n"), nil})
		}
	}
	return list
}

// TestMentions holds each quotation to the words that name its speaker where they
// stand; "-" is nobody.
func TestMentions(t *testing.T) {
	for _, c := range cases(t, "testdata/mentions.txt") {
		a, quotes := find(c.text)
		var got []string
		for _, q := range quotes {
			who := "-"
			if q.SpeakerSpan != (article.Span{}) {
				who = q.SpeakerSpan.Of(a.Text)
			}
			got = append(got, who+": "+q.Span.Of(a.Text))
		}
		if g, w := strings.Join(got, "\n\t"), strings.Join(c.want, "\n\t"); g != w {
			t.Errorf("mentions.txt:%d: %s\ngot\n\t%s\nwant\n\t%s", c.line, c.text, g, w)
		}
	}
}
