package tense

import (
	"strings"

	"newsbrief/generator/lexicon"
)

// What points to what is to come: some words by themselves, timetables by their present
// tense, plans before "for", "to", "on", "until" or the date itself, and intentions
// before an infinitive or what is planned.
var (
	forwardCues = lexicon.Set(`will shall may must upcoming forthcoming coming expect expects predict predicts`)
	timetables  = lexicon.Set(`opens begins meets arrives resumes reopens starts ends finish finishes closes launches departs premieres debuts faces hosts convenes
		expires kicks concludes travels flies begin expire resume reopen meet arrive depart`)
	plans      = lexicon.Set(`scheduled due planned expected slated set payable postponed delayed rescheduled adjourned slips slipped deferred forecast`)
	intentions = lexicon.Set(`plans plan planning intend intends aims hopes hope likely ready going`)
	wishes     = lexicon.Set(`want wants need needs threaten threatens`)
	modals     = lexicon.Set(`would could might should`)
)

// pending are said of what is still to come, behind "is" and "are".
var pending = lexicon.Set(`likely unlikely possible due expected scheduled planned set forecast invited`)

// trading is told in the present of a day that is over: "the market closes lower".
var trading = lexicon.Set(`lower higher up down flat mixed`)

// current are what "is" and "are" tell of now rather than of a timetable: "are
// investigating a crash on Monday".
var current = lexicon.Set(`investigating searching recovering mourning looking questioning examining counting fighting struggling reeling blaming accusing hunting
	treating assessing reviewing probing denying being having going calling demanding`)

// closings are how things stand on a day, behind "is" and "are".
var closings = lexicon.Set(`closed open available off back free`)

// phrases point ahead: what may follow a first word.
var phrases = func() map[string]map[string]bool {
	m := make(map[string]map[string]bool)
	for phrase := range strings.SplitSeq("ahead of,takes place,takes effect,comes into force,comes into effect,come into force,come into effect,goes to the,goes on sale,"+
		"goes on trial,goes on show,go to the,go on sale,go on trial,go on show,gets under way,gets underway,leaves for,returns to,returns on,"+
		"runs from,runs until,runs till,runs through,join us,open at", ",") {
		first, rest, _ := strings.Cut(phrase, " ")
		if m[first] == nil {
			m[first] = make(map[string]bool)
		}
		m[first][rest] = true
	}
	return m
}()

// wills are verbs of what someone wants done, before an infinitive; the weekday behind is
// that of the deed only where the deed is an appointment: "agreed to sell it on Monday"
// was on Monday, "agreed to meet on Monday" was not.
var (
	wills        = lexicon.Set(`agreed voted vowed threatened promised pledged urged asked ordered told summoned invited`)
	appointments = lexicon.Set(`meet vote strike appear gather reconvene resume reopen march testify rally travel`)
)

// looksPast end in -ed and are no past forms.
var looksPast = lexicon.Set(`indeed hundred speed exceed proceed succeed`)

// cue is where the single word at j points, and whether that is certain.
func (r *Reader) cue(j int) (d Direction, sure bool) {
	w, before, next := r.Low(j), r.Low(j-1), r.Low(j+1)
	switch {
	case modals[w] && next != "not":
		return Forward, false // what "would" come may not
	case w == "for" && r.Weekday(j+1) >= 0 && r.Low(j+2) != "'s" && !plans[before]:
		return Forward, false
	case r.pointsAhead(j):
		return Forward, before != "was" && before != "were" && before != "been" && before != "had" // a plan of the past may be off
	case wishes[w] && next == "to", r.appoints(j), r.stands(j), (w == "moved" || w == "pushed") && next == "to" && r.bareWeekday(j+2):
		return Forward, false
	case w == "since":
		return Backward, true
	case plans[w], before == "be", before == "been", before == "is", before == "are":
		return Unclear, true // a participle: what stands before it decides
	case lexicon.Past(w), len(w) > 4 && strings.HasSuffix(w, "ed") && !looksPast[w] && !r.Text.Tokens[j].Capital():
		return Backward, true
	}
	return Unclear, true
}

// pointsAhead reports whether the word at j speaks of what is to come.
func (r *Reader) pointsAhead(j int) bool {
	w, before, next := r.Low(j), r.Low(j-1), r.Low(j+1)
	switch {
	case (forwardCues[w] || timetables[w] && !trading[next]) && !r.Text.Tokens[j].Capital(), strings.HasSuffix(w, "'ll"), strings.HasSuffix(w, "’ll"), r.phrase(j):
		return true
	case w == "be":
		return before == "to"
	case before == "is" || before == "are":
		return w == "to" || pending[w] || strings.HasSuffix(w, "ing") && !current[w] // "is meeting on Tuesday"
	case w == "is" || w == "are": // "the final is on Saturday"
		return r.bareWeekday(j+1) || next == "on" && r.bareWeekday(j+2)
	case w == "until" || w == "till":
		return r.Weekday(j+1) >= 0 || r.Low(j+2) == "weekend"
	case intentions[w]:
		return next == "to" || strings.HasPrefix(w, "plan") && (next == "a" || next == "an" || next == "another")
	case plans[w]:
		return planned[next] || r.Weekday(j+1) >= 0 || r.Month(j+1) > 0
	}
	return false
}

// planned are the words behind a plan that lead to its date.
var planned = lexicon.Set(`to for on until till`)

// plural are the phrases that may be infinitives where no plural stands before them.
var plural = lexicon.Set(`go come open`)

// phrase reports whether a phrase begins at j.
func (r *Reader) phrase(j int) bool {
	w := r.Low(j)
	follows := phrases[w]
	if follows == nil || plural[w] && !strings.HasSuffix(r.Low(j-1), "s") {
		return false
	}
	return follows[r.Low(j+1)] || follows[r.Low(j+1)+" "+r.Low(j+2)]
}

// appoints reports whether the word at j is an appointment that someone wants kept:
// "urged them to meet".
func (r *Reader) appoints(j int) bool {
	if !appointments[r.Low(j)] || r.Low(j-1) != "to" {
		return false
	}
	for k := j - 2; k >= max(r.First, j-5) && !r.parts(k); k-- {
		if wills[r.Low(k)] {
			return true
		}
	}
	return false
}

// stands reports whether the word at j tells how things are on a day: "is closed on
// Monday", "Sunday is the last day".
func (r *Reader) stands(j int) bool {
	switch r.Low(j) {
	case "is", "are":
		return closings[r.Low(j+1)] || r.Weekday(j-1) >= 0
	case "looks", "promises", "marks":
		return r.Weekday(j-1) >= 0
	}
	return false
}

// bareWeekday reports whether the token at j is a day of the week that owns nothing.
func (r *Reader) bareWeekday(j int) bool { return r.Weekday(j) >= 0 && r.Low(j+1) != "'s" }
