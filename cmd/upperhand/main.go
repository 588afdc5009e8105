// Command upperhand is the game: a window on a desktop, and with GOOS=js the
// program that the web page loads.
package main

import (
	"errors"
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

func main() {
	openConsole()
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run plays until the window is closed. It gives 2 for wrong usage and 1 when
// the game could not start.
func run(args []string, stdout, stderr io.Writer) int {
	o, err := parse(args, stdout, stderr)
	if errors.Is(err, errTold) {
		return 0
	}
	if err != nil {
		return 2
	}
	keeper := save.Default()
	keeper.Speaks(tongues())
	restored := keeper.Restore()
	voice, voiceNews := o.voice(stdout, &restored)
	cases, later := shipped(restored.GoingOn())
	sounds := sound.Default()
	restored = hosted(restored, o, sounds)
	c, changes := o.own()
	if c != nil {
		cases = first(*c, cases)
	}
	model := flow.New(cases, restored)
	if c != nil {
		model = model.Opened(id(*c))
	}
	do, words := fetcher(doing(keeper, sounds))
	err = app.Run(app.Config{
		Title: view.GameName, Model: model, Do: do, Here: keeper.Here,
		News:  []<-chan flow.Msg{keeper.News(), later, words, voiceNews, changes},
		Voice: voice,
	})
	hush(voice)
	if err != nil {
		fmt.Fprintf(stderr, "upperhand: %v\n", err)
		return 1
	}
	return 0
}
