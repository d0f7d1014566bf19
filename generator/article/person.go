package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// roles are words that stand before a person's name, lower case, without full stop.
var roles = words(
	`president minister premier chancellor king queen prince princess emperor sultan emir sheikh pope bishop archbishop cardinal imam rabbi`,
	`mr mrs ms miss dr prof professor sir lord lady dame gen general col colonel capt captain maj major lt lieutenant sgt sergeant adm admiral marshal`,
	`sen senator rep representative gov governor mayor councillor councilman councilwoman congressman congresswoman deputy secretary undersecretary`,
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

// people are the names of persons that stand alone in a block and that other
// paragraphs use as persons' names are used.
func people(text string, blocks []Block) map[string]bool {
	candidates := map[string][]string{} // by last word, the names that end with it
	found := map[string]bool{}
	for _, b := range blocks {
		s := b.Span.Of(text)
		if b.Kind == Paragraph && len(s) < longest*2 && !endsSentence(s) && personal(bareName(s)) {
			full := fold(s)
			name := strings.Fields(bareName(full))
			last := name[len(name)-1]
			candidates[last] = append(candidates[last], full)
		}
	}
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
func findPeople(fields []string, candidates map[string][]string, found map[string]bool) {
	for i, w := range fields {
		last := possessor(word(strings.TrimLeftFunc(w, opens)))
		for _, full := range candidates[last] {
			name := strings.Fields(bareName(full))
			start := i - len(name) + 1
			whole := start >= 0 && sameWords(fields[start:i], name[:len(name)-1])
			if !whole {
				start = i
			}
			before := ""
			if start > 0 {
				before = fields[start-1]
			}
			if personalUse(before, w, fields[i+1:], whole) {
				found[full] = true
			}
		}
	}
}

// personalUse reports whether the name that ends with w, between before and after, is used
// as a person's.
func personalUse(before, w string, after []string, whole bool) bool {
	role := strings.ToLower(word(strings.TrimLeftFunc(before, opens)))
	first, _ := utf8.DecodeRuneInString(before)
	next := ""
	if len(after) > 0 {
		next = word(after[0])
	}
	attached := unicode.IsLetter(first) && (unicode.IsUpper(first) && !starters[before] && !endsSentence(before) || role == "the")
	switch {
	case roles[role] && role != strings.TrimSuffix(before, ","):
		return true
	case roles[role]:
		return true
	case whole && strings.HasSuffix(w, ","):
		return aged(after) || titled(after)
	case attached:
		return false
	case sayings[role]: // "said Jane Doe"
		return true
	}
	return sayings[next] || persons[next] || !whole && copulas[next]
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

// possessor is a name without its "'s".
func possessor(w string) string {
	return strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
}

func sameWords(a, b []string) bool {
	for i := range a {
		if word(strings.TrimLeftFunc(a[i], opens)) != word(b[i]) {
			return false
		}
	}
	return len(a) == len(b)
}
