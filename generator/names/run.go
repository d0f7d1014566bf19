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

// joints may stand inside a name between two capitalized words.
var joints = lexicon.Set(`de da del della di do dos das van von der den ter bin ibn al el la le du y e & -`)

// neverNames open a run by their capital but are part of no name.
var neverNames = lexicon.Set(`the a an i it he she they we you in on at and but or if this that there what who my our his her its their
i'm i've i'd i'll it's we're we've we'll he's she's that's there's don't didn't`)

// runs are the capitalized runs of a sentence.
func (r *reading) runs(n int) []run {
	var found []run
	s := r.Sentences[n]
	for i := s.First; i < s.Limit; {
		if !r.nameWord(i) || neverNames[r.Tokens[i].Low] || r.opens(s, i) && !r.nameLike(s, i) {
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
	t := r.Tokens[i]
	if !t.Capital() || r.dates.At(i) != nil || t.Text == "I" {
		return false
	}
	return !calendar.IsWeekday(t.Low) && (!calendar.IsMonth(t.Low) || r.capitalAt(i+1))
}

func (r *reading) capitalAt(i int) bool { return i < len(r.Tokens) && r.Tokens[i].Capital() }

// opens reports whether the token at i stands where any word has a capital: at
// the start of a sentence, of a quotation or behind a colon.
func (r *reading) opens(s token.Sentence, i int) bool {
	if i == s.First {
		return true
	}
	t := r.Tokens[i-1]
	switch t.Text {
	case "“", "\"", "‘", ":", "-", "–", "—", "•", "*", "(", "…", "[":
		return !t.Glued || t.Text != "-"
	}
	return false
}

// nameLike reports whether the word that opens a sentence at i is part of a
// name all the same, not an ordinary word with a capital.
func (r *reading) nameLike(s token.Sentence, i int) bool {
	t := r.Tokens[i]
	known := givenNames(t.Text) != Unknown || lexicon.Place(t.Text) || lexicon.Title(t.Low) || organizationHeads[t.Text] || lexicon.Demonym(t.Text)
	switch {
	case t.Shouted():
		return true
	case lexicon.Stop(t.Low):
		return t.Low == "new" && i+1 < s.Limit && r.Tokens[i+1].Capital() || lexicon.Title(t.Low) && r.capitalAt(i+1)
	case known:
		return true
	case r.Lower[t.Low]:
		return false
	case strings.HasSuffix(t.Low, "ing"), strings.HasSuffix(t.Low, "ly"), strings.HasSuffix(t.Low, "ed"):
		return false
	}
	return true
}

// runEnd is the token behind the run that starts at i.
func (r *reading) runEnd(s token.Sentence, i int) int {
	first, end := i, i+1
	for end < s.Limit {
		t := r.Tokens[end]
		switch {
		case r.nameWord(end) && (!t.Glued || r.Tokens[end-1].Kind != token.Mark):
			end++
		case end+1 < s.Limit && joints[t.Low] && r.nameWord(end+1):
			end += 2
		case (t.Low == "of" || t.Low == "for" || t.Low == "on") && r.hasHead(end) && r.nameWord2(s, end+1) > 0:
			end = r.nameWord2(s, end+1)
		case t.Low == "and" && end+1 < s.Limit && r.nameWord(end+1) && r.joinedByAnd(s, first, end):
			end += 2
		default:
			return end
		}
	}
	return end
}

// nameWord2 is the token behind the name word at i, an article before it
// allowed; 0 when there is none.
func (r *reading) nameWord2(s token.Sentence, i int) int {
	if i < s.Limit && r.Tokens[i].Low == "the" {
		i++
	}
	if i < s.Limit && r.nameWord(i) {
		return i + 1
	}
	return 0
}

// hasHead reports whether the words so far may go on with "of": "Ministry of",
// "Gulf of", "President of".
func (r *reading) hasHead(end int) bool {
	t := r.Tokens[end-1]
	return organizationHeads[t.Text] || eventHeads[t.Text] || placeHeads[t.Text] || t.Text == "Isle" || t.Text == "Isles"
}

// joinedByAnd reports whether "and" at i lies within a name: behind
// "Ministry of X", and where a head ends both parts: "the Food and Drug
// Administration".
func (r *reading) joinedByAnd(s token.Sentence, first, i int) bool {
	for j := first + 1; j < i; j++ {
		if r.Tokens[j].Low == "of" && organizationHeads[r.Tokens[j-1].Text] {
			return true
		}
	}
	for j := first; j < i; j++ {
		if t := r.Tokens[j]; organizationHeads[t.Text] || givenNames(t.Text) != Unknown || lexicon.Place(t.Text) || lexicon.Demonym(t.Text) {
			return false
		}
	}
	if first <= s.First || r.Tokens[first-1].Low != "the" && !r.Tokens[first-1].Possessive() {
		return false
	}
	end := i + 1
	for end < s.Limit && r.nameWord(end) {
		end++
	}
	last := r.Tokens[end-1].Text
	return end-i > 2 && (organizationHeads[last] || last == "Initiative" || last == "Act" || last == "Programme" || last == "Program")
}

// titleCased reports whether a sentence capitalizes its words as a headline
// does, so that a capital says nothing about a word.
func (r *reading) titleCased(s token.Sentence) bool {
	capitals, small := 0, 0
	for i := s.First; i < s.Limit; i++ {
		t := r.Tokens[i]
		switch {
		case t.Kind != token.Word || lexicon.Stop(t.Low) && i > s.First:
		case t.Capital():
			capitals++
		default:
			small++
		}
	}
	if s.Kind == article.Paragraph || s.Kind == article.Item {
		return capitals > 3 && small == 0 && !strings.HasSuffix(s.Of(r.Article.Text), ".")
	}
	return capitals > 2 && small*3 <= capitals
}

// givenNames is the gender of a first name; Unknown when w is none.
func givenNames(w string) Gender {
	switch {
	case mensNames[w]:
		return Male
	case womensNames[w]:
		return Female
	}
	return Unknown
}
