package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// sentences cuts a block into its sentences: in order, disjoint, and together
// every character of the block but the white space between them. The items of a
// list that runs on are apart, and so is the credit of a caption.
func sentences(text string, b Block) []Span {
	var list []Span
	whole := b.Span.Of(text)
	cuts := runOn(whole)
	if b.Kind == Caption {
		cuts = append(cuts, creditStart(whole))
	}
	start := 0
	for _, cut := range append(cuts, len(whole)) {
		if cut <= start {
			continue
		}
		s := splitter{text: whole[start:cut]}
		for from := 0; from < len(s.text); {
			end := s.next(from)
			if span := trim(s.text, Span{from, end}); span.Start < span.End {
				offset := b.Span.Start + start
				list = append(list, Span{offset + span.Start, offset + span.End})
			}
			from = end
		}
		start = cut
	}
	return list
}

// A splitter finds the ends of sentences in one block.
type splitter struct {
	text   string
	quoted bool // a straight double quote is open
}

// next is the offset after the sentence that begins at start.
func (s *splitter) next(start int) int {
	for i := start; i < len(s.text); {
		r, n := utf8.DecodeRuneInString(s.text[i:])
		switch {
		case r == '"':
			s.quoted = !s.quoted
		case stops(r):
			stop := Span{i, s.stopEnd(i)}
			end := s.closersEnd(stop.End)
			if s.ends(start, stop, end) {
				return end
			}
			i = end
			continue
		}
		i += n
	}
	return len(s.text)
}

func stops(r rune) bool {
	switch r {
	case '.', '!', '?', '…', '。', '．', '！', '？':
		return true
	}
	return false
}

// opens reports whether r opens what is quoted or bracketed.
func opens(r rune) bool { return strings.ContainsRune("\"'“‘„«‹([{¿¡`", r) }

// closes reports whether r closes what is quoted or bracketed.
func closes(r rune) bool { return strings.ContainsRune("\"'”’»›)]}", r) }

// stopEnd is the end of the full stops that begin at i: "?!", "...", ". . .".
func (s *splitter) stopEnd(i int) int {
	for {
		r, n := utf8.DecodeRuneInString(s.text[i:])
		if !stops(r) {
			return i
		}
		i += n
		if strings.HasPrefix(s.text[i:], " .") {
			after, _ := utf8.DecodeRuneInString(s.text[i+2:])
			if !unicode.IsDigit(after) && !unicode.IsLetter(after) {
				i++
			}
		}
	}
}

// closersEnd is the end of the quotes and brackets that a stop takes along.
// A quote that stands apart is taken too when it closes an open one.
func (s *splitter) closersEnd(i int) int {
	for i < len(s.text) {
		r, n := utf8.DecodeRuneInString(s.text[i:])
		apart := s.text[i:]
		if unicode.IsSpace(r) {
			apart = strings.TrimLeftFunc(apart, unicode.IsSpace)
			m := 0
			r, m = utf8.DecodeRuneInString(apart)
			after, _ := utf8.DecodeRuneInString(apart[m:])
			lone := m == len(apart) || unicode.IsSpace(after)
			if !lone || !closes(r) || r == '\'' || r == '"' && !s.quoted {
				return i
			}
			n = len(s.text) - len(apart) + m - i
		}
		if !closes(r) {
			return i
		}
		if r == '"' {
			s.quoted = !s.quoted
		}
		i += n
	}
	return i
}

// ends reports whether the sentence that begins at start is over after the stop
// and the closers up to end.
func (s *splitter) ends(start int, stop Span, end int) bool {
	rest := strings.TrimLeftFunc(s.text[end:], unicode.IsSpace)
	mark := stop.Of(s.text)
	switch {
	case rest == "":
		return true
	case s.numbers(start, stop.Start) || strings.HasPrefix(s.text[stop.End:], "]"): // "1.)", "[...]"
		return false
	}
	spaced := len(rest) < len(s.text)-end
	wide, _ := utf8.DecodeRuneInString(mark)
	if !spaced {
		return wide == '。' || wide == '．' || wide == '！' || wide == '？' || mark == "." && end == stop.End && s.glued(start, stop.Start, rest)
	}
	opener := strings.TrimLeftFunc(rest, opens)
	first, _ := utf8.DecodeRuneInString(opener)
	quoted := end > stop.End
	switch {
	case unicode.IsLower(first):
		return false
	case strings.ContainsAny(mark, "?!"):
		return !quoted || !attributed(rest)
	case mark == "." && !quoted:
		return s.fullStop(start, stop.Start, rest)
	}
	return !strings.ContainsRune(",;:", first)
}

// glued reports whether a space was lost between two sentences: "over.The next".
func (s *splitter) glued(start, stop int, rest string) bool {
	before := lastWord(s.text[start:stop])
	after := word(rest)
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
	before := strings.TrimLeftFunc(lastWord(s.text[start:stop]), opens)
	next := word(strings.TrimLeftFunc(rest, opens))
	first, _ := utf8.DecodeRuneInString(next)
	switch {
	case strings.ContainsRune(",;:", first):
		return false
	case clock[strings.ToLower(before)]:
		return !unicode.IsDigit(first) && !afterClock(next)
	case initial(before):
		return begins(rest)
	case neverLast[strings.ToLower(before)]:
		return false
	case beforeNumber[strings.ToLower(before)]:
		return !unicode.IsDigit(first)
	case strings.Contains(before, ".") && letters(strings.ReplaceAll(before, ".", "")) && len(before) < 12, maybeLast[before]:
		return begins(rest)
	}
	return true
}

// begins reports whether rest opens with a word that begins sentences.
func begins(rest string) bool {
	rest = strings.TrimLeftFunc(rest, opens)
	w := word(rest)
	return starters[w] && !strings.HasPrefix(rest, w+".")
}

// numbers reports whether what stands between start and stop numbers an item: "1", "• 12", "a".
func (s *splitter) numbers(start, stop int) bool {
	if stop-start > longest {
		return false
	}
	w := strings.TrimFunc(s.text[start:stop], func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(bullets+"(", r) })
	return len(w) == 1 && wordy(w) || len(w) == 2 && strings.Trim(w, "0123456789") == ""
}

// initial reports whether w is single capital letters: "J", "J.K", "J.-P".
func initial(w string) bool {
	for part := range strings.FieldsFuncSeq(w, func(r rune) bool { return r == '.' || r == '-' }) {
		if r, n := utf8.DecodeRuneInString(part); n < len(part) || !unicode.IsUpper(r) {
			return false
		}
	}
	return wordy(w)
}

func letters(w string) bool {
	return w != "" && !strings.ContainsFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })
}

// longest is how many bytes of a word the splitter looks at.
const longest = 64

// lastWord is what follows the last space of s, no more of it than need be.
func lastWord(s string) string {
	s = tail(s, longest)
	if i := strings.LastIndexFunc(s, unicode.IsSpace); i >= 0 {
		_, n := utf8.DecodeRuneInString(s[i:])
		s = s[i+n:]
	}
	return s
}

// word is the letters, digits and inner marks that s begins with.
func word(s string) string {
	s = head(s, longest)
	if i := strings.IndexFunc(s, func(r rune) bool { return unicode.IsSpace(r) }); i >= 0 {
		s = s[:i]
	}
	return strings.TrimRightFunc(s, func(r rune) bool { return closes(r) || strings.ContainsRune(",.;:!?…", r) })
}

// head is the first n bytes of s, less a character that would be cut.
func head(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

// tail is the last n bytes of s, less a character that would be cut.
func tail(s string, n int) string {
	i := max(0, len(s)-n)
	for i < len(s) && !utf8.RuneStart(s[i]) {
		i++
	}
	return s[i:]
}

// attributed reports whether rest opens by saying who spoke: "Doe asked".
func attributed(rest string) bool {
	for range 5 {
		w := word(rest)
		if sayings[w] {
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

// endsSentence reports whether s ends with a stop, its closers aside.
func endsSentence(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRightFunc(s, closes))
	return stops(r)
}
