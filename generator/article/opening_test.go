package article

import (
	"slices"
	"strings"
	"testing"
	"time"
)

// TestOpening reads the first lines of stories, with what stands before the dateline.
func TestOpening(t *testing.T) {
	const lead = "The council voted on Monday to\nclose the bridge, which was built in 1911."
	tests := []struct {
		text, place string
		authors     []string
	}{
		{"By Ann Bell, Reuters    LONDON, March 2 - ", "LONDON", []string{"Ann Bell"}},
		{"By  Ann Bell,  Reuters\n    LONDON, March 2 - ", "LONDON", []string{"Ann Bell"}},
		{"By Ann Bell and Jon Roe, Reuters LONDON, March 2 - ", "LONDON", []string{"Ann Bell", "Jon Roe"}},
		{"By Ann Bell, Reuters Economics Correspondent LONDON, March 2 (Reuters) - ", "LONDON", []string{"Ann Bell"}},
		{"BY ANN BELL, REUTERS NEW YORK, March 2 - ", "NEW YORK", []string{"ANN BELL"}},
		{"By ANN BELL, Orla News Writer PORT ORLA, Vend (ON) _ ", "PORT ORLA", []string{"ANN BELL"}},
		{"by Ann Bell, Reuters\n    LONDON, March 2 - ", "LONDON", []string{"Ann Bell"}},
		{"ORLA TO CLOSE BRIDGE\nBy Ann Bell\nLONDON, March 2 - ", "LONDON", []string{"Ann Bell"}},
		{"Orla to close its bridge\n\n* Council votes nine to two\n* Bridge was built in 1911\n\nBy Ann Bell\n\nLONDON, March 2 (Reuters) - ", "LONDON", []string{"Ann Bell"}},
		{"ORLA TALKS, MARCH 2 - SOURCES\n    VIENNA, March 2 - ", "VIENNA", nil},
		{"ORLA COCOA, MARCH 2 - CLOSE\n\nLONDON, March 2 - ", "LONDON", nil},
		{"GERMANY - Orla wins vote\n\nBONN, March 2 - ", "BONN", nil},
		{"(Adds background) LONDON, March 2 - ", "LONDON", nil},
		{"URGENT\n\nORLA CLOSES BRIDGE\n\n    LONDON, March 2 - ", "LONDON", nil},
		{"ORLA CLOSES BRIDGE\n\n&lt;&lt;\n\n    LONDON, March 2 - ", "LONDON", nil},
		{"- LONDON, March 2 - ", "LONDON", nil},
		{"* LONDON, March 2 - ", "LONDON", nil},
		{" 2-MAR-1991 15:01:01.79\n\nORLA CLOSES BRIDGE\n    LONDON, March 2 - ", "LONDON", nil},
		{"\x02    LONDON, March 2 - ", "LONDON", nil},
		{"ORLA CLOSES BRIDGE\r\n    LONDON,\r\nMarch 2 - ", "LONDON", nil},
		{"ORLA CLOSES BRIDGE\n\n    LONDON, March 2\n\n", "LONDON", nil},
	}
	for _, tt := range tests {
		a := ParseDated(tt.text+lead, time.Date(1991, 3, 4, 0, 0, 0, 0, time.UTC))
		if d := a.Dateline; d.Place != tt.place || d.Date.String() != "1991-03-02" && strings.Contains(tt.text, "arch") || !slices.Equal(a.Authors, tt.authors) {
			t.Errorf("%q: %+v, authors %q\n%s", tt.text, d, a.Authors, listBlocks(a))
		}
		if last := a.Blocks[len(a.Blocks)-1]; fold(last.Span.Of(a.Text)) != fold(lead) || last.Kind != Paragraph {
			t.Errorf("%q: the lead is not by itself\n%s", tt.text, listBlocks(a))
		}
	}
}

// TestNoOpening reads stories that have no dateline.
func TestNoOpening(t *testing.T) {
	for _, text := range []string{
		"U.S. CONSUMER SPENDING ROSE 1.7 PCT IN FEBRUARY",
		"U.S. CONSUMER SPENDING ROSE 1.7 PCT IN FEBRUARY\n\nU.S. consumer spending rose in February, the Commerce Department said.",
		"ORLA BANK <ORB> 1ST QTR NET\n    SHR 32 CTS VS 27 CTS\n    NET 1.2 MLN VS 1.1 MLN",
		"ORLA BANK <ORB> 1ST QTR NET\n    Shr 32 cts vs 27 cts\n    Net 1.2 mln vs 1.1 mln\n    Sales - 1.2 mln vs 1.1 mln\n    NOTE - 1986 net includes gain of 1.2 mln dlrs, or 3 cts a share.",
		"ORLA PRIME RATE\n\nIBM - The company said it would cut prices.\n\nGM - The company said it would not.",
		"Q&A - What the vote means for Orla\n\nThe vote on Monday is the third in a year.",
		"The talks in PORT ORLA, March 2 - the first in a year - failed, the mayor said.",
		"He wrote to the mayor of the old town by the sea, and then he went to\nLONDON, March 2 - the day of the vote - to speak with the council.",
		"By Land and Sea\n\nThe road to Orla is closed.",
		"PHOTO: LONDON, March 2 - The bridge\n\nThe road to Orla is closed.",
	} {
		if a := Parse(text); a.Dateline != (Dateline{}) {
			t.Errorf("%q: %+v", text, a.Dateline)
		}
	}
}
