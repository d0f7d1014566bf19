package day

import (
	"testing"
	"time"
	"unicode/utf8"
)

func TestLeading(t *testing.T) {
	tests := []struct{ text, day, rest string }{
		{"2025-08-28", "2025-08-28", ""},
		{"2025/8/28, Orla", "2025-08-28", ", Orla"},
		{"2025-08-28T10:30:00Z Orla", "2025-08-28", " Orla"},
		{"Aug. 28", "XXXX-08-28", ""},
		{"Aug 28 (Wire)", "XXXX-08-28", " (Wire)"},
		{"AUGUST 28th, 2025 -", "2025-08-28", " -"},
		{"MArch 2 -", "XXXX-03-02", " -"},
		{"March2", "XXXX-03-02", ""},
		{"March 2-The", "XXXX-03-02", "-The"},
		{"Feb. 29", "XXXX-02-29", ""},
		{"28 Aug 2025", "2025-08-28", ""},
		{"28th of August", "XXXX-08-28", ""},
		{"26-Feb-1987", "1987-02-26", ""},
		{"28.08.2025", "2025-08-28", ""},
		{"2/26 -", "XXXX-02-26", " -"},
		{"26/2/1987", "1987-02-26", ""},
		{"3/3", "XXXX-03-03", ""},
		{"Sept 3, 25 people", "XXXX-09-03", ", 25 people"},

		{text: "2/3"},
		{text: "2/26/87"},
		{text: "1/2/34567"},
		{text: "Feb 30"},
		{text: "Feb. 29, 2025"},
		{text: "Marh 2"},
		{text: "March"},
		{text: "March 2nds"},
		{text: "March 200"},
		{text: "Marching 2"},
		{text: "2 Marchers"},
		{text: "32 March"},
		{text: ""},
	}
	for _, tt := range tests {
		d, n, ok := Leading(tt.text)
		if d.String() != tt.day || ok != (tt.day != "") || tt.text[n:] != tt.rest && ok || !ok && n != 0 {
			t.Errorf("%q: %v with %q behind, %v; want %s with %q", tt.text, d, tt.text[n:], ok, tt.day, tt.rest)
		}
	}
}

func TestNear(t *testing.T) {
	tests := []struct {
		day  Day
		to   string
		want string
	}{
		{Day{0, 3, 1}, "1991-03-02", "1991-03-01"},
		{Day{0, 12, 31}, "1992-01-01", "1991-12-31"},
		{Day{0, 1, 1}, "1991-12-31", "1992-01-01"},
		{Day{0, 2, 29}, "2025-03-01", "2024-02-29"},
		{Day{0, 2, 29}, "1990-03-01", "XXXX-02-29"}, // no such day in three years
		{Day{2024, 3, 1}, "1991-03-02", "2024-03-01"},
		{Day{}, "1991-03-02", ""},
	}
	for _, tt := range tests {
		to, err := time.Parse(time.DateOnly, tt.to)
		if err != nil {
			t.Fatal(err)
		}
		if got := tt.day.Near(to).String(); got != tt.want {
			t.Errorf("%v near %s is %s, want %s", tt.day, tt.to, got, tt.want)
		}
	}
	if got := (Day{0, 3, 1}).Near(time.Time{}).String(); got != "XXXX-03-01" {
		t.Errorf("a year was guessed: %s", got)
	}
}

func TestLeadingWeekday(t *testing.T) {
	for s, n := range map[string]int{"Sunday, March 1": 8, "SUN. March 1": 5, "Thurs": 5, "Sundays": 0, "Monk": 0, "": 0} {
		if got := LeadingWeekday(s); got != n {
			t.Errorf("%q: %d bytes, want %d", s, got, n)
		}
	}
}

// FuzzLeading holds that a day is one of the calendar, and that it is read alike with
// a blank and more behind it.
func FuzzLeading(f *testing.F) {
	for _, s := range []string{"", "2025-08-28T10:30", "Aug. 28th, 2025", "28 of Aug", "26-Feb-1987", "1/31/2000", "3.4.2000", "\xff1 may"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, n, ok := Leading(s)
		if !ok {
			if n != 0 || d != (Day{}) {
				t.Fatalf("%v of %d bytes, and none", d, n)
			}
			return
		}
		if n < 3 || n > len(s) || !d.valid() || utf8.ValidString(s) && !utf8.ValidString(s[n:]) {
			t.Fatalf("%+v of %d bytes", d, n)
		}
		if d.Year != 0 {
			if again, m, ok := Leading(d.String()); !ok || again != d || m != len("2006-01-02") {
				t.Fatalf("%v is read as %v", d, again)
			}
		}
		if again, m, _ := Leading(s[:n] + " | and more"); again != d || m != n {
			t.Fatalf("%q is %v, %d bytes; alone %v, %d", s, d, n, again, m)
		}
	})
}
