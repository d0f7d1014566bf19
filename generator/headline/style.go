package headline

import (
	"slices"
	"strings"
)

// dropWeekday drops what a headline never says: "on Monday", "today".
func dropWeekday(w []string) []string {
	var out []string
	for i := 0; i < len(w); i++ {
		n := dayWords(w, i)
		if n == 0 {
			out = append(out, w[i])
			continue
		}
		i += n - 1
		if last := len(out) - 1; strings.HasSuffix(w[i], ",") && last >= 0 && plain(out[last]) == out[last] {
			out[last] += ","
		}
	}
	return out
}

// dayWords is how many words from i on only say on which day: "on Monday evening".
func dayWords(w []string, i int) int {
	first, n := strings.ToLower(plain(w[i])), 0
	switch {
	case first == "on" && i+1 < len(w) && weekdays[strings.ToLower(plain(w[i+1]))]:
		n = 2
	case (first == "early" || first == "late") && i+2 < len(w) && w[i+1] == "on" && weekdays[strings.ToLower(plain(w[i+2]))]:
		n = 3
	case i > 0 && (first == "today" || first == "yesterday"),
		i > 0 && weekdays[first] && w[i-1] == strings.ToLower(w[i-1]) && !function[w[i-1]] && !containsAny(w[i-1:i], "next", "last", "early", "late"):
		n = 1
	}
	if n > 0 && i+n < len(w) && containsAny(w[i+n:i+n+1], "morning", "afternoon", "evening", "night") {
		n++
	}
	return n
}

// tighten drops the article a headline begins with, and the form of "be" before a
// participle, and says "to" for "will": "The talks are expected to end" is "Talks
// expected to end".
func tighten(w []string) []string {
	if len(w) > 2 && dropsArticle(w[0], w[1]) {
		w = w[1:]
	}
	for i := 1; i+1 < len(w); i++ {
		before := strings.ToLower(w[i-1])
		if strings.ContainsAny(before, ",;:") || pronouns[before] || before == "that" || before == "which" || before == "there" {
			return w
		}
		n := 0
		switch strings.ToLower(w[i]) {
		case "is", "are", "was", "were":
			n = 1
		case "will", "would":
			if !function[w[i+1]] || w[i+1] == "be" {
				return slices.Concat(w[:i], []string{"to"}, w[i+1:])
			}
		case "has", "have", "had":
			if w[i+1] == "been" {
				n = 2
			}
		}
		switch {
		case n == 0:
			continue
		case standsWithoutBe(w[i+n:]):
			return slices.Concat(w[:i], w[i+n:])
		}
		return w
	}
	return w
}

// dropsArticle reports whether a headline does without the article it begins with.
func dropsArticle(first, next string) bool {
	switch strings.ToLower(first) {
	case "the":
		return !properThe[plain(next)]
	case "a", "an":
		return !amounts[next]
	}
	return false
}

// standsWithoutBe reports whether w can follow a subject alone: "expected", "partly
// closed", "to open".
func standsWithoutBe(w []string) bool {
	if len(w) > 1 && strings.HasSuffix(w[0], "ly") {
		w = w[1:]
	}
	return len(w) > 0 && (w[0] == "to" || participle(plain(w[0])))
}

// participle reports whether w can follow a headline's subject without "be".
func participle(w string) bool {
	switch {
	case predicates[w]:
		return true
	case len(w) < 5 || notParticiples[w]:
		return false
	}
	return strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing")
}
