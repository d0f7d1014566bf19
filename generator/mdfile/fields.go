package mdfile

import (
	"fmt"
	"path"
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
	schema.Language("lang", func(b *brief.Brief) *string { return &b.Lang }),
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
	schema.Text("article", func(s *brief.Source) *string { return &s.Article }).Check(articleRule),
	schema.Text("name", func(s *brief.Source) *string { return &s.Name }),
	schema.Address("url", func(s *brief.Source) *string { return &s.URL }),
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
	schema.Language("lang", func(p *Page) *string { return &p.Lang }),
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

// slugMost is the most bytes of a slug: with its endings it has to fit the 255 of
// a file's name.
const slugMost = 200

func slugRule(b *brief.Brief) (message, hint string) {
	if len(b.Slug) > slugMost {
		return "the slug is too long for a file's name", "write slug: " + brief.Slug(b.Slug)
	}
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

// articleRule keeps the original among the articles: it is published beside the
// brief, and no other file of the site may be.
func articleRule(s *brief.Source) (message, hint string) {
	if path.Clean(s.Article) != s.Article || !strings.HasPrefix(s.Article, "articles/") {
		return fmt.Sprintf("%q is not an original", s.Article), "name a file in content/articles/: articles/story.txt"
	}
	return "", ""
}

// orderRule says that later may not come before earlier.
func orderRule(name, than string, earlier, later brief.Date) (message, hint string) {
	a, b := earlier.Time(time.UTC), later.Time(time.UTC)
	if a.IsZero() || b.IsZero() || !b.Before(a) {
		return "", ""
	}
	return fmt.Sprintf("%s is before %s (%s)", name, than, earlier), ""
}
