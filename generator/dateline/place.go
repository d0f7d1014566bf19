package dateline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/day"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/sentence"
)

// longestName is how many words the name of a place has at most.
const longestName = 8

// place takes names of places joined by slashes: "NAIROBI/LAGOS".
func (r *reader) place() bool {
	start := r.pos
	if !r.name(false) {
		return false
	}
	for {
		end := r.pos
		if !r.skip("/") || !r.name(false) || r.closesSlashes() {
			r.pos = end
			break
		}
	}
	if last := lastWord(r.s[start:r.pos]); strings.IndexByte(last, '.') == len(last)-1 {
		r.pos-- // the full stop behind "ROME", not that of "D.C."
	}
	r.Place = r.s[start:r.pos]
	r.caps = shouted(r.Place)
	r.known = known(r.Place)
	return placeable(r.Place)
}

// placeless takes the agency behind a date that no place follows.
func (r *reader) placeless() bool {
	if r.Preface == (day.Day{}) {
		return false
	}
	r.pos = r.Start
	if !r.bracketed() || r.Agency == "" || r.Day != (day.Day{}) || r.Region != "" {
		return false
	}
	ahead := *r
	if ahead.dash() == open {
		return false
	}
	r.Start, r.Day, r.paused = r.from, r.Preface, true
	return true
}

// closesSlashes reports whether a slash comes next that ends the name of an agency.
func (r *reader) closesSlashes() bool {
	rest, slash := strings.CutPrefix(r.rest(), "/")
	return slash && !unicode.IsLetter(initial(rest))
}

// placeable reports whether a name can be a place's: it is no label, month, day or
// agency, and it does not end as no name ends.
func placeable(name string) bool {
	last := lastWord(name)
	return !labels[strings.ToUpper(name)] && firstWord(name) != "by" && !day.Weekday(name) && !day.Month(name) && !knownAgency(name) &&
		(last == name || !hanging[strings.ToLower(last)])
}

// known reports whether the lexicon has one of the places of a dateline.
func known(name string) bool {
	for part := range strings.SplitSeq(name, "/") {
		if lexicon.FoldedPlace(part) != "" {
			return true
		}
	}
	return false
}

// name takes a few words that begin with a capital, particles between them. One that
// begins in capitals ends before a word that does not: "SANTA CRUZ Calif.". Only when
// wrapped may a line end in it.
func (r *reader) name(wrapped bool) bool {
	start, end := r.pos, r.pos
	caps, decided := false, false
	for range longestName {
		if _, _, dated := day.Leading(r.rest()); dated || end > start && day.LeadingWeekday(r.rest()) > 0 {
			break
		}
		w := r.nameWord(wrapped)
		small := particles[w] || wrapped && kinds[w]
		switch {
		case w == "", end == start && small, !small && !unicode.IsUpper(initial(strings.TrimLeft(w, apostrophes))) && !shouted(w) && !elided(w):
			r.pos = end
			return end > start
		case small:
		case !decided:
			if utf8.RuneCountInString(w) > 1 && !strings.Contains(w, ".") { // "U.S. Virgin Islands"
				caps, decided = shouted(w), true
			}
		case caps && !shouted(w):
			r.pos = end
			return end > start
		}
		if !particles[w] {
			end = r.pos
		}
		if wrapped && !r.wrap() || !wrapped && !r.gap() {
			break
		}
	}
	r.pos = end
	return end > start
}

const apostrophes = "'’‘`"

// elided reports whether w begins as Dutch names do: "'s-Orla", "'t".
func elided(w string) bool {
	after := strings.TrimLeft(w, apostrophes)
	return after != w && (after[0] == 's' || after[0] == 't') && (len(after) == 1 || after[1] == '-')
}

// nameWord takes a word of a name with the marks in it: "PORT-AU-PRINCE",
// "N’DJAMENA", "ST.", "D.C.", and in a region "Calif.".
func (r *reader) nameWord(region bool) string {
	start := r.pos
	if mark, n := utf8.DecodeRuneInString(r.rest()); strings.ContainsRune(apostrophes, mark) {
		r.pos += n
	}
	longest, dots := 0, false
	for {
		run := len(r.letters())
		longest = max(longest, run)
		mark, n := utf8.DecodeRuneInString(r.rest())
		if run == 0 || !strings.ContainsRune(".-"+apostrophes, mark) || !unicode.IsLetter(initial(r.rest()[n:])) || mark == '.' && longest > len("Mrs") { // "MOSCOW.March"
			break
		}
		dots = dots || mark == '.'
		r.pos += n
	}
	if longest == 0 {
		r.pos = start
		return ""
	}
	if dots || longest <= len("Mrs") || region && longest <= len("Calif") {
		r.skip(".")
	}
	return r.s[start:r.pos]
}

// shouted reports whether s is written in capitals. A few letters may be small: the
// "c" of "McALLEN", a slip of the keyboard.
func shouted(s string) bool {
	upper, lower := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
		}
	}
	return upper > 0 && upper+lower > 1 && lower*2 <= upper
}

// ordinary reports whether a name in capitals is rather the beginning of a sentence,
// or what a newspaper sets above one: "FACT CHECK", "ALSO IN THE NEWS".
func ordinary(name string) bool {
	if known(name) {
		return false
	}
	for w := range strings.FieldsSeq(name) {
		if low := strings.ToLower(w); labels[strings.ToUpper(w)] || lexicon.Stop(low) && !particles[low] && !epithets[low] {
			return true
		}
	}
	return opens(name)
}

// opens reports whether a name begins with a word that opens sentences: "However,
// Parliament", or is a day.
func opens(name string) bool {
	first := firstWord(name)
	return first != "" && !theNamed[strings.ToLower(name)] && !aboard[first] && (sentence.Starter(titled(first)) || day.Weekday(first))
}

// titled is a word in lower case with a capital.
func titled(w string) string {
	_, n := utf8.DecodeRuneInString(w)
	return strings.ToUpper(w[:n]) + w[n:]
}

// firstWord is the first word of a name in lower case, without its full stop.
func firstWord(s string) string {
	first, _, _ := strings.Cut(s, " ")
	return strings.ToLower(strings.TrimRight(first, "."))
}

func lastWord(s string) string {
	return s[strings.LastIndexFunc(s, unicode.IsSpace)+1:]
}
