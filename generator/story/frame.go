package story

import (
	"sort"

	"newsbrief/generator/article"
	"newsbrief/generator/phrase"
)

// frame.go reads the frame that a sentence puts around all that it says: what was
// called off, taken back, denied or made up did not come about.

// unreal are beginnings of words, or whole words, that make all of their sentence
// doubtful. The last word of a phrase may go on unless a space ends it.
var unreal = phrase.Compile(
	" was to be ", " were to be ", " was to have ", " were to have ", " would have ", " was due to have ", " were due to have ",
	" denied ", " denies ", " denying ", " disputes ", " disputing ", " disputed the ", " disputed that ", " dispute that ",
	" social media posts ", " posts claim", " unconfirmed ", " unverified ", " rumor", " rumour", //nolint:misspell // both spellings occur
)

// off are words for what will not take place.
var off = phrase.Compile(" cancel", " postpone", " call off ", " called off ", " calls off ", " calling off ", " called it off ", " scrapped ")

// unrealPairs do so where one of the second list follows one of the first.
var unrealPairs = [][2]*phrase.Set{
	{phrase.Compile(" withdrew ", " withdrawn ", " retract", " corrected ", " correcting "), phrase.Compile(" statement", " claim", " report", " figure", " toll ", " number ")},
	{phrase.Compile(" film ", " movie ", " novel ", " play ", " book ", " drama "), phrase.Compile(" tells ", " depict", " portray", " imagine", " in which ", " about ", " story ")},
}

// staged are the words for a disaster that is only practised.
var staged = phrase.Compile(" simulat", " drill ", " drills ", " exercise ", " exercises ", " rehears", " mock ")

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
func Unreal(text string) bool { return off.In(text) || MadeUp(text) }

// MadeUp reports whether the text takes back, denies or makes up what it tells.
func MadeUp(text string) bool {
	for _, pair := range unrealPairs {
		if i := pair[0].Index(text); i >= 0 && pair[1].In(text[i:]) {
			return true
		}
	}
	return unreal.In(text)
}

// Staged reports whether the sentence tells of a drill: none of its dead died.
func (st *Story) Staged(s Sentence) bool { return Staged(s.Of(st.Text)) }

// Staged reports whether the text tells of a drill.
func Staged(text string) bool { return staged.In(text) }
