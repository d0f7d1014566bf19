package names

import (
	"strings"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/shape"
	"newsbrief/generator/token"
)

// capitals.go finds names in lines that are in capitals throughout: those the
// text names elsewhere, and those of the tables.

// shout adds the forms of the index in capitals.
func (a *aliases) shout() *aliases {
	loud := &aliases{forms: make(map[string]*Entity, len(a.forms)), widest: make(map[string]int, len(a.widest))}
	for _, form := range a.order {
		upper := strings.ToUpper(form)
		if loud.forms[upper] == nil {
			loud.forms[upper] = a.forms[form]
			first, _, _ := strings.Cut(upper, " ")
			loud.widest[first] = max(loud.widest[first], 1+strings.Count(upper, " "))
		}
	}
	return loud
}

// hasLoud reports whether a word in capitals, too long for an acronym, is still
// without a name.
func (r *reading) hasLoud(s token.Sentence) bool {
	for i := s.First; i < s.Limit; i++ {
		if r.Shapes[i].Is(shape.Shouted) && r.nameOf[i] < 0 && len(r.Tokens[i].Text) > 3 {
			return true
		}
	}
	return false
}

// spreadLoud marks the names in a sentence in capitals, and those in capitals in
// another sentence, where the tables count only for two such words in a row.
func (r *reading) spreadLoud(loud *aliases, s token.Sentence, throughout bool) {
	for i := s.First; i < s.Limit; i++ {
		if r.nameOf[i] >= 0 || !r.Shapes[i].Is(shape.Nameable) || !throughout && !r.Shapes[i].Is(shape.Shouted) {
			continue
		}
		row := throughout || i+1 < s.Limit && r.Shapes[i+1].Is(shape.Shouted) || i > s.First && r.Shapes[i-1].Is(shape.Shouted)
		e, width := r.loudAt(loud, s, i, row)
		if width == 0 {
			continue
		}
		if e.Kind == Place && s.Low(i+width) == "at" && i == s.First && !lexicon.Country(e.Name) {
			e = r.certain(Organization, e.Name) // "BOSTON AT CHICAGO"
		}
		r.mark(e, i, i+width)
		i += width - 1
	}
}

// loudAt is the entity that the words in capitals at i name.
func (r *reading) loudAt(loud *aliases, s token.Sentence, i int, tables bool) (*Entity, int) {
	for width := min(loud.widest[r.Tokens[i].Text], s.Limit-i); width > 0; width-- {
		if e := loud.forms[r.joined(i, i+width)]; e != nil && (width > 1 || r.soleName(e, i)) {
			return e, width
		}
	}
	if !tables {
		return nil, 0
	}
	for width := min(lexicon.LongestPlace, s.Limit-i); width > 0; width-- {
		name := r.Words(i, i+width)
		if full := lexicon.ShortPlace(name); full != "" {
			return r.certain(Place, full), width
		}
		if place := lexicon.FoldedPlace(name); place != "" && (width > 1 || !r.Tokens[i].Is(lexicon.OrdinaryWord) && !r.Lower[r.Tokens[i].Low] && len(name) > 2) {
			return r.certain(Place, place), width
		}
	}
	for width := min(longestForm, s.Limit-i); width > 0; width-- {
		if name := lexicon.FoldedOrganization(r.Words(i, i+width)); name != "" {
			return r.certain(Organization, name), width
		}
	}
	return nil, 0
}

// soleName reports whether the one word at i in capitals can be nothing but the
// entity's name.
func (r *reading) soleName(e *Entity, i int) bool {
	low := r.Tokens[i].Low
	return e.Name == r.Tokens[i].Text || !r.Lower[low] && !lexicon.Ordinary(low)
}
