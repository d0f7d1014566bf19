package token

import (
	"strings"

	"newsbrief/generator/lexicon"
)

// money are the words of currencies that are written in one with an amount:
// "USD115", "Rs500".
var money = []string{"USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "HKD", "SGD", "JPY", "CNY", "RMB", "INR", "RM", "Rs", "Rp"}

// moneyLen is the length of the currency at the start of s where nothing but
// digits stands behind it, else 0.
func moneyLen(s string) int {
	if len(s) < 3 || s[0] < 'A' || s[0] > 'U' || s[len(s)-1] < '0' || s[len(s)-1] > '9' {
		return 0
	}
	for _, m := range money {
		if rest, ok := strings.CutPrefix(s, m); ok && strings.Trim(rest, "0123456789") == "" {
			return len(m)
		}
	}
	return 0
}

// Spelled is the number below a hundred that a word spells, or -1.
func Spelled(w string) int {
	if n := lexicon.Number(w); n > 0 {
		return n
	}
	tens, ones, ok := strings.Cut(w, "-")
	if !ok {
		return -1
	}
	if t, u := lexicon.Number(tens), lexicon.Number(ones); t >= 20 && u > 0 && u < 10 {
		return t + u
	}
	return -1
}

// spelledAlong reports whether the number at the start of s goes on at byte i,
// behind its hyphen: "twenty-one".
func spelledAlong(s string, i int) bool {
	end := i
	for end < len(s) && 'a' <= s[end] && s[end] <= 'z' {
		end++
	}
	return Spelled(strings.ToLower(s[:end])) > 0
}

// counts reports whether the head of a word with hyphens is a number, or
// multiplies one.
func counts(head string) bool {
	return len(head) < len("seventy-seven-") && (Spelled(strings.ToLower(head)) > 0 || lexicon.Magnitude(head) > 0)
}
