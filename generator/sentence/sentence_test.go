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
