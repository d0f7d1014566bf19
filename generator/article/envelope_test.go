package article

import (
	"slices"
	"testing"
)

func TestEnvelope(t *testing.T) {
	tests := []struct {
		line    string
		kind    Kind
		authors []string
	}{
		{"By Jane Doe", Byline, []string{"Jane Doe"}},
		{"By JANE DOE and John Roe, Associated News", Byline, []string{"JANE DOE", "John Roe"}},
		{"Jane Doe, Staff Writer", Byline, []string{"Jane Doe"}},
		{"By Ana de la Cruz, Jon Roe and Eva Lind", Byline, []string{"Ana de la Cruz", "Jon Roe", "Eva Lind"}},
		{"By Jane Doe in Orla", Byline, []string{"Jane Doe"}},
		{"Written by J. K. Doe", Byline, []string{"J. K. Doe"}},
		{"Author: Orla Desk", Byline, []string{"Orla Desk"}},
		{"By Staff Writers", Byline, nil},
		{"By Land and Sea", Headline, nil},
		{"By Friday, the Town Was Dry", Headline, nil},

		{"BC-Orla-Vend,0450", Slug, nil},
		{"AM-Orla-Vend, 1st Ld-Writethru, 0130", Slug, nil},
		{"ZCZC", Slug, nil},
		{"^BC-ORLA-VEND<", Slug, nil},
		{"a0123", Slug, nil},
		{"URGENT", Slug, nil},
		{"UPDATE 2", Slug, nil},
		{"Slug: orla-bridge", Slug, nil},
		{"Source: Orla News", Slug, nil},
		{"FOR IMMEDIATE RELEASE", Slug, nil},
		{"EMBARGOED UNTIL 10:00 GMT, 28 AUGUST 2025", Slug, nil},
		{"Embargo: 10:00", Slug, nil},
		{"Embargo on Vend lifted", Headline, nil},
		{"PM-elect Lind wins Orla", Headline, nil},
		{"Urgent repairs close bridge", Headline, nil},

		{"Thursday, August 28, 2025", Dated, nil},
		{"Published: August 28, 2025 at 10:30 a.m. EDT", Dated, nil},
		{"Orla, 28 August 2025", Dated, nil},
		{"September 11 remembered", Headline, nil},
		{"28 August 2025 – a day to remember", Headline, nil},
		{"Date palms of Orla", Headline, nil},
	}
	for _, tt := range tests {
		a := Parse(tt.line + "\n\nThe council met on Monday to vote on the old bridge in Orla, which is closed.")
		if got := a.Blocks[0]; got.Kind != tt.kind || got.Span.Of(a.Text) != tt.line || !slices.Equal(a.Authors, tt.authors) {
			t.Errorf("%q is %s %q, authors %q; want %s, authors %q", tt.line, got.Kind, got.Span.Of(a.Text), a.Authors, tt.kind, tt.authors)
		}
	}
}

func TestEndMark(t *testing.T) {
	for _, mark := range []string{"-30-", "- 30 -", "###", "# # #", "(ENDS)", "ENDS", "Ends", "--END--", "(END)", "(Ends)", "— END —", "/ends", "NNNN"} {
		a := Parse("Rain fell in Orla.\n\n" + mark + "\n\nPress office, Orla")
		if len(a.Blocks) != 3 || a.Blocks[1].Kind != EndMark || a.Blocks[2].Kind != Paragraph {
			t.Errorf("%q: blocks %v, want a paragraph, an end mark and a paragraph", mark, a.Blocks)
		}
	}
	for _, line := range []string{"30", "End of the line", "The end", "#", "***"} {
		a := Parse("Rain fell in Orla.\n\n" + line + "\n\nIt fell again on Monday.")
		if a.Blocks[1].Kind == EndMark {
			t.Errorf("%q is an end mark", line)
		}
	}
}
