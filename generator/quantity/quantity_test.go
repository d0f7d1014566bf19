package quantity

import (
	"fmt"
	"math"
	"os"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"newsbrief/generator/article"
	"newsbrief/generator/calendar"
	"newsbrief/generator/names"
	"newsbrief/generator/token"
)

// find reads the quantities of a text.
func find(text string) (*article.Article, []Quantity) {
	t := token.Read(article.Parse(text))
	dates := calendar.Find(t)
	return t.Article, Find(t, dates, names.Find(t, dates))
}

// lead makes a paragraph of what stands behind it, not a headline.
const lead = "The council met in the old hall and talked for long.\n\n"

// list writes quantities as the tables do: kind, value, unit.
func list(found []Quantity) string {
	var out []string
	for _, q := range found {
		v := fmt.Sprint(q.Low)
		if q.Low != q.High {
			v += ".." + fmt.Sprint(q.High)
		}
		out = append(out, strings.TrimSpace(fmt.Sprint(q.Kind, " ", v, " ", q.Unit)))
	}
	return strings.Join(out, "; ")
}

// table is the lines of a file that are no comments.
func table(t *testing.T, file string) []string {
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			lines = append(lines, line)
		}
	}
	return lines
}

func TestQuantities(t *testing.T) {
	for _, line := range table(t, "testdata/quantities.txt") {
		text, want, ok := strings.Cut(line, " | ")
		if !ok || want == "" {
			t.Fatalf("no quantity wanted: %s", line)
		}
		if _, found := find(lead + text); list(found) != want {
			t.Errorf("%s\n got %s\nwant %s", text, list(found), want)
		}
	}
}

func TestNoQuantities(t *testing.T) {
	for _, text := range table(t, "testdata/none.txt") {
		if _, found := find(lead + text); len(found) > 0 {
			t.Errorf("%s\n got %s", text, list(found))
		}
	}
}

func TestCounted(t *testing.T) {
	for _, test := range []struct {
		text string
		want bool
	}{
		{"They paid $5.", true},
		{"They killed 14 people.", true},
		{"They closed 1,200.", true},
		{"His 22nd visit was long.", true},
		{"He is 45 years old.", false},
		{"Ann Bell, 45, won.", false},
		{"Only two of them won.", false},
		{"Two-thirds of them won.", false},
	} {
		if _, found := find(lead + test.text); len(found) != 1 || found[0].Counted() != test.want {
			t.Errorf("%s: %v, want %v", test.text, found, test.want)
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, file := range []string{"testdata/quantities.txt", "testdata/none.txt"} {
		text, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text))
	}
	f.Add("$" + strings.Repeat("9", 400) + " 1e9 ½½ 2½/3 a a half of a a 6'2\"3' -–- 5 trillion trillion million % per cent")
	f.Fuzz(func(t *testing.T, text string) {
		a, found := find(text)
		last := 0
		for _, q := range found {
			if q.Span.Start < last || q.Span.End <= q.Span.Start || q.Span.End > len(a.Text) || !utf8.ValidString(q.Span.Of(a.Text)) && utf8.ValidString(a.Text) {
				t.Fatalf("bad span %v after %d", q.Span, last)
			}
			last = q.Span.End
			if math.IsNaN(q.Low) || math.IsInf(q.Low, 0) || math.IsNaN(q.High) || math.IsInf(q.High, 0) || q.Low > q.High {
				t.Fatalf("%q: bad value %v to %v", q.Span.Of(a.Text), q.Low, q.High)
			}
		}
		if _, again := find(text); !reflect.DeepEqual(found, again) {
			t.Fatalf("two readings differ: %v, %v", found, again)
		}
	})
}

func TestChanges(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"Exports rose 5 percent to $3 billion.", "5 percent: Exports, up; $3 billion: Exports, "},
		{"Exports fell by $5 million to $3 billion.", "$5 million: Exports, down; $3 billion: Exports, "},
		{"Shares jumped $9 to $45.", "$9: Shares, up; $45: Shares, "},
		{"The index fell 45 points to 7,234.", "45 points: index, down; 7,234: , "},
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
		a, found := find(lead + test.text)
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
