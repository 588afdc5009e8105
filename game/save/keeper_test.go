//go:build !js

package save

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"upperhand/game/flow"
	"upperhand/game/play"
)

// at keeps things in a fresh folder, with a clock that the test sets.
func at(t *testing.T, second int64) *Keeper {
	t.Helper()
	k := In(filepath.Join(t.TempDir(), "state"), t.TempDir())
	k.now = func() time.Time { return time.Unix(second, 0) }
	return k
}

func do(t *testing.T, k *Keeper, commands ...flow.Command) {
	t.Helper()
	for _, c := range commands {
		if msg := k.Do(c); msg != nil {
			t.Fatalf("%T: %v", c, msg)
		}
	}
}

func slot(id string, choices ...string) flow.Slot {
	s := flow.Slot{Scenario: id, Record: play.Record{Version: 1, Scenario: id, Engine: 1, Seed: 1<<64 - 1, Mode: play.Practise}, Revealed: 2, Reflections: []string{"Ö — “so”"}}
	for _, c := range choices {
		s.Record.Inputs = append(s.Record.Inputs, play.Choose(c))
	}
	return s
}

func file(k *Keeper, name string) string { return filepath.Join(string(k.shelf.(folder)), name) }

func overwrite(t *testing.T, path string, data []byte) {
	t.Helper()
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestWhatWasKeptComesBack(t *testing.T) {
	k := at(t, 100)
	settings := flow.Settings{TextScale: 130, Theme: "dark", ReducedMotion: true, FullText: true}
	progress := flow.Progress{Endings: map[string][]string{"a": {"x", "y"}}}
	do(t, k, flow.SaveSettings{Settings: settings}, flow.SaveProgress{Progress: progress}, flow.SaveSlot{Slot: slot("older", "one")})
	k.now = func() time.Time { return time.Unix(200, 0) }
	do(t, k, flow.SaveSlot{Slot: slot("Newer/CON ö", "one", "two")})

	r := k.Restore()
	if r.Settings != settings || !reflect.DeepEqual(r.Progress, progress) || len(r.Remarks) > 0 {
		t.Errorf("restored %+v", r)
	}
	want := []flow.Slot{slot("Newer/CON ö", "one", "two"), slot("older", "one")}
	want[0].Updated, want[1].Updated = 200, 100
	want[0].Day, want[1].Day = dayOf(time.Unix(200, 0)), dayOf(time.Unix(100, 0))
	if !reflect.DeepEqual(r.Slots, want) {
		t.Errorf("slots, newest first:\n got %+v\nwant %+v", r.Slots, want)
	}
}

func TestADamagedFileFallsBackAndIsPutAside(t *testing.T) {
	k := at(t, 1)
	do(t, k, flow.SaveSlot{Slot: slot("a", "one")}, flow.SaveSlot{Slot: slot("a", "one", "two")})
	path := file(k, "slot-a.save")
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	overwrite(t, path, data[:len(data)-3])

	r := k.Restore()
	if len(r.Slots) != 1 || len(r.Slots[0].Record.Inputs) != 1 {
		t.Fatalf("the one before was not used: %+v", r.Slots)
	}
	if len(r.Remarks) != 1 || !strings.Contains(r.Remarks[0], "the version before it is used") {
		t.Errorf("told %q", r.Remarks)
	}
	if kept, err := os.ReadFile(file(k, "slot-a.bad")); err != nil || len(kept) != len(data)-3 {
		t.Errorf("the damaged file was not put aside: %v", err)
	}
}

func TestADamagedFileNeverReplacesTheBackup(t *testing.T) {
	k := at(t, 1)
	do(t, k, flow.SaveSlot{Slot: slot("a", "one")}, flow.SaveSlot{Slot: slot("a", "one", "two")})
	overwrite(t, file(k, "slot-a.save"), []byte("noise"))
	do(t, k, flow.SaveSlot{Slot: slot("a", "three")})
	var before flow.Slot
	if err := read(k.shelf, "slot-a.bak", &before); err != nil || before.Record.Inputs[0].Choice != "one" {
		t.Errorf("backup: %+v, %v", before, err)
	}
}

func TestANewerFileIsLeftAlone(t *testing.T) {
	k := at(t, 1)
	do(t, k, flow.SaveSettings{Settings: flow.DefaultSettings()})
	path, newer := file(k, "settings.save"), sealAs(Version+1, []byte(`{"from":"the future"}`))
	overwrite(t, path, newer)

	if r := k.Restore(); r.Settings != flow.DefaultSettings() || len(r.Remarks) != 1 || !strings.Contains(r.Remarks[0], "newer version") {
		t.Errorf("restored %+v", r)
	}
	msg, ok := k.Do(flow.SaveSettings{Settings: flow.Settings{Theme: "dark"}}).(flow.Failed)
	if !ok || !strings.Contains(msg.Reason, "newer version") {
		t.Errorf("writing over it: %+v", msg)
	}
	if after, _ := os.ReadFile(path); string(after) != string(newer) {
		t.Error("the newer file was touched")
	}
}

func TestAFolderThatCannotBeWrittenIsToldTheSameEachTime(t *testing.T) {
	blocked := filepath.Join(t.TempDir(), "not-a-folder")
	overwrite(t, blocked, nil)
	k := In(filepath.Join(blocked, "state"), blocked)
	first, second := k.Do(flow.SaveSlot{Slot: slot("a")}), k.Do(flow.SaveSlot{Slot: slot("a")})
	if _, ok := first.(flow.Failed); !ok || first != second {
		t.Errorf("first %+v, then %+v", first, second)
	}
	if r := k.Restore(); r.Settings != flow.DefaultSettings() || len(r.Slots) > 0 {
		t.Errorf("restored %+v", r)
	}
}

// A process that is killed while it writes leaves a half-written file beside
// the old one, under a name that nothing reads.
func TestAHalfWrittenFileIsNotRead(t *testing.T) {
	k := at(t, 1)
	do(t, k, flow.SaveSlot{Slot: slot("a", "one")})
	overwrite(t, file(k, ".new-123"), []byte("upperhand-save 1 9"))
	if r := k.Restore(); len(r.Slots) != 1 || len(r.Remarks) != 0 {
		t.Errorf("restored %+v", r)
	}
}

// Killed between keeping the old file and putting the new one in its place.
func TestOnlyTheBackupIsLeft(t *testing.T) {
	k := at(t, 1)
	do(t, k, flow.SaveSlot{Slot: slot("a", "one")})
	if err := k.shelf.Move("slot-a.save", "slot-a.bak"); err != nil {
		t.Fatal(err)
	}
	if r := k.Restore(); len(r.Slots) != 1 || len(r.Remarks) != 1 {
		t.Errorf("restored %+v", r)
	}
}

func TestErasingLeavesNothing(t *testing.T) {
	k := at(t, 1)
	do(t, k, flow.SaveSlot{Slot: slot("a", "one")}, flow.SaveSlot{Slot: slot("a", "one", "two")}, flow.EraseSlot{Scenario: "a"}, flow.EraseSlot{Scenario: "never kept"})
	if names, err := k.shelf.Names(); err != nil || len(names) > 0 {
		t.Errorf("left: %q, %v", names, err)
	}
}

func TestAReportNeverReplacesAnother(t *testing.T) {
	k := at(t, 1)
	first, _ := k.Do(flow.SaveReport{Name: "debrief-a", HTML: "one"}).(flow.Done)
	second, _ := k.Do(flow.SaveReport{Name: "debrief-a", HTML: "two"}).(flow.Done)
	if first.What == "" || second.What == "" || first == second {
		t.Errorf("first %q, then %q", first.What, second.What)
	}
	if !strings.HasSuffix(first.What, ".html") {
		t.Errorf("a report opens in a browser by its name: %q", first.What)
	}
}

func TestSlotNamesAreSafeAndApart(t *testing.T) {
	seen := map[string]string{}
	for _, id := range []string{"", "a", "A", "..", "../a", "a/b", "a%2fb", "CON", strings.Repeat("x", 300), strings.Repeat("x", 301), "\x00"} {
		name := slotName(id)
		if strings.ContainsAny(name, "/\\\x00:.") || len(name) > 120 || name != strings.ToLower(name) {
			t.Errorf("%q is kept as %q", id, name)
		}
		if other, taken := seen[name]; taken {
			t.Errorf("%q and %q are both kept as %q", id, other, name)
		}
		seen[name] = id
	}
}

// What the first versions wrote lacks whatever came later.
func TestOldSettingsAndProgressLoad(t *testing.T) {
	k := In(t.TempDir(), t.TempDir())
	for name, payload := range map[string]string{
		settingsName: `{"text_scale":130,"theme":"dark","reduced_motion":true,"full_text":false}`,
		progressName: `{"endings":{"one":["good"]}}`,
	} {
		if err := k.shelf.Write(name+ending, sealAs(1, []byte(payload))); err != nil {
			t.Fatal(err)
		}
	}
	r := k.Restore()
	if want := (flow.Settings{TextScale: 130, Theme: "dark", ReducedMotion: true}); r.Settings != want || len(r.Remarks) > 0 {
		t.Errorf("%+v, %q", r.Settings, r.Remarks)
	}
	do(t, k, flow.SaveProgress{Progress: flow.Progress{Read: map[string][]uint32{"one": {7, 9}}}})
	if got := k.Restore().Progress; len(got.Endings["one"]) != 1 || len(got.Read["one"]) != 2 {
		t.Errorf("%+v", got)
	}
}

func TestEverySettingIsKept(t *testing.T) {
	k := In(t.TempDir(), t.TempDir())
	all := flow.Settings{
		TextScale: 150, Theme: "contrast", Font: "serif", Spacing: 140, Meters: "words", Pace: "slow", ReducedMotion: true, FullText: true,
		Advance: true, SkipRead: true, TextView: true, ReadAloud: true, Sounds: true, FullScreen: true, Keys: flow.Keys{Undo: "z", GoOn: "ü"}, Language: "es",
	}
	v := reflect.ValueOf(all)
	for i := range v.NumField() {
		if v.Field(i).IsZero() {
			t.Fatalf("this test leaves %s out", v.Type().Field(i).Name)
		}
	}
	do(t, k, flow.SaveSettings{Settings: all})
	if got := k.Restore().Settings; got != all {
		t.Errorf("%+v", got)
	}
}
