package mdfile

import (
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"

	"newsbrief/generator/brief"
	"newsbrief/generator/schema"
)

// Format is the file with the present value of Brief. A file whose brief has not
// changed comes back byte for byte. A field that has changed is written anew
// where it stands, and in lists only the entries that have; a new one takes its
// place in the standard order. All else is kept as the editor left it: order,
// comments, quotes, blank lines, line ends. (A front matter in a form that cannot
// be edited in place, such as {title: x}, is written anew as a whole.)
func (f *File) Format() []byte {
	node, problems := schema.Parse(f.src, f.frontEnd)
	var read brief.Brief
	if problems != nil || len(briefSchema.Decode(node, f.src, &read)) > 0 {
		return Format(f.Brief) // no file that Parse has read
	}
	p := newPrinter(f.src.Text[:f.frontEnd])
	was, now := briefSchema.Encode(&read), briefSchema.Encode(&f.Brief)
	front := p.text
	if !equal(was, now) {
		front = p.apply(0, len(p.text), p.mapping(node, was, now, len(p.text)))
		if !states(front, now) {
			return Format(f.Brief)
		}
	}
	return []byte(front + f.src.Text[f.frontEnd:f.closeEnd] + f.formatBody(p.eol))
}

// formatBody is what follows the line that closes the front matter.
func (f *File) formatBody(eol string) string {
	body := withLF(f.Brief.Body)
	if body == f.body() {
		return f.src.Text[f.closeEnd:]
	}
	if body == "" {
		return ""
	}
	text := eol + strings.ReplaceAll(body, "\n", eol)
	if f.closeEnd == len(f.src.Text) && !strings.ContainsAny(f.src.Text[f.closeEnd-1:], "\r\n") {
		return eol + text // the closing line was the last and not ended
	}
	return text
}

// states reports whether the front matter, without its closing line, reads as
// the fields that it is meant to hold.
func states(front string, want *yaml.Node) bool {
	m, node, problems := split("", []byte(front+fence+"\n"))
	if problems != nil || m.frontEnd != len(front) {
		return false
	}
	var got brief.Brief
	_ = briefSchema.Decode(node, m.src, &got) // a value that breaks a rule is written all the same
	return equal(briefSchema.Encode(&got), want)
}

// A printer changes a text here and there. Nodes of YAML have their place in it.
type printer struct {
	text  string
	lines []int // offset of each line's start
	eol   string
}

// A change replaces a part of the text.
type change struct {
	start, end int
	text       string
}

func newPrinter(text string) *printer {
	p := &printer{text: text, eol: "\n"}
	for i := 0; i < len(text); {
		p.lines = append(p.lines, i)
		_, i = line(text, i)
	}
	if first, next := line(text, 0); len(p.lines) > 0 {
		p.eol = text[len(first):next]
	}
	return p
}

// apply is the text from start to end with the changes made. Of two at one place
// the first comes first; a part is changed once.
func (p *printer) apply(start, end int, changes []change) string {
	slices.SortStableFunc(changes, func(a, b change) int { return a.start - b.start })
	var b strings.Builder
	for _, c := range changes {
		at := min(max(start, c.start), end)
		b.WriteString(p.text[start:at] + strings.ReplaceAll(c.text, "\n", p.eol))
		start = min(max(at, c.end), end)
	}
	b.WriteString(p.text[start:end])
	return b.String()
}

// mapping turns a block mapping as it is written, which reads as was, into now.
// What belongs to it ends before limit.
func (p *printer) mapping(written, was, now *yaml.Node, limit int) []change {
	indent := written.Column - 1
	added := additions(written, now)
	var changes []change
	for i := 0; i+1 < len(written.Content); i += 2 {
		key, value := written.Content[i], written.Content[i+1]
		next := limit
		if i+2 < len(written.Content) {
			next = p.lineStart(p.offset(written.Content[i+2]))
		}
		if i == 0 {
			changes = append(changes, p.insertBefore(key, added[""], indent)...)
		}
		changes = append(changes, p.entry(key, value, get(was, key.Value), get(now, key.Value), next)...)
		end := p.lineEnd(p.entryEnd(key, value, next))
		for _, e := range added[key.Value] {
			changes = append(changes, change{end, end, spaces(indent) + schema.FormatEntry(e.key, e.value, indent) + "\n"})
		}
	}
	return changes
}

// entry changes one entry of a mapping from was to now; nil is none.
func (p *printer) entry(key, value, was, now *yaml.Node, limit int) []change {
	start, end := p.offset(key), p.entryEnd(key, value, limit)
	switch {
	case was == nil && now == nil, was != nil && now != nil && equal(was, now):
		return nil
	case now == nil && blank(p.text[p.lineStart(start):start]):
		return []change{{p.lineStart(start), p.lineEnd(end), ""}}
	case now == nil: // behind a dash: the next key takes its place
		return []change{{start, limit + key.Column - 1, ""}}
	case was != nil && isBlock(value) && value.Kind == yaml.SequenceNode && len(value.Content) == len(was.Content):
		return []change{p.list(value, was, now, p.lineEnd(start), limit)}
	case was != nil && isBlock(value) && value.Kind == yaml.MappingNode && shares(value, now):
		return p.mapping(value, was, now, limit)
	}
	if len(value.Content) > 0 {
		now.Style |= value.Style & yaml.FlowStyle
	}
	return []change{{start, end, schema.FormatEntry(key.Value, now, key.Column-1)}}
}

// list turns a block list into now. An entry that is still there brings along its
// lines and the comments above it, one that has changed its comments.
func (p *printer) list(written, was, now *yaml.Node, start, limit int) change {
	old := pair(was.Content, now.Content)
	ends := make([]int, len(written.Content)+1) // where each entry's lines end; those of the next begin there
	ends[0] = start
	for i, item := range written.Content {
		next := limit
		if i+1 < len(written.Content) {
			next = p.lineStart(p.offset(written.Content[i+1]))
		}
		ends[i+1] = p.lineEnd(p.end(item, next))
	}
	dash := written.Column - 1
	var b strings.Builder
	for j, item := range now.Content {
		i := old[j]
		if i < 0 {
			b.WriteString(spaces(dash) + "- " + schema.FormatItem(item, dash) + "\n")
			continue
		}
		from, to := ends[i], ends[i+1]
		at := p.offset(written.Content[i])
		switch {
		case equal(was.Content[i], item):
			b.WriteString(withLF(p.text[from:to]))
		case isBlock(written.Content[i]) && written.Content[i].Kind == yaml.MappingNode && shares(written.Content[i], item):
			b.WriteString(withLF(p.apply(from, to, p.mapping(written.Content[i], was.Content[i], item, to))))
		default:
			b.WriteString(withLF(p.text[from:at]) + schema.FormatItem(item, dash) + withLF(p.text[p.end(written.Content[i], to):to]))
		}
	}
	return change{start, ends[len(written.Content)], b.String()}
}

// insertBefore writes entries before the first one of a mapping.
func (p *printer) insertBefore(first *yaml.Node, entries []entry, indent int) []change {
	at := p.offset(first)
	var b strings.Builder
	for _, e := range entries {
		b.WriteString(schema.FormatEntry(e.key, e.value, indent) + "\n" + spaces(indent))
	}
	if b.Len() == 0 {
		return nil
	}
	return []change{{at, at, b.String()}}
}
