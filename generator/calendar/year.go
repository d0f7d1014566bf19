package calendar

import (
	"strconv"
	"strings"
	"time"

	"newsbrief/generator/almanac"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// year.go reads years, decades and centuries, alone and in ranges, and ranges of months.

// monthRange reads "January to April 2015" and "from March to May".
func (c cursor) monthRange(i int) (meaning, int) {
	m, next := c.month(i), c.to(i+1)
	last := c.month(next)
	hyphened := false
	if first, second, ok := strings.Cut(c.Low(i), "-"); ok && monthNames[first] > 0 {
		m, last, next = monthNames[first], monthNames[second], i
		hyphened = true
	}
	if m == 0 || next == 0 || last == 0 || c.integer(next+1) > 0 && c.year(next+1) < 0 {
		return meaning{}, 0
	}
	end, y := next+1, c.year(next+1)
	switch {
	case y > 0:
		end++
	case c.dates.Reference.IsZero() || c.Low(i-1) != "from" && !hyphened:
		return meaning{}, 0
	default:
		y = c.latest(i, almanac.Part{Unit: almanac.Month, N: int(last)})
	}
	from := almanac.Date(y, m, 1)
	if last < m {
		from = almanac.Date(y-1, m, 1)
	}
	return meaning{Period: almanac.Between(from, almanac.Month.Of(almanac.Date(y, last, 1)).To)}, end
}

// years reads "2019" where it stands as a year, "fiscal 1989", "2019-2021" and "1988/89".
func (c cursor) years(i int) (meaning, int) {
	if y, sure, end := c.yearNamed(i); fiscal[c.Low(i)] && end > 0 {
		return meaning{Period: almanac.Year.Of(almanac.Date(y, 1, 1)), sure: sure}, end
	}
	if y, end := c.yearOrShort(i); end == i+2 && yearLeads[c.Low(i-1)] {
		return meaning{Period: almanac.Year.Of(almanac.Date(y, 1, 1))}, end
	}
	y := c.year(i)
	if y < 0 || !c.standsAsYear(i) {
		return meaning{}, 0
	}
	if last, end := c.lastYear(i); end > 0 {
		return meaning{Period: almanac.Between(almanac.Date(y, 1, 1), almanac.Date(last, 12, 31))}, end
	}
	return meaning{Period: almanac.Year.Of(almanac.Date(y, 1, 1))}, i + 1
}

// lastYear is the end of a range whose first year stands at i: "1988-90".
func (c cursor) lastYear(i int) (last, end int) {
	y, next := c.year(i), c.to(i+1)
	if c.Low(i+1) == "and" && c.Low(i-1) == "between" || c.Low(i+1) == "/" && c.Glued(i+1) {
		next = i + 2
	}
	last = c.year(next)
	if n := c.integer(next); next > 0 && len(c.Low(next)) == 2 && c.Glued(next) && c.Glued(next-1) {
		last = y/100*100 + n
	}
	if next == 0 || last <= y || c.Low(next+1) == "%" {
		return 0, 0
	}
	return last, next + 1
}

// standsAsYear reports whether the four digits at i are a year rather than a count.
func (c cursor) standsAsYear(i int) bool {
	next := c.Low(i + 1)
	if c.year(i) < 1900 && c.word(i+1) && !joiners[next] && !pointing[c.Low(i-1)] && !c.capital(i+1) {
		return false // "of 1700 farmers"
	}
	if counted[next] || c.Glued(i) && !opening[c.Low(i-1)] && c.to(i-1) == 0 && c.Low(i-1) != "/" {
		return false
	}
	switch before := c.Low(i - 1); before {
	case "and", "to", "-", "–", "/":
		return c.year(i-2) > 0 || before == "and" && c.year(i) >= 1900 && c.modern(i)
	case "(":
		return next == ")" || c.to(i+1) > 0 || next == "," || c.modern(i)
	case ",":
		return c.month(i-2) > 0 || c.modern(i)
	default:
		if yearLeads[before] {
			return true
		}
		if _, end := c.lastYear(i); end > 0 && pointing[before] {
			return true
		}
		if (pointing[before] || before == "'s") && next != "-" && c.word(i+1) {
			return true
		}
	}
	return c.modern(i)
}

// modern reports whether a number from 1900 to 2099 without a comma may be taken
// for a year by what surrounds it: nothing that counts, prices or numbers things.
func (c cursor) modern(i int) bool {
	y, before, next := c.year(i), c.Low(i-1), c.Low(i+1)
	if y < 1900 || y >= 2100 || numbering[before] || c.named(i-1) || next == "-" && c.Glued(i+1) {
		return false
	}
	if i > c.First && c.Text.Tokens[i-1].Kind == token.Number {
		return false
	}
	if i == c.First {
		return c.word(i+1) && y%50 != 0
	}
	if y%50 == 0 && c.word(i+1) && !joiners[next] {
		return false // "2000 soldiers"
	}
	if before == "." || before == ":" {
		return false
	}
	return c.ends(i+1) || c.word(i+1) || c.Text.Tokens[i+1].Possessive()
}

// named reports whether the token at i is a word of a name, to which a number
// behind it may belong: "Windows 2000".
func (c cursor) named(i int) bool {
	return i >= c.First && c.Text.Tokens[i].Capital() && !c.Text.Tokens[i].Shouted() && !joiners[c.Low(i)] && c.class(i) == 0
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

// decadeOrCentury reads "1990s", "'90s", "mid-1980s", "19th century" and
// "nineteenth century".
func (c cursor) decadeOrCentury(i int) (meaning, int) {
	w := inner(c.Low(i))
	if n, ok := strings.CutSuffix(w, "s"); ok && len(n) == 4 && c.Text.Tokens[i].Kind == token.Word {
		if y, err := strconv.Atoi(n); err == nil && y%10 == 0 && y >= 1000 {
			return meaning{Period: almanac.Decade.Of(almanac.Date(y, 1, 1))}, i + 1
		}
	}
	if y := c.year(i); y%10 == 0 && c.Low(i+1) == "s" && c.Glued(i+1) {
		return meaning{Period: almanac.Decade.Of(almanac.Date(y, 1, 1))}, i + 2
	}
	if n := c.integer(i + 1); (w == "'" || w == "‘") && n >= 10 && n%10 == 0 && n < 100 && c.Glued(i+1) && c.Glued(i+2) && c.Low(i+2) == "s" {
		return meaning{Period: almanac.Decade.Of(almanac.Date(1900+n, 1, 1))}, i + 3
	}
	n, at := ordinals[w], i+1
	if d, end := c.monthDay(i); d > 0 && end == i+2 {
		n, at = d, end
	}
	if strings.HasSuffix(c.Low(at), "-century") && c.integer(i) > 1 { // "th-century" is one token
		return meaning{Period: almanac.Century.Of(almanac.Date((c.integer(i)-1)*100, time.January, 1))}, at + 1
	}
	if c.Low(at) == "-" {
		at++
	}
	if n > 9 && n < 22 && (c.Low(at) == "century" || c.Low(at) == "centuries") {
		return meaning{Period: almanac.Century.Of(almanac.Date((n-1)*100, time.January, 1))}, at + 1
	}
	return meaning{}, 0
}
