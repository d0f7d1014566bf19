package article

import (
	"os"
	"slices"
	"strings"
	"testing"

	"newsbrief/generator/decode"
)

const shipped = "../../content/articles/2025-08-28-china-tajikistan.txt"

// TestShipped reads the article that comes with the program.
func TestShipped(t *testing.T) {
	data, err := os.ReadFile(shipped)
	if err != nil {
		t.Fatal(err)
	}
	text, err := decode.Text(shipped, data)
	if err != nil {
		t.Fatal(err)
	}
	a := Parse(text)
	if want := "China and Tajikistan poised to scale up cooperation on security"; a.Title != want || !a.TitleDerived {
		t.Errorf("title %q, derived %v; want %q, derived", a.Title, a.TitleDerived, want)
	}
	if day8601(a.Date) != "2025-08-28" || a.Dateline.Date.String() != "2025-08-28" {
		t.Errorf("date %v, dateline's %v; want 2025-08-28", a.Date, a.Dateline.Date)
	}
	if a.Dateline.Place != "BEIJING" || a.Dateline.Region != "China" || a.Dateline.Agency != "" {
		t.Errorf("dateline %+v, want BEIJING, China", a.Dateline)
	}
	of := map[Kind][]string{}
	for _, b := range a.Blocks {
		of[b.Kind] = append(of[b.Kind], b.Span.Of(text))
	}
	if want := []string{"Belt and Road", "Strategic significance"}; !slices.Equal(of[Heading], want) {
		t.Errorf("headings %q, want %q", of[Heading], want)
	}
	if want := []string{"Emomali Rahmon"}; !slices.Equal(of[Caption], want) {
		t.Errorf("captions %q, want %q", of[Caption], want)
	}
	// Every other chunk between blank lines is a paragraph, the first without its dateline.
	chunks := strings.Split(strings.TrimSpace(text), "\n\n")
	chunks[0] = strings.TrimPrefix(chunks[0], "date 2025-08-28 BEIJING, China, Aug 28 — ")
	want := slices.DeleteFunc(chunks, func(s string) bool {
		return slices.Contains(of[Heading], s) || slices.Contains(of[Caption], s)
	})
	if !slices.Equal(of[Paragraph], want) || len(want) <= 20 {
		t.Errorf("%d paragraphs, want the %d of the text in order", len(of[Paragraph]), len(want))
	}
}
