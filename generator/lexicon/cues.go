package lexicon

import "strings"

// A Cue is what kind of verb leads to the words or the thoughts of somebody.
type Cue int

// The kinds of cue.
const (
	NoCue  Cue = iota
	Saying     // said, tweeted, argued, thought
	Naming     // called, dismissed, praised: a judgement on its object
)

// CueOf is the kind of a verb form, in lower case.
func CueOf(w string) Cue { return cues[w] }

// CueNoun reports whether a noun stands for words that somebody says or writes:
// "claim", "statement".
func CueNoun(w string) bool { return cueNouns[w] }

// cues are the forms of the verbs below.
var cues = inflections()

func inflections() map[string]Cue {
	m := make(map[string]Cue)
	for cue, table := range map[Cue]string{Saying: sayingVerbs, Naming: namingVerbs} {
		for verb := range strings.FieldsSeq(table) {
			stem, doubled := strings.CutSuffix(verb, "+")
			for _, form := range forms(stem, doubled) {
				m[form] = cue
			}
		}
	}
	for w := range strings.FieldsSeq(`said told wrote written thought felt spoke read swore sworn put found`) {
		m[w] = Saying
	}
	return m
}

// forms are the regular forms of a verb: call, calls, called, calling.
func forms(verb string, doubled bool) []string {
	switch last := verb[len(verb)-1]; {
	case last == 'e':
		stem := verb[:len(verb)-1]
		return []string{verb, verb + "s", verb + "d", stem + "ing"}
	case last == 'y' && !strings.ContainsRune("aeo", rune(verb[len(verb)-2])):
		stem := verb[:len(verb)-1]
		return []string{verb, stem + "ies", stem + "ied", verb + "ing"}
	case doubled:
		return []string{verb, verb + "s", verb + verb[len(verb)-1:] + "ed", verb + verb[len(verb)-1:] + "ing"}
	case last == 's' || strings.HasSuffix(verb, "sh") || strings.HasSuffix(verb, "ch") || last == 'x':
		return []string{verb, verb + "es", verb + "ed", verb + "ing"}
	}
	return []string{verb, verb + "s", verb + "ed", verb + "ing"}
}

// sayingVerbs are those of speech, writing and thought; + doubles the last letter.
const sayingVerbs = `say tell add note state explain announce warn argue claim insist stress emphasize emphasise underscore underline declare remark observe
reply ask write tweet retweet recall acknowledge admit+ conclude comment report confirm believe think feel hope express describe urge vow pledge promise
suggest predict caution reiterate highlight testify respond answer counter agree disagree complain recount quip+ joke repeat shout yell scream chant cry exclaim
whisper mutter murmur mumble boast brag+ crow gloat lament muse opine intone proclaim assert contend maintain allege concede confess reveal disclose signal hint imply
assure reassure remind propose recommend advise instruct demand plead beg+ question wonder inquire enquire interject interrupt retort snap+ fire tease text email e-mail
message post blog+ caption quote echo elaborate clarify specify reflect surmise speculate estimate forecast read deny stipulate profess swear announce
advocate reason theorize mouth thunder bellow bark growl grumble gripe groan moan sigh laugh chuckle smile shrug+ fume vent rail rant sneer scoff jeer preach lecture
implore beseech exhort encourage invite summarize paraphrase recite pronounce counsel posit ponder worry fear expect envision anticipate dispute rebut+ refute
contest volunteer venture ad-lib+ deadpan+ drawl stammer sob+ bemoan decree rule argue tout fret+ marvel enthuse gush apologize apologise
pray cite mention refer+ speak invoke allude evoke insinuate equate grouse protest object trumpet threaten attest corroborate recollect reminisce demur+ extol+ concur+ rejoice
stutter emphasize lash type chime pitch advertise`

const namingVerbs = `call dismiss denounce brand label dub+ deem term characterize characterise portray paint compare slam+ blast rip+ criticize criticise attack condemn
deride decry mock ridicule lambaste lampoon bash assail accuse praise hail laud tout trash hammer knock pan+ nickname cast liken compliment commend applaud
chide scold rebuke admonish taunt insult excoriate castigate skewer berate reject blame disparage belittle malign vilify demonize depict tag+ peg+ consider regard
acclaim cheer welcome style celebrate credit thank salute disavow defend`

var cueNouns = Set(`statement statements remark remarks comment comments claim claims tweet tweets post posts message messages letter letters email emails e-mail e-mails memo
speech interview op-ed essay column assertion assertions accusation accusations allegation allegations argument suggestion warning warnings vow promise promises pledge
insistence contention declaration description characterization assessment testimony reply response answer announcement complaint complaints criticism call calls
plea joke admission acknowledgment prediction report headline caption words phrase view opinion belief transcript question questions chant chants cry cries insult
pronouncement observation proposal demand theory taunt taunts jab rebuke retort shout shouts`)
