//go:build !js

package store

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"upperhand/game/classroom"
)

// postgresWords are what the schema leaves open.
var postgresWords = strings.NewReplacer("SERIAL_KEY", "bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY", "BYTES", "bytea")

// Keys of advisory locks: whoever makes the tables, and whoever leases entries.
const (
	lockTables   = 0x55486e6401
	lockOutgoing = 0x55486e6402
)

// again is how often a transaction is run that another one came in the way of.
const again = 5

// postgres is a database on a server, which other class servers may use too.
type postgres struct {
	pool  *pgxpool.Pool
	steps *queue[*stepJob]
	news  news
	ears  ears
}

func openPostgres(ctx context.Context, url string) (engine, error) {
	config, err := pgxpool.ParseConfig(url)
	if err != nil {
		return nil, errors.New("the address of the database can't be read: it looks like postgres://user:password@host:5432/database, with % signs and codes for what an address can't hold") // not err, which quotes it
	}
	if config.MaxConns < 4 {
		config.MaxConns = 4
	}
	place := fmt.Sprintf("the database %q of user %q on %s, port %d", config.ConnConfig.Database, config.ConnConfig.User, config.ConnConfig.Host, config.ConnConfig.Port)
	pool, err := pgxpool.NewWithConfig(ctx, config)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", place, postgresTrouble(err))
	}
	p := &postgres{pool: pool}
	if err := p.prepare(ctx); err != nil {
		pool.Close()
		return nil, fmt.Errorf("%s: %w", place, postgresTrouble(err))
	}
	p.steps = newQueue(p.store)
	p.ears.start(p)
	return p, nil
}

// prepare brings the tables up to date. Of several servers that start at once
// one does, and the others wait for it.
func (p *postgres) prepare(ctx context.Context) error {
	return p.transaction(ctx, func(t *postgresTx) error {
		if _, err := t.exec(`SELECT pg_advisory_xact_lock($1)`, int64(lockTables)); err != nil {
			return err
		}
		return migrate(t, postgresWords)
	})
}

// query asks once more where the connection turns out to be lost: the pool may
// hold several of a server that was started anew.
func (p *postgres) query(ctx context.Context, q string, args ...any) (rows, error) {
	clean(args)
	for try := 1; ; try++ {
		found, err := p.pool.Query(ctx, q, args...)
		if err == nil {
			r := &postgresRows{Rows: found, ahead: true}
			if r.first = found.Next(); r.first || found.Err() == nil {
				return r, nil
			}
			err = found.Err()
		}
		if !lost(err) || try == again {
			return nil, postgresTrouble(err)
		}
	}
}

// postgresRows say trouble in our words, and close as others do. The first may
// have been looked for already.
type postgresRows struct {
	pgx.Rows
	ahead, first bool
}

func (r *postgresRows) Next() bool {
	if r.ahead {
		r.ahead = false
		return r.first
	}
	return r.Rows.Next()
}

func (r *postgresRows) Close() error { r.Rows.Close(); return nil }

func (r *postgresRows) Err() error { return known(r.Rows.Err()) }

func (p *postgres) write(ctx context.Context, run func(tx) error) error {
	return p.transaction(ctx, func(t *postgresTx) error { return run(t) })
}

// transaction runs run between BEGIN and COMMIT, once more where the database
// ended it so that another could go on.
func (p *postgres) transaction(ctx context.Context, run func(*postgresTx) error) error {
	for try := 1; ; try++ {
		of, err := p.pool.Begin(ctx)
		began := err == nil
		if began {
			err = p.commit(ctx, of, run)
		}
		retry := crossed(err) || !began && lost(err)
		if err == nil || !retry || try == again {
			return postgresTrouble(err)
		}
	}
}

func (p *postgres) commit(ctx context.Context, of pgx.Tx, run func(*postgresTx) error) error {
	t := &postgresTx{ctx: ctx, of: of}
	err := run(t)
	if err == nil {
		err = t.notify()
	}
	if err != nil {
		_ = of.Rollback(context.WithoutCancel(ctx)) // the connection is dropped where even that fails
		return err
	}
	return of.Commit(ctx)
}

func (p *postgres) changes(ctx context.Context) (<-chan classroom.Change, error) {
	if err := p.ears.hear(ctx); err != nil {
		return nil, err
	}
	return p.news.listen(ctx)
}

func (p *postgres) Close() error {
	p.steps.close()
	p.ears.stop()
	p.news.close()
	p.pool.Close()
	return nil
}

// crossed reports whether two transactions stood in each other's way, so that
// the one that was ended may simply run again.
func crossed(err error) bool {
	var e *pgconn.PgError
	return errors.As(err, &e) && (e.Code == "40001" || e.Code == "40P01")
}

// lost reports whether a connection that was there is no more: the server was
// stopped, or something on the way. Nothing was done over it if nothing but a
// question was asked.
func lost(err error) bool {
	var no *pgconn.ConnectError
	var e *pgconn.PgError
	switch {
	case errors.As(err, &no), errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return false
	case errors.As(err, &e):
		return e.Code == "57P01" || e.Code == "57P02"
	}
	var broken net.Error
	return errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.As(err, &broken) || pgconn.SafeToRetry(err)
}
