//go:build !js

package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sync"

	driver "modernc.org/sqlite"
	codes "modernc.org/sqlite/lib"

	"upperhand/game/classroom"
)

// statements are those that a connection has prepared, by their text.
type statements struct {
	prepare func(context.Context, string) (*sql.Stmt, error)
	mu      sync.Mutex
	known   map[string]*sql.Stmt
}

func (s *statements) get(ctx context.Context, text string) (*sql.Stmt, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if stmt := s.known[text]; stmt != nil {
		return stmt, nil
	}
	stmt, err := s.prepare(ctx, text)
	if err != nil {
		return nil, err
	}
	if s.known == nil {
		s.known = map[string]*sql.Stmt{}
	}
	s.known[text] = stmt
	return stmt, nil
}

func (s *statements) close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, stmt := range s.known {
		stmt.Close()
	}
	s.known = nil
}

// sqliteTx is the writer's transaction as one job sees it.
type sqliteTx struct {
	w       *writer
	ctx     context.Context
	changes []classroom.Change
	wipe    bool
}

func (t *sqliteTx) query(q string, args ...any) (rows, error) {
	stmt, err := t.w.prepared.get(t.ctx, q)
	if err != nil {
		return nil, sqliteTrouble(err)
	}
	found, err := stmt.QueryContext(t.ctx, clean(args)...)
	if err != nil {
		return nil, sqliteTrouble(err)
	}
	return found, nil
}

func (t *sqliteTx) exec(q string, args ...any) (int64, error) {
	stmt, err := t.w.prepared.get(t.ctx, q)
	if err != nil {
		return 0, sqliteTrouble(err)
	}
	done, err := stmt.ExecContext(t.ctx, clean(args)...)
	if err != nil {
		return 0, sqliteTrouble(err)
	}
	return done.RowsAffected()
}

func (t *sqliteTx) each(q string, args [][]any) error {
	for _, a := range args {
		if _, err := t.exec(q, a...); err != nil {
			return err
		}
	}
	return nil
}

// alone is always so: a transaction that writes is the only one.
func (t *sqliteTx) alone() error { return nil }

func (t *sqliteTx) shared() string { return "" } // one writes at a time

func (t *sqliteTx) changed(class string, stage bool) {
	t.changes = append(t.changes, classroom.Change{Class: class, Stage: stage})
}

func (t *sqliteTx) erased() { t.wipe = true }

// sqliteTrouble says what SQLite said in words that tell what to do.
func sqliteTrouble(err error) error {
	var e *driver.Error
	if !errors.As(err, &e) {
		return err
	}
	switch e.Code() {
	case codes.SQLITE_CONSTRAINT_UNIQUE, codes.SQLITE_CONSTRAINT_PRIMARYKEY:
		return classroom.ErrTaken
	case codes.SQLITE_CONSTRAINT_FOREIGNKEY:
		return classroom.ErrNone
	}
	var remedy string
	switch e.Code() & 0xff {
	case codes.SQLITE_FULL:
		remedy = "the disk is full: free some space on it"
	case codes.SQLITE_READONLY:
		remedy = "it can't be written: change who may write to the file and its folder"
	case codes.SQLITE_BUSY, codes.SQLITE_LOCKED:
		remedy = "another program has been holding it for too long: end that program"
	case codes.SQLITE_CORRUPT:
		remedy = "it is damaged: put a copy in its place, or move it away to begin anew"
	case codes.SQLITE_NOTADB:
		remedy = "it is no database: name another file, or move this one away"
	case codes.SQLITE_CANTOPEN:
		remedy = "it can't be opened: look whether the folder is there and yours"
	case codes.SQLITE_IOERR:
		remedy = "the disk does not read or write as it should"
	default:
		return err
	}
	return fmt.Errorf("%s (%w)", remedy, err)
}
