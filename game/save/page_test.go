//go:build !js

package save

import (
	"bytes"
	"encoding/json"
	"math"
	"os/exec"
	"reflect"
	"slices"
	"strings"
	"testing"

	"upperhand/game/flow"
	"upperhand/game/need"
	"upperhand/game/play"
)

// TestThePageOfAClassReadsWhatIsSealed has assets/class/shelf.js read what this
// package wrote, and reads what that wrote: whole, without losing a digit of a
// seed, and without taking anybody's words for one.
func TestThePageOfAClassReadsWhatIsSealed(t *testing.T) {
	node := need.Program(t, "node")
	slot := flow.Slot{
		Scenario: "Ärger/2", Revealed: 3, Updated: 1 << 40, Leaving: "\U0001F33F <b>\"seed\":12</b> \\\"seed\":\"7\"\u2028",
		Record: play.Record{Version: 1, Scenario: "Ärger/2", Hash: "h", Engine: 1, Seed: math.MaxUint64, Mode: play.Explore, Inputs: []play.Input{{Choice: "seed"}, {Note: play.Skip}}},
		Others: []flow.Attempt{{Number: 1, Record: play.Record{Version: 1, Seed: 1<<53 + 1, Inputs: []play.Input{}}}},
	}
	long := slot
	long.Scenario, long.Record.Seed = strings.Repeat("long-", 30), 0
	damaged := slot
	damaged.Scenario, damaged.Record.Seed = "damaged", 1<<63
	blob := func(s flow.Slot) string { b, _ := sealed(s); return string(b) }
	key := func(s flow.Slot, end string) string { return "upperhand/" + slotName(s.Scenario) + end }
	given, err := json.Marshal(map[string]any{"kept": [][2]string{
		{key(slot, ending), blob(slot)}, {key(damaged, ending), blob(damaged) + " "}, {key(damaged, backup), blob(damaged)},
		{key(long, backup), blob(long)}, {"upperhand/settings.save", string(seal([]byte("{}")))},
	}, "put": long})
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(node, "testdata/page.mjs")
	cmd.Stdin = bytes.NewReader(given)
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	var got struct {
		Seeds, Told, Names []string
		Kept               [][2]string
	}
	if err := json.Unmarshal(out, &got); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if want := []string{"18446744073709551615", "9223372036854775808", "0"}; !slices.Equal(got.Seeds, want) {
		t.Errorf("the page read the seeds %v, not %v", got.Seeds, want)
	}
	if want := []string{"Ärger/2"}; !slices.Equal(got.Told, want) {
		t.Errorf("the page was told that %q were written, not %q", got.Told, want)
	}
	shelf := newMemory()
	for _, k := range got.Kept {
		shelf.blobs[strings.TrimPrefix(k[0], "upperhand/")] = []byte(k[1])
	}
	for _, want := range []flow.Slot{slot, damaged, long} {
		var now flow.Slot
		if found, remark := get(nil, shelf, slotName(want.Scenario), &now); !found || remark != "" {
			t.Errorf("%q can't be read again: %q", want.Scenario, remark)
		}
		if !reflect.DeepEqual(now, want) {
			t.Errorf("%q came back as\n%+v\nand not as\n%+v", want.Scenario, now, want)
		}
	}
}
