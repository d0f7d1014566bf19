package headline

import (
	"slices"
	"strings"
)

// dropOpening drops what leads to the main clause: "After two years of talks, ...".
func dropOpening(w []string) []string {
	if !openings[strings.ToLower(plain(w[0]))] && !opensWithSpan(w) {
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

// opensWithSpan reports whether w begins with a time before or after another: "Nine
// months after".
func opensWithSpan(w []string) bool {
	return len(w) > 3 && containsAny(w[1:2], "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years", "decade", "decades") &&
		containsAny(w[2:3], "after", "before", "into")
}

// cutClause keeps the words before the best place to stop in too long a headline. A
// cut that leaves no sentence is worse than a headline that is longer than others.
func cutClause(w []string) []string { return cut(w, mainVerb(w)) }

// cut is cutClause for words whose main verb is at an index.
func cut(w []string, verb int) []string {
	if len(w) <= longest {
		return w
	}
	best, high := longest, -100
	for p := 3; p <= longest; p++ {
		if score := boundary(w, p, verb); score >= high {
			best, high = p, score
		}
	}
	if high >= good {
		return w[:best]
	}
	for p := longest + 1; p <= min(most, len(w)) && len(strings.Join(w[:p], " ")) <= widest; p++ {
		if p == len(w) || boundary(w, p, verb) >= good {
			return w[:p]
		}
	}
	return w[:best]
}

// good is the score of a place at which a headline can stop.
const good = 2

// boundary scores how well a headline whose main verb is at an index, or at -1, ends
// before the word at p.
func boundary(w []string, p, verb int) int {
	last, next := w[p-1], strings.ToLower(w[p])
	score := 0
	switch {
	case strings.TrimRight(last, ",;:—–") != last, strings.Trim(next, "—–-") == "", subordinates[next]:
		score = 8
	case prepositions[next], next == "such":
		score = 5
	case next == "that" && !sayings[last] && !verbs[last]:
		score = 4
	case next == "of" && !amounts[last], next == "than":
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
	switch {
	case verb >= p:
		score -= 20
	case verb == p-1:
		score -= 8
	case verb < 0 && !containsVerb(w[:p]):
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
