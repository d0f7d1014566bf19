// Package clock reads times of day: "2 p.m.", "10:30 GMT", "noon", "8:00 a.m. EST".
//
// A sentence and the token to start at come in; out come the time in ISO 8601 and
// the token behind it.
package clock

import (
	"fmt"
	"strconv"
	"strings"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// zones are the names of time zones with their offset in ISO 8601; it is left
// out where the name does not tell it all year, or tells more than one.
var zones = map[string]string{
	"gmt": "Z", "utc": "Z", "est": "-05:00", "edt": "-04:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00",
	"cet": "+01:00", "cest": "+02:00", "eet": "+02:00", "eest": "+03:00", "jst": "+09:00", "aest": "+10:00",
	"et": "", "ct": "", "mt": "", "pt": "", "cst": "", "bst": "", "ist": "",
}

// leads stand before a time of day of bare digits: "at 10:30".
var leads = lexicon.Set(`at by until till from before after around about since between`)

// Read reads the time of day at token i as ISO 8601 has it, "T14:00" with its zone.
// The end is 0 when there is none.
func Read(s token.Sentence, i int) (iso string, end int) {
	if i >= s.Limit || i < s.First {
		return "", 0
	}
	return reader{s}.clock(i)
}

// A reader reads the tokens of a sentence.
type reader struct{ token.Sentence }

func (c reader) clock(i int) (string, int) {
	t := &c.Text.Tokens[i]
	if t.Kind != token.Number {
		return c.spelledClock(i)
	}
	hour, minute, end, ok := c.digits(i)
	if !ok {
		return "", 0
	}
	if add, behind := c.halfOfDay(end); behind > 0 && hour >= 1 && hour <= 12 {
		return c.zoned(fmt.Sprintf("T%02d:%02d", hour%12+add, minute), behind)
	}
	if end == i+1 && len(t.Low) < 4 && c.Low(end) != "o’clock" && c.Low(end) != "o'clock" {
		return "", 0
	}
	iso := fmt.Sprintf("T%02d:%02d", hour, minute)
	clock, behind := c.zoned(iso, end)
	switch {
	case c.Low(end) == "o’clock", c.Low(end) == "o'clock":
		return iso, end + 1
	case behind > end:
		return clock, behind
	case c.Low(end) == "hours" && end == i+1:
		return iso, end + 1
	case end > i+1 && (leads[c.Low(i-1)] || i > c.First && c.Text.Tokens[i-1].Kind == token.Number) && (c.Low(end) != "." || !c.Glued(end+1)):
		return iso, end
	}
	return "", 0
}

// spelledClock reads "noon", "midnight" and "eight o'clock".
func (c reader) spelledClock(i int) (string, int) {
	t := &c.Text.Tokens[i]
	lower := t.Text == t.Low || i == c.First
	switch t.Low {
	case "noon", "midday":
		if lower {
			return c.zoned("T12:00", i+1)
		}
	case "midnight":
		if lower {
			return c.zoned("T00:00", i+1)
		}
	}
	if next := c.Low(i + 1); next == "o'clock" || next == "o’clock" {
		if n := token.Spelled(t.Low); n > 0 && n <= 12 {
			return fmt.Sprintf("T%02d:00", n), i + 2
		}
	}
	return "", 0
}

// digits reads the hour and minute: "2", "10:30", "10.30", "1400".
func (c reader) digits(i int) (hour, minute, end int, ok bool) {
	s := c.Low(i)
	hour, end = integer(s), i+1
	switch h, m, point := strings.Cut(s, "."); {
	case point && len(h) <= 2 && len(m) == 2 && c.halfOrZone(end):
		hour, minute = integer(h), integer(m)
	case len(s) == 4 && hour >= 0:
		hour, minute = hour/100, hour%100
	case len(s) > 2:
		return 0, 0, 0, false
	case c.Low(end) == ":" && c.Glued(end) && c.Glued(end+1) && len(c.Low(end+1)) == 2:
		minute, end = integer(c.Low(end+1)), end+2
		if c.Low(end) == ":" && c.Glued(end) && len(c.Low(end+1)) == 2 {
			end += 2
		}
	}
	return hour, minute, end, hour >= 0 && minute >= 0 && (hour < 24 && minute < 60 || hour == 24 && minute == 0)
}

// integer is the whole number that digits write, or -1.
func integer(s string) int {
	if n, err := strconv.Atoi(s); err == nil {
		return n
	}
	return -1
}

func (c reader) halfOrZone(i int) bool {
	_, end := c.halfOfDay(i)
	_, zone := zones[c.Low(i)]
	return end > 0 || zone
}

// halfOfDay reads "a.m." and "pm": the hours to add, and the token behind it.
func (c reader) halfOfDay(i int) (add, end int) {
	w := strings.TrimSuffix(c.Low(i), ".")
	end = i + 1
	switch {
	case (w == "a" || w == "p") && (c.Low(i+1) == "." && c.Glued(i+1) && c.Low(i+2) == "m"):
		w, end = w+"m", i+3
		if c.Low(end) == "." && c.Glued(end) {
			end++
		}
	case (w == "a" || w == "p") && c.Low(i+1) == "m" && c.Low(i) != w:
		w, end = w+"m", i+2
	}
	switch w {
	case "am", "a.m":
		return 0, end
	case "pm", "p.m":
		return 12, end
	}
	return 0, 0
}

// zoned reads the zone that may follow a time: "EST", "(GMT)", "local time",
// "Eastern time".
func (c reader) zoned(clock string, i int) (string, int) {
	at := i
	if c.Low(at) == "(" {
		at++
	}
	if offset, ok := zones[c.Low(at)]; ok && c.Text.Tokens[at].Shouted() {
		if at > i && c.Low(at+1) == ")" {
			at++
		} else if at > i {
			return clock, i
		}
		return clock + offset, at + 1
	}
	switch c.Low(i) {
	case "local", "eastern", "central", "mountain", "pacific":
		if c.Low(i+1) == "standard" || c.Low(i+1) == "daylight" {
			i++
		}
		if c.Low(i+1) == "time" {
			return clock, i + 2
		}
	}
	return clock, i
}
