package reading

import (
	"maps"
	"slices"
	"strings"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/phrase"
	"newsbrief/generator/story"
)

// fate.go reads what befell the people of a number.

// fates are the verbs that tell what befell people, with the label for them.
var fates = map[string]string{
	"killed": "Killed", "dead": "Dead", "died": "Dead", "injured": "Injured", "wounded": "Injured", "hurt": "Injured", "missing": "Missing",
	"arrested": "Arrested", "detained": "Detained", "evacuated": "Evacuated", "displaced": "Displaced", "rescued": "Rescued",
	"homeless": "Homeless", "hospitalized": "In hospital", "hospitalised": "In hospital", "killing": "Killed", "injuring": "Injured",
}

// Befalls reports whether a verb tells what befell people.
func Befalls(verb string) bool { return fates[verb] != "" }

// Fateful reports whether a text may tell what befell people.
func Fateful(text string) bool { return fateful.In(text) }

var fateful = phrase.Compile(slices.Collect(maps.Keys(fates))...)

// humans are the nouns whose fate is news.
var humans = map[string]bool{
	"people": true, "men": true, "women": true, "children": true, "residents": true, "passengers": true, "workers": true, "miners": true, "soldiers": true,
	"civilians": true, "students": true, "protesters": true, "villagers": true, "firefighters": true, "crew": true, "families": true,
	"suspects": true, "fishermen": true, "tourists": true, "officers": true, "hikers": true, "households": true, "sailors": true, "pupils": true, "others": true,
}

// Human reports whether a noun is one for people.
func Human(noun string) bool { return humans[noun] }

// Scene is " in Vend" where the place follows what befell the people.
func (st *Reading) Scene(s story.Sentence, q annotate.Quantity, reach article.Span) string {
	places := st.MentionsIn(article.Span{Start: reach.End, End: s.End})
	if len(places) == 0 || places[0].Kind != annotate.Place {
		return ""
	}
	gap := story.Fold(st.Text[reach.End:places[0].Span.Start])
	gap = strings.TrimSuffix(gap, " the")
	if gap == "in" || gap == "near" || q.Unit != "" && gap == q.Unit+" in" {
		return " in " + places[0].Name
	}
	return ""
}

// Part is the clause around core as far as the numbers beside it, each of which
// may bear out a fact of its own: "four people were killed | and 23 injured".
func (st *Reading) Part(s story.Sentence, core article.Span) article.Span {
	span := st.Clause(s, core)
	for _, q := range st.QuantitiesIn(span) {
		switch {
		case q.Span.End <= core.Start:
			gap := st.Text[q.Span.End:core.Start]
			span.Start = core.Start
			if i := strings.LastIndex(gap, " and "); i >= 0 {
				span.Start = q.Span.End + i + len(" and ")
			}
		case q.Span.Start >= core.End && q.Span.Start < span.End:
			gap := st.Text[core.End:q.Span.Start]
			span.End = core.End
			if i := strings.Index(gap, " and "); i >= 0 {
				span.End = core.End + i
			}
		}
	}
	return story.Trim(st.Text, span)
}

// Fate reads what befell the people of a number: from the noun that it counts,
// from the verb right before it, or soon behind it in its clause. The reach is
// the number with that word.
func (st *Reading) Fate(s story.Sentence, q annotate.Quantity) (label string, reach article.Span, ok bool) {
	number := st.WithBound(s, q.Span)
	before := strings.Fields(st.Text[s.Start:number.Start])
	if n := len(before) - 1; n >= 0 && (humans[q.Unit] || q.Unit == "" && st.bare(s, q)) {
		if label = fates[strings.ToLower(before[n])]; label != "" && (n == 0 || !negated(before[n-1])) {
			at := s.Start + strings.LastIndex(st.Text[s.Start:number.Start], before[n])
			return label, article.Span{Start: at, End: q.Span.End + st.unitLength(s, q)}, true
		}
	}
	if label = fates[q.Unit]; label == "" && !humans[q.Unit] && q.Unit != "" {
		return "", article.Span{}, false
	}
	rest := st.Text[q.Span.End:s.End]
	at := 0
	for n, w := range strings.Fields(rest) {
		if n > 6 || negated(w) || w == "and" && active(rest[at:]) {
			break // "affected 900 people and displaced 60"
		}
		at += strings.Index(rest[at:], w) + len(w)
		what := fates[strings.ToLower(strings.Trim(w, ".,;:"))]
		if what != "" && strings.HasPrefix(strings.TrimLeft(rest[at:], " \t\n"), "or ") {
			return "", article.Span{}, false // "killed or wounded"
		}
		if what != "" && (what == "Missing" || !strings.HasSuffix(w, "ing")) && (q.Unit != "" || what == "Dead") {
			return what, article.Span{Start: number.Start, End: q.Span.End + at}, true
		}
		if strings.ContainsAny(w, ",;:.") {
			break
		}
	}
	return "", article.Span{}, false
}

// active reports whether the words open with "and" and a verb that tells what befell
// others than those before it.
func active(rest string) bool {
	words := strings.Fields(rest[:min(len(rest), 60)])
	return len(words) > 1 && words[0] == "and" && fates[words[1]] != ""
}

// unitLength is how far behind the number the noun ends that it counts.
func (st *Reading) unitLength(s story.Sentence, q annotate.Quantity) int {
	if i := strings.Index(st.Text[q.Span.End:s.End], q.Unit); q.Unit != "" && i >= 0 {
		return i + len(q.Unit)
	}
	return 0
}

// bare reports whether nothing that a number could count stands behind it:
// "killing 14", not "killed 5,200 sheep".
func (st *Reading) bare(s story.Sentence, q annotate.Quantity) bool {
	rest := strings.TrimLeft(st.Text[q.Span.End:s.End], " \t\r\n")
	if rest == "" || strings.ContainsAny(rest[:1], ".,;:)") {
		return true
	}
	switch firstWord(story.Fold(rest)) {
	case "and", "in", "when", "on", "near", "at", "after", "as", "more", "more.", "more,", "others", "others.", "others,":
		return true
	}
	return false
}

func negated(w string) bool {
	switch strings.ToLower(w) {
	case "no", "not", "nearly", "who", "that", "whose", "among":
		return true
	}
	return false
}

func firstWord(s string) string {
	w, _, _ := strings.Cut(s, " ")
	return w
}
