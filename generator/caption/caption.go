// Package caption tells a caption, the words under a picture, from prose.
//
// A paragraph comes in. Out comes whether it says of itself that it goes with a picture: by
// a label ("FILE PHOTO:"), a credit ("Photo: Jane Doe"), or the sides on which people stand.
package caption

import (
	"regexp"
	"strings"

	"newsbrief/generator/lexicon"
)

// How many bytes of a paragraph may hold a label, or a credit; and how many a caption
// has that is told by the sides alone.
const (
	reach   = 120
	shorter = 240
)

// Match reports whether s says of itself that it describes a picture.
func Match(s string) bool {
	return s != "" && (Labelled(s) || credited(s[max(0, len(s)-reach):]) || len(s) <= shorter && tellsSides(s))
}

// Labelled reports whether s begins with the label of a caption.
func Labelled(s string) bool {
	return labels[firstWord(s)] && label.MatchString(s[:min(len(s), 2*reach)])
}

// labels are the words that a label begins with.
var labels = lexicon.Set(`file photo photograph caption image picture graphic illustration pictured in this from`)

// firstWord is the letters that s begins with, in small ones.
func firstWord(s string) string {
	end := 0
	for end < min(len(s), len("illustration")) && s[end]|0x20 >= 'a' && s[end]|0x20 <= 'z' {
		end++
	}
	return strings.ToLower(s[:end])
}

// tellsSides reports whether s tells who stands where in a picture, or how old it is.
func tellsSides(s string) bool {
	for i := range len(s) {
		switch {
		case s[i] == '(' && i+1 < len(s) && strings.IndexByte("LlRrCcSsFf", s[i+1]) >= 0, s[i] == ',' && i+2 < len(s) && beside[firstWord(s[i+2:])]:
			return !strings.Contains(s, "“") && !strings.Contains(s, `"`) && sides.MatchString(s[i:])
		}
	}
	return false
}

// beside are the words behind a comma that sides begins with.
var beside = lexicon.Set(`far second third left right center centre from file pictured`)

// label matches what a caption begins with.
var label = regexp.MustCompile(`^(?:(?i:file )?(?i:photo|photograph|caption|image|picture|graphic|illustration|photo caption|image caption)\s*[:/]|(?:FILE )?PHOTO\b|FILE ?[-–—:]|(?i:pictured)\s*:|` +
	`(?:In th(?:is|ese)|This) (?:[A-Z][^.]{3,40} )?(?:file )?(?:photo|photograph|image|picture|frame grab|screen grab)(?:s|,)? (?:provided|taken|released|made|posted|obtained|from)\b|` +
	`(?:From|FROM) (?:left|LEFT|right|RIGHT)(?: (?:to|TO) (?:left|LEFT|right|RIGHT))?\s?[:,])`)

// sides matches what tells who stands where in a picture, or how old it is.
var sides = regexp.MustCompile(`\((?:[Ll]eft|[Rr]ight|[Cc]ent(?:er|re)|L|R|C|L-R|[Ss]econd from (?:left|right)|[Ff]rom left|[Ff]ar (?:left|right))\)|, (?:(?:far |second from |third from )?(?:left|right)|cent(?:er|re)),|, (?:from file|file photo|pictured)\b`)

var (
	creditor = regexp.MustCompile(`\b(?i:photos?|images?|via|pictures?|illustration)\s*[/:]|\b(?:via [A-Z]|[Cc]ourtesy (?:of|[A-Z])|Getty|Handout|[Pp](?:hoto|icture) (?:by|courtesy))`)
	lent     = regexp.MustCompile(`^(?:(?:Photo|Image|Picture|Photograph|Illustration) (?:by|courtesy of)|Courtesy of|©) ?[A-Z]`)
)

// credited reports whether s ends by saying whose the picture is: "(AN Photo/Jane
// Doe)", "Photo: Jane Doe", "/Orla News Photo", "Courtesy of Orla Museum".
func credited(s string) bool {
	s = strings.TrimSuffix(s, ".")
	switch {
	case strings.HasSuffix(s, ")"), strings.HasSuffix(s, "]"):
		return creditor.MatchString(s[strings.LastIndexAny(s, "([")+1:])
	case strings.HasSuffix(s, "Getty"), strings.HasSuffix(s, "Getty Images"):
		return true
	}
	if at := strings.LastIndexByte(s, ':'); at > 0 && at+3 < len(s) && len(s)-at < 64 && s[at+1] == ' ' && !strings.Contains(s[at:], ".") {
		return labelStart(s[:at]) > 0
	}
	if at := strings.LastIndexByte(s, '/'); at >= 0 && at+1 < len(s) && s[at+1] >= 'A' && s[at+1] <= 'Z' {
		last := strings.ToLower(s[strings.LastIndexByte(s, ' ')+1:])
		return last == "photo" || last == "photos" || last == "images"
	}
	at := strings.LastIndexByte(s, ' ')
	for at > 0 && !ends(s[:at]) {
		at = strings.LastIndexByte(s[:at], ' ')
	}
	return at > 0 && len(s)-at <= 80 && lent.MatchString(s[at+1:])
}

// ends reports whether s ends with a stop or a quotation mark.
func ends(s string) bool {
	return strings.IndexByte(".!?\"", s[len(s)-1]) >= 0 || strings.HasSuffix(s, "”")
}

// labelStart is where the label of a credit begins with which s ends, "... in Orla.
// Photo"; 0 without one.
func labelStart(s string) int {
	s = strings.TrimSuffix(s, " by")
	for _, label := range creditLabels {
		if rest, ok := strings.CutSuffix(s, label); ok && rest != "" && (rest[len(rest)-1] == '.' || rest[len(rest)-1] == ' ' || rest[len(rest)-1] == '\n') {
			return len(rest)
		}
	}
	return 0
}

var creditLabels = []string{"Photo credit", "Photo", "Photograph", "Image", "Picture", "Video", "Audio", "Credit", "Courtesy", "Illustration"}

// CreditStart is where the credit of a caption begins that stands after a label of
// its own, "... in Orla. Photo: Jane Doe"; 0 without one.
func CreditStart(s string) int {
	for at := range len(s) {
		if s[at] == ':' && at+1 < len(s) && s[at+1] == ' ' {
			if start := labelStart(s[:at]); start > 0 {
				return start
			}
		}
	}
	return 0
}
