package quotation

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A style is a pair of marks. A mark closes only what its own style opened.
type style int

const (
	double style = iota // “ ” „ " `` ''
	single              // ‘ ’ '
	angle               // « »
)

// A turn is what a mark does.
type turn int

const (
	opens turn = iota
	closes
	either     // closes what is open, or opens
	mayBeOwner // closes, unless a mark that closes follows: the workers’
)

// A mark is a quotation mark of a text.
type mark struct {
	start, end int
	style      style
	turn       turn
}

// marksIn are the quotation marks of a text; single ones only where they are asked for.
func marksIn(text string, singles bool) []mark {
	var list []mark
	for i := 0; i < len(text); {
		if b := text[i]; b < utf8.RuneSelf && b != '"' && b != '\'' && b != '`' {
			i++
			continue
		}
		c, n := utf8.DecodeRuneInString(text[i:])
		m := mark{start: i, end: i + n, style: double}
		marked := true
		switch c {
		case '“', '”', '"', '„', '‟':
			m.turn = turnOf(c, before(text, i), text[m.end:])
		case '«':
			m.style, m.turn = angle, opens
		case '»':
			m.style, m.turn = angle, closes
		case '`':
			if marked = strings.HasPrefix(text[m.end:], "`"); marked {
				m.end++
			}
		case '\'', '’', '‘':
			next, _ := utf8.DecodeRuneInString(text[m.end:])
			if next == c && c != '‘' && !singles { // two apostrophes for a double mark
				m.end += n
				m.turn = turnOf('"', before(text, i), text[m.end:])
				break
			}
			m.style = single
			m.turn, marked = singleTurn(c, before(text, i), text[m.end:])
			marked = marked && singles
		default:
			marked = false
		}
		if marked && (c != '"' || !inches(text, i)) {
			list = append(list, m)
		}
		i = m.end
	}
	if singles {
		list = withoutOwners(list)
	}
	return list
}

// withoutOwners leaves out the apostrophes of plural owners: those behind which a
// single mark closes before another opens.
func withoutOwners(list []mark) []mark {
	closesNext := false
	for i := len(list) - 1; i >= 0; i-- {
		switch m := &list[i]; {
		case m.style != single:
		case m.turn == mayBeOwner && !closesNext:
			m.turn, closesNext = closes, true
		case m.turn != mayBeOwner:
			closesNext = m.turn == closes
		}
	}
	return slices.DeleteFunc(list, func(m mark) bool { return m.turn == mayBeOwner })
}

// turnOf is what a double mark between before and rest does. A curly mark that
// stands the wrong way round does what its place says.
func turnOf(c, before rune, rest string) turn {
	after, n := utf8.DecodeRuneInString(rest)
	apart := unicode.IsSpace(before) || strings.ContainsRune("([{—–‘'\"“", before) || before == '-'
	ended := n == 0 || unicode.IsSpace(after) || strings.ContainsRune(".,;:!?)]}—–’'\"”…-", after)
	switch {
	case c == '„':
		return opens
	case apart && n > 0 && !ended:
		return opens
	case !apart && ended:
		return closes
	case c == '“':
		return opens
	case c == '”':
		return closes
	}
	return either
}

// inches reports whether the straight mark at i stands for inches: 5'10".
func inches(text string, i int) bool {
	feet := strings.TrimRight(text[max(0, i-2):i], digits)
	head := text[max(0, i-4) : i-min(i, 2)+len(feet)]
	return len(feet) < min(i, 2) && strings.HasSuffix(head, "'") && strings.TrimRight(head[:len(head)-1], digits) != head[:len(head)-1]
}

const digits = "0123456789"

// elided is what an apostrophe opens that is no quotation.
var elided = []string{"em ", "em.", "em,", "tis", "twas", "til ", "till ", "cause ", "n’", "n'", "bout ", "round ",
	"re ", "s ", "ll ", "ve ", "d ", "m ", "'"} // of text that was cut into words

// singleTurn is what an apostrophe or single mark does, if it is a quotation mark.
func singleTurn(c, before rune, rest string) (turn, bool) {
	after, n := utf8.DecodeRuneInString(rest)
	letter := unicode.IsLetter(after) || unicode.IsDigit(after)
	apart := unicode.IsSpace(before) || strings.ContainsRune("([{—–\"“", before)
	switch {
	case c == '‘' || apart && n > 0 && !unicode.IsSpace(after) && c == '\'':
		if unicode.IsDigit(after) {
			return opens, false
		}
		for _, w := range elided {
			if strings.HasPrefix(rest, w) {
				return opens, false
			}
		}
		return opens, true
	case letter || apart:
		return closes, false // an apostrophe
	case (before == 's' || before == 'S') && startsLower(rest):
		return mayBeOwner, true
	}
	return closes, true
}

// startsLower reports whether a word in lower case follows a space.
func startsLower(rest string) bool {
	if rest == "" || rest[0] != ' ' {
		return false
	}
	c, _ := utf8.DecodeRuneInString(rest[1:])
	return unicode.IsLower(c)
}

// prefersSingle reports whether a text puts its quotations between single marks,
// as British papers do.
func prefersSingle(text string) bool {
	doubles, singles := 0, 0
	for i := 0; i < len(text); {
		if b := text[i]; b < utf8.RuneSelf && b != '"' && b != '\'' && b != '`' {
			i++
			continue
		}
		c, n := utf8.DecodeRuneInString(text[i:])
		switch c {
		case '“', '"', '`':
			doubles++
		case '‘', '\'':
			if turn, ok := singleTurn(c, before(text, i), text[i+n:]); ok && turn == opens {
				singles++
			}
		}
		i += n
	}
	return singles > 0 && doubles <= singles
}

// before is the character before offset i; a space at the start.
func before(text string, i int) rune {
	if i == 0 {
		return ' '
	}
	c, _ := utf8.DecodeLastRuneInString(text[:i])
	return c
}
