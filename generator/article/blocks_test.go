package article

import (
	"fmt"
	"strings"
	"testing"

	"newsbrief/generator/golden"
)

// TestBlocks reads the articles in testdata/blocks and compares what Parse makes
// of each with the list beside it: a block a line, its kind and its words.
func TestBlocks(t *testing.T) {
	golden.Pairs(t, "testdata/blocks/*.txtar", func(_ *testing.T, _, text string) string {
		return listBlocks(Parse(text))
	})
}

// listBlocks writes the title and the blocks of an article, one a line.
func listBlocks(a *Article) string {
	var b strings.Builder
	fmt.Fprintf(&b, "title: %s\n", a.Title)
	for _, block := range a.Blocks {
		fmt.Fprintf(&b, "%s: %s\n", block.Kind, fold(block.Span.Of(a.Text)))
	}
	return b.String()
}

func TestLineEnds(t *testing.T) {
	const want = "title: Rain fell in Orla\nparagraph: Rain fell in Orla.\nparagraph: It fell again.\nparagraph: It stopped.\n"
	for _, end := range []string{"\n", "\r\n", "\r", "\u0085", "\u2028", "\v", "\n\n", "\r\n\r\n", "\r\r", "\u2029", "\f", "\n\u00a0\n", "\n\t \n", "\n\ufeff\n"} {
		text := strings.Join([]string{"Rain fell in Orla.", "It fell again.", "It stopped."}, end)
		if got := listBlocks(Parse(text)); got != want {
			t.Errorf("%q between lines: got\n%s", end, got)
		}
	}
}

func TestSentencesOfCaption(t *testing.T) {
	const text = "Rain fell.\n\nThe bridge in Orla Photo: Jane Doe\n\nIt fell again."
	b := Parse(text).Blocks[1]
	if b.Kind != Caption || len(b.Sentences) != 2 || b.Sentences[1].Of(text) != "Photo: Jane Doe" {
		t.Errorf("%s with sentences %v, want a caption with its credit apart", b.Kind, b.Sentences)
	}
}
