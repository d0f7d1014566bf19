package calendar

import (
	"newsbrief/generator/almanac"
	"newsbrief/generator/tense"
)

// A meaning is what an expression of time says.
type meaning struct {
	almanac.Period
	clock string          // the time of day: "T14:00Z"
	open  tense.Direction // some time before the period, or after it
	sure  certainty
}

// A certainty is how far the words bind an expression to its period.
type certainty int

const (
	known   certainty = iota
	guessed           // it most likely means the period
	vague             // it only points there: "now", "the year"
)

func (m meaning) String() string {
	switch {
	case m.open == tense.Backward:
		return "../" + almanac.ISO(m.To)
	case m.open == tense.Forward:
		return almanac.ISO(m.From) + "/.."
	case m.From.IsZero():
		return m.clock
	}
	return m.Period.String() + m.clock
}

// written reports whether the value has years of four digits; only a day or month
// of an unknown year may have none.
func (m meaning) written(dated bool) bool {
	if m.From.IsZero() {
		return m.Unit == almanac.Instant
	}
	first := 1
	if !dated {
		first = 0
	}
	return m.From.Year() >= first && m.To.Year() <= 9999
}

// doubted is the meaning, guessed at best.
func (m meaning) doubted() meaning {
	m.sure = max(m.sure, guessed)
	return m
}
