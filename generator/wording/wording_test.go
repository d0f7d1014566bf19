package wording

import "testing"

func TestShort(t *testing.T) {
	for _, test := range []struct{ line, want string }{
		{"up 12.5 percent, to 8 pct", "up 12.5%, to 8%"},
		{"rose 9 per cent, or", "rose 9%, or"},
		{"eight pct", "eight percent"},
		{"two percentage points", "two percentage points"},
		{"310 mln dlrs in cash, or 41 dlrs a share", "$310 million in cash, or $41 a share"},
		{"1.2 billion dlrs, up", "$1.2 billion, up"},
		{"two dlrs a barrel", "two dollars a barrel"},
		{"75 mln dlr eurobond", "$75 million eurobond"},
		{"5 to 7 dlrs", "5 to 7 dollars"},
		{"27 cts vs 32 cts", "27 cents vs 32 cents"},
		{"8-1/4 pct", "8-1/4%"},
	} {
		if got := Short(test.line); got != test.want {
			t.Errorf("Short(%q) = %q, want %q", test.line, got, test.want)
		}
	}
}
