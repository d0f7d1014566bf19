package lexicon

import (
	"strings"
	"sync"
)

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
	DemonymWord                        // "Tajik", "Tajiks"
)

// GivenName is the class of words that are first names.
const GivenName = ManName | WomanName

// ClassOf is what is known of a word as it is written.
func ClassOf(w string) Class { return classes()[w] }

// Ordinary reports whether a word in lower case is in general use, so that a
// capital alone makes it no name.
func Ordinary(w string) bool { return UseOf(w)&OrdinaryWord != 0 }

// FamilyEnding reports whether a word ends as family names of many languages do.
func FamilyEnding(w string) bool {
	if len(w) < 5 {
		return false
	}
	return familyEndings.end(w) || (strings.HasPrefix(w, "Mc") || strings.HasPrefix(w, "O'") || strings.HasPrefix(w, "O’")) && w != strings.ToUpper(w)
}

// PlaceEnding reports whether a word ends as the names of towns do.
func PlaceEnding(w string) bool { return placeEndings.end(w) }

// GroupEnding reports whether a word ends as the names of companies do: "Orlabank".
func GroupEnding(w string) bool { return groupEndings.end(w) }

// endings are what words end in, by the last byte.
type endings map[byte][]string

func readEndings(table string) endings {
	m := make(endings)
	for e := range strings.FieldsSeq(table) {
		m[e[len(e)-1]] = append(m[e[len(e)-1]], e)
	}
	return m
}

// end reports whether w has one of the endings on a stem of three bytes or more.
func (m endings) end(w string) bool {
	if w == "" {
		return false
	}
	for _, e := range m[w[len(w)-1]] {
		if strings.HasSuffix(w, e) && len(w) >= len(e)+3 {
			return true
		}
	}
	return false
}

var (
	placeEndings = readEndings(`burg burgh bourg borg ville town stan grad gorod pur abad shire polis borough mouth bury chester wick worth stadt dorf furt heim sund fjord vik haven land island hampton field ford`)
	groupEndings = readEndings(`bank bancorp banken air soft tech corp telecom invest chem gas media holding werke verein`)
	classes      = sync.OnceValue(readClasses)
)

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
	for name := range phrases(teamTable) {
		m[name] |= TeamName
	}
	for d := range demonyms {
		m[d] |= DemonymWord
		if len(d) > 3 {
			m[d+"s"] |= DemonymWord
		}
	}
	return m
}
