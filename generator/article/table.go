package article

import (
	"strings"
	"unicode"
)

// markTables gives the lines of tables their kind. Lines in a row are a table when
// two of them have cells, or three are figures for the most part: a league's table,
// the closing prices of a day.
func markTables(text string, lines []line) {
	for i := 0; i < len(lines); i++ {
		first, celled, rows := i, 0, 0
		for ; i < len(lines) && !lines[i].blank() && lines[i].kind == ""; i++ {
			r := readRow(lines[i].span.Of(text))
			if !r.celled() && !r.figured() && !r.rule() {
				break
			}
			if r.celled() {
				celled++
			}
			if !r.rule() {
				rows++
			}
		}
		if celled < 2 && rows < 3 {
			continue
		}
		for j := first; j < i; j++ {
			lines[j].kind = Table
		}
	}
}

// A row is what a line has of a table.
type row struct {
	cells   int // parted by tabs, bars or three spaces
	words   int // and figures
	figures int
	prose   bool // it ends as a sentence does, begins an item, or is too long
}

func (r row) celled() bool  { return !r.prose && r.cells > 1 && r.words > 0 && r.words <= 4*r.cells }
func (r row) figured() bool { return !r.prose && r.figures > 1 && 2*r.figures >= r.words }

// rule reports whether the row is only drawn: "| --- | --- |", "=====".
func (r row) rule() bool { return r.words == 0 }

// readRow reads the cells of the line s.
func readRow(s string) row {
	if len(s) > reach || bulleted(s) {
		return row{prose: true, words: 1}
	}
	r := row{cells: 1, prose: strings.HasSuffix(s, ".") && !strings.HasSuffix(s, "..")}
	if r.prose && wordy(s) {
		r.words = 1
		return r
	}
	bars, gap, within := 0, 0, false
	for _, c := range s {
		switch {
		case c == '|':
			bars++
			within = false
		case unicode.IsSpace(c):
			if gap++; c == '\t' || gap == 3 {
				r.cells++
				gap = 3
			}
			within = false
			continue
		case !within && unicode.IsDigit(c):
			r.figures++
			r.words++
			within = true
		case !within && unicode.IsLetter(c):
			r.words++
			within = true
		}
		gap = 0
	}
	r.cells = max(r.cells, bars-1)
	return r
}
