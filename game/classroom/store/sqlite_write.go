//go:build !js

package store

import (
	"context"
	"database/sql"
	"errors"
	"slices"
	"sync/atomic"

	"upperhand/game/classroom"
)

// writer is the only connection that writes. All its methods but owes run on
// one goroutine.
type writer struct {
	db       *sql.DB
	conn     *sql.Conn
	prepared statements
	news     *news
	settler  *settler
	seen     int64       // PRAGMA data_version: changes when another process has written
	owing    atomic.Bool // deleted data is still to be overwritten
}

// job is what one caller wants done in a transaction.
type job struct {
	ctx  context.Context
	run  func(tx) error
	bare bool // see writeBare
	done chan error
	tx   *sqliteTx
	err  error
}

func (s *sqlite) write(ctx context.Context, run func(tx) error) error {
	return s.put(&job{ctx: ctx, run: run, done: make(chan error, 1)})
}

// writeBare is write for what has changed nothing where it gives ErrConflict or
// ErrNone, and fails with any other error only when the database does. Its job needs no savepoint,
// for which SQLite would copy each page that it touches: half of what a step costs.
func (s *sqlite) writeBare(ctx context.Context, run func(tx) error) error {
	return s.put(&job{ctx: ctx, run: run, bare: true, done: make(chan error, 1)})
}

func (s *sqlite) put(j *job) error {
	ctx := j.ctx
	if err := s.jobs.put(ctx, j); err != nil {
		return err
	}
	return <-j.done // also when ctx ends: it may be stored by now, and it takes no longer than the disk
}

// commit runs jobs in one transaction and tells each how it went. One that
// fails takes nothing of the others with it.
func (w *writer) commit(jobs []*job) {
	ctx := context.Background() // not a caller's: the transaction is of many
	err := w.transaction(ctx, func(t *sqliteTx) error {
		for _, j := range jobs {
			if err := w.run(ctx, j); err != nil {
				return err
			}
		}
		return nil
	})
	wipe := slices.ContainsFunc(jobs, func(j *job) bool { return j.tx != nil && j.err == nil && j.tx.wipe })
	if err == nil && (wipe || w.owing.Load()) {
		_ = w.overwrite(ctx) // tried again soon where somebody reads just now
	}
	if err == nil {
		w.wrote(ctx)
	}
	for _, j := range jobs {
		if err != nil {
			j.err = err
		} else if j.err == nil {
			w.tell(j.tx.changes)
		}
		j.done <- j.err
	}
}

func (w *writer) tell(changes []classroom.Change) {
	for _, c := range changes {
		w.news.tell(c)
	}
}

// run runs one job. The error is one that ends the whole transaction.
func (w *writer) run(ctx context.Context, j *job) error {
	if j.err = j.ctx.Err(); j.err != nil {
		return nil
	}
	j.tx = &sqliteTx{w: w, ctx: ctx}
	if j.bare {
		if j.err = j.run(j.tx); j.err == nil || errors.Is(j.err, classroom.ErrConflict) || errors.Is(j.err, classroom.ErrNone) {
			return nil
		}
		return j.err
	}
	if _, err := j.tx.exec(`SAVEPOINT job`); err != nil {
		return err
	}
	if j.err = j.run(j.tx); j.err != nil {
		if _, err := j.tx.exec(`ROLLBACK TO job`); err != nil {
			return errors.Join(j.err, err) // SQLite has ended the transaction by itself, as when the disk is full
		}
	}
	_, err := j.tx.exec(`RELEASE job`)
	return err
}

// transaction runs run between BEGIN and COMMIT. It takes the right to write
// at once, so that nothing that it reads changes before it writes.
func (w *writer) transaction(ctx context.Context, run func(*sqliteTx) error) error {
	t := &sqliteTx{w: w, ctx: ctx}
	if _, err := t.exec(`BEGIN IMMEDIATE`); err != nil {
		return err
	}
	err := w.notice(t)
	if err == nil {
		err = run(t)
	}
	if err == nil {
		_, err = t.exec(`COMMIT`)
	}
	if err != nil {
		_, _ = t.exec(`ROLLBACK`) // fails where SQLite has done so already
	}
	return err
}

// notice tells everybody that everything may have changed where another process
// has written since the last transaction.
func (w *writer) notice(t *sqliteTx) error {
	found, err := t.query(`PRAGMA data_version`)
	version, err := one(found, err, func(r rows) (n int64, err error) {
		err = r.Scan(&n)
		return n, err
	})
	if err == nil && w.seen != 0 && version != w.seen {
		w.news.tell(classroom.Change{Stage: true})
	}
	w.seen = version
	return err
}

// overwrite moves what the write-ahead log holds into the file and empties the
// log: there lay what the file has already lost.
func (w *writer) overwrite(ctx context.Context) error {
	w.owing.Store(true)
	w.settler.one.Lock()
	defer w.settler.one.Unlock()
	var busy, pages, moved int
	if err := w.conn.QueryRowContext(ctx, `PRAGMA wal_checkpoint(TRUNCATE)`).Scan(&busy, &pages, &moved); err != nil {
		return err
	}
	w.owing.Store(busy != 0)
	return nil
}

// owes reports whether something deleted can still be read from the disk.
func (w *writer) owes() bool { return w.owing.Load() }

const (
	beginAttempt = `INSERT INTO attempts (` + attemptColumns + `)
		SELECT $1, class, id, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16 FROM seats WHERE class = $2 AND id = $3
		ON CONFLICT (id) DO NOTHING`
	moveAttempt = `UPDATE attempts SET format = $5, hash = $6, engine = $7, mode = $8, inputs = $9, rev = $10, taken_back = $11, ended = $12, ending = $13, updated = $14
		WHERE id = $1 AND rev = $2 AND seat = $3 AND class = $4`
	logStep   = `INSERT INTO steps (attempt, rev, kept, inputs, at, ended, ending) VALUES ($1, $2, $3, $4, $5, $6, $7)`
	queueStep = `INSERT INTO outgoing (kind, class, seat, attempt, rev, question, shared, at, due, tries, why) VALUES ($1, $2, $3, $4, $5, 0, '', $6, 0, 0, '')`
)

func (s *sqlite) step(ctx context.Context, item *stepped) error {
	return s.writeBare(ctx, func(t tx) error {
		n, err := moveTo(t, item)
		if err != nil {
			return err
		}
		if n == 0 {
			if err := seated(t, item.after.Seat, item.after.Class); err != nil {
				return err
			}
			return classroom.ErrConflict
		}
		st := item.step
		if _, err := t.exec(logStep, st.Attempt, st.Rev, st.From, item.added, micro(st.At), st.Ended, st.Ending); err != nil {
			return err
		}
		t.changed(item.after.Class, false)
		if !item.forward {
			return nil
		}
		_, err = t.exec(queueStep, string(classroom.Stepped), item.after.Class, item.after.Seat, st.Attempt, st.Rev, micro(st.At))
		return err
	})
}

// moveTo writes the attempt as the step leaves it; 0 where it is not, or no
// more, as the step's sender had read it.
func moveTo(t tx, item *stepped) (int64, error) {
	a, rec := item.after, item.after.Record
	if item.before == 0 {
		return t.exec(beginAttempt, a.ID, a.Class, a.Seat, rec.Version, rec.Scenario, rec.Hash, rec.Engine, seedText(rec.Seed), string(rec.Mode), item.inputs,
			a.Rev, a.TakenBack, a.Ended, a.Ending, micro(a.Started), micro(a.Updated))
	}
	return t.exec(moveAttempt, a.ID, item.before, a.Seat, a.Class, rec.Version, rec.Hash, rec.Engine, string(rec.Mode), item.inputs,
		a.Rev, a.TakenBack, a.Ended, a.Ending, micro(a.Updated))
}
