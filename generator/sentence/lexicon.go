package sentence

import (
	"maps"
	"strings"
)

// words makes a set of the words of a list.
func words(lists ...string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(strings.Join(lists, " ")) {
		set[w] = true
	}
	return set
}

// union is a set of all that two sets have.
func union(a, b map[string]bool) map[string]bool {
	set := maps.Clone(a)
	maps.Copy(set, b)
	return set
}

// titles are abbreviations that a person's name follows, lower case, without their
// full stop.
var titles = words(
	`mr mrs ms mx messrs dr prof rev fr hon pres gov sen sens rep reps amb supt asst assoc atty cllr mme mlle msgr`,
	`gen lt col maj capt cpt cmdr cdr adm sgt cpl pvt brig det insp const lt.-gen lt.-col maj.-gen`,
)

// neverLast are the titles, and abbreviations that an example or a number follows.
var neverLast = union(titles, words(`e.g i.e eg ie cf vs v viz approx ca`))

// beforeNumber are abbreviations only before a number: "No. 5", but "I said no."
var beforeNumber = words(`no nos nr p pp vol vols art arts sec fig figs ch n° para paras tel ext op`)

// clock are the abbreviations of the hour, after which a sentence may begin.
var clock = words(`a.m p.m`)

// hourWords are the hours that are spelled out.
var hourWords = words(`one two three four five six seven eight nine ten eleven twelve noon midnight`)

// calendar are the days and months that follow an hour, lower case.
var calendar = words(
	`january february march april may june july august september october november december`,
	`jan feb mar apr jun jul aug sep sept oct nov dec`,
	`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`,
)

// timely are the words of an hour or a day beside those of the clock and the calendar.
var timely = words(`at on by in from to until till since before after around about between and just exactly shortly only the early late yesterday today`)

// maybeLast are abbreviations that end a sentence when an evident beginning
// follows, as written, without their full stop.
var maybeLast = words(
	`Inc inc Ltd ltd Co co Corp corp Cos LLC Bros Jr Sr Esq al Dept dept Univ Assn Intl Natl Govt Mfg GmbH Gmbh Pty Pte Pvt Plc Bhd Sdn`,
	`Ave Blvd Rd Hwy Sq Pl est Est St st Ft ft Mt mt`,
	`Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun`,
	`Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Sask Alta`,
)

// lettered are nouns that a single letter follows which is no initial, lower case.
var lettered = words(`plan vitamin grade group hepatitis influenza type class section part exhibit category appendix option terminal gate zone serie schedule division pool war`)

// forenames are words that begin sentences and are names of people as well.
var forenames = words(`Will An So Do Much Such One`)

// exclaimed are names that end with an exclamation mark.
var exclaimed = words(`Yahoo Yum Jeopardy Oklahoma Panic Wham E`)

// joining are small words that go on with a sentence after an abbreviation.
var joining = words(`and or of for to`)

// Starter reports whether w, as written, is a word that begins sentences and, with
// a capital, nothing else.
func Starter(w string) bool { return starters[w] }

var starters = words(
	`The A An This That These Those He She It They We You I I'm I’m I've I’ve It's It’s`,
	`In On At By For From With Without After Before When Whenever While As If But And Or So Yet Nor`,
	`However Meanwhile There Here Its His Her Their Our My Your What Who Whom Whose Why How Where Which`,
	`Also According Although Though Since Because During Despite Under Over Among Amid Across Between Through`,
	`Both Some Many Most Several All Each Every Other Others Another One Two Three Few Much More`,
	`Everyone Everything Everybody Nobody Nothing Someone Something Somebody Anyone Hundreds Thousands Millions Billions Dozens`,
	`Nearly Almost Perhaps Maybe Indeed Similarly Likewise Otherwise Afterwards Afterward Eventually Elsewhere Overall Let`,
	`Not No Yes Now Then Thus Once Until Unless Such Earlier Later Today Yesterday Tomorrow Still Even Only`,
	`To Of Is Are Was Were Will Would Can Could Did Do Does Has Have Had Should Please Instead Additionally Finally Recently Previously Furthermore Moreover Nevertheless Following`,
)

// Saying reports whether w is a verb of saying, as reports use them, lower case.
func Saying(w string) bool { return sayings[w] }

var sayings = words(
	`said says say told tells added adds noted notes stated states announced announces declared declares`,
	`stressed stresses underlined underscored emphasized emphasised highlighted insisted insists argued argues`, //nolint:misspell // both spellings occur
	`explained explains asked asks replied replies answered warned warns claimed claims reported reports`,
	`confirmed confirms acknowledged admitted wrote writes tweeted recalled concluded continued commented`,
	`remarked urged pledged promised vowed predicted estimated believes thinks shouted cried suggested learned revealed`,
)
