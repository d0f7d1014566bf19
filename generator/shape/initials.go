package shape

import (
	"strings"
)

// Initials is the initials of a name: "Shanghai Cooperation Organization" is SCO.
func Initials(name string) string {
	var b strings.Builder
	for w := range strings.FieldsSeq(name) {
		for part := range strings.SplitSeq(w, "-") {
			if part != "" && part[0] >= 'A' && part[0] <= 'Z' {
				b.WriteByte(part[0])
			}
		}
	}
	return b.String()
}
