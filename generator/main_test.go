package main

import (
	"os"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"newsbrief": main})
}

// TestScripts runs the real command on real files, as testdata/script tells.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"binary":   writeBinary,
			"longname": tryLongName,
			"snapshot": snapshot,
		},
	})
}

// writeBinary writes a file that no editor would call text: binary FILE.
func writeBinary(ts *testscript.TestScript, _ bool, args []string) {
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte("\x7fELF\x02\x01\x00\x00\x03\x00\x3e\x00"), 0o600))
}

// tryLongName sets $long to a file name of 300 bytes.
func tryLongName(ts *testscript.TestScript, _ bool, _ []string) {
	ts.Setenv("long", strings.Repeat("long-name-", 30)[:296]+".txt")
}

// snapshot compares a folder with what it was when the name was first used:
// every file's bytes and time. With !, something must have changed.
//
//	snapshot NAME DIR
func snapshot(ts *testscript.TestScript, neg bool, args []string) {
	var b strings.Builder
	var walk func(dir string)
	walk = func(dir string) {
		entries, err := os.ReadDir(dir)
		ts.Check(err)
		for _, e := range entries {
			name := dir + "/" + e.Name()
			if e.IsDir() {
				walk(name)
				continue
			}
			info, err := e.Info()
			ts.Check(err)
			content, err := os.ReadFile(name)
			ts.Check(err)
			b.WriteString(name + " " + info.ModTime().String() + "\n" + string(content) + "\n")
		}
	}
	walk(ts.MkAbs(args[1]))
	key := "snapshot_" + args[0]
	before := ts.Getenv(key)
	if before == "" {
		ts.Setenv(key, b.String())
		return
	}
	if same := before == b.String(); same == neg {
		ts.Fatalf("%s: same as at the snapshot: %v", args[1], same)
	}
}
