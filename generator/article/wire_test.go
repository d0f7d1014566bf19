package article

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
	"unicode"

	"newsbrief/generator/day"
)

// A wire is an invented story as an agency sends it, and what is to be read of it.
type wire struct {
	text, headline, byline string
	place, region, agency  string
	day                    day.Day
	dateline, lead         string
}

// invent crosses the forms of the parts at random.
func invent(r *rand.Rand) wire {
	pick := func(list ...string) string { return list[r.IntN(len(list))] }
	mixed := r.IntN(8) == 0 // the place in small letters
	w := wire{
		headline: pick("", "BRENDA TIN MAKERS SEE HIGHER OUTPUT", "ORLA BANK <ORB> YEAR NET", "U.S. CONSUMER SPENDING ROSE 1.7 PCT IN FEBRUARY",
			"Vend wool sales rise to a record", "TREASURY BALANCES AT VEND BANK FELL ON MARCH 2", "PORT ORLA GRAIN, MARCH 2", "VEND'S LIND - NO TALKS ON TIN PACT",
			"Orla, Vend agree on river - minister", "ORLA SAYS WILL SIGN TIN PACT, PAY 1.2 BILLION DLRS IN CASH FOR SHIPYARDS"),
		place: pick("NEW YORK", "LONDON", "WASHINGTON", "ST. LOUIS", "SAO PAULO", "ABU DHABI", "KUALA LUMPUR", "D'ARCY", "FORT-DE-FRANCE", "'S-HERTOGENBOSCH",
			"UNITED NATIONS", "LOS ANGELES/NEW YORK", "RIO DE JANEIRO", "MEXICO CITY", "BAHRAIN", "BRENDA", "PORT ORLA", "N'DUNMAR", "WEST VEND", "ABOARD THE USS EXAMPLE",
			"XI'AN", "WINSTON-SALEM", "MAYBROOK", "MARCHMONT", "McALLEN", "THE HAGUE", "ZUG", "BONN", "AUGUSTA", "COLLEGE STATION", "SPA", "PETRA", "KING OF PRUSSIA", "ST. JOHN'S", "A CORUNA", "PORT-AU-VEND"),
		region: pick("", "", "", "Ill.", "Ill", "N.Y.", "British Columbia", "West Germany", "VEND", "Persian Gulf", "Calif.", "D.C.", "Pa.", "Tex", "U.S. Virgin Islands"),
		lead: pick("The council voted on Monday to close the old bridge, which was built in 1911.", "Shr 32 cts vs 27 cts\nNet 1.2 mln vs 1.1 mln\nRevs 40.2 mln vs 38.1 mln",
			"&lt;Example Corp> said it would buy <Sample Inc> for 12 dlrs a share.", "Brenda will sell tin, Minister Eva Lind said.", "\"We have no choice,\" the mayor said.",
			"U.S. makers of tin expect more orders.", "A storm closed the port.", "Ten people were hurt when a ferry ran aground on Friday.", "12 ships left the port on Monday."),
	}
	if mixed {
		w.place = pick("Beijing", "Madrid", "Sao Paulo", "Port Orla", "Kuala Lumpur", "Brenda")
	}
	date := time.Date(1985+r.IntN(40), time.Month(1+r.IntN(12)), 1+r.IntN(28), 0, 0, 0, 0, time.UTC)
	w.day = day.Day{Month: date.Month(), Day: date.Day()}
	month := date.Month().String()
	month = pick(month, month[:3], month[:3]+".", strings.ToUpper(month), strings.ToUpper(month[:2])+month[2:])
	written := pick(fmt.Sprintf("%s %d", month, date.Day()), fmt.Sprintf("%s %d", month, date.Day()), fmt.Sprintf("%d %s", date.Day(), month), date.Weekday().String()+", "+fmt.Sprintf("%s %d", month, date.Day()))
	if r.IntN(5) == 0 {
		written += pick(", ", " ") + date.Format("2006")
		w.day.Year = date.Year()
	}
	region := ""
	if w.region != "" {
		region = ", " + w.region
	}
	comma := pick(", ", ", ", ", ", ",", " , ", ",  ", ",\n")
	switch {
	case !mixed && w.region == "" && !strings.HasPrefix(w.place, "A") && r.IntN(6) == 0:
		comma = pick(" ", ". ")
	case strings.HasSuffix(w.region, ".") && r.IntN(4) == 0:
		comma = " "
	}
	dash := pick(" - ", " - ", " - ", " -- ", " — ", " – ", " -", "-", " - - ", "-- ", " &mdash; ")
	if dash == "-" && unicode.IsDigit(rune(w.lead[0])) { // a range of days
		dash = " -"
	}
	switch r.IntN(12) {
	case 0, 1:
		w.agency = pick("Reuters", "AP", "dpa", "Xinhua", "Orla News", "BW/Vend")
		w.dateline = w.place + region + comma + written + " (" + w.agency + ")" + dash
	case 2:
		w.agency, w.day = pick("Reuters", "AP", "afp", "BUSINESS WIRE", "Vend Press"), day.Day{}
		w.dateline = w.place + region + pick(" (", "--(", " - (") + w.agency + ")" + pick(" - ", "--", " — ", " -- ")
	case 3:
		w.agency = pick("Reuter", "Interfax", "IRNA", "Orla News")
		w.dateline = w.place + region + comma + written + ", " + w.agency + strings.TrimSuffix(dash, "-") + "- "
	case 4:
		w.agency = pick("PRNewswire", "PRNewswire-Example", "TASS")
		w.dateline = w.place + region + comma + written + " /" + w.agency + "/" + pick(" -- ", " - ", ". ")
	case 5:
		w.day = day.Day{}
		w.region = pick("Ill.", "Vend", "Ukraine")
		w.dateline = w.place + ", " + w.region + pick(" — ", " -- ", " – ")
		w.lead = "The council voted on Monday to close the old bridge, which was built in 1911."
	default:
		w.dateline = w.place + region + comma + written + dash
	}
	if w.headline != "" {
		w.text = w.headline + pick("\n", "\n\n", "\n \n")
		if len(w.headline) > 64 {
			w.text = w.headline + "\n\n"
		}
	}
	before := ""
	if r.IntN(6) == 0 {
		w.byline = "Ann Bell"
		before = pick("By Ann Bell", "By Ann Bell, Reuters", "By ANN BELL")
		if strings.HasPrefix(before, "By ANN") {
			w.byline = "ANN BELL"
		}
		before += pick("\n", "\n\n")
		if w.day.Month != 0 && !mixed && r.IntN(2) == 0 {
			before = strings.TrimSpace(before) + pick(" ", "    ")
		}
	}
	indent := pick("", "    ", "    ")
	if before != "" && !strings.HasSuffix(before, "\n") {
		indent = "    "
	}
	w.text += indent + before
	if strings.HasSuffix(before, "\n") {
		w.text += indent
	}
	rest := w.lead + "\n" + pick("", "    ", "\n") + "It was the third such vote in a year, and nobody in the hall spoke against it."
	if r.IntN(2) == 0 {
		w.text += wrap(w.dateline+rest, 64)
	} else {
		w.text += w.dateline + rest
	}
	return w
}

// wrap breaks the lines of s before a column.
func wrap(s string, column int) string {
	var b strings.Builder
	for line := range strings.Lines(s) {
		for len(line) > column {
			at := strings.LastIndexByte(line[:column], ' ')
			for at > 0 && strings.ContainsAny(line[at+1:at+2], "-–—&") { // a dash ends its line
				at = strings.LastIndexByte(line[:at], ' ')
			}
			if at <= 0 || strings.TrimSpace(line[:at]) == "" {
				break
			}
			b.WriteString(line[:at] + "\n")
			line = line[at+1:]
		}
		b.WriteString(line)
	}
	return b.String()
}

// TestWires reads invented stories of every form: each dateline is read back.
func TestWires(t *testing.T) {
	r := rand.New(rand.NewPCG(19, 85))
	wrong := 0
	for range 6000 {
		w := invent(r)
		a := Parse(w.text)
		d := a.Dateline
		lead := ""
		for i, b := range a.Blocks {
			if b.Kind == Dated && i+1 < len(a.Blocks) {
				lead = fold(a.Blocks[i+1].Span.Of(a.Text))
			}
		}
		begins, _, _ := strings.Cut(fold(w.lead), ",")
		begins = strings.SplitN(begins, " ", 6)[0]
		var authors []string
		if w.byline != "" {
			authors = []string{w.byline}
		}
		if d.Place != w.place || d.Region != w.region || d.Agency != w.agency || d.Date != w.day || !strings.HasPrefix(lead, begins) ||
			fmt.Sprint(a.Authors) != fmt.Sprint(authors) || w.headline != "" && a.Title != w.headline {
			if wrong++; wrong <= 10 {
				t.Errorf("%q\n got %q, %q, %q, %v; authors %q, title %q, lead %q\nwant %q, %q, %q, %v; authors %q, title %q", w.text,
					d.Place, d.Region, d.Agency, d.Date, a.Authors, a.Title, lead, w.place, w.region, w.agency, w.day, authors, w.headline)
			}
		}
	}
	if wrong > 0 {
		t.Errorf("%d of 6000 read wrong", wrong)
	}
}
