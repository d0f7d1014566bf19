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
func find(text string) (*article.Article, []Found) {
	t := token.Read(article.Parse(text))
	dates := calendar.Find(t)
	return t.Article, Find(t, dates, names.Find(t, dates))
}

// lead makes a paragraph of what stands behind it, not a headline.
const lead = "The council met in the old hall and talked for long.\n\n"

// list writes quantities as the tables do: kind, value, unit.
func list(found []Found) string {
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
