package names

import (
	"strings"

	"newsbrief/generator/candidate"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/shape"
	"newsbrief/generator/token"
)

// person is the one whom a candidate names, with the role that stands beside it.
func (r *reading) person(s token.Sentence, c *candidate.Candidate) *Entity {
	e := r.entity(Person, r.Words(c.First, c.End))
	if e.short == "" {
		e.short = r.FamilyName(c.First, c.End)
		if r.Families[e.Name] {
			e.short = e.Name
		}
		r.Families[e.short] = true
		e.Gender = genderOf(r.Shapes[c.First].Class)
		if r.Shapes[c.First].Class&lexicon.FamilyFirst != 0 && c.End-c.First == 2 && e.Gender == Female {
			e.Gender = Unknown
		}
	}
	switch start := c.First - 1; {
	case c.Title >= 0:
		if g, ok := honorifics[r.Tokens[c.TitleEnd-1].Low]; ok && c.Title == c.TitleEnd-1 {
			if e.Gender == Unknown {
				e.Gender = g
			}
			break
		}
		r.giveRole(e, r.roleStart(s, c.Title), c.TitleEnd)
	case start >= s.First && r.Tokens[start].Is(lexicon.TitleWord) && !r.Shapes[start].Is(shape.Capital) && s.Low(start) != "father":
		for start > s.First && s.Is(start-1, lexicon.TitleWord|lexicon.TitlePartWord) && !r.Shapes[start-1].Is(shape.Capital) {
			start--
		}
		r.giveRole(e, r.roleStart(s, start), c.First)
	}
	r.officeAhead(s, e, c.First)
	r.appositive(s, e, c.End)
	return e
}

// genderOf is the gender of a first name by its class; Unknown when it is none or both.
func genderOf(class lexicon.Class) Gender {
	switch class & lexicon.GivenName {
	case lexicon.ManName:
		return Male
	case lexicon.WomanName:
		return Female
	}
	return Unknown
}

// honorifics are titles that are no role.
var honorifics = map[string]Gender{
	"mr.": Male, "mr": Male, "mrs.": Female, "mrs": Female, "ms.": Female, "ms": Female, "miss": Female,
	"sir": Male, "dame": Female, "lord": Male, "lady": Female,
	"dr.": Unknown, "dr": Unknown, "hon.": Unknown,
}

// officeAhead reads the role that stands before a name and a comma: "the Orla
// mayor, Ann Bell, ...".
func (r *reading) officeAhead(s token.Sentence, e *Entity, first int) {
	at := first - 1
	if s.Low(at) != "," || at == s.First || !candidate.IsRole(&r.Tokens[at-1]) {
		return
	}
	for i := at - 1; i >= s.First && i > at-8; i-- {
		switch low := s.Low(i); {
		case low == "the" || low == "its" || low == "his" || low == "her" || low == "their" || low == "a" || low == "an" || r.Tokens[i].Possessive():
			r.giveRole(e, i+1, at)
			return
		case r.Breaks(i), lexicon.Stop(low) && !lexicon.Title(low) && !lexicon.TitlePart(low):
			return
		}
	}
}

// appositive reads the role that stands behind a name: "Ann Bell, 45, the head
// of the agency, ...".
func (r *reading) appositive(s token.Sentence, e *Entity, i int) {
	if s.Low(i) != "," {
		return
	}
	if i+2 < s.Limit && r.Tokens[i+1].Kind == token.Number && s.Low(i+2) == "," {
		i += 2
	}
	if first, end := r.RolePhrase(s, i+1); end > first && e.Role == "" {
		r.giveRole(e, first, end)
	}
}

// roleStart goes back from a title to the start of the role: the demonym, the
// place or the organization before it.
func (r *reading) roleStart(s token.Sentence, i int) int {
	for i > s.First {
		if n := r.nameOf[i-1]; n >= 0 && r.names[n].Entity.Kind == Organization && r.names[n].First >= s.First {
			i = r.names[n].First // "Bank of Orla"
			continue
		}
		t := r.Tokens[i-1]
		if t.Low == "and" && i-1 > s.First && r.Tokens[i].Is(lexicon.TitlePartWord) && r.Tokens[i-2].Is(lexicon.TitlePartWord) && r.Shapes[i].Is(shape.Capital) && r.Shapes[i-2].Is(shape.Capital) {
			i-- // "Trade and Industry Minister"
			continue
		}
		name := t.Capital() && r.NameWord(i-1) && (!r.Opens(s, i-1) || r.NameLike(s, i-1))
		owner := t.Possessive() && i-1 > s.First && r.Tokens[i-2].Capital()
		if !t.Is(lexicon.TitlePartWord) && !name && !owner {
			break
		}
		if t.Capital() && r.Shapes[i-1].Class&lexicon.GivenName != 0 {
			break
		}
		i--
	}
	for i < s.Limit && r.Tokens[i].Possessive() {
		i++
	}
	return i
}

// giveRole records the role phrase of tokens first to end, unless one as full is known.
func (r *reading) giveRole(e *Entity, first, end int) {
	bare := len(strings.Fields(e.Role)) < 2 // none, or "President" alone
	if first >= end || e.Role != "" && (!bare || end-first < 2) {
		return
	}
	e.Role = r.Words(first, end)
	for i := first; i < end; i++ {
		if r.Shapes[i].Is(shape.Demonym) {
			e.country = r.Tokens[i].Text
			return
		}
	}
}
