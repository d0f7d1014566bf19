package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// ends reports whether the sentence that begins at start is over after the stop
// and the closing marks up to end.
func (s *splitter) ends(start int, stop Span, end int) bool {
	rest := s.text[end+spaces(s.text[end:]):]
	marks := s.text[stop.Start:stop.End]
	closed := end > stop.End
	switch {
	case rest == "":
		return true
	case s.numbers(start, stop.Start): // "1.)"
		return false
	case strings.HasPrefix(s.text[stop.End:], "]"): // "[...]"
		return s.begins(rest)
	case len(rest) == len(s.text)-end: // no space
		return s.glued(start, stop, closed, rest)
	}
	next := unopened(rest)
	first, _ := utf8.DecodeRuneInString(next)
	bracketed := closed && s.text[end-1] == ')'
	switch {
	case unicode.IsLower(first) && !s.smallStart(next), strings.ContainsRune(",;:", first), closed && credits(rest):
		return false
	case strings.ContainsAny(marks, "?!"):
		aside := bracketed && s.bracket > start
		name := !closed && exclaimed[lastWord(s.text[start:stop.Start])]
		return !aside && (!name || s.begins(rest)) && (!closed || !attributed(rest))
	case marks == "." && (!closed || bracketed):
		return s.fullStop(start, stop.Start, rest)
	case ellipsis(marks) && !unicode.IsUpper(first):
		return s.letters != small // where no capital could tell
	case ellipsis(marks) && !closed && stop.Start > start && spaced(s.text[start:stop.Start]):
		return s.begins(rest) && next[0] != 'I'
	}
	return true
}

// ellipsis reports whether the marks leave something out and end nothing.
func ellipsis(marks string) bool {
	return marks == "…" || strings.Count(marks, ".") == 3
}

// spaced reports whether s ends with white space.
func spaced(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return unicode.IsSpace(r)
}

// numbers reports whether what stands between start and stop numbers an item: "1", "• 12", "a".
func (s *splitter) numbers(start, stop int) bool {
	if stop-start > longest {
		return false
	}
	w := lastWord(s.text[start:stop])
	if before := strings.TrimSpace(s.text[start : stop-len(w)]); before != "" && !strings.Contains(Bullets, before) {
		return false
	}
	w = strings.TrimLeft(w, Bullets+"(")
	number := w != "" && strings.Trim(w, digits) == ""
	return len(w) <= 2 && number || len(w) == 1 && letters(w)
}

// glued reports whether a space was lost between two sentences: "over.The next".
// Addresses and the names of firms are written like that too: what is in capitals
// before the stop, or a number, must have a word after it that begins sentences.
func (s *splitter) glued(start int, stop Span, closed bool, rest string) bool {
	if wide, _ := utf8.DecodeRuneInString(s.text[stop.Start:stop.End]); strings.ContainsRune("。．！？", wide) {
		return true
	}
	before, after := lastWord(s.text[start:stop.Start]), word(rest)
	if len(before) < 3 || len(after) < 2 || strings.ContainsAny(before, "./@:\\") {
		return false
	}
	first, n := utf8.DecodeRuneInString(after)
	second, _ := utf8.DecodeRuneInString(after[n:])
	plain := !closed && s.text[stop.Start:stop.End] == "." && letters(before)
	switch {
	case strings.ContainsAny(after, "/@:\\=&_"), strings.Contains(after, ".") && !Starter(after[:strings.IndexByte(after, '.')]):
		return false
	case plain && before == strings.ToLower(before) && unicode.IsUpper(first) && unicode.IsLower(second):
		return true
	}
	return s.begins(rest) || plain && neverLast[strings.ToLower(after)] && strings.HasPrefix(rest, after+".")
}

// smallStart reports whether a sentence can begin with next, which begins with a
// small letter: in a text that has no other, or as the name of a brand, "iPhone".
func (s *splitter) smallStart(next string) bool {
	w := word(next)
	inner := strings.IndexFunc(w, unicode.IsUpper)
	return s.letters == small && !joining[w] || inner == 1 && len(w) > 2
}

// credits reports whether rest, behind a quotation, only says whose it is: "— Jane Doe, Orla".
// A dash before small letters goes on with the sentence.
func credits(rest string) bool {
	r, n := utf8.DecodeRuneInString(rest)
	if !strings.ContainsRune("-–—―", r) {
		return false
	}
	name := strings.TrimLeft(rest[n:], " -\u00a0")
	first, _ := utf8.DecodeRuneInString(name)
	return unicode.IsLower(first) || unicode.IsUpper(first) && len(name) <= 2*longest && !strings.ContainsAny(name, "!?\"“”")
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
