package article

import (
	"strings"
	"testing"
	"time"
)

func TestDateline(t *testing.T) {
	tests := []struct{ text, line, place, region, agency, date string }{
		{" date 2025-08-28 ORLA, Vend, Aug 28 — The", "ORLA, Vend, Aug 28 —", "ORLA", "Vend", "", "2025-08-28"},
		{"ORLA (Wire) - Rain", "ORLA (Wire) -", "ORLA", "", "Wire", ""},
		{"ORLA, March 3 (Wire) -- Rain", "ORLA, March 3 (Wire) --", "ORLA", "", "Wire", "XXXX-03-03"},
		{"DUNMAR — Rain", "DUNMAR —", "DUNMAR", "", "", ""},
		{"DUNMAR — iPhone sales", "DUNMAR —", "DUNMAR", "", "", ""},
		{"PORT ORLA, Tesk. (WP) _ Rain", "PORT ORLA, Tesk. (WP) _", "PORT ORLA", "Tesk.", "WP", ""},
		{"ORLA, Aug. 28 (Wire) -- Rain", "ORLA, Aug. 28 (Wire) --", "ORLA", "", "Wire", "XXXX-08-28"},
		{"ORLA/DUNMAR, 5 May 2024 – Rain", "ORLA/DUNMAR, 5 May 2024 –", "ORLA/DUNMAR", "", "", "2024-05-05"},
		{"Orla, 12 June 2023 – Rain", "Orla, 12 June 2023 –", "Orla", "", "", "2023-06-12"},
		{"NEW ORLA, Jan. 5, 2024 /NewsLine/ -- Rain", "NEW ORLA, Jan. 5, 2024 /NewsLine/ --", "NEW ORLA", "", "NewsLine", "2024-01-05"},
		{"NEW ORLA--(NEWS LINE)--Rain", "NEW ORLA--(NEWS LINE)--", "NEW ORLA", "", "NEWS LINE", ""},
		{"ORLA, August 28. /WIRE/. Rain", "ORLA, August 28. /WIRE/.", "ORLA", "", "WIRE", "XXXX-08-28"},
		{"ORLA (3 June 2024) – Rain", "ORLA (3 June 2024) –", "ORLA", "", "", "2024-06-03"},
		{"ORLA, Tuesday (Wire) - Rain", "ORLA, Tuesday (Wire) -", "ORLA", "", "Wire", ""},
		{"ORLA, V.D. — Rain", "ORLA, V.D. —", "ORLA", "V.D.", "", ""},
		{"PORT-AU-VEND, Tesk (AN) — Rain", "PORT-AU-VEND, Tesk (AN) —", "PORT-AU-VEND", "Tesk", "AN", ""},
		{"N’ORLA, Vend, 3 Jan (AN) - Rain", "N’ORLA, Vend, 3 Jan (AN) -", "N’ORLA", "Vend", "AN", "XXXX-01-03"},
		{"McVEND, Tesk (AN) — Rain", "McVEND, Tesk (AN) —", "McVEND", "Tesk", "AN", ""},
		{"São Orla (AN) – Rain", "São Orla (AN) –", "São Orla", "", "AN", ""},
		{"Orla, Vend — The clinic opened.", "Orla, Vend —", "Orla", "Vend", "", ""},
		{"The Hague, Vend — The court ruled.", "The Hague, Vend —", "The Hague", "Vend", "", ""},
		{"The Hague, 3 June 2024 – The court ruled.", "The Hague, 3 June 2024 –", "The Hague", "", "", "2024-06-03"},
		{"28 August 2025, Orla – Rain", "Orla –", "Orla", "", "", "2025-08-28"},
		{"ORLA,\u00a0Vend (AN)\u00a0— Rain", "ORLA,\u00a0Vend (AN)\u00a0—", "ORLA", "Vend", "AN", ""},
		{"ORLA, Vend, Aug 28 —", "ORLA, Vend, Aug 28 —", "ORLA", "Vend", "", "XXXX-08-28"},

		{"ORLA, Feb 30 (AN) - Rain fell.", "ORLA, Feb 30 (AN) -", "ORLA", "", "AN", ""}, // no such day

		{text: "Trade - the motor of growth - slowed."},
		{text: "\"No\" — that was all he said."},
		{text: "NATO — the alliance of 32 — met."},
		{text: "ORLANDIA — the land of ships — is small."},
		{text: "UPDATE — The mayor resigned."},
		{text: "ORLA AND VEND - PACT SIGNED"},
		{text: "Orla — The clinic opened."},
		{text: "On Tuesday, March 3 – the day of the vote – it rained."},
		{text: "However, Parliament — The house that decides — voted."},
		{text: "The Hague — The court ruled."},
		{text: "The Hague, Vend — the seat of the court — was calm."},
		{text: "The Council, Orla — The house that votes — met."},
		{text: "Lind, 72 — the president — spoke."},
		{text: "The Bank (BoV) - which sets rates - met."},
		{text: "ORLA: The mayor resigned."},
		{text: "ORLA-VEND talks began."},
	}
	for _, tt := range tests {
		got := Parse(tt.text).Dateline
		date := got.Date.String()
		if got.Span.Of(tt.text) != tt.line || got.Place != tt.place || got.Region != tt.region || got.Agency != tt.agency || date != tt.date {
			t.Errorf("%q:\n got %q %q %q %q %q\nwant %q %q %q %q %q", tt.text,
				got.Span.Of(tt.text), got.Place, got.Region, got.Agency, date,
				tt.line, tt.place, tt.region, tt.agency, tt.date)
		}
	}
}

func TestDate(t *testing.T) {
	const rest = "\n\nThe council of Orla met to vote on the old bridge.\n"
	tests := []struct{ name, text, date, dateline string }{
		{"of the envelope before the dateline's", "Date: 2025-08-29\n\nORLA, Aug 28, 2025 — Rain fell.", "2025-08-29", "2025-08-28"},
		{"the dateline takes the year of the envelope", "29 August 2025\n\nORLA, Aug. 28 (AN) — Rain fell.", "2025-08-29", "2025-08-28"},
		{"across the new year", "Published: January 2, 2026\n\nORLA, Dec 31 (AN) — Rain fell.", "2026-01-02", "2025-12-31"},
		{"a leap day", "2024-03-01\n\nORLA, Feb 29 (AN) — Rain fell.", "2024-03-01", "2024-02-29"},
		{"a year is not guessed", "ORLA, Aug 28 (AN) — Rain fell.", "", "XXXX-08-28"},
		{"of a change where there is no other", "Updated 29 August 2025, 10:30 GMT" + rest, "2025-08-29", ""},
		{"a change does not date what has a date", "Updated 29 August 2025, 10:30 GMT\n\nORLA, Aug 28, 2025 — Rain fell.", "2025-08-28", "2025-08-28"},
		{"beside the byline", "Posted: Friday, May 2, 2025 | By Jane Doe, local reporter" + rest, "2025-05-02", ""},
		{"with a time", "2025-08-28T10:30:00Z" + rest, "2025-08-28", ""},
		{"with a day of the week", "Thursday, August 28th, 2025" + rest, "2025-08-28", ""},
		{"dotted", "Date: 28.08.2025" + rest, "2025-08-28", ""},
		{"behind a byline", "By Jane Doe | Aug. 28, 2025" + rest, "2025-08-28", ""},
		{"in the text it is no date of the text", "Floods of August 28, 2025" + rest, "", ""},
	}
	for _, tt := range tests {
		a := Parse(tt.text)
		if got := day8601(a.Date); got != tt.date {
			t.Errorf("%s: date %q, want %q", tt.name, got, tt.date)
		}
		if got := a.Dateline.Date.String(); got != tt.dateline {
			t.Errorf("%s: dateline's date %q, want %q", tt.name, got, tt.dateline)
		}
	}
}

// day8601 is the day of t, empty for the zero time.
func day8601(t time.Time) string {
	return strings.TrimPrefix(t.Format(time.DateOnly), time.Time{}.Format(time.DateOnly))
}

func TestDayOfReceiptSuppliesWhatTheTextLeavesOut(t *testing.T) {
	day := func(s string) time.Time {
		d, err := time.Parse(time.DateOnly, s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for _, tt := range []struct{ text, received, date, dateline string }{
		{"OSLO, March 1 - The bank raised its rate.", "1991-03-02", "1991-03-01", "1991-03-01"},
		{"OSLO, Dec 31 - The bank raised its rate.", "1992-01-01", "1991-12-31", "1991-12-31"},
		{"OSLO, March 1, 2024 - The bank raised its rate.", "1991-03-02", "2024-03-01", "2024-03-01"},
		{"The bank raised its rate.", "1991-03-02", "1991-03-02", ""},
	} {
		a := ParseDated(tt.text, day(tt.received))
		if got := a.Date.Format(time.DateOnly); got != tt.date {
			t.Errorf("%q: date %s, want %s", tt.text, got, tt.date)
		}
		if got := a.Dateline.Date.String(); got != tt.dateline {
			t.Errorf("%q: date of the dateline %s, want %s", tt.text, got, tt.dateline)
		}
	}
}
