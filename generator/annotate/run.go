package annotate

import (
	"strings"

	"newsbrief/generator/article"
)

// A run is capitalized words in a row that may be a name, tokens half open.
type run struct {
	sentence   int
	first, end int
}

// joints may stand inside a name between two capitalized words.
var joints = set(`de da del della di do dos das van von der den ter bin ibn al el la le du y e & -`)

// neverNames open a run by their capital but are part of no name.
var neverNames = set(`the a an i it he she they we you in on at and but or if this that there what who my our his her its their
i'm i've i'd i'll it's we're we've we'll he's she's that's there's don't didn't`)

// runs are the capitalized runs of a sentence.
func (r *reading) runs(n int) []run {
	var found []run
	s := r.sentences[n]
	for i := s.first; i < s.end; {
		if !r.nameWord(i) || neverNames[r.tokens[i].low] || r.opens(s, i) && !r.nameLike(s, i) {
			i++
			continue
		}
		end := r.runEnd(s, i)
		found = append(found, run{sentence: n, first: i, end: end})
		i = end
	}
	return found
}

// nameWord reports whether the token may be a word of a name.
func (r *reading) nameWord(i int) bool {
	t := r.tokens[i]
	if !t.capital() || r.dateOf[i] >= 0 || t.text == "I" {
		return false
	}
	_, isDay := weekdayNames[t.low]
	return !isDay && (monthNames[t.low] == 0 || r.capitalAt(i+1))
}

func (r *reading) capitalAt(i int) bool { return i < len(r.tokens) && r.tokens[i].capital() }

// opens reports whether the token at i stands where any word has a capital: at
// the start of a sentence, of a quotation or behind a colon.
func (r *reading) opens(s sentence, i int) bool {
	if i == s.first {
		return true
	}
	t := r.tokens[i-1]
	switch t.text {
	case "“", "\"", "‘", ":", "-", "–", "—", "•", "*", "(", "…", "[":
		return !t.glued || t.text != "-"
	}
	return false
}

// nameLike reports whether the word that opens a sentence at i is part of a
// name all the same, not an ordinary word with a capital.
func (r *reading) nameLike(s sentence, i int) bool {
	t := r.tokens[i]
	known := givenNames(t.text) != unknown || atlas.places[t.text] || titles[t.low] || organizationHeads[t.text] || atlas.demonym(t.text)
	switch {
	case t.shouted():
		return true
	case stopWords[t.low]:
		return t.low == "new" && i+1 < s.end && r.tokens[i+1].capital() || titles[t.low] && r.capitalAt(i+1)
	case known:
		return true
	case r.lower[t.low]:
		return false
	case strings.HasSuffix(t.low, "ing"), strings.HasSuffix(t.low, "ly"), strings.HasSuffix(t.low, "ed"):
		return false
	}
	return true
}

// runEnd is the token behind the run that starts at i.
func (r *reading) runEnd(s sentence, i int) int {
	first, end := i, i+1
	for end < s.end {
		t := r.tokens[end]
		switch {
		case r.nameWord(end) && (!t.glued || r.tokens[end-1].kind != mark):
			end++
		case end+1 < s.end && joints[t.low] && r.nameWord(end+1):
			end += 2
		case (t.low == "of" || t.low == "for" || t.low == "on") && r.hasHead(end) && r.nameWord2(s, end+1) > 0:
			end = r.nameWord2(s, end+1)
		case t.low == "and" && end+1 < s.end && r.nameWord(end+1) && r.joinedByAnd(s, first, end):
			end += 2
		default:
			return end
		}
	}
	return end
}

// nameWord2 is the token behind the name word at i, an article before it
// allowed; 0 when there is none.
func (r *reading) nameWord2(s sentence, i int) int {
	if i < s.end && r.tokens[i].low == "the" {
		i++
	}
	if i < s.end && r.nameWord(i) {
		return i + 1
	}
	return 0
}

// hasHead reports whether the words so far may go on with "of": "Ministry of",
// "Gulf of", "President of".
func (r *reading) hasHead(end int) bool {
	t := r.tokens[end-1]
	return organizationHeads[t.text] || eventHeads[t.text] || placeHeads[t.text] || t.text == "Isle" || t.text == "Isles"
}

// joinedByAnd reports whether "and" at i lies within a name: behind
// "Ministry of X", and where a head ends both parts: "the Food and Drug
// Administration".
func (r *reading) joinedByAnd(s sentence, first, i int) bool {
	for j := first + 1; j < i; j++ {
		if r.tokens[j].low == "of" && organizationHeads[r.tokens[j-1].text] {
			return true
		}
	}
	for j := first; j < i; j++ {
		if t := r.tokens[j]; organizationHeads[t.text] || givenNames(t.text) != unknown || atlas.places[t.text] || atlas.demonym(t.text) {
			return false
		}
	}
	if first <= s.first || r.tokens[first-1].low != "the" && !r.tokens[first-1].possessive() {
		return false
	}
	end := i + 1
	for end < s.end && r.nameWord(end) {
		end++
	}
	last := r.tokens[end-1].text
	return end-i > 2 && (organizationHeads[last] || last == "Initiative" || last == "Act" || last == "Programme" || last == "Program")
}

// titleCased reports whether a sentence capitalizes its words as a headline
// does, so that a capital says nothing about a word.
func (r *reading) titleCased(s sentence) bool {
	capitals, small := 0, 0
	for i := s.first; i < s.end; i++ {
		t := r.tokens[i]
		switch {
		case t.kind != word || stopWords[t.low] && i > s.first:
		case t.capital():
			capitals++
		default:
			small++
		}
	}
	if s.kind == article.Paragraph || s.kind == article.Item {
		return capitals > 3 && small == 0 && !strings.HasSuffix(s.Of(r.text), ".")
	}
	return capitals > 2 && small*3 <= capitals
}

// givenNames is the gender of a first name; unknown when w is none.
func givenNames(w string) gender {
	switch {
	case mensNames[w]:
		return male
	case womensNames[w]:
		return female
	}
	return unknown
}

// demonym reports whether w is what the people or things of a country are called.
func (g gazetteer) demonym(w string) bool {
	_, ok := g.demonyms[w]
	return ok
}
