//go:build !js

package save

import (
	"bytes"
	"encoding/json"
	"errors"
	"maps"
	"reflect"
	"strings"
	"testing"

	"upperhand/game/flow"
)

// full is a tab with something of everything.
func full(t *testing.T) (*memory, *tab) {
	t.Helper()
	m := newMemory()
	k := openTab(t, m)
	do(t, k.Keeper, begin("x"), keep("x", "one"), keep("x", "one", "two"), begin("y"), keep("y", "one"),
		flow.SaveSettings{Settings: flow.Settings{TextScale: 130, Theme: "dark"}},
		flow.SaveProgress{Progress: flow.Progress{Endings: map[string][]string{"x": {"good", "bad"}}}})
	return m, k
}

// exported is the one file of a tab.
func exported(t *testing.T, k *tab) []byte {
	t.Helper()
	if msg, ok := k.Do(flow.Export{}).(flow.Done); !ok || !strings.Contains(msg.What, "upper-hand-") {
		t.Fatalf("told %+v", msg)
	}
	return []byte(k.files[len(k.files)-1])
}

func TestTheOneFileBringsEverythingBack(t *testing.T) {
	_, k := full(t)
	want, file := k.Restore(), exported(t, k)
	other := newMemory()
	fresh := openTab(t, other)
	msg, ok := fresh.Do(flow.Import{Data: file}).(flow.Imported)
	if !ok || msg.What != "Brought back: 2 playthroughs, 2 endings seen, the settings." {
		t.Fatalf("told %+v", msg)
	}
	for i := range want.Slots {
		want.Slots[i].Updated, msg.Now.Slots[i].Updated = 0, 0
	}
	if !reflect.DeepEqual(msg.Now.Slots, want.Slots) || !reflect.DeepEqual(msg.Now.Progress, want.Progress) || msg.Now.Settings != want.Settings {
		t.Errorf("brought %+v, want %+v", msg.Now, want)
	}
}

func TestBringingBackReplacesPlaythroughsAndAddsEndings(t *testing.T) {
	_, k := full(t)
	file := exported(t, k)
	m := newMemory()
	here, there := openTab(t, m), openTab(t, m)
	do(t, there.Keeper, begin("x"), keep("x", "mine"), begin("z"), keep("z", "mine"), begin("x"), keep("x", "mine"),
		flow.SaveProgress{Progress: flow.Progress{Endings: map[string][]string{"x": {"plain"}}}})
	here.Do(flow.Import{Data: file})

	r := here.Restore()
	if len(r.Slots) != 3 || choices(t, m, "x") != 2 || choices(t, m, "z") != 1 {
		t.Errorf("kept %+v", r.Slots)
	}
	if want := []string{"plain", "good", "bad"}; !reflect.DeepEqual(r.Progress.Endings["x"], want) {
		t.Errorf("endings %q", r.Progress.Endings["x"])
	}
	var before flow.Slot
	if err := read(m, "slot-x.bak", &before); err != nil || before.Record.Inputs[0].Choice != "mine" {
		t.Errorf("what was replaced is not put aside: %+v, %v", before, err)
	}
	if got := there.Do(keep("x", "mine", "too")); got != (flow.Taken{Scenario: "x"}) {
		t.Errorf("who plays it in another tab is told %+v", got)
	}
}

func TestAFileThatIsNoGoodChangesNothing(t *testing.T) {
	_, k := full(t)
	file := exported(t, k)
	with := func(change func(*archive)) []byte {
		var a archive
		if err := json.Unmarshal(file, &a); err != nil {
			t.Fatal(err)
		}
		change(&a)
		data, _ := json.Marshal(a)
		return data
	}
	for _, c := range []struct {
		name, reason string
		data         []byte
	}{
		{"empty", "is not a file", nil},
		{"foreign", "is not a file", []byte(`{"name": "somebody's"}`)},
		{"a report", "is not a file", []byte("DEBRIEF")},
		{"cut off", "damaged", file[:len(file)-5]},
		{"newer", "format 3, this one reads up to 2", with(func(a *archive) { a.Version = 3 })},
		{"a newer part", "newer version", with(func(a *archive) { a.Items["settings"] = string(sealAs(Version+1, []byte("{}"))) })},
		{"no version", "damaged", with(func(a *archive) { a.Version = 0 })},
		{"a damaged part", "damaged", with(func(a *archive) { a.Items["slot-y"] += " " })},
		{"an unknown part", "unknown", with(func(a *archive) { a.Items["diary"] = string(seal([]byte("{}"))) })},
		{"another's name", "another's name", with(func(a *archive) { a.Items["slot-z"] = a.Items["slot-y"] })},
		{"not what it should be", "damaged", with(func(a *archive) { a.Items["slot-z"] = string(seal([]byte("[]"))) })},
		{"too large", "larger than 16 MB", append(bytes.Clone(file), make([]byte, flow.MaxFile)...)},
	} {
		m, k := full(t)
		before := maps.Clone(m.blobs)
		msg, ok := k.Do(flow.Import{Data: c.data}).(flow.Failed)
		if !ok || !msg.Asked || !strings.Contains(msg.Reason, c.reason) || !strings.Contains(msg.Remedy, "Nothing was changed.") {
			t.Errorf("%s: told %+v", c.name, msg)
		}
		if !reflect.DeepEqual(m.blobs, before) {
			t.Errorf("%s: something was changed", c.name)
		}
	}
}

// No room for all of it, or a shelf that breaks at any of the writes.
func TestBringingBackHappensWholeOrNotAtAll(t *testing.T) {
	_, k := full(t)
	file := exported(t, k)
	failures := 0
	for n := range 40 {
		m := newMemory()
		here := openTab(t, m)
		do(t, here.Keeper, begin("x"), keep("x", "mine"), flow.SaveSettings{Settings: flow.DefaultSettings()})
		before, writes := here.Restore(), 0
		m.broken = func(op, _ string) error {
			if op == "write" {
				if writes++; writes == n {
					return errors.New("no")
				}
			}
			return nil
		}
		msg, failed := here.Do(flow.Import{Data: file}).(flow.Failed)
		m.broken = nil
		if !failed {
			continue
		}
		failures++
		after := openTab(t, m).Restore()
		before.Seed, before.Bytes, after.Seed, after.Bytes = 0, 0, 0, 0
		if !reflect.DeepEqual(before, after) {
			t.Errorf("write %d failed (%s): before %+v, after %+v", n, msg.Reason, before, after)
		}
	}
	if failures < 5 {
		t.Errorf("only %d writes were seen to fail", failures)
	}
}

func TestAPickedFileArrivesAsNews(t *testing.T) {
	_, k := full(t)
	file := exported(t, k)
	for _, c := range []struct {
		data []byte
		err  error
	}{{file, nil}, {nil, errTooLarge}} {
		k.pick = func(give func([]byte, error)) { give(c.data, c.err) }
		if msg := k.Do(flow.PickFile{}); msg != nil {
			t.Errorf("at once: %+v", msg)
		}
		switch msg := (<-k.News()).(type) {
		case flow.Imported:
			if c.err != nil {
				t.Errorf("brought %+v", msg)
			}
		case flow.Failed:
			if c.err == nil || msg.Reason != c.err.Error() {
				t.Errorf("told %+v", msg)
			}
		}
	}
	if !k.Restore().CanPick {
		t.Error("picking is not offered")
	}
}
