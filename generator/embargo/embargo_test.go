package embargo

import (
	"testing"
	"time"
)

func TestUntil(t *testing.T) {
	tests := []struct {
		notice, until string // "" when it names none, "?" when it is in doubt
	}{
		{"EMBARGOED UNTIL 06:00 GMT, 1 December 2030", "2030-12-01T06:00:00Z"},
		{"Embargo: 2030-12-01T06:00+02:00", "2030-12-01T04:00:00Z"},
		{"Not for publication before 11pm (GMT-05:30) Dec. 1, 2030", "2030-12-02T04:30:00Z"},
		{"Embargo: 1 December 2030", "2030-12-01"},
		{"HOLD FOR RELEASE", ""},
		{"Embargoed until the minister has spoken", "?"},
		{"Embargoed until 06:00 EST, 1 December 2030", "?"},
		{"Embargoed until 06:00 GMT", "?"},
		{"Embargoed until 06:00 GMT, 1 December", "?"},
		{"Embargoed until 1 or 2 December 2030", "?"},
		{"Embargoed until 01.12.2030", "?"},
		{"Embargoed until 12/31/2030", "?"},
		{"Embargoed until Monday, 1 December 2030", "?"}, // a Sunday
	}
	for _, tt := range tests {
		until, allDay, ok := Until(tt.notice)
		got := until.Format(time.RFC3339)
		switch {
		case !ok:
			got = "?"
		case until.IsZero():
			got = ""
		case allDay:
			got = until.Format(time.DateOnly)
		}
		if got != tt.until {
			t.Errorf("%q: %q, want %q", tt.notice, got, tt.until)
		}
	}
}

func TestFormOf(t *testing.T) {
	for s, want := range map[string]Form{
		"EMBARGOED UNTIL 06:00 GMT, 1 December 2030":       Bare,
		"Embargoed until the minister has spoken":          Worded,
		"Orla Institute | Embargoed until 1 December 2030": Within,
		"FOR IMMEDIATE RELEASE":                            None,
		"Embargo: none":                                    None,
		"Embargo on Vend lifted":                           None,
	} {
		if got := FormOf(s); got != want {
			t.Errorf("%q: %d, want %d", s, got, want)
		}
	}
}

func FuzzUntil(f *testing.F) {
	for _, s := range []string{"", "Embargo: 2030-12-01T06:00Z", "1 p.m. UTC+14:00 Sun 1 Dec 2030", "\xff00:00Z", "+ / -05:00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		until, allDay, ok := Until(s)
		switch {
		case !ok && !until.IsZero(), allDay && until.IsZero():
			t.Fatalf("until %v, all day %v, ok %v", until, allDay, ok)
		case !until.IsZero() && (until.Year() < 2000 || until.Year() > 3000 || until.Location() != time.UTC):
			t.Fatalf("until %v", until)
		case allDay && until != until.Truncate(24*time.Hour):
			t.Fatalf("all day from %v", until)
		}
	})
}
