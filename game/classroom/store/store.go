//go:build !js

package store

import (
	"context"
	"time"

	"upperhand/game/classroom"
)

// store is a classroom.Store on either database.
type store struct {
	db      engine
	options Options
}

func open(ctx context.Context, url string, options Options) (classroom.Store, error) {
	db, err := openEngine(ctx, url)
	if err != nil {
		return nil, err
	}
	return &store{db: db, options: options}, nil
}

func openEngine(ctx context.Context, url string) (engine, error) {
	if onServer(url) {
		return openPostgres(ctx, url)
	}
	return openSQLite(ctx, url)
}

// Changes tells of everything with an empty Class where some may have been
// missed: another process wrote to the SQLite file, or the connection to
// PostgreSQL was lost for a while.
func (s *store) Changes(ctx context.Context) (<-chan classroom.Change, error) {
	out, err := s.db.changes(ctx)
	return out, within("listening for changes", err)
}

func (s *store) Close() error { return s.db.Close() }

// micro is a time as the store has it. The zero time stays one.
func micro(t time.Time) int64 { return t.UnixMicro() }

func moment(micro int64) time.Time { return time.UnixMicro(micro).UTC() }
