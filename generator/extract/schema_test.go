package extract

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"unicode"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"golang.org/x/tools/txtar"

	"newsbrief/generator/article"
	"newsbrief/generator/facts"
)

// compile reads the schema, whose root is an article and #/$defs/line an answer.
func compile(t testing.TB, part string) *jsonschema.Schema {
	t.Helper()
	schema, err := jsonschema.UnmarshalJSON(bytes.NewReader(Schema))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("schema.json", schema); err != nil {
		t.Fatal(err)
	}
	compiled, err := c.Compile("schema.json" + part)
	if err != nil {
		t.Fatal(err)
	}
	return compiled
}

func validate(t testing.TB, schema *jsonschema.Schema, data []byte) {
	t.Helper()
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(value); err != nil {
		t.Errorf("%v\n%s", err, data)
	}
}

func TestDocumentsAreValid(t *testing.T) {
	schema := compile(t, "")
	archive, err := txtar.ParseFile("../testdata/script/extract.txtar")
	if err != nil {
		t.Fatal(err)
	}
	texts := []string{"", " \n", "\x00\x01\xff", "“Oh,” she said.\n\n- one\n- two"}
	for _, f := range archive.Files {
		texts = append(texts, string(f.Data))
	}
	for _, text := range texts {
		out, err := New(facts.Analyze(article.Parse(text))).JSON()
		if err != nil {
			t.Fatal(err)
		}
		validate(t, schema, out)
	}
}

// A schema that lets everything pass would prove nothing.
func TestSchemaRefuses(t *testing.T) {
	good, err := New(facts.Analyze(article.Parse("OSLO, March 3, 2024 - It cost $3 million."))).JSON()
	if err != nil {
		t.Fatal(err)
	}
	schema := compile(t, "")
	for _, swap := range [][2]string{
		{`"kind": "money"`, `"kind": "cash"`}, {`"start": 0`, `"start": -1`}, {`"topics": []`, `"topics": null`},
		{`"title_derived": true`, `"title_derived": 1`}, {`"date": "2024-03-03"`, `"date": "March 3"`}, {`"title"`, `"titel"`},
	} {
		bad := strings.Replace(string(good), swap[0], swap[1], 1)
		if bad == string(good) {
			t.Fatalf("%s is not in\n%s", swap[0], good)
		}
		value, err := jsonschema.UnmarshalJSON(strings.NewReader(bad))
		if err != nil {
			t.Fatal(err)
		}
		if schema.Validate(value) == nil {
			t.Errorf("valid with %s", swap[1])
		}
	}
}

func FuzzDocument(f *testing.F) {
	for _, s := range []string{
		"", "\xff“", "ORLA, Vend, Aug 28 (Küste) — “Exports <grew> 5 to 7 percent,” said Ann Bell. She sold 3 😀 for $5m on Friday.",
		"Photo: x\n\n- a\n- b\n\n1. c\n\nA | B\n1 | 2", "By Ann Bell\n\nMarch 3, 2024\n\nTHE SHOUT\n\nThe E.ON Corp. said",
	} {
		f.Add(s)
	}
	schema := compile(f, "")
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, "\uFFFD") // as any JSON is
		doc := New(facts.Analyze(article.Parse(text)))
		out, err := doc.JSON()
		if err != nil {
			t.Fatal(err)
		}
		validate(t, schema, out)
		var back Document
		if err := json.Unmarshal(out, &back); err != nil {
			t.Fatal(err)
		}
		runes := []rune(text)
		covered := make([]byte, len(runes))
		for _, b := range back.Blocks {
			cover(t, covered, b.place, 1)
		}
		for _, s := range back.Sentences {
			cover(t, covered, s, 2)
		}
		for i, r := range runes {
			if covered[i] != 3 && !unicode.IsSpace(r) && !unicode.IsControl(r) {
				t.Fatalf("%q at %d is in no block or in no sentence", r, i)
			}
		}
		for _, k := range back.KeyFacts {
			if string(runes[k.Start:k.End]) != k.Evidence {
				t.Fatalf("evidence %q is not at its place", k.Evidence)
			}
		}
	})
}

// cover notes what a span takes up, which nothing of its sort has taken before.
func cover(t *testing.T, covered []byte, p place, sort byte) {
	if p.Start >= p.End || p.End > len(covered) {
		t.Fatalf("%+v of %d", p, len(covered))
	}
	for i := p.Start; i < p.End; i++ {
		if covered[i]&sort != 0 {
			t.Fatalf("%d is covered twice", i)
		}
		covered[i] |= sort
	}
}
