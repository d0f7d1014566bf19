package facts

import (
	"strings"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/brief"
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
	"suspects": true, "fishermen": true, "tourists": true, "officers": true, "hikers": true, "households": true, "sailors": true, "pupils": true,
}

// casualties finds how many people were killed, hurt, missing or brought to
// safety: "killed at least 14 people", "three others were missing".
func casualties(st *story) []candidate {
	var found []candidate
	for _, q := range st.Quantities {
		s, ok := st.sentenceOf(q.Span)
		if !ok || q.Kind != annotate.Number || st.quoted(q.Span) || st.supposed(s) || !humans[q.Unit] && q.Unit != "" {
			continue
		}
		if st.earlier(s) {
			continue
		}
		fate, reach, ok := st.fate(s, q)
		if !ok || q.Unit == "" && fate != "Dead" {
			continue
		}
		value := st.level(q)
		if q.Unit != "" && !strings.HasSuffix(value, q.Unit) {
			value += " " + q.Unit
		}
		c := candidate{wide: s.Span, score: 0.8 + s.lead()}
		c.Kind, c.Label, c.Value = brief.Figure, fate, value
		for _, m := range st.mentionsIn(article.Span{Start: reach.End, End: s.End}) {
			if gap := fold(st.Text[reach.End:m.Span.Start]); m.Kind == annotate.Place && (gap == "in" || gap == "near" || q.Unit != "" && gap == q.Unit+" in") {
				c.Label += " in " + m.Name
			}
			break
		}
		if s.block > 1 && c.Label == fate {
			continue // far from the lead, it may be another accident
		}
		c.Evidence = st.clause(s, reach)
		found = append(found, c)
	}
	return found
}

// earlier reports whether the sentence tells of a time days before the story.
func (st *story) earlier(s sentence) bool {
	for _, d := range st.datesIn(s.Span) {
		if !st.Date.IsZero() && d.From.Before(st.Date.AddDate(0, 0, -4)) {
			return true
		}
	}
	return false
}

// fate reads the verb right before the number or soon behind it in its clause.
func (st *story) fate(s sentence, q annotate.Quantity) (label string, reach article.Span, ok bool) {
	before := strings.Fields(st.Text[s.Start:q.Span.Start])
	skip := wordCount(st.bound(q.Span))
	if n := len(before) - 1 - skip; n >= 0 {
		if label = fates[strings.ToLower(before[n])]; label != "" && (n == 0 || !negated(before[n-1])) {
			at := s.Start + strings.LastIndex(st.Text[s.Start:q.Span.Start], before[n])
			return label, article.Span{Start: at, End: q.Span.End}, true
		}
	}
	rest := st.Text[q.Span.End:s.End]
	at := 0
	for n, w := range strings.Fields(rest) {
		if n > 6 || negated(w) {
			break
		}
		at += strings.Index(rest[at:], w) + len(w)
		if label = fates[strings.ToLower(strings.Trim(w, ".,;:"))]; label != "" && !strings.HasSuffix(label, "ing") || label == "Missing" {
			return label, article.Span{Start: q.Span.Start, End: q.Span.End + at}, true
		}
		if strings.ContainsAny(w, ",;:.") {
			break
		}
	}
	return "", article.Span{}, false
}

func negated(w string) bool {
	switch strings.ToLower(w) {
	case "no", "not", "nearly", "who", "that", "whose":
		return true
	}
	return false
}
