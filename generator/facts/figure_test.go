package facts

import (
	"strings"
	"testing"

	"newsbrief/generator/article"
	"newsbrief/generator/brief"
	"newsbrief/generator/story"
)

// TestFigures holds what is told of one sentence or two in a story of Thursday
// 28 August 2025: label, value and, behind a bar, the evidence.
func TestFigures(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"a hedge at the start", "At least four people were killed in Vend.", "Killed in Vend: at least four people | At least four people were killed in Vend."},
		{"the injured beside the dead", "At least four people were killed and 23 injured when a bus fell.",
			"Casualties: at least four people killed, 23 injured | At least four people were killed and 23 injured when a bus fell."},
		{"some died and some were hurt", "Eight people died and nine were injured.",
			"Casualties: eight people dead, nine injured | Eight people died and nine were injured."},
		{"the year of the number", "Net profit for 2025 rose to 412 million crowns from 388 million crowns in 2024.",
			"Net profit for 2025: 412 million crowns, up from 388 million crowns in 2024 | Net profit for 2025 rose to 412 million crowns from 388 million crowns in 2024"},
		{"and of what it came from", "Net profit rose from 388 million crowns in 2024 to 412 million crowns.",
			"Net profit: 412 million crowns, up from 388 million crowns in 2024 | Net profit rose from 388 million crowns in 2024 to 412 million crowns"},
		{"half of a year not named", "Its revenue fell to 9.8 billion crowns in the first half from 11.2 billion crowns a year earlier.",
			"Revenue, first half: 9.8 billion crowns, down from 11.2 billion crowns a year earlier | Its revenue fell to 9.8 billion crowns in the first half from 11.2 billion crowns a year earlier"},
		{"a level at which it stood", "Its debt stood at 4.1 billion crowns.",
			"Debt: 4.1 billion crowns | Its debt stood at 4.1 billion crowns"},
		{"forecast, the verb", "It forecast revenue of 19 billion crowns for 2026.",
			"Revenue forecast, 2026: 19 billion crowns | It forecast revenue of 19 billion crowns for 2026"},
		{"verbs that need no noun", "A bus fell, killing nine and injuring more than 40, police said.",
			"Casualties: nine killed, more than 40 injured (police) | A bus fell, killing nine and injuring more than 40, police said."},
		{"an estimate", "An estimated 300 residents were evacuated.", "Evacuated: an estimated 300 residents | An estimated 300 residents were evacuated."},
		{"the missing", "Another 41 people were missing.", "Missing: 41 people | Another 41 people were missing."},
		{"a drop from and to", "The bank cut its key rate to 4.25 percent from 4.5 percent.",
			"Key rate: 4.25%, down from 4.5% | The bank cut its key rate to 4.25 percent from 4.5 percent"},
		{"a rise to, from", "The bank raised its key rate from 4.5 percent to 4.75 percent, and said more would follow.",
			"Key rate: 4.75%, up from 4.5% | The bank raised its key rate from 4.5 percent to 4.75 percent"},
		{"a forecast", "The bank expects growth of 1.9 percent this year.",
			"Growth forecast, 2025: 1.9% | The bank expects growth of 1.9 percent this year"},
		{"the range of a forecast", "It gave a forecast of 15.2 to 15.6 billion crowns for 2026.",
			"Forecast, 2026: 15.2 to 15.6 billion crowns | It gave a forecast of 15.2 to 15.6 billion crowns for 2026"},
		{"by how much", "The bank cut its key rate by a quarter point to 3.75 percent from 4 percent on Thursday, its first cut since 2016.",
			"Key rate: 3.75%, down from 4% | The bank cut its key rate by a quarter point to 3.75 percent from 4 percent on Thursday"},
		{"a forecast that was moved", "The bank lowered its inflation forecast for 2025 to 2.3 percent from 2.6 percent.",
			"Inflation forecast, 2025: 2.3%, down from 2.6% | The bank lowered its inflation forecast for 2025 to 2.3 percent from 2.6 percent"},
		{"what is only expected", "It expects the economy to grow 1.1 percent this year. Exports will rise 3 percent.",
			"Exports: will rise 3% | Exports will rise 3 percent"},
		{"what it is compared with", "That is little, compared with a March forecast of 0.9 percent.", ""},
		{"some of the dead", "Three firefighters were among the dead.", ""},
		{"a number that opens a sentence", "Three firefighters were injured.", "Injured: three firefighters | Three firefighters were injured."},
		{"shares", "Shares in Halvar Marine closed up 5.1 percent at 228.50 crowns.",
			"Shares in Halvar Marine: up 5.1% at 228.50 crowns | Shares in Halvar Marine closed up 5.1 percent at 228.50 crowns"},
		{"what it cost", "The bridge over the Elm opened on Wednesday after nine years of work. It cost $40 million, according to the Ministry of Roads.",
			"Cost of the bridge over the Elm: $40 million (Ministry of Roads) | It cost $40 million, according to the Ministry of Roads."},
		{"what it will cost", "The works will cost about €6.2 million.", "Cost of the works: about €6.2 million | The works will cost about €6.2 million"},
		{"whose, by its", "Norway has seen its exports to Vend grow 3 percent year-on-year to $4 million.",
			"Norway’s exports to Vend: $4 million, up 3% year-on-year | Norway has seen its exports to Vend grow 3 percent year-on-year to $4 million"},
		{"whose, with an apostrophe", "In May, Norway's exports fell 3 percent.",
			"Norway’s exports, May 2025: down 3% | In May, Norway's exports fell 3 percent"},
		{"its is not certain", "Norway told Sweden that its exports fell 3 percent.",
			"Exports: down 3% (Norway) | Norway told Sweden that its exports fell 3 percent"},
		{"long ago", "Exports rose 5 percent in 2019.", ""},
		{"whose, of a rival", "Its rival Orbis's sales fell to 4.9 billion crowns.", ""},
		{"whose, with a word between", "Orbis Marine’s quarterly sales fell to 4.9 billion crowns.",
			"Orbis Marine’s quarterly sales: 4.9 billion crowns | Orbis Marine’s quarterly sales fell to 4.9 billion crowns"},
		{"among some", "Support rose to 38 percent among farmers.",
			"Support: rose to 38% among farmers | Support rose to 38 percent among farmers"},
		{"a part of a name", "Net profit at its Polish unit rose to 40 million crowns.",
			"Net profit at its Polish unit: 40 million crowns | Net profit at its Polish unit rose to 40 million crowns"},
		{"a part of a name, with its owner", "Its exports to China's coast rose 4 percent.",
			"Exports to China’s coast: up 4% | Its exports to China's coast rose 4 percent"},
		{"a party", "The Green Party rose to 38 percent.", ""},
		{"a person", "Ann Bell was there. Bell fell to 38 percent.", ""},
		{"whose visit", "Ann Bell is on her 3rd visit to Norway.", "Ann Bell’s visits to Norway: 3rd | Ann Bell is on her 3rd visit to Norway."},
		{"two subjects", "Sales of coal and steel rose 5 percent.",
			"Sales of coal and steel: up 5% | Sales of coal and steel rose 5 percent"},
		{"a condition is kept", "Orla's exports could rise 5 percent if the harbor opens.",
			"Orla’s exports: could rise 5% if the harbor opens | Orla's exports could rise 5 percent if the harbor opens"},
		{"a share of something", "Orla lost 42 percent of its trees.",
			"Orla: lost 42% of its trees | Orla lost 42 percent of its trees"},
		{"animals", "The flood killed 5,200 sheep.",
			"Flood: killed 5,200 sheep | The flood killed 5,200 sheep"},
		{"a bound before the number", "Prices have fallen by nearly two crowns a kilo since June.", ""},
		{"what is disputed", "The party put the loss at $3 million, a figure the ministry disputed.", ""},
		{"the next sentence takes it back", "The mine lost 40 jobs, the union said. The owner disputed that figure.", ""},
		{"the highest of the day", "Shares in Halvar Marine rose as much as 9 percent in early trading before giving up the gains.",
			"Shares in Halvar Marine: rose as much as 9% in early trading before giving up the gains | Shares in Halvar Marine rose as much as 9 percent in early trading before giving up the gains"},
		{"before the market opened", "Shares in Halvar Marine rose 9 percent in premarket trading.",
			"Shares in Halvar Marine: up 9% in premarket trading | Shares in Halvar Marine rose 9 percent in premarket trading"},
		{"two years in one sentence", "Halvar Marine had sales of $4 million and earned $2 million in 2024.",
			"Halvar Marine: had sales of $4 million and earned $2 million in 2024 | Halvar Marine had sales of $4 million and earned $2 million in 2024"},
		{"clause by clause", "The ministry cancelled the fair, while exports rose 5 percent.",
			"Exports: up 5% | exports rose 5 percent"},
		{"an amount without its thing", "The union wants more; the ministry has offered 3.5 percent.", ""},
		{"dropped between commas", "The last flood, in 2024, killed 61 people.", ""},
		{"what another says", "Exports rose 5 percent, the harbor said, and imports fell 3 percent.",
			"Exports: up 5% (harbor) | Exports rose 5 percent, the harbor"},
		{"a hedge between subject and verb", "The mine reportedly lost $3 million.", ""},
		{"stolen, found", "Seven of the 11 stolen pictures have been recovered, police said.", ""},
		{"prices of a wire", "Halvar Marine's debt rose to 310 mln dlrs from 298 mln dlrs a year earlier.",
			"Halvar Marine’s debt: $310 million, up from $298 million a year earlier | Halvar Marine's debt rose to 310 mln dlrs from 298 mln dlrs a year earlier"},
		{"eight pct", "The rate stood at 8 pct in July.", ""},
		{"after how long", "Protection fell to 58 percent after two years.",
			"Protection: 58% after two years | Protection fell to 58 percent after two years"},
		{"a vote", "The motion passed by 94 votes to 21, with 13 abstentions.",
			"Motion: passed by 94 votes to 21, with 13 abstentions | The motion passed by 94 votes to 21, with 13 abstentions"},
		{"a predicate that breaks off", "Norland has kept a list of 40 ships which, the harbor says, are old.", ""},
		{"its of what was passed over", "Ann Bell, a member of the Salt Club, sold its 40 boats.", ""},
		{"that points back", "Norland estimates that number is closer to 40,000.", ""},
		{"the company, of several", "Orbis Salt sued Halvar Marine. The company said it would cut 600 jobs.", ""},
		{"per cent", "Bad loans fell to 1.9 per cent of the total.",
			"Bad loans: 1.9% of the total | Bad loans fell to 1.9 per cent of the total"},
		{"killed or wounded", "At least 20 people were killed or wounded, police said.", ""},
		{"destroyed or damaged", "More than 70 houses were destroyed or damaged.", ""},
		{"a count that was replaced", "The agency, which had earlier spoken of 24 dead, lowered the figure.", ""},
		{"an estimate is no source", "A strike stopped 400 trains, leaving an estimated 55,000 people in the cold.",
			"Strike: stopped 400 trains, leaving an estimated 55,000 people in the cold | A strike stopped 400 trains, leaving an estimated 55,000 people in the cold"},
		{"what some had expected", "Analysts had on average forecast a fall of 2.5 percent.", ""},
		{"a rival's shares", "Rival Orbis, which reports in May, fell 0.6 percent.", ""},
		{"a share without the word", "Halvar Marine fell $1.75 in Orla.", ""},
		{"who lost money", "Halvar Marine lost $3 million in the first half.",
			"Halvar Marine: lost $3 million in the first half | Halvar Marine lost $3 million in the first half"},
		{"a count for a subject", "About 2,700 people died in accidents last year, 9 percent more than in 2023.", ""},
		{"a price that lost", "Soybeans lost 6 cents to $10.44.", "Soybeans: $10.44, down 6 cents | Soybeans lost 6 cents to $10.44"},
		{"a day of its own", "The funds rate on Tuesday was 6.71 percent.", "Funds rate: 6.71% on Tuesday | The funds rate on Tuesday was 6.71 percent"},
		{"for comparison only", "The trade deficit was 1.31 billion crowns in July last year.", ""},
		{"last year as a whole", "The trade deficit was 1.31 billion crowns in 2024.", "Trade deficit, 2024: 1.31 billion crowns | The trade deficit was 1.31 billion crowns in 2024"},
		{"whose neighbor", "Vend will provide 9 million crowns in aid to the country's neighbor.", ""},
		{"which company", "The oil company will spend 9 million crowns on boats.", ""},
		{"a company that is not named", "The oil company raised its dividend to 8 cents a share.", "Dividend: 8 cents a share | The oil company raised its dividend to 8 cents a share"},
		{"whose estimate", "Salt brokers estimate the harbor will earn $2 million.", ""},
		{"increased its", "Norway increased its key rate by 25 basis points to 4.75 percent.", "Norway’s key rate: 4.75% | Norway increased its key rate by 25 basis points to 4.75 percent"},
		{"a change from a month", "Orders rose 11 pct in March from February.",
			"Orders, March 2025: up 11% from February | Orders rose 11 pct in March from February"},
		{"a change from what is long", "Orders rose 11 percent from the lowest level that any of the mills had seen in a decade.", ""},
		{"a loss with its per share", "Its operating loss widened to $48.7 million, or $1.93 a share, from $21.4 million, or 85 cents a share, a year earlier.",
			"Operating loss: $48.7 million, up from $21.4 million | Its operating loss widened to $48.7 million, or $1.93 a share, from $21.4 million"},
		{"in another currency", "Exports rose 20 percent in May from a year earlier to 79 million yuan ($12 million).",
			"Exports, May 2025: 79 million yuan, up 20% from a year earlier | Exports rose 20 percent in May from a year earlier to 79 million yuan"},
		{"a base that was revised", "Farm payrolls increased by 114,000 jobs after rising by a downwardly revised 179,000 in June.",
			"Farm payrolls: increased by 114,000 jobs after rising by a downwardly revised 179,000 in June | Farm payrolls increased by 114,000 jobs after rising by a downwardly revised 179,000 in June"},
		{"one side would", "Growers wanted the harbor to buy 75,000 tonnes, while millers would accept no more than 40,000 tonnes.", ""},
		{"a unit left out", "Deposits rose 6 pct to 48.9 billion marks, and lending grew by 4 pct to 31.2 billion.",
			"Deposits: 48.9 billion marks, up 6% | Deposits rose 6 pct to 48.9 billion marks"},
		{"a forecast whose year is told before", "Norway will grow 2.1 percent in 2026, while Sweden is seen expanding 0.9 percent.",
			"Norway: will grow 2.1% in 2026 | Norway will grow 2.1 percent in 2026"},
		{"a rate of what", "The seasonally adjusted annual rate was 7.4 million units.", ""},
		{"what was left out of it", "Earnings, adjusted for one-time gains and costs, came to $1.15 per share.",
			"Earnings, adjusted for one-time gains and costs: $1.15 per share | Earnings, adjusted for one-time gains and costs, came to $1.15 per share"},
		{"who said its", "Orbis Corp said its sales rose 4 percent.",
			"Orbis Corp’s sales: up 4% (Orbis Corp) | Orbis Corp said its sales rose 4 percent"},
		{"a maker without a name", "The software maker posted revenue of $12.6 million.",
			"Revenue: $12.6 million | The software maker posted revenue of $12.6 million"},
		{"a company by its town", "The Orla-based company said that exports rose 4 percent.",
			"Exports: up 4% (company) | The Orla-based company said that exports rose 4 percent"},
		{"a party, with a word before it", "The far-right Salt party is at 14 percent.", ""},
		{"the last of a list, in brackets", "The most common side effects were fever (11%) and a cough (6%).",
			"Most common side effects: fever (11%) and a cough (6%) | The most common side effects were fever (11%) and a cough (6%)"},
		{"two verbs of one subject", "Orbis Salt said on Monday it would close two halls and seek rent cuts at another 58, after talks collapsed.",
			"Orbis Salt: said on Monday it would close two halls and seek rent cuts at another 58, after talks collapsed | Orbis Salt said on Monday it would close two halls and seek rent cuts at another 58, after talks collapsed"},
		{"what it is", "The worst-hit district is the harbor, which has 61 percent of the cases.",
			"Worst-hit district: the harbor, which has 61% of the cases | The worst-hit district is the harbor, which has 61 percent of the cases"},
		{"nobody could verify it", "The navy sank 19 boats. It was not possible to verify the figures.", ""},
		{"someone who was named", "The 27-year-old Vendian hit 41 balls into the net.", ""},
		{"a forecast of no year", "Norway's exports are seen rising 5.3 percent.", ""},
		{"whom a verb does not reach", "The storm affected nearly 900 people and displaced more than 60, the harbor said.",
			"Displaced: more than 60 (harbor) | The storm affected nearly 900 people and displaced more than 60, the harbor said."},
		{"reported as what", "About 600 cats were reported missing, the harbor said.", ""},
		{"the country's", "The country's producer price index fell 2.1 percent.", "Producer price index: down 2.1% | The country's producer price index fell 2.1 percent"},
		{"whose estimate it beat", "Sales rose 5 percent to $9 million, beating an average estimate of $8 million, according to the Salt Index.", ""},
		{"in the district alone", "At least 24 people were missing in the Orla district.",
			"Missing in Orla: at least 24 people | At least 24 people were missing in the Orla district."},
		{"two people, one visit", "Ann Bell saw Tom Dask on her 3rd visit to Norway.", "Visit to Norway: 3rd | Ann Bell saw Tom Dask on her 3rd visit to Norway."},
	} {
		t.Run(test.name, func(t *testing.T) {
			an := Analyze(article.Parse("ORLA, Vend, Aug 28, 2025 — The day was long.\n\n" + test.text))
			check(t, an)
			var got []string
			for _, f := range an.Facts {
				if f.Kind == brief.Figure {
					got = append(got, f.Label+": "+f.Value+" | "+story.Fold(f.Evidence.Of(an.Article.Text)))
				}
			}
			if s := strings.Join(got, "; "); s != test.want {
				t.Errorf("%s\n got %s\nwant %s", test.text, s, test.want)
			}
		})
	}
}

// TestDateline holds that a year is told only where the evidence has it.
func TestDateline(t *testing.T) {
	for _, test := range []struct{ text, value, evidence string }{
		{"ORLA, Vend, Aug 28, 2025 — It rained.", "Orla, Vend, 28 August 2025", "ORLA, Vend, Aug 28, 2025"},
		{" date 2025-08-28 ORLA, Vend, Aug 28 — It rained.", "Orla, Vend, 28 August 2025", "2025-08-28 ORLA, Vend, Aug 28"},
		{"Rain in Orla\n\n2025-08-28\n\nORLA, Vend, Aug 28 — It rained.", "Orla, Vend, 28 August", "ORLA, Vend, Aug 28"},
	} {
		for _, f := range Analyze(article.Parse(test.text)).Facts {
			if got := f.Evidence.Of(article.Parse(test.text).Text); f.Kind == brief.Where && (f.Value != test.value || got != test.evidence || f.Start != "2025-08-28") {
				t.Errorf("%q: %s [%s] by %q, want %s by %q", test.text, f.Value, f.Start, got, test.value, test.evidence)
			}
		}
	}
}

// TestNothingCertain holds texts that state much and prove little: no figure,
// event, closure, speaker or quotation may be shown of them.
func TestNothingCertain(t *testing.T) {
	for name, text := range map[string]string{
		"a time span":           "The talks took a course of three years.",
		"a modifier":            "They climbed steps of 70 meter towers.",
		"another accident":      "The road was closed.\n\nIt is busy.\n\nIt is long.\n\nThere, in an older crash, nine people were killed.",
		"an older accident":     "It was the worst accident since 2011, when 19 people died.",
		"an accident elsewhere": "A flood killed Tom Dask.\n\nIn the hills, 11 people died when a bus fell.",
		"dead of another year":  "A flood killed Tom Dask.\n\nIt rained.\n\nAt least 65 people were killed in anti-harbor protests, the navy said.",
		"whose widow speaks":    "It rained in Orla.\n\nTom Dask, the mayor of Orla, died in May.\n\nMrs Dask said: “They told me they hated it, and then not to touch it.”",
		"whose teacher he is":   "Tom Dask studied under Ernst Kall. “They told me they hated it, and then not to touch it,” he said.",
		"an accident a year":    "Last year 30 people were killed on the road.",
		"the one before":        "In the previous accident, 14 people were killed.",
		"that crash":            "The worst was in 2011. Nineteen people died in a bus.",
		"a year earlier":        "The surplus was $3 million a year earlier.",
		"it had been":           "Unemployment had been 7.4 percent.",
		"the quarter before":    "In the previous quarter, exports rose 5 percent.",
		"a scare quote":         "Ann Bell said it was a “new chapter” for Orla.",
		"a fragment":            "Ann Bell said she “will never again sail on a boat as old and slow as that one was”.",
		"no certain speaker":    "“We will never again sail on a boat as old as that,” the cook said.",
		"an event without day":  "The Orla Summit was held in Vend.",
		"a drill":               "A drill had simulated an accident with 200 people dead.",
		"taken back":            "Police withdrew an earlier statement that 19 people were killed.",
		"a visit cancelled":     "Ann Bell cancelled what would have been her 5th visit to Norway.",
		"a trip denied":         "Tom Dask denied that this was his 7th visit to Norway.",
		"a visit supposed":      "If he goes, it is his 7th visit to Norway.",
		"a summit postponed":    "Orla Summit postponed\n\nORLA, Vend, May 2, 2025 — The host fell ill.\n\nThe Orla Summit is on June 10.",
		"was to be held":        "The Orla Summit was to be held on June 10, 2025.",
		"an event called off":   "The Orla Marathon, scheduled for April 20, 2025, was called off.",
		"a summit that may be":  "The Orla Summit may be held on June 10, 2025.",
		"a novel":               "The novel tells of a flood in which 40 people were killed.",
		"a rumor":               "Social media posts claimed that 40 people were killed.",
		"not confirmed":         "In an unconfirmed report, exports rose 5 percent.",
		"a part of an event":    "The first race of the Orla Cup on June 10, 2025 was fast.",
		"ahead of an event":     "It rained ahead of the Orla Summit on June 10, 2025.",
		"during an event":       "Ann Bell spoke during the Orla Summit on June 10, 2025.",
		"an event of two days":  "The Orla Summit, to be held on June 10, 2025 and 11 June, was praised.",
		"the closing of a part": "The museum will close its east wing from 3 May to 9 May 2025.",
		"closed to some":        "The bridge is closed to lorries from 3 May to 9 May 2025.",
		"one quotation":         "It rained in Orla.\n\n“It rained on us all,” said Ann Bell, the mayor of Orla.",
		"a line with a date":    "Rain in Orla\n\n28 August 2025\n\nIt rained.",
		"an event of the past":  "He was a guest at the Orla Science Fair, and on 3 May 2021 he left.",
	} {
		for _, f := range Analyze(article.Parse(text)).Facts {
			if f.Label == "Who is quoted" {
				continue
			}
			switch f.Kind {
			case brief.Figure, brief.Event, brief.Quote, brief.When, brief.Who:
				t.Errorf("%s: %s: %s: %s", name, f.Kind, f.Label, f.Value)
			}
		}
	}
}

// TestWhat holds how the lead is told beside its headline.
func TestWhat(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"Orla shuts its bridge\n\nORLA, Vend, Aug 28, 2025 — A judge on Thursday ordered the harbor company to pay 40 fishermen for nets that its dredger tore.",
			"What happened: A judge on Thursday ordered the harbor company to pay 40 fishermen for nets that its dredger tore"},
		{"Rate cut near\n\nORLA, Vend, Aug 28, 2025 — The Bank of Vend may cut its lending rates by half a point within days, money dealers said.",
			"What is ahead: The Bank of Vend may cut its lending rates by half a point within days (money dealers)"},
		{"Orla shuts its old bridge for good\n\nORLA, Vend, Aug 28, 2025 — Orla shut its old bridge for good.", ""},
		{"Bridge row\n\nORLA, Vend, Aug 28, 2025 — The mayor denied that the old bridge over the river would be shut in September.", ""},
	} {
		got := ""
		for _, f := range Analyze(article.Parse(test.text)).Facts {
			if f.Kind == brief.What {
				got = f.Label + ": " + f.Value
			}
		}
		if got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.text, got, test.want)
		}
	}
}

// TestLabels holds how facts name those of whom they tell.
func TestLabels(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"Ann Bell, the mayor of Orla, smiled. Ms. Bell was courted for weeks by the harbor company.", "Ann Bell: courted for weeks by the harbor company"},
		{"Tom Dask, the architect whose theaters were loathed and loved, has died.", "In the news: Tom Dask, the architect"},
		{"Cook Tom Dask will take charge of Wednesday’s fair in the harbor.", ""},
	} {
		an := Analyze(article.Parse("Bell and Dask\n\nORLA, Vend, Aug 28, 2025 — The day was long.\n\n" + test.text))
		got := ""
		for _, f := range an.Facts {
			if f.Kind == brief.Who || f.Kind == brief.What || f.Kind == brief.When {
				got = f.Label + ": " + f.Value
			}
		}
		if got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.text, got, test.want)
		}
	}
	for _, f := range Analyze(article.Parse("NORWAY, Aug 28, 2025 — The day was long.")).Facts {
		if f.Kind == brief.Where {
			t.Errorf("a country is no dateline: %s", f.Value)
		}
	}
}

func TestBroken(t *testing.T) {
	for name, want := range map[string]bool{"Ann de": true, "Ann Bell": false, "Ann de Bell": false, "Élodie Ørn": false, "": true} {
		if got := broken(name); got != want {
			t.Errorf("%q: %v", name, got)
		}
	}
}
