package facts

import (
	"slices"
	"strings"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/brief"
	"newsbrief/generator/story"
	"newsbrief/generator/wording"
)

// fates are the verbs that tell what befell people, with the label for them.
var fates = map[string]string{
	"killed": "Killed", "dead": "Dead", "died": "Dead", "injured": "Injured", "wounded": "Injured", "hurt": "Injured", "missing": "Missing",
	"arrested": "Arrested", "detained": "Detained", "evacuated": "Evacuated", "displaced": "Displaced", "rescued": "Rescued",
	"homeless": "Homeless", "hospitalized": "In hospital", "hospitalised": "In hospital", "killing": "Killed", "injuring": "Injured",
}

// humans are the nouns whose fate is news.
var humans = map[string]bool{
	"people": true, "men": true, "women": true, "children": true, "residents": true, "passengers": true, "workers": true, "miners": true, "soldiers": true,
	"civilians": true, "students": true, "protesters": true, "villagers": true, "firefighters": true, "crew": true, "families": true,
	"suspects": true, "fishermen": true, "tourists": true, "officers": true, "hikers": true, "households": true, "sailors": true, "pupils": true, "others": true,
}

// toll are the labels that one line may tell together.
var toll = map[string]string{"Killed": "killed", "Dead": "dead", "Injured": "injured", "Missing": "missing", "In hospital": "in hospital"}

// A casualty is how many people something befell.
type casualty struct {
	candidate
	fate, scene string
}

// casualties finds how many people were killed, hurt, missing or brought to
// safety: "killed at least 14 people", "23 injured". What a sentence tells of them
// is one fact.
func casualties(st *reading) []candidate {
	if st.staged {
		return nil
	}
	var found []candidate
	for n, s := range st.Sentences {
		list := st.casualtiesIn(s)
		if len(list) == 0 {
			continue
		}
		source, ok := st.saidBy(s)
		if !ok && story.Has(s.Of(st.Text), speaking) || st.recants(n, s) {
			continue
		}
		c := list[0].candidate
		if len(list) > 1 && !slices.ContainsFunc(list, func(x casualty) bool { return toll[x.fate] == "" }) {
			var parts []string
			for _, x := range list {
				parts = append(parts, x.Value+" "+toll[x.fate])
				c.Evidence = story.Join(c.Evidence, x.Evidence)
			}
			c.Label, c.Value = "Casualties"+list[0].scene, strings.Join(parts, ", ")
			list = list[:1]
		}
		if ok && source != "" {
			c.Value += source
			c.Evidence = story.Join(c.Evidence, s.Span)
		}
		found = append(found, c)
		for _, x := range list[1:] {
			if source == "" {
				found = append(found, x.candidate)
			}
		}
	}
	return found
}

// speaking words make a sentence what someone says.
var speaking = []string{" said ", " says ", " according ", " told ", " reported ", " claim", " put ", " announced ", " estimate", " believed ", " feared "}

// recants reports whether the next sentence takes the sentence back, or the sentence
// itself does.
func (st *reading) recants(n int, s story.Sentence) bool {
	if story.Has(s.Of(st.Text), recanting[:3]) {
		return true
	}
	if n+1 == len(st.Sentences) || st.Sentences[n+1].Block > s.Block+1 {
		return false
	}
	next := st.Sentences[n+1].Of(st.Text)
	return story.Has(next, recanting[:3]) && story.Has(next, pointing[:7]) || story.Has(next, unproven[:4])
}

// casualtiesIn are those of one sentence.
func (st *reading) casualtiesIn(s story.Sentence) []casualty {
	var found []casualty
	for _, q := range st.QuantitiesIn(s.Span) {
		if q.Kind != annotate.Number || st.Quoted(q.Span) || st.Supposed(s, q.Span, "") || st.Earlier(s, q.Span) || st.Staged(s) || st.Unreal(q.Span) {
			continue
		}
		label, reach, ok := st.fate(s, q)
		if !ok {
			continue
		}
		value := wording.Small(st.Level(s, q))
		if humans[q.Unit] && q.Unit != "others" && !strings.HasSuffix(value, q.Unit) {
			value += " " + q.Unit
		}
		c := casualty{candidate: candidate{score: 0.8 + s.Lead()}, fate: label, scene: st.scene(s, q, reach)}
		c.Kind, c.Label, c.Value = brief.Figure, label+c.scene, value
		if s.Block > 1 && c.scene == "" && !st.grave {
			continue // far from the lead, it may be another accident
		}
		c.Evidence = st.part(s, reach)
		found = append(found, c)
	}
	return found
}

// scene is " in Vend" where the place follows what befell the people.
func (st *reading) scene(s story.Sentence, q annotate.Quantity, reach article.Span) string {
	places := st.MentionsIn(article.Span{Start: reach.End, End: s.End})
	if len(places) == 0 || places[0].Kind != annotate.Place {
		return ""
	}
	gap := story.Fold(st.Text[reach.End:places[0].Span.Start])
	if gap == "in" || gap == "near" || q.Unit != "" && gap == q.Unit+" in" {
		return " in " + places[0].Name
	}
	return ""
}

// part is the clause around core as far as the numbers beside it, each of which
// may bear out a fact of its own: "four people were killed | and 23 injured".
func (st *reading) part(s story.Sentence, core article.Span) article.Span {
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

// fate reads what befell the people of a number: from the noun that it counts,
// from the verb right before it, or soon behind it in its clause. The reach is
// the number with that word.
func (st *reading) fate(s story.Sentence, q annotate.Quantity) (label string, reach article.Span, ok bool) {
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
		if n > 6 || negated(w) {
			break
		}
		at += strings.Index(rest[at:], w) + len(w)
		what := fates[strings.ToLower(strings.Trim(w, ".,;:"))]
		if what != "" && (what == "Missing" || !strings.HasSuffix(w, "ing")) && (q.Unit != "" || what == "Dead") {
			return what, article.Span{Start: number.Start, End: q.Span.End + at}, true
		}
		if strings.ContainsAny(w, ",;:.") {
			break
		}
	}
	return "", article.Span{}, false
}

// unitLength is how far behind the number the noun ends that it counts.
func (st *reading) unitLength(s story.Sentence, q annotate.Quantity) int {
	if i := strings.Index(st.Text[q.Span.End:s.End], q.Unit); q.Unit != "" && i >= 0 {
		return i + len(q.Unit)
	}
	return 0
}

// bare reports whether nothing that a number could count stands behind it:
// "killing 14", not "killed 5,200 sheep".
func (st *reading) bare(s story.Sentence, q annotate.Quantity) bool {
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
