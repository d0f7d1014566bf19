package candidate

import (
	"newsbrief/generator/lexicon"
	"newsbrief/generator/shape"
	"newsbrief/generator/token"
)

// A Candidate is a stretch of a run that may be one name: one use of a form.
type Candidate struct {
	Sentence   int
	First, End int // its tokens, half open
	Title      int // the title before it, tokens Title to TitleEnd; -1 for none
	TitleEnd   int
	Kind       Kind // "" while it is not certain to be a name
	Proved     bool
	own        marks // what the words beside it show
	form       *form
}

// A form is all candidates that are written alike.
type form struct {
	text   string
	shown  marks // by its words, by what stands beside any of its uses, by the text
	inside bool  // a use of it stands inside a sentence
	first  int   // its first candidate
	sum    points
	kind   Kind
	proved bool
}

// cut takes a run apart into candidates: "Tajik Foreign Minister Ann Bell" is a
// title and a name, "Acme Corp. President Bob Orr" a company, a title and a name.
func (r *Set) cut(n, first, end int, own marks) {
	s := r.Sentences[n]
	for first < end && (r.Tokens[first].Is(lexicon.JointWord) && !r.Shapes[first].Is(shape.Capital) || r.Tokens[first].Possessive()) {
		first++
	}
	for end > first && !r.Shapes[end-1].Is(shape.Capital) && !shape.Arabic(r.Tokens[end-1].Low) && !lexicon.Organization(r.Words(first, end)) {
		end--
	}
	if first >= end || r.Ships[r.Words(first, end)] || party(r.Tokens[first].Text) || end-first == 1 && (r.Shapes[first].Is(shape.Demonym) || r.Shapes[first].Class&lexicon.CompanyEnding != 0) {
		return
	}
	if clues[r.Tokens[first].Low].is(trade) && end-first > 1 {
		own.set(tradeBefore) // "Carmaker Orla Motor"
		first++
	}
	for i := first + 2; i < end; i++ {
		if r.Shapes[i].Is(shape.Shouted) && len(r.Tokens[i].Text) > 3 && !r.Shapes[i-1].Is(shape.Shouted) && r.Shapes[first].Class&lexicon.GivenName != 0 {
			r.cut(n, first, i, own) // "Ann Bell LONDON": a byline runs into a dateline
			r.cut(n, i, end, 0)
			return
		}
	}
	if r.cutTitle(n, first, end, own) || r.cutGroup(n, first, end, own) {
		return
	}
	for first+1 < end && r.Shapes[first].Is(shape.Demonym) && !r.personStarts(first, end) && !r.storm(first, end) && !lexicon.Place(r.Words(first, end)) && !lexicon.Organization(r.Words(first, end)) {
		first++
	}
	for end-first > 1 && r.Shapes[end-1].Is(shape.Demonym) && !lexicon.Place(r.Words(first, end)) && !lexicon.Organization(r.Words(first, end)) {
		end-- // "West African"
	}
	if known := r.KnownAt(s, first); known > 0 && known < end-first {
		rest := first + known
		if r.personStarts(rest, end) && !r.Shapes[first].Is(shape.Demonym) && r.Shapes[first].Class&lexicon.GivenName == 0 || r.Shapes[rest].Class&lexicon.GivenName != 0 && end-rest > 1 && known > 1 {
			r.cut(n, first, rest, own)
			r.cut(n, rest, end, 0)
			return
		}
	}
	for i := first + 1; i+1 < end && r.Tokens[i-1].Is(lexicon.OrdinaryWord) && r.Shapes[i-1].Class&(lexicon.GivenName|lexicon.FamilyName|lexicon.FamilyFirst) == 0; i++ {
		if r.personStarts(i, end) {
			r.add(n, i, end, own) // "County Clerk Ann Bell"
			return
		}
	}
	if last := end - 1; last-first > 1 && r.Shapes[first].Class&lexicon.GivenName != 0 && lexicon.Country(r.Tokens[last].Text) && r.Shapes[last].Class&lexicon.FamilyName == 0 {
		r.add(n, first, last, own)
		r.add(n, last, end, 0)
		return
	}
	if end-first > 1 || !r.Shapes[first].Is(shape.Demonym) {
		r.add(n, first, end, own)
	}
}

// party reports whether a word is a party and the beginning of a state: "D-N.Y."
func party(w string) bool {
	return len(w) > 2 && w[1] == '-' && (w[0] == 'D' || w[0] == 'R' || w[0] == 'I')
}

// personStarts reports whether the words first to end are a given name and a
// family name.
func (r *Set) personStarts(first, end int) bool {
	w := r.Shapes[first].Class
	return end-first > 1 && end-first < 4 && w&lexicon.GivenName != 0 && !lexicon.Place(r.Tokens[first].Text) && r.Shapes[end-1].Class&(lexicon.OrganizationHead|lexicon.PlaceHead|lexicon.EventHead) == 0 &&
		!lexicon.Team(r.Words(first, end))
}

// cutTitle cuts a run at the title before a name. It reports whether there is one.
func (r *Set) cutTitle(n, first, end int, own marks) bool {
	s := r.Sentences[n]
	for k := end - 1; k >= first; k-- {
		if !r.Shapes[k].Is(shape.Title) {
			continue
		}
		tail := r.titleEnd(s, k, end)
		if k > first && tail < end && r.Shapes[k-1].Class&lexicon.GivenName != 0 && r.Shapes[tail].Class&lexicon.GivenName == 0 {
			continue // "Martin Luther King Jr."
		}
		if !r.nameShaped(tail, end) {
			if k+1 < end && r.Tokens[k+1].Low == "of" {
				return r.cutOffice(n, first, k, end)
			}
			continue
		}
		if r.Tokens[k].Low == "general" && k == first && end-tail == 1 {
			return false // "General Motors" and its like
		}
		start := k
		for start > first && (r.Shapes[start-1].Is(shape.Title) || r.Tokens[start-1].Is(lexicon.TitlePartWord)) {
			start--
		}
		if start > first {
			before := officerAfter
			if rulers[r.Tokens[k].Low] {
				before = landAfter
			}
			if start-first > 1 || !peopleEnding(r.Tokens[first].Low) || lexicon.Place(r.Tokens[first].Text) {
				r.cut(n, first, start, own|1<<before)
			}
		}
		after := marks(0)
		after.set(titledName)
		c := r.add(n, tail, end, after)
		c.Title, c.TitleEnd = first, tail
		return true
	}
	return false
}

// titleEnd is the token behind the title whose noun is at k: that noun, or what
// follows in "Secretary of State", "Chancellor of the Exchequer".
func (r *Set) titleEnd(s token.Sentence, k, end int) int {
	i := k + 1
	if i+1 >= end || r.Tokens[i].Low != "of" && r.Tokens[i].Low != "for" {
		return i
	}
	i++
	if r.Tokens[i].Low == "the" {
		i++
	}
	if known := r.KnownAt(s, i); known > 0 {
		return i + known
	}
	for i < end && r.Shapes[i].Is(shape.Capital) && r.Shapes[i].Class&lexicon.GivenName == 0 && (r.Tokens[i].Is(lexicon.OrdinaryWord) || r.Tokens[i].Is(lexicon.TitlePartWord) || offices[r.Tokens[i].Low]) {
		i++
	}
	return i
}

// rulers stand behind the name of a land or a town.
var rulers = lexicon.Set(`minister premier king queen prince princess emperor sultan governor gov. mayor chancellor ambassador sheikh emir senator sen. rep.`)

var offices = lexicon.Set(`exchequer state staff defense defence treasury justice interior finance`)

// cutOffice reads "President of Acme Corp.": an office without who holds it.
func (r *Set) cutOffice(n, first, k, end int) bool {
	at := k + 2
	if at < end && r.Tokens[at].Low == "the" {
		at++
	}
	if k > first {
		r.cut(n, first, k, 0)
	}
	if at < end && !offices[r.Tokens[at].Low] && (end-at > 1 || !r.Tokens[at].Is(lexicon.OrdinaryWord)) {
		of := marks(0)
		of.set(officerAfter)
		r.cut(n, at, end, of)
	}
	return true
}

// nameShaped reports whether the tokens can be a person's name: one to four
// words, none of them the head of another kind of name.
func (r *Set) nameShaped(first, end int) bool {
	if first >= end {
		return false // a title ends the text
	}
	n := 0
	for i := first; i < end; i++ {
		t, w := &r.Tokens[i], r.Shapes[i]
		switch {
		case !w.Is(shape.Capital):
			if !t.Is(lexicon.JointWord) && !shape.Arabic(t.Low) || i == first && !shape.Arabic(t.Low) && t.Low != "van" && t.Low != "de" && t.Low != "von" {
				return false
			}
			continue
		case n == 0 && t.Is(lexicon.StopWord) && len(t.Low) > 1 && w.Class == 0, w.Is(shape.Demonym), w.Class&(lexicon.Institution|lexicon.CompanyEnding) != 0 && w.Class&lexicon.FamilyName == 0:
			return false
		case i == end-1 && w.Is(shape.Title) && n == 0:
			return false
		case n > 0 && w.Class&(lexicon.OrganizationHead|lexicon.PlaceHead|lexicon.EventHead) != 0 && w.Class&lexicon.FamilyName == 0 && t.Is(lexicon.OrdinaryWord):
			return false
		case n == 0 && t.Is(lexicon.OrdinaryWord) && end-first == 1 && w.Class == 0:
			return false
		}
		if n++; n > 4 {
			return false
		}
	}
	const heads = lexicon.OrganizationHead | lexicon.PlaceHead | lexicon.EventHead
	if w := r.Shapes[first].Class; n == 1 && w&(lexicon.FamilyName|lexicon.GivenName) == 0 && (w&heads != 0 || lexicon.Country(r.Tokens[first].Text)) {
		return false
	}
	return n > 0 && (n == 1 || !lexicon.Place(r.Words(first, end)))
}

// cutGroup cuts a run behind the head of an organization's name. It reports
// whether there is one with more words behind it.
func (r *Set) cutGroup(n, first, end int, own marks) bool {
	const heads = lexicon.Institution | lexicon.CompanyEnding
	for i := first + 1; i+1 < end; i++ {
		c := r.Shapes[i].Class
		if c&heads == 0 || c&lexicon.WeakHead != 0 && r.Shapes[i+1].Class&lexicon.GivenName == 0 {
			continue
		}
		if low := r.Tokens[i+1].Low; !r.Shapes[i+1].Is(shape.Capital) && !r.Tokens[i+1].Possessive() || low == "&" {
			continue // "Bank of Xyz"
		}
		if r.headAhead(i+1, end) {
			continue
		}
		r.cut(n, first, i+1, own)
		r.cut(n, i+1, end, 0)
		return true
	}
	return false
}

// headAhead reports whether a head of an organization, a place or an event
// stands from i on.
func (r *Set) headAhead(i, end int) bool {
	for ; i < end; i++ {
		if r.Shapes[i].Class&(lexicon.OrganizationHead|lexicon.EventHead|lexicon.PlaceHead|lexicon.TeamName) != 0 {
			return true
		}
	}
	return false
}

// storm reports whether the words name an event by their last.
func (r *Set) storm(first, end int) bool {
	const heads = lexicon.OrganizationHead | lexicon.EventHead | lexicon.PlaceHead | lexicon.TeamName
	return r.Shapes[end-1].Class&heads != 0 && r.Shapes[end-1].Class&lexicon.FamilyName == 0 || r.headOf(first, end)
}

// headOf reports whether a head opens "of" within the words: "French Academy of Orla".
func (r *Set) headOf(first, end int) bool {
	for i := first + 1; i+1 < end; i++ {
		if low := r.Tokens[i].Low; (low == "of" || low == "for") && r.Shapes[i-1].Class&lexicon.OrganizationHead != 0 {
			return true
		}
	}
	return false
}

// add records a candidate.
func (r *Set) add(n, first, end int, own marks) *Candidate {
	s := r.Sentences[n]
	name := r.Words(first, end)
	f := r.forms[name]
	if f == nil {
		f = &form{text: name, shown: r.inner(first, end, name), first: len(r.List)}
		r.readEvent(f, first, end)
		r.forms[name] = f
		r.order = append(r.order, f)
	}
	own |= r.beside(n, first, end)
	switch {
	case f.shown.has(knownPlace) && (!r.sports || lexicon.Country(name)):
		own &^= 1<<officerAfter | 1<<rival | 1<<sharesOf | 1<<pluralTeam
		if lexicon.Country(name) {
			own &^= 1 << scores
		}
		if f.shown&(1<<givenAlone|1<<familyAlone|1<<givenFirst) == 0 {
			own &^= 1<<whoAfter | 1<<personBefore | 1<<saidBefore | 1<<doesAlone
			if !r.Shapes[max(first-1, 0)].Is(shape.Capital) {
				own &^= 1 << titledName // "chief Africa correspondent"
			}
		}
	case f.shown&(1<<groupHead|1<<weakGroup|1<<companyName|1<<knownGroup) != 0:
		own &^= 1<<personBefore | 1<<whoAfter | 1<<saidBefore | 1<<doesAlone
	case f.shown&(1<<givenFirst|1<<initial) != 0:
		own &^= 1<<scores | 1<<rival
	}
	if s.Low(end) == "(" && s.Low(end+2) == ")" && end-first > 1 && r.Shapes[end+1].Is(shape.Shouted) {
		own.setIf(bracketed, shape.Initials(name) == r.Tokens[end+1].Text)
	}
	if s.Low(first-1) == "the" {
		own.setIf(groupHead, f.shown.has(weakGroup))
		own.setIf(clubName, f.shown.has(teamAlone) && r.Shapes[first].Is(shape.Capital) && !r.Lower[r.Tokens[first].Low])
	}
	f.inside = f.inside || !r.Opens(s, first) || end < s.Limit && r.Tokens[end].Possessive()
	f.shown |= own
	r.List = append(r.List, Candidate{Sentence: n, First: first, End: end, Title: -1, own: own, form: f})
	return &r.List[len(r.List)-1]
}

// readEvent marks "SCO Tianjin Summit", "World Cup", "Hurricane Ada".
func (r *Set) readEvent(f *form, first, end int) {
	last, n := end-1, end-first
	if kind := r.Tokens[first].Text; shape.Storm(kind) || (kind == "Tropical" || kind == "Super") && n > 2 && shape.Storm(r.Tokens[first+1].Text) {
		f.shown.setIf(eventName, n > 1 && shape.Storm(r.Tokens[last-1].Text) && !r.Shapes[last].Is(shape.Shouted))
		return
	}
	if roman[r.Tokens[last].Text] && n > 2 {
		last--
	}
	if r.Shapes[last].Class&lexicon.EventHead == 0 || n < 2 || n > 7 || f.shown.has(givenFirst) && n == 2 && !contests[r.Tokens[last].Text] {
		return
	}
	if n == 2 && (r.Shapes[first].Is(shape.Demonym) || r.Shapes[first].Is(shape.Title)) && r.Tokens[last].Text != "Open" {
		return
	}
	f.shown.set(eventName)
}

var (
	contests = lexicon.Set(`Cup Cups Trophy Prix Open Games Bowl Classic Derby`)
	roman    = lexicon.Set(`I II III IV V VI VII VIII IX X XI XII XX XXI`)
)
