package sentence

import (
	"slices"
	"strings"
	"testing"
)

// split is the sentences of text, in words.
func split(text string) []string {
	var list []string
	for _, s := range Split(text) {
		list = append(list, text[s.Start:s.End])
	}
	return list
}

// TestSplit joins the sentences of each row, parted by " | ", and splits them again.
func TestSplit(t *testing.T) {
	tests := []struct{ name, want string }{
		{"stops", "Rain fell. | Did it? | It did! | It stopped… | Then it rained again."},
		{"stops in a row", "What?! | Nobody knew... | They went home."},
		{"spaced ellipsis", "We thought . . . and then we left. | He never said that. . . . | She did."},
		{"ellipsis in brackets", "“The town [...] Lind knew [...] was small,” he wrote."},
		{"titles", "Mr. Doe met Dr. Lind and Sen. Roe at St. Ana. | Gen. Holm, Lt. Col. Dahl and Prof. Orr did not come."},
		{"initials", "J. K. Doe met A. Lind. | Eva J.-P. Roe left."},
		{"a letter at the end", "They chose plan B. | The mayor chose plan A."},
		{"countries", "The U.S. Senate met. | She lives in the U.S. | He lives in the U.N. building in the U.K. | It is small."},
		{"born and died", "Eva Lind (b. Orla, c. 1850) and Jon Roe (b. 5 May 1840; d. Tesk) met at point x. | The hill is steep."},
		{"degrees and firms", "Acme Inc. and Orla Co. sold Vend Corp. | The price rose. | He has a Ph.D. | She works for Dunmar Ltd. of Orla."},
		{"hours", "It opens at 6 p.m. Monday. | It closes at 9 a.m. | Visitors came by 10 a.m. GMT."},
		{"months", "It was signed on Jan. 5 in Orla. | It ends in Dec. | The rest follows."},
		{"examples", "Fruit, e.g. pears, i.e. not Apples, etc. | Orla vs. Vend was a draw."},
		{"numbers", "It cost $2.04 million, i.e. 12.5 percent of No. 3. | She said no. | Nobody asked. | He has 600. | They have 5."},
		{"a year", "It opened in 2010. | 2011 was dry."},
		{"closers go along", "“We left.” | “They stayed.” | (It was late.) | He said “yes.” | She said 'no.' | They slept."},
		{"straight quotes", "\"We left.\" | \"They stayed.\" | He said \"yes.\" | She slept."},
		{"a quote apart", "\"We left. \" | She slept."},
		{"what was said, and by whom", "“Stop.” he said. | “Why?” she asked. | “Never!” Eva Lind said. | “Who?” the mayor asked. | He left."},
		{"an exclamation in a name", "She works at Wow! in Orla."},
		{"no break within brackets", "He teaches (he once farmed.) in Orla."},
		{"a marker", "1. The bridge is closed. | It is old."},
		{"a list that runs on", "1. Trade with Vend | 2. Water. | It is short | 3. Ships"},
		{"letters that run on", "The text names three steps. | (a) trade is free | (b) water is shared | (c) ships may sail"},
		{"bullets that run on", "• Trade | • Water | • Ships"},
		{"numbers that are no list", "It covers (a) trade, (b) water and (c) ships."},
		{"letters in brackets that begin anywhere", "Two points are left. | c) the ferry sails | d) the bridge opens"},
		{"numbers without a list", "Orla won by 3. | Vend was 5) in the table."},
		{"an hour before a name", "At 9 a.m. Mayor Lind spoke. | On Monday at 10 A.M. Dr. Roe came. | The hall closed at 6 P.M. | Mr. Doe left."},
		{"an hour in a zone", "It starts at 9 a.m. Eastern time. | It ends at noon. | The P.M. Eva Lind came."},
		{"letters that are no initials", "They chose plan B. | Mayor Lind agreed. | He has hepatitis C. | Doctors know. | It was built by E. Lind."},
		{"forenames after an initial", "The part went to J. Will Doe."},
		{"a crowd after a country", "She spoke in the U.S. | Millions watched. | Nobody in the U.K. did."},
		{"capitals that are no abbreviation", "It runs on IE. | Its makers are proud of it."},
		{"an abbreviation in brackets", "Sen. Roe (D., Orla) and Dunmar (Dunmar Inc.) Chairman Holm met."},
		{"an aside with a stop of its own", "The mayor (did he know?) Eva Lind beat in May is back."},
		{"streets", "He lives on Main St. | The house is old. | He left St. Ana."},
		{"who is quoted", "“We left in May. | Nobody asked.” — Eva Lind, mayor of Orla"},
		{"a dash that goes on", "“Never!” — he meant it — “will I.” | He left."},
		{"a name that cries", "Yahoo! Chief Executive Eva Lind left. | She likes Yahoo! | The firm is old."},
		{"brands", "The shop sold out. | iPhone sales rose. | eBay gained."},
		{"an omission", "The … Council met. | It went on … and on. | “We ... President Holm and I ... agree.”"},
		{"an omission in brackets", "He wrote of “a town [...] on a hill [...] | The sea is near.”"},
		{"notes", "Rain fell.[1] | It stopped.[2][13] | Snow fell."},
		{"words cut apart", "Rain fell . | `` It is late , '' she said . | `` We know . '' | They left ."},
		{"small letters", "the council met on monday in orla, vend. | it voted for the bridge at acme corp. of vend. | will it open? | nobody knew."},
		{"capitals", "THE COUNCIL OF ORLA MET IN THE U.S. | IT VOTED WITH MR. DOE FOR ACME CORP. BRIDGES. | NOBODY KNEW."},
		{"sums and bullets begin", "It cost much. | $5 million was spent. | 12 people came. | [They left.] | (Nobody knew.)"},
		{"addresses", "Write to jane.doe@orla.example. | See www.orla.example/a.html?b=C. | It is short."},
	}
	for _, tt := range tests {
		want := strings.Split(tt.want, " | ")
		if got := split(strings.Join(want, " ")); !slices.Equal(got, want) {
			t.Errorf("%s:\n got %s\nwant %s", tt.name, strings.Join(got, " | "), tt.want)
		}
	}
}

// TestSplitUnspaced does the same where no space parts the sentences.
func TestSplitUnspaced(t *testing.T) {
	for _, want := range []string{
		"The talks are over.|They will go on.",
		"Orla rests on Sunday.|The shops close.|Mr. Doe paid 1,000.|That is much.|Why?|The price rose.”|He left.",
		"It said \"no.\"|Nobody asked Orla.com or Node.Js or acme.Orla/The or Acme.Inc.",
		"雨が降った。|それは止んだ。",
		"See www.orla.Example of v1.Two and M.Lind.",
		"",
	} {
		if got := strings.Join(split(strings.ReplaceAll(want, "|", "")), "|"); got != want {
			t.Errorf(" got %s\nwant %s", got, want)
		}
	}
}

func TestEnds(t *testing.T) {
	for s, want := range map[string]bool{
		"Rain fell.": true, "“Did it?”": true, "(It did!)": true, "雨が降った。": true, "and then…": true,
		"Rain fell": false, "Rain: ": false, "“Rain”": false, "": false,
	} {
		if Ends(s) != want {
			t.Errorf("Ends(%q) = %v", s, !want)
		}
	}
}
