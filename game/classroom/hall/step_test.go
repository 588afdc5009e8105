package hall_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/classroom/hall"
	"upperhand/game/play"
)

func TestAStepIsStoredOnce(t *testing.T) {
	s := open(t, classroom.Options{}, hall.Limits{})
	seat, _ := s.join()
	way := s.way(3)
	if got := s.steps(s.hall, seat, s.sent(1, 0, way[0])); got.Rev != 1 || len(got.Inputs) != 1 {
		t.Fatalf("stored %+v", got)
	}
	s.steps(s.hall, seat, s.sent(2, 1, way[1:]...))
	for _, again := range []hall.Sent{s.sent(2, 1, way[1:]...), s.sent(1, 0, way[0]), s.sent(2, 0, way...)} {
		if got := s.steps(s.hall, seat, again); got.Rev != 2 || !slices.Equal(got.Inputs, way) {
			t.Errorf("sent again as %d from %d: %+v", again.Rev, again.From, got)
		}
	}
	log, err := s.store.Steps(t.Context(), hall.AttemptID(seat.ID, sofia, 7, 0))
	if err != nil || len(log) != 2 {
		t.Fatalf("the log has %d steps, want 2 (%v)", len(log), err)
	}
}

func TestWhatWasTakenBackStaysInTheLog(t *testing.T) {
	s := open(t, classroom.Options{}, hall.Limits{})
	seat, _ := s.join()
	way := s.way(4)
	s.steps(s.hall, seat, s.sent(1, 0, way...))
	if got := s.steps(s.hall, seat, s.sent(2, 2)); len(got.Inputs) != 2 {
		t.Fatalf("after taking back: %d inputs", len(got.Inputs))
	}
	s.steps(s.hall, seat, s.sent(3, 2, way[2]))
	a, err := s.store.Attempt(t.Context(), hall.AttemptID(seat.ID, sofia, 7, 0))
	if err != nil || a.TakenBack != 2 || !slices.Equal(a.Record.Inputs, way[:3]) {
		t.Errorf("%+v, %v", a, err)
	}
	// A rev that was stored is known again though what it added is gone.
	if got := s.steps(s.hall, seat, s.sent(1, 0, way...)); got.Rev != 3 || len(got.Inputs) != 3 {
		t.Errorf("sent again: %+v", got)
	}
}

func TestAStepThatDoesNotFitIsRefusedWithWhatIsStored(t *testing.T) {
	s := open(t, classroom.Options{}, hall.Limits{})
	seat, _ := s.join()
	way := s.way(3)
	s.steps(s.hall, seat, s.sent(4, 0, way[0], way[1]))
	step := func(sent hall.Sent) error {
		_, err := s.hall.Step(t.Context(), s.class, seat, sent)
		return err
	}
	if got := s.wants(step(s.sent(5, 3, way[2])), hall.Other); got.Rev != 4 || !slices.Equal(got.Inputs, way[:2]) {
		t.Errorf("a gap: %+v", got)
	}
	if got := s.wants(step(s.sent(4, 0, way[0])), hall.Other); got.Rev != 4 {
		t.Errorf("the same number with something else: %+v", got)
	}
	s.wants(step(s.sent(3, 1, play.Choose("elsewhere"))), hall.Other)
	got := s.wants(step(s.sent(5, 2, play.Choose("no-such-choice"))), hall.Unplayed)
	if len(got.Inputs) != 2 {
		t.Errorf("refused: %+v", got)
	}
	if err := step(s.sent(5, 2, play.Choose("no-such-choice"))); !strings.Contains(err.Error(), `"no-such-choice" is not offered`) {
		t.Errorf("the reason is not the engine's: %v", err)
	}
	s.wants(step(s.sent(5, 2, play.Input{Note: play.GoOn}, way[2])), hall.Unplayed)
	s.steps(s.hall, seat, s.sent(5, 2, way[2])) // and the client goes on
}

func TestWhatCannotBeTheClassesIsRefused(t *testing.T) {
	s := open(t, classroom.Options{}, hall.Limits{})
	seat, _ := s.join()
	way := s.way(1)
	for name, change := range map[string]func(*hall.Sent){
		"another text":   func(x *hall.Sent) { x.Hash = strings.Repeat("0", 64) },
		"another case":   func(x *hall.Sent) { x.Scenario = "the-offer" },
		"a path":         func(x *hall.Sent) { x.Scenario = "../" + sofia },
		"a newer engine": func(x *hall.Sent) { x.Engine = 2 },
		"no engine":      func(x *hall.Sent) { x.Engine = 0 },
		"no number":      func(x *hall.Sent) { x.Rev = 0 },
		"before all":     func(x *hall.Sent) { x.From = -1 },
		"a wild run":     func(x *hall.Sent) { x.Run = 1e9 },
	} {
		sent := s.sent(1, 0, way...)
		change(&sent)
		_, err := s.hall.Step(t.Context(), s.class, seat, sent)
		t.Run(name, func(t *testing.T) { s.wants(err, hall.Unplayed) })
	}
	if all, _ := s.store.Attempts(t.Context(), s.class.ID); len(all) != 0 {
		t.Errorf("%d attempts were stored", len(all))
	}
}

func TestAReplayIsAnAttemptOfItsOwn(t *testing.T) {
	s := open(t, classroom.Options{}, hall.Limits{})
	seat, _ := s.join()
	way := s.way(3)
	s.steps(s.hall, seat, s.sent(1, 0, way...))
	replay := s.sent(1, 0, way[0])
	replay.Run = 2
	s.steps(s.hall, seat, replay)
	all, err := s.hall.AttemptsOf(t.Context(), s.class, seat)
	if err != nil || len(all) != 2 || hall.RunOf(all[0]) != 0 || hall.RunOf(all[1]) != 2 || len(all[0].Record.Inputs) != 3 {
		t.Errorf("%+v, %v", all, err)
	}
}

func TestNothingIsTakenBackInAnAssessedPlaythrough(t *testing.T) {
	s := open(t, classroom.Options{Mode: "assess"}, hall.Limits{})
	seat, _ := s.join()
	way := s.way(3)
	s.steps(s.hall, seat, s.sent(1, 0, way[0], way[1]))
	_, err := s.hall.Step(t.Context(), s.class, seat, s.sent(2, 1))
	s.wants(err, hall.Unplayed)
	s.steps(s.hall, seat, s.sent(2, 0, way...)) // all of it again takes nothing back
	a, _ := s.store.Attempt(t.Context(), hall.AttemptID(seat.ID, sofia, 7, 0))
	if a.Record.Mode != play.Assess || len(a.Record.Inputs) != 3 {
		t.Errorf("%+v", a)
	}
}

func TestLimitsHold(t *testing.T) {
	limits := hall.DefaultLimits()
	limits.Inputs, limits.Attempts, limits.Seats, limits.Taken = 2, 1, 1, 1
	s := open(t, classroom.Options{}, limits)
	seat, _ := s.join()
	way := s.way(3)
	step := func(sent hall.Sent) error {
		_, err := s.hall.Step(t.Context(), s.class, seat, sent)
		return err
	}
	s.wants(step(s.sent(1, 0, way...)), hall.Unplayed)
	s.steps(s.hall, seat, s.sent(1, 0, way[:2]...))
	other := s.sent(1, 0, way[0])
	other.Seed = 8
	s.wants(step(other), hall.Unplayed)
	s.wants(step(s.sent(2, 0)), hall.Unplayed)
	_, _, err := s.hall.Join(t.Context(), s.class, "")
	s.wants(err, hall.Full)
	if err := s.hall.Remove(t.Context(), s.class.ID, seat.ID); err != nil { // and then there is room again, though not for ever
		t.Fatal(err)
	}
	s.join()
	_, _, err = s.hall.Join(t.Context(), s.class, "")
	s.wants(err, hall.Full)
}

// One seat fills no disk with playthroughs of many cases, nor with answers to
// questions that no case asks.
func TestWhatOneSeatKeepsHasAnEnd(t *testing.T) {
	limits := hall.DefaultLimits()
	limits.Played, limits.Shared = 2, 3
	s := open(t, classroom.Options{}, limits)
	seat, _ := s.join()
	for run := 1; run <= 3; run++ {
		sent := s.sent(1, 0, s.way(1)...)
		sent.Run = run
		_, err := s.hall.Step(t.Context(), s.class, seat, sent)
		if run <= 2 && err != nil {
			t.Fatal(err)
		}
		if run > 2 {
			s.wants(err, hall.Unplayed)
		}
	}
	for question := -1; question < 3; question++ {
		err := s.hall.Share(t.Context(), s.class, seat, classroom.Reflection{Attempt: hall.AttemptID(seat.ID, sofia, 7, 0), Question: question, Text: "So."})
		if question < 2 && err != nil {
			t.Fatal(err)
		}
		if question >= 2 {
			s.wants(err, hall.Unplayed)
		}
	}
}

func TestAnEndedCaseIsKnownAsSuch(t *testing.T) {
	s := open(t, classroom.Options{}, hall.Limits{})
	seat, _ := s.join()
	session, err := play.NewSession(s.of.Scenario, s.of.Rules, 7, play.Explore)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; !session.State().Ended(); i++ {
		if err := session.Pass(); err != nil {
			t.Fatal(err)
		}
		offered, _ := session.Offered()
		if _, err := session.Choose(play.ChoiceItem(s.of.Scenario, offered[i%len(offered)]).Choice.ID); err != nil {
			t.Fatal(err)
		}
	}
	if got := s.steps(s.hall, seat, s.sent(1, 0, session.Record().Inputs...)); !got.Ended {
		t.Error("the end was not seen")
	}
	a, _ := s.store.Attempt(t.Context(), hall.AttemptID(seat.ID, sofia, 7, 0))
	if want := s.of.Scenario.Endings[session.State().Ending].ID; !a.Ended || a.Ending != want {
		t.Errorf("ended %v with %q, want %q", a.Ended, a.Ending, want)
	}
	inputs := session.Record().Inputs
	if got := s.steps(s.hall, seat, s.sent(1, 0, inputs...)); got.Rev != 1 || !got.Ended {
		t.Errorf("sent again after the end: %+v", got)
	}
	last := len(inputs) - 1
	if got := s.steps(s.hall, seat, s.sent(2, last)); got.Ended || len(got.Inputs) != last {
		t.Errorf("the last choice was taken back: %+v", got)
	}
	if got := s.steps(s.hall, seat, s.sent(3, last, inputs[last])); !got.Ended || len(got.Inputs) != len(inputs) {
		t.Errorf("and taken again: %+v", got)
	}
}

// Two servers take the steps of one attempt in turn: each must notice that what it
// remembers is old.
func TestTwoServersTakeTheStepsOfOneAttempt(t *testing.T) {
	s := open(t, classroom.Options{}, hall.Limits{})
	other := hall.New(s.store, hall.Config{Load: load, Now: s.clock.Now}) // and hears nothing
	seat, _ := s.join()
	way := s.way(6)
	for i, in := range way {
		h := s.hall
		if i%2 == 1 {
			h = other
		}
		if got := s.steps(h, seat, s.sent(int64(i+1), i, in)); len(got.Inputs) != i+1 {
			t.Fatalf("step %d: %d inputs", i+1, len(got.Inputs))
		}
	}
	// The first took the last but one: it has not seen the last.
	if got := s.steps(s.hall, seat, s.sent(6, 5, way[5])); got.Rev != 6 {
		t.Errorf("%+v", got)
	}
	_, err := s.hall.Step(t.Context(), s.class, seat, s.sent(7, 9, way[0]))
	if got := s.wants(err, hall.Other); len(got.Inputs) != 6 {
		t.Errorf("a gap is answered with an old reading: %+v", got)
	}
}

func TestAClosedClassTakesNothing(t *testing.T) {
	s := open(t, classroom.Options{}, hall.Limits{})
	seat, key := s.join()
	s.clock.pass(time.Hour)
	_, err := s.hall.Step(t.Context(), s.class, seat, s.sent(1, 0, s.way(1)...))
	s.wants(err, hall.Closed)
	_, _, err = s.hall.Join(t.Context(), s.class, "")
	s.wants(err, hall.Closed)
	_, err = s.hall.ByCode(t.Context(), s.class.Code)
	s.wants(err, hall.Closed)
	if _, _, err := s.hall.Seated(t.Context(), key); err != nil {
		t.Errorf("a seat of a closed class may still read: %v", err)
	}
	if stage, err := s.hall.StageOf(t.Context(), s.class, seat); err != nil || !stage.Closed {
		t.Errorf("%+v, %v", stage, err)
	}
	s.clock.pass(24 * time.Hour)
	if gone, err := s.store.Expire(t.Context(), s.clock.Now(), s.clock.Now()); err != nil || len(gone) > 0 { // a server begins and finds it so
		t.Fatal(gone, err)
	}
	s.clock.pass(classroom.Grace)
	deleted := s.hall.StagePulse(s.class.ID)
	s.hears(s.hall) // which looks for such classes at once
	<-deleted
	_, err = s.hall.Class(t.Context(), s.class.ID)
	s.wants(err, hall.Closed)
	_, _, err = s.hall.Seated(t.Context(), key)
	s.wants(err, hall.NoSeat)
}

func TestWordsAreSharedOnlyOfWhatOnePlayed(t *testing.T) {
	s := open(t, classroom.Options{}, hall.Limits{})
	mine, _ := s.join()
	other, _ := s.join()
	s.steps(s.hall, mine, s.sent(1, 0, s.way(1)...))
	words := classroom.Reflection{Attempt: hall.AttemptID(mine.ID, sofia, 7, 0), Asked: "Why?", Text: "I was\u202e in a hurry.\x00\n"}
	s.wants(s.hall.Share(t.Context(), s.class, other, words), hall.Unplayed)
	if err := s.hall.Share(t.Context(), s.class, mine, words); err != nil {
		t.Fatal(err)
	}
	got, err := s.hall.SharedOf(t.Context(), s.class, mine)
	if err != nil || len(got) != 1 || got[0].Text != "I was in a hurry." || got[0].Seat != mine.ID {
		t.Fatalf("%+v, %v", got, err)
	}
	if others, _ := s.hall.SharedOf(t.Context(), s.class, other); len(others) != 0 {
		t.Error("another seat is said to share them")
	}
	words.Text = strings.Repeat("é", 4001)
	s.wants(s.hall.Share(t.Context(), s.class, mine, words), hall.Unplayed)
	words.Text = ""
	if err := s.hall.Share(t.Context(), s.class, mine, words); err != nil {
		t.Fatal(err)
	}
	if got, _ := s.hall.SharedOf(t.Context(), s.class, mine); len(got) != 0 {
		t.Error("words that were taken back are there")
	}
}

// A teacher who closed the class by mistake opens it again, and everybody goes on.
func TestAClosedClassIsOpenedAgain(t *testing.T) {
	s := open(t, classroom.Options{}, hall.Limits{})
	seat, _ := s.join()
	kept := s.class.Deletes.Sub(s.class.Closes)
	c, err := s.hall.Close(t.Context(), s.class.ID)
	if err != nil {
		t.Fatal(err)
	}
	_, err = s.hall.Step(t.Context(), c, seat, s.sent(1, 0, s.way(1)...))
	s.wants(err, hall.Closed)
	c, err = s.hall.Extend(t.Context(), c.ID, s.clock.Now().Add(time.Hour))
	if err != nil || c.Deletes.Sub(c.Closes) != kept {
		t.Fatalf("%+v, %v", c, err)
	}
	if stage, err := s.hall.StageOf(t.Context(), c, seat); err != nil || stage.Closed {
		t.Errorf("%+v, %v", stage, err)
	}
	if _, err := s.hall.Step(t.Context(), c, seat, s.sent(1, 0, s.way(1)...)); err != nil {
		t.Error(err)
	}
	if _, _, err := s.hall.Join(t.Context(), c, ""); err != nil {
		t.Error(err)
	}
}
