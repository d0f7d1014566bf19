package dateword

import (
	"strings"

	"newsbrief/generator/token"
)

// A Class is a set of the kinds of word that an expression may start with.
type Class uint16

// The classes.
const (
	Number Class = 1 << iota
	MonthName
	WeekdayName
	PartName // of a season, quarter, half or holiday
	Ordinal
	StepWord // "last"
	NearWord // "today"
	UnitName
	CountWord // "a", "several", "weeks", and the "in" of "in two weeks"
	TheWord
	VagueWord
	FiscalWord
	Apostrophe
	Other // read by no form of its own: "early", "noon"
)

// starters are the words that an expression may start with. Most words of a text
// are not among them and are passed over after one look.
var starters = func() map[string]Class {
	m := make(map[string]Class)
	for c, words := range map[Class]string{
		CountWord: `a an in half several few couple many some one two three four five six seven eight nine ten eleven twelve thirteen
			fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety`,
		PartName: `q1 q2 q3 q4 h1 h2`, TheWord: `the`, FiscalWord: `fiscal financial fy`,
		WeekdayName: `mon. tue. wed. thu. fri.`, MonthName: `jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.`,
		StepWord: `year-ago year-earlier`, VagueWord: `these recent coming ensuing long at in now currently nowadays recently lately`, Apostrophe: `' ‘`, Other: `noon midnight midday`,
	} {
		for w := range strings.FieldsSeq(words) {
			m[w] |= c
		}
	}
	classify(m, Months, MonthName)
	classify(m, Weekdays, WeekdayName)
	classify(m, Seasons, PartName)
	classify(m, holidayNames, PartName)
	classify(m, Ordinals, Ordinal)
	classify(m, Steps, StepWord)
	classify(m, Near, NearWord)
	classify(m, Units, UnitName)
	classify(m, Middles, UnitName)
	classify(m, Edges, Other)
	for w := range Units {
		m[w+"s"] |= CountWord
	}
	return m
}()

// beginnings are the first two letters of the starters, a bit for each second letter. A
// look at them spares most words the look into the map.
var beginnings = func() (m ['z' + 1]uint32) {
	for w := range starters {
		if len(w) > 1 {
			m[w[0]&0x7f] |= 1 << (w[1] & 31)
		}
	}
	return m
}()

// begins reports whether the word w, in lower case, or what it has before a hyphen, may
// be a starter.
func begins(w string) bool {
	return len(w) == 1 || w[0] < byte(len(beginnings)) && beginnings[w[0]]&(1<<(w[1]&31)) != 0
}

func classify[V any](m map[string]Class, table map[string]V, c Class) {
	for w := range table {
		m[w] |= c
	}
}

// Class is that of the token at i; it is 0 where no expression starts.
func (r *Reader) Class(i int) Class {
	if i >= r.Limit {
		return 0
	}
	t := &r.Text.Tokens[i]
	if t.Kind == token.Number {
		return Number
	}
	if t.Kind == token.Word && !begins(t.Low) {
		return 0
	}
	k := starters[t.Low]
	if k > 0 || t.Kind != token.Word {
		return k
	}
	head, _, ok := strings.Cut(t.Low, "-")
	switch {
	case !ok:
		return 0
	case Edges[head], Months[head] > 0:
		return MonthName | Number
	case Ordinals[head] > 0:
		return Ordinal
	case token.Spelled(t.Low) > 0:
		return CountWord
	}
	return 0
}
