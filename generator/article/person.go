package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/sentence"
)

// A candidate is a block that may be a person's name and no more.
type candidate struct {
	block string   // folded
	name  []string // without the role before it
}

// No name is longer, in bytes, and no text has more people of one last name.
const (
	longestName = 128
	namesakes   = 8
)

// people are the blocks that are the name of a person, when other paragraphs use
// the name as one.
func people(text string, blocks []Block) map[string]bool {
	candidates := map[string][]candidate{} // by last name
	for _, b := range blocks {
		s := b.Span.Of(text)
		if b.Kind != Paragraph || len(s) > longestName || sentence.Ends(s) || !personal(bareName(s)) {
			continue
		}
		c := candidate{fold(s), strings.Fields(bareName(s))}
		last := c.name[len(c.name)-1]
		if impersonal[c.name[0]] || impersonal[last] {
			continue
		}
		known := slices.ContainsFunc(candidates[last], func(k candidate) bool { return k.block == c.block })
		if !known && len(candidates[last]) < namesakes {
			candidates[last] = append(candidates[last], c)
		}
	}
	found := map[string]bool{}
	if len(candidates) == 0 {
		return found
	}
	for _, b := range blocks {
		if s := b.Span.Of(text); b.Kind == Paragraph && !headinglike(s) {
			findPeople(strings.Fields(s), candidates, found)
		}
	}
	return found
}

// bareName is s without the role before a name, "President Jane Doe", and without
// what the person belongs to: "Jane Doe of Orla City", "Orla's Jane Doe", "Jane Doe, mayor".
func bareName(s string) string {
	for _, mark := range []string{" of ", ", "} {
		if name, rest, ok := strings.Cut(s, mark); ok && personal(name) && len(strings.Fields(rest)) <= 6 {
			s = name
		}
	}
	for _, mark := range []string{"'s ", "’s "} {
		if _, name, ok := strings.Cut(s, mark); ok && personal(name) {
			s = name
		}
	}
	fields := strings.Fields(s)
	for i := len(fields) - 3; i >= 0; i-- {
		if roles[strings.ToLower(strings.TrimSuffix(fields[i], "."))] {
			return strings.Join(fields[i+1:], " ")
		}
	}
	return s
}

// personal reports whether s looks like a person's full name: two to five words
// that begin with a capital, with particles between them.
func personal(s string) bool {
	fields := strings.Fields(s)
	for i, w := range fields {
		first, _ := utf8.DecodeRuneInString(w)
		inner := i > 0 && i < len(fields)-1 && nobiliary[strings.ToLower(w)]
		if !inner && !unicode.IsUpper(first) || strings.ContainsAny(w, "0123456789:;!?\"()") {
			return false
		}
	}
	return len(fields) >= 2 && len(fields) <= 5
}

// findPeople adds to found the candidates that the words of a paragraph use as
// persons: after a role ("Minister Jane Doe", "Mr Doe"), with an age or a role
// behind ("Jane Doe, 45,", "Jane Doe, the minister"), or, by the last name alone, as
// the subject of a verb ("Doe said").
func findPeople(w []string, candidates map[string][]candidate, found map[string]bool) {
	for i := range w {
		last := bare(w[i])
		last = strings.TrimSuffix(strings.TrimSuffix(last, "'s"), "’s")
		for _, c := range candidates[last] {
			start := i - len(c.name) + 1
			if start < 0 || !sameWords(w[start:i], c.name[:len(c.name)-1]) {
				start = i
			}
			if !found[c.block] && personalUse(w, start, i) {
				found[c.block] = true
			}
		}
	}
}

// personalUse reports whether the name w[start:end+1] is used as a person's. It is
// the last name alone when start equals end.
func personalUse(w []string, start, end int) bool {
	before, after := "", w[end+1:]
	if start > 0 {
		before = w[start-1]
	}
	role := strings.ToLower(bare(before))
	verb := ""
	if len(after) > 0 {
		verb = bare(after[0])
	}
	first, _ := utf8.DecodeRuneInString(before)
	partOfName := unicode.IsUpper(first) && !sentence.Starter(before) && !sentence.Ends(before)
	switch {
	case roles[role], sentence.Saying(role): // "Minister Doe", "said Jane Doe"
		return true
	case start < end && strings.HasSuffix(w[end], ","):
		return aged(after) || titled(after)
	case partOfName || role == "the":
		return false
	}
	return sentence.Saying(verb) || persons[verb] || start == end && copulas[verb]
}

// aged reports whether an age comes next: "45, was".
func aged(after []string) bool {
	return len(after) > 0 && strings.HasSuffix(after[0], ",") && len(after[0]) <= 4 && strings.Trim(after[0], "0123456789,") == ""
}

// titled reports whether a role comes next: "the minister of", "chief executive of".
func titled(after []string) bool {
	for _, w := range after[:min(4, len(after))] {
		if roles[strings.ToLower(bare(w))] {
			return true
		}
		if strings.HasSuffix(w, ",") {
			return false
		}
	}
	return false
}

func sameWords(a, b []string) bool {
	for i := range a {
		if bare(a[i]) != bare(b[i]) {
			return false
		}
	}
	return len(a) == len(b)
}

// bare is a word without the marks around it.
func bare(w string) string {
	return strings.TrimRight(strings.TrimLeft(w, sentence.Opening), sentence.Closing+",.;:!?…")
}
