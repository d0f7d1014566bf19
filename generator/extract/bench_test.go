package extract

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/tools/txtar"

	"newsbrief/generator/article"
	"newsbrief/generator/decode"
	"newsbrief/generator/facts"
)

// BenchmarkImporter is all of it, from bytes to JSON, on one core: the article that
// the site ships with, and stories of many registers one after the other.
func BenchmarkImporter(b *testing.B) {
	shipped, err := filepath.Glob("../../content/articles/2025-*.txt")
	if err != nil || len(shipped) != 1 {
		b.Fatal(shipped, err)
	}
	one, err := os.ReadFile(shipped[0])
	if err != nil {
		b.Fatal(err)
	}
	for _, corpus := range []struct {
		name  string
		texts [][]byte
	}{{"shipped", [][]byte{one}}, {"registers", registers(b)}} {
		b.Run(corpus.name, func(b *testing.B) {
			b.SetBytes(int64(len(bytes.Join(corpus.texts, nil))))
			for b.Loop() {
				for _, data := range corpus.texts {
					text, err := decode.Text("story.txt", data)
					if err != nil {
						b.Fatal(err)
					}
					if _, err := New(facts.Analyze(article.Parse(text))).JSON(); err != nil {
						b.Fatal(err)
					}
				}
			}
		})
	}
}

// BenchmarkLines reads the stories of many registers as a data desk sends them.
func BenchmarkLines(b *testing.B) {
	var in bytes.Buffer
	for i, text := range registers(b) {
		line, err := json.Marshal(map[string]any{"id": i, "text": string(text)})
		if err != nil {
			b.Fatal(err)
		}
		in.Write(append(line, '\n'))
	}
	stream := bytes.Repeat(in.Bytes(), 10)
	b.SetBytes(int64(len(stream)))
	for b.Loop() {
		if tally, err := Lines(bytes.NewReader(stream), new(bytes.Buffer), 2); err != nil || tally.Bad > 0 {
			b.Fatal(tally, err)
		}
	}
}

// registers is the articles of the gold that rules are written by.
func registers(b *testing.B) [][]byte {
	archives, err := filepath.Glob("../gold/testdata/rules/*.txtar")
	if err != nil || len(archives) == 0 {
		b.Fatal("no articles", err)
	}
	var texts [][]byte
	for _, name := range archives {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			b.Fatal(err)
		}
		for _, f := range archive.Files {
			if f.Name == "article.txt" {
				texts = append(texts, f.Data)
			}
		}
	}
	return texts
}
