package token

import (
	"strings"
	"testing"

	"newsbrief/generator/article"
)

func BenchmarkRead(b *testing.B) {
	const story = `Mayor Eva K. Lind called it “painful, but right.” Repairs will cost $2.5 million, she told Dunmar Corp. in a letter on Aug. 5, and the U.S. maker of the steel will pay a third of that. About 1,200 people cross it every day. Trucks must use the year-old ferry, which sails at 6 p.m. from the council’s mole.` + "\n\n"
	for _, bench := range []struct{ name, text string }{
		{"story", strings.Repeat(story, 20)},
		{"line", strings.Repeat(strings.TrimSpace(story)+" ", 3000)},
		{"table", strings.Repeat("Orla 9 7 1 1 22\n", 60_000)},
		{"letters", strings.Repeat("a.b-c'", 160_000)},
	} {
		a := article.Parse(bench.text)
		b.Run(bench.name, func(b *testing.B) {
			b.SetBytes(int64(len(bench.text)))
			for b.Loop() {
				Read(a)
			}
		})
	}
}
