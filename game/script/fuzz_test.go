package script

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"upperhand/game/play"
	"upperhand/game/scenario"
)

// FuzzLoad reads any bytes as a scenario. Whatever they are, each finding has a
// place and a remedy-sized text, reading twice gives the same, no limit is
// passed, and what can be played can be recorded and resumed.
func FuzzLoad(f *testing.F) {
	for _, pattern := range []string{everything, "testdata/slips/*.lua", "testdata/bad/*.lua"} {
		files, _ := filepath.Glob(pattern)
		for _, file := range files {
			if src, err := os.ReadFile(file); err == nil && len(src) < 3<<10 {
				f.Add(src)
			}
		}
	}
	f.Add(book(2))
	f.Add([]byte(`scene "a" { choice "b" { set = { x = "x + 1" } } }`))
	f.Fuzz(func(t *testing.T, src []byte) {
		loaded, found := Load("fuzz.lua", src)
		fitToShow(t, src, found)
		if (loaded == nil) != found.Failed() {
			t.Fatalf("loaded: %t, and yet %v", loaded != nil, found)
		}
		again, same := Load("fuzz.lua", src)
		if !slices.Equal(found, same) || loaded != nil && !reflect.DeepEqual(loaded.Scenario, again.Scenario) {
			t.Errorf("read twice it differs: %v\nand %v", found, same)
		}
		if loaded == nil {
			return
		}
		if loaded.Used.StepShare > 1000 || loaded.Used.BytesShare > 1000 {
			t.Errorf("limits were passed: %+v", loaded.Used)
		}
		opened, found := Open("fuzz.lua", src)
		if opened == nil {
			t.Fatalf("load takes what open refuses: %v", found)
		}
		playable(t, opened)
	})
}

// FuzzCheck plays any file a few hundred times too, as check does.
func FuzzCheck(f *testing.F) {
	src, err := os.ReadFile(everything)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(src)
	f.Add(book(2))
	f.Add([]byte(`scene "a" { choice "b" { go = "a", effect = function(s) return { set = { x = s.turn } } end }, choice "c" { go = "e", when = "x > 1" } } ending "e" {}`))
	f.Fuzz(func(t *testing.T, src []byte) {
		loaded, found := Check("fuzz.lua", src, func(r rune) bool { return r < 0x250 })
		fitToShow(t, src, found)
		if loaded == nil && !found.Failed() {
			t.Error("refused without a reason")
		}
	})
}

// fitToShow holds what must be true of any findings about a file.
func fitToShow(t *testing.T, src []byte, found scenario.Diagnostics) {
	t.Helper()
	lines := strings.Count(string(src), "\n") + strings.Count(string(src), "\r") + 1
	for _, d := range found {
		switch {
		case d.Code == scenario.Internal:
			t.Errorf("%s", d)
		case d.Pos.File != "fuzz.lua" || d.Pos.Line < 1 || d.Pos.Line > lines:
			t.Errorf("no such place in a file of %d lines: %s", lines, d)
		case d.Message == "" || !utf8.ValidString(d.Message+d.Help) || strings.ContainsAny(d.Message+d.Help, "\x00\x07\x1b\x7f\u202e") || len(d.Message)+len(d.Help) > mostShown:
			t.Errorf("unfit to show: %q", d.String())
		}
	}
	if len(found) > 4*(maxFound+1) {
		t.Errorf("%d findings", len(found))
	}
	if !slices.Equal(found, slices.Clone(found).Sort()) {
		t.Error("not in the order of the file")
	}
}

// mostShown bounds a finding, in bytes: a condition of 1,000 bytes can be quoted
// in it, and a hostile file can't fill a screen.
const mostShown = 4 << 10

// playable plays a case for some turns and runs its record again.
func playable(t *testing.T, of *Loaded) {
	t.Helper()
	s, err := play.NewSession(of.Scenario, of.Rules, 1, play.Explore)
	if err != nil {
		placed(t, err)
		return
	}
	for n := 0; n < 12 && !s.State().Ended(); n++ {
		offered, err := s.Offered()
		if err == nil && len(offered) == 0 {
			break
		}
		if err == nil {
			_, err = s.Choose(play.ChoiceItem(of.Scenario, offered[n%len(offered)]).Choice.ID)
		}
		if err != nil {
			placed(t, err)
			break
		}
	}
	data, err := json.Marshal(s.Record())
	if err != nil {
		t.Fatal(err)
	}
	var rec play.Record
	if err := json.Unmarshal(data, &rec); err != nil {
		t.Fatalf("%v in %s", err, data)
	}
	resumed, fit, err := play.Resume(of.Scenario, of.Rules, rec)
	if err != nil || !fit.Whole() || !fit.SameScript || resumed.State().Hash() != s.State().Hash() {
		t.Errorf("its record does not run again (%v, %+v): %s", err, fit, data)
	}
}

// placed holds that trouble while playing names a place in the author's file, or
// a part of the case by its name.
func placed(t *testing.T, err error) {
	t.Helper()
	var failure *Failure
	if errors.As(err, &failure) && failure.Place().Line < 1 || err.Error() == "" {
		t.Errorf("no place: %v", err)
	}
}
