package quotation_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"newsbrief/generator/article"
)

// FuzzFind holds the quotations of any text to what every reader of them relies on.
func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"“We are ready,” said Ann Bell. “So are you.”\n\n“And they.",
		"``We are ready,'' he said. ‘It’s the farmers’ turn,’ \"Bell\" said.",
		"«a b» „c d“ \"e \"f g\" h\" “i ‘j” k’ l",
		"Bell, who called it “x y z”, said: \"no one",
		"the man who said Bell, the mayor, who said, \"aaa\", by by “bbb” — Ann Bell",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		a, quotes := find(text)
		end := 0
		for _, q := range quotes {
			if q.Span.Start < end || q.Span.End > len(a.Text) || q.Span.Start >= q.Span.End {
				t.Fatalf("span %v behind %d", q.Span, end)
			}
			end = q.Span.End
			words := q.Span.Of(a.Text)
			if !utf8.ValidString(words) || !strings.ContainsRune("“”\"„‟«‘'’`", firstRune(words)) {
				t.Fatalf("no mark opens %q", words)
			}
			if last, _ := utf8.DecodeLastRuneInString(words); !strings.ContainsRune("“”\"‟»’'", last) && !endsParagraph(a, q.Span.End) && !opensAt(a.Text, q.Span.End) {
				t.Fatalf("no mark closes %q", words)
			}
			if q.Certain && (q.Speaker == "" || q.SpeakerSpan == article.Span{}) {
				t.Fatalf("certain of nobody: %+v", q)
			}
			if q.Speaker != "" && q.SpeakerSpan == (article.Span{}) {
				t.Fatalf("a speaker without words: %+v", q)
			}
			if !utf8.ValidString(q.SpeakerSpan.Of(a.Text)) {
				t.Fatalf("speaker span %v", q.SpeakerSpan)
			}
			for _, other := range quotes {
				if q.SpeakerSpan.Start < other.Span.End && q.SpeakerSpan.End > other.Span.Start {
					t.Fatalf("speaker %q within %q", q.SpeakerSpan.Of(a.Text), other.Span.Of(a.Text))
				}
			}
		}
	})
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// endsParagraph reports whether only white space stands between offset and the end
// of its block.
func endsParagraph(a *article.Article, offset int) bool {
	for _, b := range a.Blocks {
		if b.Span.Start <= offset && offset <= b.Span.End {
			return strings.TrimSpace(a.Text[offset:b.Span.End]) == ""
		}
	}
	return false
}

// opensAt reports whether a mark follows the offset, white space aside.
func opensAt(text string, offset int) bool {
	return strings.ContainsRune("“”\"„‟«‘`'’", firstRune(strings.TrimSpace(text[offset:])))
}
