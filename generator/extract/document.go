// Package extract is what the analysis of an article looks like to a program: JSON,
// as schema.json describes it.
//
// Document makes it of one analysis. Lines reads articles from a stream of JSON lines
// and writes an analysis for each, in order, on all cores and in bounded memory.
// Starts and ends are Unicode code points of the article's text, half open.
package extract

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"time"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/brief"
	"newsbrief/generator/facts"
)

// Schema is the JSON Schema, of draft 2020-12, that every Document is valid against.
//
//go:embed schema.json
var Schema []byte

// A Document is an analysis in the shape that its JSON has.
type Document struct {
	Title        string      `json:"title"`
	TitleDerived bool        `json:"title_derived"`
	Date         string      `json:"date"`
	Dateline     dateline    `json:"dateline"`
	Blocks       []block     `json:"blocks"`
	Sentences    []place     `json:"sentences"`
	Mentions     []mention   `json:"mentions"`
	Dates        []date      `json:"dates"`
	Quantities   []quantity  `json:"quantities"`
	Quotes       []quotation `json:"quotes"`
	Topics       []string    `json:"topics"`
	KeyFacts     []keyFact   `json:"key_facts"`
	Text         string      `json:"text,omitempty"`
}

type place struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

type dateline struct {
	Text   string `json:"text"`
	Place  string `json:"place"`
	Region string `json:"region"`
	Agency string `json:"agency"`
	Date   string `json:"date"`
}

type block struct {
	Kind article.Kind `json:"kind"`
	place
}

type mention struct {
	Kind string `json:"kind"`
	place
	Name string `json:"name"`
	Role string `json:"role"`
}

type date struct {
	place
	Value string `json:"value"`
}

type quantity struct {
	place
	Value  any    `json:"value"` // a number, or the two ends of a range
	Unit   string `json:"unit"`
	Kind   string `json:"kind"`
	Change string `json:"change"`
	Period string `json:"period"`
	Of     string `json:"of"`
	Source string `json:"source"`
}

type quotation struct {
	place
	Speaker      string `json:"speaker"`
	SpeakerStart *int   `json:"speaker_start"`
	SpeakerEnd   *int   `json:"speaker_end"`
	Cue          string `json:"cue"`
}

type keyFact struct {
	Kind      brief.Kind `json:"kind"`
	Label     string     `json:"label"`
	Value     string     `json:"value"`
	StartDate brief.Date `json:"start_date,omitempty"` // of an event or period
	EndDate   brief.Date `json:"end_date,omitempty"`
	Evidence  string     `json:"evidence"`
	place
}

// New puts an analysis into its shape; every list is there, if empty.
func New(an *facts.Analysis) *Document {
	a, notes := an.Article, an.Annotations
	at := newRuler(a.Text)
	doc := &Document{
		Title: a.Title, TitleDerived: a.TitleDerived, Date: isoDay(a.Date), Text: a.Text,
		Dateline: dateline{
			Text: a.Dateline.Span.Of(a.Text), Place: a.Dateline.Place, Region: a.Dateline.Region,
			Agency: a.Dateline.Agency, Date: a.Dateline.Date.String(),
		},
		Blocks: []block{}, Sentences: []place{}, Mentions: []mention{}, Dates: []date{},
		Quantities: []quantity{}, Quotes: []quotation{}, Topics: append([]string{}, notes.Topics...), KeyFacts: []keyFact{},
	}
	for _, b := range a.Blocks {
		doc.Blocks = append(doc.Blocks, block{b.Kind, at.place(b.Span)})
		for _, s := range b.Sentences {
			doc.Sentences = append(doc.Sentences, at.place(s))
		}
		if len(b.Sentences) == 0 { // a headline is one, for who reads the text by sentences
			doc.Sentences = append(doc.Sentences, at.place(b.Span))
		}
	}
	for _, m := range notes.Mentions {
		doc.Mentions = append(doc.Mentions, mention{string(m.Kind), at.place(m.Span), m.Name, m.Role})
	}
	for _, d := range notes.Dates {
		doc.Dates = append(doc.Dates, date{at.place(d.Span), d.Value})
	}
	for _, q := range notes.Quantities {
		if q.Ordinal {
			continue // "his 22nd visit" tells how often, not how much
		}
		doc.Quantities = append(doc.Quantities, quantity{at.place(q.Span), value(q), q.Unit, string(q.Kind), q.Change, q.Period, q.Of, q.Source})
	}
	for _, q := range notes.Quotes {
		out := quotation{place: at.place(q.Span), Speaker: q.Speaker, Cue: q.Cue}
		if q.SpeakerSpan != (article.Span{}) {
			p := at.place(q.SpeakerSpan)
			out.SpeakerStart, out.SpeakerEnd = &p.Start, &p.End
		}
		doc.Quotes = append(doc.Quotes, out)
	}
	for _, f := range an.Facts {
		doc.KeyFacts = append(doc.KeyFacts, keyFact{f.Kind, f.Label, f.Value, f.Start, f.End, f.Evidence.Of(a.Text), at.place(f.Evidence)})
	}
	return doc
}

// JSON formats a document for a person and a program: indented, ending in a newline.
func (doc *Document) JSON() ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(doc)
	return b.Bytes(), err
}

// value is a number, or the two ends of a range.
func value(q annotate.Quantity) any {
	if q.Low == q.High {
		return q.Low
	}
	return []float64{q.Low, q.High}
}

func isoDay(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}
