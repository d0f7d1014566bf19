package quotation

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/article"
	"newsbrief/generator/attribution"
	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// A frame is a sentence as the article's own voice speaks it: each quotation is one
// item, however many sentences it holds. What is found in it is kept, since many ask.
type frame struct {
	attribution.Sentence
	kind  article.Kind
	block int

	list     []attribution.Attribution
	read     bool
	people   []person
	searched bool
	voice    speaker // who speaks last in it
	heard    bool
	subject  speaker // of whom it tells
	told     bool
}

// cues are the attributions of the frame.
func (f *frame) cues() []attribution.Attribution {
	if !f.read {
		f.list, f.read = f.Read(), true
	}
	return f.list
}

// longest is how many items a frame has before it is cut.
const longest = 400

// readFrames cuts the body into frames. A stop within a quotation ends none.
func (r *reading) readFrames() {
	items := make([]int, 0, len(r.Tokens))
	first, q, seen := 0, 0, -1
	flush := func(kind article.Kind, block int) {
		if len(items) > first {
			r.frames = append(r.frames, &frame{
				Sentence: attribution.Sentence{Text: r.Text, Names: r.names, Items: items[first:len(items):len(items)]},
				kind:     kind, block: block,
			})
			first = len(items)
		}
	}
	for n, s := range r.Sentences {
		if s.Kind.Envelope() {
			continue
		}
		for i := s.First; i < s.Limit; i++ {
			t := r.Tokens[i]
			for q < len(r.quotes) && r.quotes[q].Span.End <= t.Start {
				q++
			}
			switch {
			case q == len(r.quotes) || t.Start < r.quotes[q].Span.Start:
				items = append(items, i)
			case q > seen:
				items = append(items, ^q)
				seen = q
			}
		}
		crosses := q < len(r.quotes) && r.quotes[q].Span.Start < s.End && r.quotes[q].Span.End > s.End
		last := n+1 == len(r.Sentences) || r.Sentences[n+1].Block != s.Block
		if last || len(items)-first > longest || !crosses && !r.goesOn(items[first:], n+1) {
			flush(s.Kind, s.Block)
		}
	}
}

// goesOn reports whether the sentence at n only goes on with the one whose items
// are given: “Where?” asked Bell.
func (r *reading) goesOn(items []int, n int) bool {
	if len(items) == 0 || items[len(items)-1] >= 0 {
		return false
	}
	c, _ := utf8.DecodeRuneInString(r.Article.Text[r.Sentences[n].Start:])
	end := r.lastOf(^items[len(items)-1])
	return unicode.IsLower(c) || strings.ContainsRune(",—–", c) || end == ',' || (end == '?' || end == '!') && r.onlySays(r.Sentences[n])
}

// onlySays reports whether a sentence is a name and a verb of saying: Ms. Bell asked;
// Bell shot back.
func (r *reading) onlySays(s token.Sentence) bool {
	for i := s.First; i < min(s.Limit, s.First+8); i++ {
		switch t := r.Tokens[i]; {
		case t.Capital() || t.Text == ".":
		default:
			return i > s.First && (lexicon.CueOf(t.Low) == lexicon.Saying || lexicon.Past(t.Low) || s.Low(i+1) == "back") &&
				(i+1 >= s.Limit || r.Breaks(i+1) || s.Low(i+1) == "back")
		}
	}
	return false
}

// lastOf is the last character of a quotation before its closing mark.
func (r *reading) lastOf(q int) rune {
	words := r.inner(q)
	c, _ := utf8.DecodeLastRuneInString(words)
	return c
}

// inner is the words of a quotation without its marks.
func (r *reading) inner(q int) string {
	return strings.TrimFunc(r.quotes[q].Span.Of(r.Article.Text), func(c rune) bool {
		return unicode.IsSpace(c) || strings.ContainsRune("“”\"„‟«»‘’'`", c)
	})
}
