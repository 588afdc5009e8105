package terminal

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"upperhand/game/play"
	"upperhand/game/view"
)

// Player asks a person for every decision of a playthrough, as lines of text.
type Player struct {
	Page
	In      io.Reader
	Session *play.Session
	// Keep saves the record after every input. Its error is told once; the
	// play goes on without saving.
	Keep func(play.Record) error
	// Wrote keeps what was written in the debrief, after every answer; nil where
	// nothing is kept. Its error is told once.
	Wrote func(leaving string, reflections []string) error
	// Echo repeats what was read after its prompt, where it does not come from
	// a keyboard, so that what is printed can be followed.
	Echo bool
	// Undone says that the last thing before this sitting was to undo, which
	// practise allows only once in a row.
	Undone bool
	// Again is what a person types in a shell to go on after leaving.
	Again string

	lines   *bufio.Scanner
	told    int  // blocks of what was said since the last choice that stand above
	unsaved bool // saving has failed, and that was told
	unnoted bool // keeping what was written has failed, and that was told
}

// errLeft ends a sitting that the person left, with a command or by closing
// the input. Nothing is wrong then.
var errLeft = errors.New("left")

// Play goes on from where the session stands, to the end or until the person
// leaves.
func (p *Player) Play() error {
	err := p.sitting()
	if errors.Is(err, errLeft) {
		p.leave()
		return nil
	}
	return err
}

func (p *Player) sitting() error {
	for {
		sitting, err := view.NewSitting(p.Session)
		if err != nil {
			return err
		}
		if !sitting.Noted() || sitting.Session.State().Turn > 0 || sitting.Lines() > 0 { // else nothing was said yet
			p.show(sitting)
		}
		if sitting.Noted() {
			if err := p.ahead(sitting); err != nil {
				return err
			}
			continue
		}
		p.told = 0
		if p.Session.State().Ended() {
			break
		}
		if err := p.decide(sitting); err != nil {
			return err
		}
	}
	return p.debriefing()
}

// show writes what was said since the last choice and how the meters stand.
func (p *Player) show(s view.Sitting) {
	screen := view.PlayScreen(s)
	p.Title(screen.Context)
	p.Gap()
	p.Blocks(screen.Body[min(p.told, len(screen.Body)):], "")
	p.told = len(screen.Body)
	if hasPanel(screen.Side) {
		p.Gap()
		p.Meters(screen.Side)
	}
}

func hasPanel(blocks []view.Block) bool {
	for _, b := range blocks {
		if b.Kind == view.Panel {
			return true
		}
	}
	return false
}

// decide offers the choices until one is taken, or the last is taken back.
func (p *Player) decide(s view.Sitting) error {
	if s.Noticing() {
		if err := p.notice(s); err != nil {
			return err
		}
	}
	screen := view.PlayScreen(s)
	p.Gap()
	p.Choices(screen.Actions)
	for {
		typed, err := p.Ask("> ")
		if err != nil {
			return err
		}
		moved, err := p.obey(typed, screen, s)
		if moved || err != nil {
			return err
		}
	}
}

// obey does what was typed at a decision and reports whether the session
// moved, forwards or back.
func (p *Player) obey(typed string, screen view.Screen, s view.Sitting) (moved bool, err error) {
	switch strings.ToLower(typed) {
	case "":
		return false, nil
	case "?", "help":
		p.help()
	case "q", "quit", "exit":
		return false, errLeft
	case "s", "save":
		if p.keep() {
			p.Say(p.Words.Text("Saved, as after every choice."))
		}
	case "h", "history":
		p.Title(p.Words.Text("What was said"))
		p.Gap()
		p.Blocks(view.HistoryScreen(s).Body, "")
	case "m", "meters":
		p.Blocks(screen.Side, "  ")
	case "u", "undo":
		return p.undo(), nil
	default:
		return p.choose(typed, s)
	}
	return false, nil
}

func (p *Player) undo() bool {
	barred := p.Undone && p.Session.Mode == play.Practise
	if barred || !p.Session.Undo() {
		switch {
		case p.Session.Mode == play.Assess:
			p.Say(p.Words.Text("In assess mode nothing can be taken back."))
		case p.Session.State().Turn == 0:
			p.Say(p.Words.Text("There is nothing to take back yet."))
		default:
			p.Say(p.Words.Text("Only the last choice can be taken back."))
		}
		return false
	}
	p.Undone = true
	p.keep()
	p.Gap()
	p.Say(p.Words.Text("Taken back."))
	return true
}

// choose takes a choice by its number, or by its id.
func (p *Player) choose(typed string, s view.Sitting) (bool, error) {
	id := typed
	if n, err := strconv.Atoi(typed); err == nil {
		if n < 1 || n > len(s.Offered) {
			p.Say(p.Words.Text("Type a number from 1 to %d, or ? for help.", len(s.Offered)))
			return false, nil
		}
		id = play.ChoiceItem(s.Session.Scenario, s.Offered[n-1]).Choice.ID
	}
	_, err := p.Session.Choose(id)
	var no *play.NotOfferedError
	if errors.As(err, &no) {
		p.Say(p.Words.Text("That is neither a choice here nor a command. Type a number from 1 to %d, or ? for help.", len(s.Offered)))
		return false, nil
	}
	if err != nil {
		return false, err
	}
	p.Undone = false
	p.keep()
	return true, nil
}

func (p *Player) help() {
	for _, line := range [][2]string{
		{"1, 2, …", p.Words.Text("take that choice")},
		{"u", p.Words.Text("undo: take the last choice back")},
		{"h", p.Words.Text("history: everything said so far")},
		{"m", p.Words.Text("meters: how people stand towards each other")},
		{"s", p.Words.Text("save (it is saved after every choice anyway)")},
		{"q", p.Words.Text("quit; you can go on later")},
	} {
		lead := "  " + line[0] + strings.Repeat(" ", 9-utf8.RuneCountInString(line[0]))
		p.put(lead, strings.Repeat(" ", 11), line[1])
	}
}

// keep saves and reports whether that worked.
func (p *Player) keep() bool {
	if p.Keep == nil {
		return false
	}
	err := p.Keep(p.Session.Record())
	if err != nil && !p.unsaved {
		p.Say(p.Words.Text("This playthrough can't be saved: %s. You can play on, but not continue later.", err.Error()))
	}
	p.unsaved = err != nil
	return err == nil
}

func (p *Player) leave() {
	p.Gap()
	switch {
	case p.Session.State().Turn == 0 || p.Keep == nil:
		p.Say(p.Words.Text("Until another time."))
	case p.keep():
		p.Say(p.Words.Text("Your place is kept. To go on: %s", p.Again))
	}
}

// Ask writes a prompt and reads a line. When there is no more input the error
// ends the sitting.
func (p *Player) Ask(prompt string) (string, error) {
	if p.lines == nil {
		p.lines = bufio.NewScanner(p.In)
	}
	io.WriteString(p.Out, prompt)
	if !p.lines.Scan() {
		return "", errLeft
	}
	typed := strings.TrimSpace(Clean(p.lines.Text()))
	if p.Echo {
		fmt.Fprintln(p.Out, typed)
	}
	return typed, nil
}
