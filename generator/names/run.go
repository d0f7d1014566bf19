package names

import (
	"strings"

	"newsbrief/generator/article"
	"newsbrief/generator/calendar"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// A run is capitalized words in a row that may be a name, tokens half open.
type run struct {
	sentence   int
	first, end int
}

// A manner is how a sentence uses capitals.
type manner uint8

const (
	prose     manner = iota
	titleCase        // as a headline: a capital says nothing of a word
	shouts           // in capitals throughout
	tabular          // names and numbers in rows
)

// joints may stand inside a name between two capitalized words.
var joints = lexicon.Set(`de da del della di do dos das van von der den ter bin ibn al el la le du y e & - af av zu ul ur und`)

// neverNames open a run by their capital but are part of no name.
var neverNames = lexicon.Set(`no. nos. the a an i it he she they we you in on at and but or if this that there what who my our his her its their
i'm i've i'd i'll it's we're we've we'll he's she's that's there's don't didn't for from to of by with as when while after before since because although though not no so
these those how why where which then here yet nor is are was were be do does did has have had can could would should may might must also both each some all any many most such`)

// runs adds the capitalized runs of a sentence to found.
func (r *reading) runs(found []run, n int) []run {
	s := r.Sentences[n]
	for i := s.First; i < s.Limit; {
		if r.words[i].is&nameable == 0 || !r.begins(s, i, r.manner[n]) {
			i++
			continue
		}
		end := r.runEnd(s, i)
		found = append(found, run{sentence: n, first: i, end: end})
		i = end
	}
	return found
}

// begins reports whether a name may begin at i.
func (r *reading) begins(s token.Sentence, i int, m manner) bool {
	t := &r.Tokens[i]
	if neverNames[t.Low] && (!r.words[i].has(shouted) || len(t.Low) < 2) || calendar.IsMonth(t.Low) && !r.capitalAt(i+1) {
		return false
	}
	if r.loudStop(i) {
		return false
	}
	return m == tabular || !r.opens(s, i) || r.nameLike(s, i)
}

func (w word) has(f wordFlags) bool { return w.is&f != 0 }

// nameWord reports whether the token may be a word of a name.
func (r *reading) nameWord(i int) bool {
	return r.words[i].has(nameable) && (!calendar.IsMonth(r.Tokens[i].Low) || r.capitalAt(i+1) || r.familyMay(i))
}

func (r *reading) capitalAt(i int) bool { return i < len(r.Tokens) && r.words[i].has(capital) }

// opens reports whether the token at i stands where any word has a capital: at
// the start of a sentence, of a quotation or behind a colon.
func (r *reading) opens(s token.Sentence, i int) bool {
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

// nameLike reports whether the word that opens a sentence at i is part of a
// name all the same, not an ordinary word with a capital.
func (r *reading) nameLike(s token.Sentence, i int) bool {
	t, w := &r.Tokens[i], r.words[i]
	next := i+1 < s.Limit && r.words[i+1].has(nameable)
	known := w.class&(lexicon.GivenName|lexicon.OrganizationHead|lexicon.PlaceOpener|lexicon.FamilyName|lexicon.FamilyFirst) != 0 || w.is&(title|demonym) != 0 || lexicon.Place(t.Text)
	switch {
	case w.has(shouted):
		return true
	case lexicon.Stop(t.Low):
		return t.Low == "new" && next || w.has(title) && next || r.knownAt(s, i) > 1
	case known, next && (stormKinds[t.Text] || stormKinds[r.Tokens[i+1].Text]):
		return true
	case lexicon.Ordinary(t.Low):
		return next && (lexicon.TitlePart(t.Low) || r.runsToHead(s, i)) || r.knownAt(s, i) > 1
	case r.Lower[t.Low]:
		return r.knownAt(s, i) > 1 || next && r.runsToHead(s, i)
	case strings.HasSuffix(t.Low, "ly") && len(t.Low) > 4, strings.HasSuffix(t.Low, "ed") && len(t.Low) > 5, strings.HasSuffix(t.Low, "ing") && !next:
		return false
	}
	return true
}

// runsToHead reports whether the capitalized words from i on end in the head of
// an organization, a place or an event: "Central Bank", "Red River".
func (r *reading) runsToHead(s token.Sentence, i int) bool {
	const heads = lexicon.OrganizationHead | lexicon.PlaceHead | lexicon.EventHead | lexicon.TeamName
	for j := i + 1; j < s.Limit && j < i+8 && r.words[j].has(nameable); j++ {
		if r.words[j].class&heads != 0 {
			return true
		}
	}
	return false
}

// runEnd is the token behind the run that starts at i.
func (r *reading) runEnd(s token.Sentence, i int) int {
	first, end := i, max(i+1, i+r.knownAt(s, i))
	for end < s.Limit {
		t := &r.Tokens[end]
		switch {
		case r.nameWord(end) && !r.loudStop(end) && (!t.Glued || r.Tokens[end-1].Kind != token.Mark):
			end = max(end+1, end+r.knownAt(s, end))
		case end+1 < s.Limit && joints[t.Low] && r.nameWord(end+1) && !r.twoPeople(first, end):
			end += 2
		case end+2 < s.Limit && joints[t.Low] && joints[r.Tokens[end+1].Low] && r.nameWord(end+2):
			end += 3 // "van der Berg"
		case arabic(t.Low) && !t.Glued:
			end++
		case (t.Low == "of" || t.Low == "for" || t.Low == "on") && r.goesOn(end) && r.nameWord2(s, end+1) > 0:
			end = r.nameWord2(s, end+1)
		case t.Possessive() && end+1 < s.Limit && r.nameWord(end+1) && (groupOwners[r.Tokens[end-1].Low] || r.Tokens[first].Low == "st." || r.Tokens[first].Low == "st") && r.runsToHead(s, end):
			end += 2 // "People's Party"
		case t.Low == "and" && end+1 < s.Limit && r.nameWord(end+1) && r.joinedByAnd(s, first, end):
			end += 2
		default:
			return end
		}
	}
	return end
}

// loudStop reports whether the token at i is a small word in capitals, as in
// "ORLA AT KELL".
func (r *reading) loudStop(i int) bool {
	t := &r.Tokens[i]
	return r.words[i].has(shouted) && lexicon.Stop(t.Low) && t.Low != "new" && !lexicon.Organization(t.Text) && lexicon.ShortPlace(t.Text) == ""
}

// groupOwners are those for whom organizations are: "Seamen's Union".
var groupOwners = lexicon.Set(`people peoples women men children workers farmers writers teachers employees students veterans seamen dockers miners players drivers
fishermen nurses doctors lawyers journalists soldiers mothers girls boys king queen citizens consumers taxpayers ratepayers residents owners growers producers
manufacturers employers investors shareholders parents pensioners patients prisoners refugees officers policemen firefighters pilots painters builders bankers merchants traders`)

// arabic reports whether a word is a family name behind its article: "al-sabah".
func arabic(low string) bool {
	return len(low) > 5 && (strings.HasPrefix(low, "al-") || strings.HasPrefix(low, "el-") || strings.HasPrefix(low, "ul-"))
}

// twoPeople reports whether "&" or "-" at i parts two people: "Ann Bell & Bob Orr".
func (r *reading) twoPeople(first, i int) bool {
	switch r.Tokens[i].Text {
	case "&":
		return i-first > 1 && r.words[first].class&lexicon.GivenName != 0 && i+2 < len(r.Tokens) && r.words[i+2].has(nameable) && r.words[i+1].class&lexicon.GivenName != 0
	case "-":
		return !r.Tokens[i].Glued
	}
	return false
}

// nameWord2 is the token behind the name word at i, an article before it
// allowed; 0 when there is none.
func (r *reading) nameWord2(s token.Sentence, i int) int {
	if i < s.Limit && r.Tokens[i].Low == "the" {
		i++
	}
	if i < s.Limit && r.nameWord(i) {
		return max(i+1, i+r.knownAt(s, i))
	}
	return 0
}

// goesOn reports whether the words so far may go on with "of", "for" or "on" at
// i: "Ministry of", "Gulf of", "Council on".
func (r *reading) goesOn(i int) bool {
	w, class := &r.Tokens[i-1], r.words[i-1].class
	if r.Tokens[i].Low != "of" {
		return pursuits[w.Text]
	}
	return class&lexicon.PlaceHead != 0 || ofHeads[w.Text] || r.words[i-1].has(title) && w.Text != "Mr."
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
func (r *reading) joinedByAnd(s token.Sentence, first, i int) bool {
	for j := first + 1; j < i; j++ {
		if r.Tokens[j].Low == "of" && r.words[j-1].class&lexicon.Institution != 0 && !lexicon.Place(r.Tokens[i-1].Text) {
			return true
		}
	}
	for j := first; j < i; j++ {
		w := r.words[j]
		if w.class&(lexicon.Institution|lexicon.GivenName|lexicon.TeamName) != 0 && !lexicon.Ordinary(r.Tokens[j].Low) && i-first > 1 || lexicon.Place(r.Tokens[j].Text) || w.has(demonym) && j > first {
			return false
		}
	}
	end := i + 1
	for end < s.Limit && r.nameWord(end) {
		end++
	}
	last := r.words[end-1].class
	if last&(lexicon.CompanyEnding|lexicon.Institution) == 0 || end-i < 3 && r.Tokens[end-1].Text != "Sons" {
		return false
	}
	return last&lexicon.CompanyEnding != 0 || first > s.First && (r.Tokens[first-1].Low == "the" || r.Tokens[first-1].Possessive())
}

// mannerOf is how a sentence uses capitals.
func (r *reading) mannerOf(s token.Sentence) manner {
	capitals, small, loud, numbers := 0, 0, 0, 0
	for i := s.First; i < s.Limit; i++ {
		t, w := &r.Tokens[i], r.words[i]
		switch {
		case t.Kind == token.Number:
			numbers++
		case t.Kind != token.Word || lexicon.Stop(t.Low) && i > s.First && !w.has(shouted):
		case w.has(shouted):
			loud++
			capitals++
		case w.has(capital):
			capitals++
		default:
			small++
		}
	}
	switch {
	case numbers > 0 && capitals > 0 && small <= 2 && small <= capitals && s.Limit-s.First < 60 && s.Kind != article.Headline:
		return tabular
	case loud > 1 && loud*5 >= (capitals+small)*4:
		return shouts
	case s.Kind == article.Paragraph || s.Kind == article.Item:
		if capitals > 3 && small == 0 && !strings.HasSuffix(s.Of(r.Article.Text), ".") {
			return titleCase
		}
	case capitals > 2 && small*3 <= capitals:
		return titleCase
	}
	return prose
}
