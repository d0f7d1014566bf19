package extract

import (
	"strings"
	"testing"
)

func TestRuler(t *testing.T) {
	text := strings.Repeat("aé€😀", 300) + "\xff\xc3z"
	r := newRuler(text)
	n := 0
	for i := range text {
		if got := r.at(i); got != n {
			t.Fatalf("byte %d is code point %d, want %d", i, got, n)
		}
		n++
	}
	if got := r.at(len(text)); got != n {
		t.Fatalf("the end is code point %d, want %d", got, n)
	}
}
