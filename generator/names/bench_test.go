package names_test

import (
	"strings"
	"testing"

	"newsbrief/generator/article"
	"newsbrief/generator/calendar"
	"newsbrief/generator/names"
	"newsbrief/generator/token"
)

const story = `ORLA, Norland, March 3 - Norland Finance Minister Ann Bell said on Tuesday that
the central bank had bought shares of Harrow Holdings Inc. and that she would meet Bob Marsh,
the president of the Kell Chamber of Commerce, in Vienna next week.

“We have asked for nothing more than fair terms,” Bell told the Vendian Parliament, where
members of the Farmers Party walked out. Marsh, 54, declined to comment. The talks in Vienna,
the third since January, are to end with a treaty on fishing in the Orla Strait, officials of
both countries said, but a spokesman for Harrow warned that prices would rise by 12 percent.
`

func BenchmarkFind(b *testing.B) {
	text := token.Read(article.Parse(strings.Repeat(story, 200)))
	dates := calendar.Find(text)
	b.SetBytes(int64(len(story) * 200))
	b.ReportAllocs()
	for b.Loop() {
		names.Find(text, dates)
	}
}
