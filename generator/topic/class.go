package topic

import (
	"strings"

	"newsbrief/generator/lexicon"
)

// A class is what the tables and the ending of a word say of it, whatever stands
// beside it.
type class uint16

const (
	content    class = 1 << iota // a longer word that is no stop word
	nounWord                     // a noun, or what stands before one
	tradeWord                    // a noun in -ing: farming
	verbWord                     // a verb that can be a noun
	gerundWord                   // a word in -ing
	plainWord                    // in lower case: an ordinary word, no common verb
	pluralWord                   // ends its phrase
	beforeNoun                   // a noun phrase is expected behind it
	beforeVerb                   // a verb is expected behind it
	noTopic                      // part of no phrase
)

func (c class) is(any class) bool { return c&any != 0 }

// classOf looks a word up whose uses are known.
func classOf(w string, use lexicon.Use) class {
	c := classes[w]
	if use&lexicon.StopWord != 0 {
		return c
	}
	if strings.HasSuffix(w, "'s") {
		return c | beforeNoun
	}
	ly, ing, ed := adverb(w), strings.HasSuffix(w, "ing"), strings.HasSuffix(w, "ed")
	verb := lexicon.CommonVerb(w)
	if !ly && !ing && !ed && !verb && use&(lexicon.PastForm|lexicon.TitleWord) == 0 {
		c |= plainWord
	}
	if plural(w) {
		c |= pluralWord
	}
	if len(w) < 3 {
		return c
	}
	c |= content
	switch {
	case ing && trades[w]:
		return c | tradeWord
	case ly, use&(lexicon.PastForm|lexicon.TitleWord) != 0, lexicon.Change(w) != "", c.is(noTopic), strings.IndexByte(w, '\'') >= 0, strings.Contains(w, "’"):
		return c
	case verb, use&lexicon.SpeechVerb != 0, lexicon.CueOf(w) != lexicon.NoCue:
		if ing || lexicon.Specific(w) == 1 {
			return c
		}
		return c | verbWord
	case ing:
		return c | gerundWord
	case strings.HasSuffix(w, "izes") && w != "prizes", strings.HasSuffix(w, "ifies"), ed && len(w) >= 5 && !strings.HasSuffix(w, "eed"):
		return c
	}
	return c | nounWord
}

// classes are the words whose class a table tells.
var classes = func() map[string]class {
	m := make(map[string]class)
	for c, words := range map[class]map[string]bool{beforeNoun: beforeNouns, beforeVerb: beforeVerbs, noTopic: adverbs} {
		for w := range words {
			m[w] |= c
		}
	}
	return m
}()
