package main

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/article"
)

// find finds words in a text from an offset on, whatever white space is between
// them. "first words ... last words" finds what lies from the ones to the others.
func find(text, words string, from int) (article.Span, bool) {
	if span, ok := findRun(text, words, from); ok {
		return span, true
	}
	first, last, ok := strings.Cut(words, " ... ")
	if !ok {
		return article.Span{}, false
	}
	head, ok := findRun(text, first, from)
	if !ok {
		return article.Span{}, false
	}
	tail, ok := findRun(text, last, head.End)
	return article.Span{Start: head.Start, End: tail.End}, ok
}

// findRun finds whole words that follow each other.
func findRun(text, words string, from int) (article.Span, bool) {
	run := strings.Fields(words)
	if len(run) == 0 {
		return article.Span{}, false
	}
	for from <= len(text) {
		i := strings.Index(text[from:], run[0])
		if i < 0 {
			break
		}
		start := from + i
		if end, ok := matchRun(text, run, start); ok && whole(text, start, end) {
			return article.Span{Start: start, End: end}, true
		}
		from = start + 1
	}
	return article.Span{}, false
}

// matchRun matches the words at an offset and returns their end.
func matchRun(text string, run []string, at int) (int, bool) {
	for i, word := range run {
		if i > 0 {
			rest := strings.TrimLeftFunc(text[at:], unicode.IsSpace)
			if len(rest) == len(text)-at {
				return 0, false
			}
			at = len(text) - len(rest)
		}
		if !strings.HasPrefix(text[at:], word) {
			return 0, false
		}
		at += len(word)
	}
	return at, true
}

// whole reports whether neither end cuts a word or a number in two.
func whole(text string, start, end int) bool {
	return !joined(text, start) && !joined(text, end)
}

// joined reports whether an offset lies within a word or within a number with
// its points and commas.
func joined(text string, at int) bool {
	before, n := utf8.DecodeLastRuneInString(text[:at])
	after, m := utf8.DecodeRuneInString(text[at:])
	switch {
	case unicode.IsLetter(before) && unicode.IsLetter(after), unicode.IsDigit(before) && unicode.IsDigit(after):
		return true
	case unicode.IsDigit(before) && (after == '.' || after == ','):
		next, _ := utf8.DecodeRuneInString(text[at+m:])
		return unicode.IsDigit(next)
	case unicode.IsDigit(after) && (before == '.' || before == ','):
		last, _ := utf8.DecodeLastRuneInString(text[:at-n])
		return unicode.IsDigit(last)
	}
	return false
}

// plain are spellings between which no comparison tells a difference.
var plain = strings.NewReplacer("‘", "'", "’", "'", "“", `"`, "”", `"`, "per cent", "%", "percent", "%", "pct", "%", " %", "%", "\u00a0", " ")

// fold is text in lower case with single spaces, plain marks and no article
// before it, to compare.
func fold(s string) string {
	s = strings.Join(strings.Fields(strings.ToLower(s)), " ")
	s = strings.ReplaceAll(plain.Replace(s), " %", "%")
	for _, article := range []string{"the ", "a ", "an "} {
		s = strings.TrimPrefix(s, article)
	}
	return s
}

// containsWords reports whether a text has the words, case and marks aside.
func containsWords(text, words string) bool {
	_, ok := findRun(fold(text), fold(words), 0)
	return ok
}
