package facts

import (
	"slices"
	"strings"

	"newsbrief/generator/annotate"
	"newsbrief/generator/brief"
	"newsbrief/generator/phrase"
	"newsbrief/generator/reading"
	"newsbrief/generator/story"
	"newsbrief/generator/wording"
)

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
func casualties(st desk) []candidate {
	if st.Drill {
		return nil
	}
	var found []candidate
	for n, s := range st.Sentences {
		list := st.casualtiesIn(s)
		if len(list) == 0 {
			continue
		}
		source, ok := st.SaidBy(s)
		if !ok && speaking.In(s.Of(st.Text)) || st.Denied(s) || revising.In(s.Of(st.Text)) || st.Contradicted(n) {
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
var speaking = phrase.Compile(" said ", " says ", " according ", " told ", " reported ", " claim", " put ", " announced ", " estimate", " believed ", " feared ")

// before are words of a clause for a count that has been replaced.
var before = phrase.Compile(" earlier ", " initially ", " previously ", " originally ", " at first ", " older ")

// revising words say of a sentence that it sets counts beside each other.
var revising = phrase.Compile(" lowered ", " revis", " counted twice ", " corrected ", " instead of ")

// other words behind a count open how it came about: not as the lead tells.
var other = phrase.Compile(" when ", " in a ", " in an ", " in another ", " in similar ", " in separate ", " in anti", " in protest", " in clashes ", " in attacks ", " in floods ", " in accidents ",
	" in crashes ", " in fighting ", " during a ", " during an ", " during protests ", " during clashes ")

// firstWords are the beginning of a text as far as it may say how something came about.
func firstWords(text string) string { return story.Fold(text[:min(len(text), 24)]) }

// casualtiesIn are those of one sentence.
func (st desk) casualtiesIn(s story.Sentence) []casualty {
	list := st.QuantitiesIn(s.Span)
	if len(list) == 0 || !reading.Fateful(s.Of(st.Text)) {
		return nil
	}
	var found []casualty
	for _, q := range list {
		if q.Kind != annotate.Number || st.Quoted(q.Span) {
			continue
		}
		label, reach, ok := st.Fate(s, q)
		if !ok || st.Supposed(s, q.Span, "") || st.Earlier(s, q.Span) || st.Staged(s) {
			continue
		}
		if clause := st.Clause(s, q.Span).Of(st.Text); story.MadeUp(clause) || before.In(clause) {
			continue
		}
		value := wording.Small(st.Level(s, q))
		if reading.Human(q.Unit) && q.Unit != "others" && !strings.HasSuffix(value, q.Unit) {
			value += " " + q.Unit
		}
		c := casualty{candidate: candidate{score: 0.8 + s.Lead()}, fate: label, scene: st.Scene(s, q, reach)}
		c.Kind, c.Label, c.Value = brief.Figure, label+c.scene, value
		if s.Block > 0 && st.Grave && c.scene == "" && other.In(firstWords(st.Text[reach.End:s.End])) {
			continue
		}
		if s.Block > 1 && c.scene == "" && !st.Grave {
			continue // far from the lead, it may be another accident
		}
		c.Evidence = st.Part(s, reach)
		found = append(found, c)
	}
	return found
}
