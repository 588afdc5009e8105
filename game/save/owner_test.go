//go:build !js

package save

import (
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"upperhand/game/flow"
)

func claim(id string) flow.Claim { return flow.Claim{Scenario: id} }

func begin(id string) flow.Claim { return flow.Claim{Scenario: id, Fresh: true} }

func keep(id string, choices ...string) flow.SaveSlot {
	return flow.SaveSlot{Slot: slot(id, choices...)}
}

// choices are what is kept of a case.
func choices(t *testing.T, m *memory, id string) int {
	t.Helper()
	for _, s := range openTab(t, m).Restore().Slots {
		if s.Scenario == id {
			return len(s.Record.Inputs)
		}
	}
	return -1
}

func TestTheLastTabThatOpensACaseOwnsIt(t *testing.T) {
	m := newMemory()
	a := openTab(t, m)
	do(t, a.Keeper, begin("x"), keep("x", "one"))
	b := openTab(t, m)
	do(t, b.Keeper, claim("x"), keep("x", "one", "two"), keep("x", "one", "two", "three"))

	if got := a.Do(keep("x", "one", "other")); got != (flow.Taken{Scenario: "x"}) {
		t.Errorf("the first tab is told %+v", got)
	}
	if got := a.Do(keep("x", "one", "other", "still")); got != nil || choices(t, m, "x") != 3 {
		t.Errorf("then %+v; %d choices are kept", got, choices(t, m, "x"))
	}
	brought, ok := a.Do(claim("x")).(flow.Brought)
	if !ok || len(brought.Slot.Record.Inputs) != 3 {
		t.Fatalf("claiming it back brings %+v", brought)
	}
	do(t, a.Keeper, keep("x", "what the flow had not known yet"))
	if choices(t, m, "x") != 3 {
		t.Error("what was opened before that is written over it")
	}
	do(t, a.Keeper, claim("x"), keep("x", "one", "two", "three", "four"))
	if got := b.Do(keep("x", "one")); got != (flow.Taken{Scenario: "x"}) || choices(t, m, "x") != 4 {
		t.Errorf("the second tab is told %+v; %d choices are kept", got, choices(t, m, "x"))
	}
}

func TestBeginningAnewDoesNotDestroyWhatWasNeverSeen(t *testing.T) {
	m := newMemory()
	a, b := openTab(t, m), openTab(t, m)
	do(t, b.Keeper, begin("x"), keep("x", "one"))
	brought, ok := a.Do(begin("x")).(flow.Brought)
	if !ok || !brought.Fresh {
		t.Fatalf("told %+v", brought)
	}
	do(t, a.Keeper, keep("x"))
	if choices(t, m, "x") != 1 {
		t.Error("it is gone")
	}
	do(t, b.Keeper, keep("x", "one", "two")) // it is still the other's
	if got := a.Do(begin("x")); !reflect.DeepEqual(got.(flow.Brought).Slot.Record.Inputs, slot("x", "one", "two").Record.Inputs) {
		t.Errorf("told %+v", got)
	}
	do(t, a.Keeper, begin("x"), keep("x"))
	if choices(t, m, "x") != 0 {
		t.Error("who was asked can't begin anew")
	}
}

func TestTabsInDifferentCasesDoNotDisturbEachOther(t *testing.T) {
	m := newMemory()
	a, b := openTab(t, m), openTab(t, m)
	do(t, a.Keeper, begin("x"), keep("x", "one"))
	do(t, b.Keeper, begin("y"), keep("y", "one"))
	do(t, a.Keeper, keep("x", "one", "two"), flow.SaveProgress{Progress: flow.Progress{Endings: map[string][]string{"x": {"good"}}}})
	do(t, b.Keeper, keep("y", "one", "two"), flow.SaveProgress{Progress: flow.Progress{Endings: map[string][]string{"x": {"bad"}, "y": {"good"}}}})

	msgs := a.look()
	changed, ok := msgs[0].(flow.Changed)
	if len(msgs) != 1 || !ok || len(changed.Now.Slots) != 2 {
		t.Fatalf("told %+v", msgs)
	}
	if want := map[string][]string{"x": {"good", "bad"}, "y": {"good"}}; !reflect.DeepEqual(changed.Now.Progress.Endings, want) {
		t.Errorf("endings %v", changed.Now.Progress.Endings)
	}
}

func TestATabIsToldAtOnce(t *testing.T) {
	m := newMemory()
	a, b := openTab(t, m), openTab(t, m)
	do(t, a.Keeper, begin("x"), keep("x", "one"))
	b.Restore()
	do(t, b.Keeper, claim("x"))
	if msgs := a.look(); len(msgs) != 2 || msgs[0] != (flow.Taken{Scenario: "x"}) {
		t.Errorf("told %+v", msgs)
	}
	if msgs := a.look(); len(msgs) != 1 {
		t.Errorf("told again: %+v", msgs)
	}
}

func TestWhatIsErasedElsewhereDoesNotComeBackByItself(t *testing.T) {
	for name, command := range map[string]flow.Command{"one case": flow.EraseSlot{Scenario: "x"}, "everything": flow.EraseAll{}} {
		m := newMemory()
		a, b := openTab(t, m), openTab(t, m)
		seen := flow.Progress{Endings: map[string][]string{"x": {"good"}}}
		do(t, a.Keeper, begin("x"), keep("x", "one"), flow.SaveProgress{Progress: seen})
		b.Do(command)
		if got := a.Do(keep("x", "one", "two")); got != (flow.Taken{Scenario: "x", Erased: true}) {
			t.Errorf("%s: told %+v", name, got)
		}
		a.Do(keep("x", "one", "two"))
		if choices(t, m, "x") >= 0 {
			t.Errorf("%s: it is back", name)
		}
		do(t, a.Keeper, begin("x"), keep("x", "one", "two"), flow.SaveProgress{Progress: flow.Progress{Endings: map[string][]string{"y": {"new"}}}})
		if choices(t, m, "x") != 2 {
			t.Errorf("%s: it can't be kept again", name)
		}
		if seen := openTab(t, m).Restore().Progress.Endings["x"]; name == "everything" && len(seen) > 0 {
			t.Errorf("endings are back: %q", seen)
		}
	}
}

func TestErasingEverythingLeavesNothing(t *testing.T) {
	m := newMemory()
	a := openTab(t, m)
	do(t, a.Keeper, begin("x"), keep("x", "one"), keep("x", "one", "two"), flow.SaveSettings{Settings: flow.DefaultSettings()})
	m.blobs["slot-y.bad2"], m.blobs[".new-1"], m.blobs["somebody-else"] = []byte("?"), []byte("?"), []byte("stays")
	m.blobs["title.early"] = []byte("what a page shows while it loads")
	a.Here(flow.Place{Screen: "play", Case: "x"})
	if _, ok := a.Do(flow.EraseAll{}).(flow.Done); !ok {
		t.Error("not told as done")
	}
	names, _ := m.Names()
	if !slices.Equal(names, []string{"somebody-else"}) {
		t.Errorf("left %q", names)
	}
	if r := a.Restore(); r.Place != (flow.Place{}) {
		t.Errorf("the place is still %+v", r.Place)
	}
}

func TestThePlaceIsThisTabsAlone(t *testing.T) {
	m := newMemory()
	a, b := openTab(t, m), openTab(t, m)
	here := flow.Place{Screen: "debrief", Under: "play", Case: "x", Mode: "practise", Page: 2, Turn: 3, Marked: 5, Base: "expert", Asking: true}
	a.Here(here)
	if got := a.Restore().Place; got != here {
		t.Errorf("came back as %+v", got)
	}
	if got := b.Restore().Place; got != (flow.Place{}) {
		t.Errorf("another tab is at %+v", got)
	}
}

// Two windows on one folder hear nothing of each other until they save.
func TestTwoWindowsOnOneFolderDoNotDestroyEachOthersSave(t *testing.T) {
	state, reports := t.TempDir(), t.TempDir()
	a, b := In(state, reports), In(state, reports)
	do(t, a, begin("x"), keep("x", "one"))
	if _, ok := b.Do(claim("x")).(flow.Brought); !ok {
		t.Error("the second window goes on from what it never read")
	}
	do(t, b, claim("x"), keep("x", "one", "two"))
	if got := a.Do(keep("x", "other")); got != (flow.Taken{Scenario: "x"}) {
		t.Errorf("the first window is told %+v", got)
	}
	if r := In(state, reports).Restore(); len(r.Slots[0].Record.Inputs) != 2 {
		t.Errorf("kept %+v", r.Slots)
	}
	first, second := b.Do(flow.Export{}).(flow.Done), b.Do(flow.Export{}).(flow.Done)
	if first == second || !strings.Contains(first.What, reports) {
		t.Errorf("the file is %q, then %q", first.What, second.What)
	}
	if _, ok := b.Do(flow.EraseAll{}).(flow.Done); !ok {
		t.Error("not everything could be erased")
	}
	if msg := In(filepath.Join(state, "never-made"), reports).Do(flow.EraseAll{}); msg != (flow.Done{What: "Everything that was kept here is erased."}) {
		t.Errorf("where nothing was ever kept: %+v", msg)
	}
}
