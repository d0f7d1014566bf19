package render

import (
	"bytes"
	"fmt"

	"github.com/alecthomas/chroma/v2"
	"github.com/alecthomas/chroma/v2/formatters/html"
	"github.com/alecthomas/chroma/v2/styles"
)

// The styles of highlighted code on a light and on a dark page.
const (
	light = "github"
	dark  = "github-dark"
)

// styled are the kinds of token that look different from plain code. A kind that
// is not here looks like the one it belongs to.
var styled = []chroma.TokenType{
	chroma.Keyword,
	chroma.NameBuiltin,
	chroma.NameConstant,
	chroma.NameDecorator,
	chroma.NameEntity,
	chroma.NameFunction,
	chroma.NameTag,
	chroma.NameVariable,
	chroma.LiteralString,
	chroma.LiteralNumber,
	chroma.Operator,
	chroma.Comment,
	chroma.GenericDeleted,
	chroma.GenericInserted,
}

var classes = func() map[chroma.TokenType]string {
	m := map[chroma.TokenType]string{}
	for _, t := range styled {
		m[t] = chroma.StandardTypes[t]
	}
	return m
}()

// classOf is the CSS class of a token, "" for one that looks like plain code.
func classOf(t chroma.TokenType) string {
	for _, t := range []chroma.TokenType{t, t.SubCategory(), t.Category()} {
		if class, ok := classes[t]; ok {
			return class
		}
	}
	return ""
}

// StyleSheet is the CSS of highlighted code, for light pages and for dark ones. The
// background is the page's.
func StyleSheet() []byte {
	var b bytes.Buffer
	rules(&b, "", light)
	b.WriteString("@media (prefers-color-scheme: dark) {\n")
	rules(&b, "  ", dark)
	b.WriteString("}\n")
	return b.Bytes()
}

// rules writes how each kind of token differs from plain code.
func rules(b *bytes.Buffer, indent, name string) {
	style := styles.Get(name)
	plain := style.Get(chroma.Background)
	for _, t := range styled {
		if css := html.StyleEntryToCSS(style.Get(t).Sub(plain)); css != "" {
			fmt.Fprintf(b, "%s.chroma .%s { %s }\n", indent, classes[t], css)
		}
	}
}
