// Casebook is the educator's command line: it starts a scenario, checks it,
// runs its tests and plays it in a terminal.
//
// Results go to standard output and messages to standard error. The exit code
// is 0 when all is fine, 1 when there are findings or something failed, and 2
// when the command was used wrongly.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/alecthomas/kong"

	"upperhand/game/terminal"
	"upperhand/game/version"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) (code int) {
	var cli commands
	helped := false
	parser := kong.Must(&cli, kong.Name("casebook"), kong.Description(about), kong.Writers(stdout, stderr), kong.Vars{"version": version.String()},
		kong.Exit(func(int) { helped = true }), kong.ConfigureHelp(kong.HelpOptions{Compact: true, NoExpandSubcommands: true}))
	if len(args) == 0 {
		args = []string{"--help"}
	}
	parsed, err := parser.Parse(singleHyphens(args))
	if helped {
		return fine
	}
	if err == nil {
		err = parsed.Run(&console{stdin: stdin, out: stdout, err: stderr})
	}
	return conclude(stderr, err)
}

// conclude tells what went wrong, if anything did, and gives the exit code.
func conclude(stderr io.Writer, err error) int {
	var parsing *kong.ParseError
	var usage usageError
	switch {
	case err == nil:
		return fine
	case errors.Is(err, errFindings): // they have been printed
		return failed
	case errors.As(err, &parsing), errors.As(err, &usage):
		fmt.Fprintf(stderr, "casebook: %v\n(casebook --help tells how it is used)\n", err)
		return misuse
	default:
		fmt.Fprintf(stderr, "casebook: %s\n", terminal.Clean(err.Error()))
		return failed
	}
}
