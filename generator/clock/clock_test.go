package clock_test

import (
	"testing"

	"newsbrief/generator/article"
	"newsbrief/generator/clock"
	"newsbrief/generator/token"
)

func TestRead(t *testing.T) {
	for _, test := range []struct{ text, iso, words string }{
		{"at 2 p.m. in Orla", "T14:00", "2 p.m."},
		{"at 2pm in Orla", "T14:00", "2pm"},
		{"at 12:05 A.M. sharp", "T00:05", "12:05 A.M."},
		{"at 12 p.m. sharp", "T12:00", "12 p.m."},
		{"at 8:00 a.m. EST, or so", "T08:00-05:00", "8:00 a.m. EST"},
		{"at 8 a.m. Eastern Standard Time, or so", "T08:00", "8 a.m. Eastern Standard Time"},
		{"at 10:30 GMT", "T10:30Z", "10:30 GMT"},
		{"at 6 p.m. (CEST) in Orla", "T18:00+02:00", "6 p.m. (CEST)"},
		{"at 1400 GMT", "T14:00Z", "1400 GMT"},
		{"at 1400 hours", "T14:00", "1400 hours"},
		{"until 23:59:30 there", "T23:59", "23:59:30"},
		{"at 7.45 p.m. there", "T19:45", "7.45 p.m."},
		{"by noon there", "T12:00", "noon"},
		{"at midnight local time", "T00:00", "midnight local time"},
		{"at 5 o’clock", "T05:00", "5 o’clock"},
		{"at eight o'clock", "T08:00", "eight o'clock"},
		{"at 13 p.m. there", "", ""},
		{"at 2400 GMT", "T24:00Z", "2400 GMT"},
		{"at 2410 GMT", "", ""},
		{"at 24:10 there", "", ""},
		{"at 10:75 there", "", ""},
		{"won 3:15 to 2", "", ""},
		{"in 2:05.3 there", "", ""},
		{"saw High Noon there", "", ""},
		{"at 14 there", "", ""},
		{"in 1998 there", "", ""},
	} {
		a := article.Parse("They came " + test.text + ".")
		s := token.Read(a).Sentences[0]
		iso, words := "", ""
		for i := s.First; i < s.Limit && iso == ""; i++ {
			var end int
			if iso, end = clock.Read(s, i); end > 0 {
				words = s.Text.Words(i, end)
			}
		}
		if iso != test.iso || words != test.words {
			t.Errorf("%s\n got %s %q\nwant %s %q", test.text, iso, words, test.iso, test.words)
		}
	}
}
