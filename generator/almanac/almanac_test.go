package almanac_test

import (
	"testing"
	"time"

	"newsbrief/generator/almanac"
)

// Friday 29 August 2025 lies in the 35th week and the third quarter.
func TestUnits(t *testing.T) {
	friday := almanac.Date(2025, 8, 29)
	for _, test := range []struct {
		unit             almanac.Unit
		this, last, next string
	}{
		{almanac.Day, "2025-08-29", "2025-08-28", "2025-08-30"},
		{almanac.Week, "2025-W35", "2025-W34", "2025-W36"},
		{almanac.Weekend, "2025-08-30/2025-08-31", "2025-08-23/2025-08-24", "2025-09-06/2025-09-07"},
		{almanac.Month, "2025-08", "2025-07", "2025-09"},
		{almanac.Quarter, "2025-07-01/2025-09-30", "2025-04-01/2025-06-30", "2025-10-01/2025-12-31"},
		{almanac.Half, "2025-07-01/2025-12-31", "2025-01-01/2025-06-30", "2026-01-01/2026-06-30"},
		{almanac.Year, "2025", "2024", "2026"},
		{almanac.Decade, "202", "201", "203"},
		{almanac.Century, "20", "19", "21"},
	} {
		p := test.unit.Of(friday)
		for _, x := range []struct {
			n    int
			want string
		}{{0, test.this}, {-1, test.last}, {1, test.next}} {
			if got := p.Plus(x.n).String(); got != x.want {
				t.Errorf("%d from %v is %s, want %s", x.n, p, got, x.want)
			}
		}
	}
}

func TestHolidays(t *testing.T) {
	for _, test := range []struct {
		name string
		year int
		want string
	}{
		{"easter", 1961, "1961-04-02"}, {"easter", 2024, "2024-03-31"}, {"easter", 2038, "2038-04-25"}, {"good friday", 2021, "2021-04-02"},
		{"thanksgiving", 2012, "2012-11-22"}, {"thanksgiving", 2013, "2013-11-28"}, {"memorial day", 2025, "2025-05-26"},
		{"election day", 2016, "2016-11-08"}, {"christmas", 1989, "1989-12-25"}, {"black monday", 2000, "1987-10-19"},
	} {
		if got := almanac.Holidays[test.name].In(test.year).Format(time.DateOnly); got != test.want {
			t.Errorf("%s of %d is %s, want %s", test.name, test.year, got, test.want)
		}
	}
}

func TestSpoken(t *testing.T) {
	for _, test := range []struct{ value, want string }{
		{"2025-08-28", "28 August 2025"}, {"2025-08-28T14:00Z", "28 August 2025"}, {"2025-08", "August 2025"}, {"2025", "2025"}, {"199", "1990s"},
		{"2025-W01", "week of 30 December 2024"}, {"2025-W35", "week of 25 August 2025"},
		{"2025-08-31/2025-09-01", "31 August to 1 September 2025"}, {"2025-12-31/2026-01-02", "31 December 2025 to 2 January 2026"},
		{"2025-08-03/2025-08-05", "3 to 5 August 2025"}, {"2025-01-01/2025-06-30", "first half of 2025"}, {"2025-07-01/2025-09-30", "third quarter of 2025"},
		{"1990-01-01/1992-12-31", "1990 to 1992"}, {"2025-02-01/2025-05-31", "February to May 2025"},
		{"XXXX-08-28", ""}, {"../2025-08-28", ""}, {"2025-08-28/..", ""}, {"T14:00", ""}, {"2025-22", ""}, {"", ""},
	} {
		if got := almanac.Spoken(test.value); got != test.want {
			t.Errorf("%s is told as %q, want %q", test.value, got, test.want)
		}
	}
}
