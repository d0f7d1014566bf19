package headline

import (
	"strings"
	"testing"
)

func TestFromLead(t *testing.T) {
	tests := []struct{ lead, want string }{
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
		// but not of a claim
		{"The owner of the mine has claimed that the dam was safe.", "The owner of the mine has claimed that the dam was safe"},
		{"The union alleges that the port of Orla was sold in secret to a bank.", "The union alleges that the port of Orla was sold"},
		{"The dam has burst, according to an Internet posting.", "The dam has burst, according to an Internet posting"},
		{"The old dam above Tesk has burst and two villages are flooded, according to an Internet posting.",
			"According to an Internet posting, the old dam above Tesk has burst"},
		{"The owner of the old tin mine above the village of Tesk knew for years that its dam could burst, a former engineer claimed on Monday.",
			"Former engineer claimed the owner of the old tin mine above the village of Tesk knew for years"},
		{"Eva Lind is said to be ready to leave Orla.", "Eva Lind is said to be ready to leave Orla"},
		{"The bank was robbed, the mayor claimed on Monday.", "The bank was robbed, the mayor claimed on Monday"},
		{"The storm claimed nine lives, the mayor said.", "Storm claimed nine lives"},
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
		// not before its verb, nor in its predicate, though the headline be longer
		{"The U.S. Food and Drug Administration and its counterpart in Vend have approved a new treatment for a rare disease of the blood.",
			"U.S. Food and Drug Administration and its counterpart in Vend have approved a new treatment"},
		{"Two of the three climbers missing since Saturday on the north face of Mount Tesk were found alive on Monday, rescuers said.",
			"Two of the three climbers missing since Saturday on the north face of Mount Tesk found alive"},
		{"An explosion at a fireworks factory on the outskirts of Dunmar killed at least six people and injured 20 others on Monday.",
			"Explosion at a fireworks factory on the outskirts of Dunmar killed at least six people"},
		{"Scientists say a warm current that has shaped the weather of the islands for 8,000 years is slowing faster than models had predicted.",
			"Warm current slowing faster than models had predicted"},
		// what tells who or what the subject is goes when the verb comes late
		{"The death toll from the floods that swept through the valley of the river Tesk last week rose to 112 on Tuesday, officials said.",
			"Death toll from the floods rose to 112"},
		{"A 45-year-old man who was pulled from the rubble of a collapsed house in Tesk three days after the quake has died in hospital.",
			"45-year-old man has died in hospital"},
		{"Orla, a town of 4,000 people, where ferries stop twice a day, voted on Monday to close its harbor.", "Orla voted to close its harbor"},
		{"The firm, which makes widgets, said sales in the first quarter rose 4 percent to $2.1 billion, helped by demand in Vend.",
			"Sales in the first quarter rose 4 percent to $2.1 billion"},
		{"The minister for transport, who has been under pressure since May, told parliament on Tuesday that she would not resign.",
			"Minister for transport told parliament that she would not resign"},
		{"Nine months after the fire that destroyed the market of Dunmar, traders are still waiting for money.", "Traders are still waiting for money"},
		// brackets and ages go
		{"Eva Lind (born 5 May 1950 in Orla) is a writer.", "Eva Lind is a writer"},
		{"Ana Dahl, 45, and her brother Jon, 39, were charged on Friday with the murder of their neighbor.",
			"Ana Dahl and her brother Jon charged with the murder of their neighbor"},
		// but what happened is kept when it fits without its place
		{"At least four people were killed and 23 injured when a bus skidded off a mountain road near Sella on Tuesday, officials said.", "At least four people killed and 23 injured when bus skidded"},
		{"Two people died after a boat capsized off the coast of Vend early on Sunday, police said.", "Two people died after a boat capsized off the coast of Vend"},
		{"The old theater of Tesk was closed on Monday after a part of its roof fell on the stage.", "Old theater of Tesk closed after a part of its roof fell"},
		{"Police arrested 14 people on Monday after protests against a rise in bus fares turned violent in the capital.", "Police arrested 14 people after protests against a rise"},
		{"Eva Lind was on Monday elected as mayor of Orla, the town that she had left as a child, by nine to two.", "Eva Lind elected as mayor of Orla"},
		{"Thousands of people have now signed up as volunteers such as the old harbor of Orla had never seen.", "Thousands of people have now signed up as volunteers"},
		// and it ends neither with a preposition nor with a conjunction
		{"He went to", "He went"},
		{"Nine in", "Nine"},
		{"Port and Trade and Rail and Road and Mail and Press and Board", "Port and Trade and Rail and Road and Mail and Press and Board"},
		// what stands stays
		{"The Hague will host the talks.", "The Hague to host the talks"},
		{"A third of voters stayed at home.", "A third of voters stayed at home"},
		{"iPhone maker Pome plans a factory in Vend.", "iPhone maker Pome plans a factory in Vend"},
		{"What happens when a town runs out of water?", "What happens when a town runs out of water?"},
		{"police arrested a man", "Police arrested a man"},
		{"He is expected in Orla.", "He is expected in Orla"},
		{"To be or not to be", "To be or not to be"},
		// and without letters there is what there is
		{"30 : 15 !", "30 : 15 !"},
		{strings.Repeat("雨", 200), strings.Repeat("雨", 120)},
		{"", ""},
	}
	for _, tt := range tests {
		if got := FromLead(tt.lead); got != tt.want {
			t.Errorf("%q\n got %q\nwant %q", tt.lead, got, tt.want)
		}
	}
}
