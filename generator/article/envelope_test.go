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
		{"Embargo: none", Slug, nil},
		{"Press release", Slug, nil},
		{"For release of prisoners, Vend wants tin", Headline, nil},
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

// TestBylineTakesNoProse reads lines that look like a byline and are the text's own.
func TestBylineTakesNoProse(t *testing.T) {
	tests := []struct{ text, body string }{
		{"PORT ELLEN, Norland, Aug. 28, 2025 (Norland News) - The harbor bridge opened to\ncars on Thursday.", "The harbor bridge opened to cars on Thursday."},
		{"PORT ELLEN, Norland (Norland News) - The harbor bridge in the north of\nOrla opened on Thursday.", "The harbor bridge in the north of Orla opened on Thursday."},
		{"Ana Lind, reporter and member of the council of Orla, was\nelected on Monday.", "Ana Lind, reporter and member of the council of Orla, was elected on Monday."},
		{"The mayor gave her thanks to the old town's bridge\nby Jane Doe, Chief Engineer", "The mayor gave her thanks to the old town's bridge by Jane Doe, Chief Engineer"},
	}
	for _, tt := range tests {
		a := Parse(tt.text)
		got := ""
		for _, b := range a.Body() {
			got += fold(b.Span.Of(a.Text))
		}
		if got != tt.body || len(a.Authors) > 0 {
			t.Errorf("%q:\n got %q, authors %q\nwant %q", tt.text, got, a.Authors, tt.body)
		}
	}
	const byline = "Orla closes bridge\nJane Doe, Staff Writer, Aug. 28, 2025\n\nThe council voted to close it on Monday, by nine to two."
	if a := Parse(byline); !slices.Equal(a.Authors, []string{"Jane Doe"}) || a.Blocks[1].Kind != Byline {
		t.Errorf("%q: authors %q, want Jane Doe", byline, a.Authors)
	}
}

// TestMail reads a text as a mail brings it: nothing of its header is published.
func TestMail(t *testing.T) {
	const text = `-----Original Message-----
From: Jane Doe <jane@orla.example>
Sent: Thursday, August 28, 2025 10:30 AM
To: Desk <desk@vend.example>; Jon Roe <jon@vend.example>,
  night@vend.example
Cc:
Reply-To: press@orla.example
Subject: Fwd: Re: Orla closes its oldest bridge

The council of Orla voted on Monday to close the bridge.
`
	a := Parse(text)
	if want := "Orla closes its oldest bridge"; a.Title != want || a.TitleDerived || day8601(a.Date) != "2025-08-28" {
		t.Errorf("title %q, derived %v, date %v; want %q of 2025-08-28", a.Title, a.TitleDerived, a.Date, want)
	}
	if body := a.Body(); len(body) != 1 || len(a.Authors) > 0 {
		t.Errorf("authors %q and body\n%s", a.Authors, listBlocks(a))
	}
	a = Parse("Date: Thu, 28 Aug 2025 10:30:00 +0200\nFrom: jane@orla.example\n\nRain fell in Orla.")
	if day8601(a.Date) != "2025-08-28" || len(a.Body()) != 1 {
		t.Errorf("date %v and blocks\n%s", a.Date, listBlocks(a))
	}
}

func TestEndMark(t *testing.T) {
	for _, mark := range []string{"-30-", "- 30 -", "###", "# # #", "(ENDS)", "ENDS", "Ends", "--END--", "(END)", "(Ends)", "— END —", "/ends", "NNNN"} {
		a := Parse("Rain fell in Orla.\n\n" + mark + "\n\nPress office, Orla")
		if len(a.Blocks) != 3 || a.Blocks[1].Kind != EndMark || a.Blocks[2].Kind != Note {
			t.Errorf("%q: blocks %v, want a paragraph, an end mark and a note", mark, a.Blocks)
		}
	}
	for _, mark := range []string{"Reuter", " REUTER", "Reuters &#3;", "&#3;", "REUTER\n&#3;"} {
		a := Parse("    Rain fell in Orla, the office said.\n    It fell again on Monday.\n" + mark)
		if a.Blocks[1].Kind != Paragraph || a.Blocks[2].Kind != EndMark {
			t.Errorf("%q: blocks %v, want two paragraphs and an end mark", mark, a.Blocks)
		}
	}
	for _, line := range []string{"30", "End of the line", "The end", "#", "***"} {
		a := Parse("Rain fell in Orla.\n\n" + line + "\n\nIt fell again on Monday.")
		if a.Blocks[1].Kind == EndMark {
			t.Errorf("%q is an end mark", line)
		}
	}
}
