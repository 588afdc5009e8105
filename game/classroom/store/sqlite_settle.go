//go:build !js

package store

import (
	"context"
	"database/sql"
	"sync"
	"sync/atomic"
	"time"
)

// settleEvery is how often what was written is moved from the write-ahead log
// into the file.
const settleEvery = 200 * time.Millisecond

// longLog is the number of pages in the log from which on writing waits for
// them to be moved: 64 MB.
const longLog = 16_000

// settler moves what was written from the write-ahead log into the file, on a
// connection of its own. SQLite would do so within a commit now and then, and
// everybody who waits for that commit would wait for it too.
type settler struct {
	db      *sql.DB
	one     sync.Mutex // only one moves at a time
	written atomic.Bool
	long    atomic.Bool // the log has grown faster than it could be moved
}

func (s *sqlite) settle() {
	t := time.NewTicker(settleEvery)
	defer t.Stop()
	for {
		select {
		case <-t.C:
			if s.settler.written.Swap(false) {
				s.settler.move()
			}
		case <-s.quit:
			return
		}
	}
}

// move moves what nobody reads just now; the rest is moved the next time.
func (c *settler) move() {
	c.one.Lock()
	defer c.one.Unlock()
	var busy, pages, moved int
	err := c.db.QueryRowContext(context.Background(), `PRAGMA wal_checkpoint(PASSIVE)`).Scan(&busy, &pages, &moved)
	if err != nil || moved < pages {
		c.written.Store(true)
	}
	c.long.Store(err == nil && pages > longLog)
}

// wrote has what was written moved soon. Where the log is long it is moved
// before anything more is written.
func (w *writer) wrote(ctx context.Context) {
	w.settler.written.Store(true)
	if !w.settler.long.Swap(false) {
		return
	}
	w.settler.one.Lock()
	defer w.settler.one.Unlock()
	var busy, pages, moved int
	_ = w.conn.QueryRowContext(ctx, `PRAGMA wal_checkpoint(RESTART)`).Scan(&busy, &pages, &moved) // tried again with the next long log
}
