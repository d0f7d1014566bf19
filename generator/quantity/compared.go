package quantity

import "newsbrief/generator/numeral"

// compared gives a bare number the unit of the one before it that it is compared
// with: "58.6 billion dlrs from 49.7 billion", "84,960 tonnes against 96,742".
func (c cursor) compared(f *Found, before Found) {
	if f.Kind != Number || f.Unit != "" || f.Ordinal || before.Unit == "" || before.Kind == Number || before.First < c.First {
		return
	}
	at := f.First - 1
	for at > before.End && (numeral.Leads(c.Sentence, at) || c.Low(at) == "revised" || c.Low(at) == "a") {
		at--
	}
	switch c.Low(at) {
	case "from", "against", "vs", "versus":
	case "with", "to":
		if c.Low(at-1) != "compared" {
			return
		}
	default:
		return
	}
	if alike := 4.0; f.Low > 0 && f.Low < alike*before.Low && before.Low < alike*f.Low {
		f.Kind, f.Unit = before.Kind, before.Unit
	}
}
