package dateword

import (
	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// LastYear is the end of a range whose first year stands at i: "1988-90".
func (r *Reader) LastYear(i int) (last, end int) {
	y, next := r.Year(i), r.To(i+1)
	if r.Low(i+1) == "and" && r.Low(i-1) == "between" || r.Low(i+1) == "/" && r.Glued(i+1) {
		next = i + 2
	}
	last = r.Year(next)
	if n := r.Integer(next); next > 0 && len(r.Low(next)) == 2 && r.Glued(next) && r.Glued(next-1) {
		last = y/100*100 + n
	}
	if next == 0 || last <= y || r.Low(next+1) == "%" {
		return 0, 0
	}
	return last, next + 1
}

// LeadsYear reports whether the token at i is one that a year may follow: "in", "fall".
func (r *Reader) LeadsYear(i int) bool { return yearLeads[r.Low(i)] }

// StandsAsYear reports whether the four digits at i are a year rather than a count.
func (r *Reader) StandsAsYear(i int) bool {
	next := r.Low(i + 1)
	if r.Year(i) < 1900 && r.Word(i+1) && !joiners[next] && !pointing[r.Low(i-1)] && !r.Capital(i+1) {
		return false // "of 1700 farmers"
	}
	if counted[next] || r.Glued(i) && !opening[r.Low(i-1)] && r.To(i-1) == 0 && r.Low(i-1) != "/" {
		return false
	}
	switch before := r.Low(i - 1); before {
	case "and", "to", "-", "–", "/":
		return r.Year(i-2) > 0 || before == "and" && r.Year(i) >= 1900 && r.modern(i)
	case "(":
		return next == ")" || r.To(i+1) > 0 || next == "," || r.modern(i)
	case ",":
		return r.Month(i-2) > 0 || r.modern(i)
	default:
		if yearLeads[before] {
			return true
		}
		if _, end := r.LastYear(i); end > 0 && pointing[before] {
			return true
		}
		if (pointing[before] || before == "'s") && next != "-" && r.Word(i+1) {
			return true
		}
	}
	return r.modern(i)
}

// modern reports whether a number from 1900 to 2099 without a comma may be taken
// for a year by what surrounds it: nothing that counts, prices or numbers things.
func (r *Reader) modern(i int) bool {
	y, before, next := r.Year(i), r.Low(i-1), r.Low(i+1)
	if y < 1900 || y >= 2100 || numbering[before] || r.named(i-1) || next == "-" && r.Glued(i+1) {
		return false
	}
	if i > r.First && r.Text.Tokens[i-1].Kind == token.Number {
		return false
	}
	if i == r.First {
		return r.Word(i+1) && y%50 != 0
	}
	if y%50 == 0 && r.Word(i+1) && !joiners[next] {
		return false // "2000 soldiers"
	}
	if before == "." || before == ":" {
		return false
	}
	return r.Ends(i+1) || r.Word(i+1) || r.Text.Tokens[i+1].Possessive()
}

// named reports whether the token at i is a word of a name, to which a number
// behind it may belong: "Windows 2000".
func (r *Reader) named(i int) bool {
	return i >= r.First && r.Text.Tokens[i].Capital() && !r.Text.Tokens[i].Shouted() && !joiners[r.Low(i)] && r.Class(i) == 0
}

var (
	yearLeads = lexicon.Set(`in since until till by from before after during early late mid earlier later through year circa spring summer autumn fall
		winter season end of half quarter for between than last`)
	opening = lexicon.Set(`( [ “ " ‘ ' — –`)
	// counted are what a number before them counts.
	counted = lexicon.Set(`% percent per people million billion trillion thousand miles mile km kilometers kilometres meters metres feet foot m ft hours hrs gmt utc
		workers employees jobs men women children troops soldiers homes houses dead dollars euros pounds yen tons tonnes acres hectares votes points
		shares students members copies units barrels residents passengers refugees civilians police officers protesters participants rooms seats families
		year years day days week weeks month months minutes seconds staff patients cases deaths degrees rpm kg calories square cc words pages local`)
	// numbering words stand before what is no year.
	numbering = lexicon.Set(`$ € £ ¥ # + = * at about around nearly almost over under some roughly approximately least most than only no. no number room flight route
		highway page section article channel another additional total every each all`)
	// joiners open another phrase.
	joiners = lexicon.Set(`and or but to in at on by for from with when as because that which who while if after before since until through was were is are
		has had have will would of than said says did it he she they we i you there this`)
)
