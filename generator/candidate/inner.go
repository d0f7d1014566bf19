package candidate

import (
	"strings"
	"unicode"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/shape"
)

// inner.go reads the evidence in the words of a name.

// inner is what the words first to end show by themselves.
func (r *Set) inner(first, end int, name string) marks {
	var m marks
	n, ordinary := 0, 0
	for i := first; i < end; i++ {
		t, w := &r.Tokens[i], r.Shapes[i]
		if t.Text == "&" {
			m.set(ampersand)
		}
		if !w.Is(shape.Capital) {
			m.setIf(particle, i > first && (t.Is(lexicon.JointWord) && t.Low != "&" && t.Low != "-" && t.Low != "y" || shape.Arabic(t.Low)))
			continue
		}
		n++
		m.setIf(initial, len(t.Text) <= 4 && t.Text[len(t.Text)-1] == '.' && w.Is(shape.Capital) && end-first > 1 && isInitials(t.Text) && i < end-1)
		m.setIf(mixedCase, mixed(t.Text) || lexicon.GroupEnding(t.Text) && !r.Lower[t.Low])
		switch {
		case w.Class&(lexicon.GivenName|lexicon.FamilyName|lexicon.FamilyFirst) != 0 && !t.Is(lexicon.StopWord):
		case t.Is(lexicon.OrdinaryWord), r.Lower[t.Low] && !w.Is(shape.Shouted):
			ordinary++
		}
	}
	last := r.Shapes[end-1]
	m.setIf(allOrdinary, ordinary == n)
	m.setIf(lastOrdinary, n > 1 && ordinary < n && r.Tokens[end-1].Is(lexicon.OrdinaryWord) && last.Class&(lexicon.FamilyName|lexicon.GivenName|lexicon.FamilyFirst|lexicon.OrganizationHead|lexicon.PlaceHead) == 0)
	switch {
	case n == 1:
		m.set(oneWord)
	case n == 2:
		m.set(twoWords)
		m.setIf(athlete, r.sports && ordinary == 0)
	case n > 4:
		m.set(manyWords)
	}
	m.setIf(knownPlace, lexicon.Place(name) || r.Shapes[first].Is(shape.Shouted) && len(name) > 3 && r.Shapes[end-1].Is(shape.Shouted) && r.Shapes[first].Class&lexicon.PlainCapitals == 0 && lexicon.FoldedPlace(name) != "" || r.home[name] || lexicon.ShortPlace(name) != "")
	m.setIf(knownGroup, lexicon.Organization(name))
	r.innerPerson(&m, first, end, n)
	r.innerPlace(&m, first, end, n)
	r.innerGroup(&m, first, end, n)
	return m
}

// innerPerson reads what speaks for a person.
func (r *Set) innerPerson(m *marks, first, end, n int) {
	t, w := &r.Tokens[first], r.Shapes[first]
	last, lastText := r.Shapes[end-1], r.Tokens[end-1].Text
	if n == 1 {
		m.setIf(givenAlone, w.Class&lexicon.GivenName != 0 && !t.Is(lexicon.OrdinaryWord))
		m.setIf(familyAlone, w.Class&lexicon.FamilyName != 0)
		m.setIf(familyShape, !w.Is(shape.Shouted) && lexicon.FamilyEnding(t.Text) && !m.has(allOrdinary))
		return
	}
	given := w.Class&lexicon.GivenName != 0
	if head, tail, ok := strings.Cut(t.Text, "-"); ok && !given && tail != "" {
		given = lexicon.ClassOf(head)&lexicon.GivenName != 0 // "Jean-Xyz"
	}
	m.setIf(givenFirst, given)
	m.setIf(familyAhead, n < 4 && w.Class&lexicon.FamilyFirst != 0 && pinyin(r.Tokens[first+1].Low) && !r.Tokens[first+1].Is(lexicon.OrdinaryWord))
	m.setIf(familyLast, last.Class&lexicon.FamilyName != 0)
	m.setIf(familyShape, lexicon.FamilyEnding(lastText))
	switch r.Tokens[end-1].Low {
	case "jr.", "sr.", "jr", "sr", "ii", "iii":
		m.setIf(nameSuffix, n > 2)
	}
}

// innerPlace reads what speaks for a place.
func (r *Set) innerPlace(m *marks, first, end, n int) {
	opener, head := r.Shapes[first].Class, r.Shapes[end-1].Class
	if n == 1 {
		m.setIf(placeShape, !m.has(knownPlace) && lexicon.PlaceEnding(r.Tokens[first].Text) && !r.Shapes[first].Is(shape.Shouted) && !m.has(allOrdinary))
		return
	}
	if n > 5 {
		return
	}
	ofHead := r.Tokens[first+1].Low == "of" && (opener&lexicon.PlaceHead != 0 || r.Tokens[first].Text == "Isle" || r.Tokens[first].Text == "Republic")
	byHead := head&lexicon.PlaceHead != 0 && (opener&lexicon.GivenName == 0 || n > 2 && head&(lexicon.FamilyName|lexicon.GivenName) == 0)
	byOpener := false
	if opener&lexicon.PlaceOpener != 0 && head&lexicon.OrganizationHead == 0 && n < 4 {
		switch w := r.Tokens[first].Text; w {
		case "North", "South", "East", "West", "Lower", "Upper", "New", "Northern", "Southern", "Eastern", "Western", "Central", "Great", "Grand":
			byOpener = lexicon.Place(r.Words(first+1, end)) || w != "New" && r.Shapes[end-1].Is(shape.Nameable) && lexicon.PlaceEnding(r.Tokens[end-1].Text)
		case "Camp", "Bad", "Tel", "Villa", "Gulf", "Ras", "Khan", "Lake":
			byOpener = n == 2 && !r.Tokens[end-1].Is(lexicon.OrdinaryWord) || w == "Lake"
		default:
			byOpener = !r.Shapes[end-1].Is(shape.Title)
		}
	}
	m.setIf(placeName, ofHead || byHead || byOpener)
}

// innerGroup reads what speaks for an organization.
func (r *Set) innerGroup(m *marks, first, end, n int) {
	if n == 1 {
		t, w := &r.Tokens[first], r.Shapes[first]
		m.setIf(teamAlone, w.Class&lexicon.TeamName != 0)
		switch {
		case w.Class&lexicon.PlainCapitals != 0:
			m.set(plainCapital)
		case w.Is(shape.Shouted) && len(t.Text) < 7 && !m.has(knownPlace):
			m.set(acronym)
		}
		return
	}
	m.setIf(acronym, r.Shapes[first].Is(shape.Shouted) && !r.Shapes[first+1].Is(shape.Shouted) && len(r.Tokens[first].Text) < 6 && r.Shapes[first].Class&lexicon.PlainCapitals == 0 && lexicon.ShortPlace(r.Tokens[first].Text) == "" && !m.has(initial) && !strings.Contains(r.Tokens[first].Text, "."))
	m.setIf(groupHead, groupOpeners[r.Tokens[first].Text] || r.Tokens[first+1].Low == "of" && fellowships[r.Tokens[first].Text])
	m.setIf(clubName, r.sports && n == 2 && lexicon.Place(r.Words(first+1, end)) && !lexicon.Country(r.Words(first+1, end)) && r.Shapes[first].Class&(lexicon.GivenName|lexicon.PlaceOpener) == 0 && !r.Tokens[first].Is(lexicon.OrdinaryWord))
	at := end
	if n > 2 && lexicon.Team(r.Words(end-2, end)) {
		at = end - 2
	} else if r.Shapes[end-1].Class&lexicon.TeamName != 0 {
		at = end - 1
	}
	if at < end {
		m.setIf(clubName, lexicon.Place(r.Words(first, at)) || lexicon.ShortPlace(r.Words(first, at)) != "" || at == first || !m.has(givenFirst) && r.Shapes[first].Class&lexicon.GivenName == 0)
	}
	if place, last := lexicon.Place(r.Words(first, end-1)), r.Tokens[end-1]; place && n < 4 && plural(last.Text) && r.Shapes[end-1].Class&lexicon.PlaceHead == 0 && !r.Lower[last.Low] {
		m.set(clubName)
	}
	m.setIf(clubName, r.sports && (r.Tokens[end-1].Text == "City" || r.Tokens[end-1].Text == "Town" || r.Tokens[end-1].Text == "County"))
	person := m.has(givenFirst) && n < 4
	for i := first; i < end; i++ {
		c := r.Shapes[i].Class
		if c&lexicon.OrganizationHead == 0 || i == first && c&lexicon.ClubWord == 0 && (i+1 == end || r.Shapes[i+1].Is(shape.Capital)) {
			continue
		}
		ends := i == end-1 || r.Tokens[i+1].Low == "of" || r.Tokens[i+1].Low == "for" || r.Tokens[i+1].Low == "on"
		switch {
		case c&lexicon.CompanyEnding != 0:
			m.setIf(companyName, i > first)
		case c&lexicon.ClubWord != 0:
			m.set(clubName)
		case !ends:
		case c&lexicon.WeakHead != 0:
			m.setIf(weakGroup, !person)
			m.setIf(groupHead, n > 2 && (!person || c&lexicon.FamilyName == 0))
		case n > 2 && c&lexicon.FamilyName == 0:
			m.set(groupHead)
		default:
			m.setIf(groupHead, !person || c&lexicon.Institution != 0)
		}
	}
}

// fellowships are organizations of something.
var fellowships = lexicon.Set(`Friends Sons Daughters Knights Order Voice House Citizens Mothers Soldiers Students Brothers Sisters Army Society Bank Ministry`)

// groupOpeners begin the name of an organization.
var groupOpeners = lexicon.Set(`Radio Banco Banca Banque Banka Credit Grupo Groupe Gruppo Compagnie Societe Société Cia Air Deutsche Nippon Universidad Istituto Partido Ecole Credito
Caisse Cassa Tele TV Bundesverband Verlag Kombinat Ateliers Electricite Telefonica Telecom Banc Caja Cable Teatro Orchestre Federazione Federation`)

// isInitials reports whether a word is letters with points: "J.", "J.R.".
func isInitials(w string) bool {
	for i := 0; i+1 < len(w); i += 2 {
		if w[i] < 'A' || w[i] > 'Z' || w[i+1] != '.' {
			return false
		}
	}
	return len(w)%2 == 0
}

// mixed reports whether a capital stands behind a small letter, as in the names
// of companies, that of "McXyz" aside.
func mixed(w string) bool {
	if strings.HasPrefix(w, "Mc") || strings.HasPrefix(w, "Mac") || strings.HasPrefix(w, "De") || strings.HasPrefix(w, "Le") || strings.ContainsAny(w, "-'’") {
		return false
	}
	small := false
	for _, c := range w {
		if small && unicode.IsUpper(c) {
			return true
		}
		small = unicode.IsLower(c)
	}
	return false
}

func plural(w string) bool {
	return strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "is") && len(w) > 3
}
