package lexicon

// countryTable: country | capital | words for its people and things.
const countryTable = `
Afghanistan|Kabul|Afghan
Albania|Tirana|Albanian
Algeria|Algiers|Algerian
Andorra||Andorran
Angola|Luanda|Angolan
Argentina|Buenos Aires|Argentine Argentinian
Armenia|Yerevan|Armenian
Australia|Canberra|Australian
Austria|Vienna|Austrian
Azerbaijan|Baku|Azerbaijani Azeri
Bahamas|Nassau|Bahamian
Bahrain|Manama|Bahraini
Bangladesh|Dhaka|Bangladeshi
Barbados|Bridgetown|Barbadian
Belarus|Minsk|Belarusian Belarussian
Belgium|Brussels|Belgian
Belize|Belmopan|Belizean
Benin|Porto-Novo|Beninese
Bhutan|Thimphu|Bhutanese
Bolivia|La Paz|Bolivian
Bosnia|Sarajevo|Bosnian
Bosnia and Herzegovina||
Botswana|Gaborone|
Brazil|Brasilia|Brazilian
Britain|London|British
Great Britain||
Brunei||Bruneian
Bulgaria|Sofia|Bulgarian
Burkina Faso|Ouagadougou|Burkinabe
Burundi||Burundian
Cambodia|Phnom Penh|Cambodian
Cameroon|Yaounde|Cameroonian
Canada|Ottawa|Canadian
Cape Verde|Praia|
Central African Republic|Bangui|
Chad|N'Djamena|Chadian
Chile|Santiago|Chilean
China|Beijing|Chinese
Colombia|Bogota|Colombian
Comoros||Comorian
Congo|Kinshasa|Congolese
Democratic Republic of Congo||
Democratic Republic of the Congo||
Costa Rica|San Jose|Costa Rican
Croatia|Zagreb|Croatian
Cuba|Havana|Cuban
Cyprus|Nicosia|Cypriot
Czech Republic|Prague|Czech
Czechia||
Denmark|Copenhagen|Danish
Djibouti||Djiboutian
Dominican Republic|Santo Domingo|Dominican
East Timor|Dili|Timorese
Ecuador|Quito|Ecuadorian Ecuadorean
Egypt|Cairo|Egyptian
El Salvador|San Salvador|Salvadoran
England||English
Equatorial Guinea|Malabo|
Eritrea|Asmara|Eritrean
Estonia|Tallinn|Estonian
Eswatini|Mbabane|
Ethiopia|Addis Ababa|Ethiopian
Fiji|Suva|Fijian
Finland|Helsinki|Finnish
France|Paris|French
Gabon|Libreville|Gabonese
Gambia|Banjul|Gambian
Germany|Berlin|German
Ghana|Accra|Ghanaian
Greece|Athens|Greek
Greenland|Nuuk|Greenlandic
Guatemala|Guatemala City|Guatemalan
Guinea|Conakry|Guinean
Guinea-Bissau|Bissau|
Guyana|Georgetown|Guyanese
Haiti|Port-au-Prince|Haitian
Honduras|Tegucigalpa|Honduran
Hong Kong||
Hungary|Budapest|Hungarian
Iceland|Reykjavik|Icelandic
India|New Delhi|Indian
Indonesia|Jakarta|Indonesian
Iran|Tehran|Iranian
Iraq|Baghdad|Iraqi
Ireland|Dublin|Irish
Israel|Jerusalem|Israeli
Italy|Rome|Italian
Ivory Coast|Abidjan|Ivorian
Jamaica|Kingston|Jamaican
Japan|Tokyo|Japanese
Jordan|Amman|Jordanian
Kazakhstan|Astana|Kazakh Kazakhstani
Kenya|Nairobi|Kenyan
Kosovo|Pristina|Kosovar
Kuwait|Kuwait City|Kuwaiti
Kyrgyzstan|Bishkek|Kyrgyz
Laos|Vientiane|Lao Laotian
Latvia|Riga|Latvian
Lebanon|Beirut|Lebanese
Lesotho|Maseru|
Liberia|Monrovia|Liberian
Libya|Tripoli|Libyan
Liechtenstein|Vaduz|
Lithuania|Vilnius|Lithuanian
Luxembourg||Luxembourgish
Macau||
Madagascar|Antananarivo|Malagasy
Malawi|Lilongwe|Malawian
Malaysia|Kuala Lumpur|Malaysian
Maldives||Maldivian
Mali|Bamako|Malian
Malta|Valletta|Maltese
Mauritania|Nouakchott|Mauritanian
Mauritius|Port Louis|Mauritian
Mexico|Mexico City|Mexican
Moldova|Chisinau|Moldovan
Monaco||Monegasque
Mongolia|Ulaanbaatar|Mongolian
Montenegro|Podgorica|Montenegrin
Morocco|Rabat|Moroccan
Mozambique|Maputo|Mozambican
Myanmar|Naypyidaw|Burmese
Namibia|Windhoek|Namibian
Nepal|Kathmandu|Nepali Nepalese
Netherlands|Amsterdam|Dutch
New Zealand|Wellington|New Zealander
Nicaragua|Managua|Nicaraguan
Niger|Niamey|Nigerien
Nigeria|Abuja|Nigerian
North Korea|Pyongyang|North Korean
North Macedonia|Skopje|Macedonian
Northern Ireland|Belfast|Northern Irish
Norway|Oslo|Norwegian
Oman|Muscat|Omani
Pakistan|Islamabad|Pakistani
Palestine|Ramallah|Palestinian
Panama|Panama City|Panamanian
Papua New Guinea|Port Moresby|
Paraguay|Asuncion|Paraguayan
Peru|Lima|Peruvian
Philippines|Manila|Philippine Filipino
Poland|Warsaw|Polish
Portugal|Lisbon|Portuguese
Puerto Rico|San Juan|Puerto Rican
Qatar|Doha|Qatari
Romania|Bucharest|Romanian
Russia|Moscow|Russian
Rwanda|Kigali|Rwandan
Samoa|Apia|Samoan
Saudi Arabia|Riyadh|Saudi
Scotland|Edinburgh|Scottish
Senegal|Dakar|Senegalese
Serbia|Belgrade|Serbian
Seychelles|Victoria|
Sierra Leone|Freetown|
Singapore||Singaporean
Slovakia|Bratislava|Slovak
Slovenia|Ljubljana|Slovenian
Solomon Islands|Honiara|
Somalia|Mogadishu|Somali
South Africa|Pretoria|South African
South Korea|Seoul|South Korean
South Sudan|Juba|
Soviet Union||Soviet
Spain|Madrid|Spanish
Sri Lanka|Colombo|Sri Lankan
Sudan|Khartoum|Sudanese
Suriname|Paramaribo|Surinamese
Sweden|Stockholm|Swedish
Switzerland|Bern|Swiss
Syria|Damascus|Syrian
Taiwan|Taipei|Taiwanese
Tajikistan|Dushanbe|Tajik Tajikistani
Tanzania|Dodoma|Tanzanian
Thailand|Bangkok|Thai
Togo|Lome|Togolese
Tonga|Nuku'alofa|Tongan
Trinidad and Tobago|Port of Spain|Trinidadian
Tunisia|Tunis|Tunisian
Turkey|Ankara|Turkish
Türkiye||
Turkmenistan|Ashgabat|Turkmen
Uganda|Kampala|Ugandan
Ukraine|Kyiv|Ukrainian
United Arab Emirates|Abu Dhabi|Emirati
United Kingdom||
United States||American
Uruguay|Montevideo|Uruguayan
Uzbekistan|Tashkent|Uzbek
Vanuatu|Port Vila|
Vatican||
Venezuela|Caracas|Venezuelan
Vietnam|Hanoi|Vietnamese
Wales|Cardiff|Welsh
West Bank||
Yemen|Sanaa|Yemeni
Yugoslavia||Yugoslav
Zambia|Lusaka|Zambian
Zimbabwe|Harare|Zimbabwean
`

// placeTable: parts of the world, states, provinces and cities large enough to
// need no explanation. Names that are as often a person's are left out.
const placeTable = `
Africa, Antarctica, Asia, Europe, North America, South America, Latin America, Central America, Southeast Asia,
Central Asia, South Asia, East Asia, Western Europe, Eastern Europe, Middle East, Caribbean, Balkans, Scandinavia, Siberia,
Arctic, Pacific, Atlantic, Mediterranean, Pacific Ocean, Atlantic Ocean, Indian Ocean, Black Sea, Red Sea, South China Sea,
Himalayas, Sahara, Gaza, Gaza Strip, Crimea, Tibet, Xinjiang, Inner Mongolia, Kashmir, Catalonia, Bavaria, Sicily, Normandy,
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa,
Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska,
Nevada, New Hampshire, New Jersey, New Mexico, New York, New York City, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania,
Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming,
Southern California, Northern California, Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia,
New South Wales, Queensland, Tasmania, South Australia, Western Australia, Guangdong, Sichuan, Yunnan, Zhejiang, Jiangsu, Hunan, Hubei, Fujian, Hainan,
Punjab, Kerala, Gujarat, Maharashtra, Tamil Nadu, Uttar Pradesh, Yorkshire, Cornwall, Kent, Essex, Sussex, Surrey, Lancashire,
Los Angeles, Chicago, Houston, Philadelphia, Phoenix, San Antonio, San Diego, Dallas, San Francisco, Seattle, Boston, Denver, Detroit,
Atlanta, Miami, Las Vegas, Portland, Baltimore, Milwaukee, New Orleans, Cleveland, Minneapolis, Pittsburgh, St. Louis, Cincinnati, Nashville,
Memphis, Salt Lake City, Kansas City, Honolulu, Anchorage, Hollywood, Manhattan, Brooklyn, Washington D.C., Silicon Valley, Wall Street,
Toronto, Montreal, Vancouver, Calgary, Winnipeg, Halifax, Tijuana, Guadalajara, Monterrey, Sao Paulo, São Paulo, Rio de Janeiro, Belém, Medellin,
Liverpool, Manchester, Birmingham, Leeds, Glasgow, Bristol, Sheffield, Newcastle, Nottingham, Cambridge, Oxford, Belfast, Aberdeen,
Marseille, Lyon, Toulouse, Bordeaux, Strasbourg, Munich, Hamburg, Frankfurt, Cologne, Stuttgart, Dresden, Leipzig, Zurich, Geneva, Basel, Davos,
Barcelona, Valencia, Seville, Milan, Naples, Turin, Venice, Palermo, Rotterdam, The Hague, Antwerp, Porto, Krakow, Gdansk, Gothenburg, Bergen,
St. Petersburg, Saint Petersburg, Vladivostok, Kazan, Kharkiv, Odesa, Lviv, Mariupol, Istanbul, Izmir, Antalya, Aleppo, Mosul, Basra, Tel Aviv, Haifa, Dubai, Sharjah, Jeddah, Mecca, Medina,
Alexandria, Casablanca, Marrakesh, Lagos, Kano, Johannesburg, Cape Town, Durban, Mombasa, Dar es Salaam, Karachi, Lahore, Peshawar,
Mumbai, Bombay, Delhi, Kolkata, Calcutta, Chennai, Bangalore, Bengaluru, Hyderabad, Ahmedabad, Pune, Chittagong, Yangon, Ho Chi Minh City, Chiang Mai, Phuket, Bali, Java, Sumatra, Borneo, Penang,
Shanghai, Tianjin, Guangzhou, Shenzhen, Wuhan, Chengdu, Chongqing, Nanjing, Hangzhou, Xi'an, Harbin, Qingdao, Dalian, Kunming, Urumqi, Lhasa, Sanya, Macao,
Osaka, Kyoto, Nagoya, Hiroshima, Nagasaki, Fukushima, Hokkaido, Sapporo, Okinawa, Busan, Incheon,
Melbourne, Brisbane, Perth, Adelaide, Hobart, Darwin, Auckland, Christchurch, Samarkand, Almaty, Khujand
`

// shortPlaces are the abbreviations of places that newspapers use unexplained.
var shortPlaces = map[string]string{
	"U.S.": "United States", "US": "United States", "USA": "United States", "U.S.A.": "United States",
	"UK": "United Kingdom", "U.K.": "United Kingdom", "UAE": "United Arab Emirates", "U.A.E.": "United Arab Emirates",
	"D.C.": "Washington D.C.", "USSR": "Soviet Union", "U.S.S.R.": "Soviet Union", "N.Y.": "New York", "L.A.": "Los Angeles", "LA": "Los Angeles", "NYC": "New York City",
}

// Place reports whether a name, as it is written, is that of a known place.
func Place(name string) bool { return known()[name]&place != 0 }

// Country reports whether a name is that of a country, or of a land that plays
// as one.
func Country(name string) bool { return known()[name]&country != 0 || shortPlaces[name] != "" }

// otherCountries are names of countries that were, or that are called so too.
const otherCountries = `West Germany, East Germany, Czechoslovakia, Burma, Zaire, Kirghizia, Holland, Byelorussia, Kampuchea, Upper Volta, Ceylon, West Indies, Great Britain, Soviet Union, Macedonia, Western Samoa,
Bosnia-Herzegovina, Bosnia and Herzegovina, United States of America, Antigua and Barbuda, St. Lucia, Grenada, Dominica, San Marino, Cote d'Ivoire, Swaziland, Bermuda`

// ShortPlace is the full name of an abbreviated place, "U.S.", or "".
func ShortPlace(name string) string { return shortPlaces[name] }

// Demonym reports whether a word with its capital is what the people or things
// of a country are called.
func Demonym(w string) bool { return ClassOf(w)&DemonymWord != 0 }

// moreDemonyms are what peoples, faiths, parties and their followers are called.
const moreDemonyms = `Korean African European Asian Arab Western Rican Lankan Islamic Arabic Arabian Catholic Protestant Christian Muslim Moslem Jewish Jew Hindu Buddhist Sikh Shiite Shi'ite Sunni
Orthodox Anglican Baptist Methodist Presbyterian Lutheran Evangelical
Mormon Islamist Zionist Communist Marxist Maoist Leninist Socialist Fascist Nazi Stalinist Trotskyist Republican Democratic Democrat Conservative Liberal Tory Whig Labourite
Leftist Peronist Sandinista Contra Gaullist Thatcherite Christian-Democrat Social-Democrat
Briton Englishman Englishwoman Scot Scotsman Welshman Irishman Frenchman Frenchwoman Dutchman Spaniard Swede Dane Pole Finn Turk Serb Croat Kurd Kurdish Chechen Slav Druse Druze Alawite Maronite Copt Coptic Ibo Igbo Hausa Yoruba Fulani Tuareg Berber Bedouin Gypsy Gypsies
Hutu Tutsi Zulu Xhosa Tamil Sinhalese Bengali Punjabi Pashtun Uighur Uyghur Tibetan Basque Catalan Breton Corsican
Sicilian Bavarian Prussian Saxon Siberian Caucasian Balkan Baltic Nordic Scandinavian Mediterranean Latin Hispanic Latino Anglo Aboriginal Maori Inuit Cherokee Navajo Sioux Apache
Roman Byzantine Ottoman Soviet Victorian Elizabethan Georgian Czechoslovak Czechoslovakian Zairean Rhodesian Bosnian Bosnian-Serb
Greek-Cypriot Turkish-Cypriot Abkhaz Ossetian Dagestani Tatar Cossack Crimean Macedonian Montenegrin Hong-Kong Cantonese Mandarin Flemish Walloon Iberian Andean Caribbean Texan
Californian Floridian Alaskan Hawaiian Quebecois Ontarian Londoner Parisian Berliner Muscovite Israelis Iraqis Yorker Yorkers Angeleno Chicagoan Bostonian Queenslander Tasmanian
Kashmiri Sindhi Balochi
Gambian Emirati Yemenite Levantine Moorish Gaelic Celtic-language Hebrew Yiddish Swahili Urdu Hindi Farsi Persian Pashto Dari Sanskrit Gujarati Marathi Creole Afrikaner Afrikaans
Boer Pacific-Rim Oriental Occidental Palestinians Asiatic Eurasian Transatlantic Trans-Atlantic Anglo-Irish Anglo-American Franco-German Sino-British Sino-U.S. Sino-American
Afro-American African-American`
