// Package embargo reads the notices that say when a text may be published.
//
// A line comes in; out comes whether it is a notice, and the moment that it names:
// "EMBARGOED UNTIL 06:00 GMT, 1 December 2030". To publish too early is the one mistake
// that no correction mends, so a moment that may be another is none.
package embargo

import (
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/day"
	"newsbrief/generator/lexicon"
)

// A momentReader collects the parts of a moment from the words of a notice.
type momentReader struct {
	rest    string
	stamp   time.Time // date and time in one
	day     day.Day
	weekday string
	clock   []string // the groups of clockTime
}

// Until reads the moment that a notice names. It is not ok when a word or a
// figure of the notice is not understood, or the moment is not whole: a time without
// a zone that all the world knows, a day without a year. The zero time with ok is
// a notice that names no moment; allDay tells that it names a day without a time.
func Until(s string) (until time.Time, allDay, ok bool) {
	r := momentReader{rest: strings.Join(strings.Fields(s), " ")}
	for r.rest != "" {
		if !r.part() {
			return time.Time{}, false, false
		}
	}
	until, ok = r.moment()
	return until, r.clock == nil && r.stamp.IsZero() && !until.IsZero(), ok
}

// moment puts the parts together.
func (r *momentReader) moment() (time.Time, bool) {
	none := r.day == day.Day{} && r.clock == nil && r.weekday == ""
	until := r.day.Time()
	switch {
	case none && r.stamp.IsZero():
		return time.Time{}, true
	case none:
		until = r.stamp
	case !r.stamp.IsZero(), r.weekday != "" && !strings.EqualFold(r.weekday[:3], until.Weekday().String()[:3]):
		return time.Time{}, false
	case r.clock != nil:
		of, known := timeOf(r.clock)
		if !known {
			return time.Time{}, false
		}
		until = until.Add(of)
	}
	if until.Year() < 2000 || until.Year() > 2999 { // "28 August 1030" is half past ten
		return time.Time{}, false
	}
	return until, true
}

// part takes the next part of a notice; none may come twice.
func (r *momentReader) part() bool {
	if first, n := utf8.DecodeRuneInString(r.rest); !unicode.IsLetter(first) && !unicode.IsDigit(first) && first != '+' && first != '/' {
		r.rest = r.rest[n:]
		return true
	}
	if t, n := leadingStamp(r.rest); n > 0 {
		r.rest = r.rest[n:]
		first := r.stamp.IsZero()
		r.stamp = t
		return first
	}
	if d, n, ok := day.LeadingCertain(r.rest); ok {
		whole := !strings.Contains(r.rest[:n], ":")
		r.rest = r.rest[n:]
		first := r.day == day.Day{}
		r.day = d
		return first && whole
	}
	if m := clockTime.FindStringSubmatch(r.rest); m != nil {
		whole := !inner(r.rest[len(m[0])-1:]) || !inner(r.rest[len(m[0]):])
		r.rest = r.rest[len(m[0]):]
		first := r.clock == nil
		r.clock = m
		return first && whole
	}
	word := r.rest[:len(r.rest)-len(strings.TrimLeftFunc(r.rest, lettered))]
	r.rest = r.rest[len(word):]
	if day.Weekday(word) {
		first := r.weekday == ""
		r.weekday = word
		return first
	}
	return noticed[strings.ToLower(word)]
}

func lettered(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) }

// inner reports whether s begins with what the inside of a word can have.
func inner(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// noticed are the words of a notice beside its date and time.
var noticed = lexicon.Set(`strict strictly under embargo embargoed until till not for no publication release broadcast use distribution before hold
on at of the from after or is this press media news statement report date time earlier than to be do publish published released copy ends expires status note`)

// leadingStamp reads the RFC 3339 time that s begins with, seconds optional, and
// says how many bytes it takes; 0 without one.
func leadingStamp(s string) (time.Time, int) {
	token, _, _ := strings.Cut(s, " ")
	token = strings.TrimRight(token, ".,;*)]")
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04Z07:00"} {
		if t, err := time.Parse(layout, token); err == nil {
			return t.UTC(), len(token)
		}
	}
	return time.Time{}, 0
}

// clockTime is a time of day with its zone: "06:00 GMT", "6 a.m. (UTC+2)", "0600Z".
// An offset with a minus sign needs a space, or it might be a span of hours.
var clockTime = regexp.MustCompile(`^(?i)([0-9]{1,2})(?:[:.h]?([0-9]{2})(?::([0-9]{2}))?)?(?: ?(?:hrs|hours|h)\b\.?)?(?: ?([ap])\.?m\b\.?)? ?\(?` +
	`(?:(?:UTC|GMT)(?: ?([+-])([0-9]{1,2})(?::?([0-9]{2}))?)?|Z|(\+| -)([0-9]{2}):?([0-9]{2}))\)?`)

// timeOf is the time since midnight UTC that the groups of clockTime say. "12 a.m."
// and "12 p.m." are not certain: people differ.
func timeOf(m []string) (time.Duration, bool) {
	number := func(s string) int { n, _ := strconv.Atoi(s); return n } // digits; none are 0
	hour, minute, second := number(m[1]), number(m[2]), number(m[3])
	offset, offsetMinute := number(m[6]+m[9]), number(m[7]+m[10])
	half := strings.ToLower(m[4])
	switch {
	case hour > 23 || minute > 59 || second > 59 || offset > 14 || offsetMinute > 59, m[2] == "" && half == "":
		return 0, false
	case half != "" && (hour == 0 || hour > 12 || hour == 12 && minute+second == 0):
		return 0, false
	case half != "":
		hour %= 12
	}
	if half == "p" {
		hour += 12
	}
	east := offset*60 + offsetMinute
	if strings.HasSuffix(m[5]+m[8], "-") {
		east = -east
	}
	return time.Duration(hour)*time.Hour + time.Duration(minute-east)*time.Minute + time.Duration(second)*time.Second, true
}
