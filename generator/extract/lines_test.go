package extract

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync/atomic"
	"testing"
)

func TestLines(t *testing.T) {
	in := strings.Join([]string{
		`{"id": "a", "text": "OSLO, March 3 - It cost $3 million.", "date": "2024-03-04", "desk": "money"}`,
		``,
		`{"id": 12345678901234567890, "text": ""}`,
		`{"id": {"n": [1,  2]}, "text": "One."}`,
		`not JSON`,
		`{"id": "b", "text": 5}`,
		`{"id": "c"}`,
		`{"id": "d", "text": "x", "date": "3 March"}`,
		`{"id": "e", "text": "x"} {}`,
		`[1]`,
		`{"text": "\ud800 lone"}`, // the last line has no end
	}, "\n")
	var out bytes.Buffer
	tally, err := Lines(strings.NewReader(in), &out, 3)
	if err != nil || tally != (Tally{Lines: 10, Bad: 6}) {
		t.Errorf("%+v, %v", tally, err)
	}
	want := []struct{ id, says string }{
		{`"a"`, `"date":"2024-03-03"`}, {`12345678901234567890`, `"blocks":[]`}, {`{"n":[1,2]}`, `"sentences":[{"start":0,"end":4}]`},
		{`null`, `line 5: is no JSON`}, {`"b"`, `line 6: is no JSON`}, {`"c"`, `line 7: has no \"text\"`}, {`"d"`, `line 8: \"date\" is`},
		{`null`, `line 9: `}, {`null`, `line 10: `}, {`null`, `"blocks":[{"kind"`},
	}
	schema := compile(t, "#/$defs/line")
	got := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
	if len(got) != len(want) {
		t.Fatalf("%d lines:\n%s", len(got), out.String())
	}
	for i, line := range got {
		validate(t, schema, []byte(line))
		if !strings.HasPrefix(line, `{"id":`+want[i].id+`,`) || !strings.Contains(line, want[i].says) {
			t.Errorf("line %d: %s\nwant id %s and %s", i, line, want[i].id, want[i].says)
		}
	}
}

func TestLinesRefusesALineThatIsTooLong(t *testing.T) {
	in := io.MultiReader(
		strings.NewReader(`{"id": 1, "text": "`), strings.NewReader(strings.Repeat("x ", maxLine/2)), strings.NewReader("\"}\n"+`{"id": 2, "text": "y"}`+"\n"))
	var out bytes.Buffer
	tally, err := Lines(in, &out, 2)
	if err != nil || tally != (Tally{Lines: 2, Bad: 1}) || !strings.HasPrefix(out.String(), `{"id":null,"error":"line 1: is longer than 64 MB"}`) {
		t.Errorf("%+v, %v, %.200s", tally, err, out.String())
	}
}

// However many articles come in, only a few are in memory: the reader is never
// far ahead of the writer.
func TestLinesIsBounded(t *testing.T) {
	const lines, workers = 500, 2
	var read, written atomic.Int64
	in := readFunc(func(p []byte) (int, error) {
		n := read.Add(1)
		if n > lines {
			return 0, io.EOF
		}
		if ahead := n - written.Load(); ahead > 5*workers {
			t.Errorf("%d lines ahead", ahead)
		}
		return copy(p, fmt.Sprintf("{\"id\": %d, \"text\": \"Rain fell in Oslo.\"}\n", n)), nil
	})
	out := writeFunc(func(p []byte) (int, error) {
		for line := range bytes.Lines(p) {
			var a answer
			if err := json.Unmarshal(line, &a); err != nil || string(a.ID) != fmt.Sprint(written.Add(1)) {
				t.Errorf("%v: %s behind %d", err, a.ID, written.Load())
			}
		}
		return len(p), nil
	})
	if tally, err := Lines(in, out, workers); err != nil || tally.Lines != lines {
		t.Errorf("%+v, %v", tally, err)
	}
}

func TestLinesStopsWhenNobodyReads(t *testing.T) {
	gone := errors.New("gone")
	endless := readFunc(func(p []byte) (int, error) { return copy(p, "{\"id\": 1, \"text\": \"x\"}\n"), nil })
	_, err := Lines(endless, writeFunc(func([]byte) (int, error) { return 0, gone }), 2)
	if !errors.Is(err, gone) {
		t.Errorf("error %v", err)
	}
	_, err = Lines(readFunc(func([]byte) (int, error) { return 0, gone }), io.Discard, 2)
	if !errors.Is(err, gone) {
		t.Errorf("error %v", err)
	}
}

type readFunc func([]byte) (int, error)

func (f readFunc) Read(p []byte) (int, error) { return f(p) }

type writeFunc func([]byte) (int, error)

func (f writeFunc) Write(p []byte) (int, error) { return f(p) }
