package quantity

import (
	"os"
	"strings"
	"testing"

	"newsbrief/generator/article"
	"newsbrief/generator/calendar"
	"newsbrief/generator/names"
	"newsbrief/generator/token"
)

func BenchmarkFind(b *testing.B) {
	text, err := os.ReadFile("../../content/articles/2025-08-28-china-tajikistan.txt")
	if err != nil {
		b.Fatal(err)
	}
	tokens := token.Read(article.Parse(strings.Repeat(string(text)+"\n\n", 20)))
	dates := calendar.Find(tokens)
	known := names.Find(tokens, dates)
	b.SetBytes(int64(len(tokens.Article.Text)))
	for b.Loop() {
		Find(tokens, dates, known)
	}
}
