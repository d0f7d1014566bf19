package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// fullStop reports whether the full stop at offset stop ends the sentence, or is
// part of an abbreviation, an initial or an hour.
func (s *splitter) fullStop(start, stop int, rest string) bool {
	said := s.text[start:stop]
	before := unopened(lastWord(said))
	lower := strings.ToLower(before)
	next := word(unopened(rest))
	first, _ := utf8.DecodeRuneInString(next)
	switch {
	case before == "":
		return true
	case clock[strings.TrimLeft(lower, digits)] && hour(said):
		return !unicode.IsDigit(first) && !afterClock(next, rest) && !opensWithTime(said)
	case initial(before):
		return s.beginsAfterInitial(said, before, rest)
	case neverLast[lower] && (titles[lower] || before != strings.ToUpper(before)):
		return false
	case len(before) == 1 && letters(before): // "c. 1850", "b. Orla"
		return s.begins(rest)
	case beforeNumber[lower]:
		return !unicode.IsDigit(first)
	case dotted(before), maybeLast[before], s.letters != mixed && maybeLast[capital(lower)], s.letters == small && len(before) < 3:
		return s.begins(rest)
	}
	return true
}

// begins reports whether rest opens with a word that begins sentences.
func (s *splitter) begins(rest string) bool {
	rest = unopened(rest)
	w := word(rest)
	if s.letters != mixed {
		return Starter(capital(strings.ToLower(w))) && !joining[w]
	}
	return Starter(w) && !strings.HasPrefix(rest, w+".")
}

// beginsAfterInitial is begins after an initial, the last word said. A letter that
// names no person, "plan B", ends a sentence before any capital.
func (s *splitter) beginsAfterInitial(said, before, rest string) bool {
	rest = unopened(rest)
	if len(before) > 1 {
		return s.begins(rest)
	}
	noun := lastWord(strings.TrimRightFunc(said[:len(said)-len(before)], unicode.IsSpace))
	if lettered[strings.ToLower(noun)] {
		return !strings.HasPrefix(rest, word(rest)+".") || len(word(rest)) > 1
	}
	return s.begins(rest) && !forenames[word(rest)]
}

// initial reports whether w is single capital letters: "J", "J.K", "J.-P".
func initial(w string) bool {
	for part := range strings.FieldsFuncSeq(w, func(r rune) bool { return r == '.' || r == '-' }) {
		if r, n := utf8.DecodeRuneInString(part); n < len(part) || !unicode.IsUpper(r) {
			return false
		}
	}
	return strings.Trim(w, ".-") != ""
}

// dotted reports whether w is abbreviated with stops inside: "Ph.D", "U.S", and not
// an address: "orla.example".
func dotted(w string) bool {
	first, rest, found := strings.Cut(w, ".")
	return found && len(first) <= 2 && len(w) < 12 && letters(first) && letters(strings.ReplaceAll(rest, ".", ""))
}

// hour reports whether said, which ends with "p.m", has a number before it.
func hour(said string) bool {
	said = tail(said, longest)
	said = strings.TrimRightFunc(said[:len(said)-len("p.m")], unicode.IsSpace)
	last, _ := utf8.DecodeLastRuneInString(said)
	return unicode.IsDigit(last) || hourWords[strings.ToLower(lastWord(said))]
}

// afterClock reports whether w, which rest begins with, goes on with a time of day:
// "6 p.m. Monday", "9 a.m. GMT", "9 a.m. Eastern time".
func afterClock(w, rest string) bool {
	zone := len(w) >= 2 && len(w) <= 4 && w == strings.ToUpper(w)
	after := strings.ToLower(word(strings.TrimLeftFunc(strings.TrimPrefix(rest, w), unicode.IsSpace)))
	return zone || calendar[strings.ToLower(w)] || after == "time" || after == "daylight" || after == "standard"
}

// opensWithTime reports whether said is nothing but the hour with which a sentence
// opens: "On Monday at 6 p.m".
func opensWithTime(said string) bool {
	if len(said) > longest {
		return false
	}
	for w := range strings.FieldsSeq(strings.ToLower(said)) {
		w = strings.TrimRight(w, ".,")
		if !timely[w] && !calendar[w] && !clock[w] && !hourWords[w] && strings.Trim(w, digits+":") != "" {
			return false
		}
	}
	return true
}
