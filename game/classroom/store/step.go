//go:build !js

package store

import (
	"context"
	"fmt"
	"slices"

	"upperhand/game/classroom"
)

// stepped is a step on its way into the database.
type stepped struct {
	after   classroom.Attempt
	before  int64 // the Rev that the attempt must still have
	step    classroom.Step
	inputs  string // all inputs of the attempt after the step, as JSON
	added   string // those of the step
	forward bool
}

func (s *store) Append(ctx context.Context, before, after classroom.Attempt, step classroom.Step) error {
	if err := follows(before, after, step); err != nil {
		return fmt.Errorf("storing a step of attempt %q: %w", step.Attempt, err)
	}
	item := &stepped{after: after, before: before.Rev, step: step, forward: s.options.Forwarding}
	var err error
	if item.inputs, err = writeInputs(after.Record.Inputs); err != nil {
		return fmt.Errorf("storing a step of attempt %q: %w", step.Attempt, err)
	}
	if item.added, err = writeInputs(step.Inputs); err != nil {
		return fmt.Errorf("storing a step of attempt %q: %w", step.Attempt, err)
	}
	return within("storing a step", s.db.step(ctx, item))
}

// follows refuses what would leave a hole in the log: the steps of an attempt,
// folded, must always give its inputs.
func follows(before, after classroom.Attempt, step classroom.Step) error {
	if after.ID == "" || step.Attempt != after.ID || step.Rev != after.Rev {
		return fmt.Errorf("step %d of %q does not lead to rev %d of %q", step.Rev, step.Attempt, after.Rev, after.ID)
	}
	if step.Ended != after.Ended || step.Ending != after.Ending {
		return fmt.Errorf("the step and the attempt after it do not agree about the end")
	}
	if before.Rev != 0 && before.ID != after.ID {
		return fmt.Errorf("the attempt before the step is another: %q", before.ID)
	}
	if before.Rev < 0 || step.Rev <= before.Rev {
		return fmt.Errorf("rev %d does not come after rev %d", step.Rev, before.Rev)
	}
	inputs, _, ok := classroom.Fold(before.Record.Inputs, step)
	if !ok {
		return fmt.Errorf("it begins at input %d, but only %d are stored", step.From, len(before.Record.Inputs))
	}
	if !slices.Equal(inputs, after.Record.Inputs) {
		return fmt.Errorf("its inputs do not lead to those that the attempt is said to have after it")
	}
	return nil
}

func (s *store) Steps(ctx context.Context, attempt string) ([]classroom.Step, error) {
	found, err := s.db.query(ctx, `SELECT id, attempt, rev, kept, inputs, at, ended, ending FROM steps WHERE attempt = $1 ORDER BY rev`, attempt)
	list, err := all(found, err, scanStep)
	return list, within("reading the steps of an attempt", err)
}

func scanStep(r rows) (st classroom.Step, err error) {
	var inputs string
	var at int64
	if err := r.Scan(&st.ID, &st.Attempt, &st.Rev, &st.From, &inputs, &at, &st.Ended, &st.Ending); err != nil {
		return st, err
	}
	st.At = moment(at)
	if st.Inputs, err = readInputs(inputs); err != nil {
		return st, fmt.Errorf("step %d of attempt %q: %w", st.Rev, st.Attempt, err)
	}
	return st, nil
}
