package facts

import (
	"slices"
	"strings"

	"newsbrief/generator/almanac"
	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/brief"
	"newsbrief/generator/story"
	"newsbrief/generator/wording"
)

// links may stand between an event and its date.
var links = map[string]bool{
	"to": true, "be": true, "held": true, "on": true, "from": true, "in": true, "at": true, "the": true, "will": true, "take": true,
	"place": true, "takes": true, "is": true, "was": true, "which": true, "opens": true, "opened": true, "begins": true, "began": true,
	"starts": true, "started": true, "runs": true, "scheduled": true, "set": true, "for": true, "due": true, "start": true, "open": true,
	"begin": true, "run": true, "between": true, "a": true, "s": true, "of": true, "that": true, "happen": true, "being": true,
}

// events finds events with a name and the days on which they are held.
func events(st desk) []candidate {
	var found []candidate
	for _, m := range st.Mentions {
		s, ok := st.SentenceOf(m.Span)
		if m.Kind != annotate.Event || !ok || st.Supposed(s, m.Span, "forecast") { // it may be in the future
			continue
		}
		for _, d := range st.DatesIn(article.Span{Start: m.Span.End, End: s.End}) {
			if !st.linked(m.Span.End, d.Span.Start) || d.To.Sub(d.From).Hours() > 31*24 || st.partly(s, m.Span, d.Span) || st.goesOn(s, d.Span) {
				continue
			}
			c := candidate{score: 0.9 + s.Lead()}
			c.Kind, c.Label, c.Value = brief.Event, wording.Sentence(m.Name), almanac.Spoken(d.Value)
			c.Start, c.End = bounds(d)
			c.Evidence = st.Clause(s, story.Join(m.Span, d.Span))
			found = append(found, c)
			break
		}
	}
	return found
}

// linked reports whether only words that date an event, and places, stand
// between two offsets.
func (st desk) linked(from, to int) bool {
	gap := st.Text[from:to]
	if len(gap) > 80 {
		return false
	}
	places := st.MentionsIn(article.Span{Start: from, End: to})
	for _, p := range places {
		if p.Kind != annotate.Place {
			return false
		}
		gap = strings.Replace(gap, p.Span.Of(st.Text), " ", 1)
	}
	for w := range strings.FieldsFuncSeq(strings.ToLower(gap), func(r rune) bool { return r < 'a' || r > 'z' }) {
		if !links[w] {
			return false
		}
	}
	return !strings.ContainsAny(gap, ".;:()—")
}

// partly reports whether the date may be of a part of the event, or of what else
// befell then: "the first race of the Orla Cup on June 10", "during the fair on
// June 10". A date behind a comma, ", to be held on", is the event's own.
func (st desk) partly(s story.Sentence, event, date article.Span) bool {
	words := strings.Fields(strings.ToLower(st.Text[s.Start:event.Start]))
	for len(words) > 0 && slices.Contains([]string{"the", "a", "an", "this", "year’s", "year's", "annual", "upcoming"}, words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	if len(words) == 0 || strings.HasPrefix(st.Text[event.End:date.Start], ",") {
		return false
	}
	last := words[len(words)-1]
	return last == "during" || last == "of" // "ahead of", "in the wake of"
}

// goesOn reports whether the days of an event end later than the date says, on a
// day that was not read with it: "on June 10 and runs until the harvest".
func (st desk) goesOn(s story.Sentence, date article.Span) bool {
	rest := article.Span{Start: date.End, End: s.End}
	if next := st.DatesIn(rest); len(next) > 0 {
		switch story.Fold(st.Text[date.End:next[0].Span.Start]) {
		case "and", "to", "–", "—", "-":
			return true
		}
	}
	words := strings.Fields(strings.TrimLeft(rest.Of(st.Text), ", "))
	for len(words) > 0 && slices.Contains([]string{"and", "will", "it", "which"}, words[0]) {
		words = words[1:]
	}
	if len(words) == 0 {
		return false
	}
	more := words[0][0] >= '0' && words[0][0] <= '9' // "June 10 and 11"
	return more || slices.Contains([]string{"until", "till", "through", "runs", "run", "ends", "end", "lasts", "last", "continues", "continue"}, words[0])
}

// bounds are the first and last day of a date; the last is zero for one day.
func bounds(d annotate.Date) (start, end brief.Date) {
	if d.From.IsZero() {
		return "", ""
	}
	if d.From.Equal(d.To) {
		return brief.Day(d.From), ""
	}
	return brief.Day(d.From), brief.Day(d.To)
}
