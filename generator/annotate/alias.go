package annotate

import (
	"slices"
	"strings"

	"newsbrief/generator/article"
)

// joinPeople makes one person of the forms of a name: "President Xi" is the Xi
// Jinping of the same text. Two people of one family name stay apart, and the
// bare family name then stands for neither.
func (r *reading) joinPeople() {
	families := make(map[string][]*entity)
	for _, e := range r.entities {
		if e.kind == Person && strings.Contains(e.name, " ") && e.short != e.name {
			families[e.short] = append(families[e.short], e)
		}
	}
	for family, full := range families {
		full = r.joinVariants(full)
		families[family] = full
		for _, e := range full {
			e.ambiguous = len(full) > 1
		}
	}
	for _, e := range r.entities {
		if full := families[e.name]; e.kind == Person && len(full) == 1 {
			r.replace(e, full[0])
		}
	}
}

// joinVariants joins people of one family name whose given names agree:
// "Ann Bell" and "Ann M. Bell". The longest form stays.
func (r *reading) joinVariants(full []*entity) []*entity {
	slices.SortStableFunc(full, func(a, b *entity) int { return len(b.name) - len(a.name) })
	var kept []*entity
	for _, e := range full {
		given, _, _ := strings.Cut(e.name, " ")
		at := slices.IndexFunc(kept, func(k *entity) bool { return strings.HasPrefix(k.name, given+" ") })
		if at >= 0 {
			r.replace(e, kept[at])
			continue
		}
		kept = append(kept, e)
	}
	return kept
}

// replace gives every mention of one entity to another.
func (r *reading) replace(from, to *entity) {
	if from == to {
		return
	}
	for i := range r.names {
		if r.names[i].entity == from {
			r.names[i].entity = to
		}
	}
	if to.role == "" {
		to.role, to.country = from.role, from.country
	}
	if to.gender == unknown {
		to.gender = from.gender
	}
	r.byName[from.name] = to
	r.entities = slices.DeleteFunc(slices.Clone(r.entities), func(e *entity) bool { return e == from })
}

// joinAcronyms finds for each acronym of the text the one entity whose
// initials it is.
func (r *reading) joinAcronyms() {
	initials := make(map[string][]*entity)
	for _, e := range r.entities {
		if e.kind == Organization || e.kind == Event {
			if a := acronym(e.name); len(a) > 1 && a != e.name {
				initials[a] = append(initials[a], e)
			}
		}
	}
	for a, owners := range initials {
		if len(owners) != 1 {
			continue
		}
		if known := r.byName[a]; known != nil {
			r.replace(known, owners[0])
		}
		owners[0].short = a
	}
}

// An alias is a form of an entity's name, by its tokens.
type alias struct {
	words  []string
	entity *entity
}

// spread finds the known names wherever they stand and are not yet marked.
func (r *reading) spread() {
	index := r.aliases()
	r.findDateline()
	for _, s := range r.sentences {
		loose := r.titleCased(s) && (s.kind == article.Headline || s.kind == article.Heading)
		for i := s.first; i < s.end; i++ {
			if r.nameOf[i] >= 0 || r.dateOf[i] >= 0 || !r.tokens[i].capital() && r.tokens[i].kind != number {
				continue
			}
			if e, width := r.aliasAt(index, s, i); width > 0 && (loose || r.standsAlone(s, i, i+width)) {
				r.mark(e, i, i+width)
			}
		}
	}
}

// aliases indexes the forms of all entities by their first word, longest first.
func (r *reading) aliases() map[string][]alias {
	index := make(map[string][]alias)
	add := func(form string, e *entity) {
		words := aliasWords(form)
		if len(words) > 0 {
			index[words[0]] = append(index[words[0]], alias{words, e})
		}
	}
	for _, e := range r.entities {
		add(e.name, e)
		switch e.kind {
		case Person:
			if !e.ambiguous && e.short != "" && !stopWords[strings.ToLower(e.short)] {
				add(e.short, e)
			}
		case Organization:
			if e.short != "" {
				add(e.short, e)
			}
			if short := companyName(e.name); short != "" {
				add(short, e)
			}
			if i := max(strings.Index(e.name, "’s "), strings.Index(e.name, "'s ")); i > 0 {
				_, own, _ := strings.Cut(e.name[i:], " ")
				add(own, e)
			}
		case Event:
			if e.short != "" {
				add(e.short, e)
			}
		}
	}
	for w := range index {
		slices.SortStableFunc(index[w], func(a, b alias) int { return len(b.words) - len(a.words) })
	}
	return index
}

// aliasWords cuts a form into the words of tokens.
func aliasWords(form string) []string {
	var words []string
	for _, t := range tokenize(nil, form, 0) {
		words = append(words, t.text)
	}
	return words
}

// companyName is a company's name without what only companies bear: "Acme" for
// "Acme Holdings Inc.".
func companyName(name string) string {
	words := strings.Fields(name)
	n := len(words)
	for n > 1 && (companyEndings[words[n-1]] || words[n-1] == "&") {
		n--
	}
	short := strings.Join(words[:n], " ")
	if n == len(words) || atlas.places[short] || atlas.demonym(short) || stopWords[strings.ToLower(short)] {
		return ""
	}
	return short
}

// aliasAt is the entity named at token i and the number of its tokens.
func (r *reading) aliasAt(index map[string][]alias, s sentence, i int) (*entity, int) {
	for _, a := range index[r.tokens[i].text] {
		if r.spells(s, i, a.words) {
			return a.entity, len(a.words)
		}
	}
	if !r.tokens[i].capital() {
		return nil, 0
	}
	if name, width := r.gazetteerAt(s, i); width > 0 {
		return r.add(Place, name), width
	}
	if w := r.tokens[i].text; knownOrganizations[w] {
		return r.add(Organization, w), 1
	}
	return nil, 0
}

func (r *reading) spells(s sentence, i int, words []string) bool {
	if i+len(words) > s.end {
		return false
	}
	for j, w := range words {
		if r.tokens[i+j].text != w {
			return false
		}
	}
	return true
}

// standsAlone reports whether no other capitalized word runs into tokens first
// to end, so that they are not a part of a longer, unknown name.
func (r *reading) standsAlone(s sentence, first, end int) bool {
	if end < s.end && r.nameOf[end] < 0 && r.nameWord(end) && !r.tokens[end].glued && !titles[r.tokens[end].low] && !atlas.demonym(r.tokens[end].text) {
		return false
	}
	if first > s.first && r.nameOf[first-1] < 0 {
		t := r.tokens[first-1]
		if r.nameWord(first-1) && !titles[t.low] && !neverNames[t.low] && !atlas.demonym(t.text) && (first-1 > s.first || r.nameLike(s, first-1)) {
			return false
		}
		if t.text == "-" && t.glued {
			return false
		}
	}
	if end < s.end && r.tokens[end].text == "-" && r.tokens[end].glued {
		return false
	}
	return true
}
