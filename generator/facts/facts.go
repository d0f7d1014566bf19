// Package facts picks the few facts of an article that matter, each with the
// words that support it.
//
// An article and its annotations come in; candidates are made from them, scored
// by certainty and salience, and the best that do not share words are kept. Each
// Fact's evidence is a span of the article, so it cannot but be verbatim.
package facts

import (
	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/brief"
)

// Most is the number of facts a sidebar holds.
const Most = 8

// A Fact is a statement about an article and the span of it that bears it out.
type Fact struct {
	Kind       brief.Kind
	Label      string     // what is stated: "Trade with China, first half of 2025"
	Value      string     // the statement: "$2.04 billion, up 12.5%"
	Start, End brief.Date // of an event or period; End is zero for a single day
	Evidence   article.Span
}

// An Analysis is all that was read out of one article.
type Analysis struct {
	Article     *article.Article
	Annotations *annotate.Annotations
	Facts       []Fact // at most Most, in a reader's order
}

// Analyze annotates an article and picks its key facts.
func Analyze(a *article.Article) *Analysis {
	an := annotate.Annotate(a)
	return &Analysis{Article: a, Annotations: an, Facts: pick(a, an)}
}
