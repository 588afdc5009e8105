package board_test

import (
	"context"
	"net/http"
	"testing"
	"testing/synctest"
	"time"

	"upperhand/game/classroom"
	"upperhand/game/classroom/board"
	"upperhand/game/classroom/result"
	"upperhand/game/classroom/sample"
)

// logged counts how often the log of an attempt is read, which is when it is run again.
type logged struct {
	*sample.Class
	read int
}

func (l *logged) Steps(ctx context.Context, attempt string) ([]classroom.Step, error) {
	l.read++
	return l.Class.Steps(ctx, attempt)
}

// A class that is looked at is run once; one that nobody looks at is not held for ever.
func TestAClassThatNobodyLooksAtIsForgotten(t *testing.T) {
	c := class(t, 6)
	synctest.Test(t, func(t *testing.T) {
		kept := &logged{Class: c}
		b := board.New(board.Config{
			Kept: kept, Now: func() time.Time { return c.Now },
			Cases: func(context.Context, classroom.Class) ([]result.Loaded, error) { return c.Cases, nil },
		})
		h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			b.ServeHTTP(w, r.WithContext(board.With(r.Context(), c.Of)))
		})
		look := func() int {
			before := kept.read
			ok(t, h, "meters")
			return kept.read - before
		}
		all := look()
		if all == 0 {
			t.Fatal("nothing was run")
		}
		for range 5 {
			time.Sleep(10 * time.Minute) // of a clock that stands until all wait
			if n := look(); n != 0 {
				t.Errorf("%d attempts were run again of a class that is looked at", n)
			}
		}
		time.Sleep(16 * time.Minute)
		synctest.Wait()
		if n := look(); n != all {
			t.Errorf("%d attempts were run again, of %d that should have been forgotten", n, all)
		}
		time.Sleep(16 * time.Minute) // the last timer
	})
}
