package attribution

import (
	"maps"
	"strings"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/names"
	"newsbrief/generator/token"
)

// longest is how many items a phrase, or the way back to a subject, has at most.
const longest = 40

// startsPhrase reports whether a noun phrase can begin at i.
func (s *Sentence) startsPhrase(i int) bool {
	t := s.token(i)
	if t == nil || t.Kind == token.Mark || s.timeWord(i) {
		return false
	}
	w := t.Low
	if t.Capital() && s.Breaks(i-1) && s.Names.At(s.Items[i]) == nil && !pronouns[w] && (outside[w] || adverb(w)) {
		return false // only the start of a sentence
	}
	return s.Capital(i) || determiners[w] || possessives[w] || pronouns[w] || lexicon.Title(w) || lexicon.TitlePart(w) ||
		!outside[w] && !adverb(w) && !negation(w) && !participle(w) && (!strings.HasSuffix(w, "ed") || lexicon.CueOf(w) == lexicon.NoCue)
}

// inPhrase reports whether the word at i can stand within a noun phrase.
func (s *Sentence) inPhrase(i int) bool {
	t := s.token(i)
	if t == nil {
		return false
	}
	w := t.Low
	if t.Kind == token.Mark {
		return t.Possessive() || t.Text == "-" || t.Text == "&" || t.Text == "."
	}
	if t.Kind == token.Number {
		return true
	}
	return !outside[w] && !negation(w) && !s.timeWord(i) && (s.Capital(i) || !adverb(w) || articles[s.Low(i-1)])
}

// PhraseAt is the noun phrase that begins at i: a pronoun; a name with its
// titles; a description with what tells which it is.
func (s *Sentence) PhraseAt(i int) Phrase {
	if s.Low(i) == "," || s.Low(i) == "only" {
		i++
	}
	if !s.startsPhrase(i) {
		return Phrase{}
	}
	if pronouns[s.Low(i)] {
		return Phrase{i, i + 1, i + 1}
	}
	end := s.nounsFrom(i)
	if end == i {
		return Phrase{}
	}
	p := Phrase{i, end, end}
	if n := s.Names.At(s.Items[end-1]); n != nil && n.Entity.Kind == names.Person {
		return p
	}
	for link := s.linkEnd(end); link > end && end-i < longest; link = s.linkEnd(end) {
		if end = s.nounsFrom(link); end == link {
			break
		}
		p.End = end
	}
	return p
}

// linkEnd is the item behind the preposition at i that joins two noun phrases.
func (s *Sentence) linkEnd(i int) int {
	switch w := s.Low(i); {
	case w == "of" || w == "for" || w == "from" || w == "at" || w == "with":
		return i + 1
	case w == "close" && s.Low(i+1) == "to" || w == "familiar" && s.Low(i+1) == "with":
		return i + 2
	}
	return i
}

// nounsFrom is the item behind the run of nouns, adjectives and names at i.
func (s *Sentence) nounsFrom(i int) int {
	first := i
	for i < first+longest && s.inPhrase(i) {
		if n := s.Names.At(s.Items[i]); n != nil && n.Entity.Kind == names.Person {
			for i < len(s.Items) && s.Items[i] >= 0 && s.Items[i] < n.End {
				i++
			}
			if t := s.token(i); t == nil || !t.Possessive() && !lexicon.Title(t.Low) && !lexicon.TitlePart(t.Low) && t.Low != "campaign" && t.Low != "aide" && t.Low != "adviser" && t.Low != "supporter" {
				return i
			}
			continue
		}
		if i > first && (determiners[s.Low(i)] && s.Low(i-1) != "all" && s.Low(i-1) != "both" || s.Finite(i) && !s.Capital(i) && !s.qualifies(i)) {
			break
		}
		i++
	}
	for i > first && s.token(i-1).Kind == token.Mark && !s.token(i-1).Possessive() {
		i--
	}
	return i
}

// qualifies reports whether the past participle at i, right behind an article or
// its adverb, stands before a noun: a registered voter, a visibly shaken mayor.
func (s *Sentence) qualifies(i int) bool {
	before := s.Low(i - 1)
	return (articles[before] || adverb(before) && articles[s.Low(i-2)]) && !auxiliary(s.Low(i)) && s.inPhrase(i+1)
}

var articles = lexicon.Set(`a an the`)

// nounsBack is the first item of the run of nouns, adjectives and names that ends
// at i, no earlier than lo; behind i where there is none.
func (s *Sentence) nounsBack(i, lo int) int {
	last := i
	for i >= lo && last-i < longest && s.inPhrase(i) {
		if i < last && s.partsNames(i) {
			break
		}
		i--
		if determiners[s.Low(i+1)] || possessives[s.Low(i+1)] {
			if !determiners[s.Low(i)] {
				break
			}
		}
	}
	for i < last && (s.token(i+1).Kind == token.Mark) {
		i++
	}
	return i + 1
}

// partsNames reports whether the word at i, before more of a noun phrase, does not
// belong to it: a verb, a place before who is there, or the man before whom Bell met.
func (s *Sentence) partsNames(i int) bool {
	t := s.token(i)
	if t.Kind != token.Word {
		return false
	}
	if !s.Capital(i) {
		if determiners[t.Low] || possessives[t.Low] {
			return false
		}
		return s.Finite(i) && !determiners[s.Low(i-1)] && !lexicon.Title(t.Low) || s.Capital(i+1) && determiners[s.Low(i-1)] && plain[t.Low]
	}
	n := s.Names.At(s.Items[i])
	next := s.Names.At(s.Items[i+1])
	return n != nil && n.Entity.Kind == names.Place && next != nil && next != n && prepositions[s.Low(i-1)] // "In Orla Bell said"
}

// plain are nouns that no name follows as part of their phrase.
var plain = lexicon.Set(`man woman person people thing word company plan place day idea speech statement report letter book one`)

// phraseEnding is the noun phrase that ends at item i, with the nouns before it
// that it only tells which they are: a spokesman for the bank.
func (s *Sentence) phraseEnding(i int) Phrase {
	lo := max(0, i-longest)
	if i < 0 || s.token(i) == nil {
		return Phrase{}
	}
	if w := s.Low(i); pronouns[w] || w == "who" {
		return Phrase{i, i + 1, i + 1}
	}
	first := s.nounsBack(i, lo)
	if first > i {
		return Phrase{}
	}
	p := Phrase{first, i + 1, i + 1}
	for j := first - 1; j > lo && linking[s.Low(j)]; {
		if s.Low(j-1) == "familiar" || s.Low(j-1) == "close" {
			j--
		}
		at := s.skipTimesBack(j - 1)
		head := s.nounsBack(at, lo)
		if head > at || s.Finite(at) && !s.Capital(at) && !determiners[s.Low(at-1)] {
			break
		}
		p.First, p.Head = head, at+1
		j = head - 1
	}
	return s.withPartner(p)
}

// withPartner takes in the first of two who are joined: "Bell and Dask said".
func (s *Sentence) withPartner(p Phrase) Phrase {
	if s.Low(p.First-1) != "and" || p.First < 2 {
		return p
	}
	first := s.nounsBack(p.First-2, max(0, p.First-longest))
	if first > p.First-2 || !s.Breaks(first-1) || s.Capital(p.First-2) != s.Capital(p.End-1) || !s.startsPhrase(first) {
		return p
	}
	for i := first + 1; i < p.First-1; i++ {
		if s.Finite(i) && !s.Capital(i) {
			return p
		}
	}
	return Phrase{first, p.End, p.End}
}

// skipTimesBack goes back over "on Monday" and the like.
func (s *Sentence) skipTimesBack(i int) int {
	if !s.timeWord(i) {
		return i
	}
	for i > 0 && (s.timeWord(i) || timeLeads[s.Low(i)]) {
		i--
	}
	return i
}

// outside are the words that part noun phrases.
var outside = union(prepositions, subordinators, relatives, conjoins, beForms, modals, pronouns, objects)

func union(sets ...map[string]bool) map[string]bool {
	all := make(map[string]bool)
	for _, set := range sets {
		maps.Copy(all, set)
	}
	return all
}

// objects are pronouns that are no subject, and adverbs that stand like one.
var objects = lexicon.Set(`him them me us there here`)
