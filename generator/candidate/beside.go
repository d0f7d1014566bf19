package candidate

import (
	"strings"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/shape"
	"newsbrief/generator/token"
)

// beside.go reads the evidence in the words beside a name.

// beside is what the words around tokens first to end show.
func (r *Set) beside(n, first, end int) marks {
	s := r.Sentences[n]
	var m marks
	prev, next := s.Low(first-1), s.Low(end)
	ahead, behind := clues[prev], clues[next]
	prevCapital := first > s.First && r.Shapes[first-1].Is(shape.Capital) && first-1 > s.First
	switch {
	case prevCapital:
	case s.Is(first-1, lexicon.TitleWord) && prev != "no" && !r.Tokens[first-1].Possessive():
		m.set(titledName)
	case s.Is(first-1, lexicon.PersonNounWord):
		m.set(personBefore)
	case ahead.is(trade):
		m.set(tradeBefore)
	}
	switch prev {
	case "in":
		m.set(locative)
		if w := s.Low(first - 2); w == "shares" || w == "stake" || w == "stock" || w == "interest" || w == "investment" {
			m = m&^(1<<locative) | 1<<sharesOf
		}
	case "near", "outside", "around", "throughout", "across":
		m.set(nearby)
	case "to", "from", "at", "via", "into":
		m.setIf(headsFor, end-first == 1)
		m.setIf(officerAfter, prev == "at" && clues[s.Low(first-2)].is(desk))
		if w := s.Low(first - 2); w == "visit" || w == "trip" || w == "flew" || w == "travelled" || w == "traveled" || w == "flight" || w == "fled" || w == "arrived" || w == "tour" {
			m.set(nearby)
		}
	case "of":
		whose := clues[s.Low(first-2)]
		m.setIf(townOf, whose.is(settlement))
		m.setIf(officerAfter, whose.is(holding) && !whose.is(settlement))
	case "for", "with", "by":
		if w := s.Low(first - 2); w == "spokesman" || w == "spokeswoman" || w == "analyst" || w == "bid" || w == "played" || w == "plays" || w == "owned" || w == "acquired" || w == "merger" || w == "economist" || w == "agreement" {
			m.set(officerAfter)
		}
	case "the":
		if behind.is(land) {
			m.set(landAfter)
		} else if next == "" || s.Is(end, lexicon.StopWord|lexicon.PastForm) || r.Breaks(end) || strings.HasSuffix(next, "ed") || strings.HasSuffix(next, "s") {
			m.set(introduced)
			m.setIf(pluralTeam, (r.sports || r.Shapes[end-1].Class&lexicon.TeamName != 0) && plural(r.Tokens[end-1].Text) && !r.Shapes[end-1].Is(shape.Demonym))
		}
	case "a", "an":
		m.set(oneOfMany)
	case "said", "says", "added", "explained", "recalled":
		m.setIf(saidBefore, first-2 < s.First || r.Breaks(first-2) || r.Breaks(end) || end >= s.Limit)
	}
	m.setIf(personBefore, prev == "," && end-first > 1 && end < s.Limit && r.Breaks(end) && r.officeBefore(s, first-1))
	m.setIf(adjectival, end-first == 1 && end < s.Limit && r.Tokens[end].Kind == token.Word && !r.Shapes[end].Is(shape.Capital) && !s.Is(end, lexicon.StopWord|lexicon.PastForm) && !behind.is(speaks) && peopleEnding(r.Tokens[first].Low))
	if ahead.is(direction) && !prevCapital {
		m.set(nearby)
	}
	if ahead.is(settlement) && !prevCapital && !s.Is(first-1, lexicon.TitleWord) {
		m.set(townOf)
	}
	r.behind(&m, s, end, behind)
	r.quotedWhole(&m, s, first, end)
	r.inSport(&m, n, first, end)
	return m
}

// officeBefore reports whether the words before the comma at i are an office:
// "its chief executive,".
func (r *Set) officeBefore(s token.Sentence, i int) bool {
	for j := i - 1; j >= s.First && j > i-8 && !r.Breaks(j); j-- {
		if r.Tokens[j].Is(lexicon.TitleWord) {
			return true
		}
	}
	return false
}

// peopleEnding reports whether a word ends as what peoples are called.
func peopleEnding(low string) bool {
	return len(low) > 5 && (strings.HasSuffix(low, "ian") || strings.HasSuffix(low, "ese") || strings.HasSuffix(low, "ish"))
}

// behind reads what the words from end on show.
func (r *Set) behind(m *marks, s token.Sentence, end int, word clue) {
	next := s.Low(end)
	switch {
	case end >= s.Limit:
		return
	case r.Tokens[end].Possessive():
		*m &^= 1<<locative | 1<<headsFor | 1<<nearby // "in Bell's house"
		owned := clues[s.Low(end+1)]
		m.setIf(officerAfter, owned.is(share) && s.Low(end+1) != "lawyer" || s.Low(end+1) == "chief" && s.Low(end+2) == "executive")
		m.setIf(landAfter, owned.is(statehood) || owned.is(portfolio) && s.Is(end+2, lexicon.TitleWord))
		return
	case word.is(speaks):
		m.set(says)
		switch s.Low(end + 1) {
		case "it":
			m.set(saidIt)
		case "he", "she":
			m.set(saidHe)
		}
	case next == "(":
		r.bracket(m, s, end)
	case next == ",":
		r.comma(m, s, end)
	case next == "of":
		_, width := r.PlaceAt(s, end+1)
		m.setIf(ofPlace, width > 0)
	case word.is(land):
		m.setIf(landAfter, !m.has(introduced))
	case word.is(business):
		m.set(doesBusiness)
	}
	title := s.Is(end, lexicon.TitleWord) && !r.Shapes[end].Is(shape.Capital)
	opens := title && end == s.First+1 && lexicon.Ordinary(s.Low(s.First)) && !r.Shapes[s.First].Is(shape.Shouted) // "Fund manager Ann Bell"
	m.setIf(sharesOf, word.is(share) && !opens)
	m.setIf(officerAfter, title && r.CapitalAt(end+1) && !opens)
	m.setIf(doesAlone, word.is(personDoes))
}

// comma reads what stands behind a name and a comma: an age, "who", a role, a
// land, "a village".
func (r *Set) comma(m *marks, s token.Sentence, i int) {
	next := s.Low(i + 1)
	switch {
	case i+2 < s.Limit && r.Tokens[i+1].Kind == token.Number && len(r.Tokens[i+1].Text) <= 2 && s.Low(i+2) == ",",
		next == "who", next == "whose", next == "aged":
		m.set(whoAfter)
		return
	}
	if first, end := r.RolePhrase(s, i+1); end > first {
		m.set(whoAfter)
		return
	}
	if i+1 < s.Limit && r.Shapes[i+1].Is(shape.Capital) {
		_, width := r.PlaceAt(s, i+1)
		after := i + 1 + width
		m.setIf(inLand, width > 0 && (after >= s.Limit || r.Breaks(after) || !r.Shapes[after].Is(shape.Capital) && s.Low(after) != "and" && !r.Tokens[after].Possessive()))
	} else if next == "a" || next == "the" || next == "an" {
		for j := i + 2; j < s.Limit && j < i+5 && !r.Breaks(j); j++ {
			m.setIf(townOf, clues[s.Low(j)].is(settlement))
		}
	}
}

// bracket reads "(Peru)" behind a name, its initials, and "(D-Ohio)".
func (r *Set) bracket(m *marks, s token.Sentence, i int) {
	if i+2 >= s.Limit {
		return
	}
	_, width := r.PlaceAt(s, i+1)
	m.setIf(ofPlace, width > 0 && (s.Low(i+1+width) == ")" || s.Low(i+1+width) == ","))
	party := r.Tokens[i+1].Low
	m.setIf(whoAfter, strings.HasPrefix(party, "d-") || strings.HasPrefix(party, "r-") || party == "born")
}

// quotedWhole marks a name that fills a quotation: the title of a work.
func (r *Set) quotedWhole(m *marks, s token.Sentence, first, end int) {
	if first == s.First || end >= s.Limit || end-first < 2 {
		return
	}
	switch r.Tokens[first-1].Text {
	case "\"", "“", "‘":
		q := r.Tokens[end].Text
		m.setIf(quotedTitle, q == "\"" || q == "”" || q == "’" || q == "," && r.Tokens[end].Glued && end+1 < s.Limit && (r.Tokens[end+1].Text == "\"" || r.Tokens[end+1].Text == "”"))
	}
}
