package names

import (
	"strings"

	"newsbrief/generator/article"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/shape"
	"newsbrief/generator/token"
)

// aliases are the forms of all names, by their tokens with a space between
// them. A form of two entities stands for the first.
type aliases struct {
	forms  map[string]*Entity
	order  []string       // the forms as they were added
	widest map[string]int // tokens in the longest form that starts with a word
}

// longestForm is how many tokens a form has at most; what is longer is no name
// that a text would use twice.
const longestForm = 14

func (a *aliases) add(form string, e *Entity) {
	words := aliasWords(form)
	if len(words) == 0 || len(words) > longestForm {
		return
	}
	key := strings.Join(words, " ")
	if a.forms[key] == nil {
		a.forms[key] = e
		a.order = append(a.order, key)
		a.widest[words[0]] = max(a.widest[words[0]], len(words))
	}
}

// spread finds the known names wherever they stand and are not yet marked.
func (r *reading) spread() {
	index := r.aliases()
	r.findDateline()
	var loud *aliases
	for n, s := range r.Sentences {
		loose := r.Manners[n] == shape.TitleCase && (s.Kind == article.Headline || s.Kind == article.Heading)
		if s.Kind != article.Dated && r.hasLoud(s) {
			if loud == nil {
				loud = index.shout()
			}
			r.spreadLoud(loud, s, r.Manners[n] == shape.Shouts)
		}
		for i := s.First; i < s.Limit; i++ {
			if r.nameOf[i] >= 0 || r.Dates.At(i) != nil || !r.Shapes[i].Is(shape.Capital) && r.Tokens[i].Kind != token.Number && !shape.Arabic(r.Tokens[i].Low) && !shape.Joint(r.Tokens[i].Low) {
				continue
			}
			if e, width := r.aliasAt(index, s, i); width > 0 && !r.Ships[r.Words(i, i+width)] && (loose || r.standsAlone(s, i, i+width)) {
				r.mark(e, i, i+width)
			}
		}
	}
}

// aliases are the forms of the entities found so far.
func (r *reading) aliases() *aliases {
	index := &aliases{forms: make(map[string]*Entity), widest: make(map[string]int)}
	for _, e := range r.entities {
		index.add(e.Name, e)
	}
	for _, e := range r.entities {
		if e.short != "" && !e.ambiguous && !lexicon.Stop(strings.ToLower(e.short)) {
			index.add(e.short, e)
		}
		if e.Kind != Organization {
			continue
		}
		if short := shortOfCompany(e.Name); short != "" {
			index.add(short, e)
			if first, _, _ := strings.Cut(short, " "); r.Single[first] && r.telling(first) {
				index.add(first, e)
			}
		}
		if i := max(strings.Index(e.Name, "’s "), strings.Index(e.Name, "'s ")); i > 0 {
			_, own, _ := strings.Cut(e.Name[i:], " ")
			index.add(own, e)
		}
	}
	return index
}

// telling reports whether the first word of a company's name can stand for it.
func (r *reading) telling(w string) bool {
	low := strings.ToLower(w)
	return !r.Lower[low] && !lexicon.Stop(low) && !lexicon.Place(w) && !lexicon.Demonym(w) && lexicon.ClassOf(w)&lexicon.GivenName == 0 && len(w) > 2
}

// aliasWords cuts a form into the words of tokens.
func aliasWords(form string) []string {
	var words []string
	for _, t := range token.Cut(nil, form, 0) {
		words = append(words, t.Text)
	}
	return words
}

// shortOfCompany is a company's name without what only companies bear: "Acme" for
// "Acme Holdings Inc.".
func shortOfCompany(name string) string {
	words := strings.Fields(name)
	n := len(words)
	for n > 1 && (lexicon.ClassOf(words[n-1])&lexicon.CompanyEnding != 0 || words[n-1] == "&") {
		n--
	}
	short := strings.Join(words[:n], " ")
	if n == len(words) || lexicon.Place(short) || lexicon.Demonym(short) || lexicon.Stop(strings.ToLower(short)) {
		return ""
	}
	return short
}

// aliasAt is the entity named at token i and the number of its tokens.
func (r *reading) aliasAt(index *aliases, s token.Sentence, i int) (*Entity, int) {
	for width := min(index.widest[r.Tokens[i].Text], s.Limit-i); width > 0; width-- {
		if e := index.forms[r.joined(i, i+width)]; e != nil {
			return e, width
		}
	}
	if !r.Tokens[i].Capital() {
		return nil, 0
	}
	if name, width := r.PlaceAt(s, i); width > 0 {
		return r.certain(Place, name), width
	}
	if w := r.Tokens[i].Text; lexicon.Organization(w) {
		return r.certain(Organization, w), 1
	}
	return nil, 0
}

// joined is the tokens first to end with a space between them.
func (r *reading) joined(first, end int) string {
	if end-first == 1 {
		return r.Tokens[first].Text
	}
	var b strings.Builder
	for i := first; i < end; i++ {
		if i > first {
			b.WriteByte(' ')
		}
		b.WriteString(r.Tokens[i].Text)
	}
	return b.String()
}

// standsAlone reports whether no other capitalized word runs into tokens first
// to end, so that they are not a part of a longer, Unknown name.
func (r *reading) standsAlone(s token.Sentence, first, end int) bool {
	if end < s.Limit && r.nameOf[end] < 0 && r.NameWord(end) && !r.Tokens[end].Glued && !lexicon.Title(r.Tokens[end].Low) && !lexicon.Demonym(r.Tokens[end].Text) {
		return false
	}
	if first > s.First && r.nameOf[first-1] < 0 {
		t := r.Tokens[first-1]
		if r.NameWord(first-1) && !lexicon.Title(t.Low) && !shape.Never(t.Low) && !lexicon.Demonym(t.Text) && (first-1 > s.First || r.NameLike(s, first-1)) {
			return false
		}
		if t.Text == "-" && t.Glued {
			return false
		}
	}
	if end < s.Limit && r.Tokens[end].Text == "-" && r.Tokens[end].Glued {
		return false
	}
	return true
}
