//go:build !js

package store

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"upperhand/game/classroom"
)

// postgresTx is a transaction of one caller.
type postgresTx struct {
	ctx     context.Context
	of      pgx.Tx
	changes []classroom.Change
}

func (t *postgresTx) query(q string, args ...any) (rows, error) {
	found, err := t.of.Query(t.ctx, q, clean(args)...)
	if err != nil {
		return nil, known(err)
	}
	return &postgresRows{Rows: found}, nil
}

func (t *postgresTx) exec(q string, args ...any) (int64, error) {
	done, err := t.of.Exec(t.ctx, q, clean(args)...)
	return done.RowsAffected(), known(err)
}

// each takes one way to the server and back for all.
func (t *postgresTx) each(q string, args [][]any) error {
	if len(args) == 0 {
		return nil
	}
	var b pgx.Batch
	for _, a := range args {
		b.Queue(q, clean(a)...)
	}
	return known(t.of.SendBatch(t.ctx, &b).Close())
}

func (t *postgresTx) shared() string { return " FOR SHARE" }

func (t *postgresTx) alone() error {
	_, err := t.exec(`SELECT pg_advisory_xact_lock($1)`, int64(lockOutgoing))
	return err
}

func (t *postgresTx) changed(class string, stage bool) {
	t.changes = append(t.changes, classroom.Change{Class: class, Stage: stage})
}

// erased has nothing to do: the server clears its files by itself, in its time.
func (t *postgresTx) erased() {}

// notify tells all servers of the changes, from when the transaction is
// durable. The database leaves out what is said twice.
func (t *postgresTx) notify() error {
	var args [][]any
	for _, c := range t.changes {
		args = append(args, []any{channel, notice(c)})
	}
	return t.each(`SELECT pg_notify($1, $2)`, args)
}

// known translates the errors that callers tell apart and leaves the others as
// they are, for transaction to look at.
func known(err error) error {
	var e *pgconn.PgError
	if errors.As(err, &e) {
		switch e.Code {
		case "23505":
			return classroom.ErrTaken
		case "23503":
			return classroom.ErrNone
		}
	}
	return err
}

// postgresTrouble says what the server, or the way to it, said in words that
// tell what to do.
func postgresTrouble(err error) error {
	if err = known(err); err == nil || told(err) {
		return err
	}
	var e *pgconn.PgError
	var no *pgconn.ConnectError
	switch {
	case errors.As(err, &e):
		return fmt.Errorf("%s%s (SQLSTATE %s)", remedies[e.Code], e.Message, e.Code)
	case errors.As(err, &no):
		return fmt.Errorf("the server can't be reached: see whether it runs, and whether host, port and password are right (%w)", errors.Unwrap(no))
	}
	return err
}

// remedies are what to do about an error, by its SQLSTATE.
var remedies = map[string]string{
	"28P01": "the password is wrong: ",
	"28000": "the server does not let this user in: allow it in pg_hba.conf: ",
	"3D000": "there is no such database: make it with createdb: ",
	"42501": "the user may not do that: make it the owner of the database: ",
	"42P07": "it holds tables of another program: give Upper Hand a database of its own: ",
	"53100": "the server's disk is full: ",
	"53300": "the server has no connection left: raise its max_connections, or lower pool_max_conns in the address: ",
	"25006": "the server takes no changes, as a standby does: name the primary: ",
}
