package person

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// bareName is s without the role before a name, "President Jane Doe", and without
// what the person belongs to: "Jane Doe of Orla City", "Orla's Jane Doe", "Jane Doe, mayor".
func bareName(s string) string {
	for _, mark := range []string{" of ", ", "} {
		if name, rest, ok := strings.Cut(s, mark); ok && FullName(name) && len(strings.Fields(rest)) <= 6 {
			s = name
		}
	}
	for _, mark := range []string{"'s ", "’s "} {
		if _, name, ok := strings.Cut(s, mark); ok && FullName(name) {
			s = name
		}
	}
	fields := strings.Fields(s)
	for i := len(fields) - 3; i >= 0; i-- {
		if roles[strings.ToLower(strings.TrimSuffix(fields[i], "."))] {
			return strings.Join(fields[i+1:], " ")
		}
	}
	return s
}

// FullName reports whether s looks like a person's full name: two to five words
// that begin with a capital, with particles between them.
func FullName(s string) bool {
	return fullName(strings.Fields(s))
}

func fullName(fields []string) bool {
	for i, w := range fields {
		first, _ := utf8.DecodeRuneInString(w)
		inner := i > 0 && i < len(fields)-1 && nobiliary[strings.ToLower(w)]
		if !inner && !unicode.IsUpper(first) || strings.ContainsAny(w, "0123456789:;!?\"()") {
			return false
		}
	}
	return len(fields) >= 2 && len(fields) <= 5
}
