// Pack builds the game's program for browsers and puts it where casebook takes
// it along from. It is a step of the Makefile:
//
//	go run ./game/bundle/pack [-brotli] assets/player
package main

import (
	"flag"
	"fmt"
	"io"
	"os"

	"upperhand/game/bundle"
)

func main() { os.Exit(run(os.Args[1:], os.Stderr)) }

func run(args []string, stderr io.Writer) int {
	options := flag.NewFlagSet("pack", flag.ContinueOnError)
	options.SetOutput(stderr)
	well := options.Bool("brotli", false, "also pack it with Brotli, which takes a minute or two when the program changed")
	if err := options.Parse(args); err != nil {
		return 2
	}
	if options.NArg() != 1 {
		fmt.Fprintln(stderr, "pack: name the folder that the program goes into, such as assets/player")
		return 2
	}
	if err := bundle.Pack(".", options.Arg(0), "", *well, stderr); err != nil {
		fmt.Fprintf(stderr, "pack: %v\n", err)
		return 1
	}
	return 0
}
