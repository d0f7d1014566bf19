package article

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/embargo"
	"newsbrief/generator/sentence"
)

// embargo.go reads the notices that say when a text may be published. To publish
// too early is the one mistake that no correction mends, so a line that may be a
// notice is one, and a moment that may be another is none.

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

// freed are notices that nothing need wait for.
var freed = regexp.MustCompile(`^(?i)\W*(?:(?:for )?immediate(?:ly)? release|for release\W*(?:immediate(?:ly)?|now|at will|(?:up)?on receipt)?|(?:no embargo|embargo\s*:\s*(?:none|no|nil|n/a|lifted))|(?:press|news|media) (?:release|statement|advisory))\W*$`)

// longestNotice is how many words a notice has when some of them are not of its trade.
const longestNotice = 16

// readEmbargo takes a line that is a notice. What is a part of prose is none; below
// the top only one that names a time is.
func (e *envelope) readEmbargo(s string, top bool, f flow) bool {
	if len(s) > reach || f == goesOn || !mentions(s, "embargo", "release", "publi", "broadcast") || freed.MatchString(s) {
		return false
	}
	bare := notice.MatchString(s)
	switch {
	case bare:
		_, _, bare = embargo.Until(s)
	case !within.MatchString(s) || sentence.Ends(s):
		return false
	}
	dated := strings.ContainsAny(s, "0123456789")
	switch {
	case bare && (top || dated):
	case f == begins, top && len(strings.Fields(s)) > longestNotice:
		return false
	case !top && (!dated || sentence.Ends(s) || bulleted(s)):
		return false
	}
	e.notices = append(e.notices, fold(s))
	return true
}

// continueNotice takes the line right after a notice's when the notice goes on in it,
// or it gives the time of day that the notice lacks.
func (e *envelope) continueNotice(s string) bool {
	last := len(e.notices) - 1
	if last < 0 || len(e.notices[last])+len(s) > reach {
		return false
	}
	until, allDay, ok := embargo.Until(e.notices[last])
	whole := ok && !allDay && !until.IsZero()
	first, _ := utf8.DecodeRuneInString(s)
	_, _, bare := embargo.Until(s)
	switch {
	case !whole && hour.MatchString(s) && len(strings.Fields(s)) <= longestNotice/2:
	case !bare || !unfinished(e.notices[last]) && !unicode.IsLower(first):
		return false
	}
	e.notices[last] += " " + fold(s)
	return true
}

// hour matches a time of day, in a zone or none.
var hour = regexp.MustCompile(`(?i)\b(?:[0-9]{1,2}(?:[:.h][0-9]{2}|\s?[ap]\.?m)|noon|midnight)\b`)

// unfinished reports whether the words of a notice must go on.
func unfinished(s string) bool {
	words := strings.Fields(strings.ToLower(s))
	return len(words) > 0 && openEnds[words[len(words)-1]] || strings.HasSuffix(s, ":") || strings.HasSuffix(s, ",")
}

var openEnds = words(`until till before after from at on for to of or`)

// hold reads the moment of the notices: the one that they all name.
func hold(notices []string) Hold {
	h := Hold{Notice: strings.Join(notices, "; ")}
	for _, n := range notices {
		until, allDay, ok := embargo.Until(n)
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
