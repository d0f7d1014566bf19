package caption_test

import (
	"strings"
	"testing"

	"newsbrief/generator/caption"
)

func TestMatch(t *testing.T) {
	for _, test := range []struct {
		want bool
		text string
	}{
		{true, "FILE PHOTO: The bridge in Orla"},
		{true, "Photo: Jane Doe"},
		{true, "FILE - Cars wait at the bridge in Orla"},
		{true, "This photo provided by the port of Orla shows the mole."},
		{true, "In this image made from video, a ferry leaves Orla."},
		{true, "From left, Eva Lind, Jon Roe and Ida Berg"},
		{true, "Cars wait at the bridge. (AN Photo/Jane Doe)"},
		{true, "A ferry leaves the port. Photograph by Jane Doe"},
		{true, "The mole at night. Courtesy of Orla Museum"},
		{true, "The mole at night /Orla News Photo"},
		{true, "Eva Lind (left) and Jon Roe at the port"},
		{true, "Eva Lind, right, at the port"},
		{false, ""},
		{false, "Photographers left the port at noon."},
		{false, "In this town nobody crosses the bridge."},
		{false, "This picture of the town is wrong, the mayor said."},
		{false, "From left to right the parties reject the plan."},
		{false, "She turned right, then left the town (and the country)."},
		{false, "The museum, courtesy of a rich widow, will reopen."},
		{false, "Graphic scenes followed at the port."},
	} {
		if got := caption.Match(test.text); got != test.want {
			t.Errorf("%q is a caption: %t, want %t", test.text, got, test.want)
		}
	}
}

func TestCreditStart(t *testing.T) {
	s := "Cars wait in Orla. Photo: Jane Doe"
	if got := caption.CreditStart(s); got != strings.Index(s, "Photo") {
		t.Errorf("the credit begins at %d", got)
	}
	if got := caption.CreditStart("The score: 3 to 2"); got != 0 {
		t.Errorf("a credit begins at %d where there is none", got)
	}
}
