package quotation_test

import (
	"strings"
	"testing"

	"newsbrief/generator/article"
	"newsbrief/generator/calendar"
	"newsbrief/generator/names"
	"newsbrief/generator/quotation"
	"newsbrief/generator/token"
)

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat(`“We are ready for the flood,” said Ann Bell, the mayor of Orla. “The boats are here, and they will stay until the rain is over.”

Tom Dask, a farmer who lost his mill in the last flood, called the plan “a disgrace” and said the board of the bank had known of it for years.

The river rose by two meters on Monday and the bridge at Sund was closed to all but the trucks of the army, according to the county.

She told reporters that the vote had been “fair and open,” adding that nobody was asked to leave.

`, 200)
	t := token.Read(article.Parse(text))
	known := names.Find(t, calendar.Find(t))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		quotation.Find(t, known)
	}
}
