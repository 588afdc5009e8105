//go:build !js

package save

import (
	"errors"
	"io/fs"
	"maps"
	"slices"
	"testing"

	"upperhand/game/flow"
)

// memory is a shelf that tests fill up, break, and share between two tabs.
type memory struct {
	blobs  map[string][]byte
	room   int // bytes it holds; 0: as many as one likes
	broken func(operation, name string) error
}

func newMemory() *memory { return &memory{blobs: map[string][]byte{}} }

func (m *memory) trouble(operation, name string) error {
	if m.broken == nil {
		return nil
	}
	return m.broken(operation, name)
}

func (m *memory) Names() ([]string, error) {
	return slices.Sorted(maps.Keys(m.blobs)), m.trouble("names", "")
}

func (m *memory) Read(name string) ([]byte, error) {
	data, ok := m.blobs[name]
	if !ok {
		return nil, &fs.PathError{Op: "read", Path: name, Err: fs.ErrNotExist}
	}
	return data, m.trouble("read", name)
}

func (m *memory) Write(name string, data []byte) error {
	if err := m.trouble("write", name); err != nil {
		return err
	}
	size := len(name) + len(data)
	for n, d := range m.blobs {
		if n != name {
			size += len(n) + len(d)
		}
	}
	if m.room > 0 && size > m.room {
		return ErrFull
	}
	m.blobs[name] = data
	return nil
}

// Move takes room for both while it lasts, as a browser's storage does.
func (m *memory) Move(from, to string) error {
	data, err := m.Read(from)
	if err == nil {
		err = m.Write(to, data)
	}
	if err == nil {
		delete(m.blobs, from)
	}
	return err
}

func (m *memory) Remove(name string) error {
	delete(m.blobs, name)
	return m.trouble("remove", name)
}

func (m *memory) used() int {
	n := 0
	for name, data := range m.blobs {
		n += len(name) + len(data)
	}
	return n
}

// tab is a keeper on a shelf that others may share, with what it handed out.
type tab struct {
	*Keeper
	files []string
}

func openTab(t *testing.T, m *memory) *tab {
	t.Helper()
	tb := &tab{}
	tb.Keeper = newKeeper(m, func(name, ending, text string) (string, error) {
		tb.files = append(tb.files, text)
		return name + ending, nil
	})
	tb.session = newMemory()
	tb.Restore()
	return tb
}

// The old version must be found whatever it was that could not be done, whether
// it fails once or from then on.
func TestAWriteThatFailsLosesNothing(t *testing.T) {
	for _, operation := range []string{"write slot-a.save", "write slot-a.bak", "write slot-a.own", "read slot-a.own"} {
		for _, forever := range []bool{false, true} {
			m := newMemory()
			k := openTab(t, m)
			do(t, k.Keeper, flow.SaveSlot{Slot: slot("a", "one")}, flow.SaveSlot{Slot: slot("a", "one", "two")})
			failures := 0
			m.broken = func(op, name string) error {
				if op+" "+name == operation && (forever || failures == 0) {
					failures++
					return errors.New("no")
				}
				return nil
			}
			k.Do(flow.SaveSlot{Slot: slot("a", "one", "two", "three")})
			m.broken = nil
			r := openTab(t, m).Restore()
			if len(r.Slots) != 1 || len(r.Slots[0].Record.Inputs) < 2 || !forever && len(r.Remarks) > 0 {
				t.Errorf("%s failed: %+v, %q", operation, r.Slots, r.Remarks)
			}
		}
	}
}

func TestAFullShelfIsToldWithItsRemedyAndKeepsTheOld(t *testing.T) {
	m := newMemory()
	k := openTab(t, m)
	do(t, k.Keeper, flow.Claim{Scenario: "a", Fresh: true}, flow.SaveSlot{Slot: slot("a", "one")}, flow.SaveSlot{Slot: slot("a", "one", "two")})
	for room := m.used() - 300; room < m.used()+300; room += 7 {
		full := newMemory()
		full.blobs, full.room = maps.Clone(m.blobs), room
		k := openTab(t, full)
		k.Do(flow.Claim{Scenario: "a"})
		big := slot("a", "one", "two", "three")
		big.Reflections = []string{string(make([]byte, 400))}
		f, ok := k.Do(flow.SaveSlot{Slot: big}).(flow.Failed)
		if !ok || f.Reason != ErrFull.Error() || f.Remedy == "" {
			t.Fatalf("%d bytes of room: %+v", room, f)
		}
		if r := openTab(t, full).Restore(); len(r.Slots) != 1 || len(r.Slots[0].Record.Inputs) != 2 {
			t.Fatalf("%d bytes of room: %+v, %q", room, r.Slots, r.Remarks)
		}
		k.Do(flow.Export{})
		if c, err := open([]byte(k.files[0])); err != nil || len(c.slots[0].Record.Inputs) != 3 {
			t.Fatalf("what could not be kept is not in the one file: %v", err)
		}
	}
}

func TestAShelfThatIsForbiddenIsToldAtTheStart(t *testing.T) {
	m := newMemory()
	m.broken = func(string, string) error { return errors.New("forbidden") }
	k := openTab(t, m)
	r := k.Restore()
	f, ok := k.Do(flow.SaveSlot{Slot: slot("a")}).(flow.Failed)
	if r.Unkept != "forbidden" || !ok || f.Reason != r.Unkept || r.Settings != flow.DefaultSettings() {
		t.Errorf("restored %+v, then %+v", r, f)
	}
}

func TestEndingsThatCouldNotBeKeptAreKeptLater(t *testing.T) {
	m := newMemory()
	k := openTab(t, m)
	m.room = 1
	one, two := flow.Progress{Endings: map[string][]string{"a": {"one"}}}, flow.Progress{Endings: map[string][]string{"a": {"two"}}}
	if _, ok := k.Do(flow.SaveProgress{Progress: one}).(flow.Failed); !ok {
		t.Fatal("there was room")
	}
	m.room = 0
	do(t, k.Keeper, flow.SaveProgress{Progress: two})
	if r := openTab(t, m).Restore(); !slices.Equal(r.Progress.Endings["a"], []string{"one", "two"}) {
		t.Errorf("kept %+v", r.Progress)
	}
}
