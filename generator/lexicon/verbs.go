package lexicon

// Speech reports whether a word is a verb that names the speaker of the words
// beside it.
func Speech(w string) bool { return UseOf(w)&SpeechVerb != 0 }

// Past reports whether a word is one of the frequent past forms without -ed.
func Past(w string) bool { return UseOf(w)&PastForm != 0 }

// pastForms are the frequent past forms without -ed.
const pastForms = `said told met won beat killed was were had did made took came went began fell rose struck hit left led
found saw held gave spoke wrote died shot fought broke grew drew sent became got ran put cut flew brought bought
sold lost paid built caught taught thought felt kept slept stood understood heard forgot chose drove rode sank swept`

// speechVerbs name the speaker of the words beside them.
const speechVerbs = `
said says say told added adds noted notes stated states explained explains announced warned warns argued argues claimed claims insisted insists stressed
emphasized emphasised underscored underlined declared remarked observed replied asked wrote writes tweeted recalled acknowledged admitted concluded commented
reported confirmed continued believes believed hopes hoped expressed pointed described called calls urged vowed pledged promised suggested predicted cautioned
praised lauded hailed reiterated highlighted joked testified responded answered countered agreed disagreed denied complained thanked recounted quipped`
