package role

import (
	"fmt"
	"strings"
	"testing"

	"newsbrief/generator/article"
	"newsbrief/generator/calendar"
	"newsbrief/generator/names"
	"newsbrief/generator/quantity"
	"newsbrief/generator/token"
)

// read reads the quantities of a sentence behind another one.
func read(text string) (*article.Article, []quantity.Quantity) {
	t := token.Read(article.Parse("The council met in the old hall and talked for long.\n\n" + text))
	dates := calendar.Find(t)
	known := names.Find(t, dates)
	return t.Article, Read(t, dates, known, quantity.Find(t, dates, known))
}

func TestChanges(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"Exports rose 5 percent to $3 billion.", "5 percent: Exports, up; $3 billion: Exports, "},
		{"Exports fell by $5 million to $3 billion.", "$5 million: Exports, down; $3 billion: Exports, "},
		{"Shares jumped $9 to $45.", "$9: Shares, up; $45: Shares, "},
		{"The index fell 45 points to 7,234.", "45 points: index, down; 7,234: index, "},
		{"The bank raised its key rate by 25 basis points to 4.75 percent.", "25 basis points: key rate, up; 4.75 percent: key rate, "},
		{"Net debt was cut by £41m to £388m.", "£41m: Net debt, down; £388m: Net debt, "},
		{"The water had warmed by 0.7 degrees.", "0.7 degrees: , "},
		{"There was an increase of 5 percent in exports.", "5 percent: exports, up"},
		{"There was a 5 percent increase in exports.", "5 percent: exports, up"},
		{"A $5 increase came.", "$5: , up"},
		{"It drew 6 per cent fewer than in 2025.", "6 per cent: , down"},
		{"Orders were 12 pct ahead of those of Vend.", "12 pct: , up"},
		{"Temperatures rose 1.1 degrees.", "1.1 degrees: Temperatures, up"},
		{"They dropped 12 bombs.", "12: , "},
		{"The club lost 5 million euros.", "5 million euros: club, "},
	} {
		a, found := read(test.text)
		var got []string
		for _, q := range found {
			span := q.Span.Of(a.Text)
			if q.Unit == "points" {
				span += " points"
			}
			got = append(got, fmt.Sprintf("%s: %s, %s", span, q.Of, q.Change))
		}
		if s := strings.Join(got, "; "); s != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.text, s, test.want)
		}
	}
}
