package reading

import (
	"slices"
	"strings"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/phrase"
	"newsbrief/generator/statement"
	"newsbrief/generator/story"
)

// told.go cuts a predicate to what a value can show in the text's own words: with
// them come their hedges.

// Told is a predicate in its own words, cut where that leaves it whole.
func (st *Reading) Told(stmt statement.Statement) (value string, end int, ok bool) {
	words := stmt.Words
	if statement.Pluperfect(words) || weak[words[0].Low] {
		return "", 0, false
	}
	if stmt.Leads && slices.ContainsFunc(words, func(w statement.Word) bool {
		return w.Low == "its" || w.Low == "their" || w.Low == "his" || w.Low == "her"
	}) {
		return "", 0, false
	}
	n := Cut(words, 16)
	if n < 2 || n > 17 {
		return "", 0, false
	}
	words = words[:n]
	if !st.Whole(stmt, words) {
		return "", 0, false
	}
	span := article.Span{Start: words[0].Start, End: words[n-1].End}
	if !st.weighty(span) || !nouned(words) && !st.unbound(span) || firstTold.In(span.Of(st.Text)) {
		return "", 0, false
	}
	first := 0
	switch w := words[0].Low; {
	case w == "is" || w == "are" || w == "was" || w == "were":
		first = 1
	case (w == "has" || w == "have") && n > 1 && words[1].Low == "been":
		first = 2
	}
	if first == n || words[first].Low == "not" || words[0].Low != "is" && (words[first].Low == "a" || words[first].Low == "an" || words[first].Low == "the") || words[first].Low == "to" {
		first = 0
	}
	return story.Fold(st.Text[words[first].Start:span.End]), span.End, true
}

// Whole reports whether the first words of a statement's predicate say by themselves
// what they tell: nothing in them points elsewhere, and they do not break off.
func (st *Reading) Whole(stmt statement.Statement, words []statement.Word) bool {
	apposed := stmt.Words[0].Start-stmt.Subject.End > 3 // "X, a member of Y, left its"
	for i, w := range words {
		switch {
		case statement.Points(w.Low), w.Low == "it", apposed && (w.Low == "its" || w.Low == "their"):
			return false
		case w.Low == "the" && i+1 < len(words) && owners[words[i+1].Low]:
			return false
		case w.Low == "that" && i+1 < len(words) && back[words[i+1].Low]:
			return false
		}
	}
	return !dangling[words[len(words)-1].Low]
}

// back are the nouns that "that" points back with.
var back = lexicon.Set(`number figure total amount sum time year month day week period case`)

// owners are what was named before, with what they have: "the country's neighbour".
var owners = lexicon.Set(`country's country’s nation's nation’s region's region’s bloc's bloc’s state's state’s kingdom's kingdom’s club's club’s city's city’s`)

// dangling words end no statement.
var dangling = lexicon.Set(`which that who whose and or but of in on at to for from with by as than the a an its their his her because while when where
if is are was were be has have had will would not`)

// nouned reports whether a predicate names what its number counts: not "has
// offered 3.5 percent".
func nouned(words []statement.Word) bool {
	for _, w := range words[1:] {
		if len(w.Low) > 3 && !w.Number() && w.Low[0] != '$' && !unit[w.Low] && !statement.Bounds(w.Low) && !statement.Participle(w.Low) &&
			!strings.HasSuffix(w.Low, "ed") && !strings.HasSuffix(w.Low, "ly") && !lexicon.Stop(w.Low) {
			return true
		}
	}
	return false
}

// unit are the words of amounts.
var unit = lexicon.Set(`percent million billion trillion dollars euros pounds crowns pence cents points dlrs yen yuan barrels`)

// unbound reports whether a span has an amount of money or a span of time: it says
// by itself what it counts.
func (st *Reading) unbound(span article.Span) bool {
	return slices.ContainsFunc(st.QuantitiesIn(span), func(q annotate.Quantity) bool { return q.Kind == annotate.Money || q.Kind == annotate.Measure })
}

// weak verbs tell what someone wants or holds, not what is.
var weak = lexicon.Set(`called accused blamed urged hoped asked should wanted thought believed feared might withdrew retracted corrected denied disputed rejected dismissed claimed`)

// Weak reports whether a verb tells what someone wants or holds, not what is.
func Weak(verb string) bool { return weak[verb] }

// cuts are the words before which a predicate that is too long may end.
var cuts = lexicon.Set(`after because when amid while as`)

// behindComma are the words that open what a comma parts off and that may go.
var behindComma = lexicon.Set(`which who where with while as after down up compared including killing leaving from against well making taking bringing sending
of adding pulled`)

// Cut is how many words of a predicate to show: all of a short one, else as far as
// the last place where it can end.
func Cut(words []statement.Word, most int) int {
	if len(words) <= most {
		return len(words)
	}
	best := 0
	for i := 4; i < len(words) && i <= most; i++ {
		if words[i-1].Mark == ',' && (behindComma[words[i].Low] || apposed(words[i:])) || cuts[words[i].Low] && words[i-1].Low != "as" && words[i].Low != "as" {
			best = i
		}
	}
	for i := best; i < len(words); i++ {
		switch words[i].Low {
		case "if", "unless", "but", "except", "until", "only", "not", "though", "although", "before", "disputed", "denied", "whether":
			return 0
		}
	}
	return best
}

// apposed reports whether the words behind a comma tell more of what stands before
// it and may go: "the third rise in a row", "ending a long debate"; not the next
// item of a list.
func apposed(words []statement.Word) bool {
	switch w := words[0].Low; {
	case w == "the", w == "a", w == "an":
	case len(w) > 5 && strings.HasSuffix(w, "ing"):
		return true
	default:
		return false
	}
	for _, w := range words {
		if w.Low == "and" || w.Low == "or" || w.Low == "figure" || w.Low == "claim" {
			return false
		}
		if w.Mark != 0 {
			break
		}
	}
	return true
}

// weighty reports whether a span has a number that is worth a line.
func (st *Reading) weighty(span article.Span) bool {
	for _, q := range st.QuantitiesIn(span) {
		switch q.Kind {
		case annotate.Money, annotate.Percent:
			return true
		case annotate.Measure:
			if !statement.Timespan(q.Unit) || behindBars.In(span.Of(st.Text)) {
				return true
			}
		default:
			if q.Low >= 3 && !ordinal(q.Span.Of(st.Text)) && !(q.Low > 1800 && q.Low < 2100 && q.Unit == "") {
				return true
			}
		}
	}
	return false
}

// ordinal reports whether a number is one of a row: "5th visit".
func ordinal(number string) bool {
	first, _, _ := strings.Cut(number, " ")
	n := strings.TrimLeft(first, "0123456789")
	return len(n) < len(first) && (n == "st" || n == "nd" || n == "rd" || n == "th")
}

// firstTold are the words for a count that may have been replaced, behindBars those
// for a sentence served.
var (
	firstTold  = phrase.Compile(" first reported ", " first estimated ")
	behindBars = phrase.Compile(" prison ", " jail ")
)
