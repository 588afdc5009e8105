// Mutation breaks the rules of packages, one at a time, and tells which breaks no
// test notices. From the root of the module:
//
//	go run ./game/mutation [-try REGEXP] [-with PACKAGES] game/power game/play
//
// Every change that a switch can make is planted into one build, by overlay: an
// environment variable then chooses which rule is broken, so that a mutant costs
// a test run and no build. Declared constants are built one by one.
//
// A mutant that no test kills needs a test, or, where it changes nothing that
// anybody could see, a line in equivalent.txt that says why.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"regexp"
	"strings"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("mutation", flag.ContinueOnError)
	flags.SetOutput(stderr)
	var o options
	flags.StringVar(&o.root, "root", ".", "the folder of the module")
	flags.StringVar(&o.accepted, "accepted", "game/mutation/equivalent.txt", "the list of mutants that change nothing, with reasons")
	flags.StringVar(&o.order.first, "first", "", "tests that run before the others, because they notice most: a regular expression")
	flags.StringVar(&o.order.last, "last", "", "tests that run only where all others pass, because they take long")
	flags.IntVar(&o.workers, "workers", 2, "how many are tried at a time")
	only := flags.String("try", "", "try only mutants whose line in the list matches this regular expression")
	skip := flags.String("skip", "^$", "leave out mutants whose line matches this regular expression")
	with := flags.String("with", "", "packages whose tests also hold the rules, with commas between")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	var err error
	if o.only, err = regexp.Compile(*only); err != nil {
		fmt.Fprintf(stderr, "mutation: -try: %v\n", err)
		return 2
	}
	if o.skip, err = regexp.Compile(*skip); err != nil {
		fmt.Fprintf(stderr, "mutation: -skip: %v\n", err)
		return 2
	}
	if o.targets = flags.Args(); len(o.targets) == 0 {
		fmt.Fprintln(stderr, "mutation: name the packages whose rules are to be broken, such as game/power")
		return 2
	}
	o.helpers = strings.FieldsFunc(*with, func(r rune) bool { return r == ',' })
	good, err := o.survey(stdout)
	if err != nil {
		fmt.Fprintf(stderr, "mutation: %v\n", err)
		return 2
	}
	if !good {
		return 1
	}
	return 0
}
