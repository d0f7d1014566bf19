package candidate

import (
	"newsbrief/generator/lexicon"
	"newsbrief/generator/shape"
	"newsbrief/generator/token"
)

// sport.go reads results and tables, where a city stands for its club.

// inSport reads scores, the lines of tables, and who beat whom.
func (r *Set) inSport(m *marks, n, first, end int) {
	s := r.Sentences[n]
	name := r.Words(first, end)
	nation := lexicon.Country(name) && !r.Shapes[first].Is(shape.Demonym)
	prev, next := s.Low(first-1), s.Low(end)
	if r.Manners[n] == shape.Tabular || r.sports {
		m.setIf(cricketer, prev == "b" || prev == "c" || prev == "lbw" || prev == "st" || next == "c" || next == "b" || next == "lbw" || next == "not" && s.Low(end+1) == "out" || next == "run" && s.Low(end+1) == "out")
		m.setIf(cricketer, r.figures(s, end) > 3 || prev == "(" && r.figures(s, end) == 2)
	}
	if nation {
		return
	}
	number := end < s.Limit && r.Tokens[end].Kind == token.Number
	if number && r.figures(s, end) < 3 && r.tabularAt(s) && end-first < 4 && (first == s.First || first-1 > s.First || r.Tokens[first-1].Kind == token.Number) {
		m.set(scores)
	}
	if number && len(r.Tokens[end].Text) < 4 && r.scoreAhead(s, end) {
		m.set(scores)
	}
	if !r.sports {
		return
	}
	m.setIf(rival, clues[prev].is(beats) && !r.Shapes[first-1].Is(shape.Capital) || clues[next].is(wins) && !r.Shapes[end].Is(shape.Capital))
	switch w := s.Low(first - 2); prev {
	case "to", "by", "with", "at":
		m.setIf(rival, w == "lost" || w == "loss" || w == "defeat" || w == "drew" || w == "draw" || w == "beaten" || prev != "at" && first-2 > s.First && r.Tokens[first-2].Kind == token.Number)
	}
}

// figures is how many numbers with hyphens between them stand at i: a score has
// two, a bowler's figures four.
func (r *Set) figures(s token.Sentence, i int) int {
	n := 0
	for i < s.Limit && r.Tokens[i].Kind == token.Number {
		n++
		if i+1 >= s.Limit || r.Tokens[i+1].Text != "-" {
			break
		}
		i += 2
	}
	return n
}

// scoreAhead reports whether the number at i is a score: "2 Orla 1", "2-1".
func (r *Set) scoreAhead(s token.Sentence, i int) bool {
	if i+2 >= s.Limit {
		return false
	}
	if r.Tokens[i+1].Text == "-" && r.Tokens[i+2].Kind == token.Number {
		return i > s.First && r.sports
	}
	if !r.Shapes[i+1].Is(shape.Capital) {
		return false
	}
	for j := i + 2; j < s.Limit && j < i+5; j++ {
		if r.Tokens[j].Kind == token.Number {
			return true
		}
		if !r.Shapes[j].Is(shape.Capital) {
			return false
		}
	}
	return false
}

// tabularAt reports whether a sentence is the line of a table: a name and at
// least three numbers.
func (r *Set) tabularAt(s token.Sentence) bool {
	numbers := 0
	for i := s.First; i < s.Limit && i < s.First+30; i++ {
		if r.Tokens[i].Kind == token.Number {
			numbers++
		} else if r.Tokens[i].Low == "vs" && i > s.First && i+1 < s.Limit && r.Tokens[i+1].Kind == token.Number {
			return false // "Net 4,211,000 vs 3,498,000"
		}
	}
	return numbers > 1 && numbers*3 >= min(s.Limit-s.First, 30)
}
