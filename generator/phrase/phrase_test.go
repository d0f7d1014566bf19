package phrase

import (
	"strings"
	"testing"
	"unicode"
)

func TestIn(t *testing.T) {
	set := Compile(" deny", " if ", " not be confirmed ", " be confirmed by ", "ship")
	for _, test := range []struct {
		text string
		want bool
	}{
		{"", false}, {" ", false}, {"They deny it.", true}, {"DENYING", true}, {"a (denyer)", true}, {"undeny", false}, {"dény it", false},
		{"If so", true}, {"so, if", true}, {"“If”", true}, {"iffy, life", false}, {"ifé", false},
		{"It could not\n  be confirmed.", true}, {"not be confirme", false}, {"not be not be confirmed", true}, {"will be confirmed, by her", true},
		{"friendship", true}, {"sh ip", false}, {"\xffif\xff", true},
	} {
		if got := set.In(test.text); got != test.want {
			t.Errorf("%q: %v", test.text, got)
		}
	}
	if got := set.Index("We deny it if asked"); got != len("We deny") {
		t.Errorf("the first ends at %d", got)
	}
	if Compile().In(" a ") || !Compile(" ").In("") {
		t.Error("no phrase is in a text, or a space in none")
	}
}

// FuzzIn compares the automaton with looking for one phrase after the other.
func FuzzIn(f *testing.F) {
	f.Add("They could not deny it.", " deny| not be | de")
	f.Add("aab aaab", "aab|aaab|b a")
	f.Add("x1é”Y", " x1| y ")
	f.Fuzz(func(t *testing.T, text, table string) {
		if len(table) > 1000 {
			t.Skip("states are counted in 16 bits")
		}
		phrases := strings.Split(strings.Map(func(r rune) rune {
			if r == '|' || r == ' ' || 'a' <= r && r <= 'z' || '0' <= r && r <= '9' {
				return r
			}
			return -1
		}, table), "|")
		plain := " " + strings.Join(strings.FieldsFunc(strings.ToValidUTF8(text, " "), func(r rune) bool {
			return (r > unicode.MaxASCII || !unicode.IsDigit(r)) && !unicode.IsLetter(r)
		}), " ") + " "
		plain = strings.Map(func(r rune) rune {
			switch {
			case 'A' <= r && r <= 'Z':
				return r | 0x20
			case r > unicode.MaxASCII:
				return '~'
			}
			return r
		}, plain)
		want := false
		for _, p := range phrases {
			want = want || p != "" && strings.Contains(strings.ReplaceAll(plain, "  ", " "), p)
		}
		var some []string
		for _, p := range phrases {
			if p != "" {
				some = append(some, p)
			}
		}
		if got := Compile(some...).In(text); got != want {
			t.Errorf("%q in %q: %v, want %v", some, plain, got, want)
		}
	})
}

func BenchmarkIn(b *testing.B) {
	set := Compile(" disput", " denie", " deny", " not be confirmed ", " unless ", " although ", " film ", " movie ")
	text := strings.Repeat("The ministry said on Monday that trade had grown by 12.5 percent in the first half. ", 100)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if set.In(text) {
			b.Fatal("it has none")
		}
	}
}
