//go:build linux

package main

import (
	"fmt"
	"image/color"
	"io"

	"github.com/hajimehoshi/ebiten/v2"

	"upperhand/game/app"
	"upperhand/game/flow"
	"upperhand/game/script"
	"upperhand/game/view"
	"upperhand/scenarios"
)

// played is the case that is played here.
const played = "sofia-and-matthias"

// play runs the game and writes a line for each frame.
func play(out io.Writer) error {
	loaded, found := script.LoadFS(scenarios.FS, played)
	if loaded == nil {
		return fmt.Errorf("%s: %s", played, found[0])
	}
	model := flow.New([]flow.Case{{Scenario: loaded.Scenario, Rules: loaded.Rules}}, flow.Restored{Settings: flow.DefaultSettings(), Seed: 1})
	return app.Run(app.Config{Title: view.GameName, Model: model, Timed: func(f app.Frame) {
		fmt.Fprintln(out, f.Screen, f.Picture, f.Took.Microseconds())
	}})
}

// still is the least of a game: the same picture, again and again.
type still struct{ picture *ebiten.Image }

// Update implements ebiten.Game.
func (still) Update() error { return nil }

// Draw implements ebiten.Game.
func (s still) Draw(screen *ebiten.Image) { screen.DrawImage(s.picture, nil) }

// Layout implements ebiten.Game.
func (still) Layout(w, h int) (int, int) { return w, h }

func reference() error {
	ebiten.SetWindowSize(1280, 720)
	s := still{ebiten.NewImage(1280, 720)}
	s.picture.Fill(color.RGBA{0xF7, 0xF2, 0xE8, 255})
	return ebiten.RunGame(s)
}
