package draft_test

import (
	"strings"
	"testing"

	"newsbrief/generator/article"
	"newsbrief/generator/draft"
)

// blocks is an article of a string: one block a line, its kind the line's first
// letter. It makes articles that no parser would, and Body must not lose them.
func blocks(text string) *article.Article {
	a := &article.Article{Text: text}
	at := 0
	for line := range strings.SplitAfterSeq(text, "\n") {
		kinds := map[byte]article.Kind{'h': article.Heading, 'p': article.Paragraph, 'c': article.Caption, 'd': article.Dated, 't': article.Table, 'n': article.Note}
		span := article.Span{Start: at + 1, End: at + len(line)}
		at += len(line)
		if len(line) < 2 {
			continue
		}
		kind, ok := kinds[line[0]]
		if !ok {
			kind, span.Start = article.Item, span.Start-1
		}
		if strings.TrimSpace(span.Of(text)) != "" {
			a.Blocks = append(a.Blocks, article.Block{Kind: kind, Span: span})
		}
	}
	return a
}

// FuzzBodyOfAnyBlocks is FuzzBodyLosesNothing with blocks of any text.
func FuzzBodyOfAnyBlocks(f *testing.F) {
	for _, seed := range seeds {
		f.Add("h" + strings.ReplaceAll(seed, "\n", "\nh"))
		f.Add("p" + strings.ReplaceAll(seed, "\n", "\np"))
		f.Add("t" + strings.ReplaceAll(seed, "\n", "\nt"))
		f.Add("- " + strings.ReplaceAll(seed, "\n", "\n- "))
		f.Add("1. one\n2. " + strings.ReplaceAll(seed, "\n", "\np"))
		f.Add("pTerm\np" + seed + "\n- a\np" + seed + "\n1. b\nh" + seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var kept []string
		for line := range strings.SplitAfterSeq(strings.ToValidUTF8(text, "\uFFFD"), "\n") {
			if strings.IndexAny(line, "hpcdtn0123456789-*•") == 0 {
				kept = append(kept, line)
			}
		}
		a := blocks(strings.Join(kept, ""))
		markdown := draft.Body(a)
		if page, want := shown(t, markdown), body(a); letters(page) != letters(want) {
			t.Errorf("page\n%q\narticle\n%q\nMarkdown\n%s", letters(page), letters(want), markdown)
		}
	})
}
