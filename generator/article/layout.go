package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/sentence"
)

// Columns that tell lines broken by a width from lines broken by a writer.
const (
	narrowest = 45  // no text is wrapped at fewer
	widest    = 110 // nor at more: longer lines are paragraphs
)

// layout makes blocks of lines: an envelope line is one by itself, the lines of
// a wrapped paragraph are one together, and a bullet begins an item.
func layout(text string, lines []line) []Block {
	var blocks []Block
	column := wrapColumn(text, lines)
	open := false   // the line before was one of the last block's
	var opener line // its first
	for i, l := range lines {
		if l.blank() || l.kind != "" {
			open = false
			switch {
			case l.blank():
			case l.kind == Table && i > 0 && lines[i-1].kind == Table:
				blocks[len(blocks)-1].Span.End = l.span.End
			default:
				blocks = append(blocks, Block{Kind: l.kind, Span: l.span})
			}
			continue
		}
		if open && (hangsIndented(text, opener, lines[i-1], l) || continues(text, blocks[len(blocks)-1], lines[i-1], l, column)) {
			blocks[len(blocks)-1].Span.End = l.span.End
			continue
		}
		kind := Paragraph
		if bulleted(l.span.Of(text)) {
			kind = Item
		}
		blocks = append(blocks, Block{Kind: kind, Span: l.span})
		open, opener = true, l
	}
	return blocks
}

// wrapColumn is the column at which the text's lines are wrapped, 0 when they
// are not. Lines broken by a width end in mid-sentence more often than not.
func wrapColumn(text string, lines []line) int {
	var widths []int
	unfinished := 0
	for i := range len(lines) - 1 {
		l, next := lines[i], lines[i+1]
		if l.blank() || l.kind != "" || next.blank() || next.kind != "" || l.width > widest || l.width < narrowest {
			continue
		}
		widths = append(widths, l.width)
		if !sentence.Ends(l.span.Of(text)) {
			unfinished++
		}
	}
	if unfinished == 0 || unfinished*3 < len(widths) {
		return 0
	}
	slices.Sort(widths)
	return widths[len(widths)*95/100]
}

// continues reports whether l goes on with the paragraph or item b, of which before
// is the last line so far.
func continues(text string, b Block, before, l line, column int) bool {
	last, first := before.span.Of(text), l.span.Of(text)
	finished := sentence.Ends(last)
	next, _ := utf8.DecodeRuneInString(first)
	full := column > 0 && before.width <= widest && before.width+1+firstWord(first) > column
	switch {
	case strings.Trim(head(first), ".,;:!?)”’") == "": // a mark that its line had no room for
		return wordy(last)
	case !wordy(last) || !wordy(first), shouted(last) != shouted(first), bracketed(last):
		return false
	case bulleted(first):
		return b.Kind != Item && full && !finished && !strings.HasSuffix(last, ":")
	case unicode.IsLower(next) && !finished && (before.width >= narrowest*2/3 || opensSentence(b.Span.Of(text)) && sentence.Ends(first)):
		return true
	case b.Kind == Item && l.left > before.left:
		return true
	case l.left > before.left:
		return false
	case figure(first) && !finished: // "It cost", and "$2 million." below
		return full || hangs(last) || b.Span.Start < before.span.Start || len(sentence.Split(last)) > 1
	}
	return full
}

// head is s up to its first space.
func head(s string) string {
	if i := strings.IndexFunc(s, unicode.IsSpace); i >= 0 {
		return s[:i]
	}
	return s
}

// shouted reports whether s is some words in capitals, as a heading may be.
func shouted(s string) bool {
	return len(s) <= reach && !strings.ContainsFunc(s, unicode.IsLower) && strings.Contains(s, " ") && strings.ContainsFunc(s, unicode.IsUpper) && !strings.ContainsAny(s, "0123456789")
}

// bracketed reports whether s is in brackets as a whole.
func bracketed(s string) bool {
	return len(s) <= reach && s[0] == '(' && strings.IndexByte(s, ')') == len(s)-1
}

// opensSentence reports whether s begins with a capital and has three words.
func opensSentence(s string) bool {
	return len(s) <= reach && unicode.IsUpper(firstRune(strings.TrimLeft(s, sentence.Opening))) && strings.Count(s, " ") > 1
}

// hangsIndented reports whether l, in mid-sentence after the line before, is of a
// paragraph that is told by the indent of its opening line alone.
func hangsIndented(text string, opener, before, l line) bool {
	indent := opener.left - l.left
	first, last := l.span.Of(text), before.span.Of(text)
	return indent > 1 && indent <= 8 && (before != opener || before.width >= narrowest*2/3) && !sentence.Ends(last) && !strings.HasSuffix(last, ":") &&
		wordy(first) && !bulleted(first) && shouted(last) == shouted(first)
}

// hangs reports whether s ends with a word that asks for another.
func hangs(s string) bool {
	return hanging[s[strings.LastIndexFunc(s, unicode.IsSpace)+1:]]
}

// hanging are words that no line ends with but one broken by a width.
var hanging = lexicon.Set(`a an the and or of in on at to for with from by about than nearly over under`)

// figure reports whether s begins with a number or a sum of money.
func figure(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsDigit(r) || unicode.Is(unicode.Sc, r)
}

// bulleted reports whether a line begins with the mark of a list's item.
func bulleted(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	rest := strings.TrimLeft(s[n:], "0123456789")
	switch {
	case !wordy(s):
		return false
	case strings.ContainsRune(sentence.Bullets, r):
		return true
	case strings.ContainsRune("-*–·", r):
		after, _ := utf8.DecodeRuneInString(s[n:])
		return unicode.IsSpace(after)
	case r >= '0' && r <= '9' && len(s)-len(rest) <= 2 && rest != "" && (rest[0] == '.' || rest[0] == ')'):
		after, m := utf8.DecodeRuneInString(rest[1:])
		letter, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest[1+m:], sentence.Opening))
		return unicode.IsSpace(after) && unicode.IsLetter(letter)
	}
	return false
}

// wordy reports whether s has a letter or a digit.
func wordy(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// firstWord is the number of characters before the first space.
func firstWord(s string) int {
	return utf8.RuneCountInString(head(s))
}
