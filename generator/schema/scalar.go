package schema

import (
	"fmt"
	"net/url"
	"regexp"
	"strings"

	"go.yaml.in/yaml/v4"

	"newsbrief/generator/brief"
	"newsbrief/generator/diag"
)

// Text is a field of plain text in one line: line breaks are folded (OneLine).
func Text[T any, S ~string](name string, at func(*T) *S) Field[T] {
	return Field[T]{
		name: name,
		read: func(r *reader, n *yaml.Node, into *T) {
			if s, ok := r.text(n, name); ok {
				*at(into) = S(s)
			}
		},
		write: func(from *T) *yaml.Node { return textNode(string(*at(from))) },
	}
}

// Flag is a field that is true or false; false is left out.
func Flag[T any](name string, at func(*T) *bool) Field[T] {
	return Field[T]{
		name: name,
		read: func(r *reader, n *yaml.Node, into *T) {
			switch {
			case n.Kind == yaml.ScalarNode && n.ShortTag() == "!!bool":
				*at(into) = strings.EqualFold(n.Value, "true")
			case n.Kind != yaml.AliasNode:
				r.problem(n, name+" must be true or false, not "+kind(n), "write "+name+": true, or leave it out")
			}
		},
		write: func(from *T) *yaml.Node {
			if !*at(from) {
				return nil
			}
			return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!bool", Value: "true"}
		},
	}
}

// Date is a field with a day or an RFC 3339 time, kept as it is written.
func Date[T any](name string, at func(*T) *brief.Date) Field[T] {
	return Field[T]{
		name: name,
		read: func(r *reader, n *yaml.Node, into *T) {
			s, ok := r.text(n, name)
			if !ok || s == "" {
				return
			}
			d, err := brief.ParseDate(s)
			if err != nil {
				r.problem(n, fmt.Sprintf("%s: %q is not a date", name, clip(s)),
					"write 2025-08-28, or 2025-08-28T09:30:00+02:00")
				return
			}
			*at(into) = d
		},
		write: func(from *T) *yaml.Node {
			if *at(from) == "" {
				return nil
			}
			return &yaml.Node{Kind: yaml.ScalarNode, Value: OneLine(string(*at(from)))}
		},
	}
}

// Choice is a field that holds one of a few known words.
func Choice[T any, S ~string](name string, words []S, at func(*T) *S) Field[T] {
	known := make([]string, len(words))
	for i, w := range words {
		known[i] = string(w)
	}
	f := Text(name, at)
	f.read = func(r *reader, n *yaml.Node, into *T) {
		s, ok := r.text(n, name)
		if !ok || s == "" {
			return
		}
		for _, w := range words {
			if string(w) == s {
				*at(into) = w
				return
			}
		}
		r.problem(n, fmt.Sprintf("unknown %s %q", name, clip(s)), suggest(diag.Nearest(clip(s), known), "one of "+strings.Join(known, ", ")))
	}
	return f
}

// Address is a field with an address of the web, whole: with http or https and a
// host.
func Address[T any](name string, at func(*T) *string) Field[T] {
	return Text(name, at).Check(func(v *T) (message, hint string) {
		if s := *at(v); s != "" && !IsAddress(s) {
			return fmt.Sprintf("%q is not an address", clip(s)), "write it whole: https://example.org/news/"
		}
		return "", ""
	})
}

// IsAddress reports whether s is an address of the web, with http or https and a
// host.
func IsAddress(s string) bool {
	u, err := url.Parse(s)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != ""
}

// Language is a field with a language tag in the form of RFC 5646 §2.1; whether
// there is such a language it does not know.
func Language[T any](name string, at func(*T) *string) Field[T] {
	return Text(name, at).Check(func(v *T) (message, hint string) {
		if s := *at(v); s != "" && !languageTag.MatchString(s) {
			return fmt.Sprintf("%q is not a language", clip(s)), "write a tag of BCP 47, such as en or pt-BR"
		}
		return "", ""
	})
}

var languageTag = regexp.MustCompile(`^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$`)

// text is the value of a scalar as it was written, in one line.
func (r *reader) text(n *yaml.Node, name string) (string, bool) {
	switch n.Kind {
	case yaml.ScalarNode:
		return OneLine(n.Value), true
	case yaml.SequenceNode, yaml.MappingNode:
		hint := ""
		if n.Style&yaml.FlowStyle != 0 {
			hint = "put the text in quotes"
		}
		r.problem(n, name+" must be text, not "+kind(n), hint)
	}
	return "", false
}

// OneLine folds the line breaks (LF, CRLF, CR) of a text: lines lose the spaces
// and tabs around them, empty lines vanish, one space joins the rest. A text
// without line breaks is returned as it is.
func OneLine(s string) string {
	if !strings.ContainsAny(s, "\r\n") {
		return s
	}
	var kept []string
	for line := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == '\n' || r == '\r' }) {
		if line = strings.Trim(line, " \t"); line != "" {
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, " ")
}
