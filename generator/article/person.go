package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// roles are words that stand before a person's name, lower case, without full stop.
var roles = words(
	`president minister premier chancellor king queen prince princess emperor sultan emir sheikh pope bishop archbishop cardinal imam rabbi`,
	`mr mrs ms miss dr prof professor sir lord lady dame gen general col colonel capt captain maj major lt lieutenant sgt sergeant adm admiral marshal`,
	`sen senator rep representative gov governor mayor councilor councillor councilman councilwoman congressman congresswoman deputy secretary undersecretary`, //nolint:misspell // both spellings occur
	`ambassador envoy consul diplomat commissioner spokesman spokeswoman spokesperson director chairman chairwoman chair chairperson chief head leader`,
	`judge justice prosecutor attorney lawyer detective inspector officer sheriff constable executive founder owner manager coach trainer striker goalkeeper`,
	`analyst economist scientist researcher historian author writer poet actor actress singer director engineer doctor nurse teacher farmer student activist candidate`,
	`reverend rev father sister brother ceo cfo mp mep`,
)

// persons are verbs that people are the subject of, beside those of saying.
var persons = words(
	`met visited thanked praised lauded hailed expressed pointed spoke speaks called arrived left told expects expected`,
	`hopes wants wanted vowed signed voiced welcomed resigned won beat scored played died studied joined grew`,
)

// copulas are verbs that things are the subject of as well.
var copulas = words(`is was has had will would also does did who whose`)

// impersonal are first and last words of names that are no person's.
var impersonal = words(
	`North South East West New United Great Central San Los Las Saudi Hong Sri Port Fort Lake Mount Cape Sierra Costa Puerto`,
	`Council Bank Ministry University Party Union Group House Court Office Fund Agency Committee Association Institute International Street City County State Road Bridge River`,
)

// A candidate is a block that may be a person's name and no more.
type candidate struct {
	block string   // folded
	name  []string // without the role before it
}

// namesakes is how many candidates may share a last name; no text has more.
const namesakes = 8

// people are the blocks that are the name of a person, when other paragraphs use
// the name as one.
func people(text string, blocks []Block) map[string]bool {
	candidates := map[string][]candidate{} // by last name
	for _, b := range blocks {
		s := b.Span.Of(text)
		if b.Kind != Paragraph || len(s) > longest*2 || endsSentence(s) || !personal(bareName(s)) {
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

// bareName is s without the role before a name: "President Jane Doe" is "Jane Doe".
func bareName(s string) string {
	fields := strings.Fields(s)
	for i := len(fields) - 3; i >= 0; i-- {
		if roles[strings.ToLower(strings.TrimSuffix(fields[i], "."))] {
			return strings.Join(fields[i+1:], " ")
		}
	}
	return s
}

// findPeople adds to found the candidates that the words of a paragraph use as
// persons: after a role ("Minister Jane Doe", "Mr Doe"), with an age or a role
// behind ("Jane Doe, 45,", "Jane Doe, the minister"), or, by the last name alone, as
// the subject of a verb ("Doe said").
func findPeople(w []string, candidates map[string][]candidate, found map[string]bool) {
	for i := range w {
		last := word(strings.TrimLeftFunc(w[i], opens))
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
	role := strings.ToLower(word(strings.TrimLeftFunc(before, opens)))
	verb := ""
	if len(after) > 0 {
		verb = word(after[0])
	}
	first, _ := utf8.DecodeRuneInString(before)
	partOfName := unicode.IsUpper(first) && !starters[before] && !endsSentence(before)
	switch {
	case roles[role], sayings[role]: // "Minister Doe", "said Jane Doe"
		return true
	case start < end && strings.HasSuffix(w[end], ","):
		return aged(after) || titled(after)
	case partOfName || role == "the":
		return false
	}
	return sayings[verb] || persons[verb] || start == end && copulas[verb]
}

// aged reports whether an age comes next: "45, was".
func aged(after []string) bool {
	return len(after) > 0 && strings.HasSuffix(after[0], ",") && len(after[0]) <= 4 && strings.Trim(after[0], "0123456789,") == ""
}

// titled reports whether a role comes next: "the minister of", "chief executive of".
func titled(after []string) bool {
	for _, w := range after[:min(4, len(after))] {
		if roles[strings.ToLower(word(w))] {
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
		if word(strings.TrimLeftFunc(a[i], opens)) != word(b[i]) {
			return false
		}
	}
	return len(a) == len(b)
}
