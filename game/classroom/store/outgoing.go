//go:build !js

package store

import (
	"context"
	"slices"
	"time"

	"upperhand/game/classroom"
)

// Outgoing gives the entries of an attempt in their order, also between two
// servers: none comes before an earlier one that is leased or waits, unless that
// is set aside. The lease and what may end one (Later) run alone, so that none
// of them sees half of another; what ends one for good (Sent) needs not wait for
// that.
func (s *store) Outgoing(ctx context.Context, limit int, lease time.Duration) ([]classroom.Entry, error) {
	var out []classroom.Entry
	err := s.db.write(ctx, func(t tx) error {
		if err := t.alone(); err != nil {
			return err
		}
		now := s.options.Now()
		found, err := t.query(`SELECT o.id, o.kind, o.class, o.seat, o.attempt, o.at, o.tries, o.rev, o.shared,
				coalesce(s.id, 0), coalesce(s.kept, 0), coalesce(s.inputs, '[]'), coalesce(s.at, 0), coalesce(s.ended, false), coalesce(s.ending, '')
			FROM outgoing o LEFT JOIN steps s ON s.attempt = o.attempt AND s.rev = o.rev
			WHERE o.due <= $1 AND NOT EXISTS (SELECT 1 FROM outgoing f WHERE f.attempt = o.attempt AND f.id < o.id AND f.due > $1 AND f.due < $3)
			ORDER BY o.id LIMIT $2`, micro(now), max(limit, 0), micro(classroom.Aside))
		if out, err = all(found, err, scanEntry); err != nil {
			return err
		}
		var args [][]any
		for _, e := range out {
			args = append(args, []any{e.ID, micro(now.Add(lease))})
		}
		return t.each(`UPDATE outgoing SET due = $2 WHERE id = $1`, args)
	})
	if err != nil {
		return nil, within("reading what is to be forwarded", err)
	}
	return out, nil
}

func scanEntry(r rows) (e classroom.Entry, err error) {
	var at, stored int64
	var shared, inputs string
	st := &e.Step
	err = r.Scan(&e.ID, &e.Kind, &e.Class, &e.Seat, &e.Attempt, &at, &e.Tries, &st.Rev, &shared,
		&st.ID, &st.From, &inputs, &stored, &st.Ended, &st.Ending)
	if err != nil {
		return e, err
	}
	e.At = moment(at)
	if e.Kind == classroom.Shared {
		e.Step = classroom.Step{}
		e.Shared, err = readShared(shared)
		return e, err
	}
	st.Attempt, st.At = e.Attempt, moment(stored)
	st.Inputs, err = readInputs(inputs)
	return e, err
}

func (s *store) Sent(ctx context.Context, ids []int64) error {
	return within("taking what was forwarded off the queue", s.db.write(ctx, func(t tx) error {
		var args [][]any
		for _, id := range slices.Sorted(slices.Values(ids)) {
			args = append(args, []any{id})
		}
		return t.each(`DELETE FROM outgoing WHERE id = $1`, args)
	}))
}

func (s *store) Later(ctx context.Context, ids []int64, at time.Time, why string) error {
	return within("putting off what is to be forwarded", s.db.write(ctx, func(t tx) error {
		if err := t.alone(); err != nil {
			return err
		}
		var args [][]any
		for _, id := range slices.Sorted(slices.Values(ids)) {
			args = append(args, []any{id, micro(at), why})
		}
		return t.each(`UPDATE outgoing SET due = $2, why = $3, tries = tries + 1 WHERE id = $1`, args)
	}))
}

func (s *store) Waiting(ctx context.Context) (int, error) {
	found, err := s.db.query(ctx, `SELECT count(*) FROM outgoing`)
	n, err := one(found, err, func(r rows) (n int, err error) {
		err = r.Scan(&n)
		return n, err
	})
	return n, within("counting what is to be forwarded", err)
}
