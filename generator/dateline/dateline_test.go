package dateline

import "testing"

// TestRead reads datelines in the forms of many desks. The bar ends the dateline.
func TestRead(t *testing.T) {
	tests := []struct{ text, place, region, agency, day string }{
		{"NEW YORK, March 2 -| The", "NEW YORK", "", "", "XXXX-03-02"},
		{"ST. LOUIS, Mo., Feb. 26 (AP) —| The", "ST. LOUIS", "Mo.", "AP", "XXXX-02-26"},
		{"ST LOUIS, Feb 26 -| The", "ST LOUIS", "", "", "XXXX-02-26"},
		{"SAO PAULO, BRAZIL, Feb 26 -| The", "SAO PAULO", "BRAZIL", "", "XXXX-02-26"},
		{"VANCOUVER, British Columbia, March 3 -| The", "VANCOUVER", "British Columbia", "", "XXXX-03-03"},
		{"CHAMPAIGN, Ill., Feb 26 -| The", "CHAMPAIGN", "Ill.", "", "XXXX-02-26"},
		{"CHAMPAIGN, Ill, Feb 26 -| The", "CHAMPAIGN", "Ill", "", "XXXX-02-26"},
		{"D'ARCY, Ill, Feb 26 -| The", "D'ARCY", "Ill", "", "XXXX-02-26"},
		{"COEUR D'ALENE, Idaho, Feb 26 -| The", "COEUR D'ALENE", "Idaho", "", "XXXX-02-26"},
		{"ST. JOHN'S, Newfoundland, Feb 26 -| The", "ST. JOHN'S", "Newfoundland", "", "XXXX-02-26"},
		{"FORT-DE-FRANCE, Martinique, Feb 26 -| The", "FORT-DE-FRANCE", "Martinique", "", "XXXX-02-26"},
		{"'S-HERTOGENBOSCH, Netherlands, Feb 26 -| The", "'S-HERTOGENBOSCH", "Netherlands", "", "XXXX-02-26"},
		{"'s-HERTOGENBOSCH, Feb 26 -| The", "'s-HERTOGENBOSCH", "", "", "XXXX-02-26"},
		{"ABU DHABI, Feb 26 -| The", "ABU DHABI", "", "", "XXXX-02-26"},
		{"KUALA LUMPUR, March 3 - |The", "KUALA LUMPUR", "", "", "XXXX-03-03"},
		{"LONDON, 26 Feb -| The", "LONDON", "", "", "XXXX-02-26"},
		{"LONDON, 26-Feb-1987 -| The", "LONDON", "", "", "1987-02-26"},
		{"LONDON, 26th February 1987 -| The", "LONDON", "", "", "1987-02-26"},
		{"LONDON, 3rd of March -| The", "LONDON", "", "", "XXXX-03-03"},
		{"LONDON, Feb. 26 /PRNewswire/ --| The", "LONDON", "", "PRNewswire", "XXXX-02-26"},
		{"LONDON, Feb. 26, 2014 /PRNewswire-Example/ --| The", "LONDON", "", "PRNewswire-Example", "2014-02-26"},
		{"LONDON (Reuters) -| The", "LONDON", "", "Reuters", ""},
		{"LONDON - (AP) -| The", "LONDON", "", "AP", ""},
		{"LONDON -- (AP) --| The", "LONDON", "", "AP", ""},
		{"PARIS (AFP) -| The", "PARIS", "", "AFP", ""},
		{"BRUSSELS, June 1, Reuter -| The", "BRUSSELS", "", "Reuter", "XXXX-06-01"},
		{"BRUSSELS, June 1 Reuter -| The", "BRUSSELS", "", "Reuter", "XXXX-06-01"},
		{"HOUSTON, 2/26 -| The", "HOUSTON", "", "", "XXXX-02-26"},
		{"HOUSTON, 26/2/1987 -| The", "HOUSTON", "", "", "1987-02-26"},
		{"HOUSTON, 2/3 -| The", "HOUSTON", "", "", ""},
		{"GENEVA, Sept 3 -| The", "GENEVA", "", "", "XXXX-09-03"},
		{"TOKYO, Sunday, March 1 -| The", "TOKYO", "", "", "XXXX-03-01"},
		{"TOKYO, March 1, Sunday -| The", "TOKYO", "", "", "XXXX-03-01"},
		{"TOKYO, Sunday -| The", "TOKYO", "", "", ""},
		{"MOSCOW. March 3. INTERFAX -| The", "MOSCOW", "", "INTERFAX", "XXXX-03-03"},
		{"ROME. March 3. INTERFAX -| The", "ROME", "", "INTERFAX", "XXXX-03-03"},
		{"MOSCOW. March 3. INTERFAX.| The", "MOSCOW", "", "INTERFAX", "XXXX-03-03"},
		{"MOSCOW, March 3 /TASS/.| The", "MOSCOW", "", "TASS", "XXXX-03-03"},
		{"ASTANA. KAZINFORM -| The", "ASTANA", "", "KAZINFORM", ""},
		{"YEREVAN, AUGUST 28, ARMENPRESS.| The", "YEREVAN", "", "ARMENPRESS", "XXXX-08-28"},
		{"Tehran, March 3, IRNA –| The", "Tehran", "", "IRNA", "XXXX-03-03"},
		{"TEHRAN, IRNA, March 3 -| The", "TEHRAN", "", "IRNA", "XXXX-03-03"},
		{"KYIV, Ukraine —| The", "KYIV", "Ukraine", "", ""},
		{"BONN, West Germany, April 2 -| The", "BONN", "West Germany", "", "XXXX-04-02"},
		{"ROME, April 1 -- |The", "ROME", "", "", "XXXX-04-01"},
		{"MANILA, APRIL 13 -| The", "MANILA", "", "", "XXXX-04-13"},
		{"MANILA, april 13 -| The", "MANILA", "", "", "XXXX-04-13"},
		{"LOS ANGELES/NEW YORK, March 3 (Reuters) -| The", "LOS ANGELES/NEW YORK", "", "Reuters", "XXXX-03-03"},
		{"NEW YORK/LONDON/PARIS, March 3 -| The", "NEW YORK/LONDON/PARIS", "", "", "XXXX-03-03"},
		{"NEW YORK/PRNewswire/ --| The", "NEW YORK", "", "PRNewswire", ""},
		{"ABOARD THE USS EXAMPLE, Persian Gulf, March 3 -| The", "ABOARD THE USS EXAMPLE", "Persian Gulf", "", "XXXX-03-03"},
		{"ABOARD THE U.S.S. EXAMPLE, Persian\nGulf, March 3 -| The", "ABOARD THE U.S.S. EXAMPLE", "Persian Gulf", "", "XXXX-03-03"},
		{"UNITED NATIONS, March 3 -| The", "UNITED NATIONS", "", "", "XXXX-03-03"},
		{"VIENNA, Austria (AP) -| The", "VIENNA", "Austria", "AP", ""},
		{"WASHINGTON--(BUSINESS WIRE)--|The", "WASHINGTON", "", "BUSINESS WIRE", ""},
		{"WASHINGTON--(BUSINESS WIRE)--March 3, 1998--|The", "WASHINGTON", "", "BUSINESS WIRE", "1998-03-03"},
		{"NEW YORK, NY--(Marketwired - Mar 3, 2014) -| The", "NEW YORK", "NY", "Marketwired", "2014-03-03"},
		{"BERLIN (dpa) -| The", "BERLIN", "", "dpa", ""},
		{"Berlin (dpa/AFP) -| The", "Berlin", "", "dpa/AFP", ""},
		{"Madrid, 19 Jul (EFE).-| The", "Madrid", "", "EFE", "XXXX-07-19"},
		{"Madrid (EFE) July 19, 2022 -| The", "Madrid", "", "EFE", "2022-07-19"},
		{"SALAMANCA (Spain), 19 Jul (EFE).-| The", "SALAMANCA", "Spain", "EFE", "XXXX-07-19"},
		{"MEXICO CITY, Aug 28 (Xinhua) --| The", "MEXICO CITY", "", "Xinhua", "XXXX-08-28"},
		{"Beijing, Aug. 28 —| The", "Beijing", "", "", "XXXX-08-28"},
		{"GENEVA (3 September 2012) –| The", "GENEVA", "", "", "2012-09-03"},
		{"NEW DELHI, March 3 (PTI):| The", "NEW DELHI", "", "PTI", "XXXX-03-03"},
		{"NEW YORK, March 2 -|The", "NEW YORK", "", "", "XXXX-03-02"},
		{"NEW YORK, March 2-|The", "NEW YORK", "", "", "XXXX-03-02"},
		{"NEW YORK, March 2-| The", "NEW YORK", "", "", "XXXX-03-02"},
		{"NEW YORK, March 2—|The", "NEW YORK", "", "", "XXXX-03-02"},
		{"NEW YORK, March 2 - -| The", "NEW YORK", "", "", "XXXX-03-02"},
		{"NEW YORK, March 2, -| The", "NEW YORK", "", "", "XXXX-03-02"},
		{"NEW YORK, March 2. -| The", "NEW YORK", "", "", "XXXX-03-02"},
		{"NEW YORK,March 2 -| The", "NEW YORK", "", "", "XXXX-03-02"},
		{"NEW YORK , March 2 -| The", "NEW YORK", "", "", "XXXX-03-02"},
		{"NEW YORK,, March 2 -| The", "NEW YORK", "", "", "XXXX-03-02"},
		{"NEW YORK. March 2 -| The", "NEW YORK", "", "", "XXXX-03-02"},
		{"NEW YORK, March  2  -| The", "NEW YORK", "", "", "XXXX-03-02"},
		{"NEW  YORK, March 2 -| The", "NEW  YORK", "", "", "XXXX-03-02"},
		{"NEW YORK, March2 -| The", "NEW YORK", "", "", "XXXX-03-02"},
		{"LONDON March 2 -| The", "LONDON", "", "", "XXXX-03-02"},
		{"PORT VEND March 2 -| The", "PORT VEND", "", "", "XXXX-03-02"},
		{"LONDON, March 2| The", "LONDON", "", "", "XXXX-03-02"},
		{"LONDON, March 2|\nThe", "LONDON", "", "", "XXXX-03-02"},
		{"LONDON, March 2.| The", "LONDON", "", "", "XXXX-03-02"},
		{"LONDON, MArch 2 -| The", "LONDON", "", "", "XXXX-03-02"},
		{"NEW YORK, Marh 2 -| The", "NEW YORK", "", "", ""},
		{"NEW YORK, Feb 30 (AN) -| The", "NEW YORK", "", "AN", ""},
		{"NEW YORK, March -| The", "NEW YORK", "", "", ""},
		{"NEW YORK, 26 -| The", "NEW YORK", "", "", ""},
		{"SANTA CRUZ, Calif. Feb 26 -| The", "SANTA CRUZ", "Calif.", "", "XXXX-02-26"},
		{"SANTA CRUZ Calif., Feb 26 -| The", "SANTA CRUZ", "Calif.", "", "XXXX-02-26"},
		{"WASHINGTON, D.C., Feb 26 -| The", "WASHINGTON", "D.C.", "", "XXXX-02-26"},
		{"WASHINGTON D.C., Feb 26 -| The", "WASHINGTON D.C.", "", "", "XXXX-02-26"},
		{"RIO de JANEIRO, Feb 26 -| The", "RIO de JANEIRO", "", "", "XXXX-02-26"},
		{"A CORUNA, Spain, Feb 26 -| The", "A CORUNA", "Spain", "", "XXXX-02-26"},
		{"FT.VEND, Tesk, Feb 26 -| The", "FT.VEND", "Tesk", "", "XXXX-02-26"},
		{"LONDON,\nMarch 2 -| The", "LONDON", "", "", "XXXX-03-02"},
		{"LONDON\nMarch 2 -| The", "LONDON", "", "", "XXXX-03-02"},
		{"LONDON, March 2\n(Reuters) -| The", "LONDON", "", "Reuters", "XXXX-03-02"},
		{"*LONDON, March 2 -| The", "LONDON", "", "", "XXXX-03-02"},
		{"<LONDON, March 2 -| The", "LONDON", "", "", "XXXX-03-02"},
		{"&lt;LONDON, March 2 -| The", "LONDON", "", "", "XXXX-03-02"},
		{"• LONDON, March 2 -| The", "LONDON", "", "", "XXXX-03-02"},
		{"&nbsp;&nbsp;LONDON, March 2 &mdash;| The", "LONDON", "", "", "XXXX-03-02"},
		{"(Adds a quote) LONDON, March 2 -| The", "LONDON", "", "", "XXXX-03-02"},
		{"LONDON, March 2 -| &lt;Example Corp> said it", "LONDON", "", "", "XXXX-03-02"},
		{"LONDON, March 2 -| SHR 32 CTS VS 27 CTS", "LONDON", "", "", "XXXX-03-02"},
		{"LONDON, March 2 -|", "LONDON", "", "", "XXXX-03-02"},
		{"LONDON - |The", "LONDON", "", "", ""},
		{"LONDON — |The", "LONDON", "", "", ""},
	}
	for _, tt := range tests {
		s, end := cut(tt.text)
		d, ok := Read(s)
		if !ok || d.Place != tt.place || d.Region != tt.region || d.Agency != tt.agency || d.Day.String() != tt.day {
			t.Errorf("%q:\n got %q %q %q %q, %v\nwant %q %q %q %q", s, d.Place, d.Region, d.Agency, d.Day, ok, tt.place, tt.region, tt.agency, tt.day)
		} else if d.End != end && d.End != end-1 { // the space behind a dash
			t.Errorf("%q ends with %q", s, s[:d.End])
		}
	}
}

// cut takes the bar out of s and says where it was.
func cut(s string) (string, int) {
	for i := range s {
		if s[i] == '|' {
			return s[:i] + s[i+1:], i
		}
	}
	return s, -1
}

// TestReadNone reads what only looks like a dateline.
func TestReadNone(t *testing.T) {
	for _, s := range []string{
		"IBM - The company said it would cut prices.",
		"NOTE - The figures are not final.",
		"U.S. CONSUMER SPENDING ROSE 1.7 PCT IN FEBRUARY",
		"SHR 32 CTS VS 27 CTS",
		"Q&A - What the vote means",
		"Sales - 1.2 mln vs 1.1 mln",
		"DEPOSITS AT THE BANK ROSE ON FEB 26",
		"DEPOSITS AT THE BANK ROSE ON FEB 26 - VEND",
		"STRIKE IN THE PORT GOES ON\nPORT ORLA, March 2 - The",
		"SHARES FALL\nMarch 2 (Reuters) - Shares fell.",
		"March 2 (Reuters) - Shares fell.",
		"MARCH (AP) - The month was dry.",
		"REUTERS - The agency said so.",
		"AFP, March 2 - The agency said so.",
		"Jane Doe, 12 June 1950 – 3 March 2020",
		"World Bank (WB) - The lender said so.",
		"EXAMPLE MOTORS (EM) - The company said so.",
		"EXAMPLE (EXM.N) - The company said so.",
		"FACT CHECK — The claim is false.",
		"WHAT TO KNOW — The vote is on Monday.",
		"BREAKING NEWS — The mayor resigned.",
		"UPDATE, March 2 - The mayor resigned.",
		"GENEVA, March 2 - 6",
		"GENEVA, March 2 - March 6",
		"ORLA 12 - 3",
		"OIL - 1.2 mln barrels vs 1.1 mln",
		"LONDON, a city of nine million, - The",
		"LONDON, March 2 was a Monday.",
		"AT&T - The company",
		"* IBM - The company said so.",
		"Orla, March 2 The council met.",
		"Monday, March 2 - The council met.",
		"",
		"-",
	} {
		if d, ok := Read(s); ok {
			t.Errorf("%q: read %+v", s, d)
		}
	}
}
