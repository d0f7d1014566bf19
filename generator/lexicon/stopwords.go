package lexicon

// stopTable: the words that are part of no name or topic: the closed classes
// of English and the verbs and adverbs that open sentences.
const stopTable = `
a an the this that these those some any each every all both either neither no another such many much more most few fewer less
several other others own same and or but nor so yet if unless while when whenever where wherever whereas because since as than
though although until till after before once whether that of in on at by for with without within from to into onto upon over
under above below between among amid against about around across along through throughout during despite toward towards near
off out up down via per like unlike beyond behind beside besides except including following according i me my mine we us our
ours you your yours he him his she her hers it its they them their theirs who whom whose which what how why there here then
thus hence now still also too very just only even ever never not yes again already almost always often sometimes later earlier
soon meanwhile however moreover furthermore nevertheless instead indeed perhaps maybe finally first firstly second secondly
last next is are was were be been being am has have had having do does did doing will would shall should can could may might
must let lets get got make made take took say says said saying tell told asked added adding noted calling speaking citing
today yesterday tomorrow tonight one two three four five six seven eight nine ten half dozens hundreds thousands millions
nearly roughly approximately early late new old former according experts officials authorities police residents critics
supporters scientists researchers analysts investigators witnesses lawmakers government people shares sales revenue profit
net total overall given based compared separately additionally similarly currently recently eventually originally
initially previously subsequently together everyone someone nobody nothing something everything anyone anything none
please thank thanks yes well oh mr mrs ms dr`

var stopWords = Set(stopTable)
