package lexicon

import (
	"strings"
	"sync"
)

// A Use is what a word in lower case serves for in news English, as bits.
type Use uint16

// The uses of words.
const (
	StopWord       Use = 1 << iota // part of no name or topic by itself
	OrdinaryWord                   // in general use: a capital alone makes it no name
	TitleWord                      // "minister"
	TitlePartWord                  // "foreign", before a title
	PersonNounWord                 // "wife"
	OccupationWord                 // "plumber", beside the titles
	SpeechVerb                     // "said"
	PastForm                       // "won", without -ed
	NumberWord                     // "seven", "dozen", "half", "a": may start a number
	JointWord                      // "de", "&": may stand inside a name
	NeverName                      // opens a sentence, but no name
	SportWord                      // "goalkeeper"
	PersonPronoun                  // "she"
)

// UseOf is what a word in lower case serves for. A token knows it already.
func UseOf(w string) Use { return uses()[w] }

var uses = sync.OnceValue(func() map[string]Use {
	m := make(map[string]Use, 4096)
	for _, t := range []struct {
		table string
		use   Use
	}{
		{stopTable, StopWord | OrdinaryWord}, {ordinaryWords, OrdinaryWord}, {titles, TitleWord}, {titleParts, TitlePartWord}, {personNouns, PersonNounWord},
		{occupations, OccupationWord}, {speechVerbs, SpeechVerb}, {pastForms, PastForm}, {`a an half zero`, NumberWord}, {joints, JointWord}, {neverNames, NeverName}, {sportWords, SportWord}, {`he she his her`, PersonPronoun},
	} {
		for w := range strings.FieldsSeq(t.table) {
			m[w] |= t.use
		}
	}
	for w := range numbers {
		m[w] |= NumberWord
	}
	return m
})

// joints may stand inside a name between two capitalized words.
const joints = `de da del della di do dos das van von der den ter bin ibn al el la le du y e & - af av zu ul ur und`

// neverNames open a run by their capital but are part of no name.
const neverNames = `no. nos. the a an i it he she they we you in on at and but or if this that there what who my our his her its their
i'm i've i'd i'll it's we're we've we'll he's she's that's there's don't didn't for from to of by with as when while after before since because although though not no so
these those how why where which then here yet nor is are was were be do does did has have had can could would should may might must also both each some all any many most such`

// sportWords are those of reports of matches and races.
const sportWords = `soccer goal goals scored goalkeeper striker midfielder season league innings wickets wicket points quarterback touchdown touchdowns inning homer homers homered tennis seed seeded cup match matches
championship tournament semifinal quarter-final semi-final playoffs standings coach players player golf basketball baseball football rugby cricket hockey overs batsman bowler pitcher race lap rebounds club clubs game games team teams`

// occupations are what people are, beside the titles.
const occupations = `chemist student investigator architect merchant steward engineer accountant actor actress singer musician artist painter sculptor writer
designer surgeon psychiatrist psychologist chef baker butcher plumber carpenter miner soldier policeman tycoon fisherman fishmonger shopkeeper clerk pensioner librarian analyst
attorney electrician mechanic welder gardener waiter waitress bartender cashier pharmacist dentist midwife paramedic firefighter housewife tailor trucker veteran volunteer teammate`
