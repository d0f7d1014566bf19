package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// ends reports whether the sentence that begins at start is over after the stop
// and the closing marks up to end.
func (s *splitter) ends(start int, stop Span, end int) bool {
	rest := strings.TrimLeftFunc(s.text[end:], unicode.IsSpace)
	marks := s.text[stop.Start:stop.End]
	quoted := end > stop.End
	switch {
	case rest == "":
		return true
	case s.numbers(start, stop.Start) || strings.HasPrefix(s.text[stop.End:], "]"): // "1.)", "[...]"
		return false
	case len(rest) == len(s.text)-end: // no space
		wide, _ := utf8.DecodeRuneInString(marks)
		return strings.ContainsRune("。．！？", wide) || marks == "." && !quoted && s.glued(start, stop.Start, rest)
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, Opening))
	switch {
	case unicode.IsLower(first):
		return false
	case strings.ContainsAny(marks, "?!"):
		return !quoted || !attributed(rest)
	case marks == "." && !quoted:
		return s.fullStop(start, stop.Start, rest)
	}
	return !strings.ContainsRune(",;:", first)
}

// numbers reports whether what stands between start and stop numbers an item: "1", "• 12", "a".
func (s *splitter) numbers(start, stop int) bool {
	if stop-start > longest {
		return false
	}
	w := strings.TrimFunc(s.text[start:stop], func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(Bullets+"(", r) })
	number := w != "" && strings.Trim(w, digits) == ""
	return len(w) <= 2 && number || len(w) == 1 && letters(w)
}

// glued reports whether a space was lost between two sentences: "over.The next".
func (s *splitter) glued(start, stop int, rest string) bool {
	before, after := lastWord(s.text[start:stop]), word(rest)
	if len(before) < 3 || len(after) < 2 || strings.ContainsAny(before+after, "./@:\\") {
		return false
	}
	first, n := utf8.DecodeRuneInString(after)
	second, _ := utf8.DecodeRuneInString(after[n:])
	return unicode.IsUpper(first) && unicode.IsLower(second) && before == strings.ToLower(before) && letters(before)
}

// fullStop reports whether the full stop at offset stop ends the sentence, or is
// part of an abbreviation, an initial or a list's number.
func (s *splitter) fullStop(start, stop int, rest string) bool {
	before := strings.TrimLeft(lastWord(s.text[start:stop]), Opening)
	lower := strings.ToLower(before)
	next := word(strings.TrimLeft(rest, Opening))
	first, _ := utf8.DecodeRuneInString(next)
	switch {
	case strings.ContainsRune(",;:", first):
		return false
	case clock[lower]:
		return !unicode.IsDigit(first) && !afterClock(next)
	case initial(before):
		return begins(rest)
	case neverLast[lower]:
		return false
	case beforeNumber[lower]:
		return !unicode.IsDigit(first)
	case dotted(before), maybeLast[before]:
		return begins(rest)
	}
	return true
}

// begins reports whether rest opens with a word that begins sentences.
func begins(rest string) bool {
	rest = strings.TrimLeft(rest, Opening)
	w := word(rest)
	return Starter(w) && !strings.HasPrefix(rest, w+".")
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

// dotted reports whether w is abbreviated with stops inside: "Ph.D", "U.S".
func dotted(w string) bool {
	return len(w) < 12 && strings.Contains(w, ".") && letters(strings.ReplaceAll(w, ".", ""))
}

// afterClock reports whether w goes on with a time of day: "6 p.m. Monday", "9 a.m. GMT".
func afterClock(w string) bool {
	zone := len(w) >= 2 && len(w) <= 4 && w == strings.ToUpper(w)
	lower := strings.ToLower(w)
	return zone || calendar[lower] || neverLast[lower]
}

// attributed reports whether rest opens by saying who spoke: "Doe asked".
func attributed(rest string) bool {
	for range 5 {
		w := word(rest)
		if Saying(w) {
			return true
		}
		first, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(first) && w != "the" {
			return false
		}
		rest = strings.TrimLeftFunc(strings.TrimPrefix(rest, w), unicode.IsSpace)
	}
	return false
}
