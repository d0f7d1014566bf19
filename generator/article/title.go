package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A derived title has at most so many words, and so many characters.
const (
	longestTitle = 12
	widestTitle  = 120
)

// settleTitle takes the headline for the title, or makes one of the lead.
func (a *Article) settleTitle(headline Span) {
	if headline.Start < headline.End {
		a.Title = fold(headline.Of(a.Text))
		return
	}
	a.Title = title(a.lead())
	a.TitleDerived = a.Title != ""
}

// lead is the first sentence with a letter: of a paragraph, else of any block.
func (a *Article) lead() string {
	fallback := ""
	for _, b := range a.Blocks {
		s := b.Span
		if len(b.Sentences) > 0 {
			s = b.Sentences[0]
		}
		lettered := strings.ContainsFunc(s.Of(a.Text), unicode.IsLetter)
		if lettered && b.Kind == Paragraph {
			return s.Of(a.Text)
		}
		if fallback == "" || lettered && !strings.ContainsFunc(fallback, unicode.IsLetter) {
			fallback = s.Of(a.Text)
		}
	}
	return fallback
}

// title makes a headline of a lead, as an editor would: what is said rather than
// who said it, the main clause rather than what leads to it, cut where a clause
// ends, in headline style.
func title(lead string) string {
	w := strings.FieldsFunc(lead, blank)
	if !strings.ContainsFunc(lead, unicode.IsLetter) {
		return clip(strings.Join(w, " "))
	}
	w = w[:min(150, len(w))]
	if bulleted(lead) && len(w) > 1 {
		w = w[1:]
	}
	full := w
	for _, step := range []func([]string) []string{
		dropAccording, dropTrailing, dropOpening, dropLeading, dropAccording, dropAside, dropWeekday, headlineStyle, cutClause,
	} {
		if next := step(w); len(next) > 0 {
			w = next
		}
	}
	if s := finish(w); s != "" {
		return clip(s)
	}
	return clip(strings.Join(full[:min(longestTitle, len(full))], " "))
}

// clip cuts a title of which spaces are not the measure: numbers, or a script
// without them.
func clip(s string) string {
	if r := []rune(head(s, 4*widestTitle)); len(r) > widestTitle {
		return strings.TrimSpace(string(r[:widestTitle]))
	}
	return s
}

// balanced reports whether every quotation and bracket that s opens is closed.
func balanced(s string) bool {
	return strings.Count(s, "“") == strings.Count(s, "”") && strings.Count(s, `"`)%2 == 0 && strings.Count(s, "(") == strings.Count(s, ")")
}

// finish trims what no title ends with and makes its first letter a capital.
func finish(w []string) string {
	end := len(w)
	for end > 1 && (function[plain(w[end-1])] || !wordy(w[end-1])) {
		end--
	}
	if end > 2 {
		w = w[:end]
	}
	s := strings.Join(w, " ")
	if core := strings.TrimRightFunc(s, closes); balanced(s) {
		s = strings.TrimRight(core, ".,;:—–- ") + s[len(core):]
	} else {
		s = strings.NewReplacer("“", "", "”", "", `"`, "", "(", "", ")", "").Replace(s)
		s = strings.TrimRight(s, ".,;:—–- ")
	}
	s = fold(strings.TrimLeft(s, ".,;:—–- "))
	first := len(s) - len(strings.TrimLeftFunc(s, opens))
	r, n := utf8.DecodeRuneInString(s[first:])
	if word(s[first:]) != strings.ToLower(word(s[first:])) {
		return s // "iPhone"
	}
	return s[:first] + string(unicode.ToUpper(r)) + s[first+n:]
}

// plain is w without the marks around it.
func plain(w string) string {
	return strings.TrimFunc(w, func(r rune) bool { return opens(r) || closes(r) || strings.ContainsRune(".,;:!?", r) })
}

// comma is the index after the first word from start on that ends with a comma,
// among at most n words; -1 without one.
func comma(w []string, start, n int) int {
	for i := start; i < min(start+n, len(w)-1); i++ {
		if strings.HasSuffix(strings.TrimRightFunc(w[i], closes), ",") {
			return i + 1
		}
	}
	return -1
}

// containsAny reports whether one of the words is among w, marks aside.
func containsAny(w []string, list ...string) bool {
	for _, v := range w {
		for _, a := range list {
			if strings.EqualFold(plain(v), a) {
				return true
			}
		}
	}
	return false
}
