package annotate

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"newsbrief/generator/article"
)

// thursday opens a story written on Thursday 28 August 2025.
const thursday = "ORLA, Vend, Aug 28, 2025 — "

// body annotates a text and drops what was found in its dateline.
func body(t *testing.T, text string) (*article.Article, *Annotations) {
	t.Helper()
	a := article.Parse(text)
	an := Annotate(a)
	checkSpans(t, a, an)
	return a, an
}

// checkSpans fails for a span that is empty, outside the text or out of order.
func checkSpans(t *testing.T, a *article.Article, an *Annotations) {
	t.Helper()
	last := 0
	for _, m := range an.Mentions {
		if m.Span.Start < last || m.Span.End <= m.Span.Start || m.Span.End > len(a.Text) {
			t.Errorf("mention %q at %v overlaps or is out of order", m.Name, m.Span)
		}
		last = m.Span.End
	}
}

func TestNames(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"title and demonym before a name", "Tajik President Emomali Rahmon said so. Rahmon then left.",
			"person Emomali Rahmon (Tajik President); person Emomali Rahmon (Tajik President)"},
		{"a family name in front, and alone behind a title", "China’s leader Xi Jinping spoke. Later President Xi left, and Xi waved.",
			"place China; person Xi Jinping (China’s leader); person Xi Jinping (China’s leader); person Xi Jinping (China’s leader)"},
		{"a role behind the name", "Ann Bell, the head of Orla Water Agency, resigned.",
			"person Ann Bell (the head of Orla Water Agency); organization Orla Water Agency"},
		{"an age and a role behind the name", "“No,” said Tove Krag, 45, a farmer, and left.", "person Tove Krag (a farmer)"},
		{"a role in lower case before the name", "Foreign Ministry spokesman Oren Dask said so.",
			"organization Foreign Ministry; person Oren Dask (Foreign Ministry spokesman)"},
		{"an honorific is no role", "Mr. Dask said so.", "person Dask"},
		{"a name beside a verb of speech", "The sea is cold, Velda Marrun said.", "person Velda Marrun"},
		{"two people of one family name stay apart", "Ann Bell met Tom Bell. Bell smiled.", "person Ann Bell; person Tom Bell; person Bell"},
		{"a ministry has its country", "It grew, according to China’s Foreign Ministry.", "place China; organization China’s Foreign Ministry"},
		{"an acronym is joined by its letters", "The Shanghai Cooperation Organization met. The SCO was pleased.",
			"organization Shanghai Cooperation Organization; organization Shanghai Cooperation Organization"},
		{"a company goes by its first word", "Harrow Holdings Inc. grew. Harrow hired.", "organization Harrow Holdings Inc.; organization Harrow Holdings Inc."},
		{"the and of an office", "The Ministry of Labour and Social Affairs said no.", "organization Ministry of Labour and Social Affairs"},
		{"events", "The SCO Tianjin Summit, the World Cup and Hurricane Ada.", "event SCO Tianjin Summit; event World Cup; event Hurricane Ada"},
		{"no name across the start of a sentence", "In Beijing he slept. Calling the Chinese president a friend, he left.", "place Beijing"},
		{"a demonym is no place", "Chinese and French ships met off Lake Orla.", "place Lake Orla"},
		{"the town of", "He was born in the town of Sund.", "place Sund"},
		{"a hospital is led by no general", "They lay in Anstadt General Hospital.", "organization Anstadt General Hospital"},
		{"an airport and a station are places", "Kell Airport and Orla Central Station shut.", "place Kell Airport; place Orla Central Station"},
		{"a company behind its trade", "Shipbuilder Halvar Marine said it grew. The airline Norrvind fell, as did shares in Orsk Salt.",
			"organization Halvar Marine; organization Norrvind; organization Orsk Salt"},
		{"a ship is no place and no one", "The ferry Santa Prisca sank. Santa Prisca was old, like MV Port Ada.", ""},
		{"a ship by what follows", "They sailed on the Santa Olma, a small ferry.", ""},
		{"a boat and its captain", "The trawler Vega sank, Captain Tove Krag said.", "person Tove Krag (Captain)"},
		{"days and months are no names", "On Sunday in May we rested.", ""},
		{"no place inside a longer name", "She reads the China Weekly Digest.", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, an := body(t, test.text)
			var got []string
			for _, m := range an.Mentions {
				s := string(m.Kind) + " " + m.Name
				if m.Role != "" {
					s += " (" + m.Role + ")"
				}
				got = append(got, s)
			}
			if s := strings.Join(got, "; "); s != test.want {
				t.Errorf("%s\n got %s\nwant %s", test.text, s, test.want)
			}
		})
	}
}

func TestRelativeDatesNeedAReference(t *testing.T) {
	a, an := body(t, "They met on Sunday, last year and in 2019.")
	if len(an.Dates) != 1 || an.Dates[0].Span.Of(a.Text) != "2019" {
		t.Errorf("without a date of the article: %v", an.Dates)
	}
}

func TestQuantities(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"They paid $2.04 billion.", "money 2.04e+09 USD"},
		{"They paid US$3m, €5 and £1.5bn.", "money 3e+06 USD; money 5 EUR; money 1.5e+09 GBP"},
		{"They paid 350 million euros and 20 yuan.", "money 3.5e+08 EUR; money 20 CNY"},
		{"They paid $5 to $7 million.", "money 5e+06..7e+06 USD"},
		{"It is 12.5 percent, 3% or two percentage points.", "percent 12.5 percent; percent 3 percent; percent 2 percentage points"},
		{"It is 10-12 percent.", "percent 10..12 percent"},
		{"It was -2.5 percent.", "percent -2.5 percent"},
		{"They killed 14 people and 5,200 sheep.", "number 14 people; number 5200 sheep"},
		{"Two hundred and six people in a six-mile line.", "number 206 people; measure 6 mi"},
		{"Half a million people came.", "number 500000 people"},
		{"His 22nd visit was to a 10-member grouping.", "number 22 visit; number 10 member"},
		{"It is 30 square kilometers, 105 miles per hour and 21 degrees Celsius.", "measure 30 km2; measure 105 mph; measure 21 °C"},
		{"Ann Bell, 45, is a 45-year-old farmer aged 45.", "measure 45 year; measure 45 year; measure 45 year"},
		{"They won 3-1 at 10:30 on 3 May 2021.", ""},
		{"Article 5, Flight 370 and section 12 name no quantity.", ""},
		{"Half of one house, and one of us.", "number 0.5 ; number 1 "},
		{"See orla.example/a%2020%28b.", ""},
	} {
		_, an := body(t, test.text)
		var got []string
		for _, q := range an.Quantities {
			v := fmt.Sprint(q.Low)
			if q.Low != q.High {
				v += ".." + fmt.Sprint(q.High)
			}
			got = append(got, fmt.Sprintf("%s %s %s", q.Kind, v, q.Unit))
		}
		if s := strings.Join(got, "; "); s != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.text, s, test.want)
		}
	}
}

func TestMeasures(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"It has seen its trade volume with China grow 12.5 percent to $2 billion in the first half of this year, according to China’s Foreign Ministry.",
			"12.5 percent: trade volume with China, up, 2025-01-01/2025-06-30, China’s Foreign Ministry; $2 billion: trade volume with China, , 2025-01-01/2025-06-30, China’s Foreign Ministry"},
		{"Operating profit fell 3 percent to £41 million.", "3 percent: Operating profit, down, , ; £41 million: Operating profit, , , "},
		{"There was a 12 percent increase in exports to Norland.", "12 percent: exports to Norland, up, , "},
		{"They saw an increase of 5 percent in exports to Norland.", "5 percent: exports to Norland, up, , "},
		{"It had sustained winds of up to 105 miles per hour.", "105 miles per hour: sustained winds, , , "},
		{"It took out a loan of 350 million euros.", "350 million euros: loan, , , "},
		{"The Bank of Orla cut its key rate to 4.25 percent from 4.5 percent.", "4.25 percent: key rate, , , ; 4.5 percent: , , , "},
		{"The key rate was raised to 4.5 percent.", "4.5 percent: key rate, , , "},
		{"It raised its dividend by 5 percent to 30 euros.", "5 percent: dividend, up, , ; 30 euros: dividend, , , "},
		{"The bank expects growth of 1.9 percent this year.", "1.9 percent: growth forecast, , 2025, "},
		{"Shares in Halvar Marine closed up 5.1 percent.", "5.1 percent: Shares in Halvar Marine, up, , "},
		{"It gave a forecast of 15.2 to 15.6 billion euros for 2026.", "15.2 to 15.6 billion euros: forecast, , 2026, "},
		{"The bank expects a fall of 2 percent.", "2 percent: fall forecast, , , "},
		{"Sales of coal and steel rose 5 percent.", "5 percent: , up, , "},
		{"Glaciers lost 42 percent of their area.", "42 percent: , , , "},
		{"A train consisting of 12 tons of steel left.", "12 tons: , , , "},
		{"Freight rates were 5 percent higher, the Orla Shipping Agency said.", "5 percent: Freight rates, up, , Orla Shipping Agency"},
	} {
		a, an := body(t, thursday+test.text)
		var got []string
		for _, q := range an.Quantities {
			got = append(got, fmt.Sprintf("%s: %s, %s, %s, %s", q.Span.Of(a.Text), q.Of, q.Change, q.Period, q.Source))
		}
		if s := strings.Join(got, "; "); s != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.text, s, test.want)
		}
	}
}

func TestQuotes(t *testing.T) {
	const met = "Orla Mayor Ann Bell met Tom Dask, a farmer. "
	for _, test := range []struct{ name, text, want string }{
		{"the clause behind", met + "“We are ready,” Bell said.", "“We are ready,” Ann Bell said"},
		{"the clause behind, verb first", "“We are ready,” said Tove Krag, 45, a farmer.", "“We are ready,” Tove Krag said"},
		{"straight marks", met + "\"We are ready,\" Dask said.", "\"We are ready,\" Tom Dask said"},
		{"the clause before", met + "Dask warned: “We are ready.”", "“We are ready.” Tom Dask warned"},
		{"a pronoun, no doubt", "Ann Bell said no. “We are ready,” she added.", "“We are ready,” Ann Bell added"},
		{"a pronoun of the other gender", "Ann Bell said no. “We are ready,” he added.", "“We are ready,”  added"},
		{"a pronoun for the subject of the sentence before", "Ann Bell said no.\n\nDora Lund, 21, has won. “I ran,” she said.", "“I ran,” Dora Lund said"},
		{"the same paragraph", "The sea is cold, Ann Bell said. “We are ready.”", "“We are ready.” Ann Bell "},
		{"a paragraph that only quotes", "The sea is cold, Ann Bell said.\n\n“We are ready.”", "“We are ready.” Ann Bell "},
		{"over two paragraphs", "Ann Bell said: “We are ready.\n\n“And we will wait.”", "“We are ready. Ann Bell said; “And we will wait.” Ann Bell "},
		{"a description", "French President Ann Bell spoke. “We are ready,” the French leader said.", "“We are ready,” Ann Bell said"},
		{"a description of someone else", "French President Ann Bell spoke. “We are ready,” the Polish leader said.", "“We are ready,” the Polish leader said"},
		{"no one", "They wrote “We are ready” on the wall.", "“We are ready”  wrote"},
		{"inches open nothing", "He is 5'10\" tall.", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			a, an := body(t, test.text)
			var got []string
			for _, q := range an.Quotes {
				got = append(got, q.Span.Of(a.Text)+" "+q.Speaker+" "+q.Cue)
			}
			if s := strings.Join(got, "; "); s != test.want {
				t.Errorf("%s\n got %s\nwant %s", test.text, s, test.want)
			}
		})
	}
}

func TestTopics(t *testing.T) {
	_, an := body(t, `ORLA, Vend, Aug 28, 2025 — France and Vend agreed to more cooperation on security, Ann Bell said.

Silver and Salt

Bell said that security cooperation was near. The tidal barriers are old. A tidal barrier fell.`)
	if got, want := strings.Join(an.Topics, ", "), "Silver and Salt, Tidal barriers, Security cooperation"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func BenchmarkAnnotate(b *testing.B) {
	text, err := os.ReadFile("../../content/articles/2025-08-28-china-tajikistan.txt")
	if err != nil {
		b.Fatal(err)
	}
	a := article.Parse(string(text))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Annotate(a)
	}
}
