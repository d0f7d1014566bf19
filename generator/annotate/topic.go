package annotate

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/article"
)

// mostTopics is how many topics an article has at most.
const mostTopics = 6

// A topic is a candidate for one, with how often and where it stands.
type topic struct {
	phrase string
	count  int
	weight float64
	first  int // token
}

// emptyWords make a phrase too general for a topic.
var emptyWords = set(`
year years month months week weeks day days time times way ways thing things part parts number numbers lot side sides member members state states country countries
people person man woman men women role issue issues level chapter history world community first second third last next new good great strong important large
small big high low long special local national international global major key main many more most present past future same different various certain full real own
media release statement interview news report reports press conference spokesman spokesperson spokeswoman percent million billion north south east west
significance background conclusion introduction overview summary contact notes about details further information website additional question questions answer answers
called made making given taken seen set including based used using expected combined compared while ahead second half quarter morning night evening afternoon`)

// findTopics picks the specific phrases that the text is about: its headings
// and the noun phrases it repeats.
func (r *reading) findTopics() []string {
	found := make(map[string]*topic)
	for _, s := range r.sentences {
		switch s.kind {
		case article.Heading:
			r.headingTopic(found, s)
		case article.Paragraph, article.Item:
			r.phraseTopics(found, s)
		}
	}
	for _, n := range r.names {
		if n.entity.kind == Event {
			note(found, n.entity.name, n.first).weight += 2
		}
	}
	lead := r.leadEnd()
	title := strings.ToLower(r.article.Title)
	var list []*topic
	for _, t := range found {
		if !r.article.TitleDerived && strings.Contains(title, strings.ToLower(t.phrase)) {
			t.weight += 2
		}
		if t.count > 1 || t.weight > 0 {
			t.weight += float64(t.count) * float64(len(strings.Fields(t.phrase)))
			if t.first < lead {
				t.weight++
			}
			list = append(list, t)
		}
	}
	slices.SortFunc(list, func(a, b *topic) int {
		return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.first, b.first), cmp.Compare(a.phrase, b.phrase))
	})
	return pickTopics(list)
}

// pickTopics takes the strongest that share no word.
func pickTopics(list []*topic) []string {
	topics := []string{}
	used := make(map[string]bool)
	for _, t := range list {
		words := strings.Fields(strings.ToLower(t.phrase))
		if len(topics) == mostTopics || slices.ContainsFunc(words, func(w string) bool { return used[singular(w)] && !stopWords[w] }) {
			continue
		}
		for _, w := range words {
			used[singular(w)] = true
		}
		topics = append(topics, t.phrase)
	}
	return topics
}

// leadEnd is the token behind the first paragraph.
func (r *reading) leadEnd() int {
	for i, s := range r.sentences {
		if s.kind == article.Paragraph {
			for i < len(r.sentences) && r.sentences[i].block == s.block {
				i++
			}
			return r.sentences[i-1].end
		}
	}
	return 0
}

// headingTopic takes a short heading that names something.
func (r *reading) headingTopic(found map[string]*topic, s sentence) {
	n := s.end - s.first
	if n < 2 || n > 5 {
		return
	}
	specific := 0
	for i := s.first; i < s.end; i++ {
		t := r.tokens[i]
		if e := r.entityAt(i); e != nil && (e.kind == Person || e.kind == Place) || t.kind != word {
			return
		}
		if emptyWords[t.low] {
			return
		}
		if !stopWords[t.low] {
			specific++
		}
		if t.low != "and" && t.low != "of" && stopWords[t.low] && !measureNouns[t.low] {
			return
		}
	}
	if specific < 2 {
		return
	}
	note(found, r.words(s.first, s.end), s.first).weight += 3
}

// phraseTopics counts the phrases of two and three plain words, and "X on Y"
// as "Y X": cooperation on security is security cooperation.
func (r *reading) phraseTopics(found map[string]*topic, s sentence) {
	for i := s.first; i < s.end; i++ {
		if !r.topical(i) {
			continue
		}
		if i+1 < s.end && r.topical(i+1) && !r.tokens[i+1].glued {
			r.count(found, i, i+2)
			if i+2 < s.end && r.topical(i+2) {
				r.count(found, i, i+3)
			}
		}
		if i+2 < s.end && r.tokens[i+1].low == "on" && r.topical(i+2) && strings.HasSuffix(r.tokens[i].low, "ion") {
			note(found, r.tokens[i+2].low+" "+singular(r.tokens[i].low), i)
		}
	}
}

// topical reports whether the token can be a word of a topic: a plain word, no
// name, no verb that its ending or the lists betray.
func (r *reading) topical(i int) bool {
	t := r.tokens[i]
	if t.kind != word || r.nameOf[i] >= 0 || r.dateOf[i] >= 0 || len(t.low) < 4 || stopWords[t.low] || emptyWords[t.low] ||
		t.capital() || speechVerbs[t.low] || pastForms[t.low] || titles[t.low] || changes[t.low] != "" {
		return false
	}
	return !strings.HasSuffix(t.low, "ed") && !strings.HasSuffix(t.low, "ly") && !strings.HasSuffix(t.low, "ing")
}

func (r *reading) count(found map[string]*topic, first, end int) {
	last := r.tokens[end-1].low
	if strings.HasSuffix(last, "al") || strings.HasSuffix(last, "ic") || strings.HasSuffix(last, "ive") || strings.HasSuffix(last, "ous") || strings.HasSuffix(last, "ful") {
		return // ends in an adjective: cut from a longer phrase
	}
	var words []string
	for i := first; i < end; i++ {
		words = append(words, r.tokens[i].low)
	}
	note(found, strings.Join(words, " "), first)
}

// note counts a phrase under its singular form and shows it as first written.
func note(found map[string]*topic, phrase string, first int) *topic {
	words := strings.Fields(strings.ToLower(phrase))
	words[len(words)-1] = singular(words[len(words)-1])
	key := strings.Join(words, " ")
	t := found[key]
	if t == nil {
		letter, n := utf8.DecodeRuneInString(phrase)
		t = &topic{phrase: string(unicode.ToUpper(letter)) + phrase[n:], first: first}
		found[key] = t
	}
	t.count++
	return t
}
