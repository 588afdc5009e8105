package save

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"upperhand/game/flow"
	"upperhand/game/need"
)

// TestAFullDisk fills a disk of 64 KiB, in a space of mounts of its own: what was
// kept stays, it is told each time, nothing half-written is left, and saving
// goes on once there is room.
func TestAFullDisk(t *testing.T) {
	dir := need.SmallDisk(t, "64k")
	if dir == "" {
		return
	}
	longer := slot("a", slices.Repeat([]string{"a choice with a long name"}, 1000)...) // no room for it where the other stood
	k := In(filepath.Join(dir, "state"), dir)
	do(t, k, flow.SaveSlot{Slot: slot("a", "one")}, flow.SaveSlot{Slot: slot("a", "one", "two")})
	filler := filepath.Join(dir, "filler")
	_ = os.WriteFile(filler, make([]byte, 1<<20), 0o600) // as much of it as fits

	for range 3 {
		msg, ok := k.Do(flow.SaveSlot{Slot: longer}).(flow.Failed)
		if !ok || !strings.Contains(msg.Reason, "no space left") {
			t.Errorf("the person is told %+v", msg)
		}
	}
	if r := In(filepath.Join(dir, "state"), dir).Restore(); len(r.Slots) != 1 || len(r.Slots[0].Record.Inputs) != 2 {
		t.Errorf("kept on the full disk: %d inputs", len(r.Slots[0].Record.Inputs))
	}
	if left, _ := filepath.Glob(filepath.Join(dir, "state", unfinished+"*")); left != nil {
		t.Errorf("half-written: %v", left)
	}
	if err := os.Remove(filler); err != nil {
		t.Fatal(err)
	}
	do(t, k, flow.SaveSlot{Slot: longer})
	if r := In(filepath.Join(dir, "state"), dir).Restore(); len(r.Slots[0].Record.Inputs) != 1000 || len(r.Remarks) > 0 {
		t.Errorf("kept once there is room: %+v, told %q", r.Slots, r.Remarks)
	}
}
