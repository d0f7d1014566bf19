package dateline

import (
	"strings"
	"testing"
)

func BenchmarkRead(b *testing.B) {
	for _, bb := range []struct{ name, text string }{
		{"dateline", "ST. LOUIS, Mo., Feb. 26 (AP) — The council voted on Monday to close the old bridge."},
		{"prose", "The council of Orla voted on Monday to close the old bridge, which was built in 1911."},
		{"capitals", strings.Repeat("ORLA VEND, ", 1<<16)},
		{"marks", strings.Repeat("* &lt; (", 1<<16)},
		{"blanks", "ORLA" + strings.Repeat(" ", 1<<20)},
	} {
		b.Run(bb.name, func(b *testing.B) {
			for b.Loop() {
				Read(bb.text)
			}
		})
	}
}
