package lexicon

// Title reports whether a word stands before a name as a title, or is a role.
func Title(w string) bool { return titles[w] }

// TitlePart reports whether a word may stand before a title as part of it.
func TitlePart(w string) bool { return titleParts[w] }

// A title stands before a name, or is a role in lower case. The short forms end
// in a point that the token keeps.
var titles = Set(`
president premier minister chancellor king queen prince princess emperor sultan sheikh senator sen. rep. representative congressman congresswoman gov. governor
mayor general gen. lieutenant lt. colonel col. major maj. captain capt. sergeant sgt. admiral adm. commander commissioner judge justice magistrate prosecutor attorney
professor prof. dr. dr doctor mr. mr mrs. mrs ms. ms miss sir dame lord lady baroness baron count pope cardinal archbishop bishop rev. reverend father sister rabbi imam ayatollah
secretary secretary-general secretary-treasurer ambassador envoy coach manager chairman chairwoman chairperson chair ceo cfo executive director spokesman spokeswoman spokesperson
chief officer detective inspector superintendent constable sheriff deputy speaker leader head founder co-founder economist analyst author scientist researcher
hon. councillor councilor engineer striker midfielder defender goalkeeper forward quarterback pitcher champion vice-president minister-president president-elect principal
superintendent meteorologist forecaster geologist seismologist biologist physicist historian lawyer owner farmer driver pilot teacher nurse defendant administrator
chairman-designate partner organizer organiser activist resident correspondent skipper warden ranger custodian curator conductor director-general undersecretary treasurer`)

// titleParts stand before a title as part of it: "Foreign Minister".
var titleParts = Set(`
prime deputy vice foreign finance interior defense defence health education justice trade transport energy environment agriculture acting former interim chief senior
managing executive attorney first assistant associate police fire head co- late general lead major national opposition party press union permanent special
crown home state treasury labour labor culture climate economy marketing operating financial technology research club team`)
