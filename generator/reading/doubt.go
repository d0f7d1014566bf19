package reading

import (
	"slices"
	"strings"

	"newsbrief/generator/almanac"
	"newsbrief/generator/article"
	"newsbrief/generator/phrase"
	"newsbrief/generator/statement"
	"newsbrief/generator/story"
)

// doubt.go keeps back what is taken back, and what is of another time.

// recanting words behind a statement, in its sentence or the next, take it back or
// bound it.
var recanting = phrase.Compile(" disput", " denie", " deny", " correct", " withdr", " but ", " however ", " unless ", " if ", " except ", " retract", " wrong",
	" revis", " although ", " though ", " not be confirmed ", " not be verified ", " independently verified ", " unconfirmed ", " exaggerat", " false")

// Withdrawn reports whether the rest of the sentence, or a next sentence that
// points back, takes the statement back.
func (st *Reading) Withdrawn(n int, stmt statement.Statement) bool {
	if stmt.Rest.End-stmt.Rest.Start > 3 && recanting.In(stmt.Rest.Of(st.Text)) {
		return true
	}
	return st.Contradicted(n)
}

// Contradicted reports whether the sentence behind sentence n points back to it and
// takes it back.
func (st *Reading) Contradicted(n int) bool {
	if n+1 == len(st.Sentences) || st.Sentences[n+1].Block > st.Sentences[n].Block+1 {
		return false
	}
	return st.denials[n+1]
}

// denial reports whether a sentence takes back what stands before it.
func denial(sentence string) bool {
	return doubting.In(sentence) && (denying.In(sentence) && pointing.In(sentence) || unproven.In(sentence))
}

// doubting words are in every sentence that takes something back.
var doubting = phrase.Compile(append(denials, proofless...)...)

// denials are the words that say that something is not so.
var denials = []string{" disput", " denie", " deny"}

var denying = phrase.Compile(denials...)

// Denied reports whether a sentence says of what it tells that somebody denies it.
func (st *Reading) Denied(s story.Sentence) bool { return denying.In(s.Of(st.Text)) }

var pointing = phrase.Compile(" that figure ", " the figure ", " that number ", " the number ", " the claim", " that claim", " the report ", " that ", " this ", " it ")

// proofless are the words that say that nobody could prove it.
var proofless = []string{" not be confirmed ", " not be verified ", " be independently verified ", " not be independently ",
	" not possible to verify ", " not possible to confirm ", " not immediately be ", " not verify ", " not independently ", " not confirm ", " cannot be verified ",
	" unable to verify ", " unable to confirm ", " no independent confirmation ", " could not explain the difference "}

var unproven = phrase.Compile(proofless...)

// Past reports whether a statement tells of a time that the sentence before it in
// the paragraph sets more than a year back.
func (st *Reading) Past(n int) bool {
	s := st.Sentences[n]
	if n == 0 || st.Sentences[n-1].Block != s.Block || len(st.DatesIn(s.Span)) > 0 {
		return false
	}
	for _, d := range st.DatesIn(st.Sentences[n-1].Span) {
		if !d.From.IsZero() && !st.Date.IsZero() && d.To.Before(st.Date.AddDate(-1, 0, 0)) {
			return true
		}
	}
	return false
}

// Aged reports whether a subject is of another year: "An eruption in 1951".
func (st *Reading) Aged(subject article.Span) bool {
	s, _ := st.SentenceOf(subject)
	for _, d := range st.DatesIn(article.Span{Start: s.Start, End: subject.End}) {
		if !d.From.IsZero() && (st.Date.IsZero() || d.To.Before(st.Date.AddDate(-1, 0, 0))) {
			return true
		}
	}
	return false
}

// LeadPeriod is the period that opens a sentence: "In May, exports fell".
func (st *Reading) LeadPeriod(stmt statement.Statement) (string, bool) {
	dates := st.DatesIn(stmt.Lead)
	if len(dates) != 1 || dates[0].From.IsZero() || dates[0].To.Sub(dates[0].From).Hours() < 27*24 {
		return "", false
	}
	lead := strings.ToLower(strings.Trim(stmt.Lead.Of(st.Text), ", "))
	of := strings.ToLower(dates[0].Span.Of(st.Text))
	return almanac.Spoken(dates[0].Value), lead == "in "+of || lead == "in the "+of
}

// Old reports whether a span tells of a day or period that was long ago, other
// than as the beginning or the end of one.
func (st *Reading) Old(span article.Span) bool {
	for _, d := range st.DatesIn(span) {
		if d.From.IsZero() || st.Date.IsZero() || !d.To.Before(st.Date.AddDate(-1, -6, 0)) {
			continue
		}
		before := strings.Fields(st.Text[span.Start:d.Span.Start])
		if len(before) > 0 && slices.Contains([]string{"since", "until", "from", "than"}, before[len(before)-1]) {
			continue
		}
		return true
	}
	return false
}

// BeforeBase is a text as far as what it compares with.
func BeforeBase(text string) string {
	for _, base := range []string{" from ", ",", " compared ", " against ", " versus "} {
		text, _, _ = strings.Cut(text, base)
	}
	return text
}

// Prompt reports whether nothing but a day of the week stands before the subject.
func (st *Reading) Prompt(stmt statement.Statement) bool {
	lead := strings.ToLower(strings.Trim(stmt.Lead.Of(st.Text), ", "))
	return lead == "" || statement.Day(strings.TrimPrefix(lead, "on "))
}
