package names

import (
	"strings"
)

// A Gender is what the text or the given name tells about a person.
type Gender int

// The genders.
const (
	Unknown Gender = iota
	Male
	Female
)

// An Entity is one person, place, organization or event of the article.
type Entity struct {
	Kind      Kind
	Name      string // the fullest form
	Role      string // "Tajik President", where the text gives one
	Gender    Gender
	Certain   bool   // proved, not guessed
	short     string // a person's family name, an organization's acronym
	country   string // of a person whose role has a demonym
	ambiguous bool
	same      *Entity // the one it turned out to be
	namesake  *Entity // one of the same name and another kind
}

// Speaks reports whether the entity is one that can say something.
func (e *Entity) Speaks() bool { return e.Kind == Person || e.Kind == Organization }

// A Found is a name with its tokens, half open.
type Found struct {
	Entity     *Entity
	First, End int
}

// entity records an entity, or returns the one of that name and kind.
func (r *reading) entity(kind Kind, name string) *Entity {
	e := r.known(kind, name)
	if e != nil {
		return e
	}
	e = &Entity{Kind: kind, Name: name}
	if first := r.byName[name]; first == nil {
		r.byName[name] = e
	} else {
		e.namesake, first.namesake = first.namesake, e
	}
	r.entities = append(r.entities, e)
	return e
}

// known is the recorded entity of that name and kind, or nil.
func (r *reading) known(kind Kind, name string) *Entity {
	e := r.byName[name]
	for e != nil && e.Kind != kind {
		e = e.namesake
	}
	return e
}

// final is the one that e turned out to be, or e itself.
func (e *Entity) final() *Entity {
	for e.same != nil {
		e = e.same
	}
	return e
}

// certain records an entity that a table or the dateline proves.
func (r *reading) certain(kind Kind, name string) *Entity {
	e := r.entity(kind, name)
	e.Certain = true
	return e
}

// mark gives tokens first to end to an entity.
func (r *reading) mark(e *Entity, first, end int) {
	if e == nil || first >= end {
		return
	}
	for i := first; i < end; i++ {
		if r.nameOf[i] >= 0 {
			return
		}
	}
	for i := first; i < end; i++ {
		r.nameOf[i] = int32(len(r.names))
	}
	r.names = append(r.names, Found{Entity: e, First: first, End: end})
}

// people are the persons of an article by what describes them. A description
// that fits two stands for nobody: its entry is nil.
type people struct {
	byCountry map[string]*Entity // "French": the French president
	byRole    map[string]*Entity // "mayor": whose role ends in it
	byGender  map[Gender]*Entity
}

func indexPeople(entities []*Entity) people {
	p := people{make(map[string]*Entity), make(map[string]*Entity), make(map[Gender]*Entity)}
	for _, e := range entities {
		if e.Kind != Person {
			continue
		}
		unlessTwo(p.byGender, e.Gender, e)
		if e.country != "" {
			unlessTwo(p.byCountry, e.country, e)
		}
		if e.Role != "" {
			unlessTwo(p.byRole, strings.ToLower(e.Role[strings.LastIndexByte(e.Role, ' ')+1:]), e)
		}
	}
	return p
}

func unlessTwo[K comparable](m map[K]*Entity, key K, e *Entity) {
	if _, taken := m[key]; taken {
		e = nil
	}
	m[key] = e
}
