package facts

import (
	"strings"
	"time"

	"newsbrief/generator/almanac"
	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/brief"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/story"
)

// where is the dateline: the place the story was written in, and its day. A day
// without a place is no fact, as every page shows its date. The
// evidence is the dateline itself, from its place on.
func where(st desk) []candidate {
	line := st.Dateline
	if line.Place == "" || strings.HasPrefix(line.Place, "Pay") || line.Place == "Record" {
		return nil // of a table of dividends
	}
	at := strings.Index(line.Span.Of(st.Text), line.Place)
	if at < 0 {
		return nil
	}
	span := article.Span{Start: line.Span.Start + at, End: line.Span.End}
	if i := strings.IndexByte(span.Of(st.Text), '('); i > 0 {
		span.End = span.Start + i
	}
	span = story.Trim(st.Text, span)
	var value []string
	for _, m := range st.MentionsIn(span) {
		value = append(value, m.Name)
	}
	if len(value) == 0 || len(value) == 1 && lexicon.Country(value[0]) && !cityStates[value[0]] {
		return nil // a country is no place to report from
	}
	c := candidate{score: 0.8}
	c.Kind, c.Label, c.Evidence = brief.Where, "Dateline", span
	if dates := st.DatesIn(span); len(dates) == 1 && dates[0].From.Equal(dates[0].To) {
		d := dates[0]
		day := almanac.Spoken(d.Value)
		if year := d.From.Format("2006"); !strings.Contains(span.Of(st.Text), year) {
			if full, ok := st.dayBefore(span, d); ok {
				c.Evidence = full
			} else {
				day = d.From.Format("2 January") // the words do not say the year
			}
		}
		value = append(value, day)
		c.Start, c.End = bounds(d)
	}
	c.Value = strings.Join(value, ", ")
	return []candidate{c}
}

// cityStates are countries that are, or are called like, a town.
var cityStates = map[string]bool{
	"Singapore": true, "Monaco": true, "Luxembourg": true, "Vatican City": true, "San Marino": true, "Djibouti": true, "Kuwait": true, "Panama": true, "Guatemala": true, "Mexico": true,
}

// dayBefore stretches a dateline to the full date of the same day that stands
// right before it, as an envelope may have it: "2025-08-28 ORLA, Vend, Aug 28".
func (st desk) dayBefore(line article.Span, d annotate.Date) (article.Span, bool) {
	before := strings.TrimRight(st.Text[max(0, line.Start-60):line.Start], " \t,;—–-")
	for _, layout := range []string{time.DateOnly, "2 January 2006", "January 2, 2006", "Jan 2, 2006", "2 Jan 2006"} {
		if day := d.From.Format(layout); strings.HasSuffix(before, day) {
			return article.Span{Start: line.Start - min(line.Start, 60) + len(before) - len(day), End: line.End}, true
		}
	}
	return article.Span{}, false
}
