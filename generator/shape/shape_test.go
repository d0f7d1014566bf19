package shape_test

import (
	"strings"
	"testing"

	"newsbrief/generator/article"
	"newsbrief/generator/calendar"
	"newsbrief/generator/shape"
	"newsbrief/generator/token"
)

func read(text string) *shape.Text {
	t := token.Read(article.Parse(text))
	return shape.Read(t, calendar.Find(t))
}

func TestRuns(t *testing.T) {
	for _, test := range [][2]string{
		{"The mayor of Orla met Ann Bell in May.", "Orla|Ann Bell"},
		{"However, the Ministry of Fish and the Orla People's Party agreed.", "Ministry of Fish|Orla People's Party"},
		{"Piet van der Berg and I sang on Monday.", "Piet van der Berg"},
		{"A Tokyo-based bank hired Omar al-Bassar.", "Omar al-Bassar"},
		{"The Food and Drug Administration warned Harrow & Sons.", "Food and Drug Administration|Harrow & Sons"},
		{"Ann May left in May.", "Ann May"},
		{"It cut Orla Gas to Ba-3 from BBB-plus as M-1 grew.", "Orla Gas"},
		{"They bought Orla No. 2 wheat for U.S. Dlrs.", "Orla|U.S."},
		{"It was quiet there.", ""},
	} {
		r := read(test[0])
		var got []string
		for n := range r.Sentences {
			for _, u := range r.Runs(nil, n) {
				got = append(got, r.Words(u.First, u.End))
			}
		}
		if s := strings.Join(got, "|"); s != test[1] {
			t.Errorf("%s\n got %s\nwant %s", test[0], s, test[1])
		}
	}
}

func TestManners(t *testing.T) {
	for _, test := range []struct {
		text string
		want shape.Manner
	}{
		{"The mayor met Ann Bell.", shape.Prose},
		{"Orla Mayor Opens Bridge At Last", shape.TitleCase},
		{"ORLA MAYOR OPENS BRIDGE", shape.Shouts},
		{"The cup\n\nHobart 3 Perth 1", shape.Tabular},
	} {
		r := read(test.text)
		if got := r.Manners[len(r.Manners)-1]; got != test.want {
			t.Errorf("%s: %v, want %v", test.text, got, test.want)
		}
	}
}
