// Package annotate says what the words of an article mean: the people, places,
// organizations and events it names, its dates, quantities and quotations.
//
// An article.Article comes in; out come annotations, each with its span in the
// article's text. Nothing is stated that the text does not say: an annotation
// that is not certain is left out. The finding is done by a package for each kind
// of thing; this one puts them in their order and is what their users see.
package annotate

import (
	"newsbrief/generator/article"
	"newsbrief/generator/calendar"
	"newsbrief/generator/names"
	"newsbrief/generator/quantity"
	"newsbrief/generator/quotation"
	"newsbrief/generator/role"
	"newsbrief/generator/token"
	"newsbrief/generator/topic"
)

// Annotations are what was found in one article, each list in text order.
type Annotations struct {
	Mentions   []Mention
	Dates      []Date
	Quantities []Quantity
	Quotes     []Quote
	Topics     []string // a handful of specific phrases, strongest first
}

// A Mention is a name as it stands in the text.
type Mention struct {
	Span article.Span
	Kind MentionKind
	Name string // the one canonical name of the entity, the fullest used in the text
	Role string // "Tajik President", where the text gives one
	// Certain tells a name that its words, its title or the text around it prove
	// from one that is only likely: no fact is stated of the latter.
	Certain bool
}

// The rest is as its finder returns it.
type (
	// A MentionKind is the kind of thing a name names.
	MentionKind = names.Kind
	// A Date is an expression of time and the days it stands for.
	Date = calendar.Date
	// A Quantity is a number with what it counts.
	Quantity = quantity.Quantity
	// A Quote is words between quotation marks and who speaks them.
	Quote = quotation.Quote
)

// The kinds of mention.
const (
	Person       = names.Person
	Place        = names.Place
	Organization = names.Organization
	Event        = names.Event
)

// The kinds of quantity.
const (
	Money   = quantity.Money
	Percent = quantity.Percent
	Number  = quantity.Number
	Measure = quantity.Measure
)

// Annotate reads an article. The finders share one cut into tokens and run in
// this order, since each keeps off what those before it have marked.
func Annotate(a *article.Article) *Annotations {
	text := token.Read(a)
	dates := calendar.Find(text)
	known := names.Find(text, dates)
	out := &Annotations{
		Quantities: role.Read(text, dates, known, quantity.Find(text, dates, known)),
		Quotes:     quotation.Find(text, known),
		Topics:     topic.Find(text, dates, known),
	}
	for _, d := range dates.List {
		out.Dates = append(out.Dates, d.Date)
	}
	for _, n := range known.List {
		out.Mentions = append(out.Mentions, Mention{text.SpanOf(n.First, n.End), n.Entity.Kind, n.Entity.Name, n.Entity.Role, n.Entity.Certain})
	}
	return out
}
