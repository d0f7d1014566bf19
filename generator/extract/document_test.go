package extract

import (
	"encoding/json"
	"strings"
	"testing"

	"newsbrief/generator/article"
	"newsbrief/generator/facts"
)

func TestJSON(t *testing.T) {
	const text = "ÖRLA, Vend, Aug 28, 2025 (Küste) — “Exports <grew> 5 to 7 percent this year,” said Ann Bell."
	out, err := New(facts.Analyze(article.Parse(text))).JSON()
	if err != nil {
		t.Fatal(err)
	}
	var doc Document
	if err := json.Unmarshal(out, &doc); err != nil {
		t.Fatal(err)
	}
	runes := []rune(doc.Text)
	at := func(p place) string { return string(runes[p.Start:p.End]) }
	if doc.Text != text || doc.Date != "2025-08-28" || doc.Dateline.Agency != "Küste" {
		t.Errorf("envelope: %+v", doc.Dateline)
	}
	if len(doc.Quotes) != 1 || at(doc.Quotes[0].place) != "“Exports <grew> 5 to 7 percent this year,”" {
		t.Fatalf("quotes: %+v", doc.Quotes)
	}
	q := doc.Quotes[0]
	if q.Speaker != "Ann Bell" || at(place{*q.SpeakerStart, *q.SpeakerEnd}) != "Ann Bell" {
		t.Errorf("speaker: %+v", q)
	}
	if len(doc.Quantities) != 1 || at(doc.Quantities[0].place) != "5 to 7 percent" {
		t.Fatalf("quantities: %+v", doc.Quantities)
	}
	if ends, ok := doc.Quantities[0].Value.([]any); !ok || len(ends) != 2 || ends[0] != 5.0 || ends[1] != 7.0 {
		t.Errorf("range: %v", doc.Quantities[0].Value)
	}
	if !strings.Contains(string(out), "<grew>") || !strings.HasSuffix(string(out), "}\n") {
		t.Error("HTML is escaped, or no newline ends the document")
	}
}

// Scripts may count on lists being lists.
func TestJSONOfNothing(t *testing.T) {
	out, err := New(facts.Analyze(article.Parse(""))).JSON()
	if err != nil || strings.Contains(string(out), "null") {
		t.Errorf("%v\n%s", err, out)
	}
}
