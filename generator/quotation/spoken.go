package quotation

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/article"
	"newsbrief/generator/attribution"
	"newsbrief/generator/lexicon"
)

// clause is how many words a quotation has that is said by somebody even where no
// one is named.
const clause = 4

// spoken reports whether somebody is said to have said the quotation at item k of
// frame n: a clause, or a few words that a cue governs. Titles, nicknames and words
// that are only introduced are not.
func (r *reading) spoken(n, k int, a attribution.Attribution, governed bool) bool {
	f := r.frames[n]
	words := strings.Fields(r.inner(^f.Items[k]))
	near := governed && a.At < k && k-a.At <= 4 && a.Kind != attribution.Noun || governed && a.At == k-1
	if f.kind == article.Heading && !governed {
		return false
	}
	switch {
	case len(words) == 0, r.nickname(f, k, words), r.term(f, k):
		return false
	case titled(words) && !r.whole(f, k) && (k > 0 || !governed || !r.closed(f, k)):
		return near && !r.programme(f, k)
	case len(words) >= clause:
		return true
	case governed:
		return true
	case r.whole(f, k), !f.voice.empty() && f.Low(k-1) == ",":
		return true
	}
	return n > 0 && r.frames[n-1].block == f.block && !r.frames[n-1].voice.empty() && f.Breaks(k+1)
}

// whole reports whether the quotation is all of its sentence.
func (r *reading) whole(f *frame, k int) bool {
	return k == 0 && (len(f.Items) == 1 || len(f.Items) == 2 && f.Breaks(1))
}

// nickname reports whether the quotation stands within a name: John “Jack” Bell.
func (r *reading) nickname(f *frame, k int, words []string) bool {
	return len(words) <= 3 && f.Capital(k-1) && f.Capital(k+1) && !f.Breaks(k-1) && !f.Breaks(k+1) && capitals(words) == len(words) &&
		lexicon.CueOf(f.Low(k+1)) == lexicon.NoCue
}

// terms stand before words that are only introduced or named.
var terms = lexicon.Set(`so-called titled entitled named nicknamed word words term terms phrase subtitled codenamed`)

// term reports whether the words before item k only introduce it: the word “x”,
// known as “x”, a group called “x”.
func (r *reading) term(f *frame, k int) bool {
	w, before := f.Low(k-1), f.Low(k-2)
	switch {
	case terms[w]:
		return w != "words" || f.Low(k-3) != "with" // a card with the words “x”
	case w == "as":
		return before == "known" || before == "billed"
	case w == "called":
		c, _ := utf8.DecodeRuneInString(r.inner(^f.Items[k]))
		return unicode.IsUpper(c) && before != "who" && before != "he" && before != "she" && before != "they" && !f.Capital(k-2) && f.Low(k-3) != "what"
	}
	return false
}

// titled reports whether the words are those of a title: every longer one has a
// capital, and no stop ends them.
func titled(words []string) bool {
	last, _ := utf8.DecodeLastRuneInString(words[len(words)-1])
	if strings.ContainsRune("!?…", last) || len(words) > 10 {
		return false
	}
	n := capitals(words)
	return n == len(words) && (len(words) > 1 || !strings.ContainsRune(",.", last)) || n > 1 && n == len(words)-shorts(words)
}

// capitals counts the words that begin with a capital or a digit.
func capitals(words []string) int {
	n := 0
	for _, w := range words {
		if c, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(c) || unicode.IsDigit(c) {
			n++
		}
	}
	return n
}

// shorts counts the words in lower case that a title does not raise.
func shorts(words []string) int {
	n := 0
	for _, w := range words {
		switch w {
		case "a", "an", "the", "of", "in", "on", "and", "for", "to", "at", "with", "by", "from", "or", "as", "vs.", "&", "but":
			n++
		}
	}
	return n
}

// programme reports whether the words before item k say where something was said:
// on CNN's “...”, told “...”.
func (r *reading) programme(f *frame, k int) bool {
	switch f.Low(k - 1) {
	case "on", "in", "at", "told", "from", "for", "to", "with", "of", "during", "'s", "'":
		return true
	}
	return false
}
