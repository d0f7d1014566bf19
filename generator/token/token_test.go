package token

import (
	"strings"
	"testing"
)

func TestTokens(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"China’s leaders’ U.S. visit, a year-on-year 22nd.", "China|’s|leaders|’|U.S.|visit|,|a|year-on-year|22|nd|."},
		{"Mr. J. Doe paid $3,500.50 (12%).", "Mr.|J.|Doe|paid|$|3,500.50|(|12|%|)|."},
		{"a 10-member, six-mile G20 don’t", "a|10|-|member|,|six|-|mile|G20|don’t"},
		{"twenty-one-year run, two-two-two, ten-y", "twenty-one|-|year|run|,|two|-|two|-|two|,|ten|-|y"},
		{"Six-mile runs, Twenty-six, a million-dollar and £5bn-a-year deal", "Six|-|mile|runs|,|Twenty-six|,|a|million|-|dollar|and|£|5|bn|-|a-year|deal"},
		{"Rs500, USD115 and RM2, not Rsx5 or RM2D2", "Rs|500|,|USD|115|and|RM|2|,|not|Rsx5|or|RM2D2"},
		{"Ann 's boat and the boys ' boat sail", "Ann|'s|boat|and|the|boys|'|boat|sail"},
		{"It is 20C. It cost $5M. J. Doe", "It|is|20|C|.|It|cost|$|5|M|.|J.|Doe"},
	} {
		var got []string
		for _, tok := range Cut(nil, test.text, 0) {
			got = append(got, tok.Text)
		}
		if s := strings.Join(got, "|"); s != test.want {
			t.Errorf("got %s, want %s", s, test.want)
		}
	}
}
