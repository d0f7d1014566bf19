package quotation

import "newsbrief/generator/attribution"

// inherited is who speaks where the sentence of a quotation does not say: the voice
// before it in its paragraph, the one behind it there, or that of the paragraphs
// before.
func (r *reading) inherited(n, k int) speaker {
	f := r.frames[n]
	if !f.voice.empty() {
		return f.voice // of a quotation before it in the sentence
	}
	for i := n - 1; i >= 0 && i > n-lookBack && r.frames[i].block == f.block; i-- {
		if v := r.voice(i); !v.empty() {
			v.certain = v.certain && i == n-1 && r.whole(f, k)
			return v
		}
		if v := r.subject(i); v.person != nil {
			return doubtful(v)
		}
	}
	if i := n + 1; i < len(r.frames) && r.frames[i].block == f.block {
		next := r.frames[i]
		for j := range next.Items {
			if !next.Quoted(j) {
				continue
			}
			if a, ok := r.behind(next, j); ok && !a.Source.Empty() {
				return doubtful(r.resolve(i, a.Source))
			}
			break
		}
	}
	for i := n - 1; i >= 0 && i > n-lookBack && r.frames[i].block > f.block-5; i-- {
		if v := r.voice(i); !v.empty() {
			return doubtful(v)
		}
	}
	return speaker{}
}

// lookBack is how many sentences back a voice is heard.
const lookBack = 16

// voice is who speaks last in frame n, in quotation marks or not.
func (r *reading) voice(n int) speaker {
	f := r.frames[n]
	if !f.voice.empty() || f.heard {
		return f.voice
	}
	f.heard = true
	list := f.cues()
	var last attribution.Attribution
	for i := len(list) - 1; i >= 0; i-- {
		if a := list[i]; !a.Source.Empty() && (last.Source.Empty() || a.Kind != attribution.Noun) {
			if last = a; a.Kind != attribution.Noun {
				break
			}
		}
	}
	if !last.Source.Empty() {
		f.voice = r.resolve(n, last.Source)
	}
	return f.voice
}

// subject is the person of whom frame n tells.
func (r *reading) subject(n int) speaker {
	f := r.frames[n]
	if !f.told {
		f.told = true
		if p := f.Subject(len(f.Items)); !p.Empty() {
			f.subject = r.resolve(n, p)
		}
	}
	return f.subject
}

func doubtful(s speaker) speaker {
	s.certain = false
	s.cue = ""
	return s
}
