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
	key, first, width := aliasKey(form)
	if width == 0 || width > longestForm || a.forms[key] != nil {
		return
	}
	a.forms[key] = e
	a.order = append(a.order, key)
	a.widest[first] = max(a.widest[first], width)
}

// aliasKey is the tokens of a form with a space between them, the first of them and
// how many they are.
func aliasKey(form string) (key, first string, width int) {
	if plainWords(form) {
		first, _, _ = strings.Cut(form, " ")
		return form, first, strings.Count(form, " ") + 1
	}
	var words []string
	for _, t := range token.Cut(nil, form, 0) {
		words = append(words, t.Text)
	}
	if len(words) == 0 {
		return "", "", 0
	}
	return strings.Join(words, " "), words[0], len(words)
}

// plainWords reports whether a form is nothing but Latin letters and single blanks,
// so that its words are its tokens.
func plainWords(form string) bool {
	for i := range len(form) {
		if c := form[i] | 0x20; (c < 'a' || c > 'z') && (form[i] != ' ' || i == 0 || i+1 == len(form) || form[i+1] == ' ') {
			return false
		}
	}
	return form != ""
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
			if r.nameOf[i] >= 0 || r.Dates.At(i) != nil || !r.Shapes[i].Is(shape.Capital) && r.Tokens[i].Kind != token.Number && !shape.Arabic(r.Tokens[i].Low) && !r.Tokens[i].Is(lexicon.JointWord) {
				continue
			}
			if e, width := r.aliasAt(index, s, i); width > 0 && (len(r.Ships) == 0 || !r.Ships[r.Words(i, i+width)]) && (loose || r.standsAlone(s, i, i+width)) {
				r.mark(e, i, i+width)
			}
		}
	}
}

// aliases are the forms of the entities found so far.
func (r *reading) aliases() *aliases {
	index := &aliases{forms: make(map[string]*Entity, 2*len(r.entities)), widest: make(map[string]int, 2*len(r.entities))}
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

// shortOfCompany is a company's name without what only companies bear: "Acme" for
// "Acme Holdings Inc.".
func shortOfCompany(name string) string {
	short := name
	for {
		i := strings.LastIndexByte(short, ' ')
		if last := short[i+1:]; i < 0 || lexicon.ClassOf(last)&lexicon.CompanyEnding == 0 && last != "&" {
			break
		}
		short = short[:i]
	}
	if len(short) == len(name) || lexicon.Place(short) || lexicon.Demonym(short) || lexicon.Stop(strings.ToLower(short)) {
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

// joined is the tokens first to end with a space between them. It allocates only
// where something else stands there.
func (r *reading) joined(first, end int) string {
	blanks := true
	for i := first + 1; i < end && blanks; i++ {
		blanks = r.Tokens[i].Start == r.Tokens[i-1].End+1 && r.Article.Text[r.Tokens[i-1].End] == ' '
	}
	if blanks {
		return r.SpanOf(first, end).Of(r.Article.Text)
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
	if end < s.Limit && r.nameOf[end] < 0 && r.NameWord(end) && !r.Tokens[end].Glued && !r.Tokens[end].Is(lexicon.TitleWord) && !r.Shapes[end].Is(shape.Demonym) {
		return false
	}
	if first > s.First && r.nameOf[first-1] < 0 {
		t := &r.Tokens[first-1]
		if r.NameWord(first-1) && !t.Is(lexicon.TitleWord) && !t.Is(lexicon.NeverName) && !lexicon.Demonym(t.Text) && (first-1 > s.First || r.NameLike(s, first-1)) {
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
