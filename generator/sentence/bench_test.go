package sentence

import (
	"strings"
	"testing"
)

// story is a paragraph in the manner of a wire.
const story = `The council of Port Orla voted 7-2 on Monday to close the St. Ana bridge at 6 p.m. on Jan. 5, ` +
	`a step that Mayor E. K. Lind called “painful, but right.” Repairs will cost $2.5 million, she told ` +
	`Dunmar Corp. in a letter (see No. 3 below). “Who will pay?” asked Sen. Jon Roe, of Tesk. ` +
	`“We will... The U.S. would not.” About 1,200 people cross it every day. Trucks must use the ferry. `

func BenchmarkSplit(b *testing.B) {
	for _, bench := range []struct{ name, text string }{
		{"story", strings.Repeat(story, 15)},
		{"line", strings.Repeat(story, 20_000)},
		{"stops", strings.Repeat(". ", 500_000)},
		{"unspaced", strings.Repeat("Orla.", 200_000)},
	} {
		b.Run(bench.name, func(b *testing.B) {
			b.SetBytes(int64(len(bench.text)))
			for b.Loop() {
				Split(bench.text)
			}
		})
	}
}
