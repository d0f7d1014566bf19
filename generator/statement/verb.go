package statement

import "newsbrief/generator/lexicon"

// auxiliaries are finite whatever stands around them.
var auxiliaries = lexicon.Set(`is are was were has have had will would could may might can must shall should do does did cannot won’t won't isn’t isn't
wasn’t wasn't weren’t weren't hasn’t hasn't haven’t haven't didn’t didn't doesn’t doesn't don’t don't couldn’t couldn't`)

// finite are past forms without -ed that are surely no nouns.
var finite = lexicon.Set(`rose fell grew sank shrank slid won lost beat struck made took went came began left found held gave got ran led met paid built
bought sold kept stood spent sent brought saw knew told said drew drove broke became swept wrote flew froze shook threw sought taught caught fought
spoke tore wore hid rode shot stole meant died sued tied lied fled overran overtook withdrew bore chose fed forgot sped hit cut say show`)

// present are the verbs in -s that tell of amounts, and nouns that look the same.
var present = lexicon.Set(`says expects wants plans employs owns runs carries covers includes costs needs weighs spends produces represents accounts faces
remains stands shows gives makes holds provides uses serves exceeds takes contains requires rises falls visits starts opens ends begins closes lasts
expires meets returns resumes pays allows generates operates forecasts sees aims hopes denies rejects values seeks imports exports raises adds sets ranks
increases decreases reports estimates supplies hosts brings benefits applies reads forecast puts calls marks leads beats loses hits cuts sells buys keeps`)

// notVerbs end in -ed and are no verbs of a clause.
var notVerbs = lexicon.Set(`hundred united indeed speed need seed exceed proceed succeed feed breed limited combined estimated adjusted so-called armed
unemployed wounded used proposed planned expected advanced alleged supposed increased reduced related based unprecedented injured continued renewed
repeated skilled registered retired married disabled displaced registered sacred naked wicked red bed shed`)

// determiners stand before an adjective in -ed.
var determiners = lexicon.Set(`the a an its their his her our some more most all this that these those no every each of and in for with by to at from newly
seasonally highly recently previously widely`)

// verb is the index of the first finite verb from index from on, or -1.
func verb(words []Word, from int) int {
	for i := from; i < len(words); i++ {
		w := words[i]
		if w.Capital() && i > from {
			continue
		}
		switch k := kinds[w.Low]; {
		case k == auxiliary:
			return i
		case k == past:
			if i > 0 && noun(words[i-1]) { // "the cut", "its lead"
				continue
			}
			return i
		case w.Low == "cost" && i > 0 && !noun(words[i-1]) && i+1 < len(words) && w.Mark == 0 && (words[i+1].Number() || Bounds(words[i+1].Low)):
			return i
		case k == now:
			if i == 0 || noun(words[i-1]) || i+1 >= len(words) || w.Mark != 0 || isVerb(words[i+1].Low) || nominal[words[i+1].Low] {
				continue
			}
			return i
		case len(w.Low) > 4 && suffix(w.Low, "ed"):
			if i == 0 || noun(words[i-1]) || notVerbs[w.Low] && !moves(words[i:]) || i > 1 && suffix(words[i-1].Low, "ly") && noun(words[i-2]) {
				continue // "the limited", "a downwardly revised"
			}
			if reduced(words[i:]) {
				return -1
			}
			return i
		}
	}
	return -1
}

// moves reports whether the words open with "increased by", "increased 5 percent" or
// "reduced its".
func moves(words []Word) bool {
	if w := words[0]; w.Low != "increased" && w.Low != "reduced" || w.Mark != 0 || len(words) < 2 {
		return false
	}
	switch next := words[1]; next.Low {
	case "its", "their", "the":
		return true
	case "by", "to", "from":
		return words[0].Low == "increased"
	default:
		return words[0].Low == "increased" && next.Number()
	}
}

// noun reports whether a noun or an adjective must follow the word: "the",
// "China's".
func noun(w Word) bool {
	return w.Mark == 0 && (determiners[w.Low] || suffix(w.Low, "'s") || suffix(w.Low, "’s") || suffix(w.Low, "s’") || suffix(w.Low, "s'"))
}

// nominal words follow a noun, not a verb: "costs of".
var nominal = lexicon.Set(`of and or`)

func isVerb(w string) bool { k := kinds[w]; return k == auxiliary || k == past }

// A kind is which of the tables of verbs has a word.
type kind byte

const (
	auxiliary kind = iota + 1
	past
	now
)

// kinds are the verbs of all tables, so that a word is looked up once.
var kinds = func() map[string]kind {
	all := make(map[string]kind)
	for k, verbs := range map[kind]map[string]bool{auxiliary: auxiliaries, past: finite, now: present} {
		for w := range verbs {
			if all[w] == 0 || k < all[w] {
				all[w] = k
			}
		}
	}
	return all
}()

// reduced reports whether the participle that opens the words may belong to the
// noun before it, as another verb follows: "shells fired by rebels hit a market".
func reduced(words []Word) bool {
	for i, w := range words {
		if i > 0 && (within[w.Low] || joins[w.Low] || opens[w.Low] && !prepositions[w.Low]) {
			return false
		}
		if i > 0 && isVerb(w.Low) && !determiners[words[i-1].Low] && words[0].Low != "said" {
			return true
		}
		if w.Mark != 0 {
			return false
		}
	}
	return false
}

// joins join clauses or nouns.
var joins = lexicon.Set(`and or but nor`)

// within make a clause of what they stand in.
var within = lexicon.Set(`that which who whose whom when where if because although though unless until whether while what how why than`)

var prepositions = lexicon.Set(`in on at for with by to from of under over during among between against within without despite amid per via`)

// opens are words with which no subject begins that says what it names.
var opens = lexicon.Set(`it he she they we i you this that these those there here what which who whose one ones both each another other others
more most many much few several some-one someone everyone nobody none nothing no neither nor not either any anyone such so if when while after before because although
though as since unless until once whether in on at for with by to from of under over during among between against within without despite amid per via about
than then now also still just only even yet however meanwhile earlier later last next today yesterday tomorrow but and or up down out off
following according including compared given based them him her his my your our me us let asked all how why where almost never`)

// adverbs may stand between a subject and its verb.
var adverbs = lexicon.Set(`also now already only still then later first finally currently recently initially together alone again earlier last`)
