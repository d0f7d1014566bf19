package headline

import (
	"slices"
	"strings"
	"unicode"
)

// dropAside drops what is said of the subject between two commas: "Vend, the
// first country to sign, has ...".
func dropAside(w []string) []string {
	start := comma(w, 0, longest)
	if start < 0 || containsVerb(w[:start]) {
		return w
	}
	end := comma(w, start, 30)
	if end > 0 && !personal(w[start:end]) && containsAny(w[end:end+1], "where", "whose", "who", "which", "with") {
		end = comma(w, end, 30) // a second aside
	}
	if end < 0 || containsAny(w[end:end+1], "and", "or", "the", "a", "an", "who", "which", "where", "whose", "with", "but") {
		return w
	}
	subject, aside, rest := slices.Clone(w[:start]), keep(w[start:], end-start), w[end:]
	subject[start-1] = strings.TrimSuffix(subject[start-1], ",")
	switch {
	case personal(aside): // "The mayor, Jane Doe, has"
		return slices.Concat(subject, aside, rest)
	case asideBegins(aside):
		return slices.Concat(subject, rest)
	}
	return w
}

// asideBegins reports whether w opens like something said of a subject: "the first",
// "45,", "supported by".
func asideBegins(w []string) bool {
	first := strings.ToLower(plain(w[0]))
	return asides[first] || strings.Trim(first, "0123456789") == "" ||
		len(w) > 1 && participle(first) && prepositions[w[1]]
}

// dropBrackets drops what stands in round brackets.
func dropBrackets(w []string) []string {
	var out []string
	for i := 0; i < len(w); i++ {
		if !strings.HasPrefix(w[i], "(") {
			out = append(out, w[i])
			continue
		}
		end := i
		for end < len(w) && !strings.Contains(w[end], ")") {
			end++
		}
		if end == len(w) || len(out) == 0 {
			return w
		}
		if last := len(out) - 1; strings.HasSuffix(w[end], "),") && !strings.HasSuffix(out[last], ",") {
			out[last] += ","
		}
		i = end
	}
	return out
}

// dropAges drops the age behind a name: "Jane Doe, 45, and her brother".
func dropAges(w []string) []string {
	var out []string
	for i, v := range w {
		age, ok := strings.CutSuffix(v, ",")
		last := len(out) - 1
		if !ok || i == 0 || age == "" || len(age) > 2 || strings.Trim(age, "0123456789") != "" || !strings.HasSuffix(w[i-1], ",") || !unicode.IsUpper(firstRune(w[i-1])) {
			out = append(out, v)
			continue
		}
		out[last] = strings.TrimSuffix(out[last], ",")
	}
	return out
}
