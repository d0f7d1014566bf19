package extract

import (
	"unicode/utf8"

	"newsbrief/generator/article"
)

// A ruler turns byte offsets of a text into code points. It notes the count at
// every step bytes, so that one look-up reads at most a step.
type ruler struct {
	text  string
	marks []int // code points before byte i*step
}

const step = 32

func newRuler(text string) ruler {
	r := ruler{text: text, marks: []int{0}}
	count := 0
	for i := range text {
		for len(r.marks)*step <= i {
			r.marks = append(r.marks, count)
		}
		count++
	}
	return r
}

// place is a span in code points.
func (r ruler) place(s article.Span) place { return place{r.at(s.Start), r.at(s.End)} }

func (r ruler) at(offset int) int {
	i := min(offset/step, len(r.marks)-1)
	from := i * step
	for from < offset && !utf8.RuneStart(r.text[from]) {
		from++
	}
	return r.marks[i] + utf8.RuneCountInString(r.text[from:max(offset, from)])
}
