//go:build !js

package save

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"upperhand/game/flow"
)

// TestEveryFlipInASaveIsTold flips each bit of a kept playthrough and cuts it at
// each length: whoever opens the game then has it as it was kept before, is
// told so, and what was damaged is put aside.
func TestEveryFlipInASaveIsTold(t *testing.T) {
	k := at(t, 1)
	do(t, k, flow.SaveSlot{Slot: slot("a", "one")}, flow.SaveSlot{Slot: slot("a", "one", "two")})
	path, before := file(k, "slot-a.save"), file(k, "slot-a.bak")
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	older, err := os.ReadFile(before)
	if err != nil {
		t.Fatal(err)
	}
	check := func(what string, at int, damaged []byte) {
		t.Helper()
		overwrite(t, path, damaged)
		overwrite(t, before, older)
		r := k.Restore()
		if len(r.Slots) != 1 || len(r.Slots[0].Record.Inputs) != 1 || len(r.Remarks) != 1 || !strings.Contains(r.Remarks[0], "the version before it is used") {
			t.Fatalf("%s at %d: %+v, told %q", what, at, r.Slots, r.Remarks)
		}
		if aside, err := os.ReadFile(file(k, "slot-a.bad")); err != nil || !bytes.Equal(aside, damaged) {
			t.Fatalf("%s at %d: not put aside: %v", what, at, err)
		}
		if err := os.Remove(file(k, "slot-a.bad")); err != nil {
			t.Fatal(err)
		}
	}
	for i := range whole {
		flipped := bytes.Clone(whole)
		flipped[i] ^= 1 << (i % 8)
		check("a flip", i, flipped)
		check("a cut", i, whole[:i])
	}
}

// TestTheClockJumpsBack has a machine wake up years earlier: nothing that is
// played from then on is lost or taken for older than what was kept.
func TestTheClockJumpsBack(t *testing.T) {
	k := at(t, 2_000_000_000)
	do(t, k, flow.SaveSlot{Slot: slot("a", "one")})
	k.Do(flow.SaveNotes{Notes: []flow.Note{{ID: "n1", Text: "before"}}})
	k.now = func() time.Time { return time.Unix(0, 0) }
	if _, ok := k.Do(flow.SaveNotes{Notes: []flow.Note{{ID: "n2", Text: "after"}}}).(flow.Remembered); !ok {
		t.Error("a note is not kept when the clock stands back")
	}
	do(t, k, flow.SaveSlot{Slot: slot("a", "one", "two")})
	r := k.Restore()
	if len(r.Slots) != 1 || len(r.Slots[0].Record.Inputs) != 2 || len(r.Journal) != 2 || len(r.Remarks) > 0 {
		t.Errorf("restored %+v", r)
	}
}

// TestTheFolderIsTakenAway deletes the folder while the game is on: what is
// saved next is kept in a new one.
func TestTheFolderIsTakenAway(t *testing.T) {
	k := at(t, 1)
	do(t, k, flow.SaveSlot{Slot: slot("a", "one")})
	if err := os.RemoveAll(string(k.shelf.(folder))); err != nil {
		t.Fatal(err)
	}
	if _, ok := k.Do(flow.SaveSlot{Slot: slot("a", "one", "two")}).(flow.Taken); !ok {
		t.Error("what was erased with the folder comes back unasked")
	}
	do(t, k, flow.Claim{Scenario: "a"}, flow.SaveSlot{Slot: slot("a", "one", "two")})
	if r := k.Restore(); len(r.Slots) != 1 || len(r.Slots[0].Record.Inputs) != 2 {
		t.Errorf("restored %+v", r)
	}
}

// TestWhatWasLeftHalfWrittenGoes clears away what killed games left, once
// nobody can be writing it any more.
func TestWhatWasLeftHalfWrittenGoes(t *testing.T) {
	k := at(t, time.Now().Unix())
	do(t, k, flow.SaveSlot{Slot: slot("a", "one")})
	old, fresh := file(k, unfinished+"1"), file(k, unfinished+"2")
	overwrite(t, old, []byte("upperhand-save"))
	overwrite(t, fresh, []byte("upperhand-save"))
	long := time.Now().Add(-2 * abandoned)
	if err := os.Chtimes(old, long, long); err != nil {
		t.Fatal(err)
	}
	k.Restore()
	left, err := filepath.Glob(file(k, unfinished+"*"))
	if err != nil || len(left) != 1 || left[0] != fresh {
		t.Errorf("left %v, %v", left, err)
	}
}
