package topic

import (
	"strings"
	"unicode/utf8"

	"newsbrief/generator/article"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// nominal reports whether the word at i can stand in a topic: a plain noun or what
// stands before one; no name, no date, no verb that its ending or the tables betray.
func (r *reading) nominal(s token.Sentence, i int) bool {
	if i < s.First || i >= s.Limit {
		return false
	}
	c := r.class(s, i)
	if !c.is(content) {
		return false
	}
	t := &r.Tokens[i]
	if t.Kind != token.Word || r.names.At(i) != nil || r.dates.At(i) != nil || t.Glued && i > s.First && !opens(s.Low(i-1)) {
		return false
	}
	if t.Capital() && (!r.starts(s, i) || !r.Lower[t.Low] && lexicon.Specific(t.Low) == 1) {
		return t.Shouted() && utf8.RuneCountInString(t.Low) < 5 && r.plain(s, i+1) // HIV vaccine
	}
	before := r.class(s, i-1)
	switch {
	case c.is(tradeWord):
		return !lexicon.CommonVerb(t.Low) || before.is(beforeNoun) || r.plain(s, i-1) || r.starts(s, i)
	case c.is(verbWord):
		return s.Kind != article.Headline && r.plain(s, i-1) && !strings.HasSuffix(s.Low(i-1), "s")
	case c.is(gerundWord):
		return before.is(beforeNoun) && r.plain(s, i+1) || r.plain(s, i-1) && !before.is(pluralWord) && r.closes(s, i+1)
	}
	return c.is(nounWord)
}

// class is that of the word at i; none outside the sentence.
func (r *reading) class(s token.Sentence, i int) class {
	if i < s.First || i >= s.Limit {
		return 0
	}
	return r.classes[i]
}

// closes reports whether a noun phrase is over before token i.
func (r *reading) closes(s token.Sentence, i int) bool {
	return i >= s.Limit || r.Breaks(i) || s.Low(i) == "of" || s.Low(i) == "in" || s.Low(i) == "is" || s.Low(i) == "was" || s.Low(i) == "and"
}

// starts reports whether the token at i is the first word of the sentence or of
// words in quotation marks.
func (r *reading) starts(s token.Sentence, i int) bool {
	return i == s.First || r.Tokens[i].Glued && r.Tokens[i-1].Kind == token.Mark && opens(s.Low(i-1))
}

// plain reports whether the word at i is an ordinary word in lower case that is no
// common verb.
func (r *reading) plain(s token.Sentence, i int) bool {
	if !r.class(s, i).is(plainWord) {
		return false
	}
	t := &r.Tokens[i]
	return t.Kind == token.Word && (!t.Capital() || r.starts(s, i)) && r.names.At(i) == nil
}

// opens reports whether a word that touches the mark before it begins anew there.
func opens(mark string) bool { return strings.Contains("(“\"‘'[—–", mark) }

func adverb(w string) bool {
	return len(w) > 4 && strings.HasSuffix(w, "ly") && w != "supply" && w != "family" && w != "assembly"
}

// head reports whether a word can end a phrase: no adjective.
func head(w string) bool {
	if len(w) == 0 {
		return false
	}
	if strings.HasSuffix(w, "ing") {
		return nouns[w] || trades[w] || len(w) < 6 || len(w) > 7 // ring, wing, crossing
	}
	for _, ending := range adjectival[w[len(w)-1]] {
		if strings.HasSuffix(w, ending) {
			return nouns[w]
		}
	}
	return !adjectives[w] || nouns[w]
}

// adjectival are the endings of adjectives, by their last letter.
var adjectival = [256][]string{
	'c': {"ic"}, 'd': {"ward"}, 'e': {"ive", "able", "ible", "ese", "like", "ate"}, 'h': {"ish"}, 'l': {"al", "ful"},
	'n': {"ian", "ern"}, 's': {"ous", "less", "wards"}, 't': {"ent", "ant", "most"}, 'y': {"ary", "ory"},
}

// plural reports whether a word looks like a plural that stands before no other noun:
// what follows it is a verb or a phrase of its own.
func plural(w string) bool {
	return len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "is") && !strings.HasSuffix(w, "ics") && !modifying[w]
}

// modifying are plurals that stand before other nouns.
var modifying = lexicon.Set(`sales arms sports goods earnings savings drugs jobs systems works fisheries customs elections communications gas bus lens crisis human-rights rights games news`)

var (
	beforeNouns = lexicon.Set(`the a an of in on for by with from against over about its their his her our this that these those no more some any several at into
than under between among through during despite without per two three four five six seven eight nine ten many few all both 's '`)
	beforeVerbs = lexicon.Set(`to will would can could may might must should shall not n't he she they we i you it who`)

	// trades are nouns in -ing.
	trades = lexicon.Set(`trafficking laundering smuggling warming farming fishing mining drilling shipping housing funding spending lending banking engineering manufacturing advertising
gambling hunting logging poaching bombing shooting training building hacking voting flooding trading screening testing recycling parking racing boxing sailing cycling ruling hearing whaling
shipbuilding fundraising policing sentencing policymaking redistricting gerrymandering broadcasting publishing printing skiing swimming wrestling earring filing pricing drinking operating crossing spelling`)

	// emptyWords make a phrase too general for a topic.
	emptyWords = lexicon.Set(`
year month week day hour minute time way thing part number lot side member state country people person man woman men women role issue chapter history world community
first second third last next new good great strong important large small big high low long short key main major many more most present past future same different various certain full
real own media release statement interview news report press conference spokesman spokesperson spokeswoman percent percentage million billion north south east west significance background
bad conclusion introduction overview summary contact note about detail further information website additional question answer called made making given taken seen set including based used
using expected combined compared while ahead half quarter morning evening afternoon official resident decade century moment period case fact reason result kind type sort group
total amount name word idea view opinion start end beginning member others area region place point top left right old young little better best worse worst several former current recent
early late possible able available likely free whole entire single double similar special particular general common usual normal
meeting talk speech effort move step bid call claim comment remark matter situation event man-made nearby annual daily weekly monthly yearly
record thousand hundred dozen majority figure rest example instance addition order line
crown dollar euro pound cent yuan rupee krona meter metre kilometer kilometre mile foot feet acre hectare ton tonne degree`)

	// nouns end like adjectives.
	nouns = lexicon.Set(`final festival hospital capital trial proposal approval removal metal metals signal animal animals journal canal coal goal deal criminal official appeal referral rival arrival
survival oil terminal material materials mineral minerals chemical chemicals cereal funeral carnival medal pedal rental withdrawal disposal renewal dismissal burial
traffic clinic music fabric public topic epidemic pandemic republic plastic plastics logic arctic picnic garlic statistic
executive initiative olive native archive incentive detective objective directive drive dive hive motive adhesive perspective
vegetable cable table stable variable fish rubbish finish dish polish cuttlefish shellfish jellyfish
library salary secretary boundary summary dictionary sanctuary anniversary commentary burglary estuary ferry
government parliament investment agreement treatment department management development environment employment unemployment payment equipment settlement apartment document instrument
enforcement improvement movement element experiment monument basement statement tournament shipment government requirement government replacement impeachment harassment resettlement
accident incident student president talent content event parent patient client current agent rent cent percent tent continent torrent
restaurant plant infant tenant grant warrant elephant migrant immigrant covenant servant giant merchant occupant
climate debate rate estate state candidate mandate certificate chocolate plate gate pirate electorate climate senate carbonate phosphate nitrate sulphate
pattern concern government lantern intern cistern
guardian librarian civilian politician musician physician technician
trafficking factory territory laboratory memory victory inventory directory accessory observatory repository reward award steward`)
	// adverbs and what stands like one are part of no phrase.
	adverbs    = lexicon.Set(`aboard away abroad ahead apart alongside ashore asleep together anyway elsewhere somewhere everywhere quite rather pretty else overnight altogether twice mln bln dlrs pct cts per`)
	adjectives = lexicon.Set(`wide deep rare safe secret huge vast tiny rapid solid sharp severe extreme intense modern rural urban nuclear solar lunar polar regular popular similar circular
secular foreign public private human remote complex diverse mature pure raw rich poor cheap costly wealthy healthy hungry thirsty dirty dusty icy rainy snowy sunny windy muddy rocky sandy
steep strict tough tight loose thick thin heavy light dark bright quiet loud calm busy lazy crazy angry happy sad upset afraid alive alone aware open closed
civil newer larger smaller bigger higher lower older younger longer shorter stronger weaker faster slower easier harder cheaper
older earlier later further bad overnight offshore onshore inland upstream downstream indoor outdoor midday junior senior minor superior inferior interior exterior prior`)
)
