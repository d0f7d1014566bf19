package quantity

import (
	"strings"

	"newsbrief/generator/lexicon"
	"newsbrief/generator/token"
)

// moneySigns stand before an amount.
var moneySigns = map[string]string{
	"$": "USD", "us$": "USD", "a$": "AUD", "c$": "CAD", "hk$": "HKD", "nz$": "NZD", "s$": "SGD",
	"€": "EUR", "£": "GBP", "₹": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY", "₴": "UAH", "₦": "NGN",
	"usd": "USD", "eur": "EUR", "gbp": "GBP", "rmb": "CNY", "cny": "CNY", "jpy": "JPY", "chf": "CHF", "rs": "INR", "aud": "AUD", "cad": "CAD",
}

// moneyWords stand behind an amount.
var moneyWords = map[string]string{
	"dollar": "USD", "euro": "EUR", "yuan": "CNY", "renminbi": "CNY", "yen": "JPY", "rupee": "INR", "ruble": "RUB",
	"rouble": "RUB", "won": "KRW", "franc": "CHF", "lira": "TRY", "peso": "MXN", "real": "BRL", "reais": "BRL", "baht": "THB",
	"rand": "ZAR", "naira": "NGN", "rupiah": "IDR", "ringgit": "MYR", "dirham": "AED", "riyal": "SAR", "shekel": "ILS",
	"hryvnia": "UAH", "zloty": "PLN", "krona": "SEK", "krone": "NOK", "usd": "USD", "eur": "EUR", "gbp": "GBP", "rmb": "CNY", "crown": "CZK", "markka": "FIM", "cent": "cents", "pence": "pence",
}

// ambiguousMoney are moneyWords that several countries share, or that mean
// something else as well: the unit is the word unless a country stands before it.
var ambiguousMoney = lexicon.Set(`won real franc peso rupee lira crown krone krona`)

// measures are units of length, area, mass, volume, energy, speed, temperature.
var measures = map[string]string{
	"km": "km", "kilometer": "km", "kilometre": "km", "mile": "mi", "meter": "m", "metre": "m", "cm": "cm", "mm": "mm",
	"centimeter": "cm", "centimetre": "cm", "millimeter": "mm", "millimetre": "mm", "foot": "ft", "feet": "ft", "ft": "ft",
	"inch": "in", "inches": "in", "yard": "yd", "hectare": "ha", "acre": "acre", "kg": "kg", "kilogram": "kg", "kilo": "kg",
	"gram": "g", "pound": "lb", "lb": "lb", "lbs": "lb", "ounce": "oz", "ton": "t", "tonne": "t", "liter": "l", "litre": "l",
	"gallon": "gal", "barrel": "bbl", "mph": "mph", "kph": "km/h", "knot": "kn", "mw": "MW", "gw": "GW", "megawatt": "MW",
	"gigawatt": "GW", "kilowatt": "kW", "kwh": "kWh", "degree": "degree", "celsius": "°C", "fahrenheit": "°F", "°": "degree",
	"hour": "hour", "minute": "minute", "second": "second", "day": "day", "week": "week", "month": "month", "year": "year", "decade": "decade",
}

// adjectives may stand between a distance or area and its unit.
var unitAdjectives = map[string]string{"square": "2", "cubic": "3"}

// unit is what stands behind a number: its kind, its name, the token behind it.
type unit struct {
	kind Kind
	name string
	end  int
}

// percent reads "%", "percent", "per cent", "pct", "percentage points".
func (c cursor) percent(i int) (unit, bool) {
	if c.Low(i) == "-" && c.Glued(i) {
		i++
	}
	switch c.Low(i) {
	case "%", "percent", "pct":
		if c.Low(i+1) == "points" || c.Low(i+1) == "point" {
			return unit{Percent, "percentage points", i + 2}, true
		}
		return unit{Percent, "percent", i + 1}, true
	case "per":
		if c.Low(i+1) == "cent" {
			return unit{Percent, "percent", i + 2}, true
		}
	case "percentage":
		if strings.HasPrefix(c.Low(i+1), "point") {
			return unit{Percent, "percentage points", i + 2}, true
		}
	case "basis":
		if strings.HasPrefix(c.Low(i+1), "point") {
			return unit{Percent, "basis points", i + 2}, true
		}
	}
	return unit{}, false
}

// money reads the currency behind an amount: "euros", "US dollars", "yuan".
func (c cursor) money(i int, scaled bool) (unit, bool) {
	if c.Low(i) == "-" && c.Glued(i) {
		i++
	}
	if s := moneySigns[c.Low(i)]; s != "" && i < c.Limit && c.Text.Tokens[i].Kind == token.Mark && !c.startsNumber(i+1) {
		return unit{Money, s, i + 1}, true
	}
	country := ""
	if i < c.Limit && c.Text.Tokens[i].Capital() {
		switch c.Low(i) {
		case "us", "u.s.", "american":
			country = "USD"
			i++
		case "australian":
			country = "AUD"
			i++
		case "canadian":
			country = "CAD"
			i++
		default:
			if lexicon.Demonym(c.Text.Tokens[i].Text) {
				i++
			}
		}
	}
	w := lexicon.Singular(c.Low(i))
	name, ok := moneyWords[w]
	switch {
	case !ok && (w == "pound" || c.Low(i) == "pounds") && scaled:
		return unit{Money, "GBP", i + 1}, true
	case !ok:
		return unit{}, false
	case country != "":
		name = country
	case ambiguousMoney[w]:
		if !scaled {
			return unit{}, false
		}
		name = w
	}
	return unit{Money, name, i + 1}, true
}

// measure reads "kilometers", "square miles", "degrees Celsius", "km/h".
func (c cursor) measure(i int) (unit, bool) {
	if c.Low(i) == "-" && c.Glued(i) {
		i++
	}
	power := unitAdjectives[c.Low(i)]
	if power != "" {
		i++
	}
	if c.Low(i) == "metric" {
		i++
	}
	w := c.Low(i)
	name, ok := measures[w]
	if !ok {
		w = lexicon.Singular(w)
		if name, ok = measures[w]; !ok {
			return unit{}, false
		}
	}
	end := i + 1
	switch {
	case name == "degree" && (c.Low(end) == "celsius" || c.Low(end) == "c"):
		return unit{Measure, "°C", end + 1}, true
	case name == "degree" && (c.Low(end) == "fahrenheit" || c.Low(end) == "f"):
		return unit{Measure, "°F", end + 1}, true
	case c.Low(end) == "per" && (c.Low(end+1) == "hour" || c.Low(end+1) == "second"):
		return unit{Measure, name + "/" + c.Low(end + 1)[:1], end + 2}, true
	case c.Low(end) == "/" && (c.Low(end+1) == "h" || c.Low(end+1) == "s"):
		return unit{Measure, name + "/" + c.Low(end+1), end + 2}, true
	}
	return unit{Measure, name + power, end}, true
}
