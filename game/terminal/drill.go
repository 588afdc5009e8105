package terminal

import (
	"errors"
	"slices"
	"strings"

	"upperhand/game/drill"
	"upperhand/game/locale"
	"upperhand/game/view"
)

// Drills asks the items of an exercise in a terminal until the round is over or
// the person leaves.
type Drills struct {
	*Player
	Kind     drill.Kind
	Progress drill.Progress
	Seed     uint64 // draws the rounds
	// Learnt keeps what became of the exercise after each answer.
	Learnt func(drill.Progress) error
}

// Run goes on with the open round, or begins one.
func (d *Drills) Run() error {
	say := d.Words
	d.Progress = d.Progress.Clean(d.Kind)
	if d.Progress.Round == nil || d.Progress.Round.Over() {
		d.Progress = d.Progress.Begin(d.Kind, d.Seed)
	}
	d.Title(view.DrillName(say, d.Kind))
	for {
		screen := view.DrillScreen(say, view.Exercise{Kind: d.Kind, Progress: d.Progress})
		if screen.Context != "" && !d.Progress.Round.Answered() {
			d.Gap()
			d.Say(screen.Context)
		}
		if d.Progress.Round.Answered() {
			screen.Body = screen.Body[len(screen.Body)-1:] // the rest stands above
		}
		d.Gap()
		d.Blocks(screen.Body, "")
		if d.Progress.Round.Over() {
			return nil
		}
		if d.Progress.Round.Answered() {
			if err := d.keep(d.Progress.Next()); err != nil {
				return err
			}
			continue
		}
		d.Choices(screen.Actions)
		chosen, err := d.answer(say, screen.Actions)
		if chosen == 0 || err != nil {
			return err
		}
		if err := d.keep(d.Progress.Answer(d.Kind, chosen)); err != nil {
			return err
		}
	}
}

func (d *Drills) keep(p drill.Progress) error {
	d.Progress = p
	return d.Learnt(p)
}

// answer asks for one of the answers; 0: the person leaves.
func (d *Drills) answer(say *locale.Catalogue, all []view.Control) (int, error) {
	for {
		typed, err := d.Ask(say.Text("Your answer, or q to leave: "))
		if errors.Is(err, errLeft) {
			return 0, nil
		}
		typed = strings.ToLower(strings.TrimSpace(typed))
		if err != nil || typed == "q" {
			return 0, err
		}
		if i := slices.IndexFunc(all, func(c view.Control) bool { return c.Key == typed }); i >= 0 {
			return i + 1, nil
		}
		d.Say(say.Text("Type a number from 1 to %d, or q to leave; what you answered so far is kept.", len(all)))
	}
}
