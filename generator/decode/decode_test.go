package decode

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"newsbrief/generator/diag"
)

// encode16 is s in UTF-16.
func encode16(s string, bigEndian bool) string {
	var b strings.Builder
	for _, u := range utf16.Encode([]rune(s)) {
		hi, lo := byte(u>>8), byte(u)
		if !bigEndian {
			hi, lo = lo, hi
		}
		b.WriteByte(hi)
		b.WriteByte(lo)
	}
	return b.String()
}

func TestText(t *testing.T) {
	tests := []struct{ name, data, want string }{
		{"UTF-8", "Zoë – “ja”\r\n", "Zoë – “ja”\r\n"},
		{"UTF-8 with a mark", "\xef\xbb\xbfZoë", "Zoë"},
		{"UTF-16 little endian", "\xff\xfe" + encode16("Zoë – 🙂\n", false), "Zoë – 🙂\n"},
		{"UTF-16 big endian", "\xfe\xff" + encode16("Zoë – 🙂\n", true), "Zoë – 🙂\n"},
		{"UTF-16 little endian, no mark", encode16("The mayor of Orla", false), "The mayor of Orla"},
		{"UTF-16 big endian, no mark", encode16("The mayor of Orla", true), "The mayor of Orla"},
		{"UTF-16 of another script, with a mark", "\xfe\xff" + encode16("Мэр", true), "Мэр"},
		{"Latin-1", "caf\xe9 in Orla", "café in Orla"},
		{"Windows-1252", "\x93Yes,\x94 she said \x97 \x80 5", "“Yes,” she said — € 5"},
		{"control characters of a wire", "\x01a0123\x02 Orla\x03", "\x01a0123\x02 Orla\x03"},
		{"line ends stay", "a\r\nb\rc\n", "a\r\nb\rc\n"},
	}
	for _, tt := range tests {
		got, err := Text("a.txt", []byte(tt.data))
		if got != tt.want || err != nil {
			t.Errorf("%s: Decode = %q, %v; want %q", tt.name, got, err, tt.want)
		}
	}
}

func TestTextProblems(t *testing.T) {
	tests := []struct{ name, data, message, hint string }{
		{"empty", "", "a.txt: there is no text in the file", "put the article's text into it"},
		{"white space", " \r\n\t\u00a0", "a.txt: there is no text in the file", "put the article's text into it"},
		{"a mark only", "\xef\xbb\xbf\n", "a.txt: there is no text in the file", "put the article's text into it"},
		{"NUL", "Orla\x00\x01\x02", "a.txt: this is binary data, not text", "save it as plain text in UTF-8"},
		{"controls", "\x01\x02\x03\x04\x05\x06ab", "a.txt: this is binary data, not text", "save it as plain text in UTF-8"},
		{"NUL in UTF-16", "\xff\xfe" + encode16("Or\x00la", false), "a.txt: this is binary data, not text", "save it as plain text in UTF-8"},
		{"PDF", "%PDF-1.7\nx", "a.txt: this is a PDF, not text", "save it as plain text in UTF-8"},
		{"docx", "PK\x03\x04", "a.txt: this is a packed document (such as .docx or .odt), not text", "save it as plain text in UTF-8"},
		{"RTF", `{\rtf1 Orla}`, "a.txt: this is a rich text document, not text", "save it as plain text in UTF-8"},
		{"damaged UTF-8", "Zoë,\nna\xc3 “ja”", "a.txt:2:3: byte 0xC3 is no character in UTF-8", "save it as UTF-8"},
		{"no Windows-1252 either", "caf\xe9,\ncaf\xe9 \x81", "a.txt:2:6: byte 0x81 is no character in UTF-8 or Windows-1252", "save it as UTF-8"},
		{"half a UTF-16 pair", "\xfe\xff" + encode16("Or\n", true) + "\xd8\x00\x00a", "a.txt:2:1: this is no UTF-16 character", "save it as UTF-8"},
		{"odd UTF-16", "\xff\xfeO\x00r", "a.txt:1:2: this is no UTF-16 character", "save it as UTF-8"},
	}
	for _, tt := range tests {
		text, err := Text("a.txt", []byte(tt.data))
		var list diag.List
		if !errors.As(err, &list) || len(list) != 1 {
			t.Errorf("%s: Decode = %q, %v; want one problem", tt.name, text, err)
			continue
		}
		if err.Error() != tt.message || list[0].Hint != tt.hint {
			t.Errorf("%s: problem %q, hint %q; want %q, %q", tt.name, err, list[0].Hint, tt.message, tt.hint)
		}
	}
}

func FuzzText(f *testing.F) {
	for _, s := range []string{"", "\xef\xbb\xbf", "caf\xe9", "\xff\xfea\x00", "\xfe\xff\xd8\x00", "a\x00b\x00", "%PDF-", "é\x81"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		text, err := Text("a.txt", data)
		if !utf8.ValidString(text) {
			t.Fatalf("%q is not UTF-8", text)
		}
		if (err == nil) == (strings.TrimFunc(text, blank) == "") {
			t.Fatalf("text %q with error %v", text, err)
		}
	})
}
