// Package calendar finds the dates of a text and the days they stand for:
// "Aug. 28", "Sunday and Monday", "the first half of this year", "2 p.m. Tuesday".
//
// A token.Text comes in; out come its Dates. An expression is read into a meaning,
// which is a stretch of the calendar; what it counts from is the day the
// text was written (of its dateline, or else of the article), or for words like
// "a year earlier" the date last told. What counts from the day of a text that has none is left out.
//
// The value of a date is ISO 8601:
//
//	2025-08-28               a day
//	2025-08-28T14:00Z        a time of day, with the zone where it is told; T14:00 where no day can be told
//	2025-W35                 a week, from Monday
//	2025-08, 2025            a month, a year
//	199, 19                  the 1990s, the 20th century
//	2025-07-01/2025-09-30    a quarter, a half, a weekend, or any other days in a row
//	2025-22                  spring, summer, autumn and winter are 21 to 24 (ISO 8601-2)
//	../2025-08-28            some time before ("recently"), and 2025-08-28/.. some time after
//	XXXX-08-28               a day of a year that is not told
//
// What is certain has its first and last day as well, and facts rest on nothing else.
package calendar

import (
	"time"

	"newsbrief/generator/almanac"
	"newsbrief/generator/article"
	"newsbrief/generator/dateword"
	"newsbrief/generator/token"
)

// A Date is an expression of time and the days it stands for.
type Date struct {
	Span     article.Span
	Value    string    // ISO 8601, as the package comment says
	From, To time.Time // first and last day, midnight UTC; zero where the words leave them open
}

// Known reports whether the words leave no doubt about the days.
func (d Date) Known() bool { return !d.From.IsZero() }

// IsMonth reports whether a word in lower case names a month.
func IsMonth(w string) bool { return dateword.Months[w] != 0 }

// IsWeekday reports whether a word in lower case names a day of the week.
func IsWeekday(w string) bool {
	_, ok := dateword.Weekdays[w]
	return ok
}

// Dates are the dates of a text, in text order.
type Dates struct {
	Reference time.Time // the day that "today" means; zero when unknown
	List      []Found
	at        []int // for every token one more than the index of its date, or 0
	focus     focus // the date last told
}

// A Found is a date with its tokens, half open.
type Found struct {
	Date
	First, End int
}

// A focus is what "the day before" and "a year earlier" count from.
type focus struct {
	almanac.Period
	sentence int
}

// At is the date that token i is part of, or nil. What only points, as "now" and
// "the year" do, hides its words from no one.
func (d *Dates) At(i int) *Found {
	if i < 0 || i >= len(d.at) || d.at[i] == 0 {
		return nil
	}
	return &d.List[d.at[i]-1]
}

// Find finds the dates of every sentence. The forms are tried in turn at each
// token; the first that fits wins and the search goes on behind it.
func Find(t *token.Text) *Dates {
	d := &Dates{Reference: t.Article.Dateline.Date.Time(), at: make([]int, len(t.Tokens))}
	if d.Reference.IsZero() {
		d.Reference = t.Article.Date
	}
	c := cursor{dates: d}
	c.Reader.Reader = dateword.New(t, d.Reference)
	c.Dated = func(i int) bool { return d.At(i) != nil }
	for n, s := range t.Sentences {
		c.Sentence, c.number = s, n
		for i := s.First; i < s.Limit; {
			m, end := c.expression(i)
			if end > i && m.written(!d.Reference.IsZero()) {
				c.mark(i, end, m)
			}
			i = max(end, i+1)
		}
	}
	return d
}

func (c *cursor) mark(first, end int, m meaning) {
	found := Found{Date: Date{Span: c.Text.SpanOf(first, end), Value: m.String()}, First: first, End: end}
	if m.sure == known && m.From.Year() > 0 {
		found.From, found.To = m.From, m.To
	}
	c.dates.List = append(c.dates.List, found)
	if m.sure == vague {
		return
	}
	for i := first; i < end; i++ {
		c.dates.at[i] = len(c.dates.List)
	}
	if m.Unit != almanac.Span && m.Unit != almanac.Instant && m.open == 0 && m.From.Year() > 0 && c.Kind != article.Dated {
		c.dates.focus = focus{m.Period, c.number}
	}
}
