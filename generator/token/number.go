package token

import "strings"

// numbers are the numbers that a single word names.
var numbers = map[string]int{
	"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
	"eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
	"eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
	"seventy": 70, "eighty": 80, "ninety": 90, "dozen": 12,
}

// Spelled is the number below a hundred that a word spells, or -1.
func Spelled(w string) int {
	if n, ok := numbers[w]; ok {
		return n
	}
	tens, ones, ok := strings.Cut(w, "-")
	t, u := numbers[tens], numbers[ones]
	if ok && t >= 20 && u > 0 && u < 10 {
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
	return Spelled(s[:end]) > 0
}
