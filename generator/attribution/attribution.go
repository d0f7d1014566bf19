// Package attribution reads who says what a sentence reports.
//
// A Sentence comes in: tokens in order, in which a quotation stands as one item.
// Out come its attributions: each verb, noun or phrase that leads to somebody's
// words or thoughts, with the words that name their source. What the words beside
// a cue do not tell is left empty.
package attribution

import (
	"newsbrief/generator/lexicon"
	"newsbrief/generator/names"
	"newsbrief/generator/token"
)

// A Sentence is a sentence as its writer speaks it. An item is a token of Text, or
// below zero a quotation, whose words are somebody else's.
type Sentence struct {
	*token.Text
	Names *names.Names
	Items []int
}

// An Attribution is a cue and its source.
type Attribution struct {
	Cue    string // "said", "according to"
	At     int    // the item of the cue
	Source Phrase // empty where nobody is named
	Kind   Kind
}

// A Kind says how a cue stands to its source and to what is said.
type Kind int

// The kinds of attribution.
const (
	Active  Kind = iota // X said, X called it
	Passive             // was called, as X was told: not by the subject
	Aside               // according to X; said X, behind the words
	Noun                // X's claim, a statement from X
)

// A Phrase is words that name a source, as items, half open. Head ends the part
// that says who it is: "a spokesman" of "a spokesman for the bank".
type Phrase struct{ First, Head, End int }

// Empty reports whether the phrase names nobody.
func (p Phrase) Empty() bool { return p.First == p.End }

// Read finds the attributions of a sentence in the order of their cues.
func (s *Sentence) Read() []Attribution {
	var list []Attribution
	for i := range s.Items {
		if a, ok := s.cueAt(i); ok {
			a.At = i
			list = append(list, a)
		}
	}
	return list
}

// cueAt is the attribution whose cue stands at item i.
func (s *Sentence) cueAt(i int) (Attribution, bool) {
	w := s.Low(i)
	switch {
	case w == "":
		return Attribution{}, false
	case w == "according" && s.Low(i+1) == "to":
		return Attribution{Cue: "according to", Kind: Aside, Source: s.PhraseAt(i + 2)}, true
	case w == "in" && s.Low(i+1) == "the" && s.Low(i+2) == "words" && s.Low(i+3) == "of":
		return Attribution{Cue: "words", Kind: Aside, Source: s.PhraseAt(i + 4)}, true
	case w == "per" && s.Breaks(i-1) && s.Low(i+1) != "":
		return Attribution{Cue: w, Kind: Aside, Source: s.PhraseAt(i + 1)}, true
	case s.verb(i):
		return s.verbCue(i), true
	case lexicon.CueNoun(w):
		return Attribution{Cue: w, Kind: Noun, Source: s.possessor(i)}, true
	}
	return Attribution{}, false
}

// verbCue is the attribution of the verb at i, with its subject or its agent.
func (s *Sentence) verbCue(i int) Attribution {
	a := Attribution{Cue: s.Low(i)}
	before := s.skipBack(i - 1)
	switch {
	case s.Low(i+1) == "by" && !participle(s.Low(i)):
		a.Kind, a.Source = Passive, s.PhraseAt(i+2)
	case s.passive(i, before):
		a.Kind = Passive
		for j := i + 1; j < i+12 && !s.Ends(j); j++ {
			if s.Low(j) == "by" && !participle(s.Low(j+1)) {
				a.Source = s.PhraseAt(j + 1)
			}
		}
	case s.inverted(i, before):
		a.Kind, a.Source = Aside, s.named(s.PhraseAt(i+1))
	default:
		a.Source = s.subject(i, before)
	}
	return a
}

// named is the name that follows the description p behind a comma, where there is
// one: the manager, Ann Bell.
func (s *Sentence) named(p Phrase) Phrase {
	if p.Empty() || s.Capital(p.Head-1) || s.Low(p.End) != "," || s.Ends(p.End+1) || s.Quoted(p.End+1) {
		return p
	}
	if n := s.Names.At(s.Items[p.End+1]); n == nil || n.Entity.Kind != names.Person {
		return p
	}
	return s.PhraseAt(p.End + 1)
}

// inverted reports whether the subject stands behind the verb at i: the words
// stand right before it, or it opens the sentence.
func (s *Sentence) inverted(i, before int) bool {
	if participle(s.Low(i)) || s.Quoted(i+1) || s.Ends(i+1) {
		return false
	}
	if before < 0 {
		return true
	}
	if s.Quoted(before) || s.Quoted(before-1) && s.Breaks(before) {
		return s.Low(i) != "told" && !s.inRelative(before)
	}
	if s.Low(before) == "so" {
		return before == 0
	}
	if !s.Breaks(before) || before < i-1 && auxiliary(s.Low(i-1)) || s.asideFrom(before) >= 0 {
		return false
	}
	return inverting[s.Low(i)] && s.startsPhrase(i+1) && s.beforeCommas(before).Empty()
}

// passive reports whether a form of "be" or "get" stands before the past
// participle at i.
func (s *Sentence) passive(i, before int) bool {
	if participle(s.Low(i)) {
		return false
	}
	for j := before + 1; j < i; j++ {
		if beForms[s.Low(j)] {
			return true
		}
	}
	return false
}

// possessor is whose the noun at i is: X's claim, his claim, a claim by X.
func (s *Sentence) possessor(i int) Phrase {
	for j := i - 1; j >= 0 && j > i-5; j-- {
		w := s.Low(j)
		if s.owner(j) {
			return s.phraseEnding(j - 1)
		}
		if possessives[w] {
			return Phrase{j, j + 1, j + 1}
		}
		if w == "" || s.Breaks(j) || determiners[w] || prepositions[w] {
			break
		}
	}
	for j := i + 1; j < i+4; j++ {
		switch s.Low(j) {
		case "from", "by":
			return s.PhraseAt(j + 1)
		case "of":
			if s.Quoted(j + 1) { // broke into chants of “...”
				return s.clauseSubject(i)
			}
			if s.startsPhrase(j+1) && s.Low(i) != "statement" {
				return s.PhraseAt(j + 1)
			}
		}
		if s.Breaks(j) {
			break
		}
	}
	return Phrase{}
}
