package article

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// markCaptions gives the paragraphs that are captions their kind: by a label, by
// a credit, or because they are the name of a person the text speaks of.
func markCaptions(text string, blocks []Block) {
	named := people(text, blocks)
	for i, b := range blocks {
		s := b.Span.Of(text)
		if b.Kind == Paragraph && len(s) < 1000 && (captioned(s) || len(s) <= longestName && len(named) > 0 && named[fold(s)]) {
			blocks[i].Kind = Caption
		}
	}
}

// captionLabel matches what a caption begins with.
var captionLabel = regexp.MustCompile(`^(?:(?i:file )?(?i:photo|photograph|caption|image|picture|graphic|illustration|photo caption|image caption)\s*[:/]|(?:FILE )?PHOTO\b|FILE ?[-–—:]|(?i:pictured)\s*:|` +
	`(?:In th(?:is|ese)|This) (?:[A-Z][^.]{3,40} )?(?:file )?(?:photo|photograph|image|picture|frame grab|screen grab)(?:s|,)? (?:provided|taken|released|made|posted|obtained|from)\b|` +
	`(?:From|FROM) (?:left|LEFT|right|RIGHT)(?:\s?:|, | to ))`)

// sided matches what tells who stands where in a picture, or how old it is.
var sided = regexp.MustCompile(`\((?:[Ll]eft|[Rr]ight|[Cc]ent(?:er|re)|L|R|C|L-R|[Ss]econd from (?:left|right)|[Ff]rom left|[Ff]ar (?:left|right))\)|, (?:(?:far |second from |third from )?(?:left|right)|cent(?:er|re)),|, (?:from file|file photo|pictured)\b`)

// captioned reports whether s says of itself that it describes a picture: by a
// label, a credit, or the sides on which people stand.
func captioned(s string) bool {
	start, end := s[:min(len(s), reach/2)], s[max(0, len(s)-reach/2):]
	switch {
	case (s[0] == 'F' || mentions(start, "photo", "image", "picture", "caption", "graphic", "illustration", "grab")) && captionLabel.MatchString(s):
		return true
	case credited(end):
		return true
	}
	return len(s) <= reach && !strings.ContainsAny(s, "“\"") && mentions(s, "left", "right", "center", "centre", "(l", "(r", "(c", "file", "pictured") && sided.MatchString(s)
}

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
		return creditLabel(s[:at]) > 0
	}
	if at := strings.LastIndexByte(s, '/'); at >= 0 && at+1 < len(s) && s[at+1] >= 'A' && s[at+1] <= 'Z' {
		last := strings.ToLower(s[strings.LastIndexByte(s, ' ')+1:])
		return last == "photo" || last == "photos" || last == "images"
	}
	at := strings.LastIndexAny(s, ".!?”\"")
	_, n := utf8.DecodeRuneInString(s[max(0, at):])
	tail, spaced := strings.CutPrefix(s[max(0, at)+n:], " ")
	return at > 0 && spaced && len(tail) < 80 && lent.MatchString(tail)
}

// creditLabel is where the label of a credit begins with which s ends, "... in Orla.
// Photo"; 0 without one.
func creditLabel(s string) int {
	s = strings.TrimSuffix(s, " by")
	for _, label := range creditLabels {
		if rest, ok := strings.CutSuffix(s, label); ok && rest != "" && (rest[len(rest)-1] == '.' || rest[len(rest)-1] == ' ' || rest[len(rest)-1] == '\n') {
			return len(rest)
		}
	}
	return 0
}

var creditLabels = []string{"Photo credit", "Photo", "Photograph", "Image", "Picture", "Video", "Audio", "Credit", "Courtesy", "Illustration"}

// creditStart is where the credit of a caption begins that stands after a label of
// its own, "... in Orla. Photo: Jane Doe"; 0 without one.
func creditStart(s string) int {
	for at := range len(s) {
		if s[at] == ':' && at+1 < len(s) && s[at+1] == ' ' {
			if start := creditLabel(s[:at]); start > 0 {
				return start
			}
		}
	}
	return 0
}
