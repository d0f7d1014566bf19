// Package person tells which lines of a text are the name of a person and nothing
// more, as under a picture or a column.
//
// Short lines and the paragraphs of prose come in; out comes which of the lines the prose
// uses as the name of a person: "Minister Jane Doe", "Jane Doe, 45," and "Doe said" say so
// of a line "Jane Doe".
package person

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/sentence"
)

// No name is longer, in bytes, and no text has more people of one last name.
const (
	longest   = 128
	namesakes = 8
)

// Lines are the lines of a text that may be names of people. The zero value has none.
type Lines struct {
	byLast map[string][]*candidate // by last name
	byLine map[string]*candidate
	firsts [256]bool // the bytes that last names begin with
	words  []string  // of the paragraph that is read, kept to be filled again
}

// A candidate is a line that may be a person's name and no more.
type candidate struct {
	name  []string // without the role before it
	found bool     // used as a person's
}

// Add adds a line if it may be the name of a person.
func (l *Lines) Add(line string) {
	if len(line) > longest || sentence.Ends(line) {
		return
	}
	name := strings.Fields(bareName(line))
	if !fullName(name) || impersonal[name[0]] || impersonal[name[len(name)-1]] {
		return
	}
	last := name[len(name)-1]
	line = fold(line)
	if l.byLine[line] != nil || len(l.byLast[last]) == namesakes {
		return
	}
	if l.byLine == nil {
		l.byLine, l.byLast = map[string]*candidate{}, map[string][]*candidate{}
	}
	c := &candidate{name: name}
	l.byLine[line] = c
	l.byLast[last] = append(l.byLast[last], c)
	l.firsts[last[0]] = true
}

// None reports whether there is no line to ask about.
func (l *Lines) None() bool { return len(l.byLine) == 0 }

// Name reports whether a line is a name that the prose read so far uses as a person's.
func (l *Lines) Name(line string) bool {
	if len(line) > longest || l.None() {
		return false
	}
	c := l.byLine[fold(line)]
	return c != nil && c.found
}

// Read looks for the names in a paragraph of prose: after a role ("Minister Jane
// Doe", "Mr Doe"), with an age or a role behind ("Jane Doe, 45,", "Jane Doe, the
// minister"), or, by the last name alone, as the subject of a verb ("Doe said").
func (l *Lines) Read(prose string) {
	l.words = slices.AppendSeq(l.words[:0], strings.FieldsSeq(prose))
	for i, w := range l.words {
		if !l.firsts[w[0]] && !marked(w) {
			continue
		}
		last := strings.TrimSuffix(strings.TrimSuffix(bare(w), "'s"), "’s")
		for _, c := range l.byLast[last] {
			start := i - len(c.name) + 1
			if start < 0 || !sameWords(l.words[start:i], c.name[:len(c.name)-1]) {
				start = i
			}
			c.found = c.found || used(l.words, start, i)
		}
	}
}

// marked reports whether w begins with a mark, behind which a name may follow.
func marked(w string) bool {
	r := w[0]
	return r >= utf8.RuneSelf || r < '0' || r > '9' && r < 'A' || r > 'Z' && r < 'a' || r > 'z'
}

// used reports whether the name w[start:end+1] is used as a person's. It is
// the last name alone when start equals end.
func used(w []string, start, end int) bool {
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

// fold is s on one line, with single spaces.
func fold(s string) string { return strings.Join(strings.Fields(s), " ") }
