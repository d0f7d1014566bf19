package story

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsbrief/generator/article"
)

// frame.go reads the frame that a sentence puts around all that it says: what was
// called off, taken back, denied or made up did not come about.

// unreal are beginnings of words, or whole words, that make all of their sentence
// doubtful. The last word of a phrase may go on unless a space ends it.
var unreal = []string{
	" was to be ", " were to be ", " was to have ", " were to have ", " would have ", " was due to have ", " were due to have ",
	" denied ", " denies ", " denying ", " disputes ", " disputing ", " disputed the ", " disputed that ", " dispute that ",
	" social media posts ", " posts claim", " unconfirmed ", " unverified ", " rumor", " rumour", //nolint:misspell // both spellings occur
}

// off are words for what will not take place.
var off = []string{" cancel", " postpone", " call off ", " called off ", " calls off ", " calling off ", " called it off ", " scrapped "}

// unrealPairs do so where one of the second list follows one of the first.
var unrealPairs = [][2][]string{
	{{" withdrew ", " withdrawn ", " retract", " corrected ", " correcting "}, {" statement", " claim", " report", " figure", " toll ", " number "}},
	{{" film ", " movie ", " novel ", " play ", " book ", " drama "}, {" tells ", " depict", " portray", " imagine", " in which ", " about ", " story "}},
}

// staged are the words for a disaster that is only practised.
var staged = []string{" simulat", " drill ", " drills ", " exercise ", " exercises ", " rehears", " mock "}

// Unreal reports whether a sentence that the span touches takes back, denies or
// makes up what it tells.
func (st *Story) Unreal(at article.Span) bool {
	first := sort.Search(len(st.Sentences), func(i int) bool { return st.Sentences[i].End > at.Start })
	for _, s := range st.Sentences[first:] {
		if s.Start >= at.End {
			break
		}
		if Unreal(s.Of(st.Text)) {
			return true
		}
	}
	return false
}

// Unreal reports whether the text calls off, takes back, denies or makes up what it
// tells.
func Unreal(text string) bool { return Has(text, off) || MadeUp(text) }

// MadeUp reports whether the text takes back, denies or makes up what it tells.
func MadeUp(text string) bool {
	text = plain(text)
	for _, pair := range unrealPairs {
		for _, first := range pair[0] {
			if i := strings.Index(text, first); i >= 0 && containsAny(text[i+1:], pair[1]) {
				return true
			}
		}
	}
	return containsAny(text, unreal)
}

// Staged reports whether the sentence tells of a drill: none of its dead died.
func (st *Story) Staged(s Sentence) bool { return Staged(s.Of(st.Text)) }

// Staged reports whether the text tells of a drill.
func Staged(text string) bool { return Has(text, staged) }

// Both reports whether a phrase of each list stands in the text.
func Both(text string, first, second []string) bool {
	text = plain(text)
	return containsAny(text, first) && containsAny(text, second)
}

// Has reports whether one of the phrases, each in lower case with the spaces that
// part its words from others, stands in the text.
func Has(text string, phrases []string) bool { return containsAny(plain(text), phrases) }

// plain is the text's words in lower case, without marks, each between spaces.
func plain(text string) string {
	words := make([]byte, 1, len(text)+2)
	words[0] = ' '
	for _, r := range text {
		switch {
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
			words = append(words, byte(r))
		case 'A' <= r && r <= 'Z':
			words = append(words, byte(r)|0x20)
		case r >= utf8.RuneSelf && unicode.IsLetter(r):
			words = utf8.AppendRune(words, unicode.ToLower(r))
		case words[len(words)-1] != ' ':
			words = append(words, ' ')
		}
	}
	if words[len(words)-1] != ' ' {
		words = append(words, ' ')
	}
	return string(words)
}

func containsAny(text string, phrases []string) bool {
	return slices.ContainsFunc(phrases, func(p string) bool { return strings.Contains(text, p) })
}
