package lexicon

import "strings"

// A Class is what kinds of name a capitalized word is known to be part of, as bits.
type Class uint32

// The classes of words.
const (
	ManName          Class = 1 << iota // "Peter"
	WomanName                          // "Ann"
	FamilyName                         // "Schmidt"
	FamilyFirst                        // "Zhang", before the given name
	OrganizationHead                   // "Ministry": what it ends or opens is an organization
	WeakHead                           // "City", "Press": as often part of other names
	Institution                        // an OrganizationHead that is no one's family name
	CompanyEnding                      // "Inc.": only companies bear it
	ClubWord                           // "FC", "Rovers": clubs bear it
	PlaceHead                          // "Province"
	PlaceOpener                        // "Mount"
	EventHead                          // "Summit"
	TeamName                           // "Red Sox" and its like; one word
	PlainCapitals                      // "GDP"
)

// GivenName is the class of words that are first names.
const GivenName = ManName | WomanName

// ClassOf is what is known of a word as it is written.
func ClassOf(w string) Class { return classes[w] }

// Ordinary reports whether a word in lower case is in general use, so that a
// capital alone makes it no name.
func Ordinary(w string) bool { return ordinary[w] || stopWords[w] }

// FamilyEnding reports whether a word ends as family names of many languages do.
func FamilyEnding(w string) bool {
	if len(w) < 5 {
		return false
	}
	for _, e := range familyEndings {
		if strings.HasSuffix(w, e) && len(w) >= len(e)+3 {
			return true
		}
	}
	return (strings.HasPrefix(w, "Mc") || strings.HasPrefix(w, "O'") || strings.HasPrefix(w, "O’")) && w != strings.ToUpper(w)
}

// PlaceEnding reports whether a word ends as the names of towns do.
func PlaceEnding(w string) bool {
	for _, e := range placeEndings {
		if strings.HasSuffix(w, e) && len(w) >= len(e)+3 {
			return true
		}
	}
	return false
}

// GroupEnding reports whether a word ends as the names of companies do: "Orlabank".
func GroupEnding(w string) bool {
	for _, e := range groupEndings {
		if strings.HasSuffix(w, e) && len(w) >= len(e)+3 {
			return true
		}
	}
	return false
}

// FoldedOrganization is the organization of the tables that a name in capitals
// is, or "".
func FoldedOrganization(name string) string { return loudOrganizations[name] }

// Organization reports whether a name, as it is written, is that of an
// organization that news names unexplained.
func Organization(name string) bool { return organizations[name] }

// KnownNames calls yield for every name of the tables of places, organizations and
// teams, in no order.
func KnownNames(yield func(name string) bool) {
	for _, table := range []map[string]bool{atlas.places, organizations, teams} {
		for name := range table {
			if !yield(name) {
				return
			}
		}
	}
}

// Team reports whether a name is what clubs are called behind their town.
func Team(name string) bool { return teams[name] }

var (
	organizations = phrases(organizationTable)
	teams         = phrases(teamTable)
	ordinary      = Set(ordinaryWords)
	placeEndings  = strings.Fields(`burg burgh bourg borg ville town stan grad gorod pur abad shire polis borough mouth bury chester wick worth stadt dorf furt heim sund fjord vik haven land island hampton field ford`)
	groupEndings  = strings.Fields(`bank bancorp banken air soft tech corp telecom invest chem gas media holding werke verein`)
	classes       = readClasses()

	loudOrganizations = readLoud()
)

func readLoud() map[string]string {
	m := make(map[string]string, len(organizations))
	for name := range organizations {
		if upper := strings.ToUpper(name); strings.Contains(name, " ") || !Ordinary(strings.ToLower(name)) {
			m[upper] = max(m[upper], name)
		}
	}
	return m
}

func readClasses() map[string]Class {
	m := make(map[string]Class, 8192)
	for _, t := range []struct {
		table string
		class Class
	}{
		{mensNames, ManName}, {womensNames, WomanName}, {familyNames, FamilyName}, {familyFirst, FamilyFirst},
		{organizationHeads, OrganizationHead}, {weakHeads, OrganizationHead | WeakHead}, {institutions, OrganizationHead | Institution},
		{companyEndings, OrganizationHead | CompanyEnding}, {clubWords, OrganizationHead | ClubWord},
		{placeHeads, PlaceHead}, {placeOpeners, PlaceOpener}, {eventHeads, EventHead}, {plainCapitals, PlainCapitals},
	} {
		for w := range strings.FieldsSeq(t.table) {
			m[w] |= t.class
		}
	}
	for name := range teams {
		m[name] |= TeamName
	}
	return m
}
