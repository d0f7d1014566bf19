package lexicon

// Magnitude is what a word multiplies the number before it by: 1e6 for
// "million" and "mln". It is 0 for other words.
func Magnitude(w string) float64 { return magnitudes[w] }

var magnitudes = map[string]float64{
	"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "quadrillion": 1e15, "lakh": 1e5, "crore": 1e7,
	"mln": 1e6, "mn": 1e6, "mil": 1e6, "mio": 1e6, "bln": 1e9, "bn": 1e9, "tn": 1e12, "trn": 1e12, "tln": 1e12, "cr": 1e7,
}
