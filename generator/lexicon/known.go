package lexicon

import (
	"iter"
	"maps"
	"strings"
	"sync"
)

// known.go reads the tables of names: places, organizations, teams.

// LongestPlace is how many words the longest name of a place has.
const LongestPlace = 5

// Organization reports whether a name, as it is written, is that of an
// organization that news names unexplained.
func Organization(name string) bool { return known()[name]&organization != 0 }

// Team reports whether a name is what clubs are called behind their town.
func Team(name string) bool { return known()[name]&team != 0 }

// Known reports whether a name, as it is written, is that of a place, an
// organization or a team.
func Known(name string) bool { return known()[name] != 0 }

// KnownNames are the names of the tables of places, organizations and teams, in no
// order.
func KnownNames() iter.Seq[string] { return maps.Keys(known()) }

// FoldedPlace is the known place that a name is in whatever case, "BEIJING", or "".
func FoldedPlace(name string) string { return loudPlaces()[strings.ToUpper(name)] }

// FoldedOrganization is the organization of the tables that a name in capitals
// is, or "".
func FoldedOrganization(name string) string { return loudOrganizations()[name] }

// A nameKind is what a name of the tables names, as bits.
type nameKind uint8

const (
	place nameKind = 1 << iota
	country
	organization
	team
)

var known = sync.OnceValue(func() map[string]nameKind {
	m := make(map[string]nameKind, 4096)
	for _, t := range []struct {
		table string
		kind  nameKind
	}{
		{placeTable, place}, {cityTable, place}, {otherCountries, place | country}, {organizationTable, organization}, {teamTable, team},
	} {
		for name := range phrases(t.table) {
			m[name] |= t.kind
		}
	}
	for short := range strings.FieldsSeq(regionShorts) {
		m[short] |= place
	}
	for name, capital := range countries {
		m[name] |= place | country
		if capital != "" {
			m[capital] |= place
		}
	}
	return m
})

var loudPlaces = sync.OnceValue(func() map[string]string { return inCapitals(place) })

var loudOrganizations = sync.OnceValue(func() map[string]string {
	m := inCapitals(organization)
	for upper := range m {
		if !strings.Contains(upper, " ") && Ordinary(strings.ToLower(upper)) {
			delete(m, upper)
		}
	}
	return m
})

// inCapitals is the names of a kind by what they are in capitals.
func inCapitals(kind nameKind) map[string]string {
	m := make(map[string]string, 4096)
	for name, is := range known() {
		if is&kind != 0 {
			upper := strings.ToUpper(name)
			m[upper] = max(m[upper], name)
		}
	}
	return m
}

// countries yields the name and the capital of every country.
func countries(yield func(name, capital string) bool) {
	for line := range strings.Lines(countryTable) {
		name, rest, ok := strings.Cut(line, "|")
		capital, _, _ := strings.Cut(rest, "|")
		if ok && !yield(name, capital) {
			return
		}
	}
}

// demonyms yields what the people and things of the countries are called, and
// those of faiths and parties.
func demonyms(yield func(string) bool) {
	for line := range strings.Lines(countryTable) {
		for d := range strings.FieldsSeq(line[strings.LastIndexByte(line, '|')+1:]) {
			switch d {
			case "North", "South", "New", "Northern", "Costa", "Rican", "Sri", "Puerto", "Korean", "African":
				continue // half of a demonym of two words
			}
			if !yield(d) {
				return
			}
		}
	}
	for d := range strings.FieldsSeq(moreDemonyms) {
		if !yield(d) {
			return
		}
	}
}
