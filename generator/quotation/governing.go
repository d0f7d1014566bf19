package quotation

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/attribution"
	"newsbrief/generator/lexicon"
)

// governing is the attribution that the quotation at item k is part of: of the
// clause behind it or before it, or of an aside of the same sentence.
func (r *reading) governing(f *frame, k int) (attribution.Attribution, bool) {
	behind, adjacent := r.behind(f, k)
	before, leads := r.before(f, k)
	switch {
	case adjacent && (!leads || r.stands(f, k) && k-before.At > 2):
		return behind, true
	case leads && !before.Source.Empty():
		return before, true
	case adjacent:
		return behind, true
	}
	if p := r.introduced(f, k); !p.Empty() {
		return attribution.Attribution{At: k - 1, Source: p}, true
	}
	if p := r.signed(f, k); !p.Empty() {
		return attribution.Attribution{At: k + 1, Source: p}, true
	}
	if a, ok := r.aside(f, k); ok {
		return a, true
	}
	if a, ok := f.Beside(k); ok && r.stands(f, k) {
		return a, true
	}
	if a, ok := f.Granting(k); ok && !leads {
		return a, true
	}
	return before, leads
}

// stands reports whether the quotation at item k begins like a sentence of its own.
func (r *reading) stands(f *frame, k int) bool {
	c, _ := utf8.DecodeRuneInString(r.inner(^f.Items[k]))
	return f.Breaks(k-1) && !unicode.IsLower(c)
}

// behind is the attribution right behind item k: “...,” said Bell; “...,” Bell said;
// “...,” according to Bell.
func (r *reading) behind(f *frame, k int) (attribution.Attribution, bool) {
	at := k + 1
	for at < len(f.Items) && (f.Low(at) == "," || f.Low(at) == "—" || f.Low(at) == "–" || f.Low(at) == "-" || f.Low(at) == "as") {
		at++
	}
	var inner attribution.Attribution // of a relative clause: the official, who asked not to be named, said
	for _, a := range f.cues() {
		switch {
		case a.At <= k || a.Kind == attribution.Noun:
			continue
		case a.Source.First == at && f.Relative(a.At):
			inner = a
			continue
		case a.At-at > 30:
			return inner, !inner.Source.Empty()
		case a.Kind == attribution.Aside && a.At-at < 3:
			return a, !a.Source.Empty()
		case a.Kind == attribution.Active && a.Source.First == at && !a.Source.Empty():
			return a, true
		case a.Kind == attribution.Active && (f.Low(at) == "was" || f.Low(at) == "is") && (f.Low(at+1) == "how" || f.Low(at+1) == "what"):
			return a, !a.Source.Empty()
		case a.Kind == attribution.Active && a.Source.First > at && r.closed(f, k) && f.Nominal(at, a.At):
			if p := f.PhraseAt(at); f.Low(a.Source.First-1) == "and" && f.Capital(p.Head-1) == f.Capital(a.Source.Head-1) {
				a.Source = p // the first of two
			}
			return a, true
		}
		for i := k + 1; i < a.At; i++ {
			if f.Quoted(i) {
				return inner, !inner.Source.Empty()
			}
		}
	}
	return inner, !inner.Source.Empty()
}

// closed reports whether the quotation at item k ends in a comma, a question or a
// cry, or a comma follows it.
func (r *reading) closed(f *frame, k int) bool {
	switch r.lastOf(^f.Items[k]) {
	case ',', '?', '!':
		return true
	}
	return f.Low(k+1) == ","
}

// before is the last attribution before item k whose clause reaches it; one that
// names its source where there is one.
func (r *reading) before(f *frame, k int) (attribution.Attribution, bool) {
	list := f.cues()
	var second attribution.Attribution
	found := false
	for n := len(list) - 1; n >= 0; n-- {
		a := list[n]
		if a.At >= k || a.Kind == attribution.Aside && a.Cue == "according to" && k-a.Source.End > 1 && f.Low(a.Source.End) == "," && a.At > 0 {
			continue
		}
		if a.Kind == attribution.Noun && (a.Source.Empty() && k-a.At > 4 || k-a.At > 12) {
			continue
		}
		if !r.reaches(f, a.At, k) {
			continue
		}
		if a.Kind == attribution.Noun && f.Adjunct(a.At) && !found {
			second, found = a, true // said in a statement
			continue
		}
		if a.Kind == attribution.Noun && n > 0 && named(f, list[n-1], a.At, k) {
			continue
		}
		if a.Kind == attribution.Passive && f.Low(k+1) == "by" {
			if p := f.PhraseAt(k + 2); !p.Empty() {
				a.Source = p // called “a gift” by some and “a joke” by others
				return a, true
			}
		}
		if !a.Source.Empty() && a.Source.First < k {
			return outer(f, list[:n], a), true
		}
		if !found {
			second, found = a, true
		}
	}
	return second, found
}

// outer is the attribution that reports another whose source is a pronoun for its
// own: Bell said he felt “sick”.
func outer(f *frame, list []attribution.Attribution, a attribution.Attribution) attribution.Attribution {
	if n := len(list); n > 0 && a.Source.End == a.Source.First+1 {
		b := list[n-1]
		switch f.Low(a.Source.First) {
		case "he", "she", "they", "it":
			if b.Kind == attribution.Active && !b.Source.Empty() && (b.At == a.Source.First-1 || b.At == a.Source.First-2 && f.Low(b.At+1) == "that") {
				return b
			}
		}
	}
	return a
}

// named reports whether the noun at item i is only what the verb of a names so: Bell
// called his speech “dark” and his claims “bold”.
func named(f *frame, a attribution.Attribution, i, k int) bool {
	if a.Source.Empty() || a.Kind != attribution.Active || lexicon.CueOf(f.Low(a.At)) != lexicon.Naming && !strings.HasPrefix(f.Low(a.At), "describ") {
		return false
	}
	for j := a.At + 1; j < i; j++ {
		if f.Low(j) == "that" || f.Low(j) == ";" || f.Finite(j) {
			return false
		}
	}
	for j := i + 1; j < k; j++ {
		if w := f.Low(j); !f.Quoted(j) && w != "as" && w != "," && w != "and" && w != "or" {
			return false
		}
	}
	return true
}

// reaches reports whether the clause of the cue at item i goes on to item k: a
// relative clause is over where the verb of the sentence follows.
func (r *reading) reaches(f *frame, i, k int) bool {
	relative := f.Relative(i)
	for j := i + 1; j < k; j++ {
		if f.Low(j) == ";" || relative && j+1 < k && (f.Low(j) == "," || f.Quoted(j) && r.closed(f, j)) && f.Finite(j+1) {
			return false
		}
	}
	return true
}

// introduced is the subject of a sentence that leads to the quotation by a colon:
// Bell was blunt: “...”.
func (r *reading) introduced(f *frame, k int) attribution.Phrase {
	if f.Low(k-1) != ":" {
		return attribution.Phrase{}
	}
	return f.Subject(k - 1)
}

// signed is the name behind a dash that closes a quotation: “...” — Ann Bell.
func (r *reading) signed(f *frame, k int) attribution.Phrase {
	switch f.Low(k + 1) {
	case "—", "–", "-", "--", "~":
	default:
		return attribution.Phrase{}
	}
	at := k + 2
	if f.Low(at) == "-" {
		at++
	}
	p := f.PhraseAt(at)
	if p.Empty() || !f.Capital(at) || !f.Breaks(p.End) {
		return attribution.Phrase{}
	}
	return p
}

// aside is an attribution behind the clause that holds the quotation: The plan is
// “dead” in Orla, Bell said.
func (r *reading) aside(f *frame, k int) (attribution.Attribution, bool) {
	for _, a := range f.cues() {
		if a.At < k || a.Source.Empty() || a.Kind == attribution.Noun || a.Kind == attribution.Passive {
			continue
		}
		if a.Kind == attribution.Aside || a.Source.First > k && (f.Low(a.Source.First-1) == "," || f.Quoted(a.Source.First-1)) {
			return a, true
		}
	}
	return attribution.Attribution{}, false
}
