package calendar_test

import (
	"strings"
	"testing"
	"time"

	"newsbrief/generator/article"
	"newsbrief/generator/calendar"
	"newsbrief/generator/token"
)

func find(text, day string) (*article.Article, []calendar.Found) {
	written, _ := time.Parse(time.DateOnly, day)
	a := article.ParseDated(text, written)
	return a, calendar.Find(token.Read(a)).List
}

// told writes dates as "expression=value", with "~" for those that tell no days.
func told(text, day string) string {
	a, list := find(text, day)
	var got []string
	for _, d := range list {
		sign := "~"
		if d.Known() {
			sign = "="
		}
		got = append(got, d.Span.Of(a.Text)+sign+d.Value)
	}
	return strings.Join(got, "; ")
}

type expression struct{ text, want string }

func check(t *testing.T, day string, tests []expression) {
	t.Helper()
	for _, test := range tests {
		if got := told(test.text, day); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.text, got, test.want)
		}
	}
}

// The text is of Thursday 28 August 2025.
func TestDays(t *testing.T) {
	check(t, "2025-08-28", []expression{
		{"It began on 3 March 2021.", "3 March 2021=2021-03-03"},
		{"It began on Monday, March 3, 2025, and ended.", "Monday, March 3, 2025=2025-03-03"},
		{"It began on the 2nd of June 2020.", "2nd of June 2020=2020-06-02"},
		{"It began on 2024-02-29 and not on 2023-02-29.", "2024-02-29=2024-02-29"},
		{"It is dated 3/22/13.", "3/22/13=2013-03-22"},
		{"It is dated 22/3/2013, not 3/4/2013.", "22/3/2013=2013-03-22; 3/4/2013~2013-03-04"},
		{"It was filed 02-13-98 0819EST and at 2013-03-22 10:30.", "02-13-98 0819EST=1998-02-13T08:19-05:00; 2013-03-22 10:30=2013-03-22T10:30"},
		{"It cost $12 May 3 and killed 12 May 4.", "May 3=2025-05-03; May 4=2025-05-04"},
		{"Call 12-30-98-12 for a 10-6-2 record.", ""},
		{"It is dated 22.03.2013 by the clerk.", "22.03.2013=2013-03-22"},
		{"It ended March 22 after a vote.", "March 22=2025-03-22"},
		{"It ended on March 22nd.", "March 22nd=2025-03-22"},
		{"It ended on June 30 last year.", "June 30 last year=2024-06-30"},
		{"It ended on Dec. 3.", "Dec. 3=2024-12-03"},
		{"It will end on Dec. 3.", "Dec. 3=2025-12-03"},
		{"The fee is payable Oct. 1 to holders of record Sept. 12.", "Oct. 1=2025-10-01; Sept. 12=2025-09-12"},
		{"They met on the 22nd.", "the 22nd~2025-08-22"},
		{"They will meet on the 4th, and vote.", "the 4th~2025-09-04"},
		{"He lives on the 22nd floor.", ""},
		{"They met on the 3rd of this month.", "the 3rd of this month~2025-08-03"},
		{"It runs Sept. 3-5.", "Sept. 3-5=2025-09-03/2025-09-05"},
		{"It runs from 30 August to 2 September 2025.", "30 August to 2 September 2025=2025-08-30/2025-09-02"},
		{"It closes from 18 May until 2 June 2026.", "18 May until 2 June 2026=2026-05-18/2026-06-02"},
		{"It closes from 13 April 2026 to 2 May 2026.", "13 April 2026 to 2 May 2026=2026-04-13/2026-05-02"},
		{"It closes from 28 December 2025 to 2 January 2026.", "28 December 2025=2025-12-28; 2 January 2026=2026-01-02"},
		{"It ran from Aug. 3 to Aug. 9.", "Aug. 3 to Aug. 9=2025-08-03/2025-08-09"},
		{"They met on 9 and 10 December, and on March 3 and 4.", "9 and 10 December=2024-12-09/2024-12-10; March 3 and 4=2025-03-03/2025-03-04"},
		{"“We have had no day off since October 20,” she said.", "October 20=2024-10-20"},
		{"The law came after the Sept. 11 attacks.", "Sept. 11=2001-09-11"},
		{"Little has changed since 9/11.", "9/11=2001-09-11"},
		{"The score was 9/10 and the ratio 3/4.", ""},
		{"Shops shut on Christmas Eve.", "Christmas Eve~2025-12-24"},
		{"Shops shut on Christmas Eve 2012.", "Christmas Eve 2012=2012-12-24"},
		{"They met on Thanksgiving 2013.", "Thanksgiving 2013=2013-11-28"},
		{"It snowed on Easter 2024 and Good Friday 2021.", "Easter 2024=2024-03-31; Good Friday 2021=2021-04-02"},
		{"Crowds came on New Year's Eve and Labor Day.", "New Year's Eve~2024-12-31; Labor Day~2025-09-01"},
		{"It fell more than on Black Monday.", "Black Monday=1987-10-19"},
		{"They sailed past Easter Island.", ""},
		{"Father Christmas waved.", ""},
	})
}

func TestMonthsAndYears(t *testing.T) {
	check(t, "2025-08-28", []expression{
		{"It ran from January to April 2015.", "January to April 2015=2015-01-01/2015-04-30"},
		{"It fell in July 2023.", "July 2023=2023-07"},
		{"It fell in July.", "July=2025-07"},
		{"It will fall in March.", "March=2026-03"},
		{"It fell in November.", "November=2024-11"},
		{"It fell in mid-March.", "mid-March=2025-03"},
		{"It fell in early March and late May.", "early March=2025-03; late May=2025-05"},
		{"It has grown since March.", "March=2025-03"},
		{"The late-July and mid-June rains came.", "late-July=2025-07; mid-June=2025-06"},
		{"They want a plan by June.", "June~2026-06"},
		{"The April report was grim.", "April~2025-04"},
		{"July sales rose.", "July~2025-07"},
		{"It rose in Oct. and fell in Sept.", "Oct.=2024-10; Sept.=2024-09"},
		{"You may march in the august hall.", ""},
		{"May we come? March on, April said.", ""},
		{"Ann May spoke. A plan of May was read, and May left.", ""},
		{"It ended in October, 1987.", "October, 1987=1987-10"},
		{"It ended in June of last year.", "June of last year=2024-06"},
		{"They met last March and will meet next April.", "last March=2025-03; next April=2026-04"},
		{"He came in 2019 and paid 2019 people.", "2019=2019"},
		{"It held from 2016-2019 and in the 1990s.", "2016-2019=2016-01-01/2019-12-31; 1990s=199"},
		{"It fell between 1990 and 2022.", "1990 and 2022=1990-01-01/2022-12-31"},
		{"It was built in 1988-90 for the 1988/89 season.", "1988-90=1988-01-01/1990-12-31; 1988/89=1988-01-01/1989-12-31"},
		{"In the '90s and mid-1980s it grew.", "'90s=199; mid-1980s=198"},
		{"In the early 1970s it grew.", "early 1970s=197"},
		{"A 19th century church and a 20th-century hall.", "19th century=18; 20th-century=19"},
		{"They built it in the eighteenth century.", "eighteenth century=17"},
		{"August's rain was welcome.", "August~2025-08"},
		{"In mid-2012 it fell, as in the year 2011.", "mid-2012=2012; the year 2011=2011"},
		{"The class of '08 and the summer of '69 are gone.", "'08=2008; summer of '69~1969-22"},
		{"The winter of 1994-95 was cold.", "winter of 1994-95~1994-24"},
		{"Level 2012 of Windows 2008 is out.", ""},
		{"It grew in the January-March quarter.", "January-March=2025-01-01/2025-03-31"},
		{"The launch slips to February.", "February=2026-02"},
		{"Early 2013 was wet.", "Early 2013=2013"},
		{"It broke its 2012 record.", "2012=2012"},
		{"Sales of 1989 models rose.", "1989=1989"},
		{"2013 was a good year.", "2013=2013"},
		{"It hired 2000 clerks at $1950 each, or about 1980 in all.", ""},
		{"It asked 1709 farmers, and of 1709 farmers a 1500 year old rule.", ""},
		{"It flew a Boeing 747 to Room 1999.", ""},
		{"It closed at 1,900 and then at 2653.28.", ""},
		{"Call 555-1998 or 020 7946 2010.", ""},
		{"It rose in the spring of 2012.", "spring of 2012~2012-21"},
		{"It rose last summer and this winter.", "last summer~2024-22; this winter~2025-24"},
		{"It fell in the fall.", "fall~2024-23"},
		{"The fall of the wall hurt, as a fall may.", ""},
		{"They will return in the autumn.", "autumn~2025-23"},
	})
}

func TestPartsOfYears(t *testing.T) {
	check(t, "2025-08-28", []expression{
		{"It grew in the first half of this year.", "first half of this year=2025-01-01/2025-06-30"},
		{"It grew in the third quarter of 2024.", "third quarter of 2024=2024-07-01/2024-09-30"},
		{"It grew in the second quarter.", "second quarter=2025-04-01/2025-06-30"},
		{"It will grow in the fourth quarter.", "fourth quarter=2025-10-01/2025-12-31"},
		{"It grew in the first ten months of 2024.", "first ten months of 2024=2024-01-01/2024-10-31"},
		{"They scored in the first half.", ""},
		{"He threw for two touchdowns in the fourth quarter.", ""},
		{"Profit rose in the first half.", "first half~2025-01-01/2025-06-30"},
		{"Second-quarter profit rose.", "Second-quarter=2025-04-01/2025-06-30"},
		{"It beat the 2023 third quarter.", "2023 third quarter=2023-07-01/2023-09-30"},
		{"It beat last year's third quarter.", "last year's third quarter=2024-07-01/2024-09-30"},
		{"It beat the third quarter last year.", "third quarter last year=2024-07-01/2024-09-30"},
		{"Q3 2013 was weak.", "Q3 2013=2013-07-01/2013-09-30"},
		{"It grew in the last quarter of 2013.", "last quarter of 2013=2013-10-01/2013-12-31"},
		{"It earned more in fiscal 1989 and fiscal year 2013.", "fiscal 1989~1989; fiscal year 2013~2013"},
		{"It earned more in fiscal 1990's first quarter.", "fiscal 1990's first quarter~1990-01-01/1990-03-31"},
		{"Profit for the quarter rose.", "the quarter~2025-07-01/2025-09-30"},
		{"It earned $3 million in the year-earlier quarter.", "year-earlier quarter~2024"},
		{"It earned $3 million in the year-ago period.", "year-ago period~2024"},
	})
}

func TestRelativeDays(t *testing.T) {
	check(t, "2025-08-28", []expression{
		{"They met yesterday and will meet tomorrow.", "yesterday=2025-08-27; tomorrow=2025-08-29"},
		{"They met earlier today and late yesterday.", "earlier today=2025-08-28; late yesterday=2025-08-27"},
		{"They meet tonight. Today's vote is off.", "tonight=2025-08-28; Today=2025-08-28"},
		{"They met last night and this morning.", "last night=2025-08-27; this morning=2025-08-28"},
		{"She reads USA Today and watches World News Tonight.", ""},
		{"They met on Monday.", "Monday=2025-08-25"},
		{"They met on Thursday.", "Thursday=2025-08-28"},
		{"They met last Friday.", "last Friday=2025-08-22"},
		{"They met last Thursday.", "last Thursday=2025-08-21"},
		{"They met this past Monday.", "this past Monday=2025-08-25"},
		{"The summit, to be held on Sunday and Monday, is near.", "Sunday and Monday=2025-08-31/2025-09-01"},
		{"They will meet on Saturday.", "Saturday=2025-08-30"},
		{"They will meet on Friday, Saturday and Monday.", "Friday=2025-08-29; Saturday=2025-08-30; Monday=2025-09-01"},
		{"On Saturday the court will rule.", "Saturday=2025-08-30"},
		{"A vote is scheduled for Tuesday.", "Tuesday=2025-09-02"},
		{"The council plans to meet on Tuesday.", "Tuesday=2025-09-02"},
		{"The minister, who will leave, resigned on Tuesday.", "Tuesday=2025-08-26"},
		{"He said on Tuesday that he will resign.", "Tuesday=2025-08-26"},
		{"The vote was due on Tuesday.", "Tuesday~2025-09-02"},
		{"She said the court would rule on Friday.", "Friday~2025-08-29"},
		{"The king is to tour the valley on Wednesday.", "Wednesday=2025-09-03"},
		{"The board is meeting on Monday.", "Monday=2025-09-01"},
		{"The race ends in Orla on Tuesday.", "Tuesday=2025-09-02"},
		{"The bank expects normal service on Monday morning.", "Monday morning=2025-09-01"},
		{"It cancelled six flights for Sunday.", "Sunday~2025-08-31"},
		{"Rain is forecast until the weekend.", "the weekend~2025-08-30/2025-08-31"},
		{"The Sunday Ledger said so on Saturday nights.", ""},
		{"He could not be reached Tuesday.", "Tuesday=2025-08-26"},
		{"See you next Friday.", "next Friday~2025-09-05"},
		{"See you next Tuesday.", "next Tuesday=2025-09-02"},
		{"They meet on Tuesday next week.", "Tuesday next week=2025-09-02"},
		{"They met on Tuesday of last week.", "Tuesday of last week=2025-08-19"},
		{"They meet next week on Tuesday.", "next week=2025-W36; Tuesday=2025-09-02"},
		{"It shut from Friday to Sunday.", "Friday to Sunday=2025-08-22/2025-08-24"},
		{"Friday's vote passed.", "Friday=2025-08-22"},
		{"They met late Tuesday and on Monday night.", "late Tuesday=2025-08-26; Monday night=2025-08-25"},
		{"He reads the Sunday Times and watches Monday Night Football.", ""},
		{"They meet every Monday, and on Fridays.", ""},
		{"They sat in the sun a second.", ""},
		{"They met on Wed. and Thurs. in Orla.", "Wed. and Thurs=2025-08-27/2025-08-28"},
	})
}

func TestRelativeStretches(t *testing.T) {
	check(t, "2025-08-28", []expression{
		{"It fell last year and two weeks ago.", "last year=2024; two weeks ago=2025-W33"},
		{"It fell last month and will fall next week.", "last month=2025-07; next week=2025-W36"},
		{"He left in the last week of July.", "July=2025-07"},
		{"It rose this week and earlier this month.", "this week=2025-W35; earlier this month=2025-08"},
		{"It will rise later this year and early next year.", "later this year=2025; early next year=2026"},
		{"It fell late last year.", "late last year=2024"},
		{"They met last weekend.", "last weekend=2025-08-23/2025-08-24"},
		{"They met over the weekend.", "the weekend~2025-08-23/2025-08-24"},
		{"He left three days ago, a month ago or a year ago.", "three days ago=2025-08-25; a month ago=2025-07; a year ago=2024"},
		{"It opened 20 years ago, in a decade of growth.", "20 years ago=2005"},
		{"It opened more than two years ago.", "two years ago~2023"},
		{"It shut several years ago, or a few months ago.", "several years ago~../2025-08-28; a few months ago~../2025-08-28"},
		{"It opened a decade ago, and its tower a century earlier.", "a decade ago~2015; a century earlier~1915"},
		{"Decades ago it was a farm.", "Decades ago~../2025-08-28"},
		{"It shut two and a half years ago.", "two and a half years ago=2023"},
		{"It shut two hours ago.", "two hours ago~2025-08-28"},
		{"It opened on March 3, 2020. Two days later it shut.", "March 3, 2020=2020-03-03; Two days later~2020-03-05"},
		{"It opened on March 3, 2020, and shut the next day.", "March 3, 2020=2020-03-03; next day~2020-03-04"},
		{"It opened on March 3, 2020, and shut the same day.", "March 3, 2020=2020-03-03; same day~2020-03-03"},
		{"It opened on March 3, 2020. The following week it shut.", "March 3, 2020=2020-03-03; following week~2020-W11"},
		{"It opened in 1985 and shut three years later.", "1985=1985; three years later~1988"},
		{"It opened in 1985. The year before it was a barn.", "1985=1985; The year before~1984"},
		{"It opened on March 3, 2020. The day before, it rained.", "March 3, 2020=2020-03-03; The day before~2020-03-02"},
		{"Profit was $3 million, from $2 million a year earlier.", "a year earlier~2024"},
		{"It came a year earlier than planned.", ""},
		{"They met the day before yesterday and meet the day after tomorrow.", "the day before yesterday=2025-08-26; the day after tomorrow=2025-08-30"},
		{"They met in the week of March 3.", "the week of March 3=2025-W10"},
		{"They shop on the day after Thanksgiving.", "the day after Thanksgiving~2025-11-28"},
		{"They will vote in two weeks.", "in two weeks~2025-W37"},
		{"It grew 10 percent in two weeks.", ""},
		{"They will vote a week from Tuesday.", "a week from Tuesday~2025-09-09"},
		{"They will vote two years from now.", "two years from now=2027"},
		{"It lasted three days, a year, and half a century.", ""},
		{"It is paid daily, annually or every two years.", ""},
		{"It grew over the past decade and the last three months.", ""},
		{"It will be done by the end of the year.", "the year~2025"},
		{"It will be done by year-end or by month's end.", "year-end~2025; month's end~2025-08"},
		{"It expects a profit for the full year, it said at this time.", "the full year~2025; at this time~2025-08-28"},
		{"It will grow over the next year.", "next year~2026"},
		{"They met two days before Christmas 2012 and a week after yesterday.", "two days before Christmas 2012~2012-12-23; a week after yesterday~2025-09-03"},
		{"It fell a week ago.", "a week ago=2025-08-21"},
		{"It had cash at year-end 2012.", "year-end 2012=2012"},
		{"At the end of the day, it was his.", ""},
		{"It rose in the current fiscal year.", "current fiscal year~2025"},
	})
}

func TestVague(t *testing.T) {
	check(t, "2025-08-28", []expression{
		{"It is now shut and currently for sale.", "now~2025-08-28; currently~2025-08-28"},
		{"It was recently sold, and in recent years repaired.", "recently~../2025-08-28; recent years~../2025-08-28"},
		{"It will be sold in the coming weeks.", "coming weeks~2025-08-28/.."},
		{"In the past it was not for sale; in the near future it may be.", "the past~../2025-08-28; the near future~2025-08-28/.."},
		{"At the time it was cheap. At the moment it is not.", "the time~../2025-08-28; the moment~2025-08-28"},
		{"The future king ran past the house at the same time.", ""},
		{"It was long ago.", "long ago~../2025-08-28"},
	})
}

func TestTimes(t *testing.T) {
	check(t, "2025-08-28", []expression{
		{"They met at 2 p.m. Tuesday in Orla.", "2 p.m. Tuesday=2025-08-26T14:00"},
		{"They met Tuesday at about 2:30 p.m. in Orla.", "Tuesday at about 2:30 p.m.=2025-08-26T14:30"},
		{"They met at 10:30 GMT on March 3.", "10:30 GMT on March 3=2025-03-03T10:30Z"},
		{"They met at 8:00 a.m. EST.", "8:00 a.m. EST~2025-08-28T08:00-05:00"},
		{"They met at 8 a.m. local time yesterday.", "8 a.m. local time yesterday=2025-08-27T08:00"},
		{"They met at noon and left by midnight.", "noon~2025-08-28T12:00; midnight~2025-08-28T00:00"},
		{"On Tuesday they met, and at 9pm they left.", "Tuesday=2025-08-26; 9pm~2025-08-26T21:00"},
		{"They met on 28 August 2 p.m. and on 27 August 10:30.", "28 August 2 p.m.=2025-08-28T14:00; 27 August=2025-08-27"},
		{"They met at 1430 GMT.", "1430 GMT~2025-08-28T14:30Z"},
		{"They met at 17:45 and left at 18.30 CET.", "17:45~2025-08-28T17:45; 18.30 CET~2025-08-28T18:30+01:00"},
		{"They met at eight o'clock.", "eight o'clock~2025-08-28T08:00"},
		{"They met at 12 a.m. Monday, or at 12:15 p.m. (EDT).", "12 a.m. Monday=2025-08-25T00:00; 12:15 p.m. (EDT)~2025-08-25T12:15-04:00"},
		{"They met on Monday, March 3, 2025, at 2 p.m. to talk.", "Monday, March 3, 2025, at 2 p.m.=2025-03-03T14:00"},
		{"She ran it in 2:05 and won 10:3.", ""},
		{"He saw a ratio of 3:15 at 4.", ""},
	})
}

// The text is of Thursday 26 October 1989.
func TestBusinessNews(t *testing.T) {
	check(t, "1989-10-26", []expression{
		{"The stock fell Friday, and yesterday it closed at $32.", "Friday=1989-10-20; yesterday=1989-10-25"},
		{"Third-quarter net fell 3% from a year earlier, when it rose in the 1988 quarter.", "Third-quarter=1989-07-01/1989-09-30; a year earlier~1988; 1988=1988"},
		{"The issue is payable Nov. 15 to stock of record Oct. 31.", "Nov. 15=1989-11-15; Oct. 31=1989-10-31"},
		{"In the year ended Aug. 31 it earned less than in fiscal 1988.", "the year~1989; Aug. 31=1989-08-31; fiscal 1988~1988"},
		{"It expects to finish by the first half of 1990.", "first half of 1990=1990-01-01/1990-06-30"},
		{"Sales in the nine months ended Sept. 30 rose.", "Sept. 30=1989-09-30"},
		{"The 1987 crash is two years past; the 1980s are nearly over.", "1987=1987; 1980s=198"},
		{"The Dow stood at 2653 on 10/13/89.", "10/13/89=1989-10-13"},
		{"A spokesman said the sale would close by Nov. 30.", "Nov. 30=1989-11-30"},
		{"Prior-year figures were restated in June 1988.", "June 1988=1988-06"},
		{"It sold notes due 1999 and 1994-96 bonds.", "1999=1999; 1994-96=1994-01-01/1996-12-31"},
	})
}

// A text whose day is not known keeps the days that need none.
func TestWithoutReference(t *testing.T) {
	check(t, "", []expression{
		{"They met on March 22 and in July.", "March 22~XXXX-03-22; July~XXXX-07"},
		{"They met on Sept. 3-5.", "Sept. 3-5~XXXX-09-03/XXXX-09-05"},
		{"They met at 2 p.m. on March 22.", "2 p.m. on March 22~XXXX-03-22T14:00"},
		{"They met at noon.", "noon~T12:00"},
		{"They met on Monday, yesterday, last year, two days ago and now.", ""},
		{"They met in 2019.", "2019=2019"},
	})
}
