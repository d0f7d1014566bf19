package story

import (
	"strings"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/phrase"
)

// hedge.go reads what makes a number less, or other, than what it seems: the
// words that bound it, a supposition, a comparison with the past.

// boundWords stand before a number that would be wrong without them.
var boundWords = []string{
	"at least", "at most", "more than", "less than", "fewer than", "no more than", "no fewer than", "no less than", "as many as", "as much as",
	"up to", "an estimated", "estimated", "nearly", "almost", "about", "around", "roughly", "approximately", "over", "under", "some", "close to",
	"just over", "just under", "well over", "well under", "upwards of",
}

// bound is the bounding words right before the span, in lower case.
func (st *Story) bound(s Sentence, at article.Span) string {
	before := " " + strings.ToLower(Fold(st.Text[max(s.Start, at.Start-40):at.Start]))
	best := ""
	for _, b := range boundWords {
		if strings.HasSuffix(before, " "+b) && len(b) > len(best) {
			best = b
		}
	}
	return best
}

// WithBound stretches a span to the words that bound its number.
func (st *Story) WithBound(s Sentence, at article.Span) article.Span {
	for range strings.Fields(st.bound(s, at)) {
		left := strings.TrimRight(st.Text[s.Start:at.Start], " \t\r\n")
		at.Start = s.Start + strings.LastIndexAny(left, " \t\r\n“\"(") + 1
	}
	return at
}

// Level is a quantity as the text writes it, with what bounds it ("at least")
// and, for a change, its direction: "up 12.5 percent".
func (st *Story) Level(s Sentence, q annotate.Quantity) string {
	value := Fold(q.Span.Of(st.Text))
	if len(value) > 1 && value[0] >= 'A' && value[0] <= 'Z' && value[1] >= 'a' && value[1] <= 'z' {
		value = strings.ToLower(value[:1]) + value[1:] // "Three" opened its Sentence
	}
	if b := st.bound(s, q.Span); b != "" {
		value = b + " " + value
	}
	if q.Change != "" {
		return q.Change + " " + value
	}
	return value
}

// Supposed reports whether the sentence only supposes the number at the span: by a
// condition anywhere in it, by another word in its own clause. A forecast may be
// expected: it says so itself.
func (st *Story) Supposed(s Sentence, at article.Span, of string) bool {
	if conditions.In(s.Of(st.Text)) {
		return true
	}
	if !supposing.In(s.Of(st.Text)) {
		return false
	}
	before, behind := st.Text[s.Start:at.Start], st.Text[at.End:s.End]
	for _, next := range []string{", ", "; ", " but ", " while ", " and "} {
		behind, _, _ = strings.Cut(behind, next)
	}
	for _, last := range []string{"; ", " but ", " while ", ", and "} {
		if i := strings.LastIndex(before, last); i >= 0 {
			before = before[i+1:]
		}
	}
	last := ""
	for w := range strings.FieldsSeq(before + " " + behind) {
		verb := auxiliaries[last]
		last = w
		switch strings.ToLower(strings.TrimFunc(w, func(r rune) bool { return loose(r) || r == '.' })) {
		case "may": // the month has a capital
			if w[0] == 'm' {
				return true
			}
		case "could", "might", "would", "whether", "not", "denied", "hopes":
			return true
		case "forecast":
			if verb {
				return true
			}
		case "target", "expected", "expects", "expect", "forecasts", "predicts", "predicted", "projects", "projected", "anticipates", "sees", "likely":
			if !strings.HasSuffix(of, "forecast") {
				return true
			}
		case "will", "shall":
			if of != "cost" && !strings.HasSuffix(of, "forecast") {
				return true
			}
		}
	}
	return false
}

// conditions make a supposition of all that a sentence says.
var conditions = phrase.Compile(" if ", " unless ")

// supposing are the words that Supposed looks for.
var supposing = phrase.Compile(" may ", " could ", " might ", " would ", " whether ", " not ", " denied ", " hopes ", " forecast", " target ", " expect",
	" predict", " project", " anticipates ", " sees ", " likely ", " will ", " shall ")

// auxiliaries make a verb of the word behind them: "was forecast".
var auxiliaries = map[string]bool{"is": true, "are": true, "was": true, "were": true, "be": true, "been": true, "has": true, "have": true, "had": true}

// pastCues set a number in an earlier time that they do not name.
var pastCues = []string{
	" a year earlier", " a year ago", " a year before", " the year before", " years earlier", " years ago", " years before", " previous", " previously",
	" the month before", " a month earlier", " the week before", " at the time", " last time", " that year", " that accident", " that crash", " that disaster",
}

var cued = phrase.Compile(pastCues...)

// bases lead to what a number is compared with: "from a year earlier" says
// nothing of the number before it.
var bases = []string{"from", "than", "with", "to", "on", "against", "over"}

// Compared reports whether the number at q is that of an earlier time, which
// the story only compares with: a cue before it in its sentence, or right behind it.
func (st *Story) Compared(s Sentence, q article.Span) bool {
	behind := article.Span{Start: q.End, End: st.Clause(s, q).End}
	if next := st.QuantitiesIn(behind); len(next) > 0 {
		behind.End = next[0].Span.Start
	}
	return Cued(st.Text[s.Start:q.Start]) || Cued(behind.Of(st.Text))
}

// Cued reports whether the text has a cue to the past that is not the base of a
// comparison.
func Cued(text string) bool {
	if !cued.In(text) {
		return false
	}
	text = " " + strings.ToLower(Fold(text)) + " "
	for _, cue := range pastCues {
		i := strings.Index(text, cue)
		if i < 0 {
			continue
		}
		lead, base := text[:i], false
		for _, b := range bases {
			base = base || strings.HasSuffix(lead, " "+b) || strings.HasSuffix(lead, " "+b+" the")
		}
		if !base {
			return true
		}
	}
	return false
}

// Earlier reports whether what the sentence says at the span befell days before
// the story: a date that is past stands before it, or behind it in its clause.
// So does what follows such a sentence in its paragraph.
func (st *Story) Earlier(s Sentence, at article.Span) bool {
	end := st.Clause(s, at).End
	for _, d := range st.DatesIn(article.Span{Start: s.Start, End: end}) {
		if st.old(d) {
			return true
		}
	}
	if st.Compared(s, at) || lately.In(st.Text[s.Start:end]) {
		return true
	}
	if before, ok := st.Before(s); ok && before.Block == s.Block && len(st.DatesIn(s.Span)) == 0 {
		for _, d := range st.DatesIn(before.Span) {
			if st.old(d) {
				return true
			}
		}
	}
	return false
}

// lately are times that are over.
var lately = phrase.Compile(" last year", " last month")

// old reports whether a date lies days before the story, or may do so.
func (st *Story) old(d annotate.Date) bool {
	if d.From.IsZero() {
		return strings.ContainsAny(d.Span.Of(st.Text), "0123456789") && !st.Dateline.Span.Contains(d.Span)
	}
	return st.Date.IsZero() || d.From.Before(st.Date.AddDate(0, 0, -4))
}
