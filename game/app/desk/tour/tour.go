// Package tour leads through every screen of the game and looks for what no
// eye should have to find there: text that is cut off or lies over other text,
// and controls that are too small to hit. It is for tests and for the contact
// sheet of all screens.
package tour

import (
	"fmt"
	"strings"

	"upperhand/game/app/desk"
	"upperhand/game/drill"
	"upperhand/game/flow"
	"upperhand/game/view"
)

// Walk plays a case of the desk's library from the title to the end of its
// debrief, and calls at with the name of each screen while it is shown: every
// screen that a person can come by, also those of bad days.
func Walk(d *desk.Desk, scenario string, at func(name string)) error {
	w := walk{Desk: d, at: at}
	w.stop("title")
	w.press("settings")
	w.stop("settings")
	w.press("data")
	w.stop("data")
	w.press("erase-all")
	w.stop("data-erase")
	w.press("keep")
	w.press("back")
	for _, name := range []string{"keys", "help", "about"} {
		w.press(name)
		w.stop(name)
		w.press("back")
	}
	w.press("back")
	w.press("library")
	w.stop("library")
	w.press("case:" + scenario)
	w.stop("prebrief")
	w.chart("map")
	w.press("start")
	w.play()
	w.press("debrief")
	for page := 0; page < view.Pages; page++ {
		w.work()
		w.stop(fmt.Sprintf("debrief-%d", page+1))
		if page < view.Pages-1 {
			w.press("next")
		}
	}
	w.press("finish")
	w.stop("library-after")
	w.press("endings")
	w.stop("endings")
	w.press("library")
	w.press("journal")
	w.stop("journal")
	w.press("library")
	w.press("profile")
	w.stop("profile")
	w.press("library")
	w.drills()
	w.press("case:" + scenario)
	w.stop("prebrief-after")
	w.press("library")
	w.Tell(flow.Failed{What: "Your place could not be kept", Reason: "the disk is full", Remedy: "Make room, or go on unkept: nothing that you did so far is lost.", Asked: true})
	w.stop("fault")
	return w.trouble
}

// drills looks at an item of each exercise and at what is said to an answer.
func (w *walk) drills() {
	w.press("drills")
	w.stop("drills")
	for _, kind := range drill.Kinds() {
		w.press("drill:" + string(kind))
		w.stop(string(kind))
		w.press("answer:2")
		w.stop(string(kind) + "-why")
		w.press("drills")
	}
	w.press("library")
}

// walk is a desk with the first thing that went wrong on the way.
type walk struct {
	*desk.Desk
	at      func(name string)
	trouble error
	seen    map[string]bool
}

func (w *walk) stop(name string) {
	if w.trouble == nil {
		w.at(name)
	}
}

func (w *walk) has(id string) bool {
	c, ok := w.Screen().Control(id)
	return ok && !c.Disabled
}

// press presses a control, and fails where there is none.
func (w *walk) press(id string) {
	if w.trouble != nil {
		return
	}
	if !w.has(id) {
		w.trouble = fmt.Errorf("there is no %q on the %s screen to go on with", id, w.Screen().Name)
		return
	}
	w.FocusOn(id)
	w.Tell(flow.Press{ID: id})
}

// work lets the game work out all that it wants to.
func (w *walk) work() {
	for beats := true; beats; {
		beats = false
		for _, c := range w.Commands() {
			if _, ok := c.(flow.Soon); ok {
				beats = true
			}
		}
		if beats {
			w.Tell(flow.Beat{})
		}
	}
}

// play goes through the conversation by the first choice each time, stops at
// each kind of screen the first time, and looks at what lies beside it.
func (w *walk) play() {
	w.seen = map[string]bool{}
	for steps := 0; w.trouble == nil && !w.has("debrief"); steps++ {
		if steps > 1000 {
			w.trouble = fmt.Errorf("the case did not end")
			return
		}
		w.step()
	}
	w.stop("play-end")
}

func (w *walk) step() {
	s := w.Screen()
	switch {
	case w.has("note:go-on"):
		w.once("note")
		w.press("note:go-on")
	case w.has("continue"):
		w.once("play-line")
		w.press("continue")
	case s.Name == view.Notice:
		w.once("notice")
		w.press("notice:skip")
	case len(s.Actions) > 0 && strings.HasPrefix(s.Actions[0].ID, "say:"):
		if w.once("play-choice") {
			w.beside()
		}
		w.press(s.Actions[0].ID)
	default:
		w.trouble = fmt.Errorf("the %s screen leads nowhere", s.Name)
	}
}

func (w *walk) once(name string) bool {
	if w.seen[name] {
		return false
	}
	w.seen[name] = true
	w.stop(name)
	return true
}

// beside looks at the screens that can be had in the middle of a conversation.
func (w *walk) beside() {
	for _, name := range []string{"history", "leave"} {
		w.press(name)
		w.stop(name)
		w.press("back")
	}
	w.chart("map-run")
}

// chart looks at the map, from near and all of it, where the game shows it.
func (w *walk) chart(name string) {
	if !w.has(view.MapEnter) {
		return
	}
	w.press(view.MapEnter)
	w.stop(name)
	w.Type("0")
	w.stop(name + "-all")
	w.press("back")
}
