// Package annotate says what the words of an article mean: the people, places,
// organizations and events it names, its dates, quantities and quotations.
//
// An article.Article comes in; out come annotations, each with its span in the
// article's text. Nothing is stated that the text does not say: an annotation
// that is not certain is left out.
package annotate

import (
	"time"

	"newsbrief/generator/article"
)

// Annotations are what was found in one article, each list in text order.
type Annotations struct {
	Mentions   []Mention
	Dates      []Date
	Quantities []Quantity
	Quotes     []Quote
	Topics     []string // a handful of specific phrases, strongest first
}

// A MentionKind is the kind of thing a name names.
type MentionKind string

// The kinds of mention.
const (
	Person       MentionKind = "person"
	Place        MentionKind = "place"
	Organization MentionKind = "organization"
	Event        MentionKind = "event"
)

// A Mention is a name as it stands in the text.
type Mention struct {
	Span article.Span
	Kind MentionKind
	Name string // the one canonical name of the entity, the fullest used in the text
	Role string // "Tajik President", where the text gives one
}

// A Date is an expression of time and the days it stands for.
type Date struct {
	Span     article.Span
	Value    string    // ISO 8601: 2025-08-28, 2025-08, 2025-01-01/2025-06-30
	From, To time.Time // first and last day, midnight UTC
}

// A QuantityKind is the kind of thing a number counts.
type QuantityKind string

// The kinds of quantity.
const (
	Money   QuantityKind = "money"
	Percent QuantityKind = "percent"
	Number  QuantityKind = "number"
	Measure QuantityKind = "measure"
)

// A Quantity is a number with what it counts. Low equals High unless the text
// gives a range. A percentage of 12.5 is 12.5.
type Quantity struct {
	Span      article.Span
	Kind      QuantityKind
	Low, High float64
	Unit      string // "USD", "percent", "km", "members"
	Change    string // "up" or "down" where the number is a change
	Period    string // ISO 8601, where the text says for when
	Of        string // what is measured, in the text's words: "trade volume with China"
	Source    string // who says so
}

// A Quote is words between quotation marks, which the span takes in.
type Quote struct {
	Span        article.Span
	Speaker     string       // canonical name; empty when not certain
	SpeakerSpan article.Span // the mention that names the speaker; empty when none
	Cue         string       // "said"
}

// Annotate reads an article. The finders share one cut into tokens and run in
// this order, since each keeps off what those before it have marked: dates,
// names, quantities, quotations, topics.
func Annotate(a *article.Article) *Annotations {
	r := read(a)
	r.findDates()
	r.findNames()
	out := &Annotations{Quotes: []Quote{}, Topics: []string{}}
	for _, n := range r.names {
		out.Mentions = append(out.Mentions, Mention{
			Span: r.span(n.first, n.end), Kind: n.entity.kind, Name: n.entity.name, Role: n.entity.role,
		})
	}
	for _, d := range r.dates {
		out.Dates = append(out.Dates, d.Date)
	}
	for _, q := range r.findQuantities() {
		out.Quantities = append(out.Quantities, q.Quantity)
	}
	out.Quotes = r.findQuotes()
	out.Topics = r.findTopics()
	return out
}
