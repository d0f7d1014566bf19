package lexicon

import (
	"strings"
	"testing"
)

func TestClassOf(t *testing.T) {
	for _, test := range []struct {
		word string
		want Class
	}{
		{"Ann", WomanName},
		{"Piotr", ManName},
		{"Kim", WomanName | FamilyFirst},
		{"Schmidt", FamilyName},
		{"Ministry", OrganizationHead | Institution},
		{"Press", OrganizationHead | WeakHead},
		{"Inc.", OrganizationHead | CompanyEnding},
		{"Summit", EventHead},
		{"Province", PlaceHead},
		{"GDP", PlainCapitals},
		{"Lakers", TeamName},
		{"Xyzzy", 0},
	} {
		if got := ClassOf(test.word); got != test.want {
			t.Errorf("%s is %b, want %b", test.word, got, test.want)
		}
	}
}

func TestEndings(t *testing.T) {
	for _, test := range []struct {
		ends   func(string) bool
		of     string
		yes    []string
		others []string
	}{
		{FamilyEnding, "family names", []string{"Petrenko", "Karlsson", "McTavish", "O'Dell", "Yamamoto"}, []string{"River", "Nova", "MCC", "Mac"}},
		{PlaceEnding, "places", []string{"Orlaville", "Kellburg", "Vendistan"}, []string{"ville", "Harrow"}},
		{GroupEnding, "companies", []string{"Orlabank", "Vendsoft"}, []string{"bank", "Harrow"}},
	} {
		for _, w := range test.yes {
			if !test.ends(w) {
				t.Errorf("%s does not end as %s do", w, test.of)
			}
		}
		for _, w := range test.others {
			if test.ends(w) {
				t.Errorf("%s ends as %s do", w, test.of)
			}
		}
	}
}

func TestPlaces(t *testing.T) {
	if !Country("Peru") || !Country("U.S.") || Country("Lima") || !Place("Lima") || !Place("Nev.") {
		t.Error("countries and cities are mixed up")
	}
	if !Demonym("Peruvian") || !Demonym("Peruvians") || Demonym("Peru") {
		t.Error("peoples are not told from their land")
	}
	if FoldedPlace("SAO PAULO") != "Sao Paulo" || FoldedOrganization("SUPREME COURT") != "Supreme Court" {
		t.Error("capitals hide a name")
	}
}

// A word in general use that is a country or a given name, too, would hide the name.
func TestOrdinaryWordsAreLowerCase(t *testing.T) {
	for w := range strings.FieldsSeq(ordinaryWords) {
		if w != strings.ToLower(w) || Country(strings.ToUpper(w[:1])+w[1:]) {
			t.Errorf("%s is no ordinary word", w)
		}
	}
}
