//go:build linux

package crowd

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"upperhand/game/classroom"
	"upperhand/game/play"
)

// Audit holds what a store has of seats against their books: all that was
// acknowledged is there and nothing that was never sent, every log is without a
// hole and has no step twice, and its steps, folded, are the attempt. It counts
// the steps that are stored.
func Audit(ctx context.Context, store classroom.Store, seats []*Seat) (steps int, err error) {
	var wrong []error
	for _, s := range seats {
		n, err := audit(ctx, store, s)
		steps += n
		wrong = append(wrong, err)
	}
	return steps, errors.Join(wrong...)
}

func audit(ctx context.Context, store classroom.Store, s *Seat) (steps int, err error) {
	seat, err := store.SeatByKey(ctx, classroom.HashKey(s.Key()))
	if err != nil {
		return 0, fmt.Errorf("a seat that had joined: %w", err)
	}
	kept, err := store.AttemptsOf(ctx, seat.ID)
	if err != nil {
		return 0, err
	}
	by := map[string]classroom.Attempt{}
	for _, a := range kept {
		by[a.ID] = a
	}
	for _, p := range s.Played {
		id := p.id(seat.ID)
		a, there := by[id]
		delete(by, id)
		if !there && p.Acked == 0 {
			continue
		}
		log, err := store.Steps(ctx, id)
		if err == nil {
			err = p.fits(a, log)
		}
		if err != nil {
			return steps, fmt.Errorf("attempt %s: %w", id, err)
		}
		steps += len(log)
	}
	if len(by) > 0 {
		return steps, fmt.Errorf("%s has %d attempts that it never played", seat.Alias, len(by))
	}
	return steps, nil
}

// id is the attempt's, as the server names it.
func (p *Playing) id(seat string) string {
	id := classroom.AttemptID(seat, p.Plan.Scenario, p.Plan.Seed)
	if p.Run > 1 {
		id += fmt.Sprint("/", p.Run)
	}
	return id
}

// fits says what of an attempt and its log is not as the book has it.
func (p *Playing) fits(a classroom.Attempt, log []classroom.Step) error {
	rev := int(a.Rev)
	if rev < p.Acked || rev > p.Sent {
		return fmt.Errorf("moves up to %d were acknowledged and up to %d sent; rev %d is stored", p.Acked, p.Sent, rev)
	}
	if len(log) != rev {
		return fmt.Errorf("rev %d has a log of %d steps", rev, len(log))
	}
	var inputs []play.Input
	for i, st := range log {
		move := p.Plan.Moves[i]
		if int(st.Rev) != i+1 || st.From != move.From || !slices.Equal(st.Inputs, move.Inputs) {
			return fmt.Errorf("step %d of the log is %+v, and %+v was sent", i+1, st, move)
		}
		inputs, _, _ = classroom.Fold(inputs, st)
	}
	if !slices.Equal(inputs, a.Record.Inputs) || !slices.Equal(inputs, p.Plan.After(rev)) {
		return fmt.Errorf("the log leads to %v; the attempt has %v", inputs, a.Record.Inputs)
	}
	return nil
}
