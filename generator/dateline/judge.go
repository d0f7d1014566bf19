package dateline

import (
	"strings"
	"unicode"

	"newsbrief/generator/day"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/sentence"
)

// A Trust is how far to trust that what was read is a dateline.
type Trust int

// The degrees of trust. What is none at all has none.
const (
	Possible Trust = iota + 1 // a line that names a place and a day, as a headline may
	Likely                    // a place in front of a dash
	Certain                   // prose behind a dash, behind a date or an agency
)

// judge weighs what was read against the text behind it.
func (r *reader) judge(rest string) Trust {
	rest = head(rest, Reach)
	lead := strings.TrimLeftFunc(rest, blank)
	first := initial(strings.TrimLeft(lead, sentence.Opening))
	line, below, _ := strings.Cut(lead, "\n")
	prose := strings.ContainsFunc(line, unicode.IsLower) || unicode.IsLower(initial(strings.TrimLeftFunc(below, blank)))
	borne := r.Day != day.Day{} || r.weekday || r.misdate || r.Agency != ""
	alone := lead == "" || strings.ContainsAny(rest[:len(rest)-len(lead)], "\n\r")
	switch {
	case r.marked && !borne, r.misdate && !r.caps, r.slipped && (!prose || unicode.IsLower(first) || ordinary(r.Place)):
		return 0
	case !r.caps && r.Region == "" && lexicon.Title(firstWord(r.Place)), !knownAgency(r.Agency) && abbreviates(r.Agency, r.Place):
		return 0
	case r.end == open:
		return r.judgeOpen(first, alone)
	case !borne:
		return r.judgeBare(lead, first)
	case !r.paused && r.Agency == "" && !r.known && (len(strings.Fields(r.Place)) > 3 || ordinary(r.Place)):
		return 0 // "DEPOSITS ROSE IN FEB 26 -"
	case ranges(lead), r.caps && ordinary(r.Place) && !prose && lead != "":
		return 0 // "12 June 1950 – 3 March 2020"
	case !r.caps && (unicode.IsLower(first) || opens(r.Place)):
		return 0
	case (r.dated || r.Agency != "") && (r.caps || r.known || r.dated && r.Agency != "") && prose:
		return Certain
	}
	return Likely
}

// judgeOpen weighs a dateline without a dash, which has the date behind a comma. It is
// a line of its own, or prose follows a place in capitals.
func (r *reader) judgeOpen(first rune, alone bool) Trust {
	placed := r.known || r.Region != "" || !strings.Contains(r.Place, " ") // a headline has more words
	switch {
	case alone && placed && (r.paused && r.dated || r.Preface != day.Day{}), r.Agency != "" && r.dated && alone:
		return Possible
	case alone, !r.dated, unicode.IsLower(first), first == ',', ordinary(r.Place):
	case r.caps && r.paused, r.Agency != "":
		return Possible
	}
	return 0
}

// judgeBare weighs a place with neither date nor agency before a dash.
func (r *reader) judgeBare(lead string, first rune) Trust {
	clause := lead
	if end := strings.IndexAny(clause, ".?!"); end >= 0 {
		clause = clause[:end]
	}
	dashed := strings.ContainsAny(clause, "—–―")
	ok := false
	switch {
	case opens(r.Place) && (!r.caps || r.Region == ""): // "A CORUNA, Spain" is a place
	case !r.caps: // "Orla, Vend – The"
		ok = r.Region != "" && unicode.IsUpper(first) && !dashed
	case !strings.ContainsFunc(clause, unicode.IsLower):
	case unicode.IsLower(first): // "NATO — an alliance — met" is a sentence
		ok = len(r.Place) > len("NATO") && !dashed && (r.known || !ordinary(r.Place))
	case r.known || r.Region != "":
		ok = true
	default: // "IBM - The company"
		ok = r.end == rule && len(r.Place) > len("NATO") && !ordinary(r.Place)
	}
	if ok {
		return Likely
	}
	return 0
}

// ranges reports whether the words behind the dash are a day, a year or a number and
// no more: the end of a range.
func ranges(lead string) bool {
	line, below, _ := strings.Cut(lead, "\n")
	_, n, _ := day.Leading(line)
	if n == 0 {
		n = len(line) - len(strings.TrimLeft(line, "0123456789"))
	}
	rest := strings.Trim(line[n:], " .,)\r")
	return n > 0 && (rest == "" && !unicode.IsLower(initial(strings.TrimLeftFunc(below, blank))) || strings.HasPrefix(rest, ";"))
}

// abbreviates reports whether what stands in brackets behind a name is its initials:
// "World Bank (WB)".
func abbreviates(short, name string) bool {
	words := strings.Fields(name)
	capitals := strings.Map(func(r rune) rune {
		if unicode.IsUpper(r) {
			return r
		}
		return -1
	}, short)
	if len(words) < 2 || len(capitals) < 2 {
		return false
	}
	for _, w := range words {
		if rest, ok := strings.CutPrefix(capitals, w[:1]); ok {
			capitals = rest
		}
	}
	return capitals == ""
}
