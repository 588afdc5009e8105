package play_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"

	"upperhand/game/play"
	"upperhand/game/power"
	"upperhand/game/scenario"
)

func TestInputsAreWrittenAndReadBack(t *testing.T) {
	for text, in := range map[string]play.Input{
		`"press"`:                                 play.Choose("press"),
		`{"content_note":"go on"}`:                {Note: play.GoOn},
		`{"content_note":"skip"}`:                 {Note: play.Skip},
		`{"notice":[]}`:                           {},
		`{"notice":["limited voice"],"on":"ann"}`: {Signs: 1 << power.LimitedVoice, On: "ann"},
		`{"notice":["limited voice","dependence on the worker"],"base":"expert"}`: {Signs: 1<<power.LimitedVoice | 1<<power.DependenceOnWorker, Base: power.Expert},
	} {
		data, err := json.Marshal(in)
		if err != nil || string(data) != text {
			t.Errorf("%+v is written %s, want %s (%v)", in, data, text, err)
		}
		back := play.Input{Choice: "old", Signs: 7, Base: power.Reward, On: "old", Note: play.Skip} // what was there before goes
		if err := json.Unmarshal([]byte(text), &back); err != nil || back != in {
			t.Errorf("%s is read as %+v, want %+v (%v)", text, back, in, err)
		}
	}
}

func TestInputsThatNobodyWroteAreRefused(t *testing.T) {
	for text, want := range map[string]string{
		`""`: "names no choice", `{"content_note":"maybe"}`: `no answer "maybe"`, `{"content_note":""}`: "neither", `{}`: "neither", `7`: "neither", `{"notice":null}`: "neither",
		`{"notice":"fear"}`: "neither", `{"notice":["fear"]}`: `no sign "fear"`, `{"notice":[],"base":"money"}`: `no base of power "money"`, `{"notice":[],"base":"none"}`: `no base of power "none"`,
	} {
		var in play.Input
		if err := json.Unmarshal([]byte(text), &in); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want an error that says %q", text, err, want)
		}
	}
}

func TestARecordOfSomethingElseIsRefused(t *testing.T) {
	rec := start(t, play.Assess).Record()
	if rec.Version != 1 || rec.Engine != 1 { // whoever raises these tells what becomes of the records there are
		t.Errorf("a new record is of version %d, engine %d", rec.Version, rec.Engine)
	}
	for want, change := range map[string]func(*play.Record){
		"newer":           func(r *play.Record) { r.Engine = play.Version + 1 },
		"newer version":   func(r *play.Record) { r.Version = play.RecordVersion + 1 },
		"no version":      func(r *play.Record) { r.Version = 0 },
		"no version at":   nil,
		`not of "sample"`: func(r *play.Record) { r.Scenario = "other" },
	} {
		if change == nil {
			continue
		}
		other := rec
		change(&other)
		if s, _, err := play.Resume(sample(), nil, other); err == nil || s != nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
	stuck := sample()
	stuck.Scenes[0].Items = nil
	if s, _, err := play.Resume(stuck, nil, rec); err == nil || s != nil {
		t.Errorf("a case that cannot begin: %v", err)
	}
	if s, _, err := play.Resume(sample(), nil, rec); err != nil || s.Mode != play.Assess {
		t.Errorf("the record's own mode: %v", err)
	}
	rec.Mode = "sideways"
	if s, _, err := play.Resume(sample(), nil, rec); err != nil || s.Mode != play.Explore {
		t.Errorf("a mode that is none: %v", err)
	}
	if want := []play.Mode{play.Explore, play.Practise, play.Assess}; !reflect.DeepEqual(play.Modes(), want) {
		t.Errorf("modes %v", play.Modes())
	}
}

func TestAFitIsToldWhereSomethingDoesNotFit(t *testing.T) {
	for fit, want := range map[play.Fit]string{
		{SameScript: true, Total: 3, Played: 3}: "", {SameScript: true, Total: 3, Played: 2}: "2 of your 3 steps", {Total: 3, Played: 3}: "all your steps",
	} {
		if got := fit.Told(nil); want == "" && got != "" || !strings.Contains(got, want) {
			t.Errorf("%+v: %q", fit, got)
		}
	}
}

// The answers that were given before the first choice are part of the record.
func TestARecordKeepsTheAnswersOfTheOpening(t *testing.T) {
	sc := sample()
	sc.Scenes[0].ContentNote, sc.Scenes[0].Skip = "Noise.", scenario.Target{Scene: 1, Ending: scenario.None, Name: "joint"}
	sc.Scenes[1].ContentNote = "More noise."
	s := playing(t, sc)
	for _, a := range []play.NoteAnswer{play.Skip, play.GoOn} {
		events, err := s.Input(play.Input{Note: a})
		if all := s.Opening(); err != nil || len(events) == 0 || !reflect.DeepEqual(events, all[len(all)-len(events):]) {
			t.Errorf("an answer tells %+v, the opening %+v (%v)", events, all, err)
		}
	}
	choose(t, s, "listen")
	want := []play.Input{{Note: play.Skip}, {Note: play.GoOn}, play.Choose("listen")}
	if got := s.Record().Inputs; !reflect.DeepEqual(got, want) {
		t.Errorf("record %+v", got)
	}
	if got := s.RecordUntil(0).Inputs; !reflect.DeepEqual(got, want[:2]) {
		t.Errorf("record of the opening %+v", got)
	}
	if n := len(s.Opening()); n == 0 || s.First().Scene != 1 || s.First().Noted {
		t.Errorf("the opening has %d events and ends in scene %d", n, s.First().Scene)
	}
	if got, none := (play.Record{}), start(t, play.Explore).Record(); none.Inputs == nil || got.Inputs != nil {
		t.Error("a record without inputs is not an empty list")
	}
}

// The educator's mode wins; what fails leaves a session as it was.
func TestASessionThatRefusesStaysAsItWas(t *testing.T) {
	sc := sample()
	sc.Mode = "assess"
	if s, err := play.NewSession(sc, nil, 7, play.Explore); err != nil || s.Mode != play.Assess {
		t.Errorf("mode %v (%v)", s.Mode, err)
	}
	noted := weighty()
	broken := errors.New("line 3")
	noted.Scenes[1].Items[0].When = &scenario.Cond{Hook: 1}
	s, err := play.NewSession(noted, answers{err: broken}, 7, play.Explore)
	if err != nil {
		t.Fatal(err)
	}
	choose(t, s, "press")
	before := s.State().Hash()
	for _, in := range []play.Input{play.Choose("listen"), {Note: play.GoOn}} {
		if events, err := s.Input(in); !errors.Is(err, broken) || len(events) > 0 {
			t.Errorf("%+v: %v, %d events", in, err, len(events))
		}
	}
	if err := s.Pass(); !errors.Is(err, broken) || s.State().Hash() != before || len(s.Turns()) != 1 {
		t.Errorf("to pass the note: %v, and the session moved", err)
	}
	// nor where the first of two notes could be passed
	noted.Scenes[1].Items = []scenario.Item{exit(toScene(2), nil)}
	noted.Scenes[2].ContentNote, noted.Scenes[2].Items[0].When = "More.", &scenario.Cond{Hook: 1}
	if err := s.Pass(); !errors.Is(err, broken) || s.State().Hash() != before || len(s.Turns()[0].Notes) != 0 {
		t.Errorf("to pass the second note: %v, and the session moved", err)
	}
	// a choice that is not there must not have gone past the note
	s = playing(t, weighty(), play.Choose("press"))
	shared := s.Turns()
	if _, err := s.Choose("shout"); err == nil || !s.State().Noted {
		t.Errorf("a refused choice went past the content note (%v)", err)
	}
	if events, err := s.Input(play.Input{Note: play.GoOn}); err != nil || len(events) == 0 {
		t.Errorf("going on tells of %d events (%v)", len(events), err)
	}
	if len(shared[0].Notes) != 0 || len(s.Turns()[0].Notes) != 1 {
		t.Error("the answer was written into turns that somebody else holds")
	}
}

// In practice one decision is taken back, and after a new one, one again.
func TestAfterANewChoiceOneCanUndoAgain(t *testing.T) {
	for _, mode := range play.Modes() {
		if s := start(t, mode); s.CanUndo() || s.Undo() {
			t.Errorf("%s: something is taken back before anything was done", mode)
		}
	}
	s := start(t, play.Explore)
	if _, err := s.Input(play.Input{Signs: 1}); err != nil || !s.Undo() || len(s.Turns()) != 0 {
		t.Errorf("what was noticed, and nothing else, is not taken back (%v)", err)
	}
	s = start(t, play.Practise)
	choose(t, s, "call")
	if !s.Undo() || s.CanUndo() {
		t.Error("one decision, taken back")
	}
	choose(t, s, "call", "call")
	if !s.CanUndo() || !s.Undo() || s.Undo() {
		t.Error("after new decisions one can be taken back, and no more")
	}
}

// A thousand content notes in a row are a story; one more without a decision goes round in a circle.
func TestHowManyNotesAreTooMany(t *testing.T) {
	sc := sample()
	sc.Scenes[0].Pos = scenario.Pos{File: "x.lua", Line: 3}
	s := start(t, play.Explore).State()
	if err := play.TooManyNotes(sc, s, 1000); err != nil {
		t.Error(err)
	}
	var fault *play.Fault
	if err := play.TooManyNotes(sc, s, 1001); !errors.As(err, &fault) || fault.Pos.Line != 3 || !fault.Circle {
		t.Errorf("%v", err)
	}
}
