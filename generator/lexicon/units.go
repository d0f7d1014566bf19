package lexicon

import "strings"

// Unit is the canonical name of a unit of measure, "km" for "kilometres", or "".
func Unit(w string) string {
	if name := units[w]; name != "" {
		return name
	}
	return units[Singular(w)]
}

// GluedUnit is the canonical name of a unit that is one only where it touches
// its number, written as in the text: "C" in "20C", "m" in "100m"; else "".
func GluedUnit(text string) string { return gluedUnits[text] }

// IsTime reports whether a canonical unit is one of time.
func IsTime(unit string) bool { return timeUnits[unit] }

var timeUnits = Set(`ms second minute hour day week fortnight month year decade century`)

// units is by word, in lower case and the singular.
var units = canonical(`
km kilometer kilometre km kms
mi mile
nmi nmi
m meter metre
cm cm centimeter centimetre
mm mm millimeter millimetre
µm micrometer micrometre micron
nm nanometer nanometre
ft foot feet ft ft.
in inch inche inches
yd yard yds
ly light-year lightyear
ha hectare
acre acre
km2 km2 km² sqkm
m2 m2 m² sqm
ft2 ft2 sqft
m3 m3 m³
kg kg kgs kilogram kilogramme kilo
g gram gramme
mg mg milligram milligramme
µg µg mcg microgram microgramme
lb pound lb lbs lb. lbs.
oz ounce oz
st stone
t ton tonne
kt kiloton kilotonne
Mt megaton megatonne
Gt gigaton gigatonne
carat carat
l liter litre
ml ml milliliter millilitre
cl cl centiliter centilitre
hl hectoliter hectolitre
gal gallon
pt pint
bu bushel
bbl barrel
bbl/d bpd
cc cc
mph mph
km/h kph kmh kmph
kn knot
mpg mpg
rpm rpm
hp hp horsepower
bhp bhp
PS ps
lb-ft lb-ft lb-feet pound-feet pound-foot ft-lb foot-pounds
W watt
kW kw kilowatt
MW mw megawatt
GW gw gigawatt
TW tw terawatt
Wh wh watt-hour
kWh kwh kilowatt-hour
MWh mwh megawatt-hour
GWh gwh gigawatt-hour
TWh twh terawatt-hour
mAh mah milliamp-hour
Ah ah amp-hour
V volt
kV kv kilovolt
Hz hz hertz
kHz khz kilohertz
MHz mhz megahertz
GHz ghz gigahertz
bit bit
B byte
kB kb kilobyte
MB mb megabyte
GB gb gigabyte gig
TB tb terabyte
PB pb petabyte
Mbit/s mbps mbit megabit
Gbit/s gbps gbit gigabit
MP megapixel
px px pixel
fps fps
ppi ppi
dpi dpi
nit nit
dB db decibel
degree degree °
°C celsius centigrade
°F fahrenheit
kcal kcal kilocalorie
cal calorie
kJ kj kilojoule
psi psi
ppm ppm
mbar millibar
ms millisecond
second second sec
minute minute min
hour hour hr
day day
week week wk
fortnight fortnight
month month mths mth
year year yr yo
decade decade
century century
`)

// gluedUnits is by symbol.
var gluedUnits = canonical(`
m m
g g
l l L
s s
st st
h h
t t
°C C ℃
°F F ℉
W W
V V
p p
in in in. ″
MP MP mp
ms ms
nm nm
Nm Nm
x x X
kB KB
TB TB
`)

// canonical is the entries of a table that has on each line a name and the words
// for it.
func canonical(table string) map[string]string {
	m := make(map[string]string)
	for line := range lines(table) {
		name, words, _ := strings.Cut(line, " ")
		for w := range strings.FieldsSeq(words) {
			m[w] = name
		}
	}
	return m
}
