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
		full = joinVariants(full)
		families[family] = full
		for _, e := range full {
			e.ambiguous = len(full) > 1
		}
	}
	for _, e := range r.entities {
		if full := families[e.name]; e.kind == Person && len(full) == 1 {
			e.become(full[0])
		}
	}
}

// joinVariants joins people of one family name whose given names agree:
// "Ann Bell" and "Ann M. Bell". The longest form stays.
func joinVariants(full []*entity) []*entity {
	slices.SortStableFunc(full, func(a, b *entity) int { return len(b.name) - len(a.name) })
	byGiven := make(map[string]*entity)
	var kept []*entity
	for _, e := range full {
		given, _, _ := strings.Cut(e.name, " ")
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
func (e *entity) become(to *entity) {
	if e == to {
		return
	}
	e.same = to
	if to.role == "" {
		to.role, to.country = e.role, e.country
	}
	if to.gender == unknown {
		to.gender = e.gender
	}
}

// settle puts the one entity in the place of all that turned out to be it.
func (r *reading) settle() {
	final := func(e *entity) *entity {
		for e.same != nil {
			e = e.same
		}
		return e
	}
	for i := range r.names {
		r.names[i].entity = final(r.names[i].entity)
	}
	for name, e := range r.byName {
		r.byName[name] = final(e)
	}
	r.entities = slices.DeleteFunc(r.entities, func(e *entity) bool { return e.same != nil })
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
			known.become(owners[0])
		}
		owners[0].short = a
	}
}

// aliases are the forms of all names, by their tokens with a space between
// them. A form of two entities stands for the first.
type aliases struct {
	forms  map[string]*entity
	widest map[string]int // tokens in the longest form that starts with a word
}

func (a aliases) add(form string, e *entity) {
	words := aliasWords(form)
	if len(words) == 0 {
		return
	}
	key := strings.Join(words, " ")
	if a.forms[key] == nil {
		a.forms[key] = e
		a.widest[words[0]] = max(a.widest[words[0]], len(words))
	}
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

// aliases are the forms of the entities found so far.
func (r *reading) aliases() aliases {
	index := aliases{make(map[string]*entity), make(map[string]int)}
	for _, e := range r.entities {
		index.add(e.name, e)
	}
	for _, e := range r.entities {
		if e.short != "" && !e.ambiguous && !stopWords[strings.ToLower(e.short)] {
			index.add(e.short, e)
		}
		if e.kind != Organization {
			continue
		}
		if short := companyName(e.name); short != "" {
			index.add(short, e)
			if first, _, _ := strings.Cut(short, " "); r.single[first] && r.telling(first) {
				index.add(first, e)
			}
		}
		if i := max(strings.Index(e.name, "’s "), strings.Index(e.name, "'s ")); i > 0 {
			_, own, _ := strings.Cut(e.name[i:], " ")
			index.add(own, e)
		}
	}
	return index
}

// telling reports whether the first word of a company's name can stand for it.
func (r *reading) telling(w string) bool {
	low := strings.ToLower(w)
	return !r.lower[low] && !stopWords[low] && !atlas.places[w] && !atlas.demonym(w) && givenNames(w) == unknown && len(w) > 2
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
func (r *reading) aliasAt(index aliases, s sentence, i int) (*entity, int) {
	for width := min(index.widest[r.tokens[i].text], s.end-i); width > 0; width-- {
		if e := index.forms[r.joined(i, i+width)]; e != nil {
			return e, width
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

// joined is the tokens first to end with a space between them.
func (r *reading) joined(first, end int) string {
	if end-first == 1 {
		return r.tokens[first].text
	}
	var b strings.Builder
	for i := first; i < end; i++ {
		if i > first {
			b.WriteByte(' ')
		}
		b.WriteString(r.tokens[i].text)
	}
	return b.String()
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
