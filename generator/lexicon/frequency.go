package lexicon

import "strings"

// Specific is how much a word, in lower case, tells what a text is about: 0 for
// the most general words of news English, 1 for those that are in none of its bands
// of frequency.
func Specific(w string) float64 {
	if stopWords[w] {
		return 0
	}
	if s, ok := generality[w]; ok {
		return s
	}
	if s, ok := generality[Singular(w)]; ok {
		return s
	}
	return 1
}

// CommonVerb reports whether a word is a form of a verb that news uses all the time
// and that is no noun as well.
func CommonVerb(w string) bool { return commonVerbs[w] }

// generality is the words of the bands with what each band is worth.
var generality = func() map[string]float64 {
	m := make(map[string]float64)
	for _, band := range []struct {
		worth float64
		words string
	}{{0.6, familiarWords}, {0.35, commonWords}, {0.1, generalWords}} {
		for w := range strings.FieldsSeq(band.words) {
			m[w] = band.worth
		}
	}
	return m
}()

var commonVerbs = func() map[string]bool {
	m := Set(irregularVerbs)
	for verb := range strings.FieldsSeq(regularVerbs) {
		stem, doubled := strings.CutSuffix(verb, "+")
		for _, form := range forms(stem, doubled) {
			m[form] = true
		}
	}
	return m
}()

// The bands, from the words that say least. They were written down for this table,
// by how often an English news reader meets a word outside its own subject.
const (
	generalWords = `
time year day week month hour minute moment today yesterday tomorrow morning afternoon evening night weekend decade century season date period age era term
thing way part place case point fact side end start beginning line kind type sort form set group number lot bit piece pair total amount level rate range degree size scale
man woman person people child boy girl family friend father mother son daughter brother sister parent wife husband home house life world country state city town area region
name word question answer idea reason result problem issue matter situation condition circumstance event example instance detail item list step stage process method means manner
work job effort role use need help change move call look turn run show hand head face eye body heart mind voice foot back front top bottom left right middle center centre
good bad new old young great big small large little high low long short early late first last next previous past present future current recent former final major main key
important significant serious strong weak hard easy simple difficult full empty open closed clear certain sure likely possible real true false whole entire single double
different same similar special particular general common usual normal regular public private local national international global foreign domestic social political human
able available ready free safe close near far deep wide broad narrow heavy light dark hot cold warm cool dry wet clean fresh fine nice best better worse worst top
many much more most less least few several other another such own only even still also just about around almost nearly already again ever never often always
north south east west northern southern eastern western member leader official spokesman spokeswoman spokesperson director chief head staff team crew guest visitor
million billion thousand hundred dozen percent percentage half third quarter figure average majority minority rest remainder
something anything everything nothing someone anyone everyone nobody one two three four five six seven eight nine ten zero
report statement comment news press media story article interview conference meeting talk speech word message announcement release
note contact background introduction conclusion overview summary question photo picture image video website page editor reader subscriber newsletter
nation location square theme seat attempt children adult teenager youth lady gentleman gender male female crown set-up follow-up anyone
corner edge gap hole layer mix mixture pattern path position pressure print proof rush shape sort spot spread strip style task text tip title tone tour track trend trick truth turn
type version volume wave welcome wing wonder yard zone other-half resident neighbour neighbor citizen local passer-by bystander witness audience crowd supporter opponent critic expert analyst observer`

	commonWords = `
bank police minister president parliament congress senate senator lawmaker legislator farmer teacher student driver lawyer prosecutor nurse soldier
ability absence accident account achievement address adviser advisor affair afternoon agenda aircraft angle animal apartment appearance application appointment argument arm array arrangement
assembly assessment assignment assumption atmosphere authority avenue background bag balance ball barrier basket bath beach beauty bedroom belt bench bird birth birthday blood blow boat bone
bottle bottom box boy brain branch brand bread breath brick brother button cabinet camp capacity capital captain card category cause ceiling celebrity cell chain chair chairman chamber
chapter character chart check chest choice circle circuit claim cloth cloud coat code coffee collapse collection column combination comfort command commission communication competition
complaint complex component concept concert concrete conclusion confidence conflict confusion congress consideration consultation consumer content contest context contract contrast contribution
conversation copy core corner corporation correspondent couple courage cover crash creation creature crew criticism critic crown cup curve custom cycle daily dance date daylight deadline
debate decade delegate delegation democracy demonstration description desert desk destination detail device diary diet difference dinner dirt disaster discipline discount discovery discussion
dish display distance distribution dog doubt dozen draft drama dream dress drink dust ear ease editor effort egg element emergency emotion emphasis employment encounter enemy engine
enterprise entertainment enthusiasm entrance episode equal error escape essay estate estimate evaluation exception exchange excitement excuse executive exercise exhibit existence expansion
expectation expense expertise explanation expression extension extent fabric facility factor faith fame farm fashion fate fault favor favour fellow fence fiction figure file finding finger
finish firm flight flow flower focus folk format formula fortune foundation founder frame freedom friend front fruit function furniture gallery gap gathering gear gene generation gift glance
grade grandmother grandfather grass guarantee guide habit hair hall hat hate heading heaven height hero highlight hole honor honour horizon horror horse host household humor humour hurry ice ideal
identity ill illness illustration impression improvement incident index individual initiative innovation input inside insight inspection inspector inspiration institute instruction instrument
insurance intelligence intention interview introduction invitation item jacket job joke judgment judgement juice junior jury justice keeper key kitchen knee lady landscape lane language laugh launch
layout leaf league leather leg legend lesson liberty library lifestyle lifetime limb link lip literature loan lobby location lock log loss lover luck lunch magazine mail maintenance maker manner map margin
master match mate math meal measurement medal medium mechanism memory menu merit message mirror miss mistake mood motion motor mouse mouth movie muscle narrative nationality neck
need nerve noise nose notice notion novel object objective obligation occasion offence offense offer officer opening operator opponent option orchestra organ origin outcome outfit outlook output outside
owner pace pack package page pain painting panel panic participant passage passenger passion patch patience pattern pause peak peer pension perception permission permit personality phase phenomenon
philosophy phrase pick pilot pipe pitch plastic plate platform pleasure plot pocket poem poet poetry pole poll pool portion portrait possession possibility post pot potential practice praise prayer
preference preparation presence presentation preservation pride priest prince princess principle priority privilege procedure professor profile progress promotion proportion proposal prospect
provider provision publication publicity punishment pupil purchase push quote race radio rail rain rank reach reaction reader reading reality receipt reception recipe recognition recommendation recovery
reference reflection refusal regard register regulation rejection release relevance relief remark repair replacement representation representative reputation requirement reserve resignation resistance
resolution resource restriction reveal reward rhythm ride ring risk rival rock roof root rope round route routine row rumor rumour rush sample sand satisfaction scenario scene schedule
scheme scholar scope scratch screen script search secret secretary sector secure selection self senior sensation sentence sequence series session setting shade shadow shape shell shift shirt shock shoe
shop shot shoulder shower sight silence silver singer sink sister skill skin sky sleep slice slide smell smile smoke snap society soil solution son soul sound soup spare spirit split spokesman
spot square stability stadium staff stand star statue steam steel steward strain stranger stream strength stress stretch string stroke structure studio stuff substance suggestion suit sum
sun surface surgery surprise survival suspicion sweet symptom talent tale talk tank tape tea tear telephone television tendency tension term territory text theme theory thinking thread throat
ticket tie tip tissue tongue tooth topic touch tower town toy track tradition trainer transition transport treasure tree trick trouble truth twist uncle understanding uniform union unity
universe upgrade user vacation valley variation veteran vision voice volume volunteer voter wage wake walk warning waste watch wave weakness wealth web wedding weight welfare wheel
widow winner wing wire withdrawal workshop wound writer writing yard yield youth mobile fellow rating stance setback backlash turmoil bid row
plan project program programme policy decision agreement deal offer proposal measure action activity operation service system structure network model design
company business industry market trade product price cost value money fund funding budget payment income pay tax cash account share stake sale customer client owner partner
government authority office agency department committee council board body unit section branch division institution organization organisation association community society
law rule right order court judge case charge claim appeal hearing trial decision ruling evidence investigation inquiry review study research survey test analysis
party vote election campaign candidate support opposition debate bill motion power control force pressure influence leadership administration
school student teacher class course education training university college program degree book paper letter document record file data information knowledge source
health hospital doctor patient care treatment condition risk danger threat damage loss injury death victim attack fight war peace security protection safety
land water air fire earth sea river road street bridge building site ground field space room floor wall door window car bus train truck boat ship plane vehicle
food meal drink table bed clothes phone computer screen camera machine equipment tool material metal wood stone glass oil gas energy light
game play player match team score goal win victory defeat season league club coach sport race competition title prize award fan
art music film movie show song band artist writer author actor performance exhibition work piece theatre theater museum gallery
history culture tradition religion church language science technology nature environment weather climate
view opinion feeling hope fear concern interest attention respect trust belief sense experience success failure chance opportunity challenge difficulty crisis
growth rise fall increase decrease drop decline gain cut reduction improvement development progress change shift trend movement direction speed
position status standard quality quantity level limit aim target purpose goal objective strategy approach method effect impact consequence benefit advantage
relation relationship link connection contact tie cooperation partnership alliance support assistance aid
name image symbol sign signal mark flag colour color black white red blue green yellow
border visit trip travel journey tour arrival departure return stay stop break delay
demand supply access entry exit transfer delivery production development construction
economic financial commercial industrial legal medical military personal professional official formal technical physical mental natural cultural religious historical traditional
modern ancient popular successful effective independent separate joint central federal regional urban rural
staff worker employee employer manager boss colleague expert specialist engineer scientist researcher farmer driver pilot officer soldier guard
situation stage background standing leadership range variety majority choice alternative option example basis
large-scale long-term short-term so-called well-known full-time part-time wide-ranging high-level
area zone district neighborhood neighbourhood village county province island coast mountain hill valley lake forest park garden farm
morning night spring summer autumn fall winter holiday anniversary ceremony celebration party festival
interest role task duty responsibility burden mission promise pledge commitment`

	familiarWords = `
shareholder stockholder billionaire entrepreneur startup mayor governor councillor constituency ballot turnout poll referendum manifesto coalition cabinet lobbyist watchdog
detective patrol raid custody bail evidence witness felony burglary robbery theft assault abuse harassment
bacteria therapy diagnosis symptom pandemic outbreak epidemic mask hygiene obesity diabetes
pollution emission carbon climate recycling wildlife species habitat ocean
missile submarine tank artillery ammunition militia rebel insurgent hostage
collision crash wreck derailment gorge cliff tunnel
coach striker goalkeeper midfielder innings penalty referee transfer
album concert orchestra festival painting sculpture novel poem
browser hacker password database server smartphone laptop robot algorithm
factory warehouse shipyard refinery mine miner mill
fishery trawler harvest orchard vineyard livestock
economy investment investor loan debt credit profit revenue shareholder export import manufacturer retailer supplier contractor contract
legislation reform constitution democracy republic
crime criminal prison prisoner arrest murder violence gun weapon drug suspect attorney jury verdict sentence
disease virus infection cancer vaccine medicine surgery clinic
army troops commander base mission missile bomb explosion
storm rain snow wind flood earthquake drought temperature heat wave tide
engine fuel electricity power plant pipeline grid station airport airline railway highway traffic port harbor harbour
internet software website app platform network digital online user customer
worker union strike wage salary pension unemployment labour labor
pupil classroom scholarship exam
rocket satellite space planet star telescope
fish bird animal plant tree crop harvest cattle
championship tournament cup final semifinal medal record stadium
immigrant migrant refugee citizen visa
fraud corruption scandal lawsuit settlement fine penalty
hotel restaurant tourist tourism shop store mall
house housing rent tenant landlord mortgage apartment
emergency rescue disaster shelter volunteer relief
leader diplomat ambassador embassy treaty sanction summit negotiation ceasefire talks
infrastructure sector facility resource region budget deficit inflation interest currency exchange stock bond share`

	regularVerbs = `accept achieve act add address analyse analyze admit+ adopt affect agree aim allow announce appear apply approve argue arrive ask assume attend avoid base believe belong
carry cause claim clear close collect compare complete concern conclude conduct confirm connect consider consist contain continue contribute cooperate create cross deal decide declare
decline deliver demand deny depend describe deserve determine develop die discuss dismiss drop+ earn emerge enable encourage end enjoy ensure enter establish examine exist expand expect
explain express extend face fail fear feature fill finish focus follow force gain gather happen hate head help hope identify ignore imagine improve include increase indicate inform insist
install intend introduce invest involve join jump keep kill lack last launch learn like live look love maintain manage mark mention miss move need note notice observe obtain occur offer open
operate oppose order organize organise own pass pay perform permit+ plan+ play point prepare present press prevent proceed produce promise protect prove provide publish pull push raise reach
realize realise receive recognize recognise recommend reduce refer+ reflect refuse regard reject relate release remain remember remove repeat replace reply report represent request require
resolve respond result return reveal save seem separate serve settle share show sign solve sound start state stay stop+ suffer suggest supply support suppose survive talk tend test thank
threaten touch treat try turn use vary visit vote wait walk want warn watch wish wonder work worry boost ease urge pledge slam+ blame seek aim back approve unveil confirm`

	irregularVerbs = `born be been being become becomes became becoming begin begins began begun break breaks broke broken bring brings brought build builds built buy buys bought
catch catches caught choose chooses chose chosen come comes came coming cost cut cuts do does did done draw draws drew drawn drive drives drove driven eat eats ate eaten fall falls fell
fallen feel feels felt fight fights fought find finds found fly flies flew flown forget forgets forgot get gets got gotten give gives gave given go goes went gone going grow grows grew grown
have has had hear hears heard hide hides hid hidden hit hits hold holds held keep keeps kept know knows knew known lay lays laid lead leads led leave leaves left lend lends lent let lets lie
lies lose loses lost make makes made making mean means meant meet meets met pay pays paid put puts read reads rise rises rose risen run runs ran running say says said see sees saw seen sell
sells sold send sends sent set sets shake shakes shook shoot shoots shot show shows shown shut shuts sing sings sang sit sits sat sitting sleep sleeps slept speak speaks spoke spoken spend
spends spent spread stand stands stood steal steals stole stolen stick sticks stuck strike strikes struck swim swims swam swing swings swung take takes took taken taking teach teaches taught
tell tells told think thinks thought throw throws threw thrown understand understands understood wake wakes woke wear wears wore worn win wins won winning write writes wrote written seek seeks sought`
)
