package candidate

import (
	"strings"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/shape"
	"newsbrief/generator/token"
)

// beside.go reads the evidence in the words beside a name.

// Words whose kind tells what the name beside them is.
var (
	settlements = lexicon.Set(`town city village suburb port capital district county province state region island hamlet resort municipality neighborhood neighbourhood republic enclave peninsula territory outskirts streets coast city-state kingdom archipelago people`)
	lands       = lexicon.Set(`province region peninsula valley river island islands district county airport harbor harbour border coast desert mountains area city prefecture oblast suburb township sea strait canal basin delta coastline shoreline resort`)
	statehood   = lexicon.Set(`capital parliament embassy ambassador population coast coastline borders border airport mayor governor constitution independence`)
	portfolios  = lexicon.Set(`foreign finance interior oil prime defense defence trade`)
	directions  = lexicon.Set(`northern southern eastern western central north south east west northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western downtown mainland coastal rural nearby neighbouring neighboring greater inner`)
	shares      = lexicon.Set(`shares stock shareholders shareholder executives executive officials subsidiary unit plc employees workers staff bonds notes debentures customers branch branches factory plant headquarters spokesman spokeswoman spokesperson analyst analysts economist lawyers lawyer directors board management chairman players fans supporters striker defender midfielder goalkeeper coach captain manager quarterback pitcher`)
	holdings    = lexicon.Set(`shares stake interest holding stock unit subsidiary division affiliate parent acquisition takeover purchase employees shareholders owner owners maker member members operator creditors customers executives branch chairman chairwoman president spokesman spokeswoman spokesperson director head chief manager coach editor publisher leader founder co-founder secretary analyst analysts economist dealer trader strategist vice-president captain partner bid merger leadership supporter supporters`)
	business    = lexicon.Set(`reported acquired owns owned bought sold posted completed filed manufactures produces makes operates unveiled launched`)
	desks       = lexicon.Set(`analyst analysts economist economists dealer dealers trader traders strategist strategists broker brokers manager managers professor researcher researchers employees workers executive executives director lecturer scientist`)
	speaks      = lexicon.Set(`said says told added explained recalled joked quipped insisted argued noted replied conceded admitted`)
	personDoes  = lexicon.Set(`resigned died retired married scored batted bowled homered pitched singled doubled smiled wrote spoke replied grinned wept tweeted testified apologised apologized shrugged nodded sang played starred birdied bogeyed serves served punched headed volleyed aced limped graduated struggled wore thinks hopes feels believes remembers who whom`)
	beaten      = lexicon.Set(`beat beating defeated defeating against over v vs versus edged edging downed downing thrashed blanked routed hosted hosts visiting host hosting crushed upset stunned drew overcame eliminated played beats outscored joined trounced swept trail trails trailing trailed led leading lost held facing faced face`)
	wins        = lexicon.Set(`beat beats won lost drew defeated scored led leads trailed trails hosted beat clinched rallied snapped edged downed swept finished moved play face meet visit host remain stay striker defender midfielder goalkeeper coach captain manager quarterback pitcher fans starter reliever shortstop catcher outfielder forward winger keeper skipper right-hander left-hander guard center`)
)

// beside is what the words around tokens first to end show.
func (r *Set) beside(n, first, end int) marks {
	s := r.Sentences[n]
	var m marks
	prev, next := s.Low(first-1), s.Low(end)
	prevCapital := first > s.First && r.Shapes[first-1].Is(shape.Capital) && first-1 > s.First
	switch {
	case prevCapital:
	case lexicon.Title(prev) && prev != "no" && !r.Tokens[first-1].Possessive():
		m.set(titledName)
	case lexicon.PersonNoun(prev):
		m.set(personBefore)
	case trades[prev]:
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
		m.setIf(officerAfter, prev == "at" && desks[s.Low(first-2)])
		if w := s.Low(first - 2); w == "visit" || w == "trip" || w == "flew" || w == "travelled" || w == "traveled" || w == "flight" || w == "fled" || w == "arrived" || w == "tour" {
			m.set(nearby)
		}
	case "of":
		m.setIf(townOf, settlements[s.Low(first-2)])
		m.setIf(officerAfter, holdings[s.Low(first-2)] && !settlements[s.Low(first-2)])
	case "for", "with", "by":
		if w := s.Low(first - 2); w == "spokesman" || w == "spokeswoman" || w == "analyst" || w == "bid" || w == "played" || w == "plays" || w == "owned" || w == "acquired" || w == "merger" || w == "economist" || w == "agreement" {
			m.set(officerAfter)
		}
	case "the":
		if lands[next] {
			m.set(landAfter)
		} else if next == "" || lexicon.Stop(next) || r.Breaks(end) || lexicon.Past(next) || strings.HasSuffix(next, "ed") || strings.HasSuffix(next, "s") {
			m.set(introduced)
			m.setIf(pluralTeam, (r.sports || r.Shapes[end-1].Class&lexicon.TeamName != 0) && plural(r.Tokens[end-1].Text) && !r.Shapes[end-1].Is(shape.Demonym))
		}
	case "a", "an":
		m.set(oneOfMany)
	case "said", "says", "added", "explained", "recalled":
		m.setIf(saidBefore, first-2 < s.First || r.Breaks(first-2) || r.Breaks(end) || end >= s.Limit)
	}
	m.setIf(personBefore, prev == "," && end-first > 1 && end < s.Limit && r.Breaks(end) && r.officeBefore(s, first-1))
	m.setIf(adjectival, end-first == 1 && end < s.Limit && r.Tokens[end].Kind == token.Word && !r.Shapes[end].Is(shape.Capital) && !lexicon.Stop(next) && !speaks[next] && !lexicon.Past(next) && peopleEnding(r.Tokens[first].Low))
	if directions[prev] && !prevCapital {
		m.set(nearby)
	}
	if settlements[prev] && !prevCapital && !lexicon.Title(prev) {
		m.set(townOf)
	}
	r.behind(&m, s, end, next)
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
func (r *Set) behind(m *marks, s token.Sentence, end int, next string) {
	switch {
	case end >= s.Limit:
		return
	case r.Tokens[end].Possessive():
		*m &^= 1<<locative | 1<<headsFor | 1<<nearby // "in Bell's house"
		m.setIf(officerAfter, shares[s.Low(end+1)] && s.Low(end+1) != "lawyer" || s.Low(end+1) == "chief" && s.Low(end+2) == "executive")
		m.setIf(landAfter, statehood[s.Low(end+1)] || portfolios[s.Low(end+1)] && lexicon.Title(s.Low(end+2)))
		return
	case speaks[next]:
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
	case lands[next]:
		m.setIf(landAfter, !m.has(introduced))
	case business[next]:
		m.set(doesBusiness)
	}
	m.setIf(sharesOf, shares[next])
	m.setIf(officerAfter, lexicon.Title(next) && !r.Shapes[end].Is(shape.Capital) && r.CapitalAt(end+1))
	m.setIf(doesAlone, personDoes[next])
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
			m.setIf(townOf, settlements[s.Low(j)])
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
