package board

import (
	"context"
	"fmt"
	"net/http"
	"time"
)

// seatOrder is one of the Desk's methods for seats.
type seatOrder = func(ctx context.Context, class string, seats ...string) error

// How the stream of pulses behaves.
const (
	beat  = 15 * time.Second // a comment, so that nothing between takes it for dead
	grace = 10 * time.Second // for one write
)

// events tells a page that it is no longer new; the page then fetches itself. A
// pulse holds nothing else.
func (b *Board) events(w http.ResponseWriter, r *http.Request) {
	if b.Watch == nil {
		w.WriteHeader(http.StatusNoContent) // which ends an EventSource: the page asks instead
		return
	}
	c, _ := Class(r.Context())
	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("X-Accel-Buffering", "no")
	if r.Method == http.MethodHead {
		return // nothing would follow, for ever
	}
	out := http.NewResponseController(w)
	write := func(text string) bool {
		_ = out.SetWriteDeadline(time.Now().Add(grace)) // a writer without deadlines has none to miss
		_, err := fmt.Fprint(w, text)
		if err == nil {
			err = out.Flush()
		}
		_ = out.SetWriteDeadline(time.Time{}) // with HTTP/2 one that passes ends the stream, also while nothing is written
		return err == nil
	}
	changes := b.Watch(r.Context(), c.ID)
	beats := time.NewTicker(beat)
	defer beats.Stop()
	ok := write("event: pulse\ndata: now\n\n")
	for ok {
		select {
		case <-r.Context().Done():
			return
		case _, open := <-changes:
			if !open {
				return
			}
			ok = write("event: pulse\ndata: now\n\n")
		case <-beats.C:
			ok = write(":\n\n")
		}
	}
}
