package hall

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"

	"upperhand/game/classroom"
	"upperhand/game/play"
)

// Sent is a step as a trainee's game sends it.
type Sent struct {
	Scenario string
	Hash     string // of the text that it was played with
	Engine   int
	Seed     uint64
	Run      int // which run of the case; two runs of one seed are two attempts
	Mode     string
	Rev      int64
	From     int
	Inputs   []play.Input
}

// held is an attempt as it was last read or written, and where it stands.
type held struct {
	attempt classroom.Attempt
	line    *line
}

// AttemptID names the attempt of a seat that a step belongs to. A run that is
// replayed from a turning point keeps its seed, hence the run's number.
func AttemptID(seat, scenario string, seed uint64, run int) string {
	id := classroom.AttemptID(seat, scenario, seed)
	if run > 1 {
		id += "/" + strconv.Itoa(run)
	}
	return id
}

// Step takes a step of a seat: it is run again and stored. It gives what is
// then stored; a Refusal of kind Other or Unplayed tells as well what is.
func (h *Hall) Step(ctx context.Context, c classroom.Class, s classroom.Seat, sent Sent) (Stored, error) {
	if over(c, h.now()) {
		return Stored{}, refuse(Closed, closed)
	}
	of, err := h.Case(ctx, c, sent.Scenario)
	if err != nil {
		return Stored{}, err
	}
	if err := suits(of, sent); err != nil {
		return Stored{}, err
	}
	id := AttemptID(s.ID, sent.Scenario, sent.Seed, sent.Run)
	lock := h.lock(id)
	lock.Lock()
	defer lock.Unlock()
	at, known := h.lines.get(id)
	for range tries {
		if !known {
			if at, err = h.read(ctx, c, s, of, sent, id); err != nil {
				return Stored{}, err
			}
		}
		after, err := h.append(ctx, of, at, sent)
		if err == nil {
			h.remember(id, after)
			if s.Teacher && after != at {
				h.trouble(h.voted(ctx, c.ID, at, after, sent))
			}
			return after.acknowledged(sent.Rev), nil
		}
		h.lines.drop(id)
		var no *Refusal
		if errors.As(err, &no) && !known || !errors.As(err, &no) && !errors.Is(err, classroom.ErrConflict) {
			return Stored{}, h.told(err)
		}
		known = false // another server was faster: decide anew on what is stored now
	}
	return Stored{}, classroom.ErrConflict
}

// remember keeps an attempt at hand while it goes on. One that has ended is read again
// if its trainee takes something back after all; else nobody would ever forget it.
func (h *Hall) remember(id string, at *held) {
	if at.attempt.Ended {
		h.lines.drop(id)
		return
	}
	h.lines.put(id, at)
}

// told gives a store's error the words of a refusal, where it is one.
func (h *Hall) told(err error) error {
	if errors.Is(err, classroom.ErrNone) {
		return refuse(NoSeat, noSeat)
	}
	return err
}

// suits says whether a step was made with the text and the engine that the class
// has.
func suits(of *Case, sent Sent) error {
	switch {
	case sent.Hash != of.Scenario.Hash:
		return refuse(Unplayed, "This was played with another text of the case than the class has. Load the page again to play the class's.")
	case sent.Engine > play.Version:
		return refuse(Unplayed, "This was played with a newer version of the game than the class has.")
	case sent.Engine < 1:
		return refuse(Unplayed, "The step names no engine.")
	case sent.Rev < 1 || sent.From < 0 || sent.Run < 0 || sent.Run > 999:
		return refuse(Unplayed, "The step has no place in a playthrough: its numbers can't be.")
	}
	return nil
}

// read gives an attempt as the store has it, or a new one.
func (h *Hall) read(ctx context.Context, c classroom.Class, s classroom.Seat, of *Case, sent Sent, id string) (*held, error) {
	a, err := h.store.Attempt(ctx, id)
	if errors.Is(err, classroom.ErrNone) {
		return h.fresh(ctx, c, s, of, sent, id)
	}
	if err != nil {
		return nil, err
	}
	l, err := run(of, a.Record.Seed, a.Record.Inputs)
	if err != nil || a.Record.Hash != of.Scenario.Hash {
		return nil, refuse(Unplayed, "What is stored of this playthrough was played with another text of the case: begin it anew.")
	}
	return &held{a, l}, nil
}

// fresh is an attempt of which nothing is stored yet.
func (h *Hall) fresh(ctx context.Context, c classroom.Class, s classroom.Seat, of *Case, sent Sent, id string) (*held, error) {
	all, err := h.store.AttemptsOf(ctx, s.ID)
	if err != nil {
		return nil, err
	}
	begun := 0
	for _, a := range all {
		if a.Record.Scenario == sent.Scenario {
			begun++
		}
	}
	if len(all) >= h.limits.Played {
		return nil, refuse(Unplayed, fmt.Sprintf("The class keeps %d playthroughs of a seat, and you have as many. You can play on; it is not kept for the class.", h.limits.Played))
	}
	if begun >= h.limits.Attempts {
		return nil, refuse(Unplayed, fmt.Sprintf("The class keeps %d playthroughs of a case, and you have as many. You can play on; it is not kept for the class.", h.limits.Attempts))
	}
	l, err := begin(of, sent.Seed)
	if err != nil {
		return nil, refuse(Unplayed, err.Error())
	}
	now := h.now()
	return &held{line: l, attempt: classroom.Attempt{
		ID: id, Class: c.ID, Seat: s.ID, Started: now, Updated: now,
		Record: play.Record{
			Version: play.RecordVersion, Scenario: of.Scenario.ID, Hash: of.Scenario.Hash,
			Engine: play.Version, Seed: sent.Seed, Mode: modeOf(of, sent.Mode),
		},
	}}, nil
}

// modeOf is the mode that a playthrough is in: the one that was fixed, else the
// one that was picked.
func modeOf(of *Case, picked string) play.Mode {
	if fixed, ok := play.ParseMode(of.Scenario.Mode); ok {
		return fixed
	}
	if mode, ok := play.ParseMode(picked); ok {
		return mode
	}
	return play.Explore
}

// append stores what a step changes. It gives at itself where nothing has to be stored.
func (h *Hall) append(ctx context.Context, of *Case, at *held, sent Sent) (*held, error) {
	a := at.attempt
	step := classroom.Step{Attempt: a.ID, Rev: sent.Rev, From: sent.From, Inputs: sent.Inputs, At: h.now()}
	inputs, back, ok := classroom.Fold(a.Record.Inputs, step)
	switch {
	case sent.Rev <= a.Rev:
		return at, h.repeated(ctx, at, sent, ok && slices.Equal(inputs, a.Record.Inputs))
	case !ok:
		return nil, at.other("The steps before these have not arrived.")
	case slices.Equal(inputs, a.Record.Inputs) && a.Rev > 0:
		return at, nil // such as a choice that was taken back and taken again
	}
	next, err := h.lead(of, at, inputs, back, sent)
	if err != nil {
		return nil, at.unplayed(err)
	}
	a.Rev, a.TakenBack, a.Updated = sent.Rev, a.TakenBack+back, step.At
	a.Record.Inputs = inputs
	a.Ended, a.Ending = next.state.Ended(), next.ending()
	step.Ended, step.Ending = a.Ended, a.Ending
	if err := h.store.Append(ctx, at.attempt, a, step); err != nil {
		return nil, err
	}
	return &held{a, next}, nil
}

// lead runs the inputs again: only the new ones where none was taken back.
func (h *Hall) lead(of *Case, at *held, inputs []play.Input, back int, sent Sent) (*line, error) {
	have := len(at.attempt.Record.Inputs)
	switch {
	case len(inputs) > h.limits.Inputs:
		return nil, fmt.Errorf("a playthrough of more than %d steps is not kept", h.limits.Inputs)
	case at.attempt.TakenBack+back > h.limits.Taken:
		return nil, errors.New("so much was taken back that no more is kept")
	case back > 0 && at.attempt.Record.Mode == play.Assess:
		return nil, errors.New("nothing is taken back in an assessed playthrough")
	case back == 0 && len(inputs) >= have:
		next := at.line.on()
		for _, in := range inputs[have:] {
			if err := next.take(in); err != nil {
				return nil, err
			}
		}
		return next, nil
	}
	return run(of, sent.Seed, inputs)
}

// repeated answers a step that is not new: nil where it is one that was stored,
// sent again because the answer got lost.
func (h *Hall) repeated(ctx context.Context, at *held, sent Sent, same bool) error {
	if same {
		return nil
	}
	steps, err := h.store.Steps(ctx, at.attempt.ID)
	if err != nil {
		return err
	}
	for _, s := range steps {
		if s.Rev == sent.Rev && s.From == sent.From && slices.Equal(s.Inputs, sent.Inputs) {
			return nil
		}
	}
	return at.other("Another device went on with this playthrough.")
}

func (l *held) stored() Stored {
	return Stored{l.attempt.Rev, l.attempt.Record.Inputs, l.attempt.Ended}
}

// acknowledged is what is stored, as the answer to a step of this number. One that
// changed nothing was not stored and counts as if it had been.
func (l *held) acknowledged(rev int64) Stored {
	s := l.stored()
	s.Rev = max(s.Rev, rev)
	return s
}

func (l *held) other(reason string) error {
	return &Refusal{Kind: Other, Reason: reason, Stored: l.stored()}
}

func (l *held) unplayed(err error) error {
	return &Refusal{Kind: Unplayed, Reason: fmt.Sprintf("The step can't be played again: %v.", err), Stored: l.stored()}
}

// Share keeps words of a learner that they chose to share; empty ones take them
// back.
func (h *Hall) Share(ctx context.Context, c classroom.Class, s classroom.Seat, r classroom.Reflection) error {
	if over(c, h.now()) {
		return refuse(Closed, closed)
	}
	a, err := h.store.Attempt(ctx, r.Attempt)
	switch {
	case errors.Is(err, classroom.ErrNone) || err == nil && a.Seat != s.ID:
		return refuse(Unplayed, "The class has nothing yet of the playthrough that this is about.")
	case err != nil:
		return err
	case r.Question < -1 || r.Question >= h.limits.Shared-1:
		return refuse(Unplayed, "There is no question of this number.")
	case len([]rune(r.Text)) > h.limits.Words:
		return refuse(Unplayed, fmt.Sprintf("There is room for %d characters, and this has %d.", h.limits.Words, len([]rune(r.Text))))
	}
	r.Class, r.Seat, r.At = c.ID, s.ID, h.now()
	r.Asked, r.Text = clean(r.Asked, h.limits.Asked, false), clean(r.Text, h.limits.Words, true)
	return h.told(h.store.Share(ctx, r))
}

// AttemptsOf gives what a seat has played. The teacher's gives as well the
// playthrough that a vote is about and of which nothing is stored yet.
func (h *Hall) AttemptsOf(ctx context.Context, c classroom.Class, s classroom.Seat) ([]classroom.Attempt, error) {
	all, err := h.store.AttemptsOf(ctx, s.ID)
	if err != nil || !s.Teacher || c.Stage.Vote == nil {
		return all, err
	}
	if slices.ContainsFunc(all, func(a classroom.Attempt) bool { return a.ID == c.Stage.Vote.Attempt }) {
		return all, nil
	}
	_, a, err := h.playthrough(ctx, c, c.Stage.Vote.Attempt)
	return append(all, a), err
}

// RunOf is the run that an attempt is, where its number is part of its name; else 0.
func RunOf(a classroom.Attempt) int {
	plain := classroom.AttemptID(a.Seat, a.Record.Scenario, a.Record.Seed)
	if len(a.ID) <= len(plain) {
		return 0
	}
	run, _ := strconv.Atoi(a.ID[len(plain)+1:])
	return run
}

// SharedOf gives the words that a seat shares.
func (h *Hall) SharedOf(ctx context.Context, c classroom.Class, s classroom.Seat) ([]classroom.Reflection, error) {
	all, err := h.store.Reflections(ctx, c.ID)
	return slices.DeleteFunc(all, func(r classroom.Reflection) bool { return r.Seat != s.ID }), err
}
