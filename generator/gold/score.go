package main

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"newsbrief/generator/annotate"
	"newsbrief/generator/article"
	"newsbrief/generator/facts"
)

// kinds are the rows of the table.
var kinds = []string{
	"title", "date", "dateline", "headings, captions",
	"people", "roles", "places", "organizations", "events",
	"when: words", "when: days", "quantities: number", "quantities: unit", "changes",
	"quotes", "speakers", "topics", "key facts",
}

// A tally is the count of one kind in one article.
type tally struct {
	expected, found int
	hit             int // expected and found
	right           int // found, and expected or as good
	notes           []string
}

// A score is the tallies of one article, by kind.
type score struct {
	gold    *gold
	tallies map[string]*tally
}

// A finding is something the analysis holds: its words, and where.
type finding struct {
	offset int
	words  string
}

// measureOne compares an analysis of an article with its gold.
func measureOne(g *gold) *score {
	a := article.ParseDated(g.text, g.given)
	an := facts.Analyze(a)
	s := &score{gold: g, tallies: map[string]*tally{}}
	s.envelope(a)
	s.names(an.Annotations.Mentions)
	s.times(an.Annotations.Dates)
	s.quantities(an.Annotations.Quantities)
	s.quotes(an.Annotations.Quotes)
	s.topics(an.Annotations.Topics)
	compare(s, "key facts", g.facts, an.Facts,
		func(f facts.Fact) finding {
			return finding{f.Evidence.Start, fmt.Sprintf("%s | %s: %s", f.Kind, f.Label, f.Value)}
		}, fact.is)
	return s
}

// compare gives each finding the first expectation that it fulfils and that no
// other has, one that is not optional first, and counts.
func compare[W interface{ expectation() want }, F any](s *score, kind string, wants []W, found []F, show func(F) finding, same func(W, F) bool) {
	t := &tally{found: len(found)}
	s.tallies[kind] = t
	taken := make([]bool, len(wants))
	take := func(f F, optional bool) bool {
		for i, w := range wants {
			if !taken[i] && w.expectation().optional == optional && same(w, f) {
				taken[i] = true
				return true
			}
		}
		return false
	}
	for _, f := range found {
		switch {
		case take(f, false):
			t.hit++
			t.right++
		case take(f, true):
			t.right++
		default:
			shown := show(f)
			t.notes = append(t.notes, fmt.Sprintf("%s: %s: wrong: %s", s.gold.at(shown.offset), kind, strings.Join(strings.Fields(shown.words), " ")))
		}
	}
	for i, w := range wants {
		if e := w.expectation(); !e.optional {
			t.expected++
			if !taken[i] {
				t.notes = append(t.notes, fmt.Sprintf("%s: %s: missed: %s", s.gold.place(e.line), kind, e.text))
			}
		}
	}
}

// envelope compares what stands around the text and between its paragraphs.
func (s *score) envelope(a *article.Article) {
	self := func(words string) finding { return finding{0, words} }
	compare(s, "title", s.gold.title, []string{a.Title}, self, func(w titled, title string) bool {
		return w.title == "" && a.TitleDerived || fold(w.title) == fold(title)
	})
	var day []string
	if !a.Date.IsZero() {
		day = append(day, a.Date.Format(time.DateOnly))
	}
	compare(s, "date", s.gold.date, day, self, func(w dated, day string) bool { return w.day == day })

	var datelines []article.Dateline
	if a.Dateline.Span.End > 0 {
		datelines = append(datelines, a.Dateline)
	}
	compare(s, "dateline", s.gold.dateline, datelines,
		func(d article.Dateline) finding { return finding{d.Span.Start, strings.Join(datelineFields(d), " | ")} },
		func(w dateline, d article.Dateline) bool {
			return slices.EqualFunc(w.fields[:], datelineFields(d), func(a, b string) bool { return fold(a) == fold(b) })
		})
	blocks := slices.DeleteFunc(slices.Clone(a.Blocks), func(b article.Block) bool {
		return b.Kind != article.Heading && b.Kind != article.Caption
	})
	compare(s, "headings, captions", s.gold.blocks, blocks,
		func(b article.Block) finding { return finding{b.Span.Start, string(b.Kind) + " " + b.Span.Of(a.Text)} },
		func(w block, b article.Block) bool {
			return w.kind == b.Kind && fold(w.words) == fold(b.Span.Of(a.Text))
		})
}

func datelineFields(d article.Dateline) []string {
	return []string{d.Place, d.Region, d.Agency, d.Date.String()}
}

// names compares whom and what the article names, each once.
func (s *score) names(mentions []annotate.Mention) {
	show := func(m annotate.Mention) finding { return finding{m.Span.Start, m.Name} }
	for _, row := range []struct {
		kind annotate.MentionKind
		name string
	}{{annotate.Person, "people"}, {annotate.Place, "places"}, {annotate.Organization, "organizations"}, {annotate.Event, "events"}} {
		var distinct []annotate.Mention
		for _, m := range mentions {
			known := slices.ContainsFunc(distinct, func(d annotate.Mention) bool { return fold(d.Name) == fold(m.Name) })
			if m.Kind == row.kind && !known {
				distinct = append(distinct, m)
			}
		}
		wants := slices.DeleteFunc(slices.Clone(s.gold.names), func(n name) bool { return n.kind != string(row.kind) })
		compare(s, row.name, wants, distinct, show, func(w name, m annotate.Mention) bool { return w.is(m.Name) })
		if row.kind == annotate.Person {
			s.roles(wants, distinct)
		}
	}
}

// roles compares what people are, for those who are found and those who are not.
func (s *score) roles(people []name, found []annotate.Mention) {
	wants := slices.DeleteFunc(slices.Clone(people), func(n name) bool { return len(n.roles) == 0 })
	for i, w := range wants {
		wants[i].optional = w.optional || w.noRole
	}
	found = slices.DeleteFunc(found, func(m annotate.Mention) bool { return m.Role == "" })
	compare(s, "roles", wants, found,
		func(m annotate.Mention) finding { return finding{m.Span.Start, m.Name + " | " + m.Role} },
		func(w name, m annotate.Mention) bool {
			return w.is(m.Name) && slices.ContainsFunc(w.roles, func(role string) bool {
				return containsWords(role, m.Role) || containsWords(m.Role, role)
			})
		})
}

func (n name) is(found string) bool {
	return slices.ContainsFunc(n.names, func(name string) bool { return fold(name) == fold(found) })
}

// times compares where a time is told, and then which days it is.
func (s *score) times(found []annotate.Date) {
	show := func(d annotate.Date) finding {
		return finding{d.Span.Start, fmt.Sprintf("%q = %s", d.Span.Of(s.gold.text), d.Value)}
	}
	compare(s, "when: words", s.gold.whens, found, show, func(w when, d annotate.Date) bool {
		return overlap(w.span, d.Span)
	})
	wants := slices.Clone(s.gold.whens)
	for i := range wants {
		wants[i].optional = wants[i].optional || len(wants[i].days) == 0
	}
	told := slices.DeleteFunc(slices.Clone(found), func(d annotate.Date) bool { return !d.Known() })
	compare(s, "when: days", wants, told, show, func(w when, d annotate.Date) bool {
		return overlap(w.span, d.Span) && (len(w.days) == 0 || slices.Contains(w.days, days{d.From, d.To}))
	})
}

// quantities compares numbers, then numbers with their units, then changes.
func (s *score) quantities(found []annotate.Quantity) {
	show := func(q annotate.Quantity) finding {
		return finding{q.Span.Start, fmt.Sprintf("%q = %s", q.Span.Of(s.gold.text), showQuantity(q))}
	}
	said := func(w quantity, q annotate.Quantity, unit bool) bool {
		return overlap(w.span, q.Span) && (len(w.values) == 0 || slices.ContainsFunc(w.values, func(v value) bool {
			return same(v.low, q.Low) && same(v.high, q.High) && (!unit || sameUnit(v.unit, q.Unit))
		}))
	}
	compare(s, "quantities: number", s.gold.quantities, found, show, func(w quantity, q annotate.Quantity) bool { return said(w, q, false) })
	compare(s, "quantities: unit", s.gold.quantities, found, show, func(w quantity, q annotate.Quantity) bool { return said(w, q, true) })

	wants := slices.DeleteFunc(slices.Clone(s.gold.quantities), func(q quantity) bool { return q.change == "" })
	for i, w := range wants {
		wants[i].optional = w.optional || strings.HasSuffix(w.change, "?")
	}
	changes := slices.DeleteFunc(slices.Clone(found), func(q annotate.Quantity) bool { return q.Change == "" })
	compare(s, "changes", wants, changes, show, func(w quantity, q annotate.Quantity) bool {
		return overlap(w.span, q.Span) && strings.TrimSuffix(w.change, "?") == q.Change
	})
}

// same compares numbers, binary rounding aside.
func same(a, b float64) bool { return math.Abs(a-b) <= 1e-9*math.Abs(a) }

func showQuantity(q annotate.Quantity) string {
	number := fmt.Sprint(q.Low)
	if q.Low != q.High {
		number = fmt.Sprintf("[%g, %g]", q.Low, q.High)
	}
	return strings.TrimSpace(number + " " + q.Unit + " " + q.Change)
}

// sameUnit compares units by their last word, in the singular: "people" of
// "young people", "km", "ships" and "ship".
func sameUnit(a, b string) bool {
	singular := func(s string) string {
		s = strings.ToLower(s)
		if i := strings.LastIndex(s, " "); i >= 0 {
			s = s[i+1:]
		}
		if len(s) > 3 {
			s = strings.TrimSuffix(s, "s")
		}
		return s
	}
	return fold(a) == fold(b) || b != "" && singular(a) == singular(b)
}

// quotes compares what is between quotation marks, and then who speaks it.
func (s *score) quotes(found []annotate.Quote) {
	text := s.gold.text
	show := func(q annotate.Quote) finding {
		return finding{q.Span.Start, fmt.Sprintf("%s = %s", q.Span.Of(text), q.Speaker)}
	}
	sameWords := func(w quote, q annotate.Quote) bool { return bare(text, w.span) == bare(text, q.Span) }
	compare(s, "quotes", s.gold.quotes, found, show, sameWords)

	wants := slices.DeleteFunc(slices.Clone(s.gold.quotes), func(q quote) bool { return len(q.speakers) == 0 })
	spoken := slices.DeleteFunc(slices.Clone(found), func(q annotate.Quote) bool { return q.Speaker == "" })
	compare(s, "speakers", wants, spoken, show, func(w quote, q annotate.Quote) bool {
		return sameWords(w, q) && slices.ContainsFunc(w.speakers, func(speaker string) bool {
			return fold(speaker) == fold(q.Speaker) || fold(speaker) == fold(q.SpeakerSpan.Of(text))
		})
	})
}

// bare is a span without the quotation marks and the punctuation at its ends.
func bare(text string, s article.Span) article.Span {
	const marks = "“”‘’\"'`.,;:!?…—–- \n\r\t"
	words := s.Of(text)
	start := len(words) - len(strings.TrimLeft(words, marks))
	return article.Span{Start: s.Start + start, End: s.Start + len(strings.TrimRight(words, marks))}
}

// topics compares what the text is about. A subject is found in any of its
// wordings; a second wording of it is as good.
func (s *score) topics(found []string) {
	wants := slices.Clone(s.gold.topics)
	for _, subject := range s.gold.topics {
		for _, words := range subject.words {
			wants = append(wants, topic{want{optional: true}, []string{words}})
		}
	}
	compare(s, "topics", wants, found,
		func(t string) finding { return finding{0, t} },
		func(w topic, t string) bool {
			return slices.ContainsFunc(w.words, func(words string) bool { return fold(words) == fold(t) })
		})
}

func overlap(a, b article.Span) bool { return a.Start < b.End && b.Start < a.End }

// is reports whether a fact is of the kind, is borne out by the words and says
// the words that are wanted.
func (w fact) is(f facts.Fact) bool {
	said := f.Label + " : " + f.Value
	missing := slices.ContainsFunc(w.words, func(alternatives []string) bool {
		return !slices.ContainsFunc(alternatives, func(words string) bool { return containsWords(said, words) })
	})
	return slices.Contains(w.kinds, string(f.Kind)) && overlap(w.span, f.Evidence) && !missing
}
