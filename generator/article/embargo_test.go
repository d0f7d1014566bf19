package article

import (
	"strings"
	"testing"
	"time"

	"newsbrief/generator/embargo"
)

const unlifted = "\n\nThe minister of Orla is to resign, people close to her said. She has held office for nine years.\n"

func TestEmbargo(t *testing.T) {
	const unread = ""
	tests := []struct{ notice, until string }{
		{"EMBARGOED UNTIL 06:00 GMT, 1 December 2030", "2030-12-01T06:00:00Z"},
		{"Embargo: 2030-12-01T06:00:00Z", "2030-12-01T06:00:00Z"},
		{"Embargo: 2030-12-01T06:00+02:00", "2030-12-01T04:00:00Z"},
		{"*** Embargoed until Sunday, December 1st, 2030 at 6 a.m. UTC ***", "2030-12-01T06:00:00Z"},
		{"STRICTLY EMBARGOED FOR RELEASE UNTIL 00.01 HRS GMT ON 1 DECEMBER 2030", "2030-12-01T00:01:00Z"},
		{"NOT FOR PUBLICATION BEFORE 0600 UTC+2 1 Dec 2030.", "2030-12-01T04:00:00Z"},
		{"Not for publication or broadcast before 12:01 a.m. (GMT-05:30) Dec. 1, 2030", "2030-12-01T05:31:00Z"},
		{"Under embargo until 1 December 2030, 23:30 -0500", "2030-12-02T04:30:00Z"},
		{"PRESS RELEASE - EMBARGOED UNTIL 11pm GMT 1 December 2030", "2030-12-01T23:00:00Z"},
		{"This press release is embargoed until 0600Z on 1 December 2030", "2030-12-01T06:00:00Z"},
		{"FOR RELEASE AFTER 06:00 GMT, 1 December 2030", "2030-12-01T06:00:00Z"},
		{"Status: embargoed until 1 December 2030", "2030-12-01"},
		{"Embargo: 1 December 2030", "2030-12-01"},
		{"HOLD FOR RELEASE 2030-12-01", "2030-12-01"},
		{"EMBARGOED UNTIL 06:00 GMT\non 1 December 2030", "2030-12-01T06:00:00Z"},
		{"EMBARGOED UNTIL 1 December 2030\nat 06:00 GMT", "2030-12-01T06:00:00Z"},
		{"EMBARGOED UNTIL:\nSunday, 1 December 2030", "2030-12-01"},
		{"HOLD FOR RELEASE\n\nNot for publication before 1 December 2030", "2030-12-01"},

		{"HOLD FOR RELEASE", unread},
		{"EMBARGOED", unread},
		{"Embargo: 10:00", unread},
		{"Embargoed until the minister has spoken", unread},
		{"Embargoed until 6 a.m. EST, 1 December 2030", unread},
		{"Embargoed until 06:00 CET, 1 December 2030", unread},
		{"Embargoed until 06:00, 1 December 2030", unread},
		{"Embargoed until 06:00 GMT, 1 December", unread},
		{"Embargoed until 06:00 GMT (01:00 EST), 1 December 2030", unread},
		{"Embargoed until 06:00 GMT/BST, 1 December 2030", unread},
		{"Embargoed until 12 a.m. GMT, 1 December 2030", unread},
		{"Embargoed until 24:00 GMT, 1 December 2030", unread},
		{"Embargoed until midnight GMT, 1 December 2030", unread},
		{"Embargoed until Monday, 1 December 2030", unread}, // a Sunday
		{"Embargoed until 01.12.2030", unread},
		{"Embargoed until 12/01/2030", unread},
		{"Embargo: 2030-12-01T06:00", unread},
		{"Embargoed until 1 December 1030", unread},
		{"Embargoed until 31 November 2030", unread},
		{"Embargoed until 1 December 2030 or 2 December 2030", unread},
		{"Embargo: 1 December 2030\n\nNot for release before 2 December 2030", unread},
		{"Embargo: 1 December 2030\n\nNot for release before the vote", unread},
		{"Orla Institute | Embargoed until 1 December 2030", unread},
		{"EMBARGOED\n1 December 2029", unread}, // the date of the text
		{"EMBARGOED UNTIL 1 December 2030,\nthe day of the vote", unread},
		{"EMBARGOED UNTIL 1 December 2030\n06:00 EST", unread},
		{"EMBARGOED UNTIL 1 December 2030\nat noon", unread},
	}
	for _, tt := range tests {
		a := Parse(tt.notice + unlifted)
		if got := moment(a.Embargo); got != tt.until || a.Embargo.Notice == "" || !strings.HasPrefix(fold(strings.ReplaceAll(tt.notice, "\n\n", "; ")), a.Embargo.Notice) {
			t.Errorf("%q: notice %q until %q, want %q", tt.notice, a.Embargo.Notice, got, tt.until)
		}
		if len(a.Body()) != 1 || a.Blocks[0].Kind != Embargo {
			t.Errorf("%q: blocks\n%s", tt.notice, listBlocks(a))
		}
	}
}

// moment writes when a hold ends.
func moment(h embargo.Hold) string {
	switch {
	case h.Until.IsZero():
		return ""
	case h.AllDay:
		return h.Until.Format(time.DateOnly)
	}
	return h.Until.Format(time.RFC3339)
}

// TestEmbargoBelow finds a notice that does not stand at the top.
func TestEmbargoBelow(t *testing.T) {
	for _, text := range []string{
		"Minister to resign\n\nEMBARGOED UNTIL 1 December 2030." + unlifted,
		"Rain fell in Orla.\n\nEmbargoed until 1 December 2030." + unlifted,
		"Rain fell in Orla." + strings.Repeat("\n\nIt fell again on Monday.", 20) + "\n\nNote: embargoed until 1 December 2030",
	} {
		if a := Parse(text); moment(a.Embargo) != "2030-12-01" {
			t.Errorf("%q: embargo %+v", text, a.Embargo)
		}
	}
}

// TestNoEmbargo reads texts that only speak of one, and notices that set none.
func TestNoEmbargo(t *testing.T) {
	for _, text := range []string{
		"Embargo on Vend lifted",
		"Embargo to end on 1 December 2030",
		"Embargo for Vend tin until 2031",
		"Embargoed goods found in Orla",
		"Press embargo angers Orla",
		"An embargo until 1 December 2030 was agreed in Orla, the mayor said.",
		"The report, which was under embargo until 6 May, says that Orla sinks.",
		"The report on the old bridge in the north of Orla had been\nembargoed until 1 December 2030.",
		"Embargoed until Monday, the long report says that Orla is\nsinking into the sea.",
		"Rain fell in Orla.\n\nEmbargo until 2031, report says.",
		"FOR IMMEDIATE RELEASE",
		"For release: immediate",
		"Embargo: none",
		"No embargo",
	} {
		if a := Parse(text + unlifted); a.Embargo != (embargo.Hold{}) {
			t.Errorf("%q: embargo %+v", text, a.Embargo)
		}
	}
}
