package attribution

import (
	"strings"

	"newsbrief/generator/lexicon"
)

// subject is the subject of the verb at i, where before is the item that stands
// before it, its adverbs and auxiliaries aside.
func (s *Sentence) subject(i, before int) Phrase {
	w := s.Low(before)
	switch {
	case w == "":
		return s.clauseSubject(i)
	case written[s.Low(i)] && s.inPhrase(before) && !s.Capital(before):
		return s.phraseEnding(before)
	case participle(s.Low(i)) && !relatives[w] && s.absolute(before):
		return s.phraseEnding(before)
	case participle(s.Low(i)) && !relatives[w], w == "to", conjoins[w], subordinators[w] && w != "that":
		return s.clauseSubject(i)
	case relatives[w]:
		return s.antecedent(before)
	case s.asideFrom(before) >= 0:
		return s.subject(i, s.asideFrom(before)-1)
	case s.Breaks(before):
		if p := s.beforeCommas(before); !p.Empty() {
			return p
		}
		return s.clauseSubject(i)
	}
	p := s.phraseEnding(before)
	if objects[w] || w == "her" {
		p = Phrase{}
	}
	first := p.First
	if p.Empty() {
		first = before
	}
	if who := s.relativeBefore(first); who >= 0 {
		return s.antecedent(who)
	}
	if p.Empty() {
		return s.clauseSubject(i)
	}
	return p
}

// predicate reports whether the word at i, behind a relative pronoun, is its verb.
func (s *Sentence) predicate(i int) bool {
	t := s.token(i)
	return t != nil && !t.Capital() && (s.Finite(i) || strings.HasSuffix(t.Low, "s"))
}

// absolute reports whether the noun that ends at i opens its clause, as the subject
// of a participle: "with Bell stating".
func (s *Sentence) absolute(i int) bool {
	p := s.phraseEnding(i)
	return !p.Empty() && (s.Low(p.First-1) == "with" || s.Low(p.First-1) == ",")
}

// asideFrom is where the words between brackets or dashes begin that end at item i,
// or -1.
func (s *Sentence) asideFrom(i int) int {
	opener := asides[s.Low(i)]
	for j := i - 1; opener != "" && j > 0 && j > i-longest; j-- {
		if s.Low(j) == opener {
			return j
		}
	}
	return -1
}

var asides = map[string]string{")": "(", "]": "[", "—": "—", "–": "–", "--": "--"}

// written are the participles that tell what a sign or a letter says.
var written = lexicon.Set(`reading stating declaring proclaiming`)

// relativeBefore is the pronoun of the relative clause that ends before item i, as
// in "the man who runs the mill said", or -1.
func (s *Sentence) relativeBefore(i int) int {
	for j := i - 1; j >= 0 && j > i-12 && !s.Breaks(j) && !conjoins[s.Low(j)]; j-- {
		w := s.Low(j)
		next := s.skipForward(j + 1)
		if w == "who" && !determiners[s.Low(next)] && !pronouns[s.Low(next)] && !possessives[s.Low(next)] && !s.Capital(next) || w == "which" && s.predicate(next) ||
			w == "that" && lexicon.CueOf(s.Low(j-1)) == lexicon.NoCue && s.Finite(next) {
			return j
		}
	}
	return -1
}

// antecedent is what the relative pronoun at i stands for: "Bell, who".
func (s *Sentence) antecedent(i int) Phrase {
	j := i - 1
	if s.Quoted(j) && !s.Breaks(j-1) { // an ad called “x” that says
		for j--; participle(s.Low(j)) || strings.HasSuffix(s.Low(j), "ed"); j-- {
		}
	}
	if s.Low(j) == "," {
		if p := s.beforeCommas(j); !p.Empty() {
			return p
		}
		j--
	}
	if p := s.phraseEnding(j); !p.Empty() {
		return p
	}
	if s.Low(i) == "who" {
		return Phrase{i, i + 1, i + 1}
	}
	return Phrase{}
}

// beforeCommas is the noun phrase that the part before the comma at i belongs to:
// "Ann Bell, 45, the mayor of Orla, said".
func (s *Sentence) beforeCommas(i int) Phrase {
	found := Phrase{}
	for end, parts := i, 0; end > 0 && parts < 8; parts++ {
		first := end
		for first > 0 && end-first < longest && (!s.Breaks(first-1) || s.quotedWithin(first-1)) {
			first--
		}
		w := s.Low(first)
		boundary := first == 0 || s.Low(first-1) != ","
		switch {
		case first == end:
			return found
		case conjoins[w] && found.Empty() && s.startsPhrase(first+1) && s.verbless(first+1, end):
			return s.PhraseAt(first + 1)
		case conjoins[w]:
			if s.startsPhrase(first+1) && s.verbless(first+1, end) {
				return s.PhraseAt(first + 1)
			}
			return found
		case (relatives[w] || w == "whose" || w == "where" || prepositions[w] || participle(w) || adverb(w)) && !boundary:
		case prepositions[w] || subordinators[w] || adverb(w) || s.timeWord(first) || participle(w) || !s.verbless(first, end):
			return found
		case s.startsPhrase(first) && (found.Empty() || !possessives[s.Low(first)] || boundary):
			if p := s.PhraseAt(first); found.Empty() || !s.Capital(found.Head-1) || s.Capital(p.Head-1) && !determiners[s.Low(p.Head-1)] {
				found = p // of "the author, Ann Bell" the name
			}
		}
		if boundary {
			return found
		}
		end = first - 1
	}
	return found
}

// quotedWithin reports whether item i is a quotation in the midst of a clause: a
// “save the mill” hat.
func (s *Sentence) quotedWithin(i int) bool {
	return s.Quoted(i) && !s.Breaks(i-1) && !s.commaBefore(i+1)
}

// inRelative reports whether the quotation at item i, or before it, is the end of a
// relative clause: Bell, who called it “a gift,” said.
func (s *Sentence) inRelative(i int) bool {
	if !s.Quoted(i) {
		i--
	}
	if i > 0 && s.Breaks(i-1) {
		return false
	}
	for j := i - 1; j > 0 && j > i-longest && s.Low(j) != ","; j-- {
		if w := s.Low(j); (relatives[w] && w != "that" || w == "whom" || w == "whose") && s.Low(j-1) == "," {
			return true
		}
	}
	return false
}

// verbless reports whether items first to end hold no verb of their own.
func (s *Sentence) verbless(first, end int) bool {
	for i := first; i < end; i++ {
		if relatives[s.Low(i)] {
			return true
		}
		if s.Finite(i) && i > first {
			return false
		}
	}
	return true
}

// clauseSubject is the subject that the verb at i shares: of the nearest clause
// before it, or, for a participle that opens the sentence, of the one behind it.
func (s *Sentence) clauseSubject(i int) Phrase {
	found := Phrase{}
	for j := max(0, i-3*longest); j < i; j++ {
		if !s.clauseStarts(j) {
			continue
		}
		if p, strong := s.clauseAt(j); strong || found.Empty() {
			if !p.Empty() {
				found = p
			}
		}
	}
	if !found.Empty() {
		return found
	}
	for j := i + 1; j < min(len(s.Items), i+longest); j++ {
		if s.Low(j) == "," && s.Low(j+1) != "" || s.Quoted(j) {
			at := j + 1
			if s.Low(at) == "," {
				at++
			}
			if p, strong := s.clauseAt(at); strong {
				return p
			}
		}
	}
	return Phrase{}
}

// clauseStarts reports whether a clause can begin at i.
func (s *Sentence) clauseStarts(i int) bool {
	return i == 0 || s.Breaks(i-1) && !s.Breaks(i) || (s.Low(i-1) == "and" || s.Low(i-1) == "but") && !s.Breaks(i)
}

// clauseAt is the noun phrase that opens a clause at i; strong where its verb
// follows.
func (s *Sentence) clauseAt(i int) (p Phrase, strong bool) {
	for conjoins[s.Low(i)] || adverb(s.Low(i)) || s.Low(i) == "as" {
		i++
	}
	w := s.Low(i)
	if !s.startsPhrase(i) || subordinators[w] || prepositions[w] {
		return Phrase{}, false
	}
	p = s.PhraseAt(i)
	if p.Empty() {
		return p, false
	}
	j := s.skipForward(p.End)
	if s.Finite(j) || j > p.End && s.inPhrase(j) && !s.Capital(j) && strings.HasSuffix(s.Low(j), "s") {
		return p, true
	}
	if s.Low(j) == "," || s.Low(j) == "and" || s.timeWord(j) || prepositions[s.Low(j)] {
		return p, false
	}
	return Phrase{}, false
}

// Subject is the subject of the clause that ends before item i; empty where none is
// evident.
func (s *Sentence) Subject(i int) Phrase {
	if p := s.clauseSubject(i); !p.Empty() {
		return p
	}
	return s.phraseEnding(i - 1)
}

// Beside is the subject and the verb, whichever it is, of the clause right behind
// the quotation at item i: “...,” Bell beamed.
func (s *Sentence) Beside(i int) (Attribution, bool) {
	at := i + 1
	if s.Low(at) == "," || s.Low(at) == "—" {
		at++
	}
	if strings.HasSuffix(s.Low(at), "ed") && s.Finite(at) && (s.Capital(at+1) || articles[s.Low(at+1)]) {
		return Attribution{Cue: s.Low(at), At: at, Source: s.named(s.PhraseAt(at + 1)), Kind: Aside}, true // “...,” cracked Bell
	}
	p, strong := s.clauseAt(at)
	if p.Empty() || conjoins[s.Low(at)] {
		return Attribution{}, false
	}
	verb := s.skipForward(p.End)
	if !strong {
		if verb = s.behindAside(p.End); !s.Finite(verb) {
			return Attribution{}, false
		}
	}
	return Attribution{Cue: s.Low(verb), At: verb, Source: p, Kind: Aside}, true
}

// Granting is the subject and the verb, whichever it is, of the clause with "that"
// which the quotation at item i is in: Bell allowed that it was “odd”.
func (s *Sentence) Granting(i int) (Attribution, bool) {
	for j := i - 1; j > 1 && j > i-12 && !s.Breaks(j); j-- {
		if s.Low(j) != "that" || !strings.HasSuffix(s.Low(j-1), "ed") || !s.Finite(j-1) {
			continue
		}
		p := s.subject(j-1, s.skipBack(j-2))
		return Attribution{Cue: s.Low(j - 1), At: j - 1, Source: p}, !p.Empty()
	}
	return Attribution{}, false
}

// behindAside is the item behind the words between commas at i, or i: Bell, 62, beamed.
func (s *Sentence) behindAside(i int) int {
	if s.Low(i) != "," {
		return i
	}
	for j := i + 1; j < i+12 && !s.Ends(j) && !s.Quoted(j); j++ {
		if s.Low(j) == "," {
			return s.skipForward(j + 1)
		}
	}
	return i
}

func (s *Sentence) skipForward(i int) int {
	for adverb(s.Low(i)) {
		i++
	}
	return i
}
