package store

import (
	"context"
	"strings"
	"time"

	"upperhand/game/classroom"
)

// Options are what a server wants of its store.
type Options struct {
	// Forwarding puts what is stored into the queue of what a learning record
	// store is to be told, see classroom.Entry.
	Forwarding bool
	// Now is the clock of leases; nil is the system's.
	Now func() time.Time
}

// Open opens the store that url names, and makes it where there is none yet: a
// path, with or without sqlite: before it, is a file; postgres://… is a
// database on a server, for which the other forms that libpq takes do as well.
// Its errors name the place and the remedy, and no password.
func Open(ctx context.Context, url string, options Options) (classroom.Store, error) {
	if options.Now == nil {
		options.Now = time.Now
	}
	return open(ctx, strings.TrimSpace(url), options)
}

// onServer reports whether url names a server rather than a file.
func onServer(url string) bool {
	return strings.HasPrefix(url, "postgres://") || strings.HasPrefix(url, "postgresql://")
}
