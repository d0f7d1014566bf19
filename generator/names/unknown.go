package names

import (
	"strings"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// unknown.go judges names that no table knows by how the text uses them.

// noteSingles records the capitalized words that stand alone, which the text
// uses as family names, as places or for short.
func (r *reading) noteSingles(runs []run) {
	for _, u := range runs {
		s := r.Sentences[u.sentence]
		if u.end-u.first == 1 && !r.opens(s, u.first) || u.end-u.first == 1 && !lexicon.Stop(r.Tokens[u.first].Low) {
			r.single[r.Tokens[u.first].Text] = true
		}
	}
}

// bracketed takes a name for an organization where its initials follow in
// brackets: "Amateur League of Orla (ALO)".
func (r *reading) bracketed(s token.Sentence, first, end int) bool {
	if end-first < 2 || s.Low(end) != "(" || s.Low(end+2) != ")" {
		return false
	}
	if a := r.Tokens[end+1]; !a.Shouted() || acronym(r.Words(first, end)) != a.Text {
		return false
	}
	r.mark(r.add(Organization, r.Words(first, end)), first, end)
	return true
}

// team takes a city or state with a plural behind it for a club: "Orla Bears".
func (r *reading) team(first, end int) bool {
	for split := end - 1; split > first && split >= end-2; split-- {
		last := r.Tokens[end-1].Text
		if lexicon.Place(r.Words(first, split)) && (strings.HasSuffix(last, "s") || last == "Sox") && !strings.HasSuffix(last, "ss") && !placeHeads[last] && !r.Lower[strings.ToLower(last)] {
			r.mark(r.add(Organization, r.Words(first, end)), first, end)
			return true
		}
	}
	return false
}

// echoed takes an unknown name of two or three words for a person where the
// text goes on with its last word alone, as it does with family names.
func (r *reading) echoed(s token.Sentence, first, end int) bool {
	if end-first < 2 || end-first > 3 || r.introduced(s, first) || r.ordinary(first, end) || !r.nameShaped(first, end) || placeOpeners[r.Tokens[first].Text] {
		return false
	}
	last := r.Tokens[end-1].Text
	if !r.single[last] || r.single[r.Tokens[first].Text] || lexicon.Place(last) || !r.Lower["he"] && !r.Lower["she"] && !r.Lower["his"] && !r.Lower["her"] {
		return false
	}
	r.addPerson(first, end)
	return true
}
