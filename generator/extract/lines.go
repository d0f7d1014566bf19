package extract

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"newsbrief/generator/article"
	"newsbrief/generator/facts"
)

// maxLine is the longest line that Lines reads, in bytes; a longer one is a bad line.
const maxLine = 64 << 20

// A record is a line that Lines reads. Members that it does not know are let be.
type record struct {
	ID   json.RawMessage `json:"id"`
	Text *string         `json:"text"`
	Date string          `json:"date"`
}

// An answer is a line that Lines writes: the article, or what was wrong with it.
type answer struct {
	ID      json.RawMessage `json:"id"` // as it was read; null when it could not be
	Article *Document       `json:"article,omitempty"`
	Error   string          `json:"error,omitempty"`
}

// A Tally counts the lines that Lines has answered.
type Tally struct{ Lines, Bad int }

// Lines reads a JSON object a line from in, {"id": any, "text": string, "date"?:
// "2025-08-28"}, and writes for each an object a line to out, in the order of in:
// {"id", "article"}, whose article is a Document without its text, or {"id",
// "error"} for a line that cannot be read; the rest go on. Blank lines are passed
// over. So many workers analyze at a time; no more than a few lines for each of
// them are in memory. An error is one of reading or of writing.
func Lines(in io.Reader, out io.Writer, workers int) (Tally, error) {
	type job struct {
		number int
		line   []byte
		done   chan answer
	}
	queue := make(chan job, 2*workers) // in the order of in
	work := make(chan job)
	stop := make(chan struct{})
	var readErr error
	go func() {
		defer close(queue)
		defer close(work)
		readErr = eachLine(in, func(number int, line []byte) bool {
			j := job{number, line, make(chan answer, 1)}
			for _, next := range []chan job{queue, work} {
				select {
				case next <- j:
				case <-stop:
					return false
				}
			}
			return true
		})
	}()
	var pool sync.WaitGroup
	for range workers {
		pool.Go(func() {
			for j := range work {
				j.done <- read(j.number, j.line)
			}
		})
	}
	var tally Tally
	lines := json.NewEncoder(out) // each line is written at once: whoever waits for it has it
	lines.SetEscapeHTML(false)
	var err error
	for j := range queue {
		if err != nil {
			continue // the reader has been told; let it end
		}
		a := <-j.done
		tally.Lines++
		if a.Error != "" {
			tally.Bad++
		}
		if err = lines.Encode(a); err != nil {
			close(stop)
		}
	}
	pool.Wait()
	return tally, cmp.Or(err, readErr)
}

// eachLine calls do with the lines of in that are not blank, until it returns false.
// The line is nil for one that is longer than maxLine.
func eachLine(in io.Reader, do func(number int, line []byte) bool) error {
	r := bufio.NewReaderSize(in, 1<<16)
	var line []byte
	long := false
	for number := 1; ; {
		part, err := r.ReadSlice('\n')
		if long = long || len(line)+len(part) > maxLine; !long {
			line = append(line, part...)
		}
		if errors.Is(err, bufio.ErrBufferFull) {
			continue
		}
		if err != nil && !errors.Is(err, io.EOF) {
			return err
		}
		if long {
			line = nil
		}
		if blank := !long && len(bytes.TrimSpace(line)) == 0; !blank && !do(number, line) {
			return nil
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		line, long = nil, false
		number++
	}
}

// read analyzes the article of one line.
func read(number int, line []byte) (a answer) {
	a.ID = json.RawMessage("null")
	fail := func(format string, args ...any) answer {
		a.Article, a.Error = nil, fmt.Sprintf("line %d: ", number)+fmt.Sprintf(format, args...)
		return a
	}
	defer func() {
		if fault := recover(); fault != nil { // a fault of ours must not cost the other articles
			fail("the program failed on this text (%v): please report it", fault)
		}
	}()
	if line == nil {
		return fail("is longer than %d MB", maxLine>>20)
	}
	var r record
	err := json.Unmarshal(line, &r)
	if r.ID != nil {
		a.ID = r.ID
	}
	if err != nil {
		return fail("is no JSON object with id and text: %v", err)
	}
	if r.Text == nil {
		return fail(`has no "text"`)
	}
	var day time.Time
	if r.Date != "" {
		if day, err = time.Parse(time.DateOnly, r.Date); err != nil {
			return fail(`"date" is %q: write it as 2025-08-28, or leave it out`, r.Date)
		}
	}
	a.Article = New(facts.Analyze(article.ParseDated(*r.Text, day)))
	a.Article.Text = "" // whoever asks has it
	return a
}
