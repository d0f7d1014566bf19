package lexicon

// Change is "up" or "down" for a word by which a measured thing changes, else "".
func Change(w string) string { return changes[w] }

// Measured reports whether a word may be part of what is measured though it is
// a stop word.
func Measured(w string) bool { return measureNouns[w] }

// changes are the verbs and nouns by which a measured thing changes.
var changes = map[string]string{
	"grow": "up", "grew": "up", "grown": "up", "grows": "up", "growing": "up", "growth": "up", "rise": "up", "rose": "up", "risen": "up", "rises": "up", "rising": "up",
	"increase": "up", "increased": "up", "increases": "up", "increasing": "up", "up": "up", "jump": "up", "jumped": "up", "climb": "up", "climbed": "up", "gain": "up",
	"gained": "up", "gains": "up", "surge": "up", "surged": "up", "soared": "up", "higher": "up", "expanded": "up", "advanced": "up", "doubled": "up",
	"fall": "down", "fell": "down", "fallen": "down", "falls": "down", "falling": "down", "drop": "down", "dropped": "down", "drops": "down", "decline": "down", "declined": "down",
	"declines": "down", "decrease": "down", "decreased": "down", "down": "down", "slump": "down", "slumped": "down", "plunge": "down", "plunged": "down", "slid": "down",
	"slipped": "down", "sank": "down", "shrank": "down", "tumbled": "down", "lower": "down", "contracted": "down", "dipped": "down", "eased": "down", "lost": "down",
}

// measureNouns stop no phrase though they are stop words.
var measureNouns = Set(`sales revenue profit net total shares new overall`)

// Mover is "up" or "down" for a verb that brings what it governs there, "cut its
// key rate to", else "".
func Mover(w string) string { return movers[w] }

var movers = map[string]string{
	"raised": "up", "raises": "up", "increased": "up", "increases": "up", "lifted": "up", "lifts": "up",
	"cut": "down", "cuts": "down", "lowered": "down", "lowers": "down", "reduced": "down", "reduces": "down", "slashed": "down", "trimmed": "down",
}
