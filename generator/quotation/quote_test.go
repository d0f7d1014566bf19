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

// TestSpeakers holds quotations to who speaks them; "?" marks one that is not certain.
func TestSpeakers(t *testing.T) {
	const met = "Orla Mayor Ann Bell met Tom Dask, a farmer. "
	for _, test := range []struct{ text, want string }{
		{met + "“We are ready,” Bell said.", "Ann Bell"},
		{met + "Dask warned: “We are ready.”", "Tom Dask"},
		{"Ann Bell said no. “We are ready,” she added.", "Ann Bell"},
		{"Ann Bell said no. “We are ready,” he added.", ""},
		{"Ann Bell said no. “We are ready.”", "Ann Bell"},
		{"Ann Bell said no.\n\n“We are ready.”", "Ann Bell?"},
		{"“We are ready,” said Ann Bell. “You are not.”", "Ann Bell; Ann Bell"},
		{"Ann Bell met Dora Lund. “We are ready,” she said.", "Ann Bell?"},
		{"Ann Bell said no. Dora Lund said yes. “We are ready,” she said.", "Dora Lund"},
		{"French President Ann Bell spoke. “We are ready,” the French leader said.", "Ann Bell"},
		{"French President Ann Bell spoke. “We are ready,” the Polish leader said.", "the Polish leader?"},
		{"Dora Lund ran from the house. “It was very loud.”", "Dora Lund?"},
		{"Finance Minister Tom Dask spoke. “We are ready,” the finance minister said.", "Tom Dask"},
		{"Finance Minister Tom Dask spoke. “We are ready,” the foreign minister said.", "the foreign minister?"},
		{"Ann Bell, the mayor of Orla, left. “We are ready,” the mayor said.", "Ann Bell"},
		{"“We are ready,” a spokeswoman for the bank said.", "a spokeswoman for the bank?"},
		{"Ann Bell and Tom Dask called the loan “a mistake.”", "Ann Bell and Tom Dask?"},
		{"“We are ready,” the Orla Shipping Agency said.", "Orla Shipping Agency"},
		{"They wrote “We are ready” on the wall.", ""},
		{"The plan was “a mistake all along” in Orla.", ""},
		{"Ann Bell’s lawyer said it was “a mistake.”", "Ann Bell’s lawyer?"},
	} {
		_, quotes := find(test.text)
		var got []string
		for _, q := range quotes {
			s := q.Speaker
			if s != "" && !q.Certain {
				s += "?"
			}
			got = append(got, s)
		}
		if s := strings.Join(got, "; "); s != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.text, s, test.want)
		}
	}
}
