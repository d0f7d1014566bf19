package article

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/dateline"
	"newsbrief/generator/day"
	"newsbrief/generator/embargo"
	"newsbrief/generator/person"
	"newsbrief/generator/sentence"
)

// An envelope is what stands around the text and tells of it.
type envelope struct {
	authors []string
	notices []string  // of an embargo
	days    []day.Day // full dates and others, in the order of the text
	revised []day.Day // on which an older text was changed
}

// sealed is how many lines at the top can be envelope.
const sealed = 14

// readEnvelope gives the lines of the envelope their kind: those at the top, as
// far as the first line of prose, and end marks wherever they are. A line
// "Headline: x" becomes two, its label and its words.
func readEnvelope(text string, lines []line) (envelope, []line) {
	var env envelope
	out := make([]line, 0, len(lines)+1)
	top, seen, body := true, 0, false
	var before Kind
	for i, l := range lines {
		if l.blank() {
			out, before = append(out, l), ""
			continue
		}
		s := l.span.Of(text)
		seen++
		flow := flowOf(text, lines, i, before)
		if top && seen <= sealed {
			if at, _ := behindByline(text[l.span.Start:min(len(text), l.span.Start+2*reach)]); at > 0 {
				flow = begins
			}
			l.kind = env.readLine(s, before, flow)
			if label := titleLabel.FindString(s); label != "" && len(label) < len(s) {
				out = append(out, line{span: trim(text, Span{l.span.Start, l.span.Start + len(label)}), kind: Slug})
				l = line{span: trim(text, Span{l.span.Start + len(label), l.span.End}), kind: Headline}
			}
			top = l.kind != "" || !prose(s)
		} else if before == Embargo && env.continueNotice(s) || env.readEmbargo(s, false, flow) {
			l.kind = Embargo
		}
		if l.kind == "" && body && (endMark(s) || signature(s) && lastLine(text, lines[i+1:])) {
			l.kind = EndMark
		}
		body = body || l.kind == ""
		out, before = append(out, l), l.kind
	}
	return env, out
}

// A flow says whether a line is a part of a sentence that has more lines.
type flow int

const (
	alone  flow = iota
	begins      // its sentence goes on in the next line
	goesOn      // it goes on with a sentence of the body
)

// flowOf is the flow of line i, after a line of the kind before.
func flowOf(text string, lines []line, i int, before Kind) flow {
	small := func(l line) bool {
		first, _ := utf8.DecodeRuneInString(l.span.Of(text))
		return unicode.IsLower(first)
	}
	const least = narrowest * 2 / 3
	switch {
	case i > 0 && before == "" && lines[i-1].width >= least && small(lines[i]):
		return goesOn
	case i+1 < len(lines) && lines[i].width >= least && small(lines[i+1]) &&
		!sentence.Ends(lines[i].span.Of(text)) && !affiliation(lines[i+1].span.Of(text)):
		return begins
	}
	return alone
}

// prose reports whether a line of the top belongs to the text itself: a lead, or
// the first line of one.
func prose(s string) bool {
	if len(s) > 2*reach || strings.HasSuffix(s, ".") {
		return true
	}
	d, ok := dateline.Read(s)
	return ok && d.Trust == dateline.Certain && d.End < len(s)
}

var (
	titleLabel = regexp.MustCompile(`^(?i:headline|title|hed|subject)\s*:\s*(?i:(?:re|fwd?)\s*:\s*)*`)
	header     = regexp.MustCompile(`^(?i:slug|slugline|source|section|category|categories|keywords?|topics?|tags?|desk|service|agency|priority|urgency|words|word ?count|url|link|language|lang|status|edition|copyright|credit|id|guid|version|contact|media contact|press contact|location)\s*:\s*\S.*$`)
	mail       = regexp.MustCompile(`^(?:(?i:from|to|cc|bcc|reply-to|sender|sent|date|subject|message-id|importance|attachments?)\s*:.*|(?i:begin forwarded message:|-{2,} ?(?:original|forwarded) message ?-{2,}))$`)
	dateLabel  = regexp.MustCompile(`^(?i:date|sent|dated|published|publication date|posted|issued|release date|updated|last updated|modified|first published)(?:\s*:\s*|\s+(?i:on\s+)?)`)
	routing    = regexp.MustCompile(`^(?:ZCZC.*|NNNN|\^.*<|(?:BC|AM|PM|AP)-[A-Z][^\s,]*(?:-[^\s,]+|\s*,).*|(?:[a-z]{1,2}[0-9]{4}|[A-Z]{3}[0-9]{2,4})(?:\s[^a-z]*)?)$`)
	slugline   = regexp.MustCompile(`^(?:[A-Za-z0-9]+-)+[A-Za-z0-9-]+,\s*[0-9]{2,5}(?:,.*)?$`)
	priority   = regexp.MustCompile(`^\W*(?:URGENT|BREAKING(?: NEWS)?|FLASH|BULLETIN|NEWS ?ALERT|ALERT|UPDATE(?: [0-9]+)?|(?:[0-9]+(?:st|nd|rd|th) )?(?:LEAD|LD)(?:-WRITETHRU)?|EXCLUSIVE|CORRECTION|ADVISORY)\W*$`)
	ending     = regexp.MustCompile(`^(?:[-–—]+ ?30 ?[-–—]+|# ?# ?#[# ]*|\(? ?(?:ENDS?|Ends?|ends?|END OF (?:TEXT|RELEASE|STORY)) ?\)|ENDS?\.?|Ends\.?|[-–—/*]+ ?(?i:ends?) ?[-–—/*]*|NNNN)$`)
)

// endMark reports whether the line s says that the text is over.
func endMark(s string) bool {
	return len(s) < 24 && (strings.IndexByte("EeN", s[0]) >= 0 || s[0] < 'A' || s[0] >= 0x80) && ending.MatchString(s)
}

// signature reports whether the line s is that of a wire below its story, or the
// control character behind it, as an entity: "REUTER", "Reuter &#3;".
func signature(s string) bool {
	const endOfText = "&#3;"
	switch strings.TrimRight(strings.TrimSuffix(s, endOfText), " ") {
	case "Reuter", "Reuters", "REUTER", "REUTERS":
		return true
	}
	return s == endOfText
}

// lastLine reports whether the text pauses before the lines, or nothing is in the
// first of them but a signature.
func lastLine(text string, lines []line) bool {
	return len(lines) == 0 || lines[0].blank() || signature(lines[0].span.Of(text))
}

// readLine takes what the line s of the top tells of the text and returns its
// kind, empty for a line of the body. The line right before it was of the kind before.
func (e *envelope) readLine(s string, before Kind, f flow) Kind {
	switch {
	case len(s) > 2*reach:
		return ""
	case before == Embargo && e.continueNotice(s), e.readEmbargo(s, true, f):
		return Embargo
	case e.readDate(s), f == alone && e.readCredit(s):
		return Dated
	case header.MatchString(s), mail.MatchString(s), routing.MatchString(s), slugline.MatchString(s), embargo.Freed(s), priority.MatchString(s):
		return Slug
	case before == Slug && addresses(s):
		return Slug
	case f == alone && e.readByline(s), before == Byline && affiliation(s):
		return Byline
	}
	return ""
}

// readDate takes a line that is a date and nothing more, a time of day aside:
// "Thursday, August 28, 2025", "Date: 2025-08-28", "Updated 28 August 2025, 10:30 GMT".
func (e *envelope) readDate(s string) bool {
	label := dateLabel.FindString(s)
	rest := s[len(label):]
	named := day.LeadingWeekday(rest)
	d, n, ok := day.Leading(rest[named:])
	if !ok || d.Year == 0 && label == "" && named == 0 {
		return false
	}
	if !timeOfDay.MatchString(rest[named+n:]) {
		return false
	}
	if revising.MatchString(label) {
		e.revised = append(e.revised, d)
	} else {
		e.days = append(e.days, d)
	}
	return true
}

// readCredit takes a line that tells both when and by whom: "Posted: May 2, 2025 |
// By Jane Doe".
func (e *envelope) readCredit(s string) bool {
	if !strings.ContainsAny(s, "|·•") {
		return false
	}
	parts := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("|·•", r) })
	var told envelope
	dated := false
	for _, part := range parts {
		part = strings.TrimSpace(part)
		switch {
		case part == "" || told.readByline(part):
		case told.readDate(part):
			dated = true
		default:
			return false
		}
	}
	if len(parts) < 2 || !dated {
		return false
	}
	e.authors = append(e.authors, told.authors...)
	e.days = append(e.days, told.days...)
	e.revised = append(e.revised, told.revised...)
	return true
}

// timeOfDay is what may stand behind a date: " at 10:30 a.m. GMT".
var timeOfDay = regexp.MustCompile(`^[\s,|.·]*(?i:at )?(?:[0-9]{1,2}(?:[:.h][0-9]{2}){0,3}(?:\s*[ap]\.?m\.?)?(?:\s+[A-Za-z()+0-9:-]{1,9}){0,2})?[\s.|]*$`)

// revising are the labels of a date on which an older text was changed.
var revising = regexp.MustCompile(`^(?i:updated|last updated|modified)`)

var (
	byLabel    = regexp.MustCompile(`^(?i:(?:written|reported|report|story|text|words) by(?:\s*:\s*|\s+)|(?:byline|authors?)\s*:\s*|by(?:\s*:\s*|\s+))`)
	byAside    = regexp.MustCompile(`\s*(?:[|·•—–]|\s-\s).*$|\s+(?:in|for|at|of)\s.*$|\s*\(.*\)$|\s*<.*>$`)
	joint      = regexp.MustCompile(`(?i:\s+and\s+|\s+with\s+)|\s*[,;/&]\s*`)
	profession = regexp.MustCompile(`(?i)\b(?:writer|reporter|correspondent|editor|staff|bureau|contributor|columnist|journalist|news|press|agency|service|analyst|chief)s?\b`)
)

// readByline takes the authors of a line such as "By Jane Doe and John Roe, Staff
// Writers" or "Jane Doe, Staff Writer". What stands behind the names may be a date.
func (e *envelope) readByline(s string) bool {
	label := byLabel.FindString(s)
	rest := s[len(label):]
	if rest == "" || label == "" && !strings.ContainsAny(rest, ",;/&") && !strings.Contains(rest, " and ") && !strings.Contains(rest, " with ") ||
		len(strings.Fields(rest)) > 16 || sentence.Ends(rest) {
		return false
	}
	aside := byAside.FindString(rest)
	parts := joint.Split(strings.TrimSuffix(rest, aside), -1)
	var authors []string
	for _, part := range parts {
		if person.FullName(part) && !profession.MatchString(part) {
			authors = append(authors, part)
		}
	}
	first := person.FullName(parts[0])
	switch {
	case label == "" && (!first || len(authors) != 1 || len(parts) < 2 || !profession.MatchString(rest) || datelined(s)):
		return false
	case strings.Contains(label, ":") && len(authors) == 0:
		authors = parts[:1]
	case label != "" && !first && !profession.MatchString(parts[0]):
		return strings.Contains(label, ":")
	}
	e.authors = append(e.authors, authors...)
	if d, _, ok := day.Leading(strings.TrimLeft(aside, " |·•—–-")); ok {
		e.days = append(e.days, d)
	}
	return true
}

// datelined reports whether s begins with a dateline: "PORT ORLA, Vend (Vend News) - The".
// A profession is no region: "Jane Doe, Staff Writer, Aug. 28, 2025" is a byline.
func datelined(s string) bool {
	d, ok := dateline.Read(s)
	return ok && (d.End < len(s) || !profession.MatchString(d.Region))
}

// addresses reports whether s goes on with the recipients of a mail: all have an address.
func addresses(s string) bool {
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ',' || r == ';' }) {
		if n := len(strings.Fields(part)); n > 0 && !strings.Contains(part, "@") || n > 6 {
			return false
		}
	}
	return strings.Contains(s, "@") && !sentence.Ends(s)
}

// affiliation reports whether a line under a byline says whom its author works for.
func affiliation(s string) bool {
	return len(strings.Fields(s)) <= 6 && !sentence.Ends(s) && profession.MatchString(s)
}
