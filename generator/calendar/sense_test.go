package calendar_test

import "testing"

// A weekday without more is the last one unless its clause points ahead.
func TestDirections(t *testing.T) {
	check(t, "2025-08-28", []expression{
		{"We’ll meet on Saturday.", "Saturday=2025-08-30"},
		{"The prints are on show from Saturday.", "Saturday~2025-08-30"},
		{"Schools reopen on Monday.", "Monday=2025-09-01"},
		{"Tickets go on sale on Friday.", "Friday=2025-08-29"},
		{"The law comes into force on Monday.", "Monday=2025-09-01"},
		{"The minister leaves for Orla on Saturday.", "Saturday=2025-08-30"},
		{"The match kicks off at 3:30 p.m. on Saturday.", "3:30 p.m. on Saturday=2025-08-30T15:30"},
		{"The deadline for bids is Friday.", "Friday=2025-08-29"},
		{"The final is on Saturday.", "Saturday=2025-08-30"},
		{"A decision is likely on Tuesday.", "Tuesday=2025-09-02"},
		{"He is due in court on Monday.", "Monday=2025-09-01"},
		{"Markets are closed on Monday.", "Monday~2025-09-01"},
		{"Nurses plan a strike on Tuesday.", "Tuesday=2025-09-02"},
		{"Nurses vowed to strike on Tuesday.", "Tuesday~2025-09-02"},
		{"She was ordered to appear in court on Monday.", "Monday~2025-09-01"},
		{"The game has been moved to Sunday.", "Sunday~2025-08-31"},
		{"The hearing on Tuesday will decide the matter.", "Tuesday~2025-09-02"},
		{"As of Monday, shops may open again.", "Monday~2025-09-01"},
		{"Sunday is the last day of the fair.", "Sunday~2025-08-31"},

		{"Police are investigating a crash on Monday.", "Monday=2025-08-25"},
		{"The man is recovering after a fall on Monday.", "Monday=2025-08-25"},
		{"Three people are missing after a flood on Sunday.", "Sunday=2025-08-24"},
		{"The board agreed to sell the mill on Tuesday.", "Tuesday=2025-08-26"},
		{"Police moved to clear the square on Monday.", "Monday=2025-08-25"},
		{"The man is accused of shooting a guard on Monday.", "Monday=2025-08-25"},
		{"The move on Monday will cost 300 jobs.", "Monday=2025-08-25"},
		{"Rain from Monday's storm flooded the town.", "Monday=2025-08-25"},
		{"The market closes lower on Tuesday.", "Tuesday=2025-08-26"},
		{"Footage from Sunday shows the mole.", "Sunday=2025-08-24"},
		{"Ministers are set to discuss the crash on Monday.", "Monday=2025-08-25"},
		{"A letter from Friday warned of this.", "Friday=2025-08-22"},
		{"Tickets went on sale on Monday.", "Monday=2025-08-25"},
		{"Dunmar lead the league after a win on Saturday.", "Saturday=2025-08-23"},
		{"He was allowed to return on Monday.", "Monday=2025-08-25"},
	})
}
