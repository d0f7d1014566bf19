package article

import (
	"strings"
	"testing"
)

func TestTitle(t *testing.T) {
	tests := []struct{ lead, title string }{
		// who says it is dropped
		{"The two towns are ready to share water, Orla Mayor Eva Lind said.", "Two towns ready to share water"},
		{"Rents in Orla rose by a third in five years, according to the Vend Institute.", "Rents in Orla rose by a third in five years"},
		{"According to a report by the Vend Institute, rents in the capital rose by a third.", "Rents in the capital rose by a third"},
		{"President Ana Reyes said on Thursday that ferries between the islands will sail again in March.", "Ferries between the islands to sail again in March"},
		{"The Orla city council said on Monday it would close the Dunmar bridge for repairs that could last two years.", "Orla city council to close the Dunmar bridge"},
		{"“We will not leave this valley,” the mayor of Tesk told reporters on Monday, adding that all were welcome.", "“We will not leave this valley”"},
		{"Prices are, the bank said, likely to rise again in the autumn.", "Prices likely to rise again in the autumn"},
		{"According to the radio, quoting the army of Vend, the border has been closed for a week.", "Border closed for a week"},
		{"With its new bridge almost complete, Orla announced on Monday that ferries will stop in May.", "Ferries to stop in May"},
		{"A court has found that the mayor broke the law.", "Court has found that the mayor broke the law"},
		{"The union has learned that, according to a plan, the port of Orla will be sold.", "Port of Orla to be sold"},
		// what leads to the main clause is dropped, and what is said beside it
		{"After two years of talks, nine countries agreed to tax digital services where they are used.", "Nine countries agreed to tax digital services where they are used"},
		{"In Orla, Dunmar and Tesk, thousands of teachers went on strike on Monday over pay.", "Thousands of teachers went on strike over pay"},
		{"Vend, the world's largest producer of tin, has seen its exports fall by 12.5 percent.", "Vend has seen its exports fall by 12.5 percent"},
		{"The mayor, Eva Lind, resigned on Monday.", "Mayor Eva Lind resigned"},
		{"Orla, Vend and Tesk signed a treaty on Monday.", "Orla, Vend and Tesk signed a treaty"},
		// the rest is cut where a clause ends
		{"The government is considering a plan to raise the pension age to 67, a move that unions have vowed to fight.", "Government considering a plan to raise the pension age to 67"},
		{"Vend's parliament on Tuesday passed a law that bans smoking in parks, playgrounds and outdoor restaurants.", "Vend's parliament passed a law that bans smoking in parks"},
		{"Tesk United beat Orla City 3-1 on Saturday to move top of the league, with Ben Hale scoring twice.", "Tesk United beat Orla City 3-1 to move top of the league"},
		{"Maria Doe, a nurse who treated patients during the floods, won the national prize for civic courage.", "Maria Doe won the national prize for civic courage"},
		{"The prime minister has been accused of misleading parliament over the cost of the new railway, which has tripled.", "Prime minister accused of misleading parliament"},
		{"The harbor office is to close, the valley road is partly flooded.", "Harbor office to close, the valley road is partly flooded"},
		// what stands stays
		{"The Hague will host the talks.", "The Hague to host the talks"},
		{"A third of voters stayed at home.", "A third of voters stayed at home"},
		{"iPhone maker Pome plans a factory in Vend.", "iPhone maker Pome plans a factory in Vend"},
		{"What happens when a town runs out of water?", "What happens when a town runs out of water?"},
		{"police arrested a man", "Police arrested a man"},
		{"He is expected in Orla.", "He is expected in Orla"},
		{"To be or not to be", "To be or not to be"},
		{"- rain fell in Orla", "Rain fell in Orla"},
		// and without letters there is what there is
		{"30 : 15 !", "30 : 15 !"},
		{strings.Repeat("雨", 200), strings.Repeat("雨", 120)},
		{"", ""},
	}
	for _, tt := range tests {
		a := Parse(tt.lead)
		if a.Title != tt.title || a.TitleDerived != (tt.title != "") {
			t.Errorf("%q\n got %q\nwant %q", tt.lead, a.Title, tt.title)
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
