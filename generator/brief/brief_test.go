package brief_test

import (
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"newsbrief/generator/brief"
)

func ExampleEvidence_Find() {
	text := "Trade grew “12.5 percent”\nlast year."
	start, end, ok := brief.Evidence(`grew "12.5 percent" last`).Find(text)
	fmt.Println(text[start:end] == "grew “12.5 percent”\nlast", ok)
	// Output: true true
}

func TestEvidenceFind(t *testing.T) {
	for _, c := range []struct {
		evidence brief.Evidence
		text     string
		want     string // the words found; empty when there are none
	}{
		{"trade grew", "Then trade grew fast.", "trade grew"},
		{"trade  grew ", "Then trade\n\tgrew fast.", "trade\n\tgrew"},
		{"China's stewardship", "China’s stewardship", "China’s stewardship"},
		{"“new chapter”", `a "new chapter" in`, `"new chapter"`},
		{"trade", "trades and trade.", "trade"},
		{"12.5 percent", "112.5 percent", ""},
		{"2.5 percent", "12.5 percent", ""},
		{"5 percent", "12,5 percent", ""},
		{"$2", "about $2.04 billion", ""},
		{"$2.04", "about $2.04 billion", "$2.04"},
		{"rose 5", "rose 5, then fell", "rose 5"},
		{"5 percent", "fell to -5 percent", ""},
		{"5 percent", "a 3-5 percent rise", "5 percent"},
		{"Trade", "trade", ""},
		{"", "trade", ""},
		{" \n", "trade", ""},
		{"東京", "於東京都", ""},
		{"naïve", "a naïve plan", "naïve"},
	} {
		start, end, ok := c.evidence.Find(c.text)
		if got := c.text[start:end]; got != c.want || ok != (c.want != "") {
			t.Errorf("%q in %q: found %q, %v; want %q", c.evidence, c.text, got, ok, c.want)
		}
	}
}

func FuzzEvidenceFind(f *testing.F) {
	f.Add("He said “no” — twice.\r\nThen 12.5 percent.", 3, 20)
	f.Add("\xff\xfe broken", 0, 3)
	f.Fuzz(func(t *testing.T, text string, from, to int) {
		from, to = min(max(from, 0), len(text)), min(max(to, 0), len(text))
		if from > to {
			from, to = to, from
		}
		start, end, ok := brief.Evidence(text[from:to]).Find(text)
		if !ok {
			return
		}
		found := text[start:end]
		if again, stop, ok := brief.Evidence(found).Find(found); !ok || again != 0 || stop != len(found) {
			t.Errorf("%q is not found in itself", found)
		}
		if squash(found) != squash(text[from:to]) {
			t.Errorf("looked for %q, found %q", text[from:to], found)
		}
	})
}

// squash is the rule of evidence told another way: white space folded, marks
// straight.
func squash(s string) string {
	s = strings.Join(strings.Fields(strings.ToValidUTF8(s, "\ufffd")), " ")
	return strings.NewReplacer("‘", "'", "’", "'", "‚", "'", "‛", "'",
		"“", `"`, "”", `"`, "„", `"`, "‟", `"`, "«", `"`, "»", `"`).Replace(s)
}

func TestSlug(t *testing.T) {
	for text, want := range map[string]string{
		"China and Tajikistan poised to scale up": "china-and-tajikistan-poised-to-scale-up",
		"  “New chapter” — 12.5% up!":             "new-chapter-12-5-up",
		"China's Łódź, Ærø & Straße":              "chinas-lodz-aero-strasse",
		"Душанбе: май и йод":                      "душанбе-май-и-йод",
		"日本 経済":                                   "日本-経済",
		"../../etc/passwd":                        "etc-passwd",
		"!!!":                                     "",
		strings.Repeat("word ", 40):               strings.TrimSuffix(strings.Repeat("word-", 16), "-"),
	} {
		if got := brief.Slug(text); got != want {
			t.Errorf("Slug(%q) = %q, want %q", text, got, want)
		}
	}
	if got := brief.Slug(strings.Repeat("й", 100)); len(got) > 80 || !utf8.ValidString(got) {
		t.Errorf("an endless word became %q", got)
	}
}

func TestDate(t *testing.T) {
	for _, good := range []string{"2025-08-28", "2025-08-28T09:30:00+02:00", "2025-08-28T09:30:00.5Z"} {
		if d, err := brief.ParseDate(good); err != nil || string(d) != good {
			t.Errorf("ParseDate(%q) = %q, %v", good, d, err)
		}
	}
	for _, bad := range []string{"", "2025-02-30", "2025-8-28", "28 August 2025", "2025-08-28 09:30", "2025-08-28T09:30:00", "0001-01-01", "9999-12-31T23:59:59-23:00"} {
		if _, err := brief.ParseDate(bad); err == nil {
			t.Errorf("ParseDate(%q) accepted it", bad)
		}
	}
	rome := time.FixedZone("", 2*60*60)
	if got := brief.Date("2025-08-28").Time(rome); !got.Equal(time.Date(2025, 8, 27, 22, 0, 0, 0, time.UTC)) {
		t.Errorf("a day begins at %v", got)
	}
}
