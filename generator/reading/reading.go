// Package reading reads what the sentences of a story state: of whom or what, by
// whose word, and whether the story takes it back or sets it in another time.
//
// A story comes in; out comes a Reading, which answers for each statement. Whatever
// is not certain has the answer no.
package reading

import (
	"cmp"
	"slices"
	"strings"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/phrase"
	"newsbrief/generator/statement"
	"newsbrief/generator/story"
	"newsbrief/generator/wording"
)

// A Reading is a story from which facts are picked.
type Reading struct {
	*story.Story
	Stated  [][]statement.Statement // by sentence
	Topic   map[string]bool         // the words of the headline and the lead
	Org     string                  // the one organization of both; empty for none or more
	Orgs    int                     // how many organizations they name
	Drill   bool                    // the story is of a drill
	Grave   bool                    // it is of what befell people
	denials []bool                  // by sentence: it takes back what stands before it
}

// Read takes the sentences of a story apart.
func Read(st *story.Story) *Reading {
	r := &Reading{Story: st, Topic: make(map[string]bool)}
	for i, s := range st.Sentences {
		r.denials = append(r.denials, denial(s.Of(st.Text)))
		list := statement.Read(st.Text, s.Span)
		list = slices.DeleteFunc(list, func(x statement.Statement) bool { return st.Quoted(x.Subject) })
		r.Stated = append(r.Stated, list)
		if s.Block < 2 && i < 6 && st.Staged(s) {
			r.Drill = true
		}
	}
	lead := st.Title
	if len(st.Sentences) > 0 {
		lead += " " + st.Sentences[0].Of(st.Text)
	}
	r.Drill = r.Drill || story.Staged(st.Title)
	r.Grave = harm.In(lead)
	for w := range strings.FieldsFuncSeq(strings.ToLower(lead), notLetter) {
		r.Topic[w] = true
	}
	r.Org, r.Orgs = r.onlyOrganization()
	return r
}

// harm is what a headline or lead says of people whom something befell.
var harm = phrase.Compile(" kill", " dead", " die", " death", " injur", " wound", " hurt", " missing ", " toll ", " casualt", " arrest", " detain", " held ", " evacuat",
	" rescue", " homeless", " displac", " crash", " quake", " earthquake", " flood", " storm", " fire", " blast", " explosion", " attack", " sink", " sank")

func notLetter(r rune) bool { return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && r < 0x80 }

// onlyOrganization is the one organization that the lead is about.
func (st *Reading) onlyOrganization() (only string, n int) {
	if len(st.Sentences) == 0 {
		return "", 0
	}
	for _, m := range st.MentionsIn(article.Span{Start: 0, End: st.Sentences[0].End}) {
		if m.Kind != annotate.Organization || m.Name == only {
			continue
		}
		if n++; n > 1 {
			return "", n
		}
		only = m.Name
	}
	return only, n
}

// bodies are the nouns for an organization that the story has named.
var bodies = lexicon.Set(`company firm group bank airline carmaker automaker maker retailer agency ministry council union board bureau commission party
organization organisation institute regulator exchange chain utility insurer lender brewer miner grocer chipmaker drugmaker homebuilder club fund federation airport hospital museum university court parliament assembly committee team panel bloc alliance`)

// trades are the nouns for a company by what it does: "the software maker".
var trades = lexicon.Set(`maker retailer carmaker automaker chipmaker drugmaker planemaker steelmaker homebuilder utility miner insurer lender brewer grocer airline chain`)

// Epithet reports whether words are another name for the company of the story: "software
// maker", "Lisbon-based company", "maker of biscuits".
func Epithet(words []string) bool {
	for i, w := range words {
		switch low := strings.ToLower(w); {
		case trades[low], i == 1 && (low == "company" || low == "firm") && strings.HasSuffix(words[0], "-based"):
			return i+1 == len(words) || words[i+1] == "of" || words[i+1] == "and"
		case i > 1, statement.Leans(low), relations[low], others[low], w != low && !strings.HasSuffix(w, "-based"):
			return false
		}
	}
	return false
}

// others tell a company from the one of the story.
var others = lexicon.Set(`central combined merged new parent target acquired second third private state smaller larger biggest largest world’s
world's national leading top big major local foreign`)

// company is the organization that "the company" at an offset means: the one of the
// story, where the paragraph before it speaks of no other.
func (st *Reading) company(at int) string {
	s, ok := st.SentenceOf(article.Span{Start: at, End: at + 1})
	if !ok {
		return ""
	}
	if before, ok := st.Before(s); ok && before.Block == s.Block {
		s = before
	}
	for _, m := range st.MentionsIn(article.Span{Start: s.Start, End: at}) {
		if m.Kind == annotate.Organization && !strings.HasPrefix(st.Org, m.Name) {
			return ""
		}
	}
	return st.Org
}

// Body reports whether a noun, in lower case, is one for an organization.
func Body(w string) bool { return bodies[w] }

// relations are what is not the owner's own: "its rival".
var relations = lexicon.Set(`rival rivals fellow parent owner unit subsidiary competitor competitors partner neighbor neighbour spokesman spokeswoman own`)

// blank nouns tell by themselves nothing of what they stand for.
var blank = lexicon.Set(`average longest figure figures number total move price rise increase fall drop decline two three four rest remainder latter former first second
third man woman stock shares share amount rate sum result results data men women boy girl way thing things point fact one longest largest biggest highest lowest
gain loss change report statement cost costs value level target limit ceiling bid offer proposal amount others pair trio victims victim suspect suspects country`)

// Subject is a statement's subject as a label names it. ok is false where the
// subject does not say by itself what it is.
func (st *Reading) Subject(n int, stmt statement.Statement) (label string, ok bool) {
	text := story.Fold(stmt.Subject.Of(st.Text))
	words := strings.Fields(text)
	low := strings.ToLower(text)
	if name := st.person(stmt.Subject); name != "" {
		return name, true
	}
	switch {
	case low == "it" || low == "he" || low == "she":
		return st.antecedent(n, low)
	case strings.HasPrefix(low, "its "):
		return st.its(n, stmt, text[4:])
	case strings.HasPrefix(low, "their "), strings.HasSuffix(low, "’s"), strings.HasSuffix(low, "'s"):
		return "", false
	}
	for _, w := range strings.Fields(low) {
		if statement.Leans(w) {
			return "", false
		}
	}
	def := strings.HasPrefix(low, "the ")
	if def {
		text, words = text[4:], words[1:]
	} else {
		for _, article := range []string{"A ", "An ", "a ", "an "} {
			text = strings.TrimPrefix(text, article)
		}
	}
	if strings.Count(text, "“") > strings.Count(text, "”") {
		text += "”"
	}
	for _, w := range words[:min(len(words), 3)] {
		if strings.Trim(w, "0123456789,.") == "" {
			return "", false // "About 2,700 people": a count, not what is counted
		}
		if !statement.Bounds(strings.ToLower(w)) {
			break
		}
	}
	if owner := strings.ToLower(wording.Curly(words[0])); def && len(words) > 2 && (owner == "country’s" || owner == "nation’s") {
		text, words = strings.TrimSpace(text[len(words[0]):]), words[1:] // of which one the story tells
	}
	if strings.HasSuffix(words[0], "-year-old") || strings.HasSuffix(words[0], "-time") {
		return "", false // "The 27-year-old Vendian": someone the story has named
	}
	last := strings.ToLower(words[len(words)-1])
	if blank[last] && !slices.ContainsFunc(words[:len(words)-1], telling) {
		return "", false // "the seasonally adjusted annual rate"
	}
	if owner, ok := strings.CutSuffix(wording.Curly(words[0]), "’s"); ok && def && bodies[strings.ToLower(owner)] {
		words[0] = wording.Possessive(st.Org)
		return strings.Join(words, " "), st.Org != ""
	}
	switch {
	case len(words) == 1 && def && bodies[last], def && Epithet(words):
		org := st.company(stmt.Subject.Start)
		return org, org != ""
	case def && (last == "company" || last == "firm" || last == "group") && strings.ToLower(text) == text:
		return "", false // "the oil company"
	case last == "figure" || last == "figures", len(words) == 1 && blank[last], statement.Leans(strings.ToLower(words[0])), relations[strings.ToLower(words[0])] && len(words) > 1, words[0] == "last" || words[0] == "Last", strings.Contains(low, "the two "):
		return "", false
	case len(words) == 1 && def && !st.Topic[last] && !st.Topic[lexicon.Singular(last)] && st.Sentences[n].Block > 2:
		return "", false
	}
	return wording.Sentence(text), true
}

// its is the label of a subject that "its" opens, of which thing is the rest.
func (st *Reading) its(n int, stmt statement.Statement, thing string) (label string, ok bool) {
	words := strings.Fields(strings.ToLower(thing))
	if len(words) == 0 || relations[words[0]] {
		return "", false
	}
	told := len(words) > 1 || !blank[words[0]]
	if stmt.Source != (article.Span{}) && stmt.Words != nil {
		if owner := st.sayer(stmt); owner != "" && owner != st.Org {
			return wording.Possessive(owner) + " " + thing, true
		}
		return wording.Sentence(thing), told
	}
	if owner, ok := st.antecedent(n, "it"); ok {
		return wording.Possessive(owner) + " " + thing, true
	}
	return wording.Sentence(thing), st.Orgs < 2 && told
}

// Bounded is what commas part off behind a subject and what makes it another: "earnings,
// adjusted for one-time gains,".
func (st *Reading) Bounded(stmt statement.Statement) string {
	aside := strings.Trim(story.Fold(st.Text[stmt.Subject.End:stmt.Predicate.Start]), ", ")
	switch word, _, more := strings.Cut(aside, " "); word {
	case "adjusted", "excluding", "including", "before", "after", "less", "minus", "without", "measured", "calculated", "based", "net", "stripping":
		if more {
			return aside
		}
	}
	return ""
}

// person is the full name of the one person whom a subject is, "Ms. Bell"; else empty.
func (st *Reading) person(subject article.Span) string {
	for _, m := range st.MentionsIn(subject) {
		if m.Kind != annotate.Person || m.Span.End != subject.End {
			continue
		}
		switch strings.TrimRight(st.Text[subject.Start:m.Span.Start], ". ") {
		case "", "Mr", "Mrs", "Ms", "Miss", "Dr", "Sir":
			return m.Name
		}
	}
	return ""
}

// sayer is the organization that says of itself what a statement tells: "Orbis said
// its sales rose".
func (st *Reading) sayer(stmt statement.Statement) string {
	if !stmt.Leads {
		return ""
	}
	list := st.MentionsIn(article.Span{Start: stmt.Source.Start, End: stmt.Subject.Start})
	if len(list) == 1 && list[0].Kind == annotate.Organization && list[0].Span == stmt.Source {
		return list[0].Name
	}
	return ""
}

// telling reports whether a word before a noun says which one is meant.
func telling(w string) bool {
	low := strings.ToLower(w)
	return !statement.Bounds(low) && !strings.HasSuffix(low, "ly") && !vague[low]
}

// vague words stand before a noun and leave open what it is of.
var vague = lexicon.Set(`monthly quarterly yearly daily weekly final preliminary initial new latest first second third fourth overall actual total`)

// antecedent is what "it" or "she" stands for at the start of a sentence: the
// subject of the sentence before it in its paragraph, where that is a name.
func (st *Reading) antecedent(n int, pronoun string) (string, bool) {
	if n == 0 || st.Sentences[n-1].Block != st.Sentences[n].Block || len(st.Stated[n-1]) != 1 {
		return "", false
	}
	before := st.Stated[n-1][0].Subject
	for _, m := range st.MentionsIn(before) {
		person := m.Kind == annotate.Person
		if m.Span.End == before.End && person == (pronoun != "it") && (m.Kind != annotate.Place || m.Span.Start == before.Start) {
			others := slices.ContainsFunc(st.MentionsIn(st.Sentences[n-1].Span), func(o annotate.Mention) bool { return o.Kind == m.Kind && o.Name != m.Name })
			return m.Name, !others
		}
	}
	return "", false
}

// pronouns are sources that say nothing of who it is.
var pronouns = lexicon.Set(`it he she they we i you one both others some many which who`)

// Source is who says a statement, as a value names it: " (Electoral Commission)".
// It is empty where the story itself states it; ok is false where it is not
// certain who is meant.
func (st *Reading) Source(stmt statement.Statement) (words string, ok bool) {
	if stmt.Source == (article.Span{}) {
		return "", true
	}
	text := story.Fold(stmt.Source.Of(st.Text))
	list := strings.Fields(text)
	if len(list) > 9 || pronouns[strings.ToLower(text)] || list[len(list)-1] == "which" {
		return "", false
	}
	for _, w := range list {
		if statement.Leans(strings.ToLower(w)) && w != "his" && w != "who" || w == "and" && len(list) > 6 {
			return "", false
		}
	}
	for _, a := range []string{"the ", "The ", "a ", "A ", "an ", "An "} {
		if rest, ok := strings.CutPrefix(text, a); ok {
			text = rest
			if list = list[1:]; len(list) > 1 && a[0]|0x20 == 't' && Epithet(list) {
				text = cmp.Or(st.company(stmt.Source.Start), "company") // "the maker of biscuits and soups"
			}
			break
		}
	}
	return " (" + wording.Small(text) + ")", true
}

// Sourced stretches a span to the words that name the source of its statement, as
// far as the sentence goes on to say that it said so.
func (st *Reading) Sourced(span article.Span, stmt statement.Statement) article.Span {
	span = story.Join(span, stmt.Source)
	if s, ok := st.SentenceOf(span); ok && span.End == stmt.Source.End && s.End-span.End < 60 && len(st.QuantitiesIn(article.Span{Start: span.End, End: s.End})) == 0 {
		span.End = s.End
	}
	return span
}

// SaidBy is who says a whole sentence, as source gives it.
func (st *Reading) SaidBy(s story.Sentence) (string, bool) {
	core, source, ok := statement.Attribution(statement.Words(st.Text, s.Span))
	if !ok || len(core) == 0 {
		return "", false
	}
	return st.Source(statement.Statement{Source: source})
}

// Overlap is how much of a label the headline and the lead speak of.
func (st *Reading) Overlap(label string) float64 {
	score := 0.0
	for w := range strings.FieldsFuncSeq(strings.ToLower(label), notLetter) {
		if len(w) > 3 && st.Topic[w] {
			score += 0.1
		}
	}
	return min(score, 0.2)
}

// Phrase is a statement's subject with its article, as it stands behind "of": "the
// bridge over the Elm". "It" is the subject of the sentence before in its paragraph.
func (st *Reading) Phrase(n int, stmt statement.Statement) (string, bool) {
	if strings.EqualFold(stmt.Subject.Of(st.Text), "it") {
		if n == 0 || st.Sentences[n-1].Block != st.Sentences[n].Block || len(st.Stated[n-1]) != 1 {
			return "", false
		}
		n, stmt = n-1, st.Stated[n-1][0]
	}
	if _, ok := st.Subject(n, stmt); !ok || strings.EqualFold(stmt.Subject.Of(st.Text), "it") {
		return "", false
	}
	text := story.Fold(stmt.Subject.Of(st.Text))
	for _, article := range []string{"The ", "A ", "An "} {
		if rest, ok := strings.CutPrefix(text, article); ok {
			return "the " + rest, true
		}
	}
	return text, true
}
