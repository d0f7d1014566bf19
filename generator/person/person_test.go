package person_test

import (
	"testing"

	"newsbrief/generator/person"
)

func TestName(t *testing.T) {
	for _, test := range []struct {
		want        bool
		line, prose string
	}{
		{true, "Eva Lind", "The plan is bad, Minister Eva Lind told the council."},
		{true, "Eva Lind", "Eva Lind, 45, was born in Orla."},
		{true, "Eva Lind", "Eva Lind, the mayor of Orla, was there."},
		{true, "Eva Lind", "The plan is bad, “Lind said."},
		{true, "Mayor Eva Lind", "Lind’s plan is bad. Lind resigned."},
		{true, "Eva Lind of Orla City", "Mr Lind waited."},
		{true, "Eva van der Lind", "Lind was there."},
		{false, "Eva Lind", "The Eva Lind Bridge is closed."},
		{false, "Eva Lind", "The Lind was closed to ships."},
		{false, "Eva Lind", "A ship left Lind at noon."},
		{false, "Orla Council", "Orla Council said so."},
		{false, "New Orla", "Orla said so."},
		{false, "Eva Lind resigned.", "Lind resigned."},
		{false, "Rain in Orla", "Orla said so."},
	} {
		var lines person.Lines
		lines.Add(test.line)
		lines.Read(test.prose)
		if got := lines.Name(test.line); got != test.want {
			t.Errorf("%q is a person's in %q: %t, want %t", test.line, test.prose, got, test.want)
		}
	}
}

// A line is no name before the prose says so, however its words are spaced.
func TestNameAsked(t *testing.T) {
	var lines person.Lines
	lines.Add("Eva  Lind")
	if lines.None() || lines.Name("Eva Lind") {
		t.Error("a line is a name before any prose was read")
	}
	lines.Read("Lind said so.")
	if !lines.Name("Eva Lind") || lines.Name("Jon Lind") {
		t.Error("Eva Lind is not the only name")
	}
}
