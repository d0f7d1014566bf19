package facts

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/tools/txtar"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/brief"
	"newsbrief/generator/golden"
	"newsbrief/generator/story"
	"newsbrief/generator/wording"
)

// TestGolden reads articles of many registers and compares their key facts and
// annotations with those an editor has read and approved.
func TestGolden(t *testing.T) {
	golden.Test(t, "testdata/*.txtar", func(t *testing.T, archive *txtar.Archive) {
		an := Analyze(article.Parse(string(archive.Files[0].Data)))
		check(t, an)
		golden.Set(archive, "want/facts.txt", listFacts(an))
		golden.Set(archive, "want/annotations.txt", listAnnotations(an))
	})
}

// listFacts writes the facts as an editor reads them: kind, label, value, days,
// and the evidence on a line of its own.
func listFacts(an *Analysis) []byte {
	var b bytes.Buffer
	for _, f := range an.Facts {
		fmt.Fprintf(&b, "%s: %s: %s", f.Kind, f.Label, f.Value)
		if f.Start != "" {
			fmt.Fprintf(&b, " [%s]", strings.TrimSuffix(string(f.Start+"/"+f.End), "/"))
		}
		fmt.Fprintf(&b, "\n\t%s\n", story.Fold(f.Evidence.Of(an.Article.Text)))
	}
	return b.Bytes()
}

// listAnnotations writes every annotation on a line, with the words it marks.
func listAnnotations(an *Analysis) []byte {
	var b bytes.Buffer
	line := func(kind string, s article.Span, parts ...string) {
		fmt.Fprintf(&b, "%s %q", kind, story.Fold(s.Of(an.Article.Text)))
		for _, p := range parts {
			if p != "" {
				fmt.Fprintf(&b, " | %s", p)
			}
		}
		b.WriteByte('\n')
	}
	for _, m := range an.Annotations.Mentions {
		line(string(m.Kind), m.Span, m.Name, m.Role)
	}
	for _, d := range an.Annotations.Dates {
		line("date", d.Span, d.Value)
	}
	for _, q := range an.Annotations.Quantities {
		line(string(q.Kind), q.Span, strings.TrimSpace(fmt.Sprint(q.Low, " ", q.Unit)), q.Of, q.Change, q.Period, q.Source)
	}
	for _, q := range an.Annotations.Quotes {
		line("quote", q.Span, q.Speaker, q.Cue)
	}
	fmt.Fprintf(&b, "topics %s\n", strings.Join(an.Annotations.Topics, ", "))
	return b.Bytes()
}

// check holds what is true of every analysis of every text.
func check(t *testing.T, an *Analysis) {
	t.Helper()
	if len(an.Facts) > Most {
		t.Errorf("%d facts", len(an.Facts))
	}
	text := an.Article.Text
	var seen []article.Span
	for _, f := range an.Facts {
		checkSpan(t, text, f.Evidence, "evidence of "+f.Label)
		for _, s := range seen {
			if overlap(s, f.Evidence) {
				t.Errorf("evidence %q shares words with another fact", f.Evidence.Of(text))
			}
		}
		seen = append(seen, f.Evidence)
		if _, _, ok := brief.Evidence(f.Evidence.Of(text)).Find(text); !ok {
			t.Errorf("evidence %q is not found in the text", f.Evidence.Of(text))
		}
		if f.Label == "" || f.Value == "" {
			t.Errorf("fact without label or value: %+v", f)
		}
		if f.Kind == brief.Figure || f.Kind == brief.What || f.Kind == brief.Quote {
			checkWords(t, f.Value, f.Evidence.Of(text))
		}
	}
	notes := an.Annotations
	for _, m := range notes.Mentions {
		checkSpan(t, text, m.Span, "mention")
	}
	for _, d := range notes.Dates {
		checkSpan(t, text, d.Span, "date")
		if d.To.Before(d.From) {
			t.Errorf("date %q ends before it begins", d.Span.Of(text))
		}
	}
	for _, q := range notes.Quantities {
		checkSpan(t, text, q.Span, "quantity")
	}
	for _, q := range notes.Quotes {
		checkSpan(t, text, q.Span, "quote")
		if q.SpeakerSpan != (article.Span{}) {
			checkSpan(t, text, q.SpeakerSpan, "speaker")
		}
	}
}

// checkSpan fails for a span that is empty, outside the text, crosses a block
// or cuts a character.
func checkSpan(t *testing.T, text string, s article.Span, what string) {
	t.Helper()
	if s.Start < 0 || s.End <= s.Start || s.End > len(text) || !boundary(text, s.Start) || !boundary(text, s.End) {
		t.Fatalf("%s: bad span %v of %d bytes", what, s, len(text))
	}
}

// boundary reports whether a cut at byte i leaves every character whole.
func boundary(text string, i int) bool {
	if i == len(text) || utf8.RuneStart(text[i]) {
		return true
	}
	for back := 1; back < utf8.UTFMax && back <= i; back++ {
		if r, n := utf8.DecodeRuneInString(text[i-back:]); n > back && r != utf8.RuneError {
			return false
		}
	}
	return true
}

// follows are the words of a value that need not stand in its evidence: the way a
// level moved, and the fate that a verb tells in another form.
var follows = strings.Fields("up down unchanged killed dead injured missing in hospital")

// checkWords fails when a word or a number of the value is not in the evidence, as
// both are written at a headline desk, and does not follow by a rule.
func checkWords(t *testing.T, value, evidence string) {
	t.Helper()
	list := func(s string) []string {
		return strings.FieldsFunc(strings.ToLower(wording.Short(wording.Curly(s))), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	}
	known := append(list(evidence), follows...)
	for _, w := range list(value) {
		if !slices.Contains(known, w) {
			t.Errorf("%q of the value %q is not in the evidence %q", w, value, evidence)
		}
	}
}

// TestShippedArticle holds what the site's own article must tell.
func TestShippedArticle(t *testing.T) {
	an := Analyze(article.Parse(string(shipped(t))))
	check(t, an)
	for _, want := range []Fact{
		{Kind: brief.Who, Label: "Who is speaking", Value: "Tajik President Emomali Rahmon"},
		{Kind: brief.Where, Label: "Dateline", Value: "Beijing, China, 28 August 2025", Start: "2025-08-28"},
		{Kind: brief.Event, Label: "SCO Tianjin Summit", Value: "31 August to 1 September 2025", Start: "2025-08-31", End: "2025-09-01"},
		{Kind: brief.Figure, Label: "Rahmon’s visits to China", Value: "22nd"},
		{Kind: brief.Figure, Label: "Tajikistan’s trade volume with China, first half of 2025",
			Value: "$2.04 billion, up 12.5% year-on-year (China’s Foreign Ministry)"},
	} {
		if !has(an, want) {
			t.Errorf("no fact %s: %s: %s; got\n%s", want.Kind, want.Label, want.Value, listFacts(an))
		}
	}
	last := an.Facts[len(an.Facts)-1]
	if last.Kind != brief.Quote || last.Label != "In Emomali Rahmon’s words" || !strings.Contains(last.Value, "security") {
		t.Errorf("the last fact is no quotation of the speaker on the story’s subject: %+v", last)
	}
}

func has(an *Analysis, want Fact) bool {
	for _, f := range an.Facts {
		f.Evidence = article.Span{}
		if f == want {
			return true
		}
	}
	return false
}

func shipped(t testing.TB) []byte {
	t.Helper()
	text, err := os.ReadFile("../../content/articles/2025-08-28-china-tajikistan.txt")
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func FuzzAnalyze(f *testing.F) {
	f.Add(string(shipped(f)))
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(archive.Files[0].Data))
	}
	for _, s := range []string{
		"", "“", "$", "It rained.\n\nAnn Bell\nPresident", "-1", "1 2 3", "’s ’ “‘", "ORLA, Aug 28 — In 9999 and 0000-00-00.", "\xff “\xfe” said Xi. 1\xcc%",
		"A a-b two-three-four hundred million million and and.", "between 1990 and 2022, $5-$7m, 5 to 3 percent, 1/2, 1:30",
		"“a\n\n“b\n\n“c” X said, according to", "Sunday and Monday, next Friday 31, from May to May",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		an := Analyze(article.Parse(text))
		check(t, an)
		if !reflect.DeepEqual(an, Analyze(article.Parse(text))) {
			t.Fatal("two runs differ")
		}
	})
}

// BenchmarkAnalyze reads the shipped article, from its text to its facts.
func BenchmarkAnalyze(b *testing.B) {
	text := string(shipped(b))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Analyze(article.Parse(text))
	}
}

// BenchmarkPick picks its facts from what was found in it.
func BenchmarkPick(b *testing.B) {
	a := article.Parse(string(shipped(b)))
	an := annotate.Annotate(a)
	b.SetBytes(int64(len(a.Text)))
	for b.Loop() {
		pick(a, an)
	}
}

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
