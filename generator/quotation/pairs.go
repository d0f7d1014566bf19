package quotation

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A pair is what stands between two marks, both included, in one paragraph.
type pair struct {
	start, end int
	open       bool // there is no closing mark
}

// pairs finds the quotations of one paragraph, the outermost where one stands in
// another. One that is never closed reaches to the next that opens, or to the end
// of the paragraph.
func pairs(text string, singles bool) []pair {
	marks := marksIn(text, singles)
	if len(marks) == 0 {
		return nil
	}
	list, balanced := nested(marks)
	if !balanced {
		if straight(text, marks) && len(marks)%2 == 0 {
			for i := range marks { // no place tells what they do: they take turns
				marks[i].turn = either
			}
		}
		list = flat(text, marks)
	}
	kept := list[:0]
	for _, p := range list {
		if worth(text[p.start:p.end]) {
			kept = append(kept, p)
		}
	}
	return kept
}

// straight reports whether all marks are straight ones.
func straight(text string, marks []mark) bool {
	return !slices.ContainsFunc(marks, func(m mark) bool { return text[m.start] != '"' })
}

// nested pairs marks as brackets; balanced is false where they do not come out even.
func nested(marks []mark) (list []pair, balanced bool) {
	var stack []mark
	for _, m := range marks {
		if m.settle(len(stack) > 0 && stack[len(stack)-1].style == m.style) == opens {
			stack = append(stack, m)
			continue
		}
		top := len(stack) - 1
		for top >= 0 && stack[top].style == single && m.style != single {
			top-- // an apostrophe that opened nothing
		}
		if top < 0 || stack[top].style != m.style {
			if m.style == single {
				continue // an apostrophe
			}
			return nil, false
		}
		if top == 0 {
			list = append(list, pair{start: stack[0].start, end: m.end})
		}
		stack = stack[:top]
	}
	return list, len(stack) == 0
}

// flat pairs marks one after the other. What opens while a quotation is open ends it.
func flat(text string, marks []mark) (list []pair) {
	opened := -1
	for i, m := range marks {
		turn := m.settle(opened >= 0)
		switch {
		case opened < 0 && turn == opens:
			opened = i
		case opened < 0 || m.style != marks[opened].style && (m.style == single || marks[opened].style != single):
		case m.style != marks[opened].style: // a double mark within what an apostrophe opened
			opened = -1
			if turn == opens {
				opened = i
			}
		case turn == closes:
			list = append(list, pair{start: marks[opened].start, end: m.end})
			opened = -1
		default:
			list = append(list, pair{start: marks[opened].start, end: trimmed(text, m.start), open: true})
			opened = i
		}
	}
	if opened >= 0 && marks[opened].style == double {
		list = append(list, pair{start: marks[opened].start, end: trimmed(text, len(text)), open: true})
	}
	return list
}

// settle is what a mark does, where inside tells whether a quotation of its style
// is open.
func (m mark) settle(inside bool) turn {
	switch {
	case m.turn != either:
		return m.turn
	case inside:
		return closes
	}
	return opens
}

func trimmed(text string, end int) int {
	return len(strings.TrimRightFunc(text[:end], unicode.IsSpace))
}

// shortest is how many characters a quotation has at least, its marks aside.
const shortest = 3

// worth reports whether a quotation is long enough and has a letter.
func worth(quoted string) bool {
	return utf8.RuneCountInString(quoted) >= shortest+2 && strings.ContainsFunc(quoted, unicode.IsLetter)
}
