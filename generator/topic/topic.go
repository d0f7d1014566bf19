// Package topic finds the handful of specific phrases that a text is about.
//
// A token.Text with its dates and names, which are no topics, comes in; out come
// phrases as the text first writes them, the strongest first.
package topic

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/article"
	"newsbrief/generator/calendar"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/names"
	"newsbrief/generator/token"
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
var emptyWords = lexicon.Set(`
year years month months week weeks day days time times way ways thing things part parts number numbers lot side sides member members state states country countries
people person man woman men women role issue issues level chapter history world community first second third last next new good great strong important large
small big high low long special local national international global major key main many more most present past future same different various certain full real own
media release statement interview news report reports press conference spokesman spokesperson spokeswoman percent million billion north south east west
significance background conclusion introduction overview summary contact notes about details further information website additional question questions answer answers
called made making given taken seen set including based used using expected combined compared while ahead second half quarter morning night evening afternoon`)

// A reading is a text in which topics are being found.
type reading struct {
	*token.Text
	dates *calendar.Dates
	names *names.Names
}

// Find picks the specific phrases that the text is about: its headings and the
// noun phrases it repeats.
func Find(t *token.Text, dates *calendar.Dates, known *names.Names) []string {
	r := &reading{t, dates, known}
	found := make(map[string]*topic)
	for _, s := range r.Sentences {
		switch s.Kind {
		case article.Heading:
			r.headingTopic(found, s)
		case article.Paragraph, article.Item:
			r.phraseTopics(found, s)
		}
	}
	for _, n := range r.names.List {
		if n.Entity.Kind == names.Event {
			note(found, n.Entity.Name, n.First).weight += 2
		}
	}
	lead := r.leadEnd()
	title := strings.ToLower(r.Article.Title)
	var list []*topic
	for _, t := range found {
		if !r.Article.TitleDerived && strings.Contains(title, strings.ToLower(t.phrase)) {
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
		if len(topics) == mostTopics || slices.ContainsFunc(words, func(w string) bool { return used[lexicon.Singular(w)] && !lexicon.Stop(w) }) {
			continue
		}
		for _, w := range words {
			used[lexicon.Singular(w)] = true
		}
		topics = append(topics, t.phrase)
	}
	return topics
}

// leadEnd is the token behind the first paragraph.
func (r *reading) leadEnd() int {
	for i, s := range r.Sentences {
		if s.Kind == article.Paragraph {
			for i < len(r.Sentences) && r.Sentences[i].Block == s.Block {
				i++
			}
			return r.Sentences[i-1].Limit
		}
	}
	return 0
}

// headingTopic takes a short heading that names something.
func (r *reading) headingTopic(found map[string]*topic, s token.Sentence) {
	n := s.Limit - s.First
	if n < 2 || n > 5 {
		return
	}
	specific := 0
	for i := s.First; i < s.Limit; i++ {
		t := r.Tokens[i]
		if n := r.names.At(i); n != nil && (n.Entity.Kind == names.Person || n.Entity.Kind == names.Place) || t.Kind != token.Word {
			return
		}
		if emptyWords[t.Low] {
			return
		}
		if !lexicon.Stop(t.Low) {
			specific++
		}
		if t.Low != "and" && t.Low != "of" && lexicon.Stop(t.Low) && !lexicon.Measured(t.Low) {
			return
		}
	}
	if specific < 2 {
		return
	}
	note(found, r.Words(s.First, s.Limit), s.First).weight += 3
}

// phraseTopics counts the phrases of two and three plain words, and "X on Y"
// as "Y X": cooperation on security is security cooperation.
func (r *reading) phraseTopics(found map[string]*topic, s token.Sentence) {
	for i := s.First; i < s.Limit; i++ {
		if !r.topical(i) {
			continue
		}
		if i+1 < s.Limit && r.topical(i+1) && !r.Tokens[i+1].Glued {
			r.count(found, i, i+2)
			if i+2 < s.Limit && r.topical(i+2) {
				r.count(found, i, i+3)
			}
		}
		if i+2 < s.Limit && r.Tokens[i+1].Low == "on" && r.topical(i+2) && strings.HasSuffix(r.Tokens[i].Low, "ion") {
			note(found, r.Tokens[i+2].Low+" "+lexicon.Singular(r.Tokens[i].Low), i)
		}
	}
}

// topical reports whether the token can be a word of a topic: a plain word, no
// name, no verb that its ending or the lists betray.
func (r *reading) topical(i int) bool {
	t := r.Tokens[i]
	if t.Kind != token.Word || r.names.At(i) != nil || r.dates.At(i) != nil || len(t.Low) < 4 || lexicon.Stop(t.Low) || emptyWords[t.Low] ||
		t.Capital() || lexicon.Speech(t.Low) || lexicon.Past(t.Low) || lexicon.Title(t.Low) || lexicon.Change(t.Low) != "" {
		return false
	}
	return !strings.HasSuffix(t.Low, "ed") && !strings.HasSuffix(t.Low, "ly") && !strings.HasSuffix(t.Low, "ing")
}

func (r *reading) count(found map[string]*topic, first, end int) {
	last := r.Tokens[end-1].Low
	if strings.HasSuffix(last, "al") || strings.HasSuffix(last, "ic") || strings.HasSuffix(last, "ive") || strings.HasSuffix(last, "ous") || strings.HasSuffix(last, "ful") {
		return // ends in an adjective: cut from a longer phrase
	}
	var words []string
	for i := first; i < end; i++ {
		words = append(words, r.Tokens[i].Low)
	}
	note(found, strings.Join(words, " "), first)
}

// note counts a phrase under its singular form and shows it as first written.
func note(found map[string]*topic, phrase string, first int) *topic {
	words := strings.Fields(strings.ToLower(phrase))
	words[len(words)-1] = lexicon.Singular(words[len(words)-1])
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
