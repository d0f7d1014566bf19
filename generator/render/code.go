package render

import (
	"strings"

	"github.com/alecthomas/chroma/v2"
	chromalexers "github.com/alecthomas/chroma/v2/lexers"
	"github.com/yuin/goldmark/ast"
)

// most is the size of code, in bytes, above which it is not highlighted: chroma
// takes seconds for a megabyte.
const most = 64 << 10

// codeBlock is a block of code, highlighted when its language is known. Its words
// are words like any others: evidence in them is found and marked.
func (t *tree) codeBlock(n ast.Node, language string) ast.Node {
	source := string(n.Lines().Value(t.source))
	tokens := t.lexers.tokens(language, source)
	class, name := "", ""
	if tokens != nil {
		t.highlighted = true
		class = "chroma"
	}
	if language != "" {
		name = "language-" + language
	}
	// A reader without a mouse can scroll only what takes the focus.
	pre := &element{open: tag("pre", "class", class, "tabindex", "0"), close: "</pre>\n", block: true}
	code := &element{open: tag("code", "class", name), close: "</code>", block: true}
	pre.AppendChild(pre, code)
	if tokens == nil {
		code.AppendChild(code, words([]byte(source)))
	}
	appendTokens(code, tokens)
	return pre
}

// appendTokens adds the tokens to the code, one element for those in a row that look alike.
func appendTokens(code *element, tokens []chroma.Token) {
	for i := 0; i < len(tokens); {
		class := classOf(tokens[i].Type)
		var value []byte
		for ; i < len(tokens) && classOf(tokens[i].Type) == class; i++ {
			value = append(value, tokens[i].Value...)
		}
		if class == "" {
			code.AppendChild(code, words(value))
			continue
		}
		span := &element{open: tag("span", "class", class), close: "</span>"}
		span.AppendChild(span, words(value))
		code.AppendChild(code, span)
	}
}

// lexers are chroma's by language, in lower case: "go", "golang", "yaml", "yml".
// Its own look-up would try every file name pattern of every lexer.
type lexers map[string]chroma.Lexer

func newLexers() lexers {
	known := lexers{}
	add := func(name string, l chroma.Lexer) {
		if name = strings.ToLower(name); known[name] == nil {
			known[name] = l
		}
	}
	all := chromalexers.GlobalLexerRegistry.Lexers
	for _, l := range all {
		add(l.Config().Name, l)
		for _, alias := range l.Config().Aliases {
			add(alias, l)
		}
	}
	for _, l := range all {
		for _, pattern := range l.Config().Filenames {
			if extension, ok := strings.CutPrefix(pattern, "*."); ok {
				add(extension, l)
			}
		}
	}
	return known
}

// tokens are those of the code, or nil when it is not to be highlighted. Put
// together they are the code, to the byte.
func (l lexers) tokens(language, code string) (tokens []chroma.Token) {
	lexer := l[strings.ToLower(language)]
	if lexer == nil || len(code) > most {
		return nil
	}
	// A lexer panics when its rules lead to a state that they do not define.
	defer func() {
		if recover() != nil {
			tokens = nil
		}
	}()
	next, err := lexer.Tokenise(nil, code)
	if err != nil {
		return nil
	}
	rest, empty := code, 0
	for token := next(); token != chroma.EOF; token = next() {
		var ok bool
		if rest, ok = strings.CutPrefix(rest, token.Value); !ok {
			return nil
		}
		if token.Value != "" {
			tokens = append(tokens, token)
		} else if empty++; empty > len(code) {
			return nil // some lexers come upon text where they go in circles
		}
	}
	if rest != "" {
		return nil
	}
	return tokens
}
