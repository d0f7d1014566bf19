package statement

import (
	"newsbrief/generator/article"
	"newsbrief/generator/lexicon"
)

// tells are the verbs by which a source states what the sentence says.
var tells = lexicon.Set(`said say says reported announced confirmed added told showed shows stated noted`)

// doubts are the verbs by which someone says what need not be so.
var doubts = lexicon.Set(`denied denies disputed disputes rejected rejects claimed claims alleged suggested predicted predicts believed believes hoped hopes
accused warned warns argued argues insisted insists suspected feared fears`)

// Attribution parts the words of a sentence into what is said and who says it.
// ok is false where someone says it and it is not certain who, or with doubt.
func Attribution(words []Word) (core []Word, source article.Span, ok bool) {
	if len(words) < 3 || len(words) > longest {
		return nil, source, false
	}
	if words[0].Low == "according" && words[1].Low == "to" {
		for i := 2; i < len(words)-2; i++ {
			if words[i].Mark == ',' {
				return speechless(words[i+1:], span(words[2:i+1]))
			}
		}
		return nil, source, false
	}
	for i := 2; i+1 < len(words); i++ {
		if words[i].Low == "according" && i+2 < len(words) && words[i+1].Low == "to" {
			end := i + 2
			for end < len(words)-1 && words[end].Mark == 0 && end-i < 14 {
				end++
			}
			return speechless(words[:i], span(words[i+2:end+1]))
		}
		if words[i-1].Mark != ',' {
			continue
		}
		if s, found := said(words[i:]); found {
			return speechless(words[:i], s)
		}
	}
	v := verb(words, 0)
	if v > 0 && tells[words[v].Low] && plain(words[:v]) {
		if rest := saying(words[v:]); len(rest) > 2 {
			return speechless(rest, span(words[:v]))
		}
	}
	return speechless(words, source)
}

// speechless returns its arguments where no one else speaks in the words.
func speechless(words []Word, source article.Span) ([]Word, article.Span, bool) {
	for i, w := range words {
		if w.Low == "and" && i > 2 && i+1 < len(words) && (tells[words[i+1].Low] && words[i+1].Low != "reported" && words[i+1].Low != "added" || doubts[words[i+1].Low]) {
			return words[:i], source, true // "cut its rate and said that": what is said is another matter
		}
		if w.Mark == '(' || w.Mark == ':' || w.Mark == '?' || w.Mark == '!' {
			return nil, source, false
		}
		if (doubts[w.Low] || tells[w.Low] && w.Low != "added" && w.Low != "show" && w.Low != "reported" && w.Low != "announced" && w.Low != "confirmed") && i > 0 {
			return nil, source, false
		}
	}
	return words, source, len(words) > 2
}

// said reads ", the ministry said on Monday" behind a comma.
func said(words []Word) (article.Span, bool) {
	for k := 0; k < len(words) && k < 9; k++ {
		w := words[k]
		if tells[w.Low] {
			if k == 0 { // ", said the ministry"
				if w.Low != "said" && w.Low != "says" && w.Low != "say" {
					return article.Span{}, false
				}
				end := 1
				for end < len(words) && words[end].Mark == 0 && end < 8 {
					end++
				}
				if end >= len(words) {
					end = len(words) - 1
				}
				return span(words[1 : end+1]), verb(words[1:end+1], 0) < 0
			}
			return span(words[:k]), plain(words[:k])
		}
		if w.Mark != 0 || within[w.Low] || isVerb(w.Low) {
			return article.Span{}, false
		}
	}
	return article.Span{}, false
}

// plain reports whether the words are a noun phrase that may speak.
func plain(words []Word) bool {
	for _, w := range words {
		if w.Mark != 0 || within[w.Low] {
			return false
		}
	}
	if len(words) == 0 || len(words) > 11 || joins[words[0].Low] || prepositions[words[0].Low] || within[words[0].Low] || words[0].Low == "after" || words[0].Low == "as" || !words[0].Capital() && suffix(words[0].Low, "ing") {
		return false
	}
	last := words[len(words)-1].Low
	if days[words[0].Low] || words[0].Low == "today" || words[0].Low == "also" || words[0].Low == "later" {
		return false
	}
	return !prepositions[last] && last != "a" && last != "an" && last != "the" && last != "its"
}

// saying is what follows a verb of saying, the day and the hearers aside: the
// words behind "that", or from the subject of what is said on.
func saying(words []Word) []Word {
	i := 1
	if words[0].Low == "told" {
		for i < len(words) && i < 7 && words[i].Low != "that" {
			i++
		}
		if i == len(words) || words[i].Low != "that" {
			return nil
		}
		return words[i+1:]
	}
	if words[0].Mark != 0 {
		return nil
	}
	bare := words[0].Low == "said" || words[0].Low == "says" || words[0].Low == "say"
	for i < len(words) && i < 8 {
		switch w := words[i].Low; {
		case w == "that":
			return words[i+1:]
		case w == "on" && i+1 < len(words) && days[words[i+1].Low], w == "in" && i+2 < len(words) && words[i+1].Low == "a":
			i += 2
			if w == "in" {
				i++
			}
			continue
		case days[w], w == "late", w == "today":
			i++
			continue
		}
		break
	}
	if !bare || i >= len(words) || words[i-1].Mark != 0 || verb(words[i:], 0) <= 0 && !opens[words[i].Low] {
		return nil
	}
	return words[i:]
}

var days = lexicon.Set(`monday tuesday wednesday thursday friday saturday sunday`)

func span(words []Word) article.Span {
	if len(words) == 0 {
		return article.Span{}
	}
	return article.Span{Start: words[0].Start, End: words[len(words)-1].End}
}
