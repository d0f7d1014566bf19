package attribution

import (
	"strings"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// Quoted reports whether item i is a quotation.
func (s *Sentence) Quoted(i int) bool { return i >= 0 && i < len(s.Items) && s.Items[i] < 0 }

// Ends reports whether i is before or behind the sentence.
func (s *Sentence) Ends(i int) bool { return i < 0 || i >= len(s.Items) }

// Breaks reports whether item i parts clauses: a mark, a quotation, an end.
func (s *Sentence) Breaks(i int) bool {
	return s.Ends(i) || s.Items[i] < 0 || s.Text.Breaks(s.Items[i])
}

// Low is item i in lower case, or "" where it is no token.
func (s *Sentence) Low(i int) string {
	if t := s.token(i); t != nil {
		return t.Low
	}
	return ""
}

func (s *Sentence) token(i int) *token.Token {
	if s.Ends(i) || s.Items[i] < 0 {
		return nil
	}
	return &s.Tokens[s.Items[i]]
}

// Capital reports whether item i is a word with a capital, or part of a name.
func (s *Sentence) Capital(i int) bool {
	t := s.token(i)
	return t != nil && (t.Capital() || s.Names.At(s.Items[i]) != nil)
}

// verb reports whether the word at i is a verb that leads to somebody's words.
// Many a form is a noun as well: "claims", "a post".
func (s *Sentence) verb(i int) bool {
	t := s.token(i)
	w := t.Low
	if lexicon.CueOf(w) == lexicon.NoCue || t.Kind != token.Word {
		return false
	}
	if t.Capital() && !s.Breaks(i-1) || w == "put" && s.Low(i+1) != "it" || w == "found" && s.Low(i+1) != "that" {
		return false
	}
	before := s.Low(i - 1)
	if next := s.Low(i + 1); (determiners[before] || before == "her") && (objects[next] || next == "her" || next == "it") {
		return true // some call him
	}
	if alone[before] && s.opensObject(i+1) && (strings.HasSuffix(w, "ed") || pastCues[w]) {
		return true // another described it
	}
	if determiners[before] || before == "own" || possessives[before] || s.owner(i-1) {
		return false
	}
	switch {
	case strings.HasSuffix(w, "ed"), pastCues[w]:
		return !strings.HasSuffix(before, "-") && before != "-"
	case participle(w):
		return true
	case prepositions[before] && before != "to":
		return false
	case strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss"):
		return !lexicon.CueNoun(w) || before == "" || s.Capital(i-1) || pronouns[before] || relatives[before] || adverb(before) || before == "," ||
			determiners[s.Low(i-2)]
	}
	return s.leadsToBase(i) || w == "put" || s.Capital(i-1) && (w == "say" || w == "tell")
}

// leadsToBase reports whether the base form of a verb is expected at i: behind "to",
// a modal, a plural, or the words that are said.
func (s *Sentence) leadsToBase(i int) bool {
	switch before := s.Low(i - 1); before {
	case "":
		return s.commaBefore(i)
	case ",":
		return s.Quoted(i - 2)
	case "to", "and", "or", "people", "half", "majority", "percent":
		return true
	default:
		plural := len(before) > 3 && strings.HasSuffix(before, "s") && !strings.HasSuffix(before, "ss")
		return plural || modals[before] || negation(before) || pronouns[before] || relatives[before] || adverb(before)
	}
}

// opensObject reports whether an object begins at i: words that are quoted, a
// determiner, a clause with "that".
func (s *Sentence) opensObject(i int) bool {
	w := s.Low(i)
	return s.Quoted(i) || determiners[w] || possessives[w] || w == "that" || w == "as" || w == ":"
}

// owner reports whether item i is the "’s" of an owner, not a short "is" or "has".
func (s *Sentence) owner(i int) bool {
	t := s.token(i)
	return t != nil && t.Possessive() && !contracted[s.Low(i-1)]
}

// commaBefore reports whether item i opens the sentence, or the quotation before it
// ends in a comma or a stop.
func (s *Sentence) commaBefore(i int) bool {
	if !s.Quoted(i-1) || s.Items[i] < 2 {
		return i == 0
	}
	for j := s.Items[i] - 1; j >= s.Items[i]-2; j-- {
		switch s.Tokens[j].Text {
		case ",", ".", "?", "!", "…":
			return true
		}
	}
	return false
}

// Finite reports whether the word at i can be the verb of a subject before it.
func (s *Sentence) Finite(i int) bool {
	t := s.token(i)
	if t == nil || t.Kind != token.Word || t.Capital() {
		return false
	}
	w, before := t.Low, s.Low(i-1)
	if before == "-" {
		return false // a two-term senator
	}
	switch {
	case auxiliary(w), lexicon.Past(w), strings.HasSuffix(w, "ed"), pastCues[w], pastForms[w]:
		return true
	case lexicon.CueOf(w) != lexicon.NoCue && !participle(w) && !lexicon.CueNoun(w):
		return true
	}
	singular := strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !lexicon.Title(w)
	return singular && (pronouns[before] || s.Capital(i-1) && !determiners[before])
}

// Nominal reports whether a noun phrase begins at i and no verb of its own stands
// before the one at end.
func (s *Sentence) Nominal(i, end int) bool {
	for end > i && (adverb(s.Low(end-1)) || auxiliary(s.Low(end-1))) {
		end--
	}
	return s.startsPhrase(i) && !conjoins[s.Low(i)] && s.verbless(i, end)
}

// Relative reports whether the verb at i is that of a relative clause.
func (s *Sentence) Relative(i int) bool {
	for j := i - 1; j >= 0 && j > i-7 && !s.Breaks(j); j-- {
		switch s.Low(j) {
		case "who", "whom", "which":
			return true
		}
	}
	return false
}

// Adjunct reports whether the noun at i only tells where something was said: in a
// statement.
func (s *Sentence) Adjunct(i int) bool {
	for j := i - 1; j > i-5 && !s.Breaks(j); j-- {
		switch s.Low(j) {
		case "in", "on", "during", "via", "through", "with", "at", "after":
			return true
		}
	}
	return false
}

// skipBack goes back from i over what stands between a subject and its verb:
// adverbs, auxiliaries, times.
func (s *Sentence) skipBack(i int) int {
	for i >= 0 {
		w := s.Low(i)
		switch {
		case adverb(w), auxiliary(w), reflexives[w], w == "'s" && !s.owner(i):
			i--
		case s.timeWord(i) && i > 0:
			for i--; i > 0 && (timeLeads[s.Low(i)] || s.timeWord(i)); i-- {
			}
		default:
			return i
		}
	}
	return i
}

// timeWord reports whether item i names a time: "Monday", "week", "2016".
func (s *Sentence) timeWord(i int) bool {
	t := s.token(i)
	return t != nil && (days[t.Low] || times[t.Text] || t.Kind == token.Number && s.Low(i-1) == "in")
}

func participle(w string) bool { return len(w) > 4 && strings.HasSuffix(w, "ing") }

func negation(w string) bool { return strings.HasSuffix(w, "n't") || strings.HasSuffix(w, "n’t") }

func auxiliary(w string) bool { return beForms[w] || modals[w] || negation(w) }

func adverb(w string) bool {
	return adverbs[w] || len(w) > 4 && strings.HasSuffix(w, "ly") && w != "family" && w != "reply" && w != "assembly" && w != "ally" && w != "daily" && w != "weekly"
}

var (
	beForms      = lexicon.Set(`was were is are be been being am got`)
	modals       = lexicon.Set(`has have had do does did will would can could should shall may might must`)
	adverbs      = lexicon.Set(`also again later further then once now still even just often already always soon never not too ever earlier twice since thus instead simply perhaps once all both first only`)
	reflexives   = lexicon.Set(`himself herself themselves itself`)
	pronouns     = lexicon.Set(`he she they it we i you`)
	contracted   = lexicon.Set(`he she it who that what there here`)
	relatives    = lexicon.Set(`who which that`)
	possessives  = lexicon.Set(`his her their its my our your whose`)
	determiners  = lexicon.Set(`the a an this these those some any no each every another one two three four five six seven eight nine ten several dozens hundreds thousands many most few all both other such`)
	alone        = lexicon.Set(`one another some many most few several both all`) // determiners that stand for a noun as well
	conjoins     = lexicon.Set(`and but or yet then`)
	prepositions = lexicon.Set(`of in on at for with from by to about after before during against into over under between among through without within around
across near upon according toward towards despite like as than regarding amid following since until via onto off behind beyond including`)
	subordinators = lexicon.Set(`when while as after before if because although though since until once whether unless whereas where why how what that whom whose`)
	// linking prepositions join a noun to what tells which it is: a spokesman for the bank.
	linking = lexicon.Set(`of for from at with in on to against near around inside under close familiar by`)
	days    = lexicon.Set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
sept. oct. nov. dec. jan. feb. aug.`)
	times     = lexicon.Set(`today yesterday tonight week month year weekend morning afternoon evening night`)
	timeLeads = lexicon.Set(`on in this last late early earlier the that at next`)
	// inverting verbs stand before their subject behind a comma: "the plan is dead, said Bell".
	inverting = lexicon.Set(`said says added adds wrote writes explained reported reports noted argued warned recalled tweeted`)
	pastCues  = lexicon.Set(`said told wrote written thought felt began spoke read swore sworn put cast found`)
	pastForms = lexicon.Set(`went shot fell sat stood rose spoke ran hit lost won came left took gave made got let set met led drew threw shook kept held sent broke beat bit grew knew saw sank
cut quit stuck struck swung fought caught sought brought bought laid lay lent meant chose`)
)
