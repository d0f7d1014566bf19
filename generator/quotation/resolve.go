package quotation

import (
	"slices"
	"strings"

	"newsbrief/generator/attribution"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/names"
)

// resolve tells who the phrase of frame n is: a name, the person that a pronoun or
// a role stands for, or nobody in particular.
func (r *reading) resolve(n int, p attribution.Phrase) speaker {
	f := r.frames[n]
	first, head, end := f.Items[p.First], f.Items[p.Head-1]+1, f.Items[p.End-1]+1
	sp := speaker{span: r.SpanOf(first, end)}
	switch low := f.Low(p.First); {
	case p.End == p.First+1 && (low == "he" || low == "his"):
		return r.pronoun(sp, n, p.First, names.Male)
	case p.End == p.First+1 && (low == "she" || low == "her"):
		return r.pronoun(sp, n, p.First, names.Female)
	case p.End == p.First+1 && nobody[low]:
		return sp
	}
	for i := p.First; i < p.Head; i++ {
		if f.Low(i) == "and" && r.names.At(f.Items[i]) == nil { // two speak
			sp.name = r.Words(first, end)
			return sp
		}
	}
	if name := r.names.At(head - 1); name != nil && name.End == head && name.Entity.Speaks() {
		sp.name, sp.span, sp.certain = name.Entity.Name, r.SpanOf(name.First, name.End), true
		if name.Entity.Kind == names.Person {
			sp.person = name.Entity
		}
		return sp
	}
	if e := r.described(first, head); e != nil && head == end {
		sp.name, sp.person, sp.certain = e.Name, e, true
		return sp
	}
	sp.name = r.Words(first, end)
	return sp
}

var nobody = lexicon.Set(`they it we i you who their its our my which that this these those`)

// described is the one person whose role the words give: "the Tajik leader".
func (r *reading) described(first, end int) *names.Entity {
	if r.Tokens[first].Low != "the" || !lexicon.Title(r.Tokens[end-1].Low) || end-first > 5 {
		return nil
	}
	for i := first + 1; i < end; i++ {
		if lexicon.Demonym(r.Tokens[i].Text) {
			return r.names.Of(r.Tokens[i].Text)
		}
	}
	e := r.roles()[r.Tokens[end-1].Low]
	if e == nil || end-first > 2 && !strings.Contains(strings.ToLower(e.Role), strings.ToLower(r.Words(first+1, end))) {
		return nil
	}
	return e
}

// roles are the people of the text by the noun of their role: the mayor of Orla by
// "mayor". A noun that fits two stands for nobody.
func (r *reading) roles() map[string]*names.Entity {
	if r.byRole != nil {
		return r.byRole
	}
	r.byRole = make(map[string]*names.Entity)
	for _, n := range r.names.List {
		if n.Entity.Kind != names.Person {
			continue
		}
		for w := range strings.FieldsSeq(strings.ToLower(n.Entity.Role)) {
			if w == "of" || w == "for" || w == "at" || w == "in" {
				break
			}
			if !lexicon.Title(w) {
				continue
			}
			if known, ok := r.byRole[w]; ok && known != n.Entity {
				r.byRole[w] = nil
			} else {
				r.byRole[w] = n.Entity
			}
		}
	}
	return r.byRole
}

// pronoun resolves "he" or "she" at item k of frame n: to the last who spoke or was
// spoken of first in a sentence, unless of the other gender.
func (r *reading) pronoun(sp speaker, n, k int, g names.Gender) speaker {
	limit := k
	for i := n; i >= 0 && i > n-lookBack; i-- {
		f := r.frames[i]
		if i < n {
			limit = len(f.Items)
			if v := f.voice; v.person != nil && v.person.Gender != opposite(g) {
				return r.meant(sp, v.person, g, r.peopleIn(f, limit, g))
			}
		}
		if people := r.peopleIn(f, limit, g); len(people) > 0 {
			return r.meant(sp, people[0], g, people)
		}
	}
	if e := r.names.Only(g); e != nil {
		sp.name, sp.person = e.Name, e
	}
	return sp
}

// meant makes a person the speaker; certain where no one else of the sentence can be
// meant.
func (r *reading) meant(sp speaker, e *names.Entity, g names.Gender, others []*names.Entity) speaker {
	sp.name, sp.person = e.Name, e
	sp.certain = true
	for _, o := range others {
		if o != e && (o.Gender == g || e.Gender != g) {
			sp.certain = false
		}
	}
	return sp
}

// peopleIn are the people whom the frame names in its own voice before item limit,
// less those of the other gender.
func (r *reading) peopleIn(f *frame, limit int, g names.Gender) []*names.Entity {
	if !f.searched {
		f.people, f.searched = r.allPeople(f), true
	}
	var people []*names.Entity
	for _, p := range f.people {
		if p.item >= limit {
			break
		}
		if p.entity.Gender != opposite(g) {
			people = append(people, p.entity)
		}
	}
	return people
}

// A person is one whom a frame names, and the item where it first does.
type person struct {
	entity *names.Entity
	item   int
}

func (r *reading) allPeople(f *frame) (list []person) {
	for k, item := range f.Items {
		if item < 0 {
			continue
		}
		n := r.names.At(item)
		if n == nil || n.First != item || n.Entity.Kind != names.Person || len(list) == mostPeople {
			continue
		}
		if !slices.ContainsFunc(list, func(p person) bool { return p.entity == n.Entity }) {
			list = append(list, person{n.Entity, k})
		}
	}
	return list
}

// mostPeople is how many people of a sentence a pronoun is weighed against.
const mostPeople = 12

func opposite(g names.Gender) names.Gender {
	if g == names.Male {
		return names.Female
	}
	return names.Male
}
