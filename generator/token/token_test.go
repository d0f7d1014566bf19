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
