package names

import (
	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// beside.go reads names by the common noun right before them.

// noteShips records the names that the text gives to ships: "the ferry Santa
// Ada", "MV Orla Star".
func (r *reading) noteShips(runs []run) {
	for _, u := range runs {
		s := r.Sentences[u.sentence]
		first := u.first
		switch {
		case shipPrefixes[r.Tokens[first].Text] && u.end-first > 1:
			r.ships[r.Words(first, u.end)] = true
			first++
		case (!vessels[s.Low(first-1)] || r.Tokens[first-1].Capital()) && !r.calledVessel(s, u.end):
			continue
		}
		r.ships[r.Words(first, u.end)] = true
	}
}

// calledVessel reports whether the words at i say that the name before them is a
// ship's: ", a passenger ferry,".
func (r *reading) calledVessel(s token.Sentence, i int) bool {
	if a := s.Low(i + 1); s.Low(i) != "," || a != "a" && a != "an" && a != "the" {
		return false
	}
	for j := i + 2; j < s.Limit && j < i+5 && r.Tokens[j].Kind == token.Word; j++ {
		if vessels[s.Low(j)] {
			return true
		}
	}
	return false
}

// company takes what follows a trade for a company, "the airline Norrvind" or
// "Carmaker Orla Motor said", and that of which there are shares.
func (r *reading) company(s token.Sentence, first, end int) bool {
	switch {
	case trades[r.Tokens[first].Low] && end-first > 1:
		first++
	case trades[s.Low(first-1)]:
	case end-first > 1 && s.Low(first-1) == "in" && (s.Low(first-2) == "shares" || s.Low(first-2) == "stock"):
	default:
		return false
	}
	if end-first > 4 || givenNames(r.Tokens[first].Text) != Unknown || lexicon.Title(r.Tokens[first].Low) || r.runsOn(first, end) {
		return false
	}
	name := r.Words(first, end)
	if lexicon.Place(name) || lexicon.Demonym(r.Tokens[first].Text) || institutions[name] {
		return false
	}
	r.mark(r.add(Organization, name), first, end)
	return true
}

// runsOn reports whether a word of the run joins two names: "Orla and Kell".
func (r *reading) runsOn(first, end int) bool {
	for i := first; i < end; i++ {
		if w := r.Tokens[i].Low; w == "and" || w == "of" || w == "for" {
			return true
		}
	}
	return false
}
