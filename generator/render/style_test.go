package render

import (
	"bytes"
	"fmt"
	"math"
	"regexp"
	"strings"
	"testing"
)

var rule = regexp.MustCompile(`\.chroma \.(\w+) \{ (?:color: #(\w{6}))?(?:; )?(?:background-color: #(\w{6}))?.* \}`)

// Every rule can be read on the papers it may stand on (WCAG 2.2 §1.4.3), and is
// for a class that code on a page can have.
func TestStyleSheetContrast(t *testing.T) {
	bright, dim, ok := strings.Cut(string(StyleSheet()), "@media (prefers-color-scheme: dark) {\n")
	if !ok {
		t.Fatal("no dark scheme")
	}
	for _, scheme := range []struct {
		css    string
		papers []string
	}{
		{bright, []string{"ffffff", "f2f0ea", "f4f4f4"}},
		{dim, []string{"000000", "16171a", "23262b"}},
	} {
		rules := rule.FindAllStringSubmatch(scheme.css, -1)
		if len(rules) < 10 || len(rules) != strings.Count(scheme.css, ".chroma") {
			t.Errorf("%d rules understood in\n%s", len(rules), scheme.css)
		}
		for _, m := range rules {
			papers := scheme.papers
			if m[3] != "" {
				papers = []string{m[3]}
			}
			for _, paper := range papers {
				if c := contrast(t, m[2], paper); c < 4.5 {
					t.Errorf("%s on #%s has a contrast of %.2f", m[0], paper, c)
				}
			}
		}
	}
}

// contrast is that of two colors, as WCAG 2.2 defines it: from 1 to 21.
func contrast(t *testing.T, a, b string) float64 {
	x, y := luminance(t, a), luminance(t, b)
	return (max(x, y) + .05) / (min(x, y) + .05)
}

func luminance(t *testing.T, hex string) float64 {
	t.Helper()
	var r, g, b int
	if _, err := fmt.Sscanf(hex, "%02x%02x%02x", &r, &g, &b); err != nil {
		t.Fatalf("%q: %v", hex, err)
	}
	linear := func(c int) float64 {
		if v := float64(c) / 255; v > .04045 {
			return math.Pow((v+.055)/1.055, 2.4)
		}
		return float64(c) / 255 / 12.92
	}
	return .2126*linear(r) + .7152*linear(g) + .0722*linear(b)
}

func TestStyleSheetIsDeterministic(t *testing.T) {
	first := StyleSheet()
	for range 20 {
		if !bytes.Equal(StyleSheet(), first) {
			t.Fatal("two style sheets differ")
		}
	}
}
