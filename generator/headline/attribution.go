package headline

import (
	"slices"
	"strings"
)

// attribution.go keeps of a sentence what is said and drops who says it, where the
// words that are left stand alone.

// dropAccording drops a leading "According to the ministry, ".
func dropAccording(w []string) []string {
	if len(w) < 3 || !strings.EqualFold(w[0], "according") || w[1] != "to" {
		return w
	}
	end := comma(w, 2, 18)
	if end > 0 && strings.HasSuffix(w[end], "ing") { // "..., quoting the radio, "
		end = comma(w, end, 18)
	}
	if end < 0 || len(w)-end < 4 {
		return w
	}
	return w[end:]
}

// dropTrailing drops an attribution after a comma: ", the mayor said on Monday",
// ", according to the ministry". In mid-sentence only the attribution goes.
func dropTrailing(w []string) []string {
	for i := 3; i < len(w); i++ {
		cut := strings.TrimRight(w[i-1], closing)
		quoted := cut != w[i-1] && cut != strings.TrimRight(cut, stops)
		parted := quoted || strings.HasSuffix(cut, ",")
		first := strings.ToLower(plain(w[i]))
		switch {
		case first == "according" && !function[plain(w[i-1])], parted && sayings[first]:
			return keep(w, i)
		case !parted:
			continue
		}
		k := saying(w, i)
		if k < 0 {
			continue
		}
		rest := w[k+1:]
		switch {
		case clauseFollows(rest):
			return w
		case len(rest) <= 2 || trailers[strings.ToLower(plain(rest[0]))]:
			return keep(w, i)
		case strings.HasSuffix(w[k], ","):
			return append(keep(w, i), rest...)
		}
	}
	return w
}

// clauseFollows reports whether a "that" comes before the next comma.
func clauseFollows(w []string) bool {
	if end := comma(w, 0, 8); end > 0 {
		w = w[:end]
	}
	return containsAny(w[:min(8, len(w))], "that")
}

// keep is a copy of w[:i] without the comma at its end.
func keep(w []string, i int) []string {
	kept := slices.Clone(w[:i])
	last := kept[i-1]
	core := strings.TrimRight(last, closing)
	kept[i-1] = strings.TrimSuffix(core, ",") + last[len(core):]
	return kept
}

// saying is the index of the verb of saying whose subject begins at i: "the Vend
// president said". It is -1 when the clause there is no attribution.
func saying(w []string, i int) int {
	if first := strings.ToLower(plain(w[i])); function[first] && !articles[first] && !pronouns[first] {
		return -1
	}
	for k := i + 1; k < min(i+11, len(w)); k++ {
		before := strings.ToLower(w[k-1])
		switch {
		case sayings[plain(w[k])] && (!function[before] || pronouns[before]):
			return k
		case verbs[w[k]] || strings.HasSuffix(w[k], ","):
			return -1
		}
	}
	return -1
}

// dropLeading drops "The mayor said on Monday that ". "The council said it would
// close the bridge" becomes "The council to close the bridge".
func dropLeading(w []string) []string {
	k := -1
	for i := 1; i < min(14, len(w)-4); i++ {
		before := strings.ToLower(w[i-1])
		perfect := before == "has" || before == "have" || before == "had"
		if sayings[w[i]] && (!function[before] || pronouns[before] || perfect) {
			k = i
			break
		}
		if verbs[w[i]] && !sayings[w[i+1]] {
			return w
		}
	}
	if k < 0 {
		return w
	}
	said := w[k+1:]
	stated := false // "that" marks what is said as a clause
	for i, v := range said[:min(9, len(said))] {
		if plain(v) == "that" {
			said, stated = said[i+1:], true
			break
		}
		if i == 0 && articles[v] && saysItself[w[k]] { // "say a current that has"
			break
		}
	}
	if !stated {
		if !saysItself[w[k]] {
			return w
		}
		said = skipAdjunct(said)
	}
	if len(said) < 4 {
		return w
	}
	first := strings.ToLower(said[0])
	if pronouns[first] && first != "we" && first != "i" {
		if (said[1] == "would" || said[1] == "will") && said[2] != "not" {
			return slices.Concat(w[:k], []string{"to"}, said[2:])
		}
		return w
	}
	return said
}

// saysItself are the verbs of saying that are heard without a "that".
var saysItself = words(`said says say`)

// skipAdjunct skips the time and the occasion between a verb of saying and what
// is said: "on Monday", "in a statement".
func skipAdjunct(w []string) []string {
	for len(w) > 4 {
		first := strings.ToLower(w[0])
		switch {
		case first == "on" && weekdays[strings.ToLower(plain(w[1]))]:
			w = w[2:]
		case first == "in" && articles[w[1]] && occasions[plain(w[2])]:
			w = w[3:]
		case weekdays[strings.ToLower(plain(first))], first == "reporters":
			w = w[1:]
		default:
			return w
		}
	}
	return w
}
