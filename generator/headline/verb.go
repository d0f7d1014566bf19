package headline

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// mainVerb is the index of the verb that the subject of w governs: what a headline
// says instead of one, "to close" or "killed", where there is no other; -1 without any.
func mainVerb(w []string) int {
	if i := finiteVerb(w); i >= 0 {
		return i
	}
	return slices.IndexFunc(w, func(v string) bool { return v == "to" || participle(plain(v)) })
}

// finiteVerb is the index of the first verb of no relative clause, "the man who was
// hurt", nor of one that "when" opens; -1 without one.
func finiteVerb(w []string) int {
	clauses := 0    // whose verb is yet to come
	within := false // the last verb was of such a clause
	for i := 1; i < len(w); i++ {
		v, before := strings.ToLower(plain(w[i])), strings.ToLower(plain(w[i-1]))
		switch {
		case relatives[v] && !sayings[before], clausal[v]:
			clauses++
		case unicode.IsUpper(firstRune(w[i])):
		case clauses > 0 && (relatives[before] && subjectless(w, i) || finite(v, before)):
			for i+1 < len(w) && (auxiliaries[v] || v == "not" || v == "also") {
				i++ // "has also been"
				v = strings.ToLower(plain(w[i]))
			}
			clauses--
			within = true
		case finite(v, before) && (!within || before != "and"):
			return i
		}
	}
	return -1
}

// subjectless reports whether the word at i, behind "who" or "that", is the verb of the
// clause and not its subject.
func subjectless(w []string, i int) bool {
	low := strings.ToLower(plain(w[i]))
	if i+1 < len(w) && finite(strings.ToLower(plain(w[i+1])), low) && !auxiliaries[low] { // "a move that unions have opposed"
		return false
	}
	return unicode.IsLower(firstRune(w[i])) && (!function[low] || auxiliaries[low]) && !articles[low] && !pronouns[low]
}

// finite reports whether v, behind the word before, has the look of a finite verb.
func finite(v, before string) bool {
	switch {
	case articles[before] || someOf[before] || prepositions[before] && v != "is" || before == "of" || before == "to":
		return false
	case v == "who" || v == "whose" || v == "also":
		return false
	}
	return verbs[v] || sayings[v] || pasts[v] || claimed[v] && v != "alleging" || strings.HasSuffix(v, "ed") && len(v) > 4 && !notParticiples[v]
}

// dropRelative drops a clause that tells of the subject who or what it is, when the verb
// comes too late for a headline: "the man who was pulled from the rubble has died".
func dropRelative(w []string) []string {
	verb := finiteVerb(w)
	if len(w) <= longest || verb < longest-2 {
		return w
	}
	start := slices.IndexFunc(w[:verb], func(v string) bool { return relatives[v] })
	if start < 2 || slices.ContainsFunc(w[:verb], marked) || function[strings.ToLower(w[start-1])] {
		return w
	}
	return slices.Concat(w[:start], w[verb:])
}

// marked reports whether a mark of punctuation is before or behind w.
func marked(w string) bool { return plain(w) != w || !wordy(w) }

func firstRune(w string) rune {
	r, _ := utf8.DecodeRuneInString(w)
	return r
}
