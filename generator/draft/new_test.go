package draft_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/brief"
	"newsbrief/generator/draft"
	"newsbrief/generator/facts"
	"newsbrief/generator/mdfile"
)

const story = `Harbor bridge opens to cars

PORT ELLEN, Norland, Aug. 28, 2025 (Norland News) — The harbor bridge opened to cars on Thursday. It cost  $2 million.

Cleo Marsh, the mayor, cut the ribbon.
`

// analysis is the story with what might be found in it.
func analysis(mentions ...annotate.Mention) *facts.Analysis {
	a := article.Parse(story)
	at := strings.Index(a.Text, "It cost")
	return &facts.Analysis{
		Article:     a,
		Annotations: &annotate.Annotations{Mentions: mentions, Topics: []string{"Bridges"}},
		Facts: []facts.Fact{{
			Kind: brief.Figure, Label: "Cost", Value: "$2 million", Start: "2025-08-28",
			Evidence: article.Span{Start: at, End: at + len("It cost  $2 million")},
		}},
	}
}

func mention(kind annotate.MentionKind, name string) annotate.Mention {
	return annotate.Mention{Kind: kind, Name: name, Certain: true}
}

func TestNew(t *testing.T) {
	got := draft.New(analysis(
		mention(annotate.Person, "Bo Lind"),
		mention(annotate.Place, "Norland"),
		mention(annotate.Person, "Cleo Marsh"),
		mention(annotate.Person, "Cleo Marsh"),
		mention(annotate.Event, "Ribbon Day"),
		mention(annotate.Organization, "Port Authority"),
	))
	want := brief.Brief{
		Title:         "Harbor bridge opens to cars",
		Date:          "2025-08-28",
		Dateline:      "PORT ELLEN, Norland",
		Summary:       "The harbor bridge opened to cars on Thursday.",
		Source:        brief.Source{Name: "Norland News"},
		Topics:        []string{"Bridges"},
		People:        []string{"Cleo Marsh", "Bo Lind"}, // the most mentioned first
		Places:        []string{"Norland"},
		Organizations: []string{"Port Authority"},
		KeyFacts: []brief.Fact{{
			Kind: brief.Figure, Label: "Cost", Value: "$2 million", Start: "2025-08-28", Evidence: "It cost $2 million",
		}},
		Body: "The harbor bridge opened to cars on Thursday. It cost $2 million.\n\nCleo Marsh, the mayor, cut the ribbon.\n",
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got\n%+v\nwant\n%+v", got, want)
	}
}

// TestNewKeepsTheEmbargo shows that no draft is published before its time.
func TestNewKeepsTheEmbargo(t *testing.T) {
	tests := []struct {
		notice  string
		embargo brief.Date
		draft   bool
	}{
		{"EMBARGOED UNTIL 06:00 GMT, 1 December 2030", "2030-12-01T06:00:00Z", false},
		{"Embargo: 2030-12-01T06:00:00+02:00", "2030-12-01T04:00:00Z", false},
		{"Not for publication before 1 December 2030", "2030-12-01", false},
		{"Embargoed until 6 a.m. EST, 1 December 2030", "", true},
		{"HOLD FOR RELEASE", "", true},
		{"FOR IMMEDIATE RELEASE", "", false},
	}
	for _, tt := range tests {
		an := analysis()
		an.Article = article.Parse(tt.notice + "\n\n" + story)
		an.Facts = nil
		b := draft.New(an)
		if b.Embargo != tt.embargo || b.Draft != tt.draft || b.Title != "Harbor bridge opens to cars" {
			t.Errorf("%q: embargo %q, draft %v, title %q; want embargo %q, draft %v", tt.notice, b.Embargo, b.Draft, b.Title, tt.embargo, tt.draft)
		}
		if _, err := brief.ParseDate(string(b.Embargo)); b.Embargo != "" && err != nil {
			t.Errorf("%q: %v", tt.notice, err)
		}
	}
}

func TestNewListsTwelveNames(t *testing.T) {
	var mentions []annotate.Mention
	for i := range 20 {
		mentions = append(mentions, mention(annotate.Place, fmt.Sprint("Place ", i)))
	}
	got := draft.New(analysis(mentions...)).Places
	if len(got) != 12 || got[0] != "Place 0" || got[11] != "Place 11" {
		t.Errorf("got %q", got)
	}
}

func TestCaptions(t *testing.T) {
	text := "One.\nA bridge\n at dawn\nTwo."
	a := &article.Article{Text: text, Blocks: []article.Block{
		{Kind: article.Paragraph, Span: article.Span{Start: 0, End: 4}},
		{Kind: article.Caption, Span: article.Span{Start: 5, End: 22}},
		{Kind: article.Paragraph, Span: article.Span{Start: 23, End: 27}},
	}}
	if got := draft.Captions(a); !reflect.DeepEqual(got, []string{"A bridge at dawn"}) {
		t.Errorf("captions are %q", got)
	}
	if got := draft.Body(a); got != "One.\n\nTwo.\n" {
		t.Errorf("the body is %q", got)
	}
}

// FuzzNewIsABrief shows that what the machine drafts, an editor's file can hold.
func FuzzNewIsABrief(f *testing.F) {
	f.Add(story)
	f.Add("Embargo: 2999-12-31T23:59:59-12:00\n\n" + story)
	for _, seed := range seeds {
		f.Add("Headline of " + seed + "\n\nOSLO, Aug. 28, 2025 (Wire) - " + seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		a := article.Parse(strings.ToValidUTF8(text, "\uFFFD"))
		an := facts.Analyze(a)
		b := draft.New(an)
		if b.Title == "" {
			t.Skip("no headline and no lead")
		}
		file, err := mdfile.Parse("a.md", mdfile.Format(b))
		if err != nil {
			t.Fatalf("%v\n%s", err, mdfile.Format(b))
		}
		if got, want := mdfile.Format(file.Brief), mdfile.Format(b); string(got) != string(want) {
			t.Errorf("got\n%s\nwant\n%s", got, want)
		}
	})
}

func ExampleNew() {
	b := draft.New(facts.Analyze(article.Parse(story)))
	fmt.Println(b.Title)
	fmt.Println(b.Dateline)
	fmt.Print(b.Body)
	// Output:
	// Harbor bridge opens to cars
	// PORT ELLEN, Norland
	// The harbor bridge opened to cars on Thursday. It cost $2 million.
	//
	// Cleo Marsh, the mayor, cut the ribbon.
}
