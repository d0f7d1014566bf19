package main

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestAboutPageShowsRealFrontMatter keeps the about page honest: what it shows as
// part of a brief is part of that brief, line by line and in order.
func TestAboutPageShowsRealFrontMatter(t *testing.T) {
	about, err := os.ReadFile("../content/pages/about.md")
	if err != nil {
		t.Fatal(err)
	}
	real, err := os.ReadFile("../content/" + strings.TrimSuffix(shippedBrief, ".html") + ".md")
	if err != nil {
		t.Fatal(err)
	}
	shown := regexp.MustCompile("(?s)```yaml\n(.*?)```").FindSubmatch(about)
	if shown == nil {
		t.Fatal("the about page shows no front matter")
	}
	lines := slices.Collect(strings.Lines(string(real)))
	for line := range strings.Lines(string(shown[1])) {
		at := slices.Index(lines, line)
		if at < 0 {
			t.Fatalf("not in the brief, or not in this order: %s", line)
		}
		lines = lines[at+1:]
	}
}

// TestShippedArticleIsImportedAsShipped holds the committed brief to what import
// makes of the committed article.
func TestShippedArticleIsImportedAsShipped(t *testing.T) {
	dir := t.TempDir()
	const original = "2025-08-28-china-tajikistan.txt"
	article, err := os.ReadFile("../content/articles/" + original)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(dir+"/content/articles", 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(dir+"/content/articles/"+original, article, 0o644); err != nil {
		t.Fatal(err)
	}
	mustRun(t, dir, "build")
	brief := "/content/" + strings.TrimSuffix(shippedBrief, ".html") + ".md"
	made, err := os.ReadFile(dir + brief)
	if err != nil {
		t.Fatal(err)
	}
	shipped, err := os.ReadFile(".." + brief)
	if err != nil {
		t.Fatal(err)
	}
	if string(made) != string(shipped) {
		t.Errorf("the shipped brief is not what import makes of the shipped article; it makes\n%s", made)
	}
}
