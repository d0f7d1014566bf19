package article

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/sentence"
)

// markNotes gives the paragraphs that are no part of the story their kind: the hours
// of a live report, and what a desk or a press office adds to the text.
func markNotes(text string, blocks []Block) {
	aside := false // the end mark or a contact was met
	for i, b := range blocks {
		s := b.Span.Of(text)
		switch {
		case b.Kind == EndMark:
			aside = true
		case b.Kind != Paragraph:
		case clocked(s):
			blocks[i].Kind = Time
		case noted(s):
			blocks[i].Kind = Note
			aside = aside || contact.MatchString(s)
		case aside && !sentencelike(s) && (i+1 == len(blocks) || !sentencelike(blocks[i+1].Span.Of(text))):
			blocks[i].Kind = Note
		}
	}
}

// clock matches a time of day alone in its line: "10:45 GMT", "2.15pm", "UPDATED 14:03".
var clock = regexp.MustCompile(`^(?i:(?:last )?updated?(?: at)?:?\s+|posted(?: at)?:?\s+|at )?` +
	`(?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\s?[ap]\.?m\.?)?(?:` + zone + `)?|[0-9]{1,2}(?:[.:][0-9]{2})?\s?(?i:[ap]\.?m\.?)(?:` + zone + `)?|[0-9]{1,2}[.h]?[0-9]{2}` + zone + `)\s*[-–—:]?$`)

const zone = `\s?\(?(?:GMT|UTC|BST|Z|[A-Z]{1,3}T|local time)(?:[+-][0-9:]{1,5})?\)?`

// clocked reports whether s, a line of its own, is a time of day.
func clocked(s string) bool {
	return len(s) < 40 && strings.ContainsAny(s, "0123456789") && clock.MatchString(s)
}

var (
	contact = regexp.MustCompile(`^(?i:(?:media |press |investor |news )?(?:contacts?|inquiries|enquiries|relations)|tel(?:ephone)?|phone|mobile|e-?mail|website)(?: details| person| us)?\s*:|^(?i:for (?:more|further) information)(?:,? (?:please )?(?:contact|call|visit|see|write to)\b|[^.]{0,40}:)`)
	desk    = regexp.MustCompile(`^[\[(]?(?i:(?:(?:additional )?(?:reporting|writing|editing)(?: and (?:reporting|writing|editing))?|compiled) by (?-i:[A-Z])|with (?:additional )?(?:reporting|inputs?|files) (?:by|from)\s|inputs? from (?-i:[A-Z])|editors?['’]s? note|eds:|note to editors:|(?:©|\(c\)|copyright (?:©|\(c\)|[12][0-9]{3}))|all rights reserved|this (?:story|version|article) (?:corrects|has been (?:updated|corrected)|was (?:originally|first) published))`)
	link    = regexp.MustCompile(`^(?:(?i:read more|also read|read also|see also|more on this|related(?: stor(?:y|ies)| articles?)?|watch|listen|video|don['’]t miss)\s*[:|»>]|READ MORE|ALSO READ|READ ALSO|SEE ALSO|RELATED\b|(?i:click here|subscribe (?:to|now)|sign up (?:for|to)|follow us on)\b)`)
	thanks  = regexp.MustCompile(`(?:contributed to this (?:report|story|article)|[Aa]ll rights reserved)\.?[)\]]?$`)
)

// noted reports whether s is not of the story but about it: who reported it, who may
// print it, whom to call, what else to read.
func noted(s string) bool {
	if len(s) > 2*reach {
		return false
	}
	if strings.HasSuffix(s, "reserved.") || strings.Contains(s, " to this ") {
		return thanks.MatchString(s)
	}
	return noting[firstLetters(s)] && (desk.MatchString(s) || link.MatchString(s) || contact.MatchString(s))
}

// noting are the first words of notes.
var noting = lexicon.Set(`additional reporting writing editing compiled with input inputs editor editors eds note c copyright all this
	read also see more related watch listen video don click subscribe sign follow
	media press investor news contact contacts inquiries enquiries for tel telephone phone mobile e email website`)

// firstLetters is the first word of s, a bracket aside, in small letters: of letters only.
func firstLetters(s string) string {
	s = strings.TrimLeft(s, "[(")
	end := 0
	for end < len(s) && end < 12 && (s[end]|0x20 >= 'a' && s[end]|0x20 <= 'z') {
		end++
	}
	if end == 0 && strings.HasPrefix(s, "©") {
		return "copyright"
	}
	return strings.ToLower(s[:end])
}

// joinAttributions joins a line that says whose a quotation is, "— Jane Doe, Orla", to the
// quotation before it.
func joinAttributions(text string, blocks []Block) []Block {
	joined := blocks[:0]
	for i, b := range blocks {
		last := len(joined) - 1
		listed := i+1 < len(blocks) && blocks[i+1].Kind == Item
		if last >= 0 && joined[last].Kind == Paragraph && !listed && attributes(joined[last].Span.Of(text), b, text) {
			joined[last].Span.End = b.Span.End
			continue
		}
		joined = append(joined, b)
	}
	return joined
}

// attributes reports whether the block b says whose the quotation is.
func attributes(quotation string, b Block, text string) bool {
	s := b.Span.Of(text)
	dash, n := utf8.DecodeRuneInString(s)
	if b.Kind != Paragraph && b.Kind != Item || len(s) > reach/2 || !strings.ContainsRune("-–—―", dash) {
		return false
	}
	name := strings.TrimLeft(s[n:], "- \u00a0")
	first, _ := utf8.DecodeRuneInString(name)
	last, _ := utf8.DecodeLastRuneInString(quotation)
	return unicode.IsUpper(first) && strings.ContainsRune("”\"’'»", last) && !sentence.Ends(name) &&
		(strings.ContainsRune("—―", dash) || strings.ContainsRune(sentence.Opening, firstRune(quotation)))
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
