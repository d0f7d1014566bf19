package dateline

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/day"
)

// FuzzRead holds what is true of every dateline: its parts stand in the text, in
// their order and within its span, what stands behind it has no say in where it ends,
// and nothing behind its reach is looked at.
func FuzzRead(f *testing.F) {
	for _, s := range []string{
		"", " date 2025-08-28 ORLA, Vend, Aug 28 — The", "ORLA/VEND, 3/4 March 2 - 6", "*<&lt;(a) ORLA (Wire - March 2, 2014) - The",
		"'S-ORLA. March 3. WIRE.-", "ORLA -- (A) -- March 2, 1998--The", "ORLA, Marh 2 (", "\xff\xfe, May 5 -", "ORLA,\nVend (", "ORLA, 30 Feb - -- – — The",
		"’", "'", "A.B.C.D. /", "ORLA/X/Y/Z/ - The", "By ORLA, May 5 - The", "ORLA (vend) May 5, 2022 : the", strings.Repeat("A ", 200) + ", May 5 - The",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, ok := Read(s)
		if !ok {
			if d.Trust > 0 {
				t.Fatalf("%+v is trusted, and none", d)
			}
			return
		}
		if d.Start < 0 || d.End <= d.Start || d.End > len(s) || d.End > Reach {
			t.Fatalf("from %d to %d of %d", d.Start, d.End, len(s))
		}
		line := s[d.Start:d.End]
		if d.Place == "" && (d.Agency == "" || d.Preface == day.Day{}) || !strings.HasPrefix(line, d.Place) || strings.TrimSpace(d.Place) != d.Place || strings.ContainsAny(d.Place, "\r\n") {
			t.Fatalf("place %q of %q", d.Place, line)
		}
		if d.Place != "" && !strings.ContainsFunc(d.Place, unicode.IsLetter) || day.Month(d.Place) || day.Weekday(d.Place) || knownAgency(d.Place) {
			t.Fatalf("place %q is none", d.Place)
		}
		whole := folded(line)
		for _, part := range []string{d.Region, d.Agency} {
			for p := range strings.SplitSeq(part, ", ") {
				if !strings.Contains(whole, folded(p)) {
					t.Fatalf("%q is not in %q", p, line)
				}
			}
		}
		if d.Day != (day.Day{}) && (d.Day.Month < 1 || d.Day.Month > 12 || d.Day.Day < 1 || d.Day.Day > 31) || d.Preface != (day.Day{}) && d.Day == (day.Day{}) {
			t.Fatalf("day %v, preface %v", d.Day, d.Preface)
		}
		if utf8.ValidString(s) && !utf8.ValidString(line) {
			t.Fatalf("%q is cut", line)
		}
		if len(s) > Reach { // what is so far behind is of no account
			if more, _ := Read(s + " AND MORE, May 5 - The"); more.Place != d.Place || more.End != d.End {
				t.Fatalf("%+v, with more text %+v", d, more)
			}
		}
	})
}
