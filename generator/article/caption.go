package article

import (
	"regexp"
	"strings"
)

// markCaptions gives the paragraphs that are captions their kind: by a label, by
// a credit, or because they are the name of a person the text speaks of.
func markCaptions(text string, blocks []Block) {
	named := people(text, blocks)
	for i, b := range blocks {
		s := b.Span.Of(text)
		if b.Kind == Paragraph && len(s) < 1000 && (captioned(s) || named[fold(s)]) {
			blocks[i].Kind = Caption
		}
	}
}

var (
	captionLabel = regexp.MustCompile(`^(?:(?i:file )?(?i:photo|photograph|caption|image|picture|graphic|illustration|photo caption|image caption)\s*[:/]|(?:FILE )?PHOTO\b|FILE ?[-–—:]|(?i:pictured)\s*:|(?:In th(?:is|ese)|This) (?:[A-Z][^.]{3,40} )?(?:file )?(?:photo|photograph|image|picture|frame grab|screen grab)(?:s|,)? (?:provided|taken|released|made|posted|obtained|from)\b|(?:[Ff]rom|FROM) (?:left|LEFT|right|RIGHT)(?:\s?:|, | to ))`)
	credit       = regexp.MustCompile(`(?:[\[(][^\])]*\b(?i:photos?|image|images|via|picture|illustration)\b\s*[/:][^\])]*[\])]|\([^()]*\b(?:via [A-Z]|[Cc]ourtesy (?:of|[A-Z])|Getty|Handout|[Pp](?:hoto|icture) (?:by|courtesy))[^()]*\)|/[A-Z][A-Za-z ]+ (?i:photo|images)|\bGetty(?: Images)?|[.\s](?:Photo|Photograph|Image|Picture|Video|Audio|Credit|Photo credit|Courtesy|Illustration)(?: by)?:\s[^.:]{2,60}|[.!?”"] (?:(?:Photo|Image|Picture|Photograph|Illustration) (?:by|courtesy of)|Courtesy of|©) ?[A-Z][^.:]{2,60})\.?$`)
	ownLabel     = regexp.MustCompile(`\s(?:Photo|Photograph|Image|Picture|Video|Audio|Credit|Photo credit)(?: by)?:\s\S`)
	sided        = regexp.MustCompile(`\((?:[Ll]eft|[Rr]ight|[Cc]ent(?:er|re)|L|R|C|L-R|[Ss]econd from (?:left|right)|[Ff]rom left|[Ff]ar (?:left|right))\)|, (?:(?:far |second from |third from )?(?:left|right)|cent(?:er|re)),|, (?:from file|file photo|pictured)\b`)
)

// captioned reports whether s says of itself that it describes a picture: by a
// label, a credit, or the sides on which people stand.
func captioned(s string) bool {
	end := s[max(0, len(s)-reach):]
	switch {
	case strings.IndexByte("fFpPcCiIgGT", s[0]) >= 0 && captionLabel.MatchString(s):
		return true
	case credited(end) && credit.MatchString(end):
		return true
	}
	return len(s) <= reach && !strings.ContainsAny(s, "“\"") && pictorial(s) && sided.MatchString(s)
}

// credited reports whether s has a word without which no credit is read: a look that
// is quicker than the reading.
func credited(s string) bool {
	for _, w := range []string{"hoto", "mage", "icture", "via ", "redit", "ourtesy", "Getty", "Video:", "Audio:", "llustration", "andout", "©", "HOTO", "MAGE"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// pictorial reports whether s has a word of those that tell sides.
func pictorial(s string) bool {
	for _, w := range []string{"eft", "ight", "(L", "(R", "(C", "ent", "file", "pictured"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// creditStart is where the credit of a caption begins that stands after a label of
// its own, "... in Orla. Photo: Jane Doe"; 0 without one.
func creditStart(s string) int {
	if at := ownLabel.FindStringIndex(s); at != nil {
		return at[0] + 1
	}
	return 0
}
