package quotation

import (
	"strings"

	"newsbrief/generator/article"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/names"
	"newsbrief/generator/token"
)

// A speaker is who speaks, by the words that name him or her in the text: a
// name, a pronoun or a description. The entity is nil when it is not certain.
type speaker struct {
	entity *names.Entity
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
			s := r.Sentences[at]
			if sp := r.spokenIn(s, last); sp.entity != nil && sp.entity.Kind == names.Person {
				last, lastBlock = sp, s.Block
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
				sp = speaker{entity: r.names.Named(quotes[i-1].Speaker)}
			case lastBlock == q.block, r.wholeBlock(q) && lastBlock >= 0 && q.block-lastBlock == 1:
				sp = last
				sp.cue, sp.span = "", article.Span{}
			}
		}
		q.Cue, q.SpeakerSpan = sp.cue, sp.span
		if sp.entity != nil {
			q.Speaker = sp.entity.Name
			if sp.entity.Kind == names.Person {
				last, lastBlock = sp, q.block
			}
		}
	}
}

// personFirst is the person with whom the sentence begins, as its subject.
func (r *reading) personFirst(s token.Sentence) *names.Entity {
	for i := s.First; i < s.Limit && i < s.First+8 && !s.Kind.Envelope(); i++ {
		if n := r.names.At(i); n != nil && n.Entity.Kind == names.Person {
			if end := n.End; end < s.Limit && r.Tokens[end].Possessive() {
				return nil
			}
			return n.Entity
		}
		if w := r.Tokens[i]; !lexicon.Title(w.Low) && !lexicon.TitlePart(w.Low) && !w.Capital() && w.Low != "the" {
			return nil
		}
	}
	return nil
}

// behind reads the attribution that follows: “...,” Rahmon said; “...,” said
// Ann Bell, a farmer.
func (r *reading) behind(q *foundQuote, last speaker) speaker {
	s := r.Sentences[q.last]
	first := r.tokenAt(s, q.Span.End)
	if first >= s.Limit || q.open {
		return speaker{}
	}
	if r.Tokens[first].Low == "," || r.Tokens[first].Text == "—" || r.Tokens[first].Text == "–" {
		first++
	}
	end := first
	for end < s.Limit && end < first+24 && !isQuoteMark(r.Tokens[end].Text) {
		end++
	}
	for i := first; i < end; i++ {
		if r.Tokens[i].Kind != token.Word || !lexicon.Speech(r.Tokens[i].Low) {
			if r.Tokens[i].Low == "and" || r.Tokens[i].Low == "but" || r.Tokens[i].Low == "who" {
				break
			}
			continue
		}
		sp := r.subjectOf(s, first, i, end, last)
		sp.cue = r.Tokens[i].Low
		return sp
	}
	return speaker{}
}

// before reads the attribution that leads to the quotation: He noted: “...”;
// Rahmon said that Xi is “...”.
func (r *reading) before(q *foundQuote, last speaker) speaker {
	s := r.Sentences[q.sentence]
	end := r.tokenAt(s, q.Span.Start)
	for i := end - 1; i >= s.First; i-- {
		if isQuoteMark(r.Tokens[i].Text) {
			break
		}
		if r.Tokens[i].Kind == token.Word && lexicon.Speech(r.Tokens[i].Low) {
			first := i
			for first > s.First && !r.Breaks(first-1) {
				first--
			}
			if sp := r.subjectOf(s, first, i, i+1, last); sp.entity != nil {
				sp.cue = r.Tokens[i].Low
				return sp
			}
		}
	}
	return speaker{}
}

// spokenIn is who speaks in a sentence, in quotation marks or not.
func (r *reading) spokenIn(s token.Sentence, last speaker) speaker {
	if s.Kind.Envelope() {
		return speaker{}
	}
	inQuote := false
	for i := s.First; i < s.Limit; i++ {
		if isQuoteMark(r.Tokens[i].Text) {
			inQuote = !inQuote
		}
		if inQuote || r.Tokens[i].Kind != token.Word || !lexicon.Speech(r.Tokens[i].Low) {
			continue
		}
		first, end := i, i+1
		for first > s.First && !r.Breaks(first-1) {
			first--
		}
		for end < s.Limit && !r.Breaks(end) {
			end++
		}
		if sp := r.subjectOf(s, first, i, end, last); sp.entity != nil {
			sp.cue = r.Tokens[i].Low
			return sp
		}
	}
	return speaker{}
}

// subjectOf is the subject of the verb at token verb within tokens first to
// end: the name, pronoun or description right before it, or, behind “said”,
// right after it.
func (r *reading) subjectOf(s token.Sentence, first, verb, end int, last speaker) speaker {
	i := verb - 1
	for i >= first && (adverb(r.Tokens[i].Low) || r.auxiliaryOfSpeech(i)) {
		i--
	}
	if i >= first {
		if sp := r.refer(s, first, i, last); sp.span != (article.Span{}) {
			return sp
		}
		return speaker{}
	}
	at := verb + 1
	for at < end && r.names.At(at) == nil && (lexicon.Title(r.Tokens[at].Low) || lexicon.TitlePart(r.Tokens[at].Low) || lexicon.Demonym(r.Tokens[at].Text) || r.Tokens[at].Capital() || r.Tokens[at].Possessive()) {
		at++
	}
	for at < end && r.names.At(at) != nil {
		n := r.names.At(at)
		e, next := n.Entity, n.End
		if e.Kind == names.Person || e.Kind == names.Organization && (next >= end || !r.leadsTo(next)) {
			return speaker{entity: speakable(e), span: r.SpanOf(n.First, n.End)}
		}
		at = next
		for at < end && (lexicon.Title(r.Tokens[at].Low) || lexicon.TitlePart(r.Tokens[at].Low) || r.Tokens[at].Possessive()) {
			at++
		}
	}
	return speaker{}
}

// leadsTo reports whether a title follows at i, so that the name before it only
// says whose spokesman speaks.
func (r *reading) leadsTo(i int) bool {
	return r.Tokens[i].Possessive() || lexicon.Title(r.Tokens[i].Low) || lexicon.TitlePart(r.Tokens[i].Low)
}

// speakable is e where it can speak.
func speakable(e *names.Entity) *names.Entity {
	if e.Speaks() {
		return e
	}
	return nil
}

// refer is what the words that end at token i, and begin no earlier than first,
// refer to.
func (r *reading) refer(s token.Sentence, first, i int, last speaker) speaker {
	if n := r.names.At(i); n != nil {
		return speaker{entity: speakable(n.Entity), span: r.SpanOf(n.First, n.End)}
	}
	switch r.Tokens[i].Low {
	case "he":
		return speaker{entity: r.lastOf(last, names.Male), span: r.Tokens[i].Span}
	case "she":
		return speaker{entity: r.lastOf(last, names.Female), span: r.Tokens[i].Span}
	case "they", "we", "it":
		return speaker{span: r.Tokens[i].Span}
	}
	if r.Tokens[i].Low == "," && i > first {
		// “...,” Ann Bell, a farmer, said: the name stands before the commas.
		for j := i - 1; j >= first && j > i-16; j-- {
			if n := r.names.At(j); n != nil && n.Entity.Kind == names.Person && s.Low(n.End) == "," {
				return speaker{entity: n.Entity, span: r.SpanOf(n.First, n.End)}
			}
		}
	}
	return r.described(first, i)
}

// described resolves a description that ends at token i: "the Tajik leader" is
// the one person whose role says Tajik.
func (r *reading) described(first, i int) speaker {
	if !lexicon.Title(r.Tokens[i].Low) {
		return speaker{}
	}
	start := i
	country := ""
	for start > first && r.Tokens[start].Low != "the" {
		start--
		if lexicon.Demonym(r.Tokens[start].Text) {
			country = r.Tokens[start].Text
		}
	}
	if r.Tokens[start].Low != "the" || i-start > 4 {
		return speaker{}
	}
	sp := speaker{span: r.SpanOf(start, i+1)}
	switch {
	case country != "":
		sp.entity = r.names.Of(country)
	case i-start == 1:
		sp.entity = r.names.As(r.Tokens[i].Low)
	}
	return sp
}

// lastOf is the last speaker, unless the pronoun's gender excludes it.
func (r *reading) lastOf(last speaker, g names.Gender) *names.Entity {
	if last.entity == nil || last.entity.Gender != names.Unknown && last.entity.Gender != g {
		if last.entity == nil {
			return nil
		}
		return r.names.Only(g)
	}
	return last.entity
}

// tokenAt is the first token of the sentence that starts at or behind a byte.
func (r *reading) tokenAt(s token.Sentence, offset int) int {
	lo, hi := s.First, s.Limit
	for lo < hi {
		mid := (lo + hi) / 2
		if r.Tokens[mid].Start < offset {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// wholeSentence reports whether the quotation fills the sentences it lies in.
func (r *reading) wholeSentence(q *foundQuote) bool {
	return q.Span.Start == r.Sentences[q.sentence].Start && q.Span.End+1 >= r.Sentences[q.last].End
}

// wholeBlock reports whether the quotation is all of its paragraph.
func (r *reading) wholeBlock(q *foundQuote) bool {
	b := r.Article.Blocks[q.block].Span
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
	switch r.Tokens[i].Low {
	case "has", "had", "have":
		return true
	}
	return false
}
