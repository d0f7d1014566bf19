package annotate

import "strings"

// unknown.go judges names that no table knows by how the text uses them.

// noteSingles records the capitalized words that stand alone, which the text
// uses as family names, as places or for short.
func (r *reading) noteSingles(runs []run) {
	for _, u := range runs {
		s := r.sentences[u.sentence]
		if u.end-u.first == 1 && !r.opens(s, u.first) || u.end-u.first == 1 && !stopWords[r.tokens[u.first].low] {
			r.single[r.tokens[u.first].text] = true
		}
	}
}

// bracketed takes a name for an organization where its initials follow in
// brackets: "Amateur League of Orla (ALO)".
func (r *reading) bracketed(s sentence, first, end int) bool {
	if end-first < 2 || r.low(s, end) != "(" || r.low(s, end+2) != ")" {
		return false
	}
	if a := r.tokens[end+1]; !a.shouted() || acronym(r.words(first, end)) != a.text {
		return false
	}
	r.mark(r.add(Organization, r.words(first, end)), first, end)
	return true
}

// team takes a city or state with a plural behind it for a club: "Orla Bears".
func (r *reading) team(first, end int) bool {
	for split := end - 1; split > first && split >= end-2; split-- {
		last := r.tokens[end-1].text
		if atlas.places[r.words(first, split)] && (strings.HasSuffix(last, "s") || last == "Sox") && !strings.HasSuffix(last, "ss") && !placeHeads[last] && !r.lower[strings.ToLower(last)] {
			r.mark(r.add(Organization, r.words(first, end)), first, end)
			return true
		}
	}
	return false
}

// echoed takes an unknown name of two or three words for a person where the
// text goes on with its last word alone, as it does with family names.
func (r *reading) echoed(s sentence, first, end int) bool {
	if end-first < 2 || end-first > 3 || r.introduced(s, first) || r.ordinary(first, end) || !r.nameShaped(first, end) || placeOpeners[r.tokens[first].text] {
		return false
	}
	last := r.tokens[end-1].text
	if !r.single[last] || r.single[r.tokens[first].text] || atlas.places[last] || !r.lower["he"] && !r.lower["she"] && !r.lower["his"] && !r.lower["her"] {
		return false
	}
	r.addPerson(first, end)
	return true
}
