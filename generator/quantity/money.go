package quantity

import (
	"slices"
	"strings"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/numeral"
	"newsbrief/generator/token"
)

// money.go reads currencies before and behind an amount.

// sign reads the currency before an amount that starts behind it: "$", "US$",
// "A $", "Rs", "USD". Its unit is empty where there is none.
func (c cursor) sign(i int) (code string, at int) {
	if i+1 >= c.Limit || c.Text.Tokens[i].Kind == token.Number {
		return "", i
	}
	if c.Low(i+1) == "$" && (c.Glued(i+1) || len(c.Low(i)) > 1 && c.Text.Tokens[i].Shouted()) && c.startsNumber(i+2) {
		if code = lexicon.CurrencySign(c.Text.Tokens[i].Text + "$"); code != "" {
			return code, i + 2
		}
	}
	at = i + 1
	if c.Low(at) == "." && c.Glued(at) && c.Low(i) == "rs" {
		at++
	}
	if negative(c.Low(at)) && c.Glued(at) && c.Glued(at+1) {
		at++ // "$-5"
	}
	if !c.startsNumber(at) && (c.Low(at) != "." || !c.Glued(at) || !numeral.Opens(c.Sentence, at)) {
		return "", i
	}
	code = lexicon.CurrencySign(c.Text.Tokens[i].Text)
	switch {
	case code == "":
		return "", i
	case code == "JPY" && c.Low(i) == "¥" && c.yuan():
		code = "CNY"
	}
	return code, at
}

// speaksOfYuan reports whether a text names the currency of China.
func speaksOfYuan(t *token.Text) bool {
	return slices.ContainsFunc(t.Tokens, func(w token.Token) bool { return w.Text == "yuan" || w.Text == "renminbi" })
}

// money reads the currency behind an amount: "euros", "US dollars", "Swiss
// francs", "€", "CHF".
func (c cursor) money(i int, n numeral.Number, joined bool) (unit, bool) {
	if i >= c.Limit {
		return unit{}, false
	}
	t := c.Text.Tokens[i]
	if code := lexicon.CurrencySign(t.Text); code != "" {
		code3 := t.Shouted() && len(t.Text) == 3
		if next := c.startsNumber(i + 1); code3 || t.Kind == token.Mark && (!next || !c.Glued(i+1) && t.Low != "$") {
			return unit{kind: Money, name: code, end: i + 1}, true
		}
	}
	if t.Text == "p" && c.Glued(i) && !joined && !videoLines[n.Value] {
		return unit{kind: Money, name: "pence", end: i + 1}, true
	}
	at := i
	for !joined && at < i+2 && at < c.Limit && c.Text.Tokens[at].Kind == token.Word && lexicon.Currency(c.Low(at), "") == "" {
		at++
	}
	adjective := ""
	if at > i {
		adjective = c.Low(at - 1)
	}
	w := c.word(at, joined)
	code := lexicon.Currency(w, adjective)
	known := lexicon.IsCurrencyOf(w, adjective)
	switch {
	case code == "" || at > i && !known && !lexicon.Demonym(c.Text.Tokens[at-1].Text):
		return unit{}, false
	case lexicon.MeansOther(w) && !known && n.Scale == 1 && !c.sterling(at) && (n.Spelled || !c.pays(n, w, at, joined)):
		return unit{}, false
	case strings.HasPrefix(w, "cent") && c.Text.Tokens[at].Capital() && at > c.First:
		return unit{}, false // "50 Cent"
	}
	end := at + 1
	if c.sterling(at) {
		end++
	}
	return unit{kind: Money, name: code, end: end}, true
}

// pays reports whether the word at i, which has other meanings, stands for money
// behind a number in digits: crowns and marks do, pounds unless they weigh.
func (c cursor) pays(n numeral.Number, w string, i int, joined bool) bool {
	switch lexicon.Singular(w) {
	case "crown", "mark", "rand":
		return true
	case "won":
		return n.Value >= 1000
	case "pound":
		return !joined && c.Low(i+1) != "of" && !c.near(i, weightWords)
	}
	return false
}

// weightWords stand near weights.
var weightWords = lexicon.Set(`weigh weighs weighed weighing weight weights lose lost shed heavier heavy lighter kg kilograms pressure thrust overweight payload tow tows towing cargo load haul
tall feet foot ft inches`)

// sterling reports whether "sterling" stands behind the word at i.
func (c cursor) sterling(i int) bool { return c.Low(i+1) == "sterling" }

// videoLines are the heights of pictures: "1080p" is no money.
var videoLines = map[float64]bool{240: true, 360: true, 480: true, 720: true, 1080: true, 1440: true, 2160: true}

// letters multiply a number that they touch, in money: "$3m".
var letters = map[string]float64{"k": 1e3, "m": 1e6, "b": 1e9, "t": 1e12, "mm": 1e6, "l": 1e5}

// letter reads the letter that multiplies an amount of money, "$3m", or a number
// of things, "1.2m people", "10k".
func (c cursor) letter(n numeral.Number, money bool) numeral.Number {
	head, _, _ := strings.Cut(c.Low(n.End), "-") // "£1.5m-a-year"
	m := letters[head]
	if m == 0 || !c.Glued(n.End) && (!money || head != "m") || n.Scale > 1 || n.Ordinal || n.Spelled {
		return n
	}
	end := n.End + 1
	if money || c.multiplies(n, end) {
		return n.Times(m, end)
	}
	return n
}

// multiplies reports whether the letter between a number, which is no money by
// what stands before it, and the token at end multiplies it.
func (c cursor) multiplies(n numeral.Number, end int) bool {
	switch c.Text.Tokens[end-1].Text {
	case "k", "M", "B":
		return true
	case "K":
		return n.Value != 4 && n.Value != 8 // "4K" is a kind of screen
	case "m":
		if !integer(n) && !c.near(n.End, lengthWords) {
			return true // "rose to 2.6m"
		}
	case "b":
	default:
		return false
	}
	_, ofMoney := c.money(end, n.Times(1e6, end), false)
	return ofMoney || c.plural(end) != "" && !c.near(end, lengthWords)
}

// lengthWords stand near lengths.
var lengthWords = lexicon.Set(`tall high higher height long longer length wide width deep depth jump jumped leap cleared vault throw threw thrown swell waves wave distance tower
metre metres meter meters cm km ft feet above below sea snow tide tides river flood apart away sprint race relay freestyle butterfly backstroke breaststroke hurdles pool`)

// near reports whether one of the words stands near the token at i.
func (c cursor) near(i int, words map[string]bool) bool {
	for at := i - 8; at < i+8; at++ {
		if words[c.Low(at)] {
			return true
		}
	}
	return false
}
