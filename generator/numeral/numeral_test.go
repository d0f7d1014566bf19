package numeral

import (
	"math"
	"testing"

	"newsbrief/generator/article"
	"newsbrief/generator/token"
)

// first reads the number that starts the sentence "text x".
func first(text string) (Number, string, bool) {
	a := &article.Article{Text: text + " x"}
	a.Blocks = []article.Block{{Span: article.Span{End: len(a.Text)}, Kind: article.Paragraph}}
	t := token.Read(a)
	n, ok := Read(t.Sentences[0], 0)
	if !ok {
		return n, "", false
	}
	return n, t.Words(0, n.End), true
}

func TestRead(t *testing.T) {
	for _, test := range []struct {
		text string
		want float64
		part string // as far as the number goes, if not all
	}{
		{"0", 0, ""}, {"7", 7, ""}, {"12,500", 12500, ""}, {"2.04", 2.04, ""}, {".08", .08, ""}, {"1,234,567.89", 1234567.89, ""},
		{"12,34,567", 1234567, ""}, {"1.200.000", 1.2e6, ""}, {"1 200 000", 1.2e6, ""}, {"40\u00a0000", 40000, "40 000"},
		{"2 million", 2e6, ""}, {"2.5 hundred thousand", 250000, ""}, {"10-million", 1e7, ""}, {"3 lakh crore", 3e12, ""}, {"1.2 mln", 1.2e6, ""},
		{"3/4", .75, ""}, {"1/64", 1. / 64, ""}, {"16-1/2", 16.5, ""}, {"2 1/2", 2.5, ""}, {"2½", 2.5, ""}, {"¾", .75, ""},
		{"20-odd", 20, ""}, {"500+", 500, ""}, {"5 and a half", 5.5, ""}, {"3 million and a half", 3.5e6, ""},
		{"one", 1, ""}, {"twenty-five", 25, ""}, {"twenty five", 25, ""}, {"Ninety-nine", 99, ""}, {"two hundred and six", 206, ""},
		{"one hundred one thousand two hundred thirty-four", 101234, ""}, {"two million two hundred", 2000200, ""}, {"a hundred", 100, ""},
		{"a dozen", 12, ""}, {"three dozen", 36, ""}, {"half a dozen", 6, ""}, {"half a million", 5e5, ""}, {"half million", 5e5, ""},
		{"a quarter million", 250000, ""}, {"three-quarters of a million", 750000, ""}, {"two-thirds", 2. / 3, ""}, {"one-fifth", .2, ""},
		{"two thirds of", 2. / 3, "two thirds"}, {"a third of", 1. / 3, "a third"}, {"half of", .5, "half"}, {"half an hour", .5, "half"},
		{"two and a half million", 2.5e6, ""}, {"one-and-a-half", 1.5, ""}, {"two and two-thirds", 2 + 2./3, ""},
		{"half-a-million", 5e5, ""}, {"5 lakhs", 5e5, ""}, {"three-and-a-half-year", 3.5, "three-and-a-half-year"}, {"twenty-five-year-old", 25, "twenty-five"}, {"two-million-dollar", 2e6, "two-million"}, {"3-1", 3, "3"}, {"5 and 10", 5, "5"},
		{"one and two", 1, "one"}, {"a million and two million", 1e6, "a million"}, {"three quarters", 3, "three"},
	} {
		part := test.part
		if part == "" {
			part = test.text
		}
		n, read, ok := first(test.text)
		if !ok || math.Abs(n.Value-test.want) > 1e-9*test.want || read != part {
			t.Errorf("%s: %v, read %q, %v; want %v of %q", test.text, n.Value, read, ok, test.want, part)
		}
	}
}

func TestNoNumber(t *testing.T) {
	for _, text := range []string{
		"x", "a", "a man", "half", "half a team", "half-time", "million", "hundred", "dozen", "dozens", "22,24", "1,2345", "1.2.3", "twenty-first", "one third place",
		"a third", "a third man", "$", ".", "1.1,5",
	} {
		if n, read, ok := first(text); ok {
			t.Errorf("%s: %v, read %q", text, n.Value, read)
		}
	}
}

func TestForms(t *testing.T) {
	if n, _, _ := first("22nd"); !n.Ordinal || n.Value != 22 {
		t.Errorf("22nd: %+v", n)
	}
	if n, _, _ := first("12st"); n.Ordinal {
		t.Errorf("12st is no ordinal: %+v", n)
	}
	if n, _, _ := first("2.5 million"); n.Scale != 1e6 || n.Spelled {
		t.Errorf("2.5 million: %+v", n)
	}
	if n, _, _ := first("two-thirds"); !n.Fraction || !n.Spelled {
		t.Errorf("two-thirds: %+v", n)
	}
}
