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
		case (!vessels[s.Low(first-1)] || r.Tokens[first-1].Capital()) && !r.calledVessel(s, u.End):
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
		if vessels[s.Low(j)] {
			next := s.Low(j + 1)
			return next == "" || r.Breaks(j+1) || lexicon.Stop(next) && next != "and"
		}
	}
	return false
}

// vessels stand before the name of a ship in lower case; shipPrefixes are part
// of it.
var (
	vessels = lexicon.Set(`ferry vessel ship freighter trawler tanker yacht frigate destroyer submarine corvette warship icebreaker schooner steamer tugboat barge lifeboat
steamship motorship minesweeper boat catamaran carrier liner`)
	shipPrefixes = lexicon.Set(`MV MS SS MT FV HMS USS RMS USNS INS HMCS HMAS`)
)

// trades stand before the name of a company: "the carmaker Orla Motor".
var trades = lexicon.Set(`shipbuilder carmaker automaker airline drugmaker chipmaker planemaker steelmaker retailer insurer brewer lender broadcaster
shipyard supermarket conglomerate group startup start-up brokerage newspaper magazine newsagency agency-owned band company firm subsidiary charity nightclub`)
