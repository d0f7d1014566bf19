package mdfile

import (
	"fmt"
	"regexp"
	"strings"
	"time"
	"unicode"

	"newsbrief/generator/brief"
	"newsbrief/generator/schema"
)

// briefSchema is the front matter of a brief, in the order in which it is
// written: what it is, where it is from, what it is about, what it states.
var briefSchema = schema.Object[brief.Brief]{
	schema.Text("title", func(b *brief.Brief) *string { return &b.Title }).RequiredAs("the headline"),
	schema.Flag("title_derived", func(b *brief.Brief) *bool { return &b.TitleDerived }),
	schema.Text("slug", func(b *brief.Brief) *string { return &b.Slug }).Check(slugRule),
	schema.Text("lang", func(b *brief.Brief) *string { return &b.Lang }).
		Check(func(b *brief.Brief) (string, string) { return langRule(b.Lang) }),
	schema.Flag("draft", func(b *brief.Brief) *bool { return &b.Draft }),
	schema.Date("date", func(b *brief.Brief) *brief.Date { return &b.Date }),
	schema.Date("updated", func(b *brief.Brief) *brief.Date { return &b.Updated }),
	schema.Date("embargo", func(b *brief.Brief) *brief.Date { return &b.Embargo }),
	schema.Date("expires", func(b *brief.Brief) *brief.Date { return &b.Expires }).
		Check(func(b *brief.Brief) (string, string) { return orderRule("expires", "embargo", b.Embargo, b.Expires) }),
	schema.Text("dateline", func(b *brief.Brief) *string { return &b.Dateline }),
	schema.Texts("authors", func(b *brief.Brief) *[]string { return &b.Authors }).Flow(),
	schema.Text("summary", func(b *brief.Brief) *string { return &b.Summary }),
	schema.Nested("source", func(b *brief.Brief) *brief.Source { return &b.Source }, sourceSchema).Flow(),
	schema.Nested("image", func(b *brief.Brief) *brief.Image { return &b.Image }, imageSchema),
	schema.Texts("captions", func(b *brief.Brief) *[]string { return &b.Captions }),
	schema.Texts("topics", func(b *brief.Brief) *[]string { return &b.Topics }).Flow(),
	schema.Texts("people", func(b *brief.Brief) *[]string { return &b.People }).Flow(),
	schema.Texts("places", func(b *brief.Brief) *[]string { return &b.Places }).Flow(),
	schema.Texts("organizations", func(b *brief.Brief) *[]string { return &b.Organizations }).Flow(),
	schema.List("key_facts", func(b *brief.Brief) *[]brief.Fact { return &b.KeyFacts }, factSchema),
	schema.List("corrections", func(b *brief.Brief) *[]brief.Correction { return &b.Corrections }, correctionSchema),
}

var sourceSchema = schema.Object[brief.Source]{
	schema.Text("article", func(s *brief.Source) *string { return &s.Article }),
	schema.Text("name", func(s *brief.Source) *string { return &s.Name }),
	schema.Text("url", func(s *brief.Source) *string { return &s.URL }),
}

var imageSchema = schema.Object[brief.Image]{
	schema.Text("file", func(i *brief.Image) *string { return &i.File }).RequiredAs("the picture's path"),
	schema.Text("alt", func(i *brief.Image) *string { return &i.Alt }),
	schema.Text("caption", func(i *brief.Image) *string { return &i.Caption }),
	schema.Text("credit", func(i *brief.Image) *string { return &i.Credit }),
}

// factSchema holds the first promise of the house: no fact without its sentence.
var factSchema = schema.Object[brief.Fact]{
	schema.Choice("kind", brief.Kinds(), func(f *brief.Fact) *brief.Kind { return &f.Kind }).RequiredAs(words(brief.Kinds())),
	schema.Text("label", func(f *brief.Fact) *string { return &f.Label }),
	schema.Text("value", func(f *brief.Fact) *string { return &f.Value }).RequiredAs("the statement"),
	schema.Date("start", func(f *brief.Fact) *brief.Date { return &f.Start }),
	schema.Date("end", func(f *brief.Fact) *brief.Date { return &f.End }).
		Check(func(f *brief.Fact) (string, string) { return orderRule("end", "start", f.Start, f.End) }),
	schema.Text("evidence", func(f *brief.Fact) *brief.Evidence { return &f.Evidence }).RequiredAs("the words of the text that support the fact"),
}

var correctionSchema = schema.Object[brief.Correction]{
	schema.Date("date", func(c *brief.Correction) *brief.Date { return &c.Date }).RequiredAs("the day of the correction"),
	schema.Choice("kind", brief.CorrectionKinds(), func(c *brief.Correction) *brief.CorrectionKind { return &c.Kind }).RequiredAs(words(brief.CorrectionKinds())),
	schema.Text("text", func(c *brief.Correction) *string { return &c.Text }).RequiredAs("what was wrong and what is right"),
}

var pageSchema = schema.Object[Page]{
	schema.Text("title", func(p *Page) *string { return &p.Title }).RequiredAs("the heading of the page"),
	schema.Text("summary", func(p *Page) *string { return &p.Summary }),
	schema.Text("lang", func(p *Page) *string { return &p.Lang }).
		Check(func(p *Page) (string, string) { return langRule(p.Lang) }),
}

// words lists the words of a vocabulary: "corrected, clarified or withdrawn".
func words[S ~string](known []S) string {
	list := make([]string, len(known))
	for i, w := range known {
		list[i] = string(w)
	}
	last := len(list) - 1
	return strings.Join(list[:last], ", ") + " or " + list[last]
}

func slugRule(b *brief.Brief) (message, hint string) {
	odd := strings.IndexFunc(b.Slug, func(r rune) bool {
		return r != '-' && !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r)
	})
	if odd < 0 {
		return "", ""
	}
	if slug := brief.Slug(b.Slug); slug != "" {
		hint = "write slug: " + slug
	}
	return "a slug is letters, digits and hyphens", hint
}

// languageTag is the form of a language tag (RFC 5646 §2.1); whether there is
// such a language it does not know.
var languageTag = regexp.MustCompile(`^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$`)

func langRule(lang string) (message, hint string) {
	if lang == "" || languageTag.MatchString(lang) {
		return "", ""
	}
	return fmt.Sprintf("%q is not a language", lang), "write a tag of BCP 47, such as en or pt-BR"
}

// orderRule says that later may not come before earlier.
func orderRule(name, than string, earlier, later brief.Date) (message, hint string) {
	a, b := earlier.Time(time.UTC), later.Time(time.UTC)
	if a.IsZero() || b.IsZero() || !b.Before(a) {
		return "", ""
	}
	return fmt.Sprintf("%s is before %s (%s)", name, than, earlier), ""
}
