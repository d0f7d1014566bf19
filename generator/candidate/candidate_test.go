package candidate_test

import (
	"strings"
	"testing"

	"newsbrief/generator/article"
	"newsbrief/generator/calendar"
	"newsbrief/generator/candidate"
	"newsbrief/generator/shape"
	"newsbrief/generator/token"
)

// kinds is the candidates of a text with the kind of each, "?" for none.
func kinds(text string) string {
	t := token.Read(article.Parse(text))
	var list []string
	for _, c := range candidate.Find(shape.Read(t, calendar.Find(t)), nil).List {
		kind := "?"
		if c.Kind != "" {
			kind = string(c.Kind)
		}
		list = append(list, kind+" "+c.Name())
	}
	return strings.Join(list, "; ")
}

func TestFind(t *testing.T) {
	for _, test := range [][2]string{
		{"Norland Finance Minister Ann Bell spoke.", "place Norland; person Ann Bell"},
		{"Harrow Holdings Inc. President Bob Orr agreed.", "organization Harrow Holdings Inc.; person Bob Orr"},
		{"Fund manager Ann Bell agreed.", "? Fund; person Ann Bell"},
		{"They stopped near Kellby on the way.", "place Kellby"},
		{"They spoke of Kellby.", "? Kellby"},
		{"He wrote to Kellby. Floods had hit the town of Kellby.", "place Kellby; place Kellby"},
		{"Everybody knew Hurricane Ada.", "event Hurricane Ada"},
	} {
		if got := kinds(test[0]); got != test[1] {
			t.Errorf("%s\n got %s\nwant %s", test[0], got, test[1])
		}
	}
}
