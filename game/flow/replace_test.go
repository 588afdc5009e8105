package flow

import (
	"reflect"
	"strings"
	"testing"

	"upperhand/game/play"
	"upperhand/game/scenario"
	"upperhand/game/view"
	"upperhand/game/view/viewtest"
)

// saved is what an author's saving brings: a script that can be played, made
// different by each change, or one with mistakes.
func saved(changes ...func(*scenario.Scenario)) Replaced {
	sc := viewtest.Case()
	id := sc.ID
	sc.Hash += "-saved"
	for _, change := range changes {
		change(sc)
	}
	return Replaced{Case: Case{Scenario: sc, Rules: play.NoRules{}, Watched: true}, For: id}
}

func brokenly() Replaced {
	at := func(line int) scenario.Pos { return scenario.Pos{File: "sofia.lua", Line: line} }
	return Replaced{For: viewtest.Case().ID, Case: Case{ID: "sofia", Watched: true, Found: scenario.Diagnostics{
		{Code: "UH012", Pos: at(12), Message: "no scene is called \"jont\"", Help: "did you mean \"joint\"?"},
		{Code: "UH030", Severity: scenario.Advice, Pos: at(13), Message: "this is long"},
		{Code: "UH001", Pos: at(40), Message: "a bracket is not closed"},
	}}}
}

// wherever are places in the game, by the presses that lead there.
var wherever = map[string][]string{
	"title":    nil,
	"library":  {"library"},
	"prebrief": {"library", "case:sofia-small"},
	"play":     {"library", "case:sofia-small", "start", "continue"},
	"choices":  {"library", "case:sofia-small", "start", "continue", "continue"},
	"notice":   {"library", "case:sofia-small", "start", "continue", "continue", "say:press", "sign:1"},
	"history":  {"library", "case:sofia-small", "start", "continue", "continue", "say:press", "notice:skip", "history"},
	"settings": {"library", "case:sofia-small", "start", "continue", "settings"},
	"leave":    {"library", "case:sofia-small", "start", "continue", "leave"},
	"debrief":  {"library", "case:sofia-small", "start", "continue", "continue", "say:press", "notice:skip", "say:plain", "debrief", "next", "next"},
}

func TestSavingAScriptLeavesItsAuthorWhereTheyAre(t *testing.T) {
	for name, presses := range wherever {
		t.Run(name, func(t *testing.T) {
			m := press(t, game(), presses...)
			before := view.Text(Screen(m), 78)
			m, _ = Update(m, saved())
			if after := view.Text(Screen(m), 78); after != before {
				t.Errorf("before\n%s\nafter\n%s", before, after)
			}
			if s := m.Session(); s != nil && s.Scenario.Hash != saved().Case.Scenario.Hash {
				t.Error("the old script is still played")
			}
		})
	}
}

func TestMistakesAreToldOverTheGameUntilTheyAreMended(t *testing.T) {
	for name, presses := range wherever {
		t.Run(name, func(t *testing.T) {
			m := press(t, game(), presses...)
			before, place := view.Text(Screen(m), 78), m.Place()
			m, _ = Update(m, brokenly())
			m, _ = Update(m, brokenly())
			told := strings.ToLower(view.Text(Screen(m), 78))
			for _, want := range []string{"sofia.lua:12", "sofia.lua:40", "did you mean", "a bracket is not closed"} {
				if !strings.Contains(told, want) {
					t.Errorf("%q is not told:\n%s", want, told)
				}
			}
			if strings.Contains(told, "this is long") {
				t.Errorf("what hinders nobody is told:\n%s", told)
			}
			if m.Place() != place {
				t.Errorf("the place became %+v", m.Place())
			}
			if err := sound(Screen(m)); err != nil {
				t.Error(err)
			}
			dismissed := press(t, m, "dismiss")
			m, _ = Update(m, saved())
			for how, m := range map[string]Model{"mended": m, "not now": dismissed} {
				if after := view.Text(Screen(m), 78); after != before {
					t.Errorf("%s: before\n%s\nafter\n%s", how, before, after)
				}
			}
		})
	}
}

func TestMendingBringsBackWhatAMistakeCutOff(t *testing.T) {
	m := press(t, game(), "library", "case:sofia-small", "start", "continue", "continue", "say:press", "notice:skip", "say:together")
	before := m.Session().State().Hash()
	m, _ = Update(m, saved(func(sc *scenario.Scenario) { sc.Scenes[1].Items[1].Choice.ID = "togehter" }))
	if m.at != view.Fault || m.Session().State().Turn != 1 {
		t.Fatalf("after a choice was renamed: %s, turn %d", m.at, m.Session().State().Turn)
	}
	m = press(t, m, "dismiss")
	onward := press(t, m, "notice:skip")
	m, _ = Update(m, saved())
	if m.Session().State().Hash() != before || m.at != view.Play {
		t.Errorf("named as before: %s, turn %d", m.at, m.Session().State().Turn)
	}
	if onward, _ = Update(onward, saved()); onward.Session().State().Hash() != before {
		t.Error("reading on loses it")
	}
}

func TestWhoWentOnFromACutIsNotThrownBack(t *testing.T) {
	m := press(t, game(), "library", "case:sofia-small", "start", "continue", "continue", "say:press", "notice:skip", "say:together")
	m, _ = Update(m, saved(func(sc *scenario.Scenario) { sc.Scenes[1].Items[1].Choice.ID = "togehter" }))
	m = press(t, m, "dismiss", "notice:skip", "say:togehter")
	m, _ = Update(m, saved(func(sc *scenario.Scenario) { sc.Hash += "-2"; sc.Scenes[1].Items[1].Choice.ID = "togehter" }))
	if got := m.Session().Record().Inputs; got[len(got)-1].Choice != "togehter" || m.at == view.Fault {
		t.Errorf("%s with %+v", m.at, got)
	}
}

func TestAScriptThatBeganBrokenOpensOnceItIsMended(t *testing.T) {
	draft := brokenly().Case
	m := New([]Case{draft}, Restored{}).Opened(draft.ID)
	if m.at != view.Broken {
		t.Fatalf("it opens on %s", m.at)
	}
	again := brokenly()
	again.For = draft.ID
	m, _ = Update(m, again)
	good := saved()
	good.For = draft.ID
	mended, _ := Update(m, good)
	if s := Screen(mended); s.Name != view.Prebrief {
		t.Errorf("mended, it opens on %s", s.Name)
	}
	left, _ := Update(press(t, m, "dismiss"), good)
	if s := Screen(left); s.Name != view.Library || !hasControl(s, "case:sofia-small") {
		t.Errorf("its author had left to the library, and is on %s", s.Name)
	}
}

func TestAScriptThatGetsAnotherNameIsAnotherCase(t *testing.T) {
	m := press(t, game(), "library", "case:sofia-small", "start", "continue")
	m, _ = Update(m, saved(func(sc *scenario.Scenario) { sc.ID = "sofia-two" }))
	if m.at != view.Prebrief || m.Session() != nil {
		t.Fatalf("it leads to %s", m.at)
	}
	if m = press(t, m, "start"); m.Session().Scenario.ID != "sofia-two" {
		t.Errorf("it starts %s", m.Session().Scenario.ID)
	}
}

// What lies under a fault of the script's is what was played, which may go on.
func TestMendingTakesAwayTheFaultOfTheScript(t *testing.T) {
	sc := viewtest.Case()
	sc.Scenes[1].Items[1].When = &scenario.Cond{Hook: 1}
	m := New([]Case{{Scenario: sc, Rules: broken{}, Watched: true}}, Restored{})
	m = press(t, m, "library", "case:sofia-small", "start", "continue", "continue")
	before := Screen(m)
	m = press(t, m, "say:press")
	if m.at != view.Fault {
		t.Fatalf("on %s", m.at)
	}
	if m, _ = Update(m, saved()); !reflect.DeepEqual(Screen(m), before) {
		t.Errorf("mended, it shows\n%s", view.Text(Screen(m), 78))
	}
}
