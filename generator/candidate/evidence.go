package candidate

import (
	"math/bits"
)

// An evidence is one thing that speaks for or against a kind of name.
type evidence uint8

// What the words of a name show.
const (
	oneWord evidence = iota
	twoWords
	manyWords
	givenFirst   // "Ann Bell"
	givenAlone   // "Ann"
	initial      // "J. Bell", "Ann B. Bell"
	athlete      // two words of no known kind, in a text on sport
	familyLast   // "Xyz Schmidt"
	familyAlone  // "Schmidt"
	familyShape  // "Xyzenko"
	familyAhead  // "Zhang Xyz"
	particle     // "van der Xyz", "Xyz al-Xyz"
	nameSuffix   // "Bell Jr."
	knownPlace   // a table has it
	placeName    // "Xyz River", "Mount Xyz"
	placeShape   // "Xyzville"
	knownGroup   // an organization of the tables
	groupHead    // "Xyz Ministry"
	weakGroup    // "Xyz Press"
	companyName  // "Xyz Inc."
	clubName     // "FC Xyz", "Orla Bears"
	teamAlone    // "Bears"
	acronym      // "XYZ"
	mixedCase    // "XyzSoft", "Xyzbank"
	ampersand    // "Xyz & Xyz"
	eventName    // "Xyz Summit"
	plainCapital // "GDP"
	allOrdinary  // "Information Age"
	lastOrdinary // "Xyz Report"
	// What stands beside it shows.
	titledName   // "President Xyz"
	personBefore // "wife Xyz"
	says         // "Xyz said"
	saidBefore   // "said Xyz"
	saidHe       // "Xyz said he"
	saidIt       // "Xyz said it"
	whoAfter     // "Xyz, who", "Xyz, 45,", "Xyz, president of"
	doesAlone    // "Xyz resigned"
	ofPlace      // "Xyz of Peru", "Xyz (Peru)"
	cricketer    // "c Xyz b Xyz"
	locative     // "in Xyz"
	nearby       // "near Xyz", "southern Xyz"
	headsFor     // "to Xyz", "from Xyz", "at Xyz"
	townOf       // "the town of Xyz", "Xyz, a village"
	inLand       // "Xyz, Peru"
	landAfter    // "Xyz province"
	sharesOf     // "shares of Xyz", "Xyz shares"
	doesBusiness // "Xyz reported a profit", "a unit of Xyz"
	officerAfter // "Xyz spokesman Ann Bell", "chairman of Xyz"
	tradeBefore  // "the carmaker Xyz"
	bracketed    // "Xyz Yzx (XY)"
	scores       // "Xyz 3 Yzx 2"
	rival        // "beat Xyz", of a text on sport
	introduced   // "the Xyz"
	pluralTeam   // "the Xyzs"
	oneOfMany    // "a Xyz"
	quotedTitle  // “Xyz Yzx”
	sentenceOpen // no use of it stands inside a sentence
	adjectival   // "Xyzian gas"
	// What the rest of the text shows.
	surname   // the family name of someone
	firstName // the given name of someone
	likeMan   // "Xyz and Ann Bell"
	likePlace // "Xyz and Peru"
	likeGroup // "Xyz and Acme Inc."
	echoed    // the text goes on with its last word

	kindsOfEvidence
)

const _ = uint(64 - kindsOfEvidence) // marks has a bit for each

// Points are how much evidence counts for each kind.
type points struct{ person, place, organization, event, nothing int }

// weights say how much each piece of evidence counts. A name is of the kind with
// the most points, if they are enough and more than those for no name at all.
var weights = [...]points{
	oneWord:      {nothing: 2},
	twoWords:     {person: 2},
	manyWords:    {organization: 1, nothing: 2},
	givenFirst:   {person: 6},
	givenAlone:   {person: 4},
	initial:      {person: 5},
	athlete:      {person: 2},
	familyLast:   {person: 3},
	familyAlone:  {person: 4},
	familyShape:  {person: 3},
	familyAhead:  {person: 5},
	particle:     {person: 3},
	nameSuffix:   {person: 6},
	knownPlace:   {place: 8},
	placeName:    {place: 7, person: -3},
	placeShape:   {place: 2},
	knownGroup:   {organization: 14},
	groupHead:    {organization: 9, person: -6},
	weakGroup:    {organization: 4, person: -4},
	companyName:  {organization: 12, person: -8, place: -6},
	clubName:     {organization: 9, person: -4, place: -2},
	teamAlone:    {organization: 4},
	acronym:      {organization: 5, person: -3},
	mixedCase:    {organization: 3},
	ampersand:    {organization: 6, person: -8},
	eventName:    {event: 12},
	plainCapital: {nothing: 12},
	allOrdinary:  {nothing: 5},
	lastOrdinary: {nothing: 2, person: -2},
	titledName:   {person: 9},
	personBefore: {person: 5},
	says:         {person: 3, organization: 2},
	saidBefore:   {person: 4},
	saidHe:       {person: 4},
	saidIt:       {organization: 4},
	whoAfter:     {person: 6},
	doesAlone:    {person: 2},
	ofPlace:      {person: 4},
	cricketer:    {person: 6},
	locative:     {place: 4},
	nearby:       {place: 4},
	headsFor:     {place: 2},
	townOf:       {place: 9},
	inLand:       {place: 4},
	landAfter:    {place: 4},
	sharesOf:     {organization: 5},
	doesBusiness: {organization: 3},
	officerAfter: {organization: 4, person: -3},
	tradeBefore:  {organization: 9},
	bracketed:    {organization: 9},
	scores:       {organization: 6},
	rival:        {organization: 5},
	introduced:   {person: -5, organization: 1, nothing: 1},
	pluralTeam:   {organization: 4},
	oneOfMany:    {nothing: 2, person: -3, place: -2},
	quotedTitle:  {nothing: 4},
	sentenceOpen: {nothing: 2},
	adjectival:   {nothing: 4},
	surname:      {person: 8},
	firstName:    {person: 6},
	likeMan:      {person: 3},
	likePlace:    {place: 3},
	likeGroup:    {organization: 3},
	echoed:       {person: 3},
}

// Marks are pieces of evidence, a bit for each.
type marks uint64

func (m marks) has(e evidence) bool { return m&(1<<e) != 0 }

func (m *marks) set(e evidence) { *m |= 1 << e }

func (m *marks) setIf(e evidence, shown bool) {
	if shown {
		*m |= 1 << e
	}
}

// count adds up what the marks count.
func (m marks) count(to *points) {
	for ; m != 0; m &= m - 1 {
		w := &weights[bits.TrailingZeros64(uint64(m))]
		to.person += w.person
		to.place += w.place
		to.organization += w.organization
		to.event += w.event
		to.nothing += w.nothing
	}
}

// What a kind needs: enough to be marked, sure to be stated as a fact. The lead
// is over the next best kind.
const (
	enough   = 4
	sure     = 8
	sureLead = 4
)

// decide is the kind that the points speak for, or "", and whether they prove it.
func (p points) decide() (kind Kind, proved bool) {
	best, next := p.person, p.nothing
	kind = Person
	for _, o := range [...]struct {
		kind Kind
		n    int
	}{{Place, p.place}, {Organization, p.organization}, {Event, p.event}} {
		if o.n > best {
			next = max(next, best)
			best, kind = o.n, o.kind
		} else {
			next = max(next, o.n)
		}
	}
	if best < enough || best <= p.nothing {
		return "", false
	}
	return kind, best >= sure && best-next >= sureLead
}
