package role

import (
	"newsbrief/generator/lexicon"
	"newsbrief/generator/numeral"
	"newsbrief/generator/token"
)

// move.go reads what was moved to a level, and what is forecast.

// moved is what came to the level behind "to" at i: the subject of "grew 12.5
// percent to", the object of "cut its key rate to".
func (c cursor) moved(to int) string {
	for j := to - 1; j >= c.First && j > to-12 && !c.Text.Breaks(j); j-- {
		switch w := c.Low(j); {
		case c.capital(j):
		case lexicon.Mover(w) != "":
			if next := c.Low(j + 1); j+1 == to || next == "by" || next == "from" || numeral.Leads(c.Sentence, j+1) || c.Text.Tokens[j+1].Kind != token.Word {
				return c.subject(j)
			}
			return c.object(j+1, to)
		case lexicon.Change(w) != "":
			return c.subject(j)
		}
	}
	return ""
}

// movedBy is what was moved by the amount behind "by" at i, and which way: the
// object of "cut its key rate by", the subject of "was cut by".
func (c cursor) movedBy(i int) (of, way string) {
	for j := i - 1; j >= c.First && j > i-9 && !c.Text.Breaks(j); j-- {
		w := c.Low(j)
		switch {
		case c.capital(j):
		case lexicon.Mover(w) != "" && j+1 == i:
			return c.subject(j), lexicon.Mover(w)
		case lexicon.Mover(w) != "":
			return c.object(j+1, i), lexicon.Mover(w)
		case lexicon.Change(w) != "":
			return "", ""
		}
	}
	return "", ""
}

// object is the noun phrase of tokens first to end, as far as "by", "from" or a
// date: at most four words in lower case.
func (c cursor) object(first, end int) string {
	switch c.Low(first) {
	case "its", "their", "the", "his", "her", "a", "an":
		first++
	}
	at := first
	for ; at < end && c.Low(at) != "by" && c.Low(at) != "from" && c.dates.At(at) == nil; at++ {
		if t := c.Text.Tokens[at]; t.Kind != token.Word || t.Text != t.Low || t.Is(lexicon.StopWord) && !lexicon.Measured(t.Low) && !inside[t.Low] {
			return ""
		}
	}
	if at-first > 4 {
		return ""
	}
	return c.phrase(first, at, at > first)
}

// forecasters say what they hold to come.
var forecasters = lexicon.Set(`expects expect forecast forecasts predicts predict projects anticipates sees`)

// forecast is "growth forecast" for "expects growth of", with "of" at i.
func (c cursor) forecast(of int) string {
	first := of
	for first > c.First && first > of-4 && !forecasters[c.Low(first-1)] {
		if t := c.Text.Tokens[first-1]; t.Kind != token.Word || t.Text != t.Low {
			return ""
		}
		first--
	}
	if first == c.First || !forecasters[c.Low(first-1)] {
		return ""
	}
	if thing := c.object(first, of); thing != "" {
		return thing + " forecast"
	}
	return ""
}
