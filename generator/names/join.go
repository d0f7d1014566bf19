package names

import (
	"slices"
	"strings"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/shape"
)

// joinPeople makes one person of the forms of a name: "President Xi" is the Xi
// Jinping of the same text. Two people of one family name stay apart, and the
// bare family name then stands for neither. A given name that stands alone is the
// one person's who bears it.
func (r *reading) joinPeople() {
	families, order := make(map[string][]*Entity), []string(nil)
	add := func(family string, e *Entity) {
		if families[family] == nil {
			order = append(order, family)
		}
		families[family] = append(families[family], e)
	}
	for _, e := range r.entities {
		if e.Kind == Person && strings.Contains(e.Name, " ") && e.short != e.Name {
			add(e.short, e)
			if shape.Arabic(strings.ToLower(e.short)) {
				add(e.short[3:], e) // "al-Bassar" is Bassar, too
			}
		}
	}
	for _, family := range order {
		full := joinVariants(families[family])
		families[family] = full
		for _, e := range full {
			e.ambiguous = len(full) > 1
		}
	}
	given := make(map[string][]*Entity)
	for _, e := range r.entities {
		if first, _, many := strings.Cut(e.Name, " "); many && e.Kind == Person && e.same == nil && first != e.short {
			given[first] = append(given[first], e)
		}
	}
	for _, e := range r.entities {
		full := families[e.Name]
		if len(full) == 0 {
			full = given[e.Name]
		}
		switch {
		case e.Kind != Person || e.short != e.Name:
		case len(full) == 1:
			e.become(full[0])
		case len(full) > 1:
			e.Certain = false
		}
	}
}

// joinVariants joins people of one family name whose given names agree:
// "Ann Bell" and "Ann M. Bell". The longest form stays.
func joinVariants(full []*Entity) []*Entity {
	slices.SortStableFunc(full, func(a, b *Entity) int { return len(b.Name) - len(a.Name) })
	byGiven := make(map[string]*Entity)
	var kept []*Entity
	for _, e := range full {
		given, _, _ := strings.Cut(e.Name, " ")
		if known := byGiven[given]; known != nil {
			e.become(known)
			continue
		}
		byGiven[given] = e
		kept = append(kept, e)
	}
	return kept
}

// become makes e another name for the entity to.
func (e *Entity) become(to *Entity) {
	if to = to.final(); e == to {
		return
	}
	e.same = to
	if to.Role == "" {
		to.Role, to.country = e.Role, e.country
	}
	to.Certain = to.Certain || e.Certain
	if to.Gender == Unknown {
		to.Gender = e.Gender
	}
}

// settle puts the one entity in the place of all that turned out to be it.
func (r *reading) settle() {
	for i := range r.names {
		r.names[i].Entity = r.names[i].Entity.final()
	}
	r.entities = slices.DeleteFunc(r.entities, func(e *Entity) bool { return e.same != nil })
}

// joinShort makes one organization of a company's name with and without what only
// companies bear, and of a name and its first word where one name alone begins so.
func (r *reading) joinShort() {
	begins := make(map[string][]*Entity)
	for _, e := range r.entities {
		if e.Kind != Organization {
			continue
		}
		if first, _, ok := strings.Cut(e.Name, " "); ok {
			begins[first] = append(begins[first], e)
		}
		if short := shortOfCompany(e.Name); short != "" {
			if other := r.known(Organization, short); other != nil {
				other.become(e)
			}
		}
	}
	for _, e := range r.entities {
		if e.Kind != Organization || e.same != nil || strings.Contains(e.Name, " ") || lexicon.Organization(e.Name) {
			continue
		}
		var whole *Entity
		for _, o := range begins[e.Name] {
			if o.same == nil && whole != nil {
				whole = e // two begin so
			} else if o.same == nil {
				whole = o
			}
		}
		if whole != nil {
			e.become(whole)
		}
	}
}

// joinAcronyms finds for each acronym of the text the one entity whose
// initials it is.
func (r *reading) joinAcronyms() {
	owners := make(map[string]*Entity) // nil for two
	for _, e := range r.entities {
		if a := acronymOf(e); a != "" {
			unlessTwo(owners, a, e)
		}
	}
	for _, e := range r.entities {
		a := acronymOf(e)
		if a == "" || owners[a] != e {
			continue
		}
		if known := r.byName[a]; known != nil {
			known.become(e)
		}
		e.short = a
	}
}

// acronymOf is the initials of an organization or an event, or "".
func acronymOf(e *Entity) string {
	if e.Kind != Organization && e.Kind != Event {
		return ""
	}
	if a := shape.Initials(e.Name); len(a) > 1 && a != e.Name {
		return a
	}
	return ""
}
