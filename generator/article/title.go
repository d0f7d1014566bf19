package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestTitle is how many words a derived title has at most.
const longestTitle = 12

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
	any := ""
	for _, b := range a.Blocks {
		s := b.Span
		if len(b.Sentences) > 0 {
			s = b.Sentences[0]
		}
		lettered := strings.ContainsFunc(s.Of(a.Text), unicode.IsLetter)
		if lettered && b.Kind == Paragraph {
			return s.Of(a.Text)
		}
		if any == "" || lettered && !strings.ContainsFunc(any, unicode.IsLetter) {
			any = s.Of(a.Text)
		}
	}
	return any
}

// title makes a headline of a lead, as an editor would: what is said rather than
// who said it, the main clause rather than what leads to it, cut where a clause
// ends, in headline style.
func title(lead string) string {
	w := strings.FieldsFunc(lead, blank)
	if !strings.ContainsFunc(lead, unicode.IsLetter) {
		s := []rune(strings.Join(w, " "))
		return string(s[:min(80, len(s))])
	}
	w = w[:min(150, len(w))]
	if bulleted(lead) && len(w) > 1 {
		w = w[1:]
	}
	full := w
	for _, step := range []func([]string) []string{
		dropAttribution, dropOpening, dropAside, dropWeekday, headlineStyle, cutClause,
	} {
		if next := step(w); len(next) > 0 {
			w = next
		}
	}
	if s := finish(w); s != "" {
		return s
	}
	return strings.Join(full[:min(longestTitle, len(full))], " ")
}

// dropOpening drops what leads to the main clause: "After two years of talks, ...".
func dropOpening(w []string) []string {
	if !openings[strings.ToLower(w[0])] {
		return w
	}
	end := comma(w, 0, 18)
	if end < 0 {
		return w
	}
	if next := comma(w, end, 5); next > 0 && containsAny(w[end:next], "and", "or") { // "In Orla, Dunmar and Tesk, thousands"
		end = next
	}
	if rest := w[end:]; len(rest) >= 4 && !function[strings.ToLower(plain(rest[0]))] || len(rest) >= 4 && articles[strings.ToLower(rest[0])] {
		return rest
	}
	return w
}

// dropAside drops what is said of the subject between two commas: "Vend, the
// first country to sign, has ...".
func dropAside(w []string) []string {
	start := comma(w, 0, 8)
	end := -1
	if start > 0 {
		end = comma(w, start, 30)
	}
	if end < 0 || len(w)-end < 1 || containsAny(w[end:end+1], "and", "or", "the", "a", "an", "who", "which") {
		return w
	}
	out := append([]string{}, w[:start]...)
	out[start-1] = strings.TrimSuffix(out[start-1], ",")
	switch {
	case personal(strings.TrimSuffix(strings.Join(w[start:end], " "), ",")): // "The mayor, Jane Doe, has"
		out = append(append(out, w[start:end-1]...), strings.TrimSuffix(w[end-1], ","))
	case !asideBegins(w[start:end]):
		return w
	}
	return append(out, w[end:]...)
}

// asideBegins reports whether w opens like something said of a subject: "the first",
// "45,", "supported by".
func asideBegins(w []string) bool {
	first := strings.ToLower(plain(w[0]))
	return asides[first] || strings.Trim(first, "0123456789") == "" ||
		len(w) > 1 && participle(first) && prepositions[w[1]]
}

// dropWeekday drops what a headline never says: "on Monday", "today".
func dropWeekday(w []string) []string {
	out := []string{}
	for i := 0; i < len(w); i++ {
		n := dayWords(w, i)
		if n == 0 {
			out = append(out, w[i])
			continue
		}
		i += n - 1
		if last := len(out) - 1; strings.HasSuffix(w[i], ",") && last >= 0 && plain(out[last]) == out[last] {
			out[last] += ","
		}
	}
	return out
}

// dayWords is how many words from i on only say on which day: "on Monday evening".
func dayWords(w []string, i int) int {
	first, n := strings.ToLower(plain(w[i])), 0
	switch {
	case first == "on" && i+1 < len(w) && weekdays[strings.ToLower(plain(w[i+1]))]:
		n = 2
	case i > 0 && (first == "today" || first == "yesterday"),
		i > 0 && weekdays[first] && w[i-1] == strings.ToLower(w[i-1]) && !function[w[i-1]] && !containsAny(w[i-1:i], "next", "last", "early", "late"):
		n = 1
	}
	if n > 0 && i+n < len(w) && containsAny(w[i+n:i+n+1], "morning", "afternoon", "evening", "night") {
		n++
	}
	return n
}

// headlineStyle drops the article a title begins with, and the form of "be" before a
// participle, and says "to" for "will": "The talks are expected to end" is "Talks
// expected to end".
func headlineStyle(w []string) []string {
	if len(w) > 2 && dropsArticle(w[0], w[1]) {
		w = w[1:]
	}
	for i := 1; i+1 < len(w); i++ {
		before := strings.ToLower(w[i-1])
		if strings.ContainsAny(before, ",;:") || pronouns[before] || before == "that" || before == "which" || before == "there" {
			return w
		}
		n := 0
		switch strings.ToLower(w[i]) {
		case "is", "are", "was", "were":
			n = 1
		case "will", "would":
			if !function[w[i+1]] || w[i+1] == "be" {
				return append(append(append([]string{}, w[:i]...), "to"), w[i+1:]...)
			}
		case "has", "have", "had":
			if w[i+1] == "been" {
				n = 2
			}
		}
		if n > 0 && i+n < len(w) && participle(plain(w[i+n])) {
			return append(append([]string{}, w[:i]...), w[i+n:]...)
		}
		if n > 0 {
			return w
		}
	}
	return w
}

// dropsArticle reports whether a title does without the article it begins with.
func dropsArticle(first, next string) bool {
	switch strings.ToLower(first) {
	case "the":
		return !properThe[plain(next)]
	case "a", "an":
		return !amounts[next]
	}
	return false
}

// participle reports whether w can follow a headline's subject without "be".
func participle(w string) bool {
	switch {
	case predicates[w]:
		return true
	case len(w) < 5 || notParticiples[w]:
		return false
	}
	return strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing")
}

// cutClause keeps the words before the best place to stop within the longest title.
func cutClause(w []string) []string {
	if len(w) <= longestTitle {
		return w
	}
	best, most := longestTitle, -100
	for p := 3; p <= longestTitle; p++ {
		if score := boundary(w, p); score >= most {
			best, most = p, score
		}
	}
	return w[:best]
}

// boundary scores how well a title ends before the word at p.
func boundary(w []string, p int) int {
	last, next := w[p-1], strings.ToLower(w[p])
	score := 0
	switch {
	case strings.TrimRight(last, ",;:—–") != last, strings.Trim(next, "—–-") == "", subordinates[next]:
		score = 8
	case prepositions[next], next == "than":
		score = 5
	case next == "that" && !sayings[last] && !verbs[last]:
		score = 4
	case next == "of" && !amounts[last]:
		score = 0
	case next == "to" || next == "and" || next == "or":
		score = 2
	default:
		score = -6
	}
	switch {
	case p < 5:
		score -= 7
	case p < 7:
		score -= 2
	}
	lower := strings.ToLower(plain(last))
	if function[lower] {
		score -= 10
	}
	if (strings.HasSuffix(lower, "ed") || sayings[lower] || next == "to") && lower == last {
		score -= 4
	}
	if (next == "and" || next == "or") && containsAny(w[max(0, p-4):p], "between", "both", "either") {
		score -= 8
	}
	if !containsVerb(w[:p]) {
		score -= 6
	}
	if containsAny(w[max(0, p-3):p], "that", "which", "who", "where") {
		score -= 4
	}
	if kept := strings.Join(w[:p], " "); !balanced(kept) {
		score -= 6
	}
	return score
}

// containsVerb reports whether a word after the first has the look of a verb.
func containsVerb(w []string) bool {
	for _, v := range w[1:] {
		if verbs[v] || sayings[v] || persons[v] || copulas[v] || predicates[v] || strings.HasSuffix(v, "ed") && len(v) > 4 {
			return true
		}
	}
	return false
}

// balanced reports whether every quotation and bracket that s opens is closed.
func balanced(s string) bool {
	return strings.Count(s, "“") == strings.Count(s, "”") && strings.Count(s, `"`)%2 == 0 && strings.Count(s, "(") == strings.Count(s, ")")
}

// finish trims what no title ends with and makes its first letter a capital.
func finish(w []string) string {
	end := len(w)
	for end > 1 && (function[strings.ToLower(plain(w[end-1]))] || !wordy(w[end-1])) {
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
func containsAny(w []string, any ...string) bool {
	for _, v := range w {
		for _, a := range any {
			if strings.EqualFold(plain(v), a) {
				return true
			}
		}
	}
	return false
}
