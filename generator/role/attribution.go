package role

import (
	"strings"

	"newsbrief/generator/names"
)

// source is who says the sentence: "according to X", "X said". It is empty
// where no one is named at its start or end.
func (c cursor) source() string {
	for i := c.First; i+2 < c.Limit; i++ {
		if c.Text.Tokens[i].Low != "according" || c.Text.Tokens[i+1].Low != "to" {
			continue
		}
		return c.accordingTo(i + 2)
	}
	for i := c.First; i < c.Limit; i++ {
		switch c.Text.Tokens[i].Low {
		case "said", "says", "added", "reported", "announced", "estimated", "estimates", "expects", "forecasts", "projects", "predicts":
			if n := c.speakerBeside(i); n != nil {
				return n.Entity.Name
			}
		}
	}
	return ""
}

// accordingTo is the source named at i: "China's Foreign Ministry", and for "a
// study published on Tuesday by the Institute" the institute.
func (c cursor) accordingTo(i int) string {
	first, end := i, i
	for end < c.Limit && !c.Text.Breaks(end) {
		end++
	}
	for j := first; j+1 < end; j++ {
		if c.Text.Tokens[j].Low != "by" && c.Text.Tokens[j].Low != "from" {
			continue
		}
		at := j + 1
		if c.Text.Tokens[at].Low == "the" {
			at++
		}
		if e := c.names.At(at); e != nil && e.Entity.Kind == names.Organization {
			return e.Entity.Name
		}
	}
	for j := first; j < end; j++ {
		switch c.Text.Tokens[j].Low {
		case "published", "released", "on", "who", "that", "in", "which":
			end = j
		}
	}
	if first < end && (c.Text.Tokens[first].Low == "the" || c.Text.Tokens[first].Low == "a" || c.Text.Tokens[first].Low == "an") {
		first++
	}
	if first >= end || end-first > 8 || end-first == 1 && c.names.At(first) == nil {
		return ""
	}
	return c.named(first, end)
}

// named is the name that tokens first to end consist of, or their words.
func (c cursor) named(first, end int) string {
	if n := c.names.At(end - 1); n != nil && n.Entity.Kind != names.Place && strings.HasSuffix(c.Text.Words(first, end), c.Text.Words(n.First, end)) {
		return n.Entity.Name
	}
	return c.Text.Words(first, end)
}

// speakerBeside is the name right before the verb at token i, or right after it.
func (c cursor) speakerBeside(i int) *names.Found {
	n := c.names.At(i - 1)
	if n == nil && i > c.First && c.Text.Breaks(i-1) {
		n = c.names.At(i + 1)
	}
	if n == nil || n.First < c.First || n.First >= c.Limit || !n.Entity.Speaks() {
		return nil
	}
	return n
}
