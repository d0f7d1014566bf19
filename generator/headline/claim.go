package headline

import (
	"slices"
	"strings"
)

// claim.go keeps the attribution of what is only claimed: without it a headline
// would state what the lead does not.

// claimed are the words that make a sentence a claim by themselves.
var claimed = words(`alleged alleges alleging allegedly reportedly purportedly supposedly rumored`)

// claims reports whether the lead only passes on what someone claims.
func claims(w []string) bool {
	for i, v := range w {
		v = strings.ToLower(plain(v))
		next := ""
		if i+1 < len(w) {
			next = strings.ToLower(plain(w[i+1]))
		}
		switch {
		case claimed[v], v == "said" && next == "to" && i+2 < len(w) && containsAny(w[i+2:i+3], "be", "have"):
			return true
		case v == "claimed" || v == "claims": // "the storm claimed nine lives" is none
			if next == "" || next == "that" || next == "on" || i > 0 && containsAny(w[i-1:i], "has", "have", "had") {
				return true
			}
		case v == "according" && containsAny(w[i:min(i+6, len(w))], "posting", "postings", "post", "posts"):
			return true
		}
	}
	return false
}

// claim is the headline of a claim: the lead as far as it goes, with "according
// to" at its head where the cut would lose it.
func claim(w []string) []string {
	if i := lateClaim(w); i > 0 && len(w) > longest {
		said := keep(w, i)
		source := slices.Clone(dropWeekday(w[i:]))
		if dropsArticle(source[0], source[1]) {
			source = source[1:]
		}
		last := len(source) - 1
		source[last] = strings.TrimRight(source[last], loose)
		if articles[strings.ToLower(said[0])] {
			said[0] = strings.ToLower(said[0])
		}
		verb := mainVerb(said)
		return cut(slices.Concat(source, said), verb+len(source))
	}
	i := slices.Index(w, "according")
	if i < 1 || len(w) <= longest || len(w)-i > longest/2 {
		return cutClause(w)
	}
	source, said := slices.Clone(w[i:]), keep(w, i)
	last := len(source) - 1
	source[last] = strings.TrimRight(source[last], loose) + ","
	if first := strings.ToLower(said[0]); articles[first] {
		said[0] = first
	}
	return slices.Concat(source, said)[:longest]
}

// lateClaim is where who claims it begins at the end of w: ", a former engineer
// claimed on Monday"; -1 when nobody does there.
func lateClaim(w []string) int {
	for i := len(w) - 2; i > 3 && i > len(w)-8; i-- {
		if strings.HasSuffix(w[i-1], ",") {
			k := slices.IndexFunc(w[i:], func(v string) bool { return plain(v) == "claimed" || plain(v) == "claims" })
			if k > 0 && !containsAny(w[i:i+1], "and", "but", "which", "who", "as") {
				return i
			}
			return -1
		}
	}
	return -1
}
