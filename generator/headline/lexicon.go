package headline

import "strings"

// words makes a set of the words of a list.
func words(lists ...string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(strings.Join(lists, " ")) {
		set[w] = true
	}
	return set
}

// sayings are verbs of saying, as reports use them.
var sayings = words(
	`said says say told tells added adds noted notes stated states announced announces declared declares`,
	`stressed stresses underlined underscored emphasized emphasised highlighted insisted insists argued argues`, //nolint:misspell // both spellings occur
	`explained explains asked asks replied replies answered warned warns claimed claims reported reports`,
	`confirmed confirms acknowledged admitted wrote writes tweeted recalled concluded continued commented`,
	`remarked urged pledged promised vowed predicted estimated believes thinks shouted cried suggested learned revealed`,
)

var weekdays = words(
	`monday tuesday wednesday thursday friday saturday sunday`,
	`mon tue tues wed thu thur thurs fri sat sun`,
)

// The classes of words by which a lead is cut to a headline, lower case.
var (
	articles = words(`the a an`)
	pronouns = words(`he she it they we i you who`)

	// particles are the small words within the names of people.
	particles = words(`de del della di da do dos du la le van von der den ten ter bin ibn bint al el af av zu y e i`)

	// prepositions a headline can end before; subordinates begin a clause of their own.
	prepositions = words(`in on at for with from by over during under between against through across near within without until toward towards into onto around along among ahead beneath above below behind beyond inside outside`)
	subordinates = words(`which who whose where while when after before because although though as including amid following despite since whereas but saying adding citing unless if thereby`)

	conjunctions = words(`of to and or but nor than that so if`)

	// causes begin the clause of what made the main one happen; bound and
	// placed begin the place and time in it, bound only where no verb asks for them.
	causes    = words(`when after as`)
	bound     = words(`in on at`)
	placed    = words(`near off across along outside inside early late overnight during`)
	notCauses = words(`such well much many far long soon same known`)

	// function words end no headline.
	function = words(
		`the a an of to and or but nor in on at for with from by over during under between against through across near within without until toward towards into onto around along among amid about`,
		`that which who whom whose where while when after before because although though as including following despite since whereas if than so`,
		`is are was were be been being am will would shall should can could may might must has have had do does did`,
		`its his her their our my your this these those such very more most less fewer rather other not no also he she it they we i you up out both each every per via`,
	)

	// openings begin a phrase or clause that leads to the main one.
	openings = words(`on in at after before during while amid as when with despite following for since under by from speaking although though because if once until upon addressing calling citing in earlier late early last this yesterday today`)

	// asides begin what is said of a subject between commas.
	asides = words(`the a an who which whose where one led known based formerly home also called which its his her their currently now once`)

	// trailers follow a verb of saying at the end of an attribution.
	trailers = words(
		`on in at during late early yesterday today earlier reporters journalists after before adding citing noting calling describing while when as by via to last this ahead here there following`,
		`monday tuesday wednesday thursday friday saturday sunday`,
	)

	// occasions are where something is said: "in a statement".
	occasions = words(`statement report interview speech letter post tweet message release briefing`)

	// predicates stand after a headline's subject without "be", beside participles.
	predicates = words(`set poised due likely unlikely ready able unable keen dead safe held hit born killed built made put cut shot sent won lost found known seen given taken shown hurt left sold told paid brought caught bought thought driven drawn chosen broken stolen frozen written hidden beaten thrown sworn torn`)

	// notParticiples only end like one.
	notParticiples = words(`nothing something anything everything during evening morning hundred indeed sacred naked spring string`)

	// someOf stand before a noun, so that no verb follows.
	someOf = words(`some many all most several no each every its his her their our`)

	// relatives begin a clause that tells of the noun before it.
	relatives = words(`that which who whom whose where`)

	// clausal begin a clause with a verb of its own.
	clausal = words(`when because although though while whereas if unless`)

	// auxiliaries come before a participle.
	auxiliaries = words(`is are was were has have had been being will would can could may might must do does did`)

	// pasts are verbs in the past that no ending gives away, beside those of verbs.
	pasts = words(`knew flew fled fed sought taught thought stole chose wore swore tore rode woke lay lent dealt meant felt slept sat stuck hung dug bit hid blew sang swam drank froze forgot forgave withdrew undertook overcame became shrank overtook rebuilt say`)

	// properThe are names that keep their "The"; amounts keep the "a" before them.
	properThe = words(`Hague Gambia Bahamas Times Guardian Economist`)
	amounts   = words(`third quarter half few dozen total lot series pair majority couple handful number part kind sort member group head end hundreds thousands millions dozens tens most one some many all`)

	// verbs are common ones that no ending gives away, and the small words that
	// come between a subject and its verb.
	verbs = words(
		`is are was were has have had will would can could may might must do does did also who whose`,
		`beat died expects speaks spoke sank burst`,
		`met won lost hit rose fell grew led held took gave came went made saw began broke brought built bought cut drew drove fought found got kept left paid put ran sent set shot showed shut sold spent stood struck swept threw told wrote`,
		`says plans wants seeks aims hopes opens closes signs agrees rises falls wins loses begins ends starts launches faces calls urges vows backs remains becomes gets makes takes gives holds meets seems appears continues needs suggests shows means fears finds reveals ruled found proves`,
	)
)
