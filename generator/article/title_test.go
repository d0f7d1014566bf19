package article

import "testing"

// TestTitle reads texts without a headline: the title is made from the lead.
func TestTitle(t *testing.T) {
	tests := []struct{ name, text, title string }{
		{"the first sentence of a paragraph", "Rain fell in Orla. It fell again.", "Rain fell in Orla"},
		{"behind a dateline", "ORLA, Vend (AN) — The two towns are ready to share water, Mayor Eva Lind said.", "Two towns ready to share water"},
		{"folded", "The mayor,\u00a0 Eva\t Lind, resigned.", "Mayor Eva Lind resigned"},
		{"an item without its marker", "- rain fell in Orla", "Rain fell in Orla"},
		{"a mark glued to its word", "•Trade rises in Orla\n•Tin falls in Vend", "Trade rises in Orla"},
		{"a numbered item", "1. Rain fell in Orla\n2. It fell again", "Rain fell in Orla"},
		{"a paragraph before an item", "- Rain\n\nThe bridge in Orla is closed.", "Bridge in Orla closed"},
		{"no letters", "30 : 15 !", "30 : 15 !"},
		{"nothing", "", ""},
	}
	for _, tt := range tests {
		a := Parse(tt.text)
		if a.Title != tt.title || a.TitleDerived != (tt.title != "") {
			t.Errorf("%s: title %q, derived %v; want %q", tt.name, a.Title, a.TitleDerived, tt.title)
		}
	}
}

func TestHeadline(t *testing.T) {
	const lead = "The council of Orla voted on Monday to close the bridge, which was built in 1911."
	tests := []struct{ name, text, title string }{
		{"a line before the lead", "Orla closes bridge\n\n" + lead, "Orla closes bridge"},
		{"before the dateline", "Orla closes bridge\n\nORLA, Vend (AN) — " + lead, "Orla closes bridge"},
		{"folded", "Orla\u00a0 closes its oldest bridge over \n the river\n\n" + lead, "Orla closes its oldest bridge over the river"},
		{"a question", "Will Orla close its bridge?\n\n" + lead, "Will Orla close its bridge?"},
		{"a quotation", "Mayor: “We close the bridge”\n\n" + lead, "Mayor: “We close the bridge”"},
		{"an abbreviation at its end", "Orla bridge sold to the U.S.\n\n" + lead, "Orla bridge sold to the U.S."},
		{"a label's", "Title: Orla closes bridge.\n\nShort text", "Orla closes bridge."},
		{"a sentence is a lead", "Orla closed its bridge.\n\n" + lead, ""},
		{"no line after the dateline", "ORLA, Vend (AN) — Bridge closed\n\n" + lead, ""},
		{"a quoted sentence is a lead", "“We closed it.”\n\n" + lead, ""},
		{"one line is the text", "Orla closes bridge", ""},
		{"a list has no headline", "- Orla closes bridge\n\n" + lead, ""},
	}
	for _, tt := range tests {
		a := Parse(tt.text)
		if a.TitleDerived != (tt.title == "") || tt.title != "" && a.Title != tt.title {
			t.Errorf("%s: title %q, derived %v; want %q", tt.name, a.Title, a.TitleDerived, tt.title)
		}
	}
}
