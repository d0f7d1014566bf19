package site

import (
	"html/template"
	"strings"
	"time"

	"newsbrief/generator/brief"
)

// The views are what the layouts are given: finished words and links, so that a
// layout has nothing to work out. Each layout has its own; Page is in all. What a
// page may lack is a pointer, an empty string or an empty list.

// A Page is what every layout is given.
type Page struct {
	Lang        string
	Site        string // the site's title
	Title       string // of this page; empty on the front page
	Description string
	Canonical   string // absolute address; empty when the site has none
	Base        string // for <base href>: only on the page for missing addresses
	Home        string
	Icon        string
	Styles      []string
	Nav         []Link // the editor's choice, in site.yaml
	Browse      []Link // archive and indexes
	Publisher   *Link
}

// A Link is a link with its words.
type Link struct {
	Label, Href string
	Count       int  // of briefs behind it, in an index
	Current     bool // it leads to the page it is on
}

// A Stamp is a date for people and for machines (HTML's time element).
type Stamp struct{ Human, Machine string }

// An Entry is a brief in a list.
type Entry struct {
	Title, Href       string
	Dateline, Summary string
	Date              *Stamp
	Facts             []Fact // the few that tell most
}

// A Fact is a key fact and the link to its evidence.
type Fact struct {
	ID, Kind     string
	Label, Value string
	Href         string // empty when the words that bore it out are gone
}

// A HomePage is for home.html.
type HomePage struct {
	Page
	Entries []Entry
	More    *Link // to the rest; nil when there is none
}

// A ListPage is for list.html: the briefs of a month, or of one name.
type ListPage struct {
	Page
	Up      Link
	Entries []Entry
}

// An IndexPage is for index.html: the list of all lists of a kind.
type IndexPage struct {
	Page
	Links []Link
}

// A BriefPage is for brief.html.
type BriefPage struct {
	Page
	Kicker        *Link // the leading topic
	Dateline      string
	Date, Updated *Stamp
	Authors       string
	Summary       string // empty when the text opens with the same words
	Facts         []Fact
	Body          template.HTML
	Corrections   []Correction
	Terms         []Terms
	Captions      []string
	Credit        *Link  // whom the text came from
	Original      string // link to the source page
}

// A Correction is an entry of a brief's record of changes.
type Correction struct {
	Kind, Text string
	Date       *Stamp
}

// Terms are a brief's names of one kind.
type Terms struct {
	Label string
	Links []Link
}

// A TextPage is for page.html: about, corrections policy and the like.
type TextPage struct {
	Page
	Body template.HTML
}

// A SourcePage is for source.html: the article as received, its evidence marked.
type SourcePage struct {
	Page
	Up     Link
	Pieces []Piece
}

// A Piece is a run of the original.
type Piece struct {
	Text string
	Of   string   // the ids of the evidence it is part of, spaces between
	IDs  []string // of the evidence that begins with it
	Back []Link   // to the facts whose evidence ends with it
}

// A MissingPage is for 404.html.
type MissingPage struct {
	Page
	Archive string
}

// stamp words a date; the zero Date has none.
func stamp(d brief.Date, loc *time.Location) *Stamp {
	t := d.Time(loc)
	switch {
	case t.IsZero():
		return nil
	case d.HasTime():
		return &Stamp{Human: t.Format("2 January 2006, 15:04 MST"), Machine: t.Format(time.RFC3339)}
	}
	return &Stamp{Human: t.Format("2 January 2006"), Machine: string(d)}
}

// join lists names as a sentence does.
func join(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " and " + names[last]
}
