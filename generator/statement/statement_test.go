package statement

import (
	"fmt"
	"strings"
	"testing"

	"newsbrief/generator/article"
)

func TestRead(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"Exports rose 3 percent.", "Exports | rose 3 percent"},
		{"Exports rose 3 percent, the ministry said on Monday.", "Exports | rose 3 percent | the ministry"},
		{"Exports rose 3 percent, said the ministry.", "Exports | rose 3 percent | the ministry"},
		{"Exports rose 3 percent, according to the ministry.", "Exports | rose 3 percent | the ministry"},
		{"Shares rose, led by banks, after data showed that trade grew.", ""},
		{"Halvar, a maker of ships, today announced that it sold 40 boats.", ""},
		{"The suit, filed in court, says a man used a ladder.", ""},
		{"Edda Karlsen, the writer, died on Monday.", "Edda Karlsen | died on Monday"},
		{"According to the ministry, exports rose 3 percent.", "exports | rose 3 percent | the ministry"},
		{"The ministry said on Monday that exports rose 3 percent.", "exports | rose 3 percent | The ministry"},
		{"The ministry said exports rose 3 percent.", "exports | rose 3 percent | The ministry"},
		{"The mayor told reporters in Orla that taxes will rise.", "taxes | will rise | The mayor"},
		{"Exports rose 3 percent, while imports fell.", "Exports | rose 3 percent; imports | fell"},
		{"Exports rose 3 percent and imports fell 2 percent.", "Exports | rose 3 percent; imports | fell 2 percent"},
		{"Corn added 3 cents, while wheat lost 4.", "Corn | added 3 cents; wheat | lost 4"},
		{"Teachers struck after talks on pay and class size broke down.", "Teachers | struck after talks on pay and class size broke down"},
		{"The ship sank and killed nine.", "The ship | sank and killed nine"},
		{"Ann Bell, 58, the mayor of Orla, was fined.", "Ann Bell | was fined"},
		{"The court on Monday fined the mayor.", "The court | fined the mayor"},
		{"Halvar on April 22 reported a loss.", "Halvar | reported a loss"},
		{"The inquiry found “a culture of not listening.”", "The inquiry | found “a culture of not listening.”"},
		{"On Monday, the court fined the mayor.", "the court | fined the mayor"},
		{"More than 120 flights were cancelled.", "More than 120 flights | were cancelled"},
		{"Housing starts rose 6 percent.", "Housing starts | rose 6 percent"},
		{"China's exports to Vend rose 6 percent.", "China's exports to Vend | rose 6 percent"},
		{"The proposed law passed by 9 votes.", "The proposed law | passed by 9 votes"},
		{"The World Assembly (WA) adopted a “fresh start” on Monday.", "The World Assembly | adopted a “fresh start” on Monday"},
		{"The bank cut its rate and said more would follow.", "The bank | cut its rate"},
		{"The harbor — a small one — was closed.", ""},
		{"Shells fired by rebels hit a market.", ""},
		{"The pupils who failed can sit again.", "The pupils who failed | can sit again"},
		{"The share of pupils who passed their exams fell to 81 percent.", "The share of pupils who passed their exams | fell to 81 percent"},
		{"An engineer who was kidnapped in May has been freed, the ministry said.", "An engineer who was kidnapped in May | has been freed | the ministry"},
		{"The man who said the mine was shut left.", ""},
		{"The ministry denied that exports rose.", ""},
		{"The union claimed that exports rose.", ""},
		{"The mine reportedly lost $3 million.", ""},
		{"In 2013 a storm killed nine.", ""},
		{"If it rains the match will be held in May.", ""},
		{"“We are ready to go on for as long as it takes,” she said.", ""},
		{"Chasing 287, Vend lost five wickets.", ""},
		{"Toria, Vend and Norland have agreed.", ""},
		{"The side effects were fever (11%) and a cough (6%).", "The side effects | were fever (11%) and a cough (6%)"},
		{"The shop will close two halls and seek rent cuts at nine.", "The shop | will close two halls and seek rent cuts at nine"},
		{"The last flood, in 1946, killed 61 people.", ""},
	} {
		var got []string
		for _, st := range Read(test.text, article.Span{End: len(test.text)}) {
			s := st.Subject.Of(test.text) + " | " + st.Predicate.Of(test.text)
			if source := st.Source.Of(test.text); source != "" {
				s += " | " + source
			}
			got = append(got, s)
		}
		if s := strings.Join(got, "; "); s != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.text, s, test.want)
		}
	}
}

// FuzzRead holds that the parts of a statement lie in its sentence, in their order.
func FuzzRead(f *testing.F) {
	for _, s := range []string{"Exports rose, he said.", "“a” (B) — c, d", "According to a, b was c and d was e.", "\xff, said ’s", "A, b, c, was"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		whole := article.Span{End: len(text)}
		for _, st := range Read(text, whole) {
			if !whole.Contains(st.Subject) || !whole.Contains(st.Predicate) || !whole.Contains(st.Source) || !whole.Contains(st.Lead) ||
				st.Subject.End > st.Predicate.Start || st.Subject.Start >= st.Subject.End || len(st.Words) == 0 {
				t.Errorf("%q: %+v", text, st)
			}
		}
	})
}

func ExampleRead() {
	text := "Exports rose 3 percent, while imports fell, the ministry said."
	for _, st := range Read(text, article.Span{End: len(text)}) {
		fmt.Printf("%s: %s (%s)\n", st.Subject.Of(text), st.Predicate.Of(text), st.Source.Of(text))
	}
	// Output:
	// Exports: rose 3 percent (the ministry)
	// imports: fell (the ministry)
}
