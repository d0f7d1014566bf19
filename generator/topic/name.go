package topic

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/names"
	"newsbrief/generator/token"
)

// heading takes a short heading that names something.
func (r *reading) heading(s token.Sentence) {
	n := s.Limit - s.First
	if n < 2 || n > 5 {
		return
	}
	specific := 0
	plain := true // the text writes all its words in lower case
	for i := s.First; i < s.Limit; i++ {
		t := r.Tokens[i]
		if n := r.names.At(i); n != nil && (n.Entity.Kind == names.Person || n.Entity.Kind == names.Place) || t.Kind != token.Word || emptyWords[lexicon.Singular(t.Low)] || emptyWords[t.Low] {
			return
		}
		if !lexicon.Stop(t.Low) {
			specific++
			plain = plain && (t.Text == t.Low || r.Lower[t.Low])
		} else if t.Low != "and" && t.Low != "of" && !lexicon.Measured(t.Low) {
			return
		}
	}
	if last := r.Tokens[s.Limit-1].Low; specific < 2 || !head(last) || lexicon.Past(last) || adverb(last) {
		return
	}
	words := r.Words(s.First, s.Limit)
	if plain {
		words = raised(strings.ToLower(words))
	}
	r.name(words, s.First).heads = true
}

// lawHeads end the proper names of laws, plans and prizes.
var lawHeads = lexicon.Set(`act bill treaty accord agreement initiative programme program plan project deal amendment law protocol prize award convention charter doctrine pact fund`)

// properPhrase reads a proper name that is neither a person's nor a place's nor an
// organization's, "the Clean Rivers Act", and moves i behind it.
func (r *reading) properPhrase(s token.Sentence, i *int) bool {
	first := *i
	if !r.Tokens[first].Capital() || lexicon.Stop(r.Tokens[first].Low) || r.names.At(first) != nil && r.names.At(first).Entity.Kind == names.Person {
		return false
	}
	end := first + 1
	for end < s.Limit && end < first+6 {
		t := r.Tokens[end]
		joint := (t.Low == "of" || t.Low == "and" || t.Low == "for") && end+1 < s.Limit && r.Tokens[end+1].Capital()
		if !t.Capital() && !joint {
			break
		}
		end++
	}
	if end-first < 2 || !lawHeads[r.Tokens[end-1].Low] || r.Tokens[end-1].Shouted() {
		return false
	}
	for j := first; j < end; j++ {
		if n := r.names.At(j); n != nil && n.Entity.Kind != names.Place {
			return false
		}
		if r.dates.At(j) != nil {
			return false
		}
	}
	r.name(r.Words(first, end), first)
	*i = end
	return true
}

// written is a topic as a reader sees it: the form that the text uses most, and
// first, with a capital.
func (r *reading) written(t *topic) string {
	f, plural := t.forms[0], t.forms[1]
	if plural.count > f.count || plural.count == f.count && plural.first < f.first {
		f = plural
	}
	if f.name != "" {
		return raised(f.name)
	}
	var words []string
	for i := f.first; i < f.end; i++ {
		w := r.Tokens[i]
		if w.Shouted() {
			words = append(words, w.Text)
		} else {
			words = append(words, w.Low)
		}
	}
	return raised(strings.Join(words, " "))
}

// raised is a phrase with a capital.
func raised(s string) string {
	c, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(c)) + s[n:]
}
