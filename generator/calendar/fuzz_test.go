package calendar_test

import (
	"reflect"
	"regexp"
	"strings"
	"testing"
	"time"

	"newsbrief/generator/almanac"
	"newsbrief/generator/article"
	"newsbrief/generator/calendar"
	"newsbrief/generator/token"
)

// value is every form of a value that the package comment lists.
var value = func() *regexp.Regexp {
	day, clock := `([0-9]{4}|XXXX)-[0-9]{2}-[0-9]{2}`, `T[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})?`
	return regexp.MustCompile(`^(` + strings.Join([]string{
		day + `(` + clock + `)?`, clock, `[0-9]{4}-W[0-9]{2}`, `([0-9]{4}|XXXX)-[0-9]{2}`, `[0-9]{2,4}`,
		day + `/` + day, `\.\./` + day, day + `/\.\.`,
	}, "|") + `)$`)
}()

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"ORLA, Vend, Aug 28, 2025 — It fell on Feb. 29, 1900, 2/30/13 and the 31st.",
		"It fell in the '90s, the 0th century, in 1500-00 and at 24:60 p.m. on Tuesday, of next week",
		"the day after the day before tomorrow, a few of years ago, mid-May 99 years later than Easter 1583",
		"last fiscal year's final half of the year before, 3Q FY 2013, Q3 of this week and now at noon (EST",
	} {
		f.Add(s, int64(739000))
		f.Add(s, int64(0))
	}
	f.Fuzz(func(t *testing.T, text string, day int64) {
		var written time.Time
		if day > 0 {
			written = time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, int(day%1_000_000))
		}
		a := article.ParseDated(text, written)
		read := token.Read(a)
		dates := calendar.Find(read)
		last := 0
		for i, d := range dates.List {
			if d.Span.Start < last || d.Span.End <= d.Span.Start || d.Span.End > len(a.Text) {
				t.Fatalf("%v is outside the text, empty or out of order", d.Span)
			}
			last = d.Span.End
			if d.To.Before(d.From) || d.From.IsZero() != d.To.IsZero() {
				t.Errorf("%q is from %v to %v", d.Span.Of(a.Text), d.From, d.To)
			}
			if !value.MatchString(d.Value) {
				t.Errorf("%q has the value %q", d.Span.Of(a.Text), d.Value)
			}
			if d.Known() && almanac.Spoken(d.Value) == "" {
				t.Errorf("%q is not told in words", d.Value)
			}
			if at := dates.At(d.First); at != nil && at != &dates.List[i] {
				t.Errorf("the token of %q is told to be of %q", d.Span.Of(a.Text), at.Span.Of(a.Text))
			}
		}
		if again := calendar.Find(read); !reflect.DeepEqual(again.List, dates.List) {
			t.Error("read again it has other dates")
		}
	})
}

func BenchmarkFind(b *testing.B) {
	// About as many dates as news has, one in 25 words.
	text := strings.Repeat(`The company said on Tuesday that net income for the third quarter fell to $12.5 million from $14 million a year earlier, when it
sold a mill in Orla. The board, which meets again on Nov. 15, now plans to vote on a merger by the end of the year, two people close to
it said last night. Shares rose 3.2 percent by noon and have gained a fifth since March. Farmers in the valley had waited for rain
until late August; their fields lie along the river that flooded in 1993 and the road that the county built four years later.

The old ferry carried farmers, teachers and their children from one bank of the river to the other, and nobody thought of a bridge; the
ferryman knew every passenger by name, and when the water was high he would simply wait. “People had patience,” said Tove Krag, who has
kept the books of the harbor office and remembers the arguments over the price of a crossing, the cattle that would not go on board, and the
captain who painted the deck a new color whenever a daughter of his was married. Her own daughter runs the office with two clerks.

`, 200)
	read := token.Read(article.ParseDated(text, time.Date(2025, 8, 28, 0, 0, 0, 0, time.UTC)))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		calendar.Find(read)
	}
}
