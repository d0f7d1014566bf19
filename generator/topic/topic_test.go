package topic_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"newsbrief/generator/article"
	"newsbrief/generator/calendar"
	"newsbrief/generator/golden"
	"newsbrief/generator/names"
	"newsbrief/generator/token"
	"newsbrief/generator/topic"
)

func find(text string) []string {
	t := token.Read(article.Parse(text))
	dates := calendar.Find(t)
	return topic.Find(t, dates, names.Find(t, dates))
}

// TestTopics holds invented stories to what an editor would file them under.
func TestTopics(t *testing.T) {
	golden.Pairs(t, "testdata/*.txtar", func(_ *testing.T, _, input string) string {
		return strings.Join(find(input), "\n") + "\n"
	})
}

// FuzzFind holds the topics of any text to their number and form.
func FuzzFind(f *testing.F) {
	f.Add("Flood relief\n\nThe flood relief came late. Flood relief is slow, Ann Bell said on Monday.")
	f.Add("The HIV vaccine, the vaccine and a vaccine for cooperation on security.")
	f.Add("The Clean Rivers Act of and the Clean Rivers Act")
	f.Fuzz(func(t *testing.T, text string) {
		topics := find(text)
		if len(topics) > 6 {
			t.Fatalf("%d topics", len(topics))
		}
		seen := make(map[string]bool)
		for _, s := range topics {
			if s == "" || s != strings.TrimSpace(s) || strings.ContainsAny(s, "\n\r") || utf8.ValidString(text) && !utf8.ValidString(s) || seen[s] {
				t.Fatalf("topics %q", topics)
			}
			seen[s] = true
		}
	})
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat(`The river rose by two meters on Monday, and the flood relief that the county had promised came late to most of the farms.

Crop insurance covers less than half of the loss, the growers' union said, since the border region has had three bad harvests in a row.

`, 300)
	t := token.Read(article.Parse(text))
	dates := calendar.Find(t)
	known := names.Find(t, dates)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		topic.Find(t, dates, known)
	}
}
