// Package brief is the vocabulary of the house: the brief, its facts and their
// evidence, its corrections, and the rules that hold for each of them. It knows
// nothing of files, articles or pages, so that every other package can speak it.
package brief

// A Brief is one published text with what an editor states about it.
// Text fields are plain text in UTF-8, one line; only Body is Markdown.
type Brief struct {
	Title         string
	TitleDerived  bool // the article had no headline, the program wrote one
	Date          Date
	Updated       Date
	Embargo       Date // publish no earlier than this
	Expires       Date // publish no later than this
	Draft         bool
	Lang          string // BCP 47, the site's language when empty
	Slug          string // last part of the address, the file's name when empty
	Dateline      string // as a wire writes it: "BEIJING, China"
	Authors       []string
	Summary       string
	Source        Source
	Image         Image
	Captions      []string // of pictures that did not come along with the article
	Topics        []string
	People        []string
	Places        []string
	Organizations []string
	KeyFacts      []Fact
	Corrections   []Correction
	Body          string // Markdown, lines ending in LF
}

// A Source says where the text came from.
type Source struct {
	Article string // original as received, a slash path under content/
	Name    string // of the agency or office
	URL     string
}

// An Image is the brief's picture.
type Image struct {
	File, Alt, Caption, Credit string
}

// A Fact is a statement for the sidebar with the words that support it.
type Fact struct {
	Kind       Kind
	Label      string // what is stated: "Trade with China, first half of 2025"
	Value      string // the statement: "$2.04 billion, up 12.5%"
	Start, End Date   // of an event or period; End is zero for a single day
	Evidence   Evidence
}

// A Kind sorts facts by the question they answer.
type Kind string

// The kinds of fact.
const (
	Who    Kind = "who"
	What   Kind = "what"
	When   Kind = "when"
	Where  Kind = "where"
	Figure Kind = "figure"
	Quote  Kind = "quote"
	Event  Kind = "event"
)

// Kinds lists every kind in the order in which a reader asks.
func Kinds() []Kind { return []Kind{Who, What, When, Where, Event, Figure, Quote} }

// A Correction is an entry in the brief's public record of changes.
type Correction struct {
	Date Date
	Kind CorrectionKind
	Text string
}

// A CorrectionKind says how far a correction goes.
type CorrectionKind string

// The kinds of correction.
const (
	Corrected CorrectionKind = "corrected" // a fact was wrong
	Clarified CorrectionKind = "clarified" // the wording misled
	Withdrawn CorrectionKind = "withdrawn" // the brief no longer stands
)

// CorrectionKinds lists every kind of correction.
func CorrectionKinds() []CorrectionKind { return []CorrectionKind{Corrected, Clarified, Withdrawn} }
