// Package schema reads and writes YAML mappings by tables of named fields.
//
// An Object is the table of one type: each Field has a name and says where in
// the value it is kept. One table drives everything: Decode fills a value from
// a yaml.Node and reports every mistake with its place and a remedy, Encode
// writes the value back in the table's order, leaving out what is empty.
//
//	text --Parse--> *yaml.Node --Object.Decode--> value
//	text <--Format-- *yaml.Node <--Object.Encode-- value
//
// Reading is strict. Keys must be known and come once, types must fit, and of
// YAML only mappings, lists and scalars are taken: no anchors, aliases or tags.
// It is lenient in one respect, because editors are not programmers: a text
// field takes any plain word or number as it is written, so "title: 2025" and
// "title: no" are text.
package schema

import "go.yaml.in/yaml/v4"

// An Object is the fields of a T in the order in which they are written.
type Object[T any] []Field[T]

// A Field is one entry of a mapping: how it is read into a T and written from
// it. The constructors are Text, Flag, Date, Choice, Address,
// Language, Texts, Nested and List.
type Field[T any] struct {
	name     string
	required bool
	example  string // what to write for it
	flow     bool
	rules    []func(*T) (message, hint string)

	read  func(r *reader, n *yaml.Node, into *T)
	write func(from *T) *yaml.Node // nil when there is nothing to write
}

// Required makes it a mistake to leave the field out, or blank.
func (f Field[T]) Required() Field[T] {
	return f.RequiredAs("...")
}

// RequiredAs is Required with a word on what to write: "add title: the headline".
func (f Field[T]) RequiredAs(example string) Field[T] {
	f.required, f.example = true, example
	return f
}

// Flow writes the field on one line: [a, b] or {a: b}. Both forms are read.
func (f Field[T]) Flow() Field[T] {
	f.flow = true
	return f
}

// Check adds a rule for the field, asked when the whole mapping has been read
// and the field is there. The rule says what is wrong, or "" when all is well.
func (f Field[T]) Check(rule func(*T) (message, hint string)) Field[T] {
	f.rules = append(f.rules[:len(f.rules):len(f.rules)], rule)
	return f
}

// names lists the keys of the mapping.
func (o Object[T]) names() []string {
	names := make([]string, len(o))
	for i, f := range o {
		names[i] = f.name
	}
	return names
}

// field is the field of that name, or nil.
func (o Object[T]) field(name string) *Field[T] {
	for i := range o {
		if o[i].name == name {
			return &o[i]
		}
	}
	return nil
}
