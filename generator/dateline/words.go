package dateline

import "newsbrief/generator/lexicon"

// labels are words in capitals before a dash that are no places.
var labels = lexicon.Set(`UPDATE UPDATED BREAKING URGENT EXCLUSIVE ANALYSIS OPINION COMMENT EDITORIAL CORRECTION CORRECTED CLARIFICATION NOTE
FACTBOX EXPLAINER FEATURE INTERVIEW PROFILE OBITUARY WATCH VIDEO PHOTO PHOTOS GALLERY LIVE SUMMARY REFILE REPEAT RECALL RETRACTION
ALERT FLASH BULLETIN ADVISORY WARNING CAUTION IMPORTANT REVIEW PREVIEW RECAP TIMELINE BACKGROUND CONTEXT CHECK FACT NEWS REPORT
STORY HEADLINES HIGHLIGHTS MARKETS STOCKS SHARES BONDS FOREX WINNERS LOSERS RESULTS SCORES TRADE SPORTS WEATHER FORECAST DEADLINE
QUESTION ANSWER READ LISTEN SUBSCRIBE FOLLOW SOURCE SOURCES CONTACT DISCLAIMER NOTICE REMINDER SPOILER POLL QUIZ PODCAST TRANSCRIPT`)

// agencies are the wires that datelines name, lower case: all that may stand without
// brackets or in small letters.
var agencies = lexicon.Set(`reuters reuter ap afp upi dpa efe apa ansa agi sda ats anp belga ntb ritzau mti ctk čtk pap bta hina tanjug
tass itar interfax ria novosti ukrinform belta kazinform azertac armenpress agerpres moldpres
xinhua kyodo jiji yonhap kcna cna vna antara bernama irna isna mehr tasnim ilna anadolu wam kuna bna qna
pti ani ians ppi bss sapa aap nzpa prnewswire cnw businesswire globenewswire marketwired marketwire newswire
agencies ots epa euronews lusa notimex telam`)

// particles are the small words within a place's name.
var particles = lexicon.Set(`de del la las le les el al of the and on upon am an der den da do dos du sur au aux di`)

// epithets are words of the closed classes and near them that names of places have:
// "New Orla", "Half Moon Bay", "Three Rivers".
var epithets = lexicon.Set(`new old half one two three four five six seven eight nine ten`)

// hanging are the words that no place's name ends with.
var hanging = lexicon.Set(`of the and on upon in at to for by from with near off as is are was sets says said rose fell`)

// kinds are the small words behind the name of a region: "Vend province".
var kinds = lexicon.Set(`state province prefecture county district region island islands republic`)

// aboard are the words that say how a correspondent is at a place.
var aboard = lexicon.Set(`aboard on with near in at off outside over`)

// theNamed are towns whose names begin with the article.
var theNamed = map[string]bool{"the hague": true, "the dalles": true, "the woodlands": true, "the valley": true, "the bronx": true}

// dashes and marks as they come out of markup that nobody decoded.
var (
	dashEntities = lexicon.Set(`&mdash &ndash &horbar &minus &#45 &#8211 &#8212 &#x2013 &#x2014 &#150 &#151`)
	markEntities = lexicon.Set(`&lt &gt &bull &middot &nbsp &#160 &#xa0 &#8226 &#183 &ensp &emsp &#2 &#3`)
)
