// Package topic finds the handful of specific phrases that a text is about.
//
// A token.Text with its dates and names, which are no topics, comes in; out come
// phrases, the strongest first. Runs of nouns are counted (phrase.go); what the
// text repeats, what its headline, headings and lead say, and how rare the words
// are in news English tell how strong a phrase is.
package topic

import (
	"cmp"
	"slices"
	"strings"

	"newsbrief/generator/article"
	"newsbrief/generator/calendar"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/names"
	"newsbrief/generator/token"
)

// An article has at most mostTopics; phrases that stand only once are taken up to
// fewTopics.
const (
	mostTopics = 6
	fewTopics  = 3
)

// A reading is a text in which topics are being found.
type reading struct {
	*token.Text
	dates   *calendar.Dates
	names   *names.Names
	title   map[string]bool // the words of the headline, singular
	lead    int             // the token behind the first paragraph
	early   int             // the token behind the third
	classes []class         // of the tokens
	topics  map[key]*topic
	order   []*topic // as first met
	room    []topic  // for those to come
}

// Find picks the specific phrases that the text is about.
func Find(t *token.Text, dates *calendar.Dates, known *names.Names) []string {
	r := &reading{Text: t, dates: dates, names: known, title: make(map[string]bool), topics: make(map[key]*topic), classes: make([]class, len(t.Tokens))}
	if !t.Article.TitleDerived {
		for w := range strings.FieldsFuncSeq(strings.ToLower(t.Article.Title), notLetter) {
			r.title[lexicon.Singular(w)] = true
		}
	}
	for i := range t.Tokens {
		if w := &t.Tokens[i]; w.Kind != token.Number {
			r.classes[i] = classOf(w.Low, w.Use)
		}
	}
	r.lead, r.early = r.paragraphsEnd(1), r.paragraphsEnd(3)
	for _, s := range r.Sentences {
		switch s.Kind {
		case article.Heading:
			r.heading(s)
		case article.Headline, article.Paragraph, article.Item:
			r.phrases(s)
		}
	}
	r.events()
	return r.pick()
}

// pick takes the strongest topics that share no word.
func (r *reading) pick() []string {
	var list []*topic
	for _, t := range r.order {
		if t.score = r.score(t); t.score > 0 {
			list = append(list, t)
		}
	}
	slices.SortStableFunc(list, func(a, b *topic) int { return cmp.Compare(b.score, a.score) })
	picked := []string{}
	used := make(map[string]bool)
	for _, t := range list {
		words := t.key.words()
		if slices.ContainsFunc(words, func(w string) bool { return used[w] }) {
			continue
		}
		for _, w := range words {
			used[w] = !lexicon.Stop(w)
		}
		if t.score <= weak && len(picked) >= fewTopics {
			break
		}
		if picked = append(picked, r.written(t)); len(picked) == mostTopics {
			break
		}
	}
	return picked
}

// weak is the score of a topic that stands only where there are few better ones.
const weak = 0.1

// score is how strong a topic is; 0 for one that is too general, too rare in the
// text, or only cut from a longer phrase.
func (r *reading) score(t *topic) float64 {
	if !t.named && (t.free == 0 || t.inLonger*2 > t.count && t.inLonger > 1 || t.count < 2 && !t.noun) {
		return 0
	}
	words := t.key.words()
	titled := !slices.ContainsFunc(words, func(w string) bool { return !r.title[lexicon.Singular(w)] })
	if !t.named && t.count < 2 && !titled && (t.first >= r.lead || t.inLonger > 0) {
		return 0
	}
	specific := 0.0
	for _, w := range words {
		specific += lexicon.Specific(w)
	}
	early := t.first < r.early
	switch {
	case t.named:
		if t.count < 2 && !titled && !early && !t.heads {
			return weak
		}
		specific = max(specific, 2)
	case slices.ContainsFunc(words, empty):
		return 0
	case len(words) == 1:
		if !t.noun || !repeated(t.count, specific, titled, early) {
			return 0
		}
	case specific < phraseSpecific || t.count < 3 && specific < singleSpecific && !titled:
		return 0
	case t.count < 2 && !titled:
		if specific < rareSpecific || !head(words[0]) || strings.HasSuffix(words[0], "est") {
			return 0
		}
		return weak
	}
	score := min(specific, 2) * float64(min(t.count, 6)+1)
	if titled || t.heads {
		score *= 1.5
	}
	if early {
		score *= 1.25
	}
	if len(words) > 1 {
		score *= 1.5
	}
	return score
}

// repeated reports whether a single word is frequent enough in a text to be a topic
// of its own.
func repeated(count int, specific float64, titled, early bool) bool {
	switch {
	case specific < singleSpecific:
		return false
	case specific < 1:
		return titled && count > 1 || early && count > 2
	}
	return titled && count > 1 || early && count > 2 || count > 4
}

func empty(w string) bool { return emptyWords[w] || emptyWords[lexicon.Singular(w)] }

// How specific the words of a topic are at least.
const (
	singleSpecific = 0.6
	phraseSpecific = 0.4
	rareSpecific   = 1.3 // of a phrase that stands once
)

// paragraphsEnd is the token behind the first n paragraphs.
func (r *reading) paragraphsEnd(n int) int {
	last := -1
	for _, s := range r.Sentences {
		if s.Kind != article.Paragraph || s.Block == last {
			continue
		}
		if n--; n < 0 {
			return s.First
		}
		last = s.Block
	}
	return len(r.Tokens)
}

// events makes topics of the events that are named.
func (r *reading) events() {
	for _, n := range r.names.List {
		if n.Entity.Kind == names.Event {
			r.name(n.Entity.Name, n.First)
		}
	}
}

func notLetter(c rune) bool { return strings.ContainsRune(" \t\n,.:;!?“”\"‘’'()", c) }
