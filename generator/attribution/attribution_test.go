package attribution_test

import (
	"fmt"
	"strings"
	"testing"

	"newsbrief/generator/article"
	"newsbrief/generator/attribution"
	"newsbrief/generator/calendar"
	"newsbrief/generator/names"
	"newsbrief/generator/token"
)

// read reads the first sentence of a text; what stands between quotation marks is
// one item.
func read(text string) (*attribution.Sentence, []attribution.Attribution) {
	t := token.Read(article.Parse(text))
	s := &attribution.Sentence{Text: t, Names: names.Find(t, calendar.Find(t))}
	quoted := false
	for i := range t.Tokens {
		switch mark := t.Tokens[i].Text; {
		case quoted:
			quoted = mark != "”"
		case mark == "“":
			quoted = true
			s.Items = append(s.Items, -1)
		default:
			s.Items = append(s.Items, i)
		}
	}
	return s, s.Read()
}

func TestRead(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"Exports fell by a tenth, according to the Bank of Orla.", "according to: the Bank of Orla"},
		{"Exports fell by a tenth, said Ann Bell, the governor.", "said: Ann Bell"},
		{"Exports fell by a tenth, Ann Bell said on Monday.", "said: Ann Bell"},
		{"Ann Bell, the governor of the bank, said that exports fell.", "said: Ann Bell"},
		{"The governor of the bank has said that exports fell.", "said: The governor of the bank"},
		{"Ann Bell said exports fell, adding that they would rise.", "said: Ann Bell; adding: Ann Bell"},
		{"The plan was called “x y z” by the board.", "called: the board"},
		{"The board’s claim that exports fell is old.", "claim: The board"},
		{"In a letter from the board, exports fell.", "letter: the board"},
		{"Farmers say the claims are old.", "say: Farmers; claims: -"},
		{"The post office will call again.", "post: -; call: The post office"},
		{"“X y z,” said the man who runs the mill.", "said: the man"},
		{"Nothing here is said.", "said: -"},
	} {
		s, list := read(test.text)
		var got []string
		for _, a := range list {
			source := "-"
			if !a.Source.Empty() {
				source = s.Words(s.Items[a.Source.First], s.Items[a.Source.End-1]+1)
			}
			got = append(got, a.Cue+": "+source)
		}
		if g := strings.Join(got, "; "); g != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.text, g, test.want)
		}
	}
}

func ExampleSentence_Read() {
	s, list := read("The plan, which Bell called “a gift,” is dead, the mayor of Orla said.")
	for _, a := range list {
		fmt.Println(a.Cue, "by", s.Words(s.Items[a.Source.First], s.Items[a.Source.End-1]+1))
	}
	// Output:
	// called by Bell
	// said by the mayor of Orla
}

// FuzzRead holds every source to be a stretch of tokens with no quotation in it.
func FuzzRead(f *testing.F) {
	f.Add("Ann Bell, the mayor, who said “x,” said: by by said of of")
	f.Add("as to who said that — he (said) — ’s claim of “a” from the")
	f.Fuzz(func(t *testing.T, text string) {
		s, list := read(text)
		last := -1
		for _, a := range list {
			if a.At <= last || a.Cue == "" {
				t.Fatalf("cue %q at %d behind %d", a.Cue, a.At, last)
			}
			last = a.At
			p := a.Source
			if p.Empty() {
				continue
			}
			if p.First < 0 || p.First >= p.Head || p.Head > p.End || p.End > len(s.Items) {
				t.Fatalf("source %+v of %d items", p, len(s.Items))
			}
			for i := p.First; i < p.End; i++ {
				if s.Quoted(i) || i > p.First && s.Items[i] != s.Items[i-1]+1 {
					t.Fatalf("source %+v takes in a quotation", p)
				}
			}
		}
	})
}
