package flow

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"upperhand/game/play"
	"upperhand/game/scenario"
	"upperhand/game/view"
	"upperhand/game/view/viewtest"
)

// press2 is press where there is no *testing.T at hand.
func press2(m Model, ids ...string) Model {
	for _, id := range ids {
		m, _ = Update(m, Press{id})
	}
	return m
}

func hasControl(s view.Screen, id string) bool {
	for _, c := range s.Controls() {
		if c.ID == id {
			return true
		}
	}
	return false
}

// pick draws a control that can be pressed.
func pick(t *rapid.T, s view.Screen) string {
	var ids []string
	for _, c := range s.Controls() {
		if !c.Disabled {
			ids = append(ids, c.ID)
		}
	}
	return rapid.SampledFrom(ids).Draw(t, "control")
}

// sound is what holds on every screen.
func sound(s view.Screen) error {
	enabled, seen := 0, map[string]bool{}
	for _, c := range s.Controls() {
		if c.ID == "" || c.Label == "" {
			return fmt.Errorf("a control without a name: %+v", c)
		}
		if seen[c.ID] {
			return fmt.Errorf("two controls are called %q", c.ID)
		}
		seen[c.ID] = true
		if !c.Disabled {
			enabled++
		}
	}
	keys := map[string]string{}
	for _, c := range s.Controls() {
		if other, taken := keys[c.Key]; taken && c.Key != "" {
			return fmt.Errorf("the key %q presses both %q and %q", c.Key, other, c.ID)
		}
		keys[c.Key] = c.ID
	}
	switch {
	case s.Heading == "":
		return errors.New("no heading")
	case enabled == 0:
		return errors.New("nothing can be pressed")
	case s.Focus == "" && (s.Name == view.Ahead || len(s.Actions) > 0 && s.Actions[0].Kind == view.Choice):
		return nil
	case !seen[s.Focus]:
		return fmt.Errorf("the focus is on %q, which is not there", s.Focus)
	}
	return nil
}

func TestWhateverIsPressedThereIsAWayOn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := rapid.SampledFrom([]Model{game(), weighty(true), weighty(false)}).Draw(t, "game")
		for range rapid.IntRange(1, 60).Draw(t, "presses") {
			s := Screen(m)
			if err := sound(s); err != nil {
				t.Fatalf("%s: %v\n%s", s.Name, err, view.Text(s, 78))
			}
			before := view.Text(s, 60)
			next, _ := Update(m, message(t, s))
			if view.Text(Screen(m), 60) != before {
				t.Fatalf("the old model changed on %s", s.Name)
			}
			m = next
		}
	})
}

// message draws something a person or the outside may send, sensible or not.
func message(t *rapid.T, s view.Screen) Msg {
	switch rapid.IntRange(0, 12).Draw(t, "message") {
	case 0:
		return Press{rapid.SampledFrom([]string{"", "say:", "say:press", "turn:99", "scale:9999", "case:none", "sign:77", "on:nobody", "note:skip", "delete-now:none", "journal", "profile", "dismiss", "next"}).Draw(t, "stray")}
	case 1:
		if rapid.Bool().Draw(t, "looks") {
			return Edit{"search", rapid.String().Draw(t, "words")}
		}
		return Edit{"reflect:" + fmt.Sprint(rapid.IntRange(-1, 3).Draw(t, "entry")), rapid.String().Draw(t, "text")}
	case 3:
		return rapid.SampledFrom([]Msg{Taken{Scenario: "sofia-small"}, Taken{Scenario: "sofia-small", Erased: true}, Changed{}, Imported{}, Measured{}, Dropped{}, Remembered{}, Remembered{Journal: &Journal{{ID: "a", Text: "Written elsewhere."}}, Outcomes: &Outcomes{{ID: "b", Case: "A case"}}}, Brought{Slot: Slot{Scenario: "sofia-small"}}}).Draw(t, "elsewhere")
	case 2:
		return Failed{What: "Your place could not be kept", Reason: rapid.SampledFrom([]string{"the disk is full", "permission denied"}).Draw(t, "reason")}
	}
	return Press{pick(t, s)}
}

// Every control of every screen that can be reached does something: another
// screen, or a command, or it is an option that is on already.
func TestNoButtonIsDead(t *testing.T) {
	seen := map[string]bool{}
	frontier := []Model{game()}
	for len(frontier) > 0 && len(seen) < 4000 {
		m := frontier[0]
		frontier = frontier[1:]
		s := Screen(m)
		for _, c := range s.Controls() {
			if c.Disabled || c.Kind == view.Entry || c.On && c.Kind != view.Toggle || c.ID == "quit" {
				continue
			}
			next, commands := Update(m, Press{c.ID})
			after := Screen(next)
			if reflect.DeepEqual(s, after) && len(commands) == 0 {
				t.Fatalf("%q on %s does nothing:\n%s", c.ID, s.Name, view.Text(s, 78))
			}
			if key := view.Text(after, 78); !seen[key] && next.settings == m.settings {
				seen[key] = true
				frontier = append(frontier, next)
			}
		}
	}
	for _, name := range []view.Name{view.Title, view.Library, view.Prebrief, view.Play, view.Notice, view.History, view.Leave, view.Debrief, view.Journal, view.Profile, view.Settings, view.Data, view.Fault} {
		if !reached(seen, name) {
			t.Errorf("%s was never reached", name)
		}
	}
}

// reached finds a screen among those seen by a sentence that only it has.
func reached(seen map[string]bool, name view.Name) bool {
	marks := map[view.Name]string{
		view.Title: "A training game about", view.Library: "Whose session is it?", view.Prebrief: "How do you want to play?",
		view.Play: "Leave (escape)", view.Notice: "What do you notice?", view.History: "Back to the conversation",
		view.Leave: "stepped out", view.Debrief: "HOW THE RELATIONSHIP MOVED", view.Journal: "Nothing is written here yet", view.Profile: "You have not finished a case yet", view.Settings: "Text size", view.Data: "Take it along", view.Fault: "did not work",
	}
	for text := range seen {
		if strings.Contains(text, marks[name]) {
			return true
		}
	}
	return false
}

func TestUndoAndTheSameChoiceAgainIsTheSame(t *testing.T) {
	for _, mode := range []string{"explore", "practise"} {
		m := press(t, game(), "library", "case:sofia-small", "mode:"+mode, "start", "continue", "continue", "say:press", "notice:skip")
		again := press(t, m, "undo", "say:press", "notice:skip")
		if a, b := view.Text(Screen(m), 78), view.Text(Screen(again), 78); mode == "explore" && a != b {
			t.Errorf("%s:\n%s\nthen\n%s", mode, a, b)
		}
		if a, b := m.Session().Record(), again.Session().Record(); !reflect.DeepEqual(a, b) {
			t.Errorf("%s: %+v, then %+v", mode, a, b)
		}
	}
}

func TestPractiseTakesBackOnlyTheLastDecision(t *testing.T) {
	m := press(t, game(), "library", "case:sofia-small", "mode:practise", "start", "continue", "continue",
		"say:press", "notice:skip", "say:listen", "continue", "continue", "undo")
	if _, ok := Screen(m).Control("undo"); ok {
		t.Error("a second undo is offered")
	}
	slot := m.sitting.slot()
	m = press(t, New(m.cases, Restored{Slots: []Slot{slot}}), "resume")
	if _, ok := Screen(m).Control("undo"); ok {
		t.Error("saving and coming back gives the undo back")
	}
	m = press(t, m, "say:together", "continue", "continue", "undo")
	if m.Session().State().Turn != 1 {
		t.Errorf("after undo of a new decision: turn %d", m.Session().State().Turn)
	}
}

// A game that is closed after any press and opened again goes on where it was.
func TestWhatIsRestoredIsWhatWasSaved(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := press2(game(), "library", "case:sofia-small", "mode:"+rapid.SampledFrom([]string{"explore", "practise", "assess"}).Draw(t, "mode"), "start")
		for range rapid.IntRange(0, 15).Draw(t, "presses") {
			next, _ := Update(m, Press{pick(t, Screen(m))})
			if next.at == view.Play {
				m = next
			}
		}
		slot := m.sitting.slot()
		if slot.Ended {
			return
		}
		back := press2(New(m.cases, Restored{Slots: []Slot{slot}, Settings: m.settings, Seed: 99, CanQuit: true}), "resume")
		if back.view().Noticing() || m.view().Noticing() {
			back.sitting.marked, back.sitting.base = m.sitting.marked, m.sitting.base // not kept, asked anew
		}
		if a, b := Screen(m), Screen(back); !reflect.DeepEqual(a, b) {
			t.Fatalf("before\n%s\nafter\n%s", view.Text(a, 78), view.Text(b, 78))
		}
	})
}

func TestEndingsAreCountedOnce(t *testing.T) {
	m := played(t, "explore")
	if got := m.progress.Endings["sofia-small"]; !reflect.DeepEqual(got, []string{"own-terms"}) {
		t.Fatalf("seen %q", got)
	}
	m = press(t, m, "undo")
	m, commands := Update(m, Press{"say:sorry"})
	for _, c := range commands {
		if p, ok := c.(SaveProgress); ok && p.Progress.Endings != nil {
			t.Error("the same ending was saved as a new one")
		}
	}
	m, commands = Update(press(t, m, "undo"), Press{"say:let-him"})
	if len(m.progress.Endings["sofia-small"]) != 2 || len(commands) != 3 {
		t.Errorf("seen %q, %d commands", m.progress.Endings["sofia-small"], len(commands))
	}
}

// broken is a scenario whose second scene asks a Lua function that fails.
type broken struct{ play.NoRules }

func (broken) Allowed(*scenario.Scenario, play.State, int) (bool, error) {
	return false, &play.Fault{Pos: scenario.Pos{File: "sofia.lua", Line: 41}, Message: "attempt to compare a number with nil"}
}

func TestAMistakeInTheScriptIsToldAndLeavesAWayBack(t *testing.T) {
	sc := viewtest.Case()
	sc.Scenes[1].Items[1].When = &scenario.Cond{Hook: 1}
	m := New([]Case{{Scenario: sc, Rules: broken{}}}, Restored{})
	m = press(t, m, "library", "case:sofia-small", "start", "continue", "continue", "say:press")
	s := Screen(m)
	if s.Name != view.Fault || !strings.Contains(view.Text(s, 78), "sofia.lua:41: attempt to compare a number with nil") {
		t.Fatalf("the mistake is not told:\n%s", view.Text(s, 78))
	}
	if m = press(t, m, "dismiss"); Screen(m).Name != view.Play || m.Session().State().Turn != 0 {
		t.Errorf("after it: %s, turn %d", Screen(m).Name, m.Session().State().Turn)
	}
}

func TestAChangedScriptKeepsWhatFits(t *testing.T) {
	m := press(t, game(), "library", "case:sofia-small", "start", "continue", "continue", "say:press", "notice:skip", "say:together")
	changed := viewtest.Case()
	changed.Hash = "small-2"
	changed.Scenes[1].Items[1].Choice.ID = "another"
	m, _ = Update(m, Replaced{Case: Case{Scenario: changed}})
	if text := view.Text(Screen(m), 78); !strings.Contains(text, "1 of your 2 steps could be kept") {
		t.Errorf("told:\n%s", text)
	}
	if m = press(t, m, "dismiss"); m.Session().State().Turn != 1 || m.Session().Scenario.Hash != "small-2" {
		t.Errorf("turn %d of %s", m.Session().State().Turn, m.Session().Scenario.Hash)
	}
}

// A page lists its cases before it has read them.
func TestACaseThatIsStillComingCanBePickedOnceItHasCome(t *testing.T) {
	slot := press(t, game(), "library", "case:sofia-small", "start").slots[0]
	m := New([]Case{{ID: "a-file", Coming: true}}, Restored{Slots: []Slot{slot}})
	if hasControl(Screen(m), "resume") {
		t.Error("a case is offered to go on with before it is there")
	}
	m = press(t, m, "library")
	if c, ok := Screen(m).Control("case:a-file"); ok {
		t.Errorf("it can be picked already: %+v", c)
	}
	if err := sound(Screen(m)); err != nil {
		t.Error(err)
	}
	m, _ = Update(m, Replaced{Case: Case{Scenario: viewtest.Case()}, For: "a-file"})
	if hasControl(Screen(m), "case:a-file") {
		t.Error("its place in the list is still taken by the file")
	}
	if m = press(t, m, "case:sofia-small", "continue"); m.at != view.Play {
		t.Errorf("picking it leads to %s", m.at)
	}
}

func TestTroubleIsToldOnce(t *testing.T) {
	m := press(t, game(), "library", "case:sofia-small", "start")
	full := Failed{What: "Your place could not be kept", Reason: "the disk is full"}
	m, _ = Update(m, full)
	if Screen(m).Name != view.Fault {
		t.Fatalf("first: %s", Screen(m).Name)
	}
	m, _ = Update(press(t, m, "dismiss"), full)
	if Screen(m).Name != view.Play {
		t.Errorf("second: %s", Screen(m).Name)
	}
}

func TestErasingAsksFirstAndForgets(t *testing.T) {
	m := press(t, game(), "library", "case:sofia-small", "start", "leave", "stop", "library", "case:sofia-small", "erase")
	m, commands := Update(m, Press{"erase-now"})
	if !reflect.DeepEqual(commands, []Command{EraseSlot{"sofia-small"}}) {
		t.Errorf("asked for %+v", commands)
	}
	if s := Screen(press(t, m, "library", "title")); hasControl(s, "resume") {
		t.Error("the title still offers to go on")
	}
}

func TestReflectionsAreKept(t *testing.T) {
	m := press(t, played(t, "explore"), "debrief", "next", "next")
	m, commands := Update(m, Edit{"reflect:0", "Twice."})
	if got := commands[0].(SaveSlot).Slot.Reflections; !reflect.DeepEqual(got, []string{"Twice."}) {
		t.Fatalf("kept %q", got)
	}
	m = press(t, New(m.cases, Restored{Slots: m.slots}), "library", "case:sofia-small", "continue", "next", "next")
	if c, ok := Screen(m).Control("reflect:0"); !ok || c.Value != "Twice." {
		t.Errorf("came back as %q", c.Value)
	}
}

func TestWordsAreKeptAsTheyEndAndWhenTheScreenIsLeft(t *testing.T) {
	m := press(t, played(t, "explore"), "debrief", "next", "next")
	var saved []string
	take := func(msg Msg) {
		var commands []Command
		m, commands = Update(m, msg)
		for _, c := range commands {
			if s, ok := c.(SaveSlot); ok {
				saved = append(saved, s.Slot.Reflections[0])
			}
		}
	}
	for _, text := range []string{"I", "I ", "I s", "I sa", "I saw"} {
		take(Edit{"reflect:0", text})
	}
	take(Press{"next"})
	take(Closing{})
	saved = slices.Compact(saved) // turning the page keeps how far one has read, too
	if want := []string{"I ", "I saw"}; !reflect.DeepEqual(saved, want) {
		t.Errorf("saved %q, want %q", saved, want)
	}
}
