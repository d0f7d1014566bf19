package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"newsbrief/generator/article"
	"newsbrief/generator/brief"
	"newsbrief/generator/diag"
)

// A parser reads the lines of one gold.txt.
type parser struct {
	gold     *gold
	from     map[string]int // by key: where the words of the next line are looked for
	problems diag.List
}

func (p *parser) problem(line int, message string) {
	p.problems = append(p.problems, p.gold.source.Problem(line, 1, message, ""))
}

// parse reads one line: a key, a colon, what is expected.
func (p *parser) parse(number int, line string) {
	if line == "" || strings.HasPrefix(line, "#") {
		return
	}
	w := want{line: number, text: line}
	if line == "title derived" {
		p.gold.title = append(p.gold.title, titled{want: w})
		return
	}
	key, rest, ok := strings.Cut(line, ":")
	if !ok {
		p.problem(number, "a line is a key, a colon and what is expected")
		return
	}
	key, w.optional = strings.CutSuffix(key, "?")
	if message := p.line(w, key, strings.TrimSpace(rest)); message != "" {
		p.problem(number, message)
	}
}

// line reads what stands behind the key. It returns a message for a mistake.
func (p *parser) line(w want, key, rest string) string {
	g := p.gold
	switch key {
	case "given":
		var err error
		if g.given, err = time.Parse(time.DateOnly, rest); err != nil {
			return "a day is written 2026-03-04"
		}
	case "title":
		g.title = append(g.title, titled{w, rest})
		return p.occurs(rest)
	case "date":
		g.date = append(g.date, dated{w, rest})
	case "dateline":
		d := dateline{want: w}
		if copy(d.fields[:], fields(rest)) != 4 {
			return "a dateline is PLACE | REGION | AGENCY | 2026-03-04, with nothing for what is missing"
		}
		g.dateline = append(g.dateline, d)
	case "heading", "caption":
		g.blocks = append(g.blocks, block{w, article.Kind(key), rest})
		_, message := p.next(key, rest)
		return message
	case "person", "place", "organization", "event":
		return p.name(w, key, rest)
	case "when":
		return p.when(w, rest)
	case "quantity":
		return p.quantity(w, rest)
	case "quote":
		return p.quote(w, rest)
	case "topic":
		g.topics = append(g.topics, topic{w, alternatives(rest)})
	case "fine":
		w.optional = true
		return p.fact(w, rest)
	case "fact":
		return p.fact(w, rest)
	default:
		return fmt.Sprintf("%q is no key", key)
	}
	return ""
}

// name reads "Canonical Name or Other | role".
func (p *parser) name(w want, kind, rest string) string {
	f := fields(rest)
	n := name{want: w, kind: kind, names: alternatives(f[0])}
	if len(f) > 1 {
		f[1], n.noRole = strings.CutSuffix(f[1], "?")
		n.roles = alternatives(f[1])
	}
	if len(n.names) == 0 {
		return "a name is Canonical Name | role"
	}
	// The other names may be such as everyone knows.
	for _, words := range append([]string{n.names[0]}, n.roles...) {
		if message := p.occurs(words); message != "" {
			return message
		}
	}
	p.gold.names = append(p.gold.names, n)
	return ""
}

// when reads `"words" = 2025-08-28`.
func (p *parser) when(w want, rest string) string {
	words, values, message := quoted(rest)
	if message != "" {
		return message
	}
	d := when{want: w}
	for _, v := range alternatives(values) {
		day, ok := parseDays(v)
		if !ok {
			return fmt.Sprintf("%q is no day, month, year or interval of ISO 8601", v)
		}
		d.days = append(d.days, day)
	}
	d.span, message = p.next("when", words)
	p.gold.whens = append(p.gold.whens, d)
	return message
}

// quantity reads `"words" = [10, 12] km | up`.
func (p *parser) quantity(w want, rest string) string {
	words, values, message := quoted(rest)
	if message != "" {
		return message
	}
	q := quantity{want: w}
	f := fields(values)
	if len(f) > 1 {
		q.change = f[1]
	}
	switch strings.TrimSuffix(q.change, "?") {
	case "", "up", "down":
	default:
		return "a change is up or down, with a question mark where it may be left out"
	}
	for _, v := range alternatives(f[0]) {
		parsed, ok := parseValue(v)
		if !ok && len(q.values) > 0 { // the same number in another unit
			parsed, ok = q.values[0], true
			parsed.unit = v
		}
		if !ok {
			return fmt.Sprintf("%q is no number with a unit", v)
		}
		q.values = append(q.values, parsed)
	}
	if len(q.values) == 0 && !w.optional {
		return `a quantity is "words" = number unit`
	}
	q.span, message = p.next("quantity", words)
	p.gold.quantities = append(p.gold.quantities, q)
	return message
}

// quote reads `"first words ... last words" = Speaker`.
func (p *parser) quote(w want, rest string) string {
	words, speakers, message := quoted(rest)
	if message != "" {
		return message
	}
	q := quote{want: w, speakers: alternatives(speakers)}
	q.span, message = p.next("quote", words)
	p.gold.quotes = append(p.gold.quotes, q)
	for _, speaker := range q.speakers {
		if message == "" {
			message = p.occurs(speaker)
		}
	}
	return message
}

// fact reads "kind | words | words, words".
func (p *parser) fact(w want, rest string) string {
	f := fields(rest)
	if len(f) != 3 || slices.Contains(f, "") {
		return "a fact is kind | words of the article | words of label and value, with a comma between them"
	}
	kinds := alternatives(f[0])
	for _, kind := range kinds {
		if !slices.Contains(brief.Kinds(), brief.Kind(kind)) {
			return fmt.Sprintf("%q is no kind of fact", kind)
		}
	}
	span, ok := find(p.gold.text, f[1], 0)
	if !ok {
		return fmt.Sprintf("the article does not say %q", f[1])
	}
	if _, again := find(p.gold.text, f[1], span.Start+1); again {
		return fmt.Sprintf("the article says %q more than once: quote more of it", f[1])
	}
	out := fact{want: w, kinds: kinds, span: span}
	for _, words := range strings.Split(f[2], ", ") {
		out.words = append(out.words, alternatives(words))
	}
	p.gold.facts = append(p.gold.facts, out)
	return ""
}

// next finds the words of a line behind those of the line of that key before it.
func (p *parser) next(key, words string) (article.Span, string) {
	span, ok := find(p.gold.text, words, p.from[key])
	switch {
	case ok:
		p.from[key] = span.End
		return span, ""
	case p.from[key] > 0:
		return span, fmt.Sprintf("the article does not say %q behind the words of the %s line before", words, key)
	}
	return span, fmt.Sprintf("the article does not say %q", words)
}

// occurs returns a message unless the article has the words, in whatever case.
func (p *parser) occurs(words string) string {
	if !containsWords(p.gold.text, words) {
		return fmt.Sprintf("the article does not say %q", words)
	}
	return ""
}

// fields cuts a line at its bars.
func fields(s string) []string {
	out := strings.Split(s, "|")
	for i := range out {
		out[i] = strings.TrimSpace(out[i])
	}
	return out
}

// alternatives cuts "Narra or Typhoon Narra".
func alternatives(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, " or ")
}

// quoted cuts `"words" = values`; there may be no values.
func quoted(s string) (words, values, message string) {
	words, ok := strings.CutPrefix(s, `"`)
	if i := strings.LastIndex(words, `" = `); ok && i > 0 {
		return words[:i], strings.TrimSpace(words[i+4:]), ""
	}
	words, closed := strings.CutSuffix(words, `"`)
	if !ok || !closed || words == "" {
		return "", "", `words of the article stand in straight quotation marks, then an equals sign`
	}
	return words, "", ""
}

// parseDays reads a day, a month, a year, or two of them with a slash between.
func parseDays(s string) (days, bool) {
	if from, to, ok := strings.Cut(s, "/"); ok {
		a, okA := parseDays(from)
		b, okB := parseDays(to)
		return days{a.from, b.to}, okA && okB && !strings.Contains(to, "/") && !b.to.Before(a.from)
	}
	if t, err := time.Parse(time.DateOnly, s); err == nil {
		return days{t, t}, true
	}
	if t, err := time.Parse("2006-01", s); err == nil {
		return days{t, t.AddDate(0, 1, -1)}, true
	}
	if t, err := time.Parse("2006", s); err == nil {
		return days{t, t.AddDate(1, 0, -1)}, true
	}
	return days{}, false
}

// parseValue reads "12.5 percent" and "[10, 12] km".
func parseValue(s string) (value, bool) {
	if inside, ok := strings.CutPrefix(s, "["); ok {
		numbers, unit, _ := strings.Cut(inside, "]")
		low, high, _ := strings.Cut(numbers, ",")
		a, errA := strconv.ParseFloat(strings.TrimSpace(low), 64)
		b, errB := strconv.ParseFloat(strings.TrimSpace(high), 64)
		unit = strings.TrimSpace(unit)
		return value{a, b, unit}, errA == nil && errB == nil && unit != ""
	}
	number, unit, _ := strings.Cut(s, " ")
	n, err := strconv.ParseFloat(number, 64)
	return value{n, n, unit}, err == nil && unit != ""
}
