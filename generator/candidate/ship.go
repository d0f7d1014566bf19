package candidate

import (
	"newsbrief/generator/lexicon"
	"newsbrief/generator/shape"
	"newsbrief/generator/token"
)

// noteShips records the names that the text gives to ships: "the ferry Santa
// Ada", "MV Orla Star". A ship is no one and nowhere.
func (r *Set) noteShips(runs []shape.Run) {
	for _, u := range runs {
		s := r.Sentences[u.Sentence]
		first := u.First
		switch {
		case shipPrefixes[r.Tokens[first].Text] && u.End-first > 1:
			r.Ships[r.Words(first, u.End)] = true
			first++
		case (!clues[s.Low(first-1)].is(vessel) || r.Tokens[first-1].Capital()) && !r.calledVessel(s, u.End):
			continue
		}
		r.Ships[r.Words(first, u.End)] = true
	}
}

// calledVessel reports whether the words at i say that the name before them is a
// ship's: ", a passenger ferry,".
func (r *Set) calledVessel(s token.Sentence, i int) bool {
	if a := s.Low(i + 1); s.Low(i) != "," || a != "a" && a != "an" && a != "the" {
		return false
	}
	for j := i + 2; j < s.Limit && j < i+5 && r.Tokens[j].Kind == token.Word; j++ {
		if clues[s.Low(j)].is(vessel) {
			next := s.Low(j + 1)
			return next == "" || r.Breaks(j+1) || lexicon.Stop(next) && next != "and"
		}
	}
	return false
}

// shipPrefixes are part of the name of a ship.
var shipPrefixes = lexicon.Set(`MV MS SS MT FV HMS USS RMS USNS INS HMCS HMAS`)
