package article

import (
	"strings"

	"newsbrief/generator/embargo"
	"newsbrief/generator/sentence"
)

// readEmbargo takes a line that is a notice. To publish too early is the one mistake
// that no correction mends, so a line that may be a notice is one. What is a part of
// prose is none; below the top only one that names a time is.
func (e *envelope) readEmbargo(s string, top bool, f flow) bool {
	if len(s) > reach || f == goesOn || !mayHold(s) {
		return false
	}
	form := embargo.FormOf(s)
	dated := strings.ContainsAny(s, "0123456789")
	switch {
	case form == embargo.None, form == embargo.Within && sentence.Ends(s):
		return false
	case form == embargo.Bare && (top || dated):
	case f == begins, top && len(strings.Fields(s)) > embargo.LongestNotice:
		return false
	case !top && (!dated || sentence.Ends(s) || bulleted(s)):
		return false
	}
	e.notices = append(e.notices, fold(s))
	return true
}

// holding is what one of its words begins with wherever the hour of publication is told.
var holding = []string{"embargo", "release", "publi", "broadcast"}

// pairs are the first two letters of those, a bit for each word.
var pairs = func() (m [2][256]uint8) {
	for n, w := range holding {
		for i := range m {
			m[i][w[i]] |= 1 << n
			m[i][w[i]&^0x20] |= 1 << n
		}
	}
	return m
}()

// mayHold reports whether s has one of these words, in whatever letters. It spares
// most lines the reading as a notice.
func mayHold(s string) bool {
	for i := range len(s) - 1 {
		if pairs[0][s[i]]&pairs[1][s[i+1]] == 0 {
			continue
		}
		for _, w := range holding {
			if len(s)-i >= len(w) && strings.EqualFold(s[i:i+len(w)], w) {
				return true
			}
		}
	}
	return false
}

// continueNotice takes the line right after a notice's when the notice goes on in it.
func (e *envelope) continueNotice(s string) bool {
	last := len(e.notices) - 1
	if last < 0 || len(e.notices[last])+len(s) > reach || !embargo.GoesOn(e.notices[last], s) {
		return false
	}
	e.notices[last] += " " + fold(s)
	return true
}
