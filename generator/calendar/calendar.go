// Package calendar finds the dates of a text and the days they stand for:
// "Aug. 28", "Sunday and Monday", "the first half of this year".
//
// A token.Text comes in; out come its Dates. What counts from today is resolved
// against the day of the dateline, or else of the article, and left out without one; so is a weekday of
// which it is not certain whether it is past or to come.
package calendar

import (
	"time"

	"newsbrief/generator/article"
)

// A Date is an expression of time and the days it stands for.
type Date struct {
	Span     article.Span
	Value    string    // ISO 8601: 2025-08-28, 2025-08, 2025-01-01/2025-06-30
	From, To time.Time // first and last day, midnight UTC
}

// IsMonth reports whether a word in lower case names a month.
func IsMonth(w string) bool { return monthNames[w] != 0 }

// IsWeekday reports whether a word in lower case names a day of the week.
func IsWeekday(w string) bool {
	_, ok := weekdayNames[w]
	return ok
}
