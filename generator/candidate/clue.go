package candidate

import "strings"

// A clue is what a word in lower case says of the name beside it, as bits.
type clue uint16

const (
	settlement clue = 1 << iota // "town": what it names is a place
	land                        // "province", behind the name of a place
	statehood                   // "embassy": states have them
	portfolio                   // "foreign", of ministers
	direction                   // "northern"
	share                       // "shareholders", behind the name of a company
	holding                     // "chairman", "stake": of a company
	business                    // "acquired": companies do it
	desk                        // "analyst": works at a company
	speaks                      // "said"
	personDoes                  // "resigned"
	beats                       // "beat", before the name of a team
	wins                        // "won", behind it
	trade                       // "carmaker", before the name of a company
	vessel                      // "ferry", before the name of a ship
)

func (c clue) is(of clue) bool { return c&of != 0 }

var clues = readClues()

func readClues() map[string]clue {
	m := make(map[string]clue, 512)
	for _, t := range []struct {
		clue  clue
		words string
	}{
		{settlement, `town city village suburb port capital district county province state region island hamlet resort municipality neighborhood neighbourhood republic enclave peninsula territory outskirts streets coast city-state kingdom archipelago people`},
		{land, `province region peninsula valley river island islands district county airport harbor harbour border coast desert mountains area city prefecture oblast suburb township sea strait canal basin delta coastline shoreline resort`},
		{statehood, `capital parliament embassy ambassador population coast coastline borders border airport mayor governor constitution independence`},
		{portfolio, `foreign finance interior oil prime defense defence trade`},
		{direction, `northern southern eastern western central north south east west northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western downtown mainland coastal rural nearby neighbouring neighboring greater inner`},
		{share, `shares stock shareholders shareholder executives executive officials subsidiary unit plc employees workers staff bonds notes debentures customers branch branches factory plant headquarters spokesman spokeswoman spokesperson analyst analysts economist lawyers lawyer directors board management chairman players fans supporters striker defender midfielder goalkeeper coach captain manager quarterback pitcher`},
		{holding, `shares stake interest holding stock unit subsidiary division affiliate parent acquisition takeover purchase employees shareholders owner owners maker member members operator creditors customers executives branch chairman chairwoman president spokesman spokeswoman spokesperson director head chief manager coach editor publisher leader founder co-founder secretary analyst analysts economist dealer trader strategist vice-president captain partner bid merger leadership supporter supporters`},
		{business, `reported acquired owns owned bought sold posted completed filed manufactures produces makes operates unveiled launched`},
		{desk, `analyst analysts economist economists dealer dealers trader traders strategist strategists broker brokers manager managers professor researcher researchers employees workers executive executives director lecturer scientist`},
		{speaks, `said says told added explained recalled joked quipped insisted argued noted replied conceded admitted`},
		{personDoes, `resigned died retired married scored batted bowled homered pitched singled doubled smiled wrote spoke replied grinned wept tweeted testified apologised apologized shrugged nodded sang played starred birdied bogeyed serves served punched headed volleyed aced limped graduated struggled wore thinks hopes feels believes remembers who whom`},
		{beats, `beat beating defeated defeating against over v vs versus edged edging downed downing thrashed blanked routed hosted hosts visiting host hosting crushed upset stunned drew overcame eliminated played beats outscored joined trounced swept trail trails trailing trailed led leading lost held facing faced face`},
		{wins, `beat beats won lost drew defeated scored led leads trailed trails hosted beat clinched rallied snapped edged downed swept finished moved play face meet visit host remain stay striker defender midfielder goalkeeper coach captain manager quarterback pitcher fans starter reliever shortstop catcher outfielder forward winger keeper skipper right-hander left-hander guard center`},
		{trade, `shipbuilder carmaker automaker airline drugmaker chipmaker planemaker steelmaker retailer insurer brewer lender broadcaster
shipyard supermarket conglomerate group startup start-up brokerage newspaper magazine newsagency agency-owned band company firm subsidiary charity nightclub`},
		{vessel, `ferry vessel ship freighter trawler tanker yacht frigate destroyer submarine corvette warship icebreaker schooner steamer tugboat barge lifeboat
steamship motorship minesweeper boat catamaran carrier liner`},
	} {
		for w := range strings.FieldsSeq(t.words) {
			m[w] |= t.clue
		}
	}
	return m
}
