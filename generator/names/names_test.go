package names_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"newsbrief/generator/article"
	"newsbrief/generator/calendar"
	"newsbrief/generator/names"
	"newsbrief/generator/token"
)

func find(text string) (*token.Text, *names.Names) {
	t := token.Read(article.Parse(text))
	return t, names.Find(t, calendar.Find(t))
}

// listed is the names found in a text, each as "P Ann Bell": the first letter of
// its kind and its words; behind "=" the full name where it is another.
func listed(text string) string {
	t, found := find(text)
	var list []string
	for _, n := range found.List {
		words := t.Words(n.First, n.End)
		entry := map[names.Kind]string{names.Person: "P ", names.Place: "L ", names.Organization: "O ", names.Event: "E "}[n.Entity.Kind] + words
		if n.Entity.Name != words {
			entry += "=" + n.Entity.Name
		}
		list = append(list, entry)
	}
	return strings.Join(list, "; ")
}

func TestFind(t *testing.T) {
	for _, group := range []struct {
		name  string
		tests [][2]string
	}{
		{"titles before a name", [][2]string{
			{"Kell Reserve Board Chairman Piet Vossen said rates would fall.", "O Kell Reserve Board; P Piet Vossen"},
			{"Trade Secretary Ann Bell met Vendian Finance Minister Kiro Tamuzawa.", "P Ann Bell; P Kiro Tamuzawa"},
			{"Chancellor of the Exchequer Nial Lorne and Secretary of State Gerd Shoals left.", "P Nial Lorne; P Gerd Shoals"},
			{"Bank of Orla Governor Sato Mirata declined to comment.", "O Bank of Orla; P Sato Mirata"},
			{"U.S. Trade Representative Clay Yetter and Premier Li Dan met Mr. Gandar.", "L U.S.=United States; P Clay Yetter; P Li Dan; P Gandar"},
			{"Sen. Lyle Bent (D-Texas) and Cllr Iyer spoke.", "P Lyle Bent; P Iyer"},
			{"Sheikh Ali al-Kassar al-Marri and King Faddo prayed.", "P Ali al-Kassar al-Marri; P Faddo"},
			{"The county clerk, County Coroner Walter Denk, was there.", "P Walter Denk"},
			{"To bat : Adam Hollis , Christian Cullman", "P Adam Hollis; P Christian Cullman"},
			{"He wrote to General Motors and to Martin Luther King Jr. alone.", "O General Motors; P Martin Luther King Jr."},
		}},
		{"roles behind a name", [][2]string{
			{"Xanth Oremby, president of Acme Corp., agreed.", "P Xanth Oremby; O Acme Corp."},
			{"It was sold, said Wenzo Quarl, 54, who farms there.", "P Wenzo Quarl"},
			{"An analyst at Harrow Securities, Zell Umbert, had warned of it.", "O Harrow Securities; P Zell Umbert"},
			{"Its chief executive, Mirko Dask, left on Monday.", "P Mirko Dask"},
		}},
		{"offices ahead of a name", [][2]string{
			{"Jan W. Hoyd, Secretary of the Vend Department of Public Safety, left.", "P Jan W. Hoyd; O Vend Department of Public Safety"},
			{"Its publisher, Saltway Press, and the Orla mayor, Quin Zarro, agreed.", "O Saltway Press; P Quin Zarro"},
		}},
		{"one name in many forms", [][2]string{
			{"Ann Bell won. Bell smiled. Ann was happy, her mother said.", "P Ann Bell; P Bell=Ann Bell; P Ann=Ann Bell"},
			{"Omar al-Bassar met Piet de Marr. Later al-Bassar and de Marr left, de Marr said.",
				"P Omar al-Bassar; P Piet de Marr; P al-Bassar=Omar al-Bassar; P de Marr=Piet de Marr; P de Marr=Piet de Marr"},
			{"Omar al-Bassar left. Bassar had met Ann May, May said in May.", "P Omar al-Bassar; P Bassar=Omar al-Bassar; P Ann May"},
			{"ORLA RAISES RATES AT LAST KELLTON 1996-08-22 Orla raised rates in the town of Kellton. Pay fell in Orla.",
				"L ORLA=Orla; L KELLTON=Kellton; L Orla; L Kellton; L Orla"},
			{"Harrow Foods Plc grew. Harrow Foods hired. Harrow paid.", "O Harrow Foods Plc; O Harrow Foods=Harrow Foods Plc; O Harrow=Harrow Foods Plc"},
			{"The Patriotic Union of Orla (PUO) won. The PUO was glad.", "O Patriotic Union of Orla; O PUO=Patriotic Union of Orla; O PUO=Patriotic Union of Orla"},
			{"Tropical Storm Ada hit Cuba. Ada then weakened.", "E Tropical Storm Ada; L Cuba; E Ada=Tropical Storm Ada"},
			{"BELL SAYS ORLA TO PAY\n\nORLA, March 3 - Finance Minister Ann Bell said Orla would pay.", "P BELL=Ann Bell; L ORLA=Orla; L ORLA=Orla; P Ann Bell; L Orla"},
		}},
		{"organizations", [][2]string{
			{"The Securities and Exchange Commission sued Harrow Holdings Inc.", "O Securities and Exchange Commission; O Harrow Holdings Inc."},
			{"Orla People's Party leader Ann Bell resigned.", "O Orla People's Party; P Ann Bell"},
			{"Shares in Quenby rose after Quenby said it would sell its mines.", "O Quenby; O Quenby"},
			{"SBX Warrow and Banco Lirio, analysts at Quill Benby said, would merge.", "O SBX Warrow; O Banco Lirio; O Quill Benby"},
			{"The Vend Institute for Mountain Research moved to Oslo.", "O Vend Institute for Mountain Research; L Oslo"},
			{"He played for the Dave Mattock Band at Garvin High School.", "O Dave Mattock Band; O Garvin High School"},
			{"He works for McDonald's in the Orm Hotel near St. Peter's Square, No. 10.", "O McDonald's; L Orm Hotel; L St. Peter's Square"},
			{"The National Hockey League for the first time met Radio Kosti.", "O National Hockey League; O Radio Kosti"},
		}},
		{"places", [][2]string{
			{"Floods hit the town of Kellby and Warrow, Ohio.", "L Kellby; L Warrow; L Ohio"},
			{"In southern Quarzan, near Lake Orm, rain fell on Mount Velk.", "L Quarzan; L Lake Orm; L Mount Velk"},
			{"Quarzan's ambassador to Washington left the Gulf of Tove.", "L Quarzan; L Washington; L Gulf of Tove"},
			{"They fled to Bell's house and spoke to Xanth Orbo.", ""},
			{"Tokyo-based dealers and Japanese and German banks bought.", ""},
			{"The Bobby Morrow Playfield and Centennial Hall were shut.", "L Bobby Morrow Playfield; L Centennial Hall"},
		}},
		{"no names", [][2]string{
			{"Analysts said GDP fell. Shares closed lower. However, Sales rose on Monday in May.", ""},
			{"Notes and Comments About Things That Matter", ""},
			{"The ferry Santa Ada sank. The Santa Ada was old.", ""},
			{"He sang “Blue Morning” and read “The Last Report” aloud.", ""},
		}},
	} {
		for _, test := range group.tests {
			if got := listed(test[0]); got != test[1] {
				t.Errorf("%s: %s\n got %s\nwant %s", group.name, test[0], got, test[1])
			}
		}
	}
}

// A city in a score or among clubs is its club; a country is itself.
func TestSport(t *testing.T) {
	const match = "The striker scored two goals in the match, the coach said. "
	for _, test := range [][2]string{
		{"Leeds beat Sunderland 2-0.", "O Leeds; O Sunderland"},
		{"Peru beat Ghana 2-0 in Lima.", "L Peru; L Ghana; L Lima"},
		{"Dynamo Orla striker Marek Pohl scored.", "O Dynamo Orla; P Marek Pohl"},
		{"The Boston Celtics beat the visiting Lakers.", "O Boston Celtics; O Lakers"},
	} {
		if got := listed(match + test[0]); got != test[1] {
			t.Errorf("%s\n got %s\nwant %s", test[0], got, test[1])
		}
	}
	for _, test := range [][2]string{
		{"Perth 3 Hobart 1", "O Perth; O Hobart"},
		{"Ferries 11 cts vs 9 cts", ""},
		{"Tolls 4,211,000 vs 3,498,000", ""},
		{"NEW YORK 10 6 .625 3", "O NEW YORK"},
		{"Leading scores on Friday :\n\n1. Irina Bogova ( Russia ) 11.23", "P Irina Bogova; L Russia"},
		{"Score on the first day :\n\nM. Slade c Harrow b Wence 12", "P M. Slade; P Harrow; P Wence"},
	} {
		if got := listed(test[0]); got != test[1] {
			t.Errorf("%s\n got %s\nwant %s", test[0], got, test[1])
		}
	}
}

// What is proved may be stated; what is only likely may not.
func TestCertain(t *testing.T) {
	for _, test := range []struct {
		text, name string
		want       bool
	}{
		{"Finance Minister Ann Bell spoke.", "Ann Bell", true},
		{"Harrow Holdings Inc. grew.", "Harrow Holdings Inc.", true},
		{"He went to Peru.", "Peru", true},
		{"They met in Quarzan.", "Quarzan", false},
		{"“No,” Quarl said.", "Quarl", false},
	} {
		_, found := find(test.text)
		e := found.Named(test.name)
		if e == nil || e.Certain != test.want {
			t.Errorf("%s: %s is %+v, want certain %v", test.text, test.name, e, test.want)
		}
	}
}

func TestRoles(t *testing.T) {
	for _, test := range [][2]string{
		{"The deputy mayor, Ann Bell, said so.", "deputy mayor"},
		{"Its managing director, Ann Bell, said so.", "managing director"},
		{"It was dark, said Ann Bell, 52, a farmer who walked home.", "a farmer"},
		{"“No,” said Ann Bell, a marine biologist at Norrvik who led the study.", "a marine biologist at Norrvik"},
		{"Bank of Orla governor Ann Bell said so.", "Bank of Orla governor"},
		{"Trade and Industry Minister Ann Bell said so.", "Trade and Industry Minister"},
		{"Ann Bell, refused by the referee, left.", ""},
		{"Ann Bell was dissenting, as was Tom Orr, another governor.", ""},
	} {
		if _, found := find(test[0]); found.Named("Ann Bell") == nil || found.Named("Ann Bell").Role != test[1] {
			t.Errorf("%s\n got %+v\nwant role %q", test[0], found.Named("Ann Bell"), test[1])
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add(story)
	f.Add("PERU BEAT GHANA 2-0\n\nAnn 's & van der 3 ( D-N.Y. ) Bank of the Ministry on On of Of")
	f.Add("I de la Jr. Inc. Corp & Sons' X's of The Of (A) A.B.C.-D")
	f.Add(strings.Repeat("B. ", 3000))
	f.Fuzz(func(t *testing.T, text string) {
		tokens, found := find(text)
		end := 0
		for i, n := range found.List {
			if n.First < end || n.End <= n.First || n.End > len(tokens.Tokens) {
				t.Fatalf("name %d is tokens %d to %d, behind %d of %d", i, n.First, n.End, end, len(tokens.Tokens))
			}
			end = n.End
			if n.Entity == nil || n.Entity.Name == "" || found.At(n.First) != &found.List[i] {
				t.Fatalf("name %d: %+v", i, n.Entity)
			}
		}
		if a, b := fmt.Sprint(listed(text)), fmt.Sprint(listed(text)); a != b {
			t.Fatalf("two readings differ:\n%s\n%s", a, b)
		}
	})
}

func ExampleFind() {
	text := token.Read(article.Parse("Norland Finance Minister Ann Bell met Bob Marsh of Harrow Inc. Bell smiled."))
	found := names.Find(text, calendar.Find(text))
	for _, n := range found.List {
		fmt.Printf("%s: %s (%s)\n", n.Entity.Kind, n.Entity.Name, n.Entity.Role)
	}
	fmt.Println(slices.ContainsFunc(found.List, func(n names.Found) bool { return n.Entity == found.Named("Ann Bell") }))
	// Output:
	// place: Norland ()
	// person: Ann Bell (Norland Finance Minister)
	// person: Bob Marsh ()
	// organization: Harrow Inc. ()
	// person: Ann Bell (Norland Finance Minister)
	// true
}
