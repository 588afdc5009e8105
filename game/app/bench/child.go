//go:build linux

package main

import (
	"fmt"
	"image/color"
	"io"
	"syscall"
	"time"

	"github.com/hajimehoshi/ebiten/v2"

	"upperhand/game/app"
	"upperhand/game/flow"
	"upperhand/game/save"
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
	tell := frameTeller(out)
	return app.Run(app.Config{Title: view.GameName, Model: model, Timed: func(f app.Frame) {
		switch {
		case !f.Changed:
			tell("", f.Worked)
		case f.Picture:
			tell("people", f.Worked)
		default:
			tell("words", f.Worked)
		}
	}})
}

// playAll runs the game with all its cases and a folder that it keeps things in,
// and without a way to close it from within.
func playAll(folder string) error {
	var cases []flow.Case
	for _, id := range scenarios.IDs() {
		loaded, found := script.LoadFS(scenarios.FS, id)
		if loaded == nil {
			return fmt.Errorf("%s: %s", id, found[0])
		}
		cases = append(cases, flow.Case{Scenario: loaded.Scenario, Rules: loaded.Rules})
	}
	keeper := save.In(folder, folder)
	return app.Run(app.Config{Title: view.GameName, Model: flow.New(cases, keeper.Restore()), Do: keeper.Do, Here: keeper.Here, News: []<-chan flow.Msg{keeper.News()}})
}

// frameTeller writes how long frames took, and what of the processor, by kind;
// those without a kind are passed over. worked is the program's own part of it.
func frameTeller(out io.Writer) func(kind string, worked time.Duration) {
	began, last := time.Now(), spentHere()
	return func(kind string, worked time.Duration) {
		now, spent := time.Now(), spentHere()
		if kind != "" {
			fmt.Fprintln(out, kind, now.Sub(began).Microseconds(), (spent - last).Microseconds(), worked.Microseconds())
		}
		began, last = now, spent
	}
}

// spentHere is the processor time that this process has taken, on all threads.
func spentHere() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// still is the least of a game: the same picture, again and again.
type still struct {
	picture *ebiten.Image
	shown   *int
	tell    func(kind string, worked time.Duration)
}

// Where frames are told, its first ones set things up, and after enough it ends: a
// busy machine takes its time for them.
const settled, enough = 20, 200

// Update implements ebiten.Game.
func (s still) Update() error {
	if s.tell != nil && *s.shown > settled+enough {
		return ebiten.Termination
	}
	return nil
}

// Draw implements ebiten.Game.
func (s still) Draw(screen *ebiten.Image) {
	*s.shown++
	if s.tell != nil && *s.shown > settled {
		s.tell("plain", 0)
	}
	screen.DrawImage(s.picture, nil)
}

// Layout implements ebiten.Game.
func (still) Layout(w, h int) (int, int) { return w, h }

// reference runs it; where out is not nil, frames are told.
func reference(out io.Writer) error {
	ebiten.SetWindowSize(1280, 720)
	s := still{picture: ebiten.NewImage(1280, 720), shown: new(int)}
	if out != nil {
		s.tell = frameTeller(out)
	}
	s.picture.Fill(color.RGBA{0xF7, 0xF2, 0xE8, 255})
	return ebiten.RunGame(s)
}
