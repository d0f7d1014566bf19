// Package decode makes text of the bytes of a file, in whatever encoding it came.
package decode

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"newsbrief/generator/diag"

	"golang.org/x/text/encoding/charmap"
)

// Text makes text of the bytes of a file: UTF-8, UTF-16 with a byte order mark
// or without one, and Windows-1252 (with it Latin-1). The mark is dropped; line
// ends stay as they are. An error is a diag.List whose file is name: the file is
// empty or binary, or its bytes are text in no encoding that is certain.
func Text(name string, data []byte) (string, error) {
	text, fault := decode(data)
	if fault == nil && strings.TrimFunc(text, blank) == "" {
		fault = &diag.Problem{Message: "there is no text in the file", Hint: "put the article's text into it"}
	}
	if fault != nil {
		fault.File = name
		return "", diag.List{*fault}
	}
	return text, nil
}

// The byte order marks.
var (
	markUTF8  = []byte("\xEF\xBB\xBF")
	markUTF16 = map[bool][]byte{true: []byte("\xFE\xFF"), false: []byte("\xFF\xFE")} // by big-endian
)

func decode(data []byte) (string, *diag.Problem) {
	for bigEndian, mark := range markUTF16 {
		if rest, ok := bytes.CutPrefix(data, mark); ok {
			return decodeUTF16(rest, bigEndian)
		}
	}
	if bigEndian, ok := guessUTF16(data); ok {
		return decodeUTF16(data, bigEndian)
	}
	data = bytes.TrimPrefix(data, markUTF8)
	if what := binary(data); what != "" {
		return "", &diag.Problem{Message: "this is " + what + ", not text", Hint: "save it as plain text in UTF-8"}
	}
	if utf8.Valid(data) {
		return string(data), nil
	}
	return decodeWindows(data)
}

// guessUTF16 recognizes UTF-16 without a mark: in text of a Latin script every
// second byte is NUL, and none of the others is.
func guessUTF16(data []byte) (bigEndian, ok bool) {
	var zeros [2]int
	for i, b := range data {
		if b == 0 {
			zeros[i%2]++
		}
	}
	units := len(data) / 2
	switch {
	case len(data)%2 != 0 || units < 2:
		return false, false
	case zeros[0] == 0 && zeros[1] > units/2:
		return false, true
	case zeros[1] == 0 && zeros[0] > units/2:
		return true, true
	}
	return false, false
}

func decodeUTF16(data []byte, bigEndian bool) (string, *diag.Problem) {
	var b strings.Builder
	unit := func(i int) rune {
		if i+1 >= len(data) {
			return utf8.RuneError
		}
		if bigEndian {
			return rune(data[i])<<8 | rune(data[i+1])
		}
		return rune(data[i+1])<<8 | rune(data[i])
	}
	for i := 0; i < len(data); i += 2 {
		r := unit(i)
		if utf16.IsSurrogate(r) {
			r = utf16.DecodeRune(r, unit(i+2))
			i += 2
		}
		switch r {
		case utf8.RuneError:
			return "", undecodable(b.String(), "", "this is no UTF-16 character")
		case 0:
			return "", &diag.Problem{Message: "this is binary data, not text", Hint: "save it as plain text in UTF-8"}
		}
		b.WriteRune(r)
	}
	return b.String(), nil
}

// formats are beginnings of files that are often taken for text.
var formats = []struct{ magic, name string }{
	{"%PDF-", "a PDF"},
	{"PK\x03\x04", "a packed document (such as .docx or .odt)"},
	{"\xD0\xCF\x11\xE0", "an old Office document"},
	{`{\rtf`, "a rich text document"},
	{"\x1F\x8B", "a compressed file"},
	{"\x89PNG", "a picture"},
	{"\xFF\xD8\xFF", "a picture"},
}

// binary names what data is when it is no text, or is empty. Wires mark their
// takes with a few control characters, so only NUL and many of them tell.
func binary(data []byte) string {
	for _, f := range formats {
		if bytes.HasPrefix(data, []byte(f.magic)) {
			return f.name
		}
	}
	controls := 0
	for _, b := range data {
		if b == 0 {
			return "binary data"
		}
		if b < ' ' && !unicode.IsSpace(rune(b)) {
			controls++
		}
	}
	if controls > len(data)/10 && controls > 4 {
		return "binary data"
	}
	return ""
}

// decodeWindows reads Windows-1252, of which Latin-1's letters are a part. UTF-8
// in which a few bytes are damaged is not mistaken for it.
func decodeWindows(data []byte) (string, *diag.Problem) {
	wide, bad, first := 0, 0, -1
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRune(data[i:])
		switch {
		case n > 1:
			wide++
		case r == utf8.RuneError:
			bad++
			if first < 0 {
				first = i
			}
		}
		i += n
	}
	if wide >= bad {
		return "", damaged(data, first, "UTF-8")
	}
	var b strings.Builder
	for i, c := range data {
		r := charmap.Windows1252.DecodeByte(c)
		if r == utf8.RuneError || r >= 0x80 && unicode.IsControl(r) {
			return "", damaged(data, i, "UTF-8 or Windows-1252")
		}
		b.WriteRune(r)
	}
	return b.String(), nil
}

// damaged is the problem that the byte at offset i is no text in an encoding.
func damaged(data []byte, i int, encoding string) *diag.Problem {
	before := strings.ToValidUTF8(string(data[:i]), "\uFFFD")
	line, _, _ := bytes.Cut(data[i+1:], []byte("\n"))
	after := "\uFFFD" + strings.ToValidUTF8(string(line), "\uFFFD")
	return undecodable(before, after, fmt.Sprintf("byte 0x%02X is no character in %s", data[i], encoding))
}

func undecodable(before, after, message string) *diag.Problem {
	src := diag.NewSource("", before+after)
	line, col := src.At(len(before))
	p := src.Problem(line, col, message, "save it as UTF-8")
	return &p
}

// blank reports whether r leaves nothing on paper.
func blank(r rune) bool {
	return unicode.IsSpace(r) || unicode.IsControl(r) || r == '\uFEFF'
}
