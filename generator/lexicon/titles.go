package lexicon

// Title reports whether a word stands before a name as a title, or is a role.
func Title(w string) bool { return UseOf(w)&TitleWord != 0 }

// TitlePart reports whether a word may stand before a title as part of it.
func TitlePart(w string) bool { return UseOf(w)&TitlePartWord != 0 }

// A title stands before a name, or is a role in lower case. The short forms end
// in a point that the token keeps.
const titles = `
president premier minister chancellor king queen prince princess emperor sultan sheikh senator sen. rep. representative congressman congresswoman gov. governor
mayor general gen. lieutenant lt. colonel col. major maj. captain capt. sergeant sgt. admiral adm. commander commissioner judge justice magistrate prosecutor attorney
professor prof. dr. dr doctor mr. mr mrs. mrs ms. ms miss sir dame lord lady baroness baron count pope cardinal archbishop bishop rev. reverend father sister rabbi imam ayatollah
secretary secretary-general secretary-treasurer ambassador envoy coach manager chairman chairwoman chairperson chair ceo cfo executive director spokesman spokeswoman spokesperson
chief officer detective brigadier inspector superintendent constable sheriff deputy speaker leader head founder co-founder economist analyst author scientist researcher
hon. councillor councilor engineer striker midfielder defender goalkeeper forward quarterback pitcher champion vice-president minister-president president-elect principal
superintendent meteorologist forecaster geologist seismologist biologist physicist historian lawyer owner farmer driver pilot teacher nurse defendant administrator
prof gen lt maj capt cmdr cpl sgt insp supt det brig dci dcs dsi
chairman-designate partner organizer organiser activist resident correspondent skipper warden ranger custodian curator conductor director-general undersecretary treasurer
chieftain mullah mufti emir crown-prince tsar dictator strongman warlord guerrilla negotiator mediator commissioner-general vice-chairman vice-premier vice-chancellor ex-president
ex-minister co-chairman publisher editor
strategist trader dealer broker banker financier industrialist billionaire magnate lawmaker legislator deputy-minister whip consul cosmonaut astronaut playwright novelist poet composer
cllr cllr. coroner clerk pfc. pvt. cpl. cpl brig. brig lt.-gen. maj.-gen. fr. msgr. msgr gov.-gen. cmdr. lord-chancellor solicitor solicitor-general attorney-general comptroller controller
auditor under-secretary sir. mme. mme monsieur herr frau signor senor señor sayyed sayyid haji tunku datuk tengku ustad rector dean provost abbot friar vicar deacon chaplain
batsman bowler wicketkeeper wicket-keeper all-rounder fly-half scrum-half flanker fullback full-back winger hooker prop lock sweeper playmaker centre-half outfielder infielder
catcher shortstop linebacker cornerback center-fielder right-hander left-hander lefthander righthander
jockey trainer boxer heavyweight sprinter swimmer cyclist golfer wrestler gymnast skater skier hurdler referee umpire rookie slugger netminder goaltender`

// personNouns say of the name behind them that it is a person's, though they are no
// roles.
const personNouns = `wife husband son daughter brother sister mother father widow widower nephew niece uncle aunt cousin grandson granddaughter grandfather grandmother friend colleague compatriot countryman
countrywoman fellow-countryman team-mate teammate girlfriend boyfriend fiance fiancee aide ally veteran singer actor actress musician guitarist drummer bassist pianist violinist
vocalist keyboardist comedian artist painter sculptor
writer journalist reporter photographer filmmaker producer designer architect model student suspect victim gunman terrorist prisoner dissident reformer hardliner centrist
nationalist democrat republican socialist communist liberal conservative
independent newcomer favorite favourite american briton frenchman australian german russian italian spaniard swede dutchman canadian south-african newcomer opponent predecessor
successor counterpart protege mentor namesake ex-wife ex-husband half-brother
stepson twin deputy accountant broker surgeon psychiatrist psychologist chef baker butcher plumber carpenter miner soldier policeman tycoon heiress socialite supermodel rapper dj
songwriter star superstar legend great hero seed no`

// titleParts stand before a title as part of it: "Foreign Minister".
const titleParts = `
prime deputy vice foreign finance interior defense defence health education justice trade transport energy environment agriculture acting former interim chief senior
managing executive attorney first assistant associate police fire head co- late general lead major national opposition party press union permanent special
ch det crown home state treasury labour labor culture climate economy marketing operating financial technology research club team
commerce budget planning industry information agricultural farm oil petroleum mines mining tourism immigration justice armed military naval air social welfare housing works
communications telecommunications water natural resources
international external internal public foreign-affairs affairs economic trades monetary majority minority house senate congressional political legal special chief-executive vice-
under under- co-chief ex- ex outgoing incoming newly
top hardline veteran rebel guerrilla opposition-leader first-vice second deputy-prime company group bank corporate regional district provincial county city town village campaign
business sales investment market fund managing senior-vice`
