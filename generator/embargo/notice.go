package embargo

import (
	"regexp"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/lexicon"
)

// A Hold is what an article says about when it may be published. Until is zero when
// the notice leaves any doubt: then nobody but an editor can tell.
type Hold struct {
	Notice string    // its words, white space folded; empty when there is none
	Until  time.Time // in UTC; the article may be published from then on
	AllDay bool      // the notice names a day without a time: Until is its midnight
}

// Read reads the moment of the notices: the one that they all name.
func Read(notices []string) Hold {
	h := Hold{Notice: strings.Join(notices, "; ")}
	for _, n := range notices {
		until, allDay, ok := Until(n)
		same := h.Until.IsZero() || until.IsZero() || h.Until.Equal(until) && h.AllDay == allDay
		if !ok || !same || unfinished(n) {
			return Hold{Notice: h.Notice}
		}
		if !until.IsZero() {
			h.Until, h.AllDay = until, allDay
		}
	}
	return h
}

// A Form is how a line speaks of an embargo.
type Form int

// The forms of a line.
const (
	None   Form = iota
	Within      // a notice behind other words
	Worded      // a notice that has words not of its trade
	Bare        // a notice and nothing more
)

// FormOf is the form of the line s. What sets no embargo, "FOR IMMEDIATE RELEASE", has none.
func FormOf(s string) Form {
	switch {
	case Freed(s):
		return None
	case !notice.MatchString(s):
		if within.MatchString(s) {
			return Within
		}
		return None
	}
	if _, _, ok := Until(s); ok {
		return Bare
	}
	return Worded
}

// Freed reports whether the line s is a notice that nothing need wait for.
func Freed(s string) bool { return freed.MatchString(s) }

// LongestNotice is how many words a notice has when some of them are not of its trade.
const LongestNotice = 16

// GoesOn reports whether a notice goes on in the line s right below it, or s gives the
// time of day that the notice lacks.
func GoesOn(notice, s string) bool {
	until, allDay, ok := Until(notice)
	whole := ok && !allDay && !until.IsZero()
	if !whole && hour.MatchString(s) && len(strings.Fields(s)) <= LongestNotice/2 {
		return true
	}
	first, _ := utf8.DecodeRuneInString(s)
	_, _, bare := Until(s)
	return bare && (unfinished(notice) || unicode.IsLower(first))
}

// notice matches a line that opens as a notice does.
var notice = regexp.MustCompile(`^(?i)\W*(?:this [\w ]{1,30} is |(?:press|media|news) (?:release|statement|advisory)\W*|(?:status|release|note|publication)\s*:\s*)?(?:` +
	`(?:strict(?:ly)?\s)?embargo(?:ed)?(?:\W*$|\s*[:–—-]|\s(?:until|till|copy|date|time|ends|expires)\b)|` +
	`(?:strictly )?embargoed\s(?:for|to|by|before)\b|` +
	`(?:strictly )?under (?:strict )?embargo\b|` +
	`(?:strictly )?(?:not for|no) (?:publication|release|broadcast)\b|` +
	`(?:not to be|do not) (?:publish|release|broadcast)(?:e?d)?\b|` +
	`hold for (?:release|publication)\b|` +
	`for (?:release|publication|broadcast)(?:\s*:)?\s(?:at|on|after|from|until|not before|no earlier|[0-9]|` + dayNames + `)` +
	`)`)

const dayNames = `(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b`

// within matches a notice behind other words: "Orla Institute | embargoed until 6 May".
var within = regexp.MustCompile(`(?i)\b(?:embargoed (?:until|till|for|to)|under (?:strict )?embargo (?:until|till))\s.*[0-9]`)

// freed matches a notice that nothing need wait for.
var freed = regexp.MustCompile(`^(?i)\W*(?:(?:for )?immediate(?:ly)? release|for release\W*(?:immediate(?:ly)?|now|at will|(?:up)?on receipt)?|(?:no embargo|embargo\s*:\s*(?:none|no|nil|n/a|lifted))|(?:press|news|media) (?:release|statement|advisory))\W*$`)

// hour matches a time of day, in a zone or none.
var hour = regexp.MustCompile(`(?i)\b(?:[0-9]{1,2}(?:[:.h][0-9]{2}|\s?[ap]\.?m)|noon|midnight)\b`)

// unfinished reports whether the words of a notice must go on.
func unfinished(s string) bool {
	words := strings.Fields(strings.ToLower(s))
	return len(words) > 0 && openEnds[words[len(words)-1]] || strings.HasSuffix(s, ":") || strings.HasSuffix(s, ",")
}

var openEnds = lexicon.Set(`until till before after from at on for to of or`)
