package statement

import (
	"strings"

	"newsbrief/generator/lexicon"
)

// class.go holds what is asked of single words, in lower case.

// Points reports whether a word in a predicate points outside its sentence: "him",
// "tomorrow".
func Points(w string) bool { return pointers[w] }

// Leans reports whether a word makes a subject one of what was told before: "the
// other bank".
func Leans(w string) bool { return leaning[strings.Trim(w, "’'")] }

// Bounds reports whether a word may stand between a verb and its amount: "about".
func Bounds(w string) bool { return bounding[w] }

// Day reports whether a word is a day that needs no date beside it.
func Day(w string) bool { return days[w] || w == "today" || w == "yesterday" }

// Timespan reports whether a word is a unit of time.
func Timespan(w string) bool { return timespans[w] }

// Adverb reports whether a word may stand between a verb and its auxiliary.
func Adverb(w string) bool {
	return strings.HasSuffix(w, "ly") || w == "earlier" || w == "already" || w == "first"
}

// Participle reports whether a word is a past participle.
func Participle(w string) bool { return strings.HasSuffix(w, "ed") || participles[w] }

// Pluperfect reports whether a predicate tells of what was before: "had risen".
func Pluperfect(words []Word) bool {
	if words[0].Low != "had" {
		return false
	}
	for _, w := range words[1:min(len(words), 6)] {
		if Participle(w.Low) && !adjectives[w.Low] || Adverb(w.Low) {
			return true
		}
		if w.Mark != 0 || w.Number() {
			return false
		}
	}
	return false
}

var pointers = lexicon.Set(`he she they them him this these those i we you us today yesterday tomorrow tonight there here so such former latter
respectively one`)

var leaning = lexicon.Set(`same such other another earlier previous similar these those latter together respectively them him her it he she they his this
which also corresponding prior remaining there our my your we us i you`)

var bounding = lexicon.Set(`about around nearly almost roughly approximately over under some more less fewer than at least most up to just a an another further
seasonally adjusted provisional annual record estimated well only below above`)

var timespans = lexicon.Set(`second minute hour day week month year decade`)

// adjectives are participles that stand before a noun: "had sustained winds".
var adjectives = lexicon.Set(`sustained combined estimated adjusted limited cut hit put set`)

var participles = lexicon.Set(`forecast been fallen risen grown shrunk given taken won lost seen made said put cut hit set found sunk gone come shut sold held
built hurt sent stolen`)
