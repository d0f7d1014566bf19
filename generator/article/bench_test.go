package article

import (
	"strings"
	"testing"
)

// story is an article of a wire, of some 6 kB.
var story = "Orla to close its oldest bridge after a storm\n\nBy Jane Doe\n\nPORT ORLA, Vend, Aug. 28, 2025 (AN) — The council voted 7-2 on Monday to close the bridge.\n\n" +
	strings.Repeat(`Mayor Eva K. Lind called it “painful, but right.” Repairs will cost $2.5 million, she told Dunmar Corp. in a letter on Aug. 5, and the U.S. maker of the steel will pay a third of that.

“Who will pay the rest?” asked Sen. Jon Roe, of Tesk. “We will... The others would not.”

What comes next

About 1,200 people cross it every day. Trucks must use the ferry, which sails at 6 p.m. from the old mole; others may walk. The council meets again in May, and nobody in the town expects it to change its mind.

- Tickets are free
- Dogs may come

Cars wait at the bridge in Orla. (AN Photo/Jane Doe)

`, 9)

func BenchmarkParse(b *testing.B) {
	for _, bench := range []struct{ name, text string }{
		{"story", story},
		{"line", strings.Repeat(strings.ReplaceAll(story, "\n", " "), 200)},
		{"lines", strings.Repeat("Rain in Orla\n", 100_000)},
		{"names", strings.Repeat("Eva Lind\n\nLind said so.\n\n", 40_000)},
		{"notices", strings.Repeat("Embargoed until\n", 70_000)},
		{"spaces", strings.Repeat("a.   \u00a0   ", 100_000)},
		{"brackets", strings.Repeat("Rain fell in Orla, Mr. Doe said. “Why?” (", 20_000)},
		{"items", strings.Repeat("• 1. ", 200_000)},
		{"figures", strings.Repeat("Orla 9 7 1 1 22\n", 70_000)},
		{"bullets", strings.Repeat("- Rain\n", 100_000)},
		{"stops", strings.Repeat(". ", 500_000)},
		{"quotes", strings.Repeat("”\n— Eva Lind\n", 70_000)},
		{"blanks", strings.Repeat(" \n", 500_000)},
	} {
		b.Run(bench.name, func(b *testing.B) {
			b.SetBytes(int64(len(bench.text)))
			for b.Loop() {
				Parse(bench.text)
			}
		})
	}
}
