package main

import (
	"errors"
	"flag"
	"fmt"
	"io"

	"upperhand/game/flow"
	"upperhand/game/version"
)

// options are what somebody asks for on the command line.
type options struct {
	path   string // of a case of theirs
	watch  bool
	author bool
	speak  string
	course flow.Course
}

var (
	errUsage = errors.New("wrong usage") // which was told already
	errTold  = errors.New("there is nothing more to do")
)

// parse reads the command line and tells what is wrong with it.
func parse(args []string, stdout, stderr io.Writer) (options, error) {
	var o options
	flags := flag.NewFlagSet("upperhand", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.StringVar(&o.path, "scenario", "", "play the scenario in this `file or folder`, and begin with it")
	flags.BoolVar(&o.watch, "watch", false, "take in the scenario again whenever it is saved, and keep the place in it")
	flags.BoolVar(&o.author, "author", false, "show the map of the scenario that you write, and play from any scene")
	mode := flags.String("mode", "", "play all cases in this `mode`: explore, practise or assess")
	note := flags.String("note", "", "show the text in this `file` before each case: words of your school or workplace")
	told := flags.Bool("version", false, "tell the version, and do nothing else")
	flags.StringVar(&o.speak, "speak", "", "read aloud from the start: `on`, or \"print\" to print what would be said")
	if err := flags.Parse(args); err != nil {
		return o, errUsage
	}
	if *told {
		fmt.Fprintln(stdout, "upperhand", version.String())
		return o, errTold
	}
	err := o.check(flags.Args())
	o.author = o.author || authored()
	if err == nil {
		o.course, err = course(*mode, *note)
	}
	if err != nil {
		fmt.Fprintf(stderr, "upperhand: %v\n", err)
		return o, errUsage
	}
	return o, nil
}

// check refuses what makes no sense together.
func (o options) check(rest []string) error {
	switch {
	case len(rest) > 0:
		return fmt.Errorf("%q is not wanted here; a scenario is given as --scenario FILE", rest[0])
	case o.watch && o.path == "":
		return errors.New("--watch needs the scenario that you write: --scenario FILE")
	case o.author && o.path == "":
		return errors.New("--author needs the scenario that you write: --scenario FILE")
	case o.speak != "" && o.speak != "on" && o.speak != "print":
		return fmt.Errorf("--speak %q is not known; there are --speak on and --speak print", o.speak)
	}
	return nil
}
