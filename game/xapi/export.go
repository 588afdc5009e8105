package xapi

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/play"
	"upperhand/game/scenario"
)

// Cases finds a case of a class by its id: one that the class was given or one
// that comes with the game. The error is classroom.ErrNone where there is none.
type Cases func(ctx context.Context, class, id string) (*scenario.Scenario, play.Rules, error)

// Export writes what a class did as JSON lines, a statement a line, attempt by
// attempt; what was shared follows its attempt. The ids are those that a record
// store is sent, so that loading the file into one doubles nothing. The
// teacher's own seat is left out. Where an attempt can't be told any more, the
// others are, and the error at the end says which it was.
func (n Names) Export(ctx context.Context, store classroom.Store, class string, cases Cases, out io.Writer) error {
	seats, err := store.Seats(ctx, class)
	if err != nil {
		return err
	}
	teacher := map[string]bool{}
	for _, s := range seats {
		teacher[s.ID] = s.Teacher
	}
	attempts, err := store.Attempts(ctx, class)
	if err != nil {
		return err
	}
	shared, err := store.Reflections(ctx, class)
	if err != nil {
		return err
	}
	var trouble []error
	for _, a := range attempts {
		if teacher[a.Seat] {
			continue
		}
		if err := n.export(ctx, store, a, cases, shared, out); err != nil {
			if _, lost := errors.AsType[*writeError](err); lost || ctx.Err() != nil {
				return err
			}
			trouble = append(trouble, err)
		}
	}
	return errors.Join(trouble...)
}

func (n Names) export(ctx context.Context, store classroom.Store, a classroom.Attempt, cases Cases, shared []classroom.Reflection, out io.Writer) error {
	p, err := Load(ctx, store, a, cases)
	if err != nil {
		return err
	}
	if err := n.Steps(p, func(all []Statement) error { return lines(out, all) }); err != nil {
		return err
	}
	for _, r := range shared {
		if r.Attempt != a.ID {
			continue
		}
		r.Was = time.Time{} // what it took the place of is not in the file either
		if err := lines(out, n.Share(p, r)); err != nil {
			return err
		}
	}
	return nil
}

// Load gathers what is needed to tell of an attempt.
func Load(ctx context.Context, store classroom.Store, a classroom.Attempt, cases Cases) (Play, error) {
	sc, rules, err := cases(ctx, a.Class, a.Record.Scenario)
	if err != nil {
		return Play{}, fmt.Errorf("case %q: %w", a.Record.Scenario, err)
	}
	steps, err := store.Steps(ctx, a.ID)
	if err != nil {
		return Play{}, err
	}
	return Play{Attempt: a, Steps: steps, Scenario: sc, Rules: rules}, nil
}

// writeError is the error of whoever takes the lines, after which none follow.
type writeError struct{ error }

func (e *writeError) Unwrap() error { return e.error }

func lines(out io.Writer, all []Statement) error {
	for _, st := range all {
		line, err := json.Marshal(st)
		if err != nil {
			return err
		}
		if _, err := out.Write(append(line, '\n')); err != nil {
			return &writeError{err}
		}
	}
	return nil
}
