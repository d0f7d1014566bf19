package topic

import (
	"strings"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// longest is how many words a topic has at most.
const longest = 3

// A key is the words of a phrase in lower case, the last of them singular. A name
// is a key of one.
type key [longest]string

func (k *key) words() []string {
	n := 0
	for n < longest && k[n] != "" {
		n++
	}
	if n == 1 && strings.IndexByte(k[0], ' ') >= 0 {
		return strings.Fields(k[0])
	}
	return k[:n]
}

// A topic is a phrase that may be one, with how often and where it stands.
type topic struct {
	key      key
	forms    [2]form // singular and plural, as the text writes them
	count    int
	free     int // how often it ends its run of nouns
	inLonger int // how often more nouns stand before it
	first    int // token
	noun     bool
	named    bool // a proper name or a heading
	heads    bool // a heading
	score    float64
}

// A form is a phrase as written, and how often.
type form struct {
	first, end int // tokens
	name       string
	count      int
}

// phrases counts the runs of nouns of a sentence, and what ends or begins them.
func (r *reading) phrases(s token.Sentence) {
	for i := s.First; i < s.Limit; {
		if r.properPhrase(s, &i) {
			continue
		}
		if !r.nominal(s, i) {
			i++
			continue
		}
		first := i
		for i < s.Limit && r.nominal(s, i) && (i == first || !r.Tokens[i].Glued) {
			i++
			if r.class(s, i-1).is(pluralWord) {
				break
			}
		}
		verb := r.class(s, first-1).is(beforeVerb) || first > s.First && r.names.At(first-1) != nil && strings.HasSuffix(r.Tokens[first].Low, "s")
		if verb {
			first++ // "to topple governments", "Bell topples governments"
		}
		r.run(s, first, i)
		r.on(s, i)
		if r.class(s, i-1).is(pluralWord) && i > first && r.nominal(s, i) && !r.Tokens[i].Glued {
			i++ // its verb, most likely
		}
	}
}

// run counts the phrases within the run of nouns first to end.
func (r *reading) run(s token.Sentence, first, end int) {
	if end-first > longest+2 {
		return
	}
	free := end
	if end-first > 2 && empty(r.Tokens[end-1].Low) {
		free-- // of "tax evasion case" the tax evasion
	}
	var heads [longest + 2]bool
	for i := first; i < end; i++ {
		heads[i-first] = head(r.Tokens[i].Low)
	}
	for i := first; i < end; i++ {
		for j := i + 1; j <= min(end, i+longest); j++ {
			if !heads[j-1-first] {
				continue
			}
			t := r.note(i, j)
			if j == free {
				t.free++
			}
			if i > first {
				t.inLonger++
			}
			t.noun = t.noun || i == first && j == end && (first == s.First || r.class(s, first-1).is(beforeNoun))
		}
	}
}

// on counts "cooperation on security" as security cooperation.
func (r *reading) on(s token.Sentence, end int) {
	if s.Low(end) != "on" || !strings.HasSuffix(s.Low(end-1), "ion") || !r.nominal(s, end+1) || end+2 < s.Limit && r.nominal(s, end+2) {
		return
	}
	k := key{r.Tokens[end+1].Low, r.Tokens[end-1].Low}
	t := r.at(k, end-1)
	t.count++
	t.free++
	t.forms[0].count++
	t.forms[0].name = r.Tokens[end+1].Text + " " + r.Tokens[end-1].Text
}

// note counts the phrase of tokens first to end.
func (r *reading) note(first, end int) *topic {
	var k key
	for i := first; i < end; i++ {
		k[i-first] = r.Tokens[i].Low
	}
	last := r.Tokens[end-1].Low
	k[end-first-1] = lexicon.Singular(last)
	t := r.at(k, first)
	t.count++
	f := &t.forms[0]
	if last != k[end-first-1] {
		f = &t.forms[1]
	}
	if f.count++; f.count == 1 {
		f.first, f.end = first, end
	}
	return t
}

func (r *reading) at(k key, first int) *topic {
	t := r.topics[k]
	if t == nil {
		if len(r.room) == cap(r.room) {
			r.room = make([]topic, 0, 32)
		}
		r.room = append(r.room, topic{key: k, first: first})
		t = &r.room[len(r.room)-1]
		r.topics[k] = t
		r.order = append(r.order, t)
	}
	return t
}

// name counts a phrase that is a name: it is written as it stands.
func (r *reading) name(written string, first int) *topic {
	t := r.at(key{strings.ToLower(written)}, first)
	t.named = true
	t.count++
	t.free++
	t.forms[0].count++
	t.forms[0].name = written
	return t
}
