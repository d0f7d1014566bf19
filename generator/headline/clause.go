package headline

import (
	"slices"
	"strings"
)

// dropOpening drops what leads to the main clause: "After two years of talks, ...".
func dropOpening(w []string) []string {
	if !openings[strings.ToLower(plain(w[0]))] {
		return w
	}
	end := comma(w, 0, 18)
	if end < 0 {
		return w
	}
	if next := comma(w, end, 5); next > 0 && containsAny(w[end:next], "and", "or") { // "In Orla, Dunmar and Tesk, thousands"
		end = next
	}
	first := strings.ToLower(plain(w[end]))
	if len(w)-end < 4 || function[first] && !articles[first] {
		return w
	}
	return w[end:]
}

// dropAside drops what is said of the subject between two commas: "Vend, the
// first country to sign, has ...".
func dropAside(w []string) []string {
	start := comma(w, 0, 8)
	end := -1
	if start > 0 {
		end = comma(w, start, 30)
	}
	if end < 0 || containsAny(w[end:end+1], "and", "or", "the", "a", "an", "who", "which") {
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

// cutClause keeps the words before the best place to stop in too long a headline.
func cutClause(w []string) []string {
	if len(w) <= longest {
		return w
	}
	best, most := longest, -100
	for p := 3; p <= longest; p++ {
		if score := boundary(w, p); score >= most {
			best, most = p, score
		}
	}
	return w[:best]
}

// boundary scores how well a headline ends before the word at p.
func boundary(w []string, p int) int {
	last, next := w[p-1], strings.ToLower(w[p])
	score := 0
	switch {
	case strings.TrimRight(last, ",;:—–") != last, strings.Trim(next, "—–-") == "", subordinates[next]:
		score = 8
	case prepositions[next], next == "than":
		score = 5
	case next == "that" && !sayings[last] && !verbs[last]:
		score = 4
	case next == "of" && !amounts[last]:
		score = 0
	case next == "to" || next == "and" || next == "or":
		score = 2
	default:
		score = -6
	}
	switch {
	case p < 5:
		score -= 7
	case p < 7:
		score -= 2
	}
	if function[plain(last)] {
		score -= 10
	}
	if sayings[last] || last == strings.ToLower(last) && (strings.HasSuffix(last, "ed") || next == "to") {
		score -= 4
	}
	if (next == "and" || next == "or") && containsAny(w[max(0, p-4):p], "between", "both", "either") {
		score -= 8
	}
	if !containsVerb(w[:p]) {
		score -= 6
	}
	if containsAny(w[max(0, p-3):p], "that", "which", "who", "where") {
		score -= 4
	}
	if at := slices.Index(w[:p], "that"); at > 0 && !containsVerb(w[at:p]) {
		score -= 6
	}
	if !balanced(strings.Join(w[:p], " ")) {
		score -= 6
	}
	return score
}

// containsVerb reports whether a word after the first has the look of a verb.
func containsVerb(w []string) bool {
	for _, v := range w[1:] {
		if verbs[v] || sayings[v] || predicates[v] || strings.HasSuffix(v, "ed") && len(v) > 4 {
			return true
		}
	}
	return false
}
