package lexicon

// heads.go has the common nouns that say in a name what it names.

// institutions end the name of an organization, or open it before "of", and are
// no one's family name.
const institutions = `
Ministry Department Dept Bureau Agency Administration Authority Commission Committee Council Board Office Service Services Court Tribunal Parliament Senate Assembly
Organization Organisation Association Federation Union Alliance League Foundation Institute Institution Academy University College School Hospital Hospitals Clinic
Corporation Company Airlines Airline Airways Laboratory Laboratories Observatory Museum Gallery Orchestra Philharmonic Symphony Ballet Secretariat Directorate Inspectorate
Confederation Cooperative Co-operative Consortium Conglomerate Syndicate Congregation Ombudsman Constabulary Battalion Regiment Squadron Politburo Presidium Legislature Caucus
Securities Pharmaceuticals Pharmaceutical Petroleum Petrochemicals Petrochemical Chemicals Chemical Electronics Electric Technologies Technology Technics Telecommunications
Telecom Communications Cellular Wireless
Software Semiconductor Semiconductors Microsystems Instruments Aerospace Aviation Aeronautics Motors Automotive Automobile Airlift Shipping Shipbuilding Railways Railway Railroad
Utilities Entertainment Publishing Publications
Publishers Newspapers Broadcasting Broadcasters Pictures Productions Studios Brewery Breweries Brewing Distillers Foods Beverages Stores Supermarkets Hotels Resorts Restaurants
Properties Realty Mining Minerals Metals Steel Steelworks
Refining Refineries Insurance Assurance Reinsurance Bancorp Bancshares Bankshares Bankcorp Savings Mortgage Leasing Investments Investment Investors Ventures Associates Advisors
Advisers Consultants Consulting Logistics Engineering
Manufacturing Biotechnology Biosciences Therapeutics Diagnostics Medical Healthcare Solutions Networks Cable Computers Computer Micro Data Exploration Drilling Pipeline Refinery
Cement Textiles Apparel Footwear Toys Cosmetics
Guild Band Quartet Trio Ensemble Choir Chorale Sextet Newsroom Lines Dredging Haulage Robotics Furniture Furnishings Homes Linjer Air Airlink Breweries Lobby Teamsters Steelworkers Workers Autoworkers Congregationalists Conservatory`

// organizationHeads are the rest of such nouns.
const organizationHeads = `
Congress Bank Banks Fund Funds Exchange Group Holdings Industries Partners Energy Motor Systems Labs Party Front Movement Army Navy Force Forces Guard Police Brigade Brigades
Corps Times Post
Herald Tribune Journal Gazette Chronicle Guardian News Press Television Radio Network Records Society Trust Center Centre Survey Registry Taskforce Church Diocese
Archdiocese Brotherhood Reserve Treasury Lords Commons Chamber Bloc Telegraph Observer
Examiner Inquirer Dispatch Daily Weekly Magazine Review Globe Mirror Standard Bulletin Cabinet Coalition Command Intelligence Militia Division Mission Panel Project Campaign
Initiative Watch Club Brothers Bros Sons`

// weakHeads are as often part of other names; they end an organization only
// with two words before them, or behind "the".
const weakHeads = `Energy Force Forces Front Movement Times Post News Press Network Church School Guard Center Centre Office Service Services Fund Funds Board Systems Records
Reserve Trust Army Navy Police Party Chamber Lords Commons Bloc Journal Guardian Cabinet Congress Group Panel Mission Project Watch Division Command Initiative Review
Daily Weekly Globe Mirror Standard Bulletin
Dispatch Observer Examiner Magazine Data Micro Cable Steel Metals Savings Mortgage Medical Investment Technology Engineering Computer Exploration Workers Minerals Investors
Treasury Survey Brothers Sons Union Court League Assembly School Mining Insurance
Properties Solutions Communications Networks Intelligence Coalition Administration Electric Chemical Shipping Foods`

// companyEndings are borne by companies alone; what they follow is the
// company's name.
const companyEndings = `Inc. Inc Corp. Corp Co. Co Ltd. Ltd LLC LLP PLC plc Plc AG SA S.A. GmbH NV N.V. SE AB ASA A/S AS Oyj OY SpA S.p.A. BV KK KG Bhd Berhad Pty Pte Cie Holdings Group Company
Corporation Industries Bancorp & Cos Cos. L.P. LP`

// clubWords are parts of the names of clubs.
const clubWords = `Town FC F.C. AFC CF SC AC AS AJ SV VfB VfL FK SK CSKA HC BC RC CD UD SSV TSV Rovers Wanderers Athletic United Hotspur Albion Borussia Bayer Werder Eintracht Dynamo Dinamo Spartak
Lokomotiv Torpedo Sporting Racing Olympique Atletico Deportivo Inter Rapid Olimpija Partizan Maccabi Hapoel Red-Star Club Thistle Academical`

// placeHeads end the name of a place; placeOpeners begin one.
const (
	placeHeads = `River Lake Sea Ocean Bay Gulf Island Islands Valley County Province Prefecture District Region Strait Straits Peninsula Mountains Mountain Desert Street Avenue
Road Square Park Bridge Harbor Harbour Port Canal Coast Canyon Forest Beach Hills Heights Highway Falls Plateau Territory Territories Republic Oblast Township Village Stadium
Arena Dam Reef Glacier Isles Delta Basin Cape Creek Boulevard Lane
Palace Cathedral Castle Tower Towers Speedway Ballpark Dome Raceway Racecourse Coliseum Oval Springs Sound Ridge Pass Gorge Kingdom Emirate Archipelago Riviera Steppe Crossing
Terrace Plaza Zone Camp Prison Base Fjord Lagoon Quay Grove Woods City Borough Governorate Voivodeship Hotel Airport Station Junction Hall Mall Rink Gym Gymnasium Circuit Playfield Field Crescent Cemetery Monastery Abbey Mosque Temple Synagogue Basilica Chapel Fortress Barracks Velodrome Racetrack Racecourse Courthouse Expressway Freeway Motorway Turnpike Parkway Airfield Lighthouse Mill Colliery Playhouse Aquarium Zoo Hillside Hill`
	placeOpeners = `Mount Mt. Mt St Lake Cape Fort Port San Santa Saint St. Sao São Gulf Strait Isle El Los Las La Lower Upper New North South East West Northern Southern Eastern Western Central Ras Tel
Camp Rio Villa Ciudad Puerto Bad Nizhny Kfar Beit Khan Deir Umm Wadi Jebel Baton Grand Great`
)

// eventHeads end the name of an event.
const eventHeads = `Forum Summit Games Cup Olympics Paralympics Championship Championships Festival Conference Expo Fair Marathon Grand-Prix Prix Open Derby Biennale Convention
Election Elections Referendum Symposium Ceremony Tournament Dialogue Week Awards Tour Masters War Revolution Exhibition Classic Series Bowl Trophy Invitational Rally Regatta Round
Crisis Uprising Treaty`
