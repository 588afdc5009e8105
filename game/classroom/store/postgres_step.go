//go:build !js

package store

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/jackc/pgx/v5/pgconn"

	"upperhand/game/classroom"
)

// patience is how long storing steps may take before their senders are told
// that it failed.
const patience = 20 * time.Second

// stepJob is a step that somebody waits for.
type stepJob struct {
	*stepped
	done chan error
}

func (p *postgres) step(ctx context.Context, item *stepped) error {
	j := &stepJob{stepped: item, done: make(chan error, 1)}
	if err := p.steps.put(ctx, j); err != nil {
		return err
	}
	return <-j.done
}

// store stores steps in one transaction; where several are of the same attempt,
// each in one of its own, in their order.
func (p *postgres) store(jobs []*stepJob) {
	ctx, end := context.WithTimeout(context.Background(), patience)
	defer end()
	for len(jobs) > 0 {
		now, later := apart(jobs)
		p.storeAll(ctx, now)
		jobs = later
	}
}

// apart takes the first step of each attempt out.
func apart(jobs []*stepJob) (first, rest []*stepJob) {
	seen := map[string]bool{}
	for _, j := range jobs {
		if seen[j.after.ID] {
			rest = append(rest, j)
			continue
		}
		seen[j.after.ID] = true
		first = append(first, j)
	}
	return first, rest
}

func (p *postgres) storeAll(ctx context.Context, jobs []*stepJob) {
	var results []error
	err := p.transaction(ctx, func(t *postgresTx) (err error) {
		results, err = storeSteps(t, jobs)
		return err
	})
	if err != nil && len(jobs) > 1 && refused(err) {
		for _, j := range jobs { // one of them can't be stored: the others are not to suffer
			p.storeAll(ctx, []*stepJob{j})
		}
		return
	}
	for i, j := range jobs {
		if err != nil {
			j.done <- err
			continue
		}
		j.done <- results[i]
	}
}

// refused reports whether the server understood and said no: with other data it
// might say yes.
func refused(err error) bool {
	var e *pgconn.PgError
	return told(err) || errors.As(err, &e)
}

// columns are the arguments of stepsAtOnce: each an array with an item a step.
type columns struct {
	id, class, seat, scenario, hash, seed, mode, inputs, ending, added []string
	before, format, engine, rev, takenBack, started, updated, kept, at []int64
	ended, forward                                                     []bool
}

func (c *columns) add(j *stepJob) {
	a, rec := j.after, j.after.Record
	c.id = append(c.id, a.ID)
	c.class = append(c.class, a.Class)
	c.seat = append(c.seat, a.Seat)
	c.before = append(c.before, j.before)
	c.format = append(c.format, int64(rec.Version))
	c.scenario = append(c.scenario, rec.Scenario)
	c.hash = append(c.hash, rec.Hash)
	c.engine = append(c.engine, int64(rec.Engine))
	c.seed = append(c.seed, seedText(rec.Seed))
	c.mode = append(c.mode, string(rec.Mode))
	c.inputs = append(c.inputs, j.inputs)
	c.rev = append(c.rev, a.Rev)
	c.takenBack = append(c.takenBack, int64(a.TakenBack))
	c.ended = append(c.ended, a.Ended)
	c.ending = append(c.ending, a.Ending)
	c.started = append(c.started, micro(a.Started))
	c.updated = append(c.updated, micro(a.Updated))
	c.kept = append(c.kept, int64(j.step.From))
	c.added = append(c.added, j.added)
	c.at = append(c.at, micro(j.step.At))
	c.forward = append(c.forward, j.forward)
}

// stepsAtOnce stores many steps with one statement. Rows are locked in the order of
// their ids, so that two servers don't wait for each other. It gives a row for
// each step: its place in the arrays, whether it was stored, and whether there
// is such a seat.
const stepsAtOnce = `WITH item AS (
	SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::text[], $7::text[], $8::bigint[], $9::text[], $10::text[], $11::text[],
		$12::bigint[], $13::bigint[], $14::boolean[], $15::text[], $16::bigint[], $17::bigint[], $18::bigint[], $19::text[], $20::bigint[], $21::boolean[])
	WITH ORDINALITY AS i (id, class, seat, before, format, scenario, hash, engine, seed, mode, inputs,
		rev, taken_back, ended, ending, started, updated, kept, added, at, forward, n)
), place AS MATERIALIZED (
	SELECT id, class FROM seats WHERE id = ANY ($3::text[]) ORDER BY id FOR KEY SHARE
), held AS MATERIALIZED (
	SELECT id, rev FROM attempts WHERE id = ANY ($1::text[]) ORDER BY id FOR NO KEY UPDATE
), begun AS (
	INSERT INTO attempts (` + attemptColumns + `)
	SELECT i.id, i.class, i.seat, format, scenario, hash, engine, seed, mode, inputs, rev, taken_back, ended, ending, started, updated
	FROM item i JOIN place ON place.id = i.seat AND place.class = i.class WHERE before = 0 ORDER BY i.id
	ON CONFLICT (id) DO NOTHING RETURNING id
), moved AS (
	UPDATE attempts a SET format = i.format, hash = i.hash, engine = i.engine, mode = i.mode, inputs = i.inputs, rev = i.rev,
		taken_back = i.taken_back, ended = i.ended, ending = i.ending, updated = i.updated
	FROM item i JOIN held ON held.id = i.id AND held.rev = i.before
	WHERE i.before <> 0 AND a.id = ANY ($1::text[]) AND a.id = i.id AND a.rev = i.before AND a.seat = i.seat AND a.class = i.class RETURNING a.id
), stored AS (
	SELECT id FROM begun UNION ALL SELECT id FROM moved
), logged AS (
	INSERT INTO steps (attempt, rev, kept, inputs, at, ended, ending)
	SELECT id, rev, kept, added, at, ended, ending FROM item WHERE id IN (SELECT id FROM stored) ORDER BY n
), queued AS (
	INSERT INTO outgoing (kind, class, seat, attempt, rev, question, shared, at, due, tries, why)
	SELECT $22::text, class, seat, id, rev, 0, '', at, 0, 0, '' FROM item WHERE forward AND id IN (SELECT id FROM stored) ORDER BY n
)
SELECT n, id IN (SELECT id FROM stored), EXISTS (SELECT 1 FROM place WHERE place.id = item.seat AND place.class = item.class) FROM item`

func storeSteps(t *postgresTx, jobs []*stepJob) ([]error, error) {
	var c columns
	for _, j := range jobs {
		c.add(j)
	}
	found, err := t.query(stepsAtOnce, c.id, c.class, c.seat, c.before, c.format, c.scenario, c.hash, c.engine, c.seed, c.mode, c.inputs,
		c.rev, c.takenBack, c.ended, c.ending, c.started, c.updated, c.kept, c.added, c.at, c.forward, string(classroom.Stepped))
	type outcome struct {
		n            int
		stored, seat bool
	}
	outcomes, err := all(found, err, func(r rows) (o outcome, err error) {
		err = r.Scan(&o.n, &o.stored, &o.seat)
		return o, err
	})
	if err != nil {
		return nil, err
	}
	results := make([]error, len(jobs))
	for _, o := range outcomes {
		a := jobs[o.n-1].after
		switch change := (classroom.Change{Class: a.Class}); {
		case !o.seat:
			results[o.n-1] = classroom.ErrNone
		case !o.stored:
			results[o.n-1] = classroom.ErrConflict
		case !slices.Contains(t.changes, change):
			t.changed(a.Class, false)
		}
	}
	return results, nil
}
