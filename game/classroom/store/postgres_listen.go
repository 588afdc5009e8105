//go:build !js

package store

import (
	"context"
	"strings"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"

	"upperhand/game/classroom"
)

// channel is what notices of changes go through.
const channel = "upperhand_class"

// quiet is after how long without a notice the connection is tried: a cable
// that was pulled says nothing.
const quiet = 20 * time.Second

// notice is a change as a notice has it: the class's id, with a mark before it.
func notice(c classroom.Change) string {
	if c.Stage {
		return "!" + c.Class
	}
	return "." + c.Class
}

func noticed(payload string) classroom.Change {
	class, stage := strings.CutPrefix(payload, "!")
	return classroom.Change{Class: strings.TrimPrefix(class, "."), Stage: stage}
}

// ears are the one connection over which a store hears of changes, its own
// among them. It is made when the first wants to know.
type ears struct {
	first sync.Once
	open  chan struct{} // closed when the connection listens
	end   context.CancelFunc
	over  sync.WaitGroup
	begin func()
}

func (e *ears) start(p *postgres) {
	ctx, end := context.WithCancel(context.Background())
	e.open, e.end = make(chan struct{}), end
	e.begin = func() { e.over.Go(func() { e.run(ctx, p) }) }
}

// hear returns once nothing is missed any more.
func (e *ears) hear(ctx context.Context) error {
	e.first.Do(e.begin)
	select {
	case <-e.open:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (e *ears) stop() {
	e.first.Do(func() {}) // nobody begins any more
	e.end()
	e.over.Wait()
}

// run listens until the store is closed, and connects anew whenever the
// connection ends. After that anything may have changed.
func (e *ears) run(ctx context.Context, p *postgres) {
	wait := time.Duration(0)
	for ctx.Err() == nil {
		listening := e.listen(ctx, p)
		if listening {
			wait = 0
		}
		select {
		case <-ctx.Done():
		case <-time.After(wait):
		}
		wait = min(max(2*wait, 50*time.Millisecond), 5*time.Second)
	}
}

// listen passes on what it hears until the connection ends. It reports whether
// there was one.
func (e *ears) listen(ctx context.Context, p *postgres) bool {
	conn, err := pgx.ConnectConfig(ctx, p.pool.Config().ConnConfig)
	if err != nil {
		return false
	}
	defer conn.Close(context.Background())
	if _, err := conn.Exec(ctx, `LISTEN `+channel); err != nil {
		return false
	}
	select {
	case <-e.open:
		p.news.tell(classroom.Change{Stage: true})
	default:
		close(e.open)
	}
	for {
		heard, err := next(ctx, conn)
		switch {
		case err != nil:
			return true
		case heard != "":
			p.news.tell(noticed(heard))
		}
	}
}

// next gives the next notice, or nothing after a quiet time in which the
// connection was found to be there still.
func next(ctx context.Context, conn *pgx.Conn) (string, error) {
	brief, end := context.WithTimeout(ctx, quiet)
	defer end()
	n, err := conn.WaitForNotification(brief)
	switch {
	case err == nil:
		return n.Payload, nil
	case ctx.Err() != nil || brief.Err() == nil || conn.IsClosed():
		return "", err
	}
	ping, end := context.WithTimeout(ctx, quiet)
	defer end()
	return "", conn.Ping(ping)
}
