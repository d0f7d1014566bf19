package lexicon

// ordinaryWords are words that a capital makes no name: they open sentences and
// fill headlines.
const ordinaryWords = `
ability able about absence academic accident account accounts accused achievement act action actions active activists activity actor actress actual addition additional adult
advance advanced advantage advertising advice affairs after again age aged aid aide aides aim air aircraft airline airlines airport
airports album alert all alleged allied allies alone also alternative amateur amendment amid amount analysis analyst analysts ancient anger angry animal animals anniversary annual
another answer anti anyone appeal appeals apple application approach approval area areas arguments armed arms army around arrest arrests art article artist artists arts ask asked
assets assistance associate association at attack attackers attacks attempt attempts attendance attorney attorneys auction audience authorities authority author auto average award
awards away baby back background backed bad ball ballot band bank bankers banking banks bar base baseball based basic basis basketball batting battle beach bear beat beauty
because before beginning being beliefs below
benefit benefits best bet better between beyond bid big bigger biggest bill bills birds birth birthday bishop black blacks blast block blood blue board boat body bomb bombing
bombs bond bonds bonus book books border both bottom bowling box boxing boy boys branch brand bread break breakdown breaking bridge brief briefing briefly bright bring broad
broker brokers brother brothers brown budget build building buildings built bull
bus buses business businesses businessman but buy buyers buying cabinet cable call called calls camera camp campaign canal cancer candidate candidates capital captain car card
care career cargo cars case cases cash cast cat cattle cause ceasefire celebration center central centre century ceremony certain chair chairman challenge champion champions
championship change changes chapter charge charges chart charter cheap
check chemical chief child children choice church circumstances cities citizen citizens city civil civilian civilians claim claims class classic clear clearly client climate close
closing cloud clouds club clubs coach coal coalition coast cocoa coffee cold collection college colleges color combined come comedy commander comment comments commerce commercial
commission commodities common community commuters companies company compared comparison compensation competition complete computer computers
concern concerns conclusion condition conditions conference confidence conflict congress congressional conservation conservative conservatives consider construction consumer
consumers contact contacts contents context contract contracts control controversy conversation cooperation copper copy core corn corporate correction corrections corruption cost
costs cotton council councils countries country couple court courts cover coverage crash crazy creation credit crew cricket crime crimes crisis critic critical critics
crop crops cross crowd crowds crude culture cup currency currencies current currently customer customers customs cut cuts cycle cycling daily damage dance danger dark data
database date dates daughter dawn day days dead deadline deadly deal dealers deals death deaths debate debt decade decades decision decisions declaration deep defeat defence
defending defense deficit definition degree delay delays delegates delegation demand demands democracy
democratic demonstration demonstrators department depending deposit depression deputy derby description design desk despite detail detailed details detectives development
developments dialogue diplomat diplomatic diplomats direct directors disaster discipline discussion discussions disease display dispute district districts dividend dividends
division divisions doctor doctors document documents dog dogs dollar dollars domestic donations door double doubt downtown dozens draft drama draw dream drinking drive driver
drivers driving drought drug drugs dry
due dust duty eager earlier early earnings earth earthquake easy economic economics economies economist economists economy edge edition editor editorial editors education effect
effective effects effort efforts eight either elderly election elections electric electrical electricity electronic electronics elements eleven elsewhere embassy emergency
emerging emissions employee employees employers employment end energy engine engineering engineers enough enterprise
entertainment entire entry environment environmental episode equal equally equipment equities equity error escape especially essential established estate estimate estimates ethnic
even event events every everybody everything evidence exactly exams example except exchange exchanges exclusive executive executives exhibition existing exit expansion expected
experience expert experts explosion export exporters exports extra extreme face faces fact factor factories factory facts failure fair fairly faith fall false families family
famous fans
farm farmer farmers farming farms fashion fast fate father fear fears feature features federal fee feed fees fellow female few field fields fifteen fifth fifty fight fighters
fighting figure figures film films final finals finance finances financial find findings fine fire firefighters fires firm firms first fiscal fish fishing fitness five fixed flag
flags flat fleet flight flights flood flooding floods floor flow flu fly focus following food foods football for force forces forecast forecasters
forecasts foreign forest form formal former formula fort forty forum forward foundation four fourth fox frame free freedom freight frequent fresh friend friends from front fruit
fuel full fully fun fund funding funds funeral further future futures gain gains gallery game games gang gap garden gas gasoline gate general generally generation get girl girls
give given global goal goalkeeper goals god gold golden golf gone good goods government governments governor governors grain grains grand grant grass great green
grey gross ground group groups growing growth guard guards guerrillas guests guide guidelines gulf gun gunman gunmen guns hair half hall hand hands hard head heading headline
headlines headquarters heads health healthcare hearing heart heat heavy height held hell hello help helping hence here heritage hero heroes hidden high higher highest highlights
highly highway highways hill hills history hit hits hockey hold holders holding holiday holidays home homes honor hope hopes horse horses hospital hospitals host hostage
hostages hot hotel hotels hour hours house household houses housing how huge human hundred hunger hunters hurricane husband ice idea ideas identity illegal image images immediate
immigrants immigration impact import important importers imports improved in incident incidents including income independent independence index indeed industrial industries
industry inflation influence information infrastructure initial initially injured injuries injury innings input inquiry inside inspectors institute institution institutions
insurance
insurers intelligence interest interests interim interior internal international internet interview introduction invasion investigation investigators investment investments
investor investors iron irony island islands issue issues item items jail job jobs joint journal journalist journalists judge judges judgment jump junior jury just justice
juvenile keep keeping key kids killed killer killers killing killings kind king kings kitchen knowing knowledge labor labour lack lady lake land landing language large larger
largest laser last lasting late
later latest launch law lawmaker lawmakers laws lawsuit lawyer lawyers lead leader leaders leadership leading league learn learning lease least leave leaves left legal legislation
legislators legislature less lesson let letter letters level levels liberal liberals library life light lights likely limit limited line lines link links lion list listen
literature little live lives living loan loans local location long longer look looking lord losing loss losses lost lots love low lower luck lucky lunch machine magazine magazines
magic mail main mainly maintenance
majority make makers making male man management manager managers managing manufacturer manufacturers manufacturing many map march marine marines mark market marketing markets
marriage mass massive master match matches material materials matter mayor mayors meals mean means meanwhile measure measures meat media medical medicine medium meet meeting
meetings member members membership memory men mental merchant merger message metal metals method metro middle midnight might migrants military milk mill million millions mind mine
mineral
miners mining minister ministers ministries ministry minor minority minute minutes miss missile missiles missing mission mixed mobile model models moderate modern moment monetary
money month monthly months moral more morning mortgage most mostly mother mothers motion motor mountain mountains movement movie movies moving multiple municipal murder museum
music musical muslim mystery name named names narrow nation national nationalist nations native natural nature naval navy nearby necessary need needs negotiations negotiators
neighbors neighbours neither network networks
never new news newspaper newspapers next night nine nobody noise noon normal normally north northern notable note notes nothing notice now nuclear number numbers nurse nurses
object objective observers obviously offense offer offers office officer officers offices official officials often oil oils old older olympic once one online only open opening
opera operation operations opinion opponent opponents opportunity opposition option options orange order orders ordinary organization organizations origin original other others
our outlook output outside over overall overseas owner owners
pace pack package page pages paid pain paint painting pair palace panel paper papers parent parents park parliament parliamentary part partial participants particularly parties
partner partners party pass passenger passengers past path patience patient patients pattern pay payment payments peace peak pensions people percent percentage perfect performance
perhaps period permanent person personal phase phone photo photographs photography photos physical piece pilot pilots pipeline pit place places plan plane planes planning plans
plant plants plastic
plate play player players playing playoff please plot plus pocket point points police policeman policemen policies policy political politician politicians politics poll
polling polls pollution pool poor pop population port portfolio position positions positive possible possibly post posted potato potential pound poverty power powers practice
prayer prayers precious preliminary premier premium president presidential presidents press pressure presumably pretty previous previously price prices pride priest priests
primary prime prince princess principle printing prior priorities
prison prisoner prisoners private privatisation prize prizes pro probably probe problem problems process producer producers product production products professor professors
profile profit profits program programme programmes programs progress project projects promise promotion proof property proposal proposals proposed prosecutor prosecutors
prospects protection protest protesters protests provided provinces provisional public publication publicity publisher publishers pupils purchase purchases pure purpose quality
quarter queen question questions quick quickly quiet quite quote
quotes race races racing radical radio rail railway rain rainfall rains raising random range rapid rare rate rates rating ratings ratio raw reaction reading ready real reality
rear reason reasons rebel rebels recent recession record records recovery red reform reforms refugee refugees refused region regional regions register regular regulators related
relations relationship relative relatives release relief religion religious remember remote removal rent repeat report reporter reporters reports representatives republic request
rescue rescuers research
researchers reserve reserves resident residents resistance resolution resort resource resources response responsibility rest restaurant restaurants result results retail retailers
retired return returns revenue revenues review revolution rice rich riders rider rifle right rights ring rioters riots rise rising risk risks rival rivals river rivers road roads
robot rock rocket role roll room root rose rough round route row royal ruling rule rules rumors rumours run runner runners running rural rush sad safe safety sailor sailors salary
sale sales salt same sample sanctions sand satellite
save saving savings scale scandal scene schedule scheme school schools science scientist scientists score scorers scores screen sea search season seat seats second secondary
seconds secret secretary section sector sectors security see seed seeds seen select senate senator senators senior sense sentence separate separatist separatists series serious
service services session set settlement settlers seven several severe sex shadow share shareholder shareholders shares sharp sheet shelter ship shipment shipments shipping ships
shock shoes shooting shop shopping shops
short shortages shot shots show shows sick side sides sign signal signs silence silver similar simple simply since single singer single sister site sites situation six size skin
sky slave sleep slow small smart smoke snow soccer social society software soil soldier soldiers solid some someone something sometimes son song songs soon sophisticated sorry
sort soul sound source sources south southern soybean soybeans space speaker speakers special specialist specialists species specific specifically speech speed spending spirit
spokesman spokesmen sport sports spot spring squad
square staff stage stake standard standards standing standings star stars start starting starts state statement statements states station stations statistics status stay steel
step steps stick still stock stocks stone stop storage store stores stories storm storms story straight strange strategic strategy stream street streets strength strike striker
strikers strikes string strong structure student students studies studio study style subject submarine subscribe subsidies substantial success such sudden suddenly sugar suggested
suicide suit summary summer summit sun sunny super
supplies supply support supporters supposed surface surgery surplus surprise surprisingly survey survivors suspect suspected suspects sustainable sweet swimming system systems
table talk talks tank tanker tanks tape target targets tariff tariffs task tax taxes taxi tea teacher teachers team teams technical technically technology telecommunications
telephone television temperature temperatures ten tender tennis tension tensions term terms terrorism terrorist terrorists test testing tests text than thank thanks that theater
theatre then theory therefore things third thirty
thousand thousands threat three throughout thursday thus ticket tickets tie tiger timber time times tin tips title today together tomorrow ton tonnes tons too tool tools top
topics torture total totally touch tough tour tourism tourist tourists tournament toward towards tower town towns track trade traders trading tradition traditional traditionally
traffic training trains transaction transactions transfer transition transport transportation travel travelers treasury treat treatment treaty tree trees trend trends trial tribal
trip trips tropical troops trouble truck trucks true
trust trustees truth try turn turning turnover turnout tv twelve twenty twice twin two type types ultimately unable under understanding unemployment union unions unique unit
united units unity universal university unless unlike up update urban urgent us use used user users usually utilities vaccine valley value values van variety various vast
vegetable vehicle vehicles version very vessel vessels veteran veterans vice victim victims victory video view views village villagers villages violence violent virtually virtual
virus visit visiting visitor visitors visual vital voice voices volume
volumes volunteer volunteers vote voter voters votes voting wage wages wait waiting walk wall want wanted war warm warning warnings wars was waste watch water waters wave way
weapon weapons wearing weather web website wedding week weekend weekly weeks weight welcome welfare well west western wet what whatever wheat wheel when where whether which while
white whites who whole wholesale whom whose why wide widely wife wild will wind window winds wine wing winner winners winning winter wire within without witness witnesses woman
women wonder wood wool word words work worker workers
workforce working workplace works workshop world worldwide worry worse worst worth would wrong yards year years yellow yen yes yesterday yet yield yields young younger youngest
youth zero zone zones
abortion absolutely admission adding admittedly advances ageing air-raid aluminium aluminum antique apart apparently appointed arriving asking assuming attached avoid banned
banning battered bearish beef begin begun bizarre bookmakers bullion butter campaigning carrying certainly challenging cheering citing closed closer coming commissioned
conventional cool cooperative counting deals defiant definitely disgraced eighth eighty embattled end-of-year entering escalating essentially exiled facing faster finally finding
founder
founding fortunately fourteen frankly fundamentally funny gathering getting giving going gone greater halfway handing happily happy having heads hearings hopefully hoping hosts
immediately incoming increased increasingly ironically joining jobless jointly judging knocked knocking lawful leaving likewise literally locals looted losers managed marking
midfielder mindful moderately motorists moves moving natives nearing ninety ninth noting nowhere oddly opener opposed outgoing overnight own palm pending perfectly plainly playing
police pope possibly powerful
preparing presently promising prompted protecting proven pushing putting quoting ranked ranking rarely realistically receiving recently referring regardless regretfully releasing
remaining reportedly respectively responding returned rumoured sadly safely saying seeing seeking sending seventh seventy shaken showing significantly sixth sixty slightly smiling
so-called somebody somehow somewhat somewhere speaking standing starting stealing strangely strictly striking strongly struggling stung substitute successive summing surely
surprised swiftly taken taking tenth terribly thankfully
thereafter thirdly though tired to today's top-seeded topping troubled truly trying turning twentieth typically unbeaten unclear undoubtedly unexpectedly unfortunately unhappy
unlikely until upcoming upon using watching wearing weekly wounded writing ebola internet christmas easter ramadan bible koran quran christ jesus allah satan lent hanukkah
thanksgiving halloween
born died educated elected joined married obituary correspondent courtesy illustration updated published posted share comments advertisement copyright reserved read listen
contributed additional reporting editing writing newsroom bureau desk graphic slug sked embargoed embargo urgent advisory editors roundup preview factbox timeline snapshot
highlights fixtures scoreboard scorers attendance halftime quarterfinal quarterfinals semifinal semifinals semi-final semi-finals quarter-finals play-off playoffs standings
tabulated heats singles doubles qualifying
i me we you he she they it us him her them bit dealt gets goes held hits keeps kicks kills leads looks loses makes meets moves names needs opens ousts pays plans plays plunge
plunges posts pulls puts quits raises reaches rejects resigns reveals rises rocks rules runs sacks says seeks sees sells sends sets shares shoots signs slams slips slumps soars
stays steps strikes sues takes tells tests threatens tops tries turns urges vows wants warns wins backs bans begins blames boosts buys calls cancels cites claims clears closes
comes confirms criticises criticizes cuts declares defends delays denies dies draws drops ends expects extends falls fears files finds fires flies follows gains gives grows halts
helps hopes
honors hurt hurts jails joins jumps approves arrives asks attacks bars beats breaks builds`

// plainCapitals are words of capitals that name no one: measures, things and
// the talk of trades.
const plainCapitals = `
GDP GNP GNI CPI PPI PMI CEO CFO COO CTO CIO MP MPs MEP AIDS HIV DNA RNA TV PC PCs CD CDs DVD VCR VHS FM AM PM GMT EST EDT PST PDT CST CDT CET BST UTC USD GBP EUR DM FF JPY HKD NZ
IQ ID IT AI VIP VIPs UFO SUV SUVs ATM PIN SMS GPS USB CPU RAM PR HR PhD MA BA MBA BSc MD RN
JR SR II III IV VI VII VIII IX XI XII XIII XIV OK NO YES RE FOB CIF LIBOR EPS EBIT EBITDA ROE IPO IPOs LBO LBOs M&A ETF ETFs CDS NAV P/E YTD Q1 Q2 Q3 Q4 H1 H2 FY VAT GST SDR SDRs
ECU ECUs LDC LDCs OTC CET PLC TNT VW CT MRI ICU IVF SARS BSE CJD COVID COVID-19 PTSD ADHD CO2 CFC CFCs PCB PCBs LNG LPG MW KW MWh TWh BTU RPM MPH KM KMH HP AC DC
WMD ICBM SDI INF START SALT ABM POW POWs MIA AWOL SOS KO TKO LBW MVP ERA RBI AB PTS PCT GB GP FG FT W L D T N S E Q A H R B C F P J K M X Y Z V O U G v c b st lb hr ab bb so ip er vs`
