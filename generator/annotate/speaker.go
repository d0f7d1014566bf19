package annotate

import (
	"strings"

	"newsbrief/generator/article"
)

// A speaker is who speaks, by the words that name him or her in the text: a
// name, a pronoun or a description. The entity is nil when it is not certain.
type speaker struct {
	entity *entity
	span   article.Span
	cue    string
}

// findSpeakers gives each quotation its speaker: from the clause behind it, the
// clause before it, the sentence before it in its paragraph, and last from the
// quotation before where nothing but the quotation stands in the paragraph.
func (r *reading) findSpeakers(quotes []foundQuote) {
	at := 0 // sentences before at have been heard
	var last speaker
	lastBlock := -1
	hear := func(to int) {
		for ; at < to; at++ {
			s := r.sentences[at]
			if sp := r.spokenIn(s, last); sp.entity != nil && sp.entity.kind == Person {
				last, lastBlock = sp, s.block
			} else if e := r.personFirst(s); e != nil {
				last.entity = e // "Duarte, 21, has scored": who "she" is next
			}
		}
	}
	for i := range quotes {
		q := &quotes[i]
		hear(q.sentence)
		sp := r.behind(q, last)
		if sp.cue == "" {
			sp = r.before(q, last)
		}
		if sp.cue == "" && r.wholeSentence(q) {
			switch {
			case q.goesOn && i > 0:
				sp = speaker{entity: r.entityNamed(quotes[i-1].Speaker)}
			case lastBlock == q.block, r.wholeBlock(q) && lastBlock >= 0 && q.block-lastBlock == 1:
				sp = last
				sp.cue, sp.span = "", article.Span{}
			}
		}
		q.Cue, q.SpeakerSpan = sp.cue, sp.span
		if sp.entity != nil {
			q.Speaker = sp.entity.name
			if sp.entity.kind == Person {
				last, lastBlock = sp, q.block
			}
		}
	}
}

// personFirst is the person with whom the sentence begins, as its subject.
func (r *reading) personFirst(s sentence) *entity {
	for i := s.first; i < s.end && i < s.first+8 && !s.kind.Envelope(); i++ {
		if n := r.nameOf[i]; n >= 0 && r.names[n].entity.kind == Person {
			if end := r.names[n].end; end < s.end && r.tokens[end].possessive() {
				return nil
			}
			return r.names[n].entity
		}
		if w := r.tokens[i]; !titles[w.low] && !titleParts[w.low] && !w.capital() && w.low != "the" {
			return nil
		}
	}
	return nil
}

func (r *reading) entityNamed(name string) *entity { return r.byName[name] }

// behind reads the attribution that follows: “...,” Rahmon said; “...,” said
// Ann Bell, a farmer.
func (r *reading) behind(q *foundQuote, last speaker) speaker {
	s := r.sentences[q.last]
	first := r.tokenAt(s, q.Span.End)
	if first >= s.end || q.open {
		return speaker{}
	}
	if r.tokens[first].low == "," || r.tokens[first].text == "—" || r.tokens[first].text == "–" {
		first++
	}
	end := first
	for end < s.end && end < first+24 && !isQuoteMark(r.tokens[end].text) {
		end++
	}
	for i := first; i < end; i++ {
		if r.tokens[i].kind != word || !speechVerbs[r.tokens[i].low] {
			if r.tokens[i].low == "and" || r.tokens[i].low == "but" || r.tokens[i].low == "who" {
				break
			}
			continue
		}
		sp := r.subjectOf(s, first, i, end, last)
		sp.cue = r.tokens[i].low
		return sp
	}
	return speaker{}
}

// before reads the attribution that leads to the quotation: He noted: “...”;
// Rahmon said that Xi is “...”.
func (r *reading) before(q *foundQuote, last speaker) speaker {
	s := r.sentences[q.sentence]
	end := r.tokenAt(s, q.Span.Start)
	for i := end - 1; i >= s.first; i-- {
		if isQuoteMark(r.tokens[i].text) {
			break
		}
		if r.tokens[i].kind == word && speechVerbs[r.tokens[i].low] {
			first := i
			for first > s.first && !r.breaks(first-1) {
				first--
			}
			if sp := r.subjectOf(s, first, i, i+1, last); sp.entity != nil {
				sp.cue = r.tokens[i].low
				return sp
			}
		}
	}
	return speaker{}
}

// spokenIn is who speaks in a sentence, in quotation marks or not.
func (r *reading) spokenIn(s sentence, last speaker) speaker {
	if s.kind.Envelope() {
		return speaker{}
	}
	inQuote := false
	for i := s.first; i < s.end; i++ {
		if isQuoteMark(r.tokens[i].text) {
			inQuote = !inQuote
		}
		if inQuote || r.tokens[i].kind != word || !speechVerbs[r.tokens[i].low] {
			continue
		}
		first, end := i, i+1
		for first > s.first && !r.breaks(first-1) {
			first--
		}
		for end < s.end && !r.breaks(end) {
			end++
		}
		if sp := r.subjectOf(s, first, i, end, last); sp.entity != nil {
			sp.cue = r.tokens[i].low
			return sp
		}
	}
	return speaker{}
}

// subjectOf is the subject of the verb at token verb within tokens first to
// end: the name, pronoun or description right before it, or, behind “said”,
// right after it.
func (r *reading) subjectOf(s sentence, first, verb, end int, last speaker) speaker {
	i := verb - 1
	for i >= first && (adverb(r.tokens[i].low) || r.auxiliaryOfSpeech(i)) {
		i--
	}
	if i >= first {
		if sp := r.refer(s, first, i, last); sp.span != (article.Span{}) {
			return sp
		}
		return speaker{}
	}
	at := verb + 1
	for at < end && r.nameOf[at] < 0 && (titles[r.tokens[at].low] || titleParts[r.tokens[at].low] || atlas.demonym(r.tokens[at].text) || r.tokens[at].capital() || r.tokens[at].possessive()) {
		at++
	}
	for at < end && r.nameOf[at] >= 0 {
		e := r.entityAt(at)
		next := r.names[r.nameOf[at]].end
		if e.kind == Person || e.kind == Organization && (next >= end || !r.leadsTo(next)) {
			n := r.names[r.nameOf[at]]
			return speaker{entity: r.speakable(e), span: r.span(n.first, n.end)}
		}
		at = next
		for at < end && (titles[r.tokens[at].low] || titleParts[r.tokens[at].low] || r.tokens[at].possessive()) {
			at++
		}
	}
	return speaker{}
}

// leadsTo reports whether a title follows at i, so that the name before it only
// says whose spokesman speaks.
func (r *reading) leadsTo(i int) bool {
	return r.tokens[i].possessive() || titles[r.tokens[i].low] || titleParts[r.tokens[i].low]
}

// speakable is e where it can speak.
func (r *reading) speakable(e *entity) *entity {
	if e.kind == Person || e.kind == Organization {
		return e
	}
	return nil
}

// refer is what the words that end at token i, and begin no earlier than first,
// refer to.
func (r *reading) refer(s sentence, first, i int, last speaker) speaker {
	if n := r.nameOf[i]; n >= 0 {
		found := r.names[n]
		return speaker{entity: r.speakable(found.entity), span: r.span(found.first, found.end)}
	}
	switch r.tokens[i].low {
	case "he":
		return speaker{entity: r.lastOf(last, male), span: r.tokens[i].Span}
	case "she":
		return speaker{entity: r.lastOf(last, female), span: r.tokens[i].Span}
	case "they", "we", "it":
		return speaker{span: r.tokens[i].Span}
	}
	if r.tokens[i].low == "," && i > first {
		// “...,” Ann Bell, a farmer, said: the name stands before the commas.
		for j := i - 1; j >= first && j > i-16; j-- {
			if n := r.nameOf[j]; n >= 0 && r.names[n].entity.kind == Person && r.low(s, r.names[n].end) == "," {
				return speaker{entity: r.names[n].entity, span: r.span(r.names[n].first, r.names[n].end)}
			}
		}
	}
	return r.described(first, i)
}

// described resolves a description that ends at token i: "the Tajik leader" is
// the one person whose role says Tajik.
func (r *reading) described(first, i int) speaker {
	if !titles[r.tokens[i].low] {
		return speaker{}
	}
	start := i
	country := ""
	for start > first && r.tokens[start].low != "the" {
		start--
		if atlas.demonym(r.tokens[start].text) {
			country = r.tokens[start].text
		}
	}
	if r.tokens[start].low != "the" || i-start > 4 {
		return speaker{}
	}
	sp := speaker{span: r.span(start, i+1)}
	switch {
	case country != "":
		sp.entity = r.people.byCountry[country]
	case i-start == 1:
		sp.entity = r.people.byRole[r.tokens[i].low]
	}
	return sp
}

// lastOf is the last speaker, unless the pronoun's gender excludes it.
func (r *reading) lastOf(last speaker, g gender) *entity {
	if last.entity == nil || last.entity.gender != unknown && last.entity.gender != g {
		if last.entity == nil {
			return nil
		}
		return r.people.byGender[g]
	}
	return last.entity
}

// tokenAt is the first token of the sentence that starts at or behind a byte.
func (r *reading) tokenAt(s sentence, offset int) int {
	lo, hi := s.first, s.end
	for lo < hi {
		mid := (lo + hi) / 2
		if r.tokens[mid].Start < offset {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// wholeSentence reports whether the quotation fills the sentences it lies in.
func (r *reading) wholeSentence(q *foundQuote) bool {
	return q.Span.Start == r.sentences[q.sentence].Start && q.Span.End+1 >= r.sentences[q.last].End
}

// wholeBlock reports whether the quotation is all of its paragraph.
func (r *reading) wholeBlock(q *foundQuote) bool {
	b := r.article.Blocks[q.block].Span
	return q.Span.Start == b.Start && q.Span.End+1 >= b.End
}

func isQuoteMark(s string) bool {
	switch s {
	case "“", "”", "\"", "„", "«", "»":
		return true
	}
	return false
}

func adverb(w string) bool {
	return w == "also" || w == "again" || w == "later" || w == "further" || w == "then" || len(w) > 4 && strings.HasSuffix(w, "ly")
}

// auxiliaryOfSpeech reports whether the word at i is an auxiliary before a verb
// of speech: "has said".
func (r *reading) auxiliaryOfSpeech(i int) bool {
	switch r.tokens[i].low {
	case "has", "had", "have":
		return true
	}
	return false
}

// speakerBeside is the name right before the verb at token i, or right after it.
func (r *reading) speakerBeside(s sentence, i int) foundName {
	if i > s.first && r.nameOf[i-1] >= 0 {
		return r.speaking(r.names[r.nameOf[i-1]])
	}
	if i+1 < s.end && r.nameOf[i+1] >= 0 && i > s.first && r.breaks(i-1) {
		return r.speaking(r.names[r.nameOf[i+1]])
	}
	return foundName{}
}

func (r *reading) speaking(n foundName) foundName {
	if r.speakable(n.entity) == nil {
		return foundName{}
	}
	return n
}
