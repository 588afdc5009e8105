// Command upperhand is the game: a window on a desktop, and with GOOS=js the
// program that the web page loads.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"

	_ "upperhand/game/app/display"

	"upperhand/game/app"
	"upperhand/game/flow"
	"upperhand/game/save"
	"upperhand/game/sound"
	"upperhand/game/view"
)

func main() { os.Exit(run(os.Args[1:], os.Stderr)) }

// run plays until the window is closed. It gives 2 for wrong usage and 1 when
// the game could not start.
func run(args []string, stderr io.Writer) int {
	flags := flag.NewFlagSet("upperhand", flag.ContinueOnError)
	flags.SetOutput(stderr)
	path := flags.String("scenario", "", "play the scenario in this `file or folder`, and begin with it")
	mode := flags.String("mode", "", "play all cases in this `mode`: explore, practise or assess")
	note := flags.String("note", "", "show the text in this `file` before each case: words of your school or workplace")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if flags.NArg() > 0 {
		fmt.Fprintf(stderr, "upperhand: %q is not wanted here; a scenario is given as --scenario FILE\n", flags.Arg(0))
		return 2
	}
	fixed, err := course(*mode, *note)
	if err != nil {
		fmt.Fprintf(stderr, "upperhand: %v\n", err)
		return 2
	}
	keeper := save.Default()
	restored := keeper.Restore()
	cases, later := shipped(restored.GoingOn())
	sounds := sound.Default()
	restored = hosted(restored, fixed, sounds)
	opened := ""
	if *path != "" {
		c := own(*path)
		cases, opened = first(c, cases), id(c)
	}
	model := flow.New(cases, restored).Opened(opened)
	if err := app.Run(app.Config{Title: view.GameName, Model: model, Do: doing(keeper, sounds), News: []<-chan flow.Msg{keeper.News(), later}, Here: keeper.Here}); err != nil {
		fmt.Fprintf(stderr, "upperhand: %v\n", err)
		return 1
	}
	return 0
}
