package watch_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"upperhand/game/script"
	"upperhand/game/watch"
)

// told gives what a watcher tells at each of some looks; "" where it tells
// nothing.
func told(w *watch.Watcher, looks int) []string {
	all := make([]string, looks)
	for i := range all {
		if saved, changed := w.Look(); changed {
			all[i] = saved.Text
			if saved.Found != nil {
				all[i] = saved.Found[0].Message
			}
		}
	}
	return all
}

func expect(t *testing.T, w *watch.Watcher, want ...string) {
	t.Helper()
	for i, got := range told(w, len(want)) {
		if got != want[i] {
			t.Errorf("look %d tells %q, want %q", i+1, got, want[i])
		}
	}
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

func rename(t *testing.T, from, to string) {
	t.Helper()
	if err := os.Rename(from, to); err != nil {
		t.Fatal(err)
	}
}

func watching(t *testing.T) (w *watch.Watcher, path string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "draft.lua")
	write(t, path, "one")
	read := func() script.Source { return script.ReadPath(path) }
	return watch.New(read, read()), path
}

func TestEachWayOfSavingIsToldOnce(t *testing.T) {
	saves := map[string]func(t *testing.T, path string){
		"into the file": func(t *testing.T, path string) { write(t, path, "two") }, // of the same length, within the clock's tick
		"by a new file": func(t *testing.T, path string) {
			write(t, path+".new", "two")
			rename(t, path+".new", path)
		},
		"by setting the old one aside": func(t *testing.T, path string) {
			rename(t, path, path+"~")
			write(t, path, "two")
		},
	}
	for name, save := range saves {
		t.Run(name, func(t *testing.T) {
			w, path := watching(t)
			expect(t, w, "", "")
			save(t, path)
			expect(t, w, "", "two", "", "")
		})
	}
}

func TestWhatIsHalfSavedIsNotTold(t *testing.T) {
	w, path := watching(t)
	write(t, path, "")
	expect(t, w, "")
	write(t, path, "tw")
	expect(t, w, "")
	write(t, path, "two")
	expect(t, w, "", "two", "")
}

func TestWhatWasTakenBackIsNotTold(t *testing.T) {
	w, path := watching(t)
	write(t, path, "two")
	expect(t, w, "")
	write(t, path, "one")
	expect(t, w, "", "", "")
}

func TestAFileThatGoesIsToldAndSoIsItsReturn(t *testing.T) {
	w, path := watching(t)
	rename(t, path, path+"~")
	expect(t, w, "", "there is no file of this name", "")
	rename(t, path+"~", path)
	expect(t, w, "", "one", "")
}

func TestFollowingLooksAtEachTick(t *testing.T) {
	w, path := watching(t)
	write(t, path, "two")
	ticks := make(chan time.Time, 5)
	for range cap(ticks) {
		ticks <- time.Time{}
	}
	close(ticks)
	var all []string
	w.Follow(ticks, func(s script.Source) { all = append(all, s.Text) })
	if len(all) != 1 || all[0] != "two" {
		t.Errorf("told %q", all)
	}
}
