package facts

import (
	"slices"
	"strings"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/brief"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/statement"
	"newsbrief/generator/story"
	"newsbrief/generator/wording"
)

// A reading is a story from which facts are picked.
type reading struct {
	*story.Story
	stated [][]statement.Statement // by sentence
	topic  map[string]bool         // the words of the headline and the lead
	org    string                  // the one organization of both; empty for none or more
	orgs   int                     // how many organizations they name
	staged bool                    // the story is of a drill
	grave  bool                    // it is of what befell people
}

// read takes the sentences of a story apart.
func read(st *story.Story) *reading {
	r := &reading{Story: st, topic: make(map[string]bool)}
	for i, s := range st.Sentences {
		list := statement.Read(st.Text, s.Span)
		list = slices.DeleteFunc(list, func(x statement.Statement) bool { return st.Quoted(x.Subject) })
		r.stated = append(r.stated, list)
		if s.Block < 2 && i < 6 && st.Staged(s) {
			r.staged = true
		}
	}
	lead := st.Title
	if len(st.Sentences) > 0 {
		lead += " " + st.Sentences[0].Of(st.Text)
	}
	r.staged = r.staged || story.Staged(st.Title)
	r.grave = story.Has(lead, harm)
	for w := range strings.FieldsFuncSeq(strings.ToLower(lead), notLetter) {
		r.topic[w] = true
	}
	r.org, r.orgs = r.onlyOrganization()
	return r
}

// harm is what a headline or lead says of people whom something befell.
var harm = []string{" kill", " dead", " die", " death", " injur", " wound", " hurt", " missing ", " toll ", " casualt", " arrest", " detain", " held ", " evacuat",
	" rescue", " homeless", " displac", " crash", " quake", " earthquake", " flood", " storm", " fire", " blast", " explosion", " attack", " sink", " sank"}

func notLetter(r rune) bool { return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && r < 0x80 }

// onlyOrganization is the one organization that the lead is about.
func (st *reading) onlyOrganization() (only string, n int) {
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

// bounds are the first and last day of a date; the last is zero for one day.
func bounds(d annotate.Date) (start, end brief.Date) {
	if d.From.IsZero() {
		return "", ""
	}
	if d.From.Equal(d.To) {
		return brief.Day(d.From), ""
	}
	return brief.Day(d.From), brief.Day(d.To)
}

// bodies are the nouns for an organization that the story has named.
var bodies = lexicon.Set(`company firm group bank airline carmaker automaker maker retailer agency ministry council union board bureau commission party
organization organisation institute regulator exchange club fund federation airport hospital museum university court parliament assembly committee`)

// relations are what is not the owner's own: "its rival".
var relations = lexicon.Set(`rival rivals parent owner unit subsidiary competitor competitors partner neighbor neighbour spokesman spokeswoman own president
chairman leader head main biggest largest chief closest`)

// blank nouns tell by themselves nothing of what they stand for.
var blank = lexicon.Set(`average longest figure figures number total move price rise increase fall drop decline two three four rest remainder latter former first second
third man woman stock shares share amount rate sum result results data men women boy girl way thing things point fact one longest largest biggest highest lowest
gain loss change report statement cost costs value level target limit ceiling bid offer proposal amount others pair trio victims victim suspect suspects country`)

// leaning words make a subject one of what the story has told before.
var leaning = lexicon.Set(`same such other another earlier previous similar these those latter together respectively them him her it he she they his this
which also corresponding prior remaining there our my your we us i you`)

// subject is a statement's subject as a label names it. ok is false where the
// subject does not say by itself what it is.
func (st *reading) subject(n int, stmt statement.Statement) (label string, ok bool) {
	text := story.Fold(stmt.Subject.Of(st.Text))
	words := strings.Fields(text)
	low := strings.ToLower(text)
	switch {
	case low == "it" || low == "he" || low == "she":
		return st.antecedent(n, low)
	case strings.HasPrefix(low, "its ") && (len(words) < 2 || relations[strings.ToLower(words[1])]):
		return "", false
	case strings.HasPrefix(low, "its ") && stmt.Source != (article.Span{}) && stmt.Words != nil:
		return wording.Sentence(text[4:]), !blank[strings.ToLower(words[len(words)-1])] || len(words) > 2
	case strings.HasPrefix(low, "its "):
		owner, ok := st.antecedent(n, "it")
		if !ok {
			return wording.Sentence(text[4:]), st.orgs < 2 && (!blank[strings.ToLower(words[len(words)-1])] || len(words) > 2)
		}
		return wording.Possessive(owner) + " " + text[4:], true
	case strings.HasPrefix(low, "their "), strings.HasSuffix(low, "’s"), strings.HasSuffix(low, "'s"):
		return "", false
	}
	for _, w := range strings.Fields(low) {
		if leaning[strings.Trim(w, "’'")] {
			return "", false
		}
	}
	def := strings.HasPrefix(low, "the ")
	if def {
		text, words = text[4:], words[1:]
	} else if rest, cut := strings.CutPrefix(text, "A "); cut {
		text = rest
	} else if rest, cut := strings.CutPrefix(text, "An "); cut {
		text = rest
	}
	last := strings.ToLower(words[len(words)-1])
	if owner, ok := strings.CutSuffix(wording.Curly(words[0]), "’s"); ok && def && bodies[strings.ToLower(owner)] {
		words[0] = wording.Possessive(st.org)
		return strings.Join(words, " "), st.org != ""
	}
	switch {
	case len(words) == 1 && def && bodies[last]:
		return st.org, st.org != ""
	case len(words) == 1 && blank[last], leaning[strings.ToLower(words[0])], words[0] == "last" || words[0] == "Last", strings.Contains(low, "the two "):
		return "", false
	case len(words) == 1 && def && !st.topic[last] && !st.topic[lexicon.Singular(last)] && st.Sentences[n].Block > 2:
		return "", false
	}
	return wording.Sentence(text), true
}

// antecedent is what "it" or "she" stands for at the start of a sentence: the
// subject of the sentence before it in its paragraph, where that is a name.
func (st *reading) antecedent(n int, pronoun string) (string, bool) {
	if n == 0 || st.Sentences[n-1].Block != st.Sentences[n].Block || len(st.stated[n-1]) != 1 {
		return "", false
	}
	before := st.stated[n-1][0].Subject
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

// source is who says a statement, as a value names it: " (Electoral Commission)".
// It is empty where the story itself states it; ok is false where it is not
// certain who is meant.
func (st *reading) source(stmt statement.Statement) (words string, ok bool) {
	if stmt.Source == (article.Span{}) {
		return "", true
	}
	text := story.Fold(stmt.Source.Of(st.Text))
	list := strings.Fields(text)
	if len(list) > 9 || pronouns[strings.ToLower(text)] || list[len(list)-1] == "which" {
		return "", false
	}
	for _, w := range list {
		if leaning[strings.ToLower(w)] && w != "his" && w != "who" || w == "and" && len(list) > 6 {
			return "", false
		}
	}
	for _, a := range []string{"the ", "The ", "a ", "A ", "an ", "An "} {
		if rest, ok := strings.CutPrefix(text, a); ok {
			text = rest
			break
		}
	}
	return " (" + wording.Small(text) + ")", true
}

// saidBy is who says a whole sentence, as source gives it.
func (st *reading) saidBy(s story.Sentence) (string, bool) {
	core, source, ok := statement.Attribution(statement.Words(st.Text, s.Span))
	if !ok || len(core) == 0 {
		return "", false
	}
	return st.source(statement.Statement{Source: source})
}
