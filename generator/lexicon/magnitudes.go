package lexicon

// Magnitude is what a word multiplies the number before it by: 1e6 for
// "million" and "mln". It is 0 for other words.
func Magnitude(w string) float64 { return magnitudes[w] }

var magnitudes = map[string]float64{
	"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "quadrillion": 1e15, "lakh": 1e5, "crore": 1e7,
	"mln": 1e6, "mn": 1e6, "mil": 1e6, "mio": 1e6, "bln": 1e9, "bn": 1e9, "tn": 1e12, "trn": 1e12, "tln": 1e12, "cr": 1e7,
}

// Number is the number that a single word names, 12 for "twelve" and for "dozen", or 0.
func Number(w string) int { return numbers[w] }

// numbers are those that a single word names.
var numbers = map[string]int{
	"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
	"eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
	"eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
	"seventy": 70, "eighty": 80, "ninety": 90, "dozen": 12,
}
