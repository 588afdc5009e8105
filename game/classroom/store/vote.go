//go:build !js

package store

import (
	"context"
	"encoding/json"
	"fmt"

	"upperhand/game/classroom"
)

func (s *store) Vote(ctx context.Context, b classroom.Ballot) error {
	return within("taking a ballot", s.db.write(ctx, func(t tx) error {
		if err := seated(t, b.Seat, b.Class); err != nil {
			return err
		}
		if err := takes(t, b); err != nil {
			return err
		}
		t.changed(b.Class, true)
		_, err := t.exec(`INSERT INTO ballots (class, seat, attempt, round, choice) VALUES ($1, $2, $3, $4, $5)
			ON CONFLICT (attempt, round, seat) DO UPDATE SET choice = excluded.choice`, b.Class, b.Seat, b.Attempt, b.Round, b.Choice)
		return err
	}))
}

// takes is an error where the class does not take a ballot. Until the transaction
// ends the round stays open.
func takes(t tx, b classroom.Ballot) error {
	found, err := t.query(`SELECT stage FROM classes WHERE id = $1`+t.shared(), b.Class)
	kept, err := one(found, err, text)
	if err != nil {
		return err
	}
	var stage classroom.Stage
	if err := json.Unmarshal([]byte(kept), &stage); err != nil {
		return fmt.Errorf("the stage of class %q: %w", b.Class, err)
	}
	if !stage.Takes(b.Attempt, b.Round) {
		return classroom.ErrConflict
	}
	return nil
}

func (s *store) Ballots(ctx context.Context, attempt string, round int) ([]classroom.Ballot, error) {
	found, err := s.db.query(ctx, `SELECT class, seat, attempt, round, choice FROM ballots WHERE attempt = $1 AND round = $2 ORDER BY number`, attempt, round)
	list, err := all(found, err, func(r rows) (b classroom.Ballot, err error) {
		err = r.Scan(&b.Class, &b.Seat, &b.Attempt, &b.Round, &b.Choice)
		return b, err
	})
	return list, within("reading the ballots of a round", err)
}

// EndRound takes the place of how the round ended before, if it did: the choice
// that was taken becomes known only later.
func (s *store) EndRound(ctx context.Context, r classroom.Round) error {
	counts, err := json.Marshal(r.Counts)
	if err != nil {
		return err
	}
	return within("ending a round", s.db.write(ctx, func(t tx) error {
		t.changed(r.Class, true)
		_, err := t.exec(`INSERT INTO rounds (class, attempt, round, counts, taken, at) VALUES ($1, $2, $3, $4, $5, $6)
			ON CONFLICT (class, attempt, round) DO UPDATE SET counts = excluded.counts, taken = excluded.taken, at = excluded.at`,
			r.Class, r.Attempt, r.Round, string(counts), r.Taken, micro(r.At))
		return err
	}))
}

func (s *store) Rounds(ctx context.Context, class string) ([]classroom.Round, error) {
	found, err := s.db.query(ctx, `SELECT class, attempt, round, counts, taken, at FROM rounds WHERE class = $1 ORDER BY at, round`, class)
	list, err := all(found, err, func(rows rows) (r classroom.Round, err error) {
		var counts string
		var at int64
		if err := rows.Scan(&r.Class, &r.Attempt, &r.Round, &counts, &r.Taken, &at); err != nil {
			return r, err
		}
		r.At = moment(at)
		if err := json.Unmarshal([]byte(counts), &r.Counts); err != nil {
			return r, fmt.Errorf("round %d of attempt %q: %w", r.Round, r.Attempt, err)
		}
		return r, nil
	})
	return list, within("reading the rounds of a class", err)
}
