package facts

import (
	"strings"

	"newsbrief/generator/article"
	"newsbrief/generator/brief"
)

// where is the dateline: the place the story was written in, and its day. The
// evidence is the dateline itself, from its place on.
func where(st *story) []candidate {
	line := st.Dateline
	if line.Place == "" {
		return dated(st)
	}
	at := strings.Index(line.Span.Of(st.Text), line.Place)
	if at < 0 {
		return nil
	}
	span := article.Span{Start: line.Span.Start + at, End: line.Span.End}
	if i := strings.IndexByte(span.Of(st.Text), '('); i > 0 {
		span.End = span.Start + i
	}
	span = trim(st.Text, span)
	var value []string
	for _, m := range st.mentionsIn(span) {
		value = append(value, m.Name)
	}
	if len(value) == 0 {
		return nil
	}
	c := candidate{score: 0.8}
	c.Kind, c.Label, c.Evidence = brief.Where, "Dateline", span
	if dates := st.datesIn(span); len(dates) == 1 && dates[0].From.Equal(dates[0].To) {
		value = append(value, spoken(dates[0].From, dates[0].To))
		c.Start, c.End = bounds(dates[0])
	}
	c.Value = strings.Join(value, ", ")
	return []candidate{c}
}

// dated is the day on a line of its own, of a text without a place.
func dated(st *story) []candidate {
	for _, b := range st.Blocks {
		if b.Kind != article.Dated {
			continue
		}
		d := st.datesIn(b.Span)
		if len(d) != 1 || !d[0].From.Equal(d[0].To) {
			return nil
		}
		c := candidate{score: 0.6}
		c.Kind, c.Label, c.Value, c.Evidence = brief.When, "Date", spoken(d[0].From, d[0].To), d[0].Span
		c.Start, c.End = bounds(d[0])
		return []candidate{c}
	}
	return nil
}
