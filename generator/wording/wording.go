// Package wording writes the labels and values of facts as a headline desk does:
// "8.4 pct" is "8.4%", "310 mln dlrs" is "$310 million".
//
// Words of the text come in, a line for the sidebar comes out. What a
// value says otherwise than its evidence follows by one of the rules here.
package wording

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Curly writes every apostrophe of a line in one style. Evidence stays as it is.
func Curly(s string) string { return strings.ReplaceAll(s, "'", "’") }

// Possessive is a name as an owner: "Vend’s", "Wales’".
func Possessive(name string) string {
	if strings.HasSuffix(name, "s") {
		return name + "’"
	}
	return name + "’s"
}

// Sentence gives the first letter a capital.
func Sentence(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 || r == utf8.RuneError {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

// long are the words that a wire writes short.
var long = map[string]string{"mln": "million", "bln": "billion", "bn": "billion", "trn": "trillion", "cts": "cents", "ct": "cent", "pct": "percent"}

// Short writes the amounts of a line as a headline desk does: "8.4%", "$310
// million". Percentages that are spelled out, and points, stay.
func Short(line string) string {
	words := strings.Fields(line)
	var out []string
	for _, w := range words {
		core := strings.TrimRight(w, ",.;)")
		mark := w[len(core):]
		if l := long[core]; l != "" {
			core = l
		}
		n := len(out)
		switch {
		case core == "cent" && n > 1 && out[n-1] == "per" && endsInDigit(out[n-2]):
			out = append(out[:n-2], out[n-2]+"%"+mark)
			continue
		case core == "percent" && n > 0 && endsInDigit(out[n-1]):
			out[n-1] += "%" + mark
			continue
		case (core == "dlrs" || core == "dlr") && n > 0:
			at := n - 1
			if magnitude[out[at]] && at > 0 {
				at--
			}
			if number(out[at]) && (at == 0 || out[at-1] != "to") {
				out[at] = "$" + out[at]
				out[n-1] += mark
				continue
			}
			core = "dollars"
		}
		out = append(out, core+mark)
	}
	return strings.Join(out, " ")
}

var magnitude = map[string]bool{"thousand": true, "million": true, "billion": true, "trillion": true}

func endsInDigit(w string) bool {
	return w != "" && w[len(w)-1] >= '0' && w[len(w)-1] <= '9'
}

// number reports whether w is digits with their separators.
func number(w string) bool {
	return w != "" && strings.Trim(w, "0123456789.,") == "" && endsInDigit(w)
}

// Small gives the first letter of words that opened a sentence no capital, unless
// they begin with a name.
func Small(s string) string {
	first, _, _ := strings.Cut(s, " ")
	first, _, _ = strings.Cut(first, "-") // "Sixty-four"
	if small[strings.ToLower(first)] {
		return strings.ToLower(s[:1]) + s[1:]
	}
	return s
}

// small are the words that may open a sentence and are no names.
var small = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`a an the some about around nearly almost at more than over up fewer less only just roughly another an
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty
sixty seventy eighty ninety local officials police authorities organizers prosecutors analysts economists dealers traders`) {
		m[w] = true
	}
	return m
}()
