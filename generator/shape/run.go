package shape

import (
	"strings"

	"newsbrief/generator/article"
	"newsbrief/generator/calendar"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// A Run is capitalized words in a row that may be a name, tokens half open.
type Run struct {
	Sentence   int
	First, End int
}

// A Manner is how a sentence uses capitals.
type Manner uint8

// The manners of sentences.
const (
	Prose     Manner = iota
	TitleCase        // as a headline: a capital says nothing of a word
	Shouts           // in capitals throughout
	Tabular          // names and numbers in rows
)

// Storm reports whether a word stands before the name of a storm: "Hurricane".
func Storm(w string) bool { return storms[w] }

var storms = lexicon.Set(`Hurricane Typhoon Cyclone Storm`)

// Runs adds the capitalized runs of a sentence to found.
func (r *Text) Runs(found []Run, n int) []Run {
	s := r.Sentences[n]
	for i := s.First; i < s.Limit; {
		if !r.Shapes[i].Is(Nameable) || !r.begins(s, i, r.Manners[n]) {
			i++
			continue
		}
		end := r.runEnd(s, i)
		found = append(found, Run{Sentence: n, First: i, End: end})
		i = end
	}
	return found
}

// begins reports whether a name may begin at i.
func (r *Text) begins(s token.Sentence, i int, m Manner) bool {
	t := &r.Tokens[i]
	if t.Is(lexicon.NeverName) && (!r.Shapes[i].Is(Shouted) || len(t.Low) < 2) || calendar.IsMonth(t.Low) && !r.CapitalAt(i+1) {
		return false
	}
	if r.loudStop(i) {
		return false
	}
	return m == Tabular || !r.Opens(s, i) || r.NameLike(s, i)
}

// NameWord reports whether the token may be a word of a name.
func (r *Text) NameWord(i int) bool {
	return r.Shapes[i].Is(Nameable) && (!calendar.IsMonth(r.Tokens[i].Low) || r.CapitalAt(i+1) || r.familyMay(i))
}

// CapitalAt reports whether the token at i is there and starts with a capital.
func (r *Text) CapitalAt(i int) bool { return i < len(r.Tokens) && r.Shapes[i].Is(Capital) }

// Opens reports whether the token at i stands where any word has a capital: at
// the start of a sentence, of a quotation or behind a colon.
func (r *Text) Opens(s token.Sentence, i int) bool {
	if i == s.First {
		return true
	}
	t := &r.Tokens[i-1]
	if t.Kind != token.Mark {
		return i-2 == s.First && t.Kind == token.Number
	}
	switch t.Text {
	case "“", "\"", "‘", ":", "-", "–", "—", "•", "*", "(", "…", "[", "`", ".", "?", "!":
		return !t.Glued || t.Text != "-"
	}
	return false
}

// NameLike reports whether the word that opens a sentence at i is part of a
// name all the same, not an ordinary word with a capital.
func (r *Text) NameLike(s token.Sentence, i int) bool {
	t, w := &r.Tokens[i], r.Shapes[i]
	next := i+1 < s.Limit && r.Shapes[i+1].Is(Nameable)
	known := w.Class&(lexicon.GivenName|lexicon.OrganizationHead|lexicon.PlaceOpener|lexicon.FamilyName|lexicon.FamilyFirst) != 0 || w.Is(Title|Demonym) || lexicon.Place(t.Text)
	switch {
	case w.Is(Shouted):
		return true
	case t.Is(lexicon.StopWord):
		return t.Low == "new" && next || w.Is(Title) && next || r.KnownAt(s, i) > 1
	case known, next && (Storm(t.Text) || Storm(r.Tokens[i+1].Text)):
		return true
	case t.Is(lexicon.OrdinaryWord):
		return next && (t.Is(lexicon.TitlePartWord) || r.runsToHead(s, i)) || r.KnownAt(s, i) > 1
	case r.Lower[t.Low]:
		return r.KnownAt(s, i) > 1 || next && r.runsToHead(s, i)
	case strings.HasSuffix(t.Low, "ly") && len(t.Low) > 4, strings.HasSuffix(t.Low, "ed") && len(t.Low) > 5, strings.HasSuffix(t.Low, "ing") && !next:
		return false
	}
	return true
}

// runsToHead reports whether the capitalized words from i on end in the head of
// an organization, a place or an event: "Central Bank", "Red River".
func (r *Text) runsToHead(s token.Sentence, i int) bool {
	const heads = lexicon.OrganizationHead | lexicon.PlaceHead | lexicon.EventHead | lexicon.TeamName
	for j := i + 1; j < s.Limit && j < i+8 && r.Shapes[j].Is(Nameable); j++ {
		if r.Shapes[j].Class&heads != 0 {
			return true
		}
	}
	return false
}

// runEnd is the token behind the run that starts at i.
func (r *Text) runEnd(s token.Sentence, i int) int {
	first, end := i, max(i+1, i+r.KnownAt(s, i))
	for end < s.Limit {
		t := &r.Tokens[end]
		switch {
		case r.NameWord(end) && !r.loudStop(end) && (!t.Glued || r.Tokens[end-1].Kind != token.Mark):
			end = max(end+1, end+r.KnownAt(s, end))
		case end+1 < s.Limit && t.Is(lexicon.JointWord) && r.NameWord(end+1) && !r.twoPeople(first, end):
			end += 2
		case end+2 < s.Limit && t.Is(lexicon.JointWord) && r.Tokens[end+1].Is(lexicon.JointWord) && r.NameWord(end+2):
			end += 3 // "van der Berg"
		case Arabic(t.Low) && !t.Glued:
			end++
		case (t.Low == "of" || t.Low == "for" || t.Low == "on") && r.goesOn(end) && r.nameWord2(s, end+1) > 0:
			end = r.nameWord2(s, end+1)
		case t.Possessive() && end+1 < s.Limit && r.NameWord(end+1) && (groupOwners[r.Tokens[end-1].Low] || r.Tokens[first].Low == "st." || r.Tokens[first].Low == "st") && r.runsToHead(s, end):
			end += 2 // "People's Party"
		case t.Low == "and" && end+1 < s.Limit && r.NameWord(end+1) && r.joinedByAnd(s, first, end):
			end += 2
		default:
			return end
		}
	}
	return end
}

// loudStop reports whether the token at i is a small word in capitals, as in
// "ORLA AT KELL".
func (r *Text) loudStop(i int) bool {
	t := &r.Tokens[i]
	return r.Shapes[i].Is(Shouted) && t.Is(lexicon.StopWord) && t.Low != "new" && !lexicon.Organization(t.Text) && lexicon.ShortPlace(t.Text) == ""
}

// groupOwners are those for whom organizations are: "Seamen's Union".
var groupOwners = lexicon.Set(`people peoples women men children workers farmers writers teachers employees students veterans seamen dockers miners players drivers
fishermen nurses doctors lawyers journalists soldiers mothers girls boys king queen citizens consumers taxpayers ratepayers residents owners growers producers
manufacturers employers investors shareholders parents pensioners patients prisoners refugees officers policemen firefighters pilots painters builders bankers merchants traders`)

// Arabic reports whether a word is a family name behind its article: "al-sabah".
func Arabic(low string) bool {
	return len(low) > 5 && (strings.HasPrefix(low, "al-") || strings.HasPrefix(low, "el-") || strings.HasPrefix(low, "ul-"))
}

// twoPeople reports whether "&" or "-" at i parts two people: "Ann Bell & Bob Orr".
func (r *Text) twoPeople(first, i int) bool {
	switch r.Tokens[i].Text {
	case "&":
		return i-first > 1 && r.Shapes[first].Class&lexicon.GivenName != 0 && i+2 < len(r.Tokens) && r.Shapes[i+2].Is(Nameable) && r.Shapes[i+1].Class&lexicon.GivenName != 0
	case "-":
		return !r.Tokens[i].Glued
	}
	return false
}

// nameWord2 is the token behind the name word at i, an article before it
// allowed; 0 when there is none.
func (r *Text) nameWord2(s token.Sentence, i int) int {
	if i < s.Limit && r.Tokens[i].Low == "the" {
		i++
	}
	if i < s.Limit && r.NameWord(i) {
		return max(i+1, i+r.KnownAt(s, i))
	}
	return 0
}

// goesOn reports whether the words so far may go on with "of", "for" or "on" at
// i: "Ministry of", "Gulf of", "Council on".
func (r *Text) goesOn(i int) bool {
	w, class := &r.Tokens[i-1], r.Shapes[i-1].Class
	if r.Tokens[i].Low != "of" {
		return pursuits[w.Text]
	}
	return class&lexicon.PlaceHead != 0 || ofHeads[w.Text] || r.Shapes[i-1].Is(Title) && w.Text != "Mr."
}

// pursuits may be for or on something; ofHeads of something, beside other heads.
var (
	pursuits = lexicon.Set(`Council Bank Fund Union Trust Center Centre Institute Committee Commission Association Society Agency Foundation Fund Campaign Movement Office Organization Organisation Ministry Department Conference Union Bureau Panel Coalition Alliance Front Board Party Academy School Ministers Citizens Minister`)
	ofHeads  = lexicon.Set(`Ministry Department Dept Bureau Agency Administration Authority Commission Committee Council Board Office Court Tribunal Parliament Senate Assembly Organization Organisation Association Federation Union Alliance League
Foundation Institute Institution Academy University College School Hospital Museum Orchestra Confederation Consortium Secretariat Directorate Legislature Bank Fund Exchange Party Front Movement Army Church Chamber Society Trust Center Centre Congress Group Diocese
Archdiocese Guild Brotherhood Isle Isles Republic Kingdom State House Duke Prince Earl Daughters Sons Friends Order Knights Voice Lords Tower Cape Horn Battle Treaty Festival Conference War Campaign Corporation Command Inspectorate Registry Forum Division Communist`)
)

// joinedByAnd reports whether "and" at i lies within a name: behind
// "Ministry of X", and where a head ends both parts: "the Food and Drug
// Administration".
func (r *Text) joinedByAnd(s token.Sentence, first, i int) bool {
	for j := first + 1; j < i; j++ {
		if r.Tokens[j].Low == "of" && r.Shapes[j-1].Class&lexicon.Institution != 0 && !lexicon.Place(r.Tokens[i-1].Text) {
			return true
		}
	}
	for j := first; j < i; j++ {
		w := r.Shapes[j]
		if w.Class&(lexicon.Institution|lexicon.GivenName|lexicon.TeamName) != 0 && !r.Tokens[j].Is(lexicon.OrdinaryWord) && i-first > 1 || lexicon.Place(r.Tokens[j].Text) || w.Is(Demonym) && j > first {
			return false
		}
	}
	end := i + 1
	for end < s.Limit && r.NameWord(end) {
		end++
	}
	last := r.Shapes[end-1].Class
	if last&(lexicon.CompanyEnding|lexicon.Institution) == 0 || end-i < 3 && r.Tokens[end-1].Text != "Sons" {
		return false
	}
	return last&lexicon.CompanyEnding != 0 || first > s.First && (r.Tokens[first-1].Low == "the" || r.Tokens[first-1].Possessive())
}

// mannerOf is how a sentence uses capitals.
func (r *Text) mannerOf(s token.Sentence) Manner {
	capitals, small, loud, numbers := 0, 0, 0, 0
	for i := s.First; i < s.Limit; i++ {
		t, w := &r.Tokens[i], r.Shapes[i]
		switch {
		case t.Kind == token.Number:
			numbers++
		case t.Kind != token.Word || t.Is(lexicon.StopWord) && i > s.First && !w.Is(Shouted):
		case w.Is(Shouted):
			loud++
			capitals++
		case w.Is(Capital):
			capitals++
		default:
			small++
		}
	}
	switch {
	case numbers > 0 && capitals > 0 && small <= 2 && small <= capitals && s.Limit-s.First < 60 && s.Kind != article.Headline:
		return Tabular
	case loud > 1 && loud*5 >= (capitals+small)*4:
		return Shouts
	case s.Kind == article.Paragraph || s.Kind == article.Item:
		if capitals > 3 && small == 0 && !strings.HasSuffix(s.Of(r.Article.Text), ".") {
			return TitleCase
		}
	case capitals > 2 && small*3 <= capitals:
		return TitleCase
	}
	return Prose
}
