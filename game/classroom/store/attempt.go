//go:build !js

package store

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"

	"upperhand/game/classroom"
	"upperhand/game/play"
)

const attemptColumns = `id, class, seat, format, scenario, hash, engine, seed, mode, inputs, rev, taken_back, ended, ending, started, updated`

func (s *store) Attempt(ctx context.Context, id string) (classroom.Attempt, error) {
	found, err := s.db.query(ctx, `SELECT `+attemptColumns+` FROM attempts WHERE id = $1`, id)
	a, err := one(found, err, scanAttempt)
	return a, within("reading an attempt", err)
}

func (s *store) Attempts(ctx context.Context, class string) ([]classroom.Attempt, error) {
	return s.attempts(ctx, `class`, class)
}

func (s *store) AttemptsOf(ctx context.Context, seat string) ([]classroom.Attempt, error) {
	return s.attempts(ctx, `seat`, seat)
}

func (s *store) attempts(ctx context.Context, column, value string) ([]classroom.Attempt, error) {
	found, err := s.db.query(ctx, `SELECT `+attemptColumns+` FROM attempts WHERE `+column+` = $1 ORDER BY started, number`, value)
	list, err := all(found, err, scanAttempt)
	return list, within("reading the attempts of a "+column, err)
}

func scanAttempt(r rows) (a classroom.Attempt, err error) {
	var seed, inputs string
	var started, updated int64
	rec := &a.Record
	err = r.Scan(&a.ID, &a.Class, &a.Seat, &rec.Version, &rec.Scenario, &rec.Hash, &rec.Engine, &seed, &rec.Mode, &inputs,
		&a.Rev, &a.TakenBack, &a.Ended, &a.Ending, &started, &updated)
	if err != nil {
		return a, err
	}
	a.Started, a.Updated = moment(started), moment(updated)
	if rec.Seed, err = strconv.ParseUint(seed, 10, 64); err != nil {
		return a, fmt.Errorf("the seed of attempt %q: %w", a.ID, err)
	}
	rec.Inputs, err = readInputs(inputs)
	if err != nil {
		return a, fmt.Errorf("the inputs of attempt %q: %w", a.ID, err)
	}
	return a, nil
}

// seedText is a seed as the store has it: no database has 64 bits without a sign.
func seedText(seed uint64) string { return strconv.FormatUint(seed, 10) }

func writeInputs(inputs []play.Input) (string, error) {
	if len(inputs) == 0 {
		return "[]", nil
	}
	out, err := json.Marshal(inputs)
	return string(out), err
}

func readInputs(data string) (inputs []play.Input, err error) {
	err = json.Unmarshal([]byte(data), &inputs)
	return inputs, err
}
