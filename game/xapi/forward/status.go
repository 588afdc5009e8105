package forward

import (
	"context"
	"fmt"
	"time"

	"upperhand/game/classroom"
)

// Status is how forwarding stands, for the teacher's page. All but Waiting is
// what this server has seen since it started.
type Status struct {
	Waiting int       // entries in the queue, those that are set aside among them
	Sent    time.Time // when the record store last took something; zero: not yet
	Trouble string    // what is wrong now, without a full stop; "" where nothing is
	Since   time.Time // since when
	Again   time.Time // when it is next tried
	Aside   int       // entries that were set aside
	Why     string    // what was said of the last of them
}

// Status tells how forwarding stands.
func (f *Forwarder) Status(ctx context.Context, store classroom.Store) (Status, error) {
	waiting, err := store.Waiting(ctx)
	f.mu.Lock()
	defer f.mu.Unlock()
	s := f.told
	s.Waiting = waiting
	return s, err
}

// String tells it in sentences.
func (s Status) String() string {
	var text string
	switch {
	case s.Trouble != "":
		text = fmt.Sprintf("The record store is not told since %s: %s. It is tried again at %s; nothing is lost meanwhile.", clock(s.Since), s.Trouble, clock(s.Again))
	case s.Sent.IsZero() && s.Waiting == 0:
		text = "Nothing was to be told to the record store yet."
	case s.Sent.IsZero():
		text = "The record store was told nothing yet."
	default:
		text = fmt.Sprintf("The record store was last told at %s.", clock(s.Sent))
	}
	if n := s.Waiting; n > 0 {
		text += fmt.Sprintf(" %s.", count(n, "entry waits", "entries wait"))
	}
	if s.Aside > 0 {
		text += fmt.Sprintf(" %s: %s.", count(s.Aside, "entry is set aside, since the record store refuses it", "entries are set aside, since the record store refuses them; of the last it said"), s.Why)
	}
	return text
}

func clock(t time.Time) string { return t.Local().Format("15:04") }

func count(n int, one, more string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, more)
}
