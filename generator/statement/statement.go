// Package statement takes a sentence of news apart: of what it states something,
// what that is, and who says so.
//
// The text and the span of a sentence come in; out come its Statements. "Exports
// rose 3 percent, while imports fell, the ministry said." makes two: of exports
// and of imports, both by the ministry. A sentence that is not surely one of the
// plain forms of news makes none.
package statement

import (
	"newsbrief/generator/article"
	"newsbrief/generator/lexicon"
)

// A Statement is a clause with a subject and a verb of its own.
type Statement struct {
	Subject   article.Span // "Exports", without what a pair of commas parts off behind it
	Lead      article.Span // what stands before the subject: "On Friday"; empty for most
	Predicate article.Span // from the first verb to the end of the clause
	Source    article.Span // who says so, "the ministry"; empty where the story itself does
	Rest      article.Span // what of the sentence follows the clause
	Leads     bool         // the source stands before what it says: "The ministry said that"
	Words     []Word       // of the predicate
}

// longest is how many words a sentence may have.
const longest = 70

// Read takes the sentence at s apart.
func Read(text string, s article.Span) []Statement {
	words := Words(text, s)
	if len(words) < 3 || len(words) > longest {
		return nil
	}
	core, source, ok := Attribution(words)
	if !ok {
		return nil
	}
	var list []Statement
	for i, w := range core {
		if w.Mark == '-' { // what follows a dash is an aside
			core = core[:i+1]
			break
		}
	}
	for _, c := range clauses(core) {
		st, ok := read(c)
		if !ok {
			continue
		}
		st.Source = source
		st.Leads = source.End > 0 && source.End <= st.Subject.Start
		if !saysMore(words, st.Predicate.End) {
			st.Rest = article.Span{Start: st.Predicate.End, End: s.End}
		}
		list = append(list, st)
	}
	return list
}

// saysMore reports whether the subject goes on to say something else behind the
// offset: "and said that".
func saysMore(words []Word, at int) bool {
	for i, w := range words {
		if w.Start > at {
			return w.Low == "and" && i+1 < len(words) && (tells[words[i+1].Low] || doubts[words[i+1].Low])
		}
	}
	return false
}

// read parts a clause into its subject and its predicate.
func read(words []Word) (Statement, bool) {
	lead := leadIn(words)
	all := words
	words = words[lead:]
	if len(words) < 2 || opens[words[0].Low] && !pronoun(words) && !counts(words) || len(words[0].Low) > 5 && suffix(words[0].Low, "ing") && !gerunds[words[0].Low] {
		return Statement{}, false
	}
	last, v := parts(words)
	n, at := relative(words)
	if at > 0 {
		last, v = n, at
	} else if v <= 0 || last <= 0 || last > 14 {
		return Statement{}, false
	}
	last = dayless(words[:last])
	for i, w := range words[:last] {
		if within[w.Low] && (w.Low != "than" || i > 2) && (at == 0 || !relatives[w.Low]) {
			return Statement{}, false
		}
	}
	for i := 1; i < last; i++ {
		if deems[words[i].Low] && suffix(words[i-1].Low, "s") && !noun(words[i-1]) {
			return Statement{}, false // "analysts estimate the company will earn"
		}
	}
	for _, w := range words[last:v] {
		if hedges[w.Low] {
			return Statement{}, false
		}
	}
	st := Statement{
		Subject:   article.Span{Start: words[0].Start, End: words[last-1].End},
		Predicate: article.Span{Start: words[v].Start, End: words[len(words)-1].End},
		Words:     words[v:],
	}
	if lead > 0 {
		st.Lead = span(all[:lead])
	}
	return st, true
}

// relatives open a clause that tells which one is meant.
var relatives = lexicon.Set(`who that`)

// relative parts a subject that a clause bounds, "pupils who passed their exams",
// from its verb. at is 0 where there is none, or where either verb may be another.
func relative(words []Word) (last, at int) {
	for i := 1; i < len(words) && i < 9; i++ {
		if words[i].Mark != 0 || words[i-1].Mark != 0 || within[words[i].Low] && !relatives[words[i].Low] || opens[words[i].Low] && !relatives[words[i].Low] && !prepositions[words[i].Low] {
			return 0, 0
		}
		if !relatives[words[i].Low] {
			continue
		}
		if i+2 >= len(words) || !verbal(words[i+1]) {
			return 0, 0
		}
		from := i + 2
		for from < len(words) && (auxiliaries[words[from-1].Low] || words[from-1].Low == "been") && suffix(words[from].Low, "ed") {
			from++ // "was kidnapped"
		}
		next := verb(words, from)
		if next < 0 || next > 14 || !isVerb(words[next].Low) {
			return 0, 0
		}
		for _, w := range words[i+1 : next] {
			if w.Mark != 0 || within[w.Low] || joins[w.Low] {
				return 0, 0
			}
		}
		return next, next
	}
	return 0, 0
}

// verbal reports whether a word behind "who" is its verb, and none of saying.
func verbal(w Word) bool {
	return w.Mark == 0 && !tells[w.Low] && !doubts[w.Low] && (isVerb(w.Low) || present[w.Low] || suffix(w.Low, "ed"))
}

// hedges make less of the verb behind them than it says.
var hedges = lexicon.Set(`reportedly allegedly apparently supposedly possibly probably perhaps never hardly scarcely`)

// deems are verbs of a plural subject that hold what follows to be so.
var deems = lexicon.Set(`estimate expect believe think predict project forecast reckon assume hope fear see claim argue note`)

// gerunds may open a subject, though they end in -ing.
var gerunds = lexicon.Set(`operating housing shipping building banking spending funding manufacturing advertising evening morning beijing outstanding leading
king spring mining farming fishing parking trading retailing pending turing`)

// leadIn is how many words stand before the subject, parted off by a comma: "On
// Friday, ".
func leadIn(words []Word) int {
	if !prepositions[words[0].Low] && !days[words[0].Low] && words[0].Low != "yesterday" && words[0].Low != "today" {
		return 0
	}
	for i, w := range words[:min(len(words), 9)] {
		if within[w.Low] || w.Low == "according" || i > 0 && suffix(w.Low, "ing") {
			return 0
		}
		if w.Mark == ',' {
			return i + 1
		}
	}
	return 0
}

// parts finds the verb of a clause and the end of its subject, the words aside that
// commas part off between them: "X, 58, the mayor, was".
func parts(words []Word) (last, v int) {
	comma := -1
	v = verb(words, 0)
	for i := 0; i < len(words) && (v < 0 || i < v); i++ {
		if words[i].Mark == ',' {
			comma = i
			break
		}
	}
	if comma < 0 {
		last = v
		for last > 0 && (adverbs[words[last-1].Low] || suffix(words[last-1].Text, "ly") && !words[last-1].Capital() && len(words[last-1].Low) > 5) {
			last--
		}
		return last, v
	}
	for i := comma + 1; i < len(words) && i < comma+26; i++ {
		if words[i-1].Mark != ',' {
			continue
		}
		at := i
		if adverbs[words[i].Low] {
			at++
		}
		if v = verb(words, at); i > comma+1 && v == at {
			return comma + 1, v
		}
		if joins[words[i].Low] || prepositions[words[i].Low] && i == comma+1 || words[i].Capital() && i+1 < len(words) && (words[i].Mark == ',' || words[i+1].Mark == ',') {
			return 0, -1
		}
	}
	return 0, -1
}

// pronoun reports whether the subject is a pronoun for one thing.
func pronoun(words []Word) bool {
	switch words[0].Low {
	case "it", "he", "she":
		v := verb(words, 1)
		return v == 1 || v == 2 && adverbs[words[1].Low]
	}
	return false
}

// counts reports whether the words open with a number and what bounds it: "More
// than 120 flights".
func counts(words []Word) bool {
	for i, w := range words[:min(len(words), 5)] {
		if w.Number() || i > 0 && spelled[w.Low] {
			return true
		}
		if !bounds[w.Low] || i+1 < len(words) && (w.Low == "at" && words[i+1].Low != "least" && words[i+1].Low != "most" || w.Low == "up" && words[i+1].Low != "to") {
			return false
		}
	}
	return false
}

var bounds = lexicon.Set(`at least most more than about around over under up to nearly almost some fewer less no an estimated another a`)

var spelled = lexicon.Set(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
thirty forty fifty sixty seventy eighty ninety hundred dozen dozens hundreds thousands half`)

// dayless is how many of the words are the subject, the day behind it aside: "The
// court on Monday".
func dayless(words []Word) int {
	n := len(words)
	if n > 2 && days[words[n-1].Low] && words[n-2].Low == "on" {
		return n - 2
	}
	if n > 3 && words[n-3].Low == "on" && (words[n-1].Number() || words[n-2].Number()) {
		return n - 3 // "on April 22"
	}
	if n > 1 && (days[words[n-1].Low] || words[n-1].Low == "today") {
		return n - 1
	}
	return n
}

// clauses parts words where a clause with a subject of its own begins.
func clauses(words []Word) [][]Word {
	var list [][]Word
	first := 0
	for i := 1; i < len(words); i++ {
		mark := words[i-1].Mark
		next := i
		switch {
		case mark == ';':
		case mark == ',' && (words[i].Low == "while" || words[i].Low == "whereas" || words[i].Low == "but"):
			next = i + 1
		case words[i].Low == "and" && verb(words[first:i], 0) > 0 && !subordinate(words[first:i]) && followed(words[i+1:]):
			next = i + 1
		default:
			continue
		}
		if i > first {
			list = append(list, words[first:i])
		}
		first = next
	}
	if first < len(words) {
		list = append(list, words[first:])
	}
	return list
}

// subordinate reports whether the words hold a clause of which what follows "and"
// may be a part: "after talks on pay and class size broke down".
func subordinate(words []Word) bool {
	for i, w := range words {
		if i > 0 && (within[w.Low] || w.Low == "after" || w.Low == "before" || w.Low == "as" || w.Low == "since") {
			return true
		}
	}
	return false
}

// followed reports whether the words open with a subject and its verb.
func followed(words []Word) bool {
	n := 0
	for n < len(words) && words[n].Mark == 0 {
		n++
	}
	words = words[:min(n+1, len(words), 14)]
	v := verb(words, 0)
	if v <= 0 || present[words[v].Low] && !words[0].Capital() && !determiners[words[0].Low] && v > 1 {
		return false // "and seek rent cuts"
	}
	for i, w := range words[:v] {
		if within[w.Low] || opens[w.Low] && (i == 0 || !prepositions[w.Low]) && (i > 0 || !counts(words)) {
			return false
		}
	}
	return true
}
