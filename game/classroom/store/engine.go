//go:build !js

package store

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"upperhand/game/classroom"
)

// engine is a database: what differs between the two.
type engine interface {
	reader
	// write runs a transaction and returns once it is durable. run may be called
	// again where another transaction came between.
	write(ctx context.Context, run func(tx) error) error
	// step stores a step, in one transaction with others that come meanwhile.
	step(ctx context.Context, s *stepped) error
	changes(ctx context.Context) (<-chan classroom.Change, error)
	Close() error
}

// reader answers questions. Placeholders are $1, $2 and so on.
type reader interface {
	query(ctx context.Context, sql string, args ...any) (rows, error)
}

// rows are those of a query; Close may be called at any time.
type rows interface {
	Next() bool
	Scan(into ...any) error
	Err() error
	Close() error
}

// tx is a transaction. Broken references are classroom.ErrNone, and what must
// be unique and isn't is classroom.ErrTaken.
type tx interface {
	query(sql string, args ...any) (rows, error)
	exec(sql string, args ...any) (affected int64, err error)
	// each runs one statement with many sets of arguments.
	each(sql string, args [][]any) error
	// alone keeps other transactions that ask for the same from running, on
	// whichever server, until this one ends.
	alone() error
	// shared ends the text of a query for rows that nobody is to change until this
	// transaction ends.
	shared() string
	// changed says what is to be told of once the transaction is durable.
	changed(class string, stage bool)
	// erased says that what was deleted is to be unreadable on the disk as well.
	erased()
}

// all reads every row.
func all[T any](rows rows, err error, scan func(rows) (T, error)) ([]T, error) {
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []T
	for rows.Next() {
		one, err := scan(rows)
		if err != nil {
			return nil, err
		}
		out = append(out, one)
	}
	return out, rows.Err()
}

// one reads the only row; ErrNone where there is none.
func one[T any](rows rows, err error, scan func(rows) (T, error)) (T, error) {
	var none T
	found, err := all(rows, err, scan)
	switch {
	case err != nil:
		return none, err
	case len(found) == 0:
		return none, classroom.ErrNone
	}
	return found[0], nil
}

// text gives the only text of a row.
func text(r rows) (s string, err error) {
	err = r.Scan(&s)
	return s, err
}

// must makes an exec that touched nothing classroom.ErrNone.
func must(affected int64, err error) error {
	if err == nil && affected == 0 {
		return classroom.ErrNone
	}
	return err
}

// told reports whether err is one that callers tell apart, and no trouble.
func told(err error) bool {
	return errors.Is(err, classroom.ErrNone) || errors.Is(err, classroom.ErrTaken) || errors.Is(err, classroom.ErrConflict)
}

// clean is what the store can keep of arguments, alike in both databases.
func clean(args []any) []any {
	for i, a := range args {
		switch a := a.(type) {
		case string:
			args[i] = cleanText(a)
		case []string:
			for n := range a {
				a[n] = cleanText(a[n])
			}
		}
	}
	return args
}

func cleanText(s string) string {
	return strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\x00", "\uFFFD")
}

// within names the place where something went wrong.
func within(place string, err error) error {
	if err == nil || told(err) || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	return fmt.Errorf("%s: %w", place, err)
}
