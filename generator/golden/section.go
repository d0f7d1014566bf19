package golden

import (
	"os"
	"strings"
	"testing"
)

// Section compares what stands in a file between the lines begin and end with
// what it is now: text that ends in a newline. With -update it is written instead.
func Section(t *testing.T, file, begin, end, now string) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, opened := strings.Cut(string(data), "\n"+begin+"\n")
	kept, after, closed := strings.Cut(rest, end+"\n")
	if !opened || !closed {
		t.Fatalf("%s: no section between the lines %q and %q", file, begin, end)
	}
	switch {
	case kept == now:
	case *update:
		text := before + "\n" + begin + "\n" + now + end + "\n" + after
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	default:
		t.Errorf("%s: got\n%s\nwant\n%s", file, now, kept)
	}
}
