package person

import "newsbrief/generator/lexicon"

// nobiliary are the small words within the names of people.
var nobiliary = lexicon.Set(`de del della di da do dos du la le van von der den ten ter bin ibn bint al el af av zu y e i`)

// roles are words that stand before a person's name, lower case, without full stop.
var roles = lexicon.Set(`president minister premier chancellor king queen prince princess emperor sultan emir sheikh pope bishop archbishop cardinal imam rabbi
	mr mrs ms miss dr prof professor sir lord lady dame gen general col colonel capt captain maj major lt lieutenant sgt sergeant adm admiral marshal
	sen senator rep representative gov governor mayor councilor councillor councilman councilwoman congressman congresswoman deputy secretary undersecretary
	ambassador envoy consul diplomat commissioner spokesman spokeswoman spokesperson director chairman chairwoman chair chairperson chief head leader
	judge justice prosecutor attorney lawyer detective inspector officer sheriff constable executive founder owner manager coach trainer striker goalkeeper
	analyst economist scientist researcher historian author writer poet actor actress singer director engineer doctor nurse teacher farmer student activist candidate
	reverend rev father sister brother ceo cfo mp mep`)

// persons are verbs that people are the subject of, beside those of saying.
var persons = lexicon.Set(`met visited thanked praised lauded hailed expressed pointed spoke speaks called arrived left told expects expected
	hopes wants wanted vowed signed voiced welcomed resigned won beat scored played died studied joined grew`)

// copulas are verbs that things are the subject of as well.
var copulas = lexicon.Set(`is was has had will would also does did who whose`)

// impersonal are first and last words of names that are no person's.
var impersonal = lexicon.Set(`North South East West New United Great Central San Los Las Saudi Hong Sri Port Fort Lake Mount Cape Sierra Costa Puerto
	Council Bank Ministry University Party Union Group House Court Office Fund Agency Committee Association Institute International Street City County State Road Bridge River`)
