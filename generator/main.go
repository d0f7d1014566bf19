// Command newsbrief turns articles into news briefs whose every key fact points
// at the sentence that supports it, and a folder of briefs into a static site.
//
// This package is the shell around the pure packages below it: it reads flags,
// files and the clock, and says what was done. Each verb has a file.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"time"
	_ "time/tzdata" // time zones also where the system has none

	"github.com/alecthomas/kong"

	"newsbrief/generator/diag"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	env := &env{stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr, started: time.Now(), getenv: os.Getenv}
	code := run(ctx, env, os.Args[1:])
	stop()
	os.Exit(code)
}

// Exit statuses.
const (
	exitDone     = 0
	exitProblems = 1 // in the input
	exitUsage    = 2
)

// env is the world as the program sees it: all that is not in its arguments.
type env struct {
	dir            string // the site's folder
	stdin          io.Reader
	stdout, stderr io.Writer // results; everything else
	started        time.Time
	getenv         func(string) string
}

// cli is the command line: the verbs and the flags that all of them know.
type cli struct {
	Site string `short:"C" placeholder:"DIR" default:"." help:"The site's folder, which holds content/ (default: this one)."`

	Build   buildCmd   `cmd:"" default:"withargs" help:"Write the site: content/ becomes public/ (default)."`
	Import  importCmd  `cmd:"" help:"Turn articles into briefs under content/briefs/."`
	Extract extractCmd `cmd:"" help:"Print what an article says, without importing it."`
}

const about = `Turn articles into news briefs whose every key fact points at the sentence that supports it, and a folder of briefs into a static site.

  newsbrief                      build the site, then open public/index.html
  newsbrief import story.txt     make a brief of an article
  newsbrief extract story.txt    see what it would find`

// exit carries the status with which the command-line parser ends the program.
type exit int

// run is the program: it does what args ask for and returns the exit status.
func run(ctx context.Context, env *env, args []string) (code int) {
	defer func() {
		if status := recover(); status != nil {
			asked, ok := status.(exit)
			if !ok {
				panic(status)
			}
			code = int(asked)
		}
	}()
	var c cli
	parser := kong.Must(&c,
		kong.Name("newsbrief"),
		kong.Description(about),
		kong.Writers(env.stdout, env.stderr),
		kong.Exit(func(status int) { panic(exit(status)) }),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
		kong.Bind(env),
		kong.BindTo(ctx, (*context.Context)(nil)),
	)
	command, err := parser.Parse(args)
	if err != nil {
		env.say("newsbrief: %v\n%s", err, advice(parser, args))
		return exitUsage
	}
	env.dir = filepath.Clean(c.Site)
	err = command.Run()
	var misused usageError
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &misused):
		env.say("newsbrief: %v\nSee newsbrief --help.", err)
		return exitUsage
	}
	env.complain(err)
	return exitProblems
}

// advice is what to do about arguments that cannot be parsed.
func advice(parser *kong.Kong, args []string) string {
	var verbs []string
	for _, verb := range parser.Model.Children {
		verbs = append(verbs, verb.Name)
	}
	for _, arg := range args {
		if near := diag.Nearest(arg, verbs); near != "" && near != arg {
			return "Did you mean newsbrief " + near + "?"
		}
	}
	return "See newsbrief --help."
}

// A usageError is a flag that cannot be meant, as against a problem in the input.
type usageError string

func (e usageError) Error() string { return string(e) }

// complain says what went wrong: every problem with its line and remedy.
func (env *env) complain(err error) {
	if errors.Is(err, context.Canceled) {
		env.say("newsbrief: stopped; the site is as it was")
		return
	}
	for _, p := range diag.Of(err) {
		if p.File == "" {
			p.Message = "newsbrief: " + p.Message
		}
		env.say("%s", p.Detail())
	}
}

// open is the site's folder; nothing outside of it is read through it, whatever
// links are in it. The caller closes it.
func (env *env) open() (*os.Root, error) {
	root, err := os.OpenRoot(env.dir)
	if err != nil {
		return nil, fmt.Errorf("the site's folder %s: %s", filepath.ToSlash(env.dir), reason(err))
	}
	return root, nil
}

// at is a path of the site's folder.
func (env *env) at(slashPath string) string {
	return filepath.Join(env.dir, filepath.FromSlash(slashPath))
}

// result prints a line of what the command was asked for.
func (env *env) result(line string) error {
	_, err := fmt.Fprintln(env.stdout, line)
	return err
}

// say tells the person at the terminal how the work goes.
func (env *env) say(format string, args ...any) {
	_, _ = fmt.Fprintf(env.stderr, format+"\n", args...) // nobody is left to tell
}
