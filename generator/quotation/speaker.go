package quotation

import (
	"newsbrief/generator/article"
	"newsbrief/generator/names"
)

// A speaker is who speaks, by the words that name him or her in the text.
type speaker struct {
	name    string
	span    article.Span
	cue     string
	certain bool
	person  *names.Entity // who it is, where that is known
}

func (s speaker) empty() bool { return s.span == article.Span{} }

// findSpeakers gives each quotation its speaker: the source of the attribution that
// governs it, else the voice that was last heard.
func (r *reading) findSpeakers() {
	r.eachQuote(func(n, k int, q *found) { q.frame, q.item = n, k })
	r.eachQuote(r.findSpeaker)
}

// eachQuote visits the quotations with their frame and their item in it.
func (r *reading) eachQuote(visit func(n, k int, q *found)) {
	for n, f := range r.frames {
		for k, item := range f.Items {
			if item < 0 {
				visit(n, k, &r.quotes[^item])
			}
		}
	}
}

// farCue is how many words from a quotation a cue leaves room for another speaker.
const farCue = 16

// findSpeaker settles the quotation that is item k of frame n.
func (r *reading) findSpeaker(n, k int, q *found) {
	f := r.frames[n]
	at := ^f.Items[k]
	a, governed := r.governing(f, k)
	if !r.spoken(n, k, a, governed) {
		q.drop = true
		return
	}
	var sp speaker
	switch {
	case governed && !a.Source.Empty():
		sp = r.resolve(n, a.Source)
		sp.certain = sp.certain && k-a.At < farCue && a.At-k < farCue
	case q.goesOn && at > 0 && !r.quotes[at-1].drop:
		sp = r.voiceOf(r.quotes[at-1])
	default:
		if sp = r.continued(at); sp.empty() {
			sp = r.inherited(n, k)
		}
	}
	if governed {
		sp.cue = a.Cue
	}
	q.Speaker, q.SpeakerSpan, q.Cue, q.Certain = sp.name, sp.span, sp.cue, sp.certain
	if !sp.empty() {
		f.voice = sp
	}
}

func (r *reading) voiceOf(q found) speaker {
	return speaker{name: q.Speaker, span: q.SpeakerSpan, certain: q.Certain, person: r.names.Named(q.Speaker)}
}

// continued is who speaks a quotation that goes on in the next paragraph, where that
// one tells.
func (r *reading) continued(at int) speaker {
	for last := at + lookBack; at+1 < min(last, len(r.quotes)) && r.quotes[at+1].goesOn; {
		at++
		q := r.quotes[at]
		if a, ok := r.governing(r.frames[q.frame], q.item); ok && !a.Source.Empty() {
			return doubtful(r.resolve(q.frame, a.Source))
		}
		if !q.open {
			break
		}
	}
	return speaker{}
}
