package lexicon

import "strings"

// CurrencySign is the ISO 4217 code for a sign before or behind an amount, as
// it is written: "$", "€", "US$", "Rs", "CHF"; else "". A minor unit, "¢", has
// its name.
func CurrencySign(s string) string { return currencySigns[s] }

// Currency is the ISO 4217 code for the word of a currency in lower case, as
// the adjective before it says which: "francs", "swiss". Without one it is that
// of the country which the word means alone, or else the word in the singular,
// since several countries share it. It is "" for other words.
func Currency(word, adjective string) string {
	c := currency(word)
	if code := c[adjective]; code != "" {
		return code
	}
	return c[""]
}

// MeansOther reports whether the word of a currency means something else as
// well, so that money must be certain from elsewhere: "pounds", "won", "marks".
func MeansOther(word string) bool { return ambiguous[word] || ambiguous[Singular(word)] }

// IsCurrencyOf reports whether an adjective in lower case says whose the
// currency of that name is.
func IsCurrencyOf(word, adjective string) bool {
	return adjective != "" && currency(word)[adjective] != ""
}

// currency is the codes of a currency by the adjective before its word.
func currency(word string) map[string]string {
	if c, ok := currencies[word]; ok {
		return c
	}
	return currencies[Singular(word)]
}

var ambiguous = Set(`pound won real mark crown rand sum som lev leu lei`)

// currencySigns is by sign: a code in capitals stands for itself.
var currencySigns = func() map[string]string {
	m := canonical(`
USD $ US$ USD$ U.S.$
AUD A$ AU$ AUD$
CAD C$ CA$ CAD$ CDN$ Can$
NZD NZ$
HKD HK$
SGD S$ SG$
TWD NT$
BRL R$
MXN Mex$ MX$
EUR €
GBP £
JPY ¥ 円
CNY RMB 元
INR ₹ Rs Rs. Re
RUB ₽
KRW ₩
TRY ₺
UAH ₴
NGN ₦
ILS ₪
PHP ₱
THB ฿
VND ₫
CRC ₡
GEL ₾
LAK ₭
MYR RM
IDR Rp
BDT Tk
KES KSh Ksh
cents ¢
`)
	for _, code := range strings.Fields(`USD EUR GBP CHF SEK NOK DKK PLN CZK HUF RUB TRY ZAR BRL MXN KRW TWD THB IDR MYR PHP SGD HKD NZD AUD CAD AED SAR
QAR KWD EGP NGN KES PKR BDT LKR VND UAH ILS ARS CLP COP JPY CNY INR FRF DEM ITL`) {
		m[code] = code
	}
	return m
}()

// currencies is by word in the singular, then by adjective. A line is the words
// of a currency and adjective=code; =code is what the word means alone.
var currencies = func() map[string]map[string]string {
	m := make(map[string]map[string]string)
	for line := range lines(`
dollar dlr buck =USD us=USD u.s.=USD american=USD canadian=CAD australian=AUD zealand=NZD kong=HKD singapore=SGD taiwan=TWD jamaican=JMD namibian=NAD fijian=FJD brunei=BND
euro =EUR
ecu ecus =XEU
pound quid =GBP british=GBP sterling=GBP egyptian=EGP lebanese=LBP sudanese=SDG syrian=SYP irish=IEP
stg sterling =GBP
yen =JPY
yuan renminbi =CNY
franc swiss=CHF french=FRF belgian=BEF luxembourg=LUF cfa=XOF rwandan=RWF congolese=CDF
mark dm =DEM german=DEM finnish=FIM
markka =FIM
lira lire turkish=TRY italian=ITL
peso mexican=MXN philippine=PHP argentine=ARS chilean=CLP colombian=COP cuban=CUP uruguayan=UYU dominican=DOP
rupee indian=INR pakistani=PKR pakistan=PKR lankan=LKR nepalese=NPR nepali=NPR mauritian=MUR
ruble rouble =RUB russian=RUB belarusian=BYN
won =KRW korean=KRW
real reais =BRL brazilian=BRL
rand =ZAR
naira =NGN
baht =THB
rupiah =IDR
ringgit =MYR
dong =VND
taka =BDT
kyat =MMK
dirham =AED moroccan=MAD emirati=AED
riyal =SAR saudi=SAR qatari=QAR
rial iranian=IRR omani=OMR yemeni=YER
dinar kuwaiti=KWD iraqi=IQD jordanian=JOD bahraini=BHD libyan=LYD tunisian=TND algerian=DZD serbian=RSD
shekel =ILS
shilling kenyan=KES ugandan=UGX tanzanian=TZS somali=SOS
schilling =ATS
hryvnia hryvnias =UAH
zloty zlotys =PLN
forint =HUF
koruna =CZK
krona kronor swedish=SEK icelandic=ISK
krone kroner norwegian=NOK danish=DKK
crown czech=CZK swedish=SEK norwegian=NOK danish=DKK
leu lei =RON romanian=RON moldovan=MDL
lev leva =BGN
lari =GEL
tenge =KZT
somoni =TJS
manat azerbaijani=AZN turkmen=TMT
som kyrgyz=KGS
sum =UZS
birr =ETB
cedi =GHS
kwacha zambian=ZMW malawian=MWK
guilder =NLG
peseta =ESP
escudo =PTE
drachma =GRD
cent ct cts =cents
pence penny pennies =pence
`) {
		var words []string
		codes := make(map[string]string)
		for w := range strings.FieldsSeq(line) {
			adjective, code, ok := strings.Cut(w, "=")
			if ok {
				codes[adjective] = code
			} else {
				words = append(words, w)
			}
		}
		if codes[""] == "" {
			codes[""] = words[0] // several countries share it
		}
		for _, w := range words {
			m[w] = codes
		}
	}
	return m
}()
