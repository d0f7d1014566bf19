package names

import "newsbrief/generator/lexicon"

// givenNames are first names that are seldom anything else; men's, then women's.
var (
	mensNames = lexicon.Set(`
Aaron Abdul Abdullah Adam Adrian Ahmad Ahmed Alan Albert Alejandro Aleksandr Alex Alexander Alexei Alfred Ali Allan Allen Amir Anand Anatoly Anders Andre Andreas Andrei
Andres Andrew Andrey Andrzej Andy Angelo Anthony Antoine Anton Antonio Anwar Arjun Arnold Arthur Arturo Ashok Asif Barack Barry Bashar Ben Benjamin Bernard Bernie
Bill Billy Bob Bobby Boris Brad Brendan Brett Brian Bruce Bruno Bryan Carl Carlos Carlo Charles Charlie Chris Christian Christoph Christopher Claude Colin Connor
Craig Cyril Daniel Dave David Dean Dennis Derek Diego Dieter Dmitri Dmitry Dominic Don Donald Doug Douglas Duncan Dylan Ed Eddie Edgar Eduardo Edward Edwin Elias
Emmanuel Emomali Enrique Eric Erik Ernest Ethan Eugene Evan Felipe Felix Ferdinand Fernando Francesco Francis Francisco Franco Frank Franz Fred Frederick Friedrich Gabriel
Gareth Gary Gavin Geoff Geoffrey George Gerald Gerard Gerhard Giorgio Giovanni Giuseppe Glenn Gordon Graham Greg Gregory Guillermo Gustavo Guy Hamid Hans Harold Harry Hasan Hassan
Heinrich Henri Henry Herbert Herman Hiroshi Howard Hugh Hugo Hussein Ian Ibrahim Igor Imran Isaac Ivan Jack Jacob Jacques Jake James Jamie Jan Jason Javier Jean Jeff
Jeffrey Jens Jeremy Jerome Jerry Jesse Jim Jimmy Joachim Joao João Joe Joel Johan Johannes John Johnny Jon Jonas Jonathan Jorge Jose José Josef Joseph Josh Joshua Juan Julian
Julio Justin Kamal Karim Karl Keith Ken Kenneth Kenji Kevin Khaled Khalid Klaus Konstantin Kurt Kyle Larry Lars Laurent Lawrence Lee Leo Leon Leonard Leonardo Leonid
Lewis Liam Lloyd Louis Luca Lucas Luigi Luis Luiz Luke Mahmoud Manuel Marc Marcel Marco Marcus Mario Mark Markus Martin Marvin Massimo Mateusz Mathieu Matt Matteo Matthew Matthias
Maurice Max Maxim Michael Michel Miguel Mikhail Mike Milan Mohamed Mohammad Mohammed Mohammad Muhammad Mustafa Narendra Nathan Neil Nelson Nicholas Nick Nicolas Nigel Nikolai Noah
Noel Norman Oleg Oliver Olivier Omar Oscar Osama Otto Owen Pablo Paolo Patrick Paul Pavel Pedro Per Pete Peter Petr Phil Philip Philippe Pierre Piotr Rafael Rahul Raj Rajesh Ralph Ramon Ravi
Ray Raymond Recep Ricardo Riccardo Richard Rick Rob Robert Roberto Robin Rodrigo Roger Roland Roman Ron Ronald Ross Roy Ruben Rudolf Rupert Russell Ryan Salman Salvador Sam Samuel
Sanjay Scott Sean Sebastian Serge Sergei Sergey Sergio Seth Shane Shinzo Sidney Silvio Simon Stanley Stefan Stefano Stephen Steve Steven Stewart Stuart Suresh Takashi Ted Terry
Theo Theodore Thomas Tim Timothy Toby Todd Tom Tommy Tony Travis Trevor Umar Uwe Vasily Victor Viktor Vijay Vincent Vladimir Volodymyr Walter Warren Wayne Wilhelm Will William Willie
Wolfgang Yasser Yuri Yusuf Yves Zachary Zoran Elon Keir Joko Rishi Abdel Gustav Henrik Mads Nils Olaf Sven Tariq Samir Rashid Faisal Hamza Bilal Kofi Kwame Chinedu Tunde Thabo Jomo`)
	womensNames = lexicon.Set(`
Abigail Adriana Agnes Aisha Alice Alicia Alison Amanda Amber Amina Amy Ana Andrea Angela Angelina Anita Ann Anna Anne Annie Antonia Astrid Audrey Barbara Beatrice Bella
Beth Betty Bianca Brenda Bridget Brigitte Camila Camilla Carla Carmen Carol Carolina Caroline Catherine Cecilia Charlotte Chloe Christina Christine Cindy Clara Claire Claudia
Christiane Cristina Cynthia Danielle Deborah Debra Denise Diana Diane Dina Dolores Donna Dora Dorothy Edith Eileen Elaine Elena Eleanor Elisa Elise Elizabeth Ella Ellen Elsa Emily Emma
Erica Erika Esther Eva Evelyn Fatima Fiona Florence Frances Francesca Gabriela Gina Giorgia Gloria Grace Greta Gwen Hannah Harriet Heather Heidi Helen Helena Hilary Hillary
Ida Ingrid Irene Iris Irina Isabel Isabella Jacinda Jackie Jane Janet Janice Jean Jennifer Jessica Jill Joan Joanna Josephine Joyce Judith Judy Julia Julie Karen
Kate Katherine Kathleen Kathryn Kathy Katie Kelly Kim Kimberly Kirsten Kristina Laura Lauren Layla Leila Lena Leslie Linda Lisa Liz Lorraine Louise Lucia Lucy Lydia Madeleine Maggie
Margaret Maria María Marianne Marie Marina Marion Martha Mary Maya Megan Melania Melanie Melissa Mercedes Mia Michelle Miriam Molly Monica Nadia Nancy Naomi Natalia Natalie Natasha
Nicola Nicole Nina Nora Olga Olivia Pamela Patricia Paula Pauline Penelope Petra Priya Rachel Rebecca Renee Rita Rosa Rosemary Roxana Ruth Sabine Sally Samantha Sandra Sara Sarah Sharon
Sheila Shirley Silvia Simone Sofia Sonia Sophia Sophie Stephanie Sue Susan Susanne Suzanne Svetlana Sylvia Tamara Tanya Tara Tatiana Teresa Theresa Tina Tracy Ursula Valentina Valerie Vanessa
Vera Veronica Victoria Virginia Vivian Wendy Yolanda Yulia Yvonne Zoe Zainab Khadija Kamala Sunita Meera Lakshmi Ngozi Amara Sinead Siobhan Aoife Freya Sigrid`)
)

// familyFirst are family names that stand before the given name: Chinese,
// Korean, Vietnamese.
var familyFirst = lexicon.Set(`
Xi Li Wang Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang Feng Yu Dong Xiao Cheng Cao Yuan
Deng Fu Shen Zeng Peng Lu Su Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Ren Fan Fang Shi Yao Tan Liao Zou Xiong Jin Hao Kong Bai Cui Kang Mao
Qiu Qin Gu Hou Shao Meng Long Wan Duan Qian Lei Yin Chang Wen Qiao Lai Gong Mu Hua Sang Zhuang Kim Park Lee Choi Jung Moon Yoon Nguyen Tran Pham Mao Qi`)

// honorifics are titles that are no role.
var honorifics = map[string]Gender{
	"mr.": Male, "mr": Male, "mrs.": Female, "mrs": Female, "ms.": Female, "ms": Female, "miss": Female,
	"sir": Male, "dame": Female, "lord": Male, "lady": Female,
	"dr.": Unknown, "dr": Unknown, "hon.": Unknown,
}

// organizationHeads end the name of an organization, or open it before "of".
var organizationHeads = lexicon.Set(`
Ministry Department Bureau Agency Administration Authority Commission Committee Council Board Office Service Court Tribunal Parliament Congress Senate Assembly Cabinet
Organization Organisation Association Federation Union Alliance League Confederation Foundation Institute Institution Academy University College School Hospital Clinic
Bank Fund Exchange Corporation Company Group Holdings Industries Partners Bancorp Airlines Airways Motors Motor Energy Petroleum Pharmaceuticals Technologies
Systems Laboratories Labs Laboratory Observatory Museum Gallery Orchestra Party Front Movement Army Navy Force Forces Guard Police Brigade Corps Club United Rovers Wanderers Athletic City
Times Post Herald Tribune Journal Gazette Chronicle Guardian News Press Television Radio Broadcasting Network Studios Pictures Records Society Trust Center Centre
Airport Station Survey Registry Inspectorate Secretariat Taskforce Consortium Cooperative Railways Railway Railroad Church Diocese Brotherhood Reserve Treasury Directorate Lords Commons Chamber Bloc`)

// institutions are organizationHeads that are no one's family name.
var institutions = lexicon.Set(`
Ministry Department Bureau Agency Administration Authority Commission Committee Council Board Office Service Court Tribunal Parliament Senate Assembly
Organization Organisation Association Federation Union Alliance League Foundation Institute Institution Academy University College School Hospital Clinic
Corporation Company Airlines Airways Laboratory Observatory Museum Gallery Orchestra Airport Station Secretariat Directorate`)

// companyEndings are organizationHeads that only companies have; what they
// follow is the company's name.
var companyEndings = lexicon.Set(`Inc. Inc Corp. Corp Co. Ltd. Ltd LLC LLP PLC plc Plc AG SA S.A. GmbH NV SE AB ASA Oyj SpA Holdings Group Company Corporation Industries Bancorp`)

// weakHeads are as often part of other names; they end an organization only
// with two words before them, or with "the".
var weakHeads = lexicon.Set(`City Energy Force Forces Front Movement Times Post News Press Network Church School Guard Center Centre Office Service Fund Board Systems Records
Pictures Reserve Trust Army Police Party Chamber Lords Commons Bloc Journal Guardian Cabinet`)

// placeHeads end the name of a place; placeOpeners begin one.
var (
	placeHeads = lexicon.Set(`River Lake Sea Ocean Bay Gulf Island Islands Valley County Province Prefecture District Region Strait Peninsula Mountains Mountain Desert Street Avenue
Road Square Park Bridge Harbor Harbour Port Canal Coast Canyon Forest Beach Hills Highway Falls Plateau Territory Republic Oblast Township Village Stadium Arena Dam Reef Glacier`)
	placeOpeners = lexicon.Set(`Mount Mt. Lake Cape Fort Port San Santa Saint St. Gulf Strait Isle El Los Las Lower Upper New North South East West`)
)

// eventHeads end the name of an event; stormKinds begin one.
var (
	eventHeads = lexicon.Set(`Forum Summit Games Cup Olympics Paralympics Championship Championships Festival Conference Expo Fair Marathon Grand-Prix Prix Open Derby Biennale Convention
Election Referendum Symposium Ceremony Tournament Dialogue Week Awards Tour Masters War Revolution Exhibition`)
	stormKinds = lexicon.Set(`Hurricane Typhoon Cyclone Storm`)
)

// trades stand before the name of a company: "the carmaker Orla Motor".
var trades = lexicon.Set(`shipbuilder carmaker automaker airline drugmaker chipmaker planemaker steelmaker retailer insurer brewer lender broadcaster
shipyard supermarket conglomerate startup start-up`)

// vessels stand before the name of a ship, which is no one and nowhere, in
// lower case; shipPrefixes are part of it.
var (
	vessels = lexicon.Set(`ferry vessel ship freighter trawler tanker yacht frigate destroyer submarine corvette warship icebreaker schooner steamer tugboat barge lifeboat
steamship motorship minesweeper boat catamaran carrier liner`)
	shipPrefixes = lexicon.Set(`MV MS SS MT FV HMS USS RMS USNS INS HMCS HMAS`)
)

// knownOrganizations are acronyms that news uses unexplained.
var knownOrganizations = lexicon.Set(`
UN EU NATO WHO IMF WTO FBI CIA NASA OPEC ASEAN BBC CNN NBC CBS ABC NBA NFL NHL MLB FIFA UEFA IOC UNESCO UNICEF UNHCR OECD BRICS ECB FDA SEC EPA CDC NHS ESA IAEA ICC ICJ
G7 G20 IBM BP BMW HSBC AFP NPR MIT UCLA FAA FEMA NOAA USGS PLO IRA ANC BJP KGB NSA DHS NYPD LAPD IPCC APEC AU ADB AIIB SCO WMO U.N. E.U. Interpol Europol Reuters Xinhua
Google Microsoft Amazon Facebook Twitter YouTube Samsung Toyota Sony Honda Nissan Volkswagen Boeing Airbus Siemens Nokia Intel Nvidia Walmart Netflix Tesla
Hamas Hezbollah Taliban Congress Parliament Senate Pentagon Kremlin Bundestag Knesset`)
