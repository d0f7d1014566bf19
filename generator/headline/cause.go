package headline

import "strings"

// keepCause keeps, in too long a headline, the clause that says what happened: "four
// killed when a bus skidded off a road" is "four killed when bus skidded". Articles
// go, and places and times from the end, until it fits; a headline that does not
// fit even so stays as it is.
func keepCause(w []string) []string {
	at := cause(w)
	if len(w) <= longest || at < 0 {
		return w
	}
	var short []string
	for i, v := range w {
		if i == at {
			at = len(short)
		}
		if i+1 == len(w) || !dropsArticle(v, w[i+1]) {
			short = append(short, v)
		}
	}
	for end := len(short); end > at+2; end-- {
		if end <= longest && adjunct(short, end) && containsVerb(short[at:end]) && balanced(strings.Join(short[:end], " ")) {
			return short[:end]
		}
	}
	return w
}

// cause is where the clause of the cause begins, behind a main clause with a verb;
// -1 without one, and where marks make more clauses of the words.
func cause(w []string) int {
	for i := 0; i < len(w)-2 && i < longest-2; i++ {
		if strings.ContainsAny(w[i], around+"—–") {
			return -1
		}
		if causes[w[i]] && i >= 3 && containsVerb(w[:i]) && !notCauses[w[i-1]] && !notCauses[w[i+1]] {
			if w[i] != "as" || !strings.HasSuffix(w[i-1], "ed") { // "elected as mayor"
				return i
			}
		}
	}
	return -1
}

// adjunct reports whether only places and times are cut when w ends at end.
func adjunct(w []string, end int) bool {
	if end == len(w) || strings.HasSuffix(w[end-1], ",") {
		return true
	}
	return placed[w[end]] || bound[w[end]] && !containsVerb(w[end-2:end]) && !hanging(w[end-1])
}
