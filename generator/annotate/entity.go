package annotate

import "strings"

// A gender is what the text or the given name tells about a person.
type gender int

const (
	unknown gender = iota
	male
	female
)

// An entity is one person, place, organization or event of the article.
type entity struct {
	kind      MentionKind
	name      string // the fullest form
	short     string // a person's family name, an organization's acronym
	role      string
	gender    gender
	country   string // of a person whose role has a demonym
	ambiguous bool
	same      *entity // the one it turned out to be
}

// A foundName is a mention with its tokens, half open.
type foundName struct {
	entity     *entity
	first, end int
}

// add records an entity, or returns the one of that name and kind.
func (r *reading) add(kind MentionKind, name string) *entity {
	if e := r.byName[name]; e != nil {
		if e.kind == kind {
			return e
		}
		return nil // one name, two kinds: not certain
	}
	e := &entity{kind: kind, name: name}
	r.byName[name] = e
	r.entities = append(r.entities, e)
	return e
}

// mark gives tokens first to end to an entity.
func (r *reading) mark(e *entity, first, end int) {
	if e == nil || first >= end {
		return
	}
	for i := first; i < end; i++ {
		if r.nameOf[i] >= 0 {
			return
		}
	}
	for i := first; i < end; i++ {
		r.nameOf[i] = len(r.names)
	}
	r.names = append(r.names, foundName{entity: e, first: first, end: end})
}

// entityAt is the entity whose name covers token i, or nil.
func (r *reading) entityAt(i int) *entity {
	if i < 0 || i >= len(r.nameOf) || r.nameOf[i] < 0 {
		return nil
	}
	return r.names[r.nameOf[i]].entity
}

// people are the persons of an article by what describes them. A description
// that fits two stands for nobody: its entry is nil.
type people struct {
	byCountry map[string]*entity // "French": the French president
	byRole    map[string]*entity // "mayor": whose role ends in it
	byGender  map[gender]*entity
}

func indexPeople(entities []*entity) people {
	p := people{make(map[string]*entity), make(map[string]*entity), make(map[gender]*entity)}
	for _, e := range entities {
		if e.kind != Person {
			continue
		}
		unlessTwo(p.byGender, e.gender, e)
		if e.country != "" {
			unlessTwo(p.byCountry, e.country, e)
		}
		if words := strings.Fields(strings.ToLower(e.role)); len(words) > 0 {
			unlessTwo(p.byRole, words[len(words)-1], e)
		}
	}
	return p
}

func unlessTwo[K comparable](m map[K]*entity, key K, e *entity) {
	if _, taken := m[key]; taken {
		e = nil
	}
	m[key] = e
}

// acronym is the initials of a name: "Shanghai Cooperation Organization" is SCO.
func acronym(name string) string {
	var b strings.Builder
	for w := range strings.FieldsSeq(name) {
		for part := range strings.SplitSeq(w, "-") {
			if part != "" && part[0] >= 'A' && part[0] <= 'Z' {
				b.WriteByte(part[0])
			}
		}
	}
	return b.String()
}
